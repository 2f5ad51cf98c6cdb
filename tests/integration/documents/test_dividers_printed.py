# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The sheets that divide a stack: one page each, whatever stands on them, and never taken for a letter."""

from pathlib import Path

import pdfplumber
import pytest

from app.documents.printer import LetterPrinter
from app.domain.stacking import Divider
from app.errors import LetterError
from app.progress import Progress
from tests.invented_letters import HEAD, invitation, letters, long_letter


def _pages(path: Path) -> list[str]:
    with pdfplumber.open(path) as document:
        return [" ".join(str(page.extract_text()).split()) for page in document.pages]


def test_many_names_and_a_long_title_stand_on_one_page(tmp_path: Path) -> None:
    """The names smaller and in columns; of who has no room left is told how many they are. Markup is text."""
    names = tuple(f"Naam{number:03}, A." for number in range(300))
    title = (
        "<b>Hoofdgebouw</b> {{naam}} · Sectie Maatschappijleer, Aardrijkskunde en Levensbeschouwing van de bovenbouw"
    )
    dividers = {1: Divider(title, "300 brieven", names), 2: Divider("Zuid", "1 brief", ("Berg, A. (BER)",))}
    done = LetterPrinter(invitation(), HEAD).write_combined(
        tmp_path / "stapel.pdf", list(letters(2)), Progress(), dividers
    )
    texts = _pages(tmp_path / "stapel.pdf")

    assert (done.first_pages, done.pages_per_letter, len(texts)) == ((2, 4), (1, 1), 4)
    assert texts[0].startswith("<b>Hoofdgebouw</b> {{naam}}")
    assert "Naam000, A." in texts[0]
    shown = texts[0].count("Naam")
    assert f"+ {300 - shown}" in texts[0]
    assert texts[2] == "Zuid 1 brief Berg, A. (BER)"


def test_letters_of_two_pages_and_dividers_begin_on_fronts(tmp_path: Path) -> None:
    """Printed on both sides no back of one is the front of another."""
    long = long_letter()
    printer = LetterPrinter(long.template, HEAD, new_sheet=True)
    dividers = {1: Divider("Noord", "1 brief", ()), 2: Divider("Zuid", "1 brief", ())}
    done = printer.write_combined(tmp_path / "stapel.pdf", list(letters(2)), Progress(), dividers)
    texts = _pages(tmp_path / "stapel.pdf")

    assert done.first_pages == (3, 7)
    assert [text[:5] for text in texts[::4]] == ["Noord", "Zuid "]
    assert texts[1] == texts[5] == ""


def test_a_mixed_letter_behind_a_divider_is_still_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The sheet may name whom it likes, the letter may not."""
    printer, stack = LetterPrinter(invitation(), HEAD), list(letters(2))
    composed, swapped = printer.compose, iter((stack[1], stack[0]))
    monkeypatch.setattr(printer, "compose", lambda _content, position: composed(next(swapped), position))
    with pytest.raises(LetterError) as told:
        printer.write_combined(
            tmp_path / "stapel.pdf", stack, Progress(), {1: Divider("Noord", "2 brieven", ("A. van den Bergaaa",))}
        )

    assert told.value.key == "letter.mixed"
    assert not (tmp_path / "stapel.pdf").exists()
