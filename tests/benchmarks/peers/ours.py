# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Our own letters: read back by the guard, which no other engine does."""

from pathlib import Path

from app.documents.printer import LetterPrinter
from app.progress import Progress
from tests.benchmarks.peers.plain_letter import contents, head, sheet


def printer() -> LetterPrinter:
    """Return who prints them."""
    return LetterPrinter(sheet(), head())


def combined(path: Path, number: int) -> None:
    """Write one PDF of all."""
    printer().write_combined(path, contents(number), Progress())


def separate(folder: Path, number: int) -> None:
    """Write a PDF of each."""
    printer().write_separate(folder, contents(number), lambda content: str(content.teacher_id), Progress())
