# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every file says what it is and under which licence, and the project speaks of itself alone."""

import ast
import re

from tests.architecture.sources import ROOT, nodes, place, python_files, tracked_files, tree

SPDX = "# SPDX-FileCopyrightText: Lerarenregister contributors\n# SPDX-License-Identifier: EUPL-1.2\n"

TOP_LEVEL = {
    "app", "ui", "resources", "tests", "build",
    "pyproject.toml", "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE",
}  # fmt: skip
"""What the checkout holds besides folders and files whose name begins with a dot."""

STRANGE = re.compile(
    "|".join(
        [
            r"/(?:root|home/[a-z]+|Users/[A-Za-z]+|opt/venv|work)/",  # a path on somebody's computer
            r"pypi\.org|pythonhosted|deb\.debian\.org|registry\.npmjs",  # where packages come from is the user's choice
            r"/[t]mp/bash_jobs",
        ]
    )
)
TEXT = {".py", ".toml", ".md", ".txt", ".ts", ".spec", ".sh", ".json", ".csv", ".svg", ".mako", ""}


def test_every_python_file_begins_with_its_licence() -> None:
    """Two SPDX lines, so that a single file that travels still says whose it is."""
    files = python_files("app", "ui", "build", "tests")

    assert [place(file) for file in files if not file.read_text(encoding="utf-8").startswith(SPDX)] == []


def test_every_module_says_what_it_is_for() -> None:
    """A module with code has a docstring; an empty `__init__.py` needs none."""
    files = python_files("app", "ui", "build", "tests")

    assert [place(file) for file in files if tree(file).body and not ast.get_docstring(tree(file))] == []


def test_every_test_states_a_behaviour() -> None:
    """Each test has a docstring, so that a failure tells what no longer holds."""
    silent = [
        place(file, node)
        for file in python_files("tests")
        for node in nodes(file)
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_") and not ast.get_docstring(node)
    ]

    assert silent == []


def test_the_checkout_has_no_other_top_level_entries() -> None:
    """A newcomer sees five folders and five files."""
    names = {file.relative_to(ROOT).parts[0] for file in tracked_files()}

    assert {name for name in names if not name.startswith(".")} - TOP_LEVEL == set()


def test_no_file_speaks_of_one_computer_or_of_where_packages_come_from() -> None:
    """The project is the same wherever it is checked out."""
    this = ROOT / "tests" / "architecture" / "test_headers.py"
    found = [
        f"{place(file)}: {match.group()}"
        for file in tracked_files()
        if file.suffix in TEXT and file != this
        for match in STRANGE.finditer(file.read_text(encoding="utf-8", errors="ignore"))
    ]

    assert found == []
