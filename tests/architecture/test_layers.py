# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Imports go one way, the program's work needs no Qt, and the window does not wait for what it does not need yet."""

import os
import subprocess
import sys

import pytest

from tests.architecture.sources import ROOT, python_files

SLOW = ("reportlab", "alembic", "python_calamine", "xlsxwriter", "psycopg", "PySide6.QtPdf", "PySide6.QtPrintSupport")

WITHOUT_QT = """
import importlib, sys
class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"PySide6", "shiboken6"}:
            raise ImportError("this computer has no Qt")
sys.meta_path.insert(0, NoQt())
for module in sys.argv[1:]:
    importlib.import_module(module)
"""


def _modules(folder: str) -> list[str]:
    names = [file.relative_to(ROOT).with_suffix("").parts for file in python_files(folder)]
    return sorted(
        ".".join(part for part in parts if part != "__init__") for parts in names if "migrations" not in parts
    )


def _python(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=ROOT, env=dict(os.environ), capture_output=True, text=True, check=False)


def test_the_import_contracts_of_pyproject_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Layers, independence of pages and the forbidden libraries are as declared."""
    monkeypatch.chdir(ROOT)
    from importlinter.cli import lint_imports

    assert lint_imports(no_cache=True) == 0


def test_app_runs_on_a_computer_without_qt() -> None:
    """Every module of app can be imported where PySide6 is not installed."""
    done = _python("-c", WITHOUT_QT, *_modules("app"))

    assert done.returncode == 0, done.stderr


def test_starting_the_window_imports_no_slow_library() -> None:
    """Libraries for letters, lists, migrations and servers are imported when first needed."""
    if not (ROOT / "ui" / "main.py").exists():
        pytest.skip("the window is yet to be made")
    done = _python("-c", "import sys, ui.main; print(*sorted(sys.modules))")
    loaded = set(done.stdout.split())

    assert done.returncode == 0, done.stderr
    assert [library for library in SLOW if library in loaded] == []


def test_the_first_figures_are_shown_without_what_opening_a_school_needs() -> None:
    """The window, its start page and the first figures come before the database library, the lock and the seals."""
    modules = "ui.main_window, ui.pages.start, app.services.glance"
    done = _python("-c", f"import sys, {modules}; print(*sorted(sys.modules))")
    loaded = set(done.stdout.split())

    assert done.returncode == 0, done.stderr
    behind = (*SLOW, "sqlalchemy", "filelock", "cryptography", "logging.handlers", "PySide6.QtNetwork", "app.bootstrap")
    assert [library for library in behind if library in loaded] == []
