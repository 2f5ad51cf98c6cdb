# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The project's own files, read and parsed once for all architecture tests."""

import ast
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def python_files(*folders: str) -> list[Path]:
    """Return the Python files in folders of the checkout, sorted."""
    return sorted(file for folder in folders for file in (ROOT / folder).rglob("*.py"))


@cache
def tree(file: Path) -> ast.Module:
    """Return a file's syntax tree."""
    return ast.parse(file.read_text(encoding="utf-8"), filename=str(file))


def place(file: Path, node: ast.AST | None = None) -> str:
    """Return `app/domain/names.py:12` for a message."""
    line = getattr(node, "lineno", None)
    return f"{file.relative_to(ROOT)}:{line}" if line else str(file.relative_to(ROOT))


def called(node: ast.Call) -> str:
    """Return the name that a call calls: `open`, or `write_text` of any object, with its object when that is a name."""
    if isinstance(node.func, ast.Attribute):
        owner = node.func.value
        return f"{owner.id}.{node.func.attr}" if isinstance(owner, ast.Name) else f".{node.func.attr}"
    return node.func.id if isinstance(node.func, ast.Name) else ""


@cache
def nodes(file: Path) -> tuple[ast.AST, ...]:
    """Return everything in a file's syntax tree."""
    return tuple(ast.walk(tree(file)))


@cache
def calls(file: Path) -> tuple[ast.Call, ...]:
    """Return every call in a file."""
    return tuple(node for node in nodes(file) if isinstance(node, ast.Call))


def forget() -> None:
    """Let go of the trees: millions of objects, through which later tests would look for garbage."""
    for kept in (calls, nodes, tree):
        kept.cache_clear()


@cache
def tracked_files() -> tuple[Path, ...]:
    """Return the files that are part of the project: those Git tracks, else those that are there."""
    command = ["git", "ls-files", "-z"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout
    files = [ROOT / name for name in listed.split("\0") if name]
    return tuple(file for file in files if file.is_file())
