# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A school keeps envelopes of its own, and its letters have their address behind the window it uses."""

from dataclasses import replace
from pathlib import Path

import pdfplumber
import pytest

from app.bootstrap import Services
from app.domain.envelopes import USUAL, Envelope
from app.errors import InvalidValue, NotFound
from app.services.envelopes import save_test_sheet
from app.wording import LANGUAGES, Wording
from tests.schools import SCHOOL, add, round_of_letters, state

OWN = Envelope("Doos 12", 220.0, 110.0, 45.0, 52.0, 110.0, 32.0, 107.0)


def test_an_own_envelope_is_used_from_then_on_and_undone_in_one_step(school: Services) -> None:
    """Measured and in use is one thing; Undo brings both back."""
    before = state(school)
    stored = school.school.envelopes.add(OWN)
    assert school.school.school().window == stored.chosen_as
    assert school.school.envelopes.chosen(stored.chosen_as) == stored
    school.history.undo()
    assert state(school) == before


def test_a_changed_envelope_moves_the_address_of_the_next_letter(school_file: Services, tmp_path: Path) -> None:
    """The name begins just inside the window, wherever that is."""
    school_file.school.save(school_file.school.school(), SCHOOL)
    (who,) = add(school_file, 1)
    stored = school_file.school.envelopes.add(OWN)
    school_file.school.envelopes.change(stored, replace(stored, left=50.0))
    letter = tmp_path / "letter.pdf"
    letter.write_bytes(school_file.rounds.preview_draft(round_of_letters(), who))
    with pdfplumber.open(letter) as pdf:
        inside = pdf.pages[0].crop((0, 140, 340, 225)).extract_words()
    assert inside[0]["x0"] / 72 * 25.4 == pytest.approx(52.0, abs=0.5)


def test_a_removed_envelope_leaves_the_school_with_a_usual_one(school: Services) -> None:
    """Letters never lose their window."""
    stored = school.school.envelopes.add(OWN)
    school.school.envelopes.remove(stored)
    assert school.school.school().window == USUAL[0].key
    assert school.school.envelopes.all() == list(USUAL)
    with pytest.raises(NotFound):
        school.school.envelopes.remove(stored)


def test_two_envelopes_of_one_name_are_refused(school: Services) -> None:
    """Whoever chooses one must know which it is."""
    school.school.envelopes.add(OWN)
    with pytest.raises(InvalidValue) as caught:
        school.school.envelopes.add(replace(OWN, name=" doos 12"))
    assert caught.value.key == "invalid.envelope_twice"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_test_sheets_measure_what_they_say(tmp_path: Path, language: str) -> None:
    """Ten on both rulers stands in the very middle of the paper, and fold and grid count from its edges."""
    path = tmp_path / "test.pdf"
    assert save_test_sheet(path, Wording(language)) == 2
    with pdfplumber.open(path) as pdf:
        ten = [word for word in pdf.pages[0].extract_words() if word["text"] == "10"]
        across = [(word["x0"] + word["x1"]) / 2 / 72 * 25.4 for word in ten]
        down = [(word["top"] + word["bottom"]) / 2 / 72 * 25.4 for word in ten]
        folds = {round(line["top"] / 72 * 25.4, 1) for line in pdf.pages[1].lines if line["x0"] / 72 * 25.4 < 6.1}
    assert min(abs(place - 105.0) for place in across) < 0.1
    assert min(abs(place - 148.5) for place in down) < 0.5
    assert {107.0, 153.0, 158.0} <= folds
