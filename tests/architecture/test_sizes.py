# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Nothing grows beyond what a person can take in: files, classes and functions have a ceiling, without exceptions."""

import ast
from pathlib import Path

import pytest

from tests.architecture.sources import nodes, place, python_files

FILE_LINES = 300
CLASS_LINES = 200
FUNCTION_LINES = {"app": 40, "ui": 40, "build": 40, "tests": 60}


def _length(node: ast.stmt) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def _too_long(file: Path, kinds: tuple[type[ast.stmt], ...], most: int) -> list[str]:
    return [
        f"{place(file, node)}: {_length(node)} lines"
        for node in nodes(file)
        if isinstance(node, kinds) and _length(node) > most
    ]


def test_no_file_has_more_than_300_lines() -> None:
    """A file does one job; two jobs are two files."""
    files = python_files("app", "ui", "build", "tests")
    lengths = {place(file): len(file.read_text(encoding="utf-8").splitlines()) for file in files}

    assert {file: lines for file, lines in lengths.items() if lines > FILE_LINES} == {}


def test_no_class_has_more_than_200_lines() -> None:
    """A class that needs more is two things."""
    files = python_files("app", "ui", "build", "tests")

    assert [found for file in files for found in _too_long(file, (ast.ClassDef,), CLASS_LINES)] == []


@pytest.mark.parametrize(("folder", "most"), FUNCTION_LINES.items())
def test_no_function_is_too_long(folder: str, most: int) -> None:
    """A function fits on a screen: 40 lines, 60 in a test; a migration is a plain list of steps and may be longer."""
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    files = [file for file in python_files(folder) if file.parent.name != "versions"]

    assert [found for file in files for found in _too_long(file, kinds, most)] == []
