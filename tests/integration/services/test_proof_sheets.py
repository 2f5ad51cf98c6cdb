# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Before anything is printed: every letter in one line, with what differs and what to look at."""

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from app.bootstrap import Services
from app.domain.ids import TeacherId
from app.domain.letters import Delivery
from app.domain.proof_sheets import ProofSheet
from app.errors import Cancelled
from app.progress import Progress
from app.wording import Wording
from tests.schools import DAY, SCHOOL, add, round_of_letters

NL = Wording("nl")


def _sheet(school: Services, ids: list[TeacherId], **changes: object) -> ProofSheet:
    return school.proof_sheets.of(round_of_letters(**changes), list(enumerate(ids, 1)), NL, Progress())


def test_every_letter_stands_in_one_line(school: Services) -> None:
    """In the order of the stack, with to whom it goes, where, and how it begins; as the letter itself says it."""
    school.school.save(school.school.school(), SCHOOL)
    ids = add(school, 3)[::-1]
    item = round_of_letters()
    started = school.rounds.start(item, ids)
    school.letters.make(started.id, Progress())
    printed = [row.letter for row in school.rounds.letters(started.id)]

    lines = _sheet(school, ids).lines
    assert [line.position for line in lines] == [1, 2, 3]
    assert [line.salutation for line in lines] == [letter.salutation for letter in printed]
    assert [line.address for line in lines] == [letter.address_lines[1:] for letter in printed]


def test_only_what_differs_stands_with_the_letters(school: Services) -> None:
    """What all have alike stands above the table once."""
    school.school.save(school.school.school(), SCHOOL)
    ids = add(school, 2)
    first = school.staff.teacher(ids[0])
    school.staff.save(first, replace(first, team="Havo", section="Wiskunde"))
    sheet = _sheet(school, ids)
    common = {label for label, _ in sheet.common}

    assert common & {"Naam van het register", "Antwoord vóór"} == {"Naam van het register", "Antwoord vóór"}
    assert all(common.isdisjoint(label for label, _ in line.values) for line in sheet.lines)


def test_what_to_look_at_is_flagged(school: Services) -> None:
    """A doubtful name, no address, and a letter that somebody had before, with its day."""
    school.school.save(school.school.school(), SCHOOL)
    ids = add(school, 2)
    started = school.rounds.start(round_of_letters(), ids[:1])
    school.letters.make(started.id, Progress())
    school.letters.confirm(started.id, [row.letter.id for row in school.rounds.letters(started.id)], DAY)
    other = school.staff.teacher(ids[1])
    school.staff.save(other, replace(other, name_doubt="order", address=replace(other.address, street="", city="")))

    flags = [line.flags for line in _sheet(school, ids, delivery=Delivery.POST).lines]
    assert f"kreeg deze brief al op {NL.day(DAY)}" in flags[0]
    assert {"naam nakijken", "geen adres"} <= set(flags[1])
    reminded = _sheet(school, ids, delivery=Delivery.POST, template_id="herinnering.nl").lines
    assert not [flag for line in reminded for flag in line.flags if flag.startswith("kreeg")]


def test_the_sheet_is_printed_with_a_place_to_agree(school_file: Services, tmp_path: Path) -> None:
    """Forty letters on some pages, the last with the place for the initials; markup in a name is text."""
    school_file.school.save(school_file.school.school(), SCHOOL)
    ids = add(school_file, 40)
    first = school_file.staff.teacher(ids[0])
    school_file.staff.save(first, replace(first, name=replace(first.name, surname="<b>Vet</b> {{naam}}")))
    path = tmp_path / "controle.pdf"
    pages = school_file.proof_sheets.save(round_of_letters(), list(enumerate(ids, 1)), path, NL, Progress())

    with pypdfium2.PdfDocument(path) as document:
        texts = [page.get_textpage().get_text_range() for page in document]
    assert len(texts) == pages > 1
    assert "<b>Vet</b> {{naam}}" in " ".join(texts[0].split())
    assert ["Nagekeken en akkoord" in text for text in texts] == [False] * (pages - 1) + [True]


def test_a_stopped_sheet_leaves_no_file(school_file: Services, tmp_path: Path) -> None:
    """Nor a half one."""
    ids, progress = add(school_file, 3), Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        school_file.proof_sheets.save(
            round_of_letters(), list(enumerate(ids, 1)), tmp_path / "controle.pdf", NL, progress
        )
    assert list(tmp_path.glob("*.pdf")) == []
