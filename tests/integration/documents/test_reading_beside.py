# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Large stacks are read back on both processors, and no worse than small ones."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from app.documents import reading_beside
from app.documents.printer import LetterPrinter
from app.documents.readback import Guard
from app.errors import Cancelled, LetterError
from app.progress import Progress
from tests.invented_letters import HEAD, invitation, letters


@pytest.fixture(autouse=True)
def _small_stacks_count_as_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_beside, "PAYS", 4)


def write(folder: Path, number: int = 6, progress: Progress | None = None) -> int:
    """Write letters to one PDF and return how many."""
    printer = LetterPrinter(invitation(), HEAD)
    return len(
        printer.write_combined(folder / "stapel.pdf", list(letters(number)), progress or Progress()).pages_per_letter
    )


def spoil(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    """Print the letter of a place (from 1) with the salutation of the first."""
    sound = LetterPrinter.compose

    def compose(self: LetterPrinter, content: object, position: int) -> object:
        first = next(letters(1))
        wrong = replace(content, salutation=first.salutation) if position == number else content  # type: ignore[type-var]
        return sound(self, wrong, position)  # type: ignore[arg-type]

    monkeypatch.setattr(LetterPrinter, "compose", compose)


@pytest.mark.parametrize("number", [3, 4, 6])
def test_a_mixed_up_letter_is_found_in_either_half(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, number: int
) -> None:
    """With its place in the stack; no file is left."""
    spoil(monkeypatch, number)
    with pytest.raises(LetterError) as caught:
        write(tmp_path)
    assert caught.value.facts["position"] == number
    assert not list(tmp_path.iterdir())


def test_a_sound_stack_passes_in_a_process_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The guard here reads the first half only."""
    read = []

    def note(_guard: Guard, _file: Path, _progress: Progress, start: int, end: int) -> None:
        read.append((start, end))

    monkeypatch.setattr(Guard, "check_part", note)
    assert write(tmp_path) == 6
    assert read == [(0, 3)]


@pytest.mark.parametrize("child", [["/does/not/exist"], [sys.executable, "-c", "print('no')"]])
def test_where_no_second_process_helps_the_guard_reads_all_itself(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, child: list[str]
) -> None:
    """It cannot be started, or answers nonsense."""
    monkeypatch.setattr(reading_beside, "command", lambda: child)
    spoil(monkeypatch, 6)
    with pytest.raises(LetterError):
        write(tmp_path)


def test_stop_ends_both(tmp_path: Path) -> None:
    """Also while the other process still reads."""

    class Stopped(Progress):
        def report(self, done: int, total: int, what: str) -> None:
            if what == "progress.reading_back":
                raise Cancelled

    with pytest.raises(Cancelled):
        write(tmp_path, 60, Stopped())
    assert not list(tmp_path.iterdir())
