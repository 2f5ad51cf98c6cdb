# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The order of a stack, the sheets between its groups, parts of it, and the list by which it is handed out."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from app.bootstrap import Services
from app.domain.ids import LetterId, RoundId, TeacherId
from app.domain.letters import Delivery, LetterState
from app.domain.mailing import Mailing, MailingKind
from app.domain.stacking import StackOrder
from app.errors import LetterError, NotFound
from app.progress import Progress
from app.wording import Wording
from tests.schools import DAY, SCHOOL, add, round_of_letters

NL = Wording("nl")
PLACES = ("Zuid", "Noord", "Zuid", "Noord", "")


def _round(school: Services, places: Sequence[str] = PLACES, **changes: object) -> tuple[RoundId, list[TeacherId]]:
    """Start a round of letters to people at some locations, in the order in which they were added."""
    school.school.save(school.school.school(), SCHOOL)
    ids = add(school, len(places))
    people = school.staff.teachers(ids)
    school.staff.save_many(
        [(who, replace(who, location=places[ids.index(who.id)], section="")) for who in people], "change_teachers"
    )
    return school.rounds.start(round_of_letters(**changes), ids).id, ids


def _numbers(school: Services, round_id: RoundId) -> dict[TeacherId, int]:
    return {row.letter.teacher_id: row.letter.position for row in school.rounds.letters(round_id)}


def _letters(school: Services, round_id: RoundId) -> list[LetterId]:
    return [row.letter.id for row in school.rounds.letters(round_id)]


def _texts(path: Path) -> list[str]:
    with pypdfium2.PdfDocument(path) as document:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def test_a_stack_is_numbered_as_it_lies(school: Services) -> None:
    """By location, the references with it; one action that can be undone by name."""
    round_id, ids = _round(school, reference_pattern="{jaar}/{nr}")
    before = _numbers(school, round_id)
    assert school.post.rearrange(round_id, StackOrder.LOCATION).order is StackOrder.LOCATION

    numbers = _numbers(school, round_id)
    assert {numbers[ids[1]], numbers[ids[3]]} == {1, 2}
    assert {numbers[ids[0]], numbers[ids[2]]} == {3, 4}
    assert numbers[ids[4]] == 5
    assert school.rounds.round(round_id).order is StackOrder.LOCATION
    step = school.history.recent(1)[0]
    assert NL.say(f"action.{step.action.name}", step.action.facts) == "volgorde van de stapel"
    school.history.undo()
    assert _numbers(school, round_id) == before
    assert school.rounds.round(round_id).order is StackOrder.NAME


def test_numbers_on_paper_stay(school: Services) -> None:
    """Once a letter is printed the order is what it is, also for those that still wait; none printed: it is free."""
    round_id, _ids = _round(school, reference_pattern="{nr}")
    letters = _letters(school, round_id)
    school.letters.make(round_id, Progress(), letter_ids=letters[:2])
    printed = {row.letter.id: row.letter.reference for row in school.rounds.letters(round_id)[:2]}
    with pytest.raises(LetterError) as told:
        school.post.rearrange(round_id, StackOrder.LOCATION)
    assert told.value.key == "letter.order_fixed"

    school.letters.confirm(round_id, letters[:1], DAY)
    with pytest.raises(LetterError):
        school.post.rearrange(round_id, StackOrder.LOCATION)
    assert [row.letter.reference for row in school.rounds.letters(round_id)[:1]] == [printed[letters[0]]]


def test_who_threw_all_prints_away_may_order_again(school_file: Services) -> None:
    """No letter with a number is anywhere then."""
    round_id, _ids = _round(school_file)
    school_file.letters.make(round_id, Progress())
    school_file.letters.confirm(round_id, [], DAY)

    assert school_file.post.rearrange(round_id, StackOrder.LOCATION).order is StackOrder.LOCATION


def test_an_order_of_no_round_is_refused(school_file: Services) -> None:
    """It was undone meanwhile."""
    with pytest.raises(NotFound):
        school_file.post.rearrange(RoundId(99), StackOrder.TEAM)


def test_every_group_has_a_sheet_on_top_that_is_no_letter(school: Services) -> None:
    """Its name, how many letters follow and whose; letters and sheets begin on a front, and only letters are kept."""
    round_id, ids = _round(school)
    school.post.rearrange(round_id, StackOrder.LOCATION)
    made = school.letters.make(round_id, Progress(), dividers=NL)
    texts = _texts(made.path)
    rows = school.rounds.letters(round_id)

    sheets = [number for number, text in enumerate(texts) if text.startswith(("Noord", "Zuid", "Geen vestiging"))]
    assert sheets == [0, 6, 12]
    assert "2 brieven" in texts[0]
    assert all(row.sort_name in texts[0] for row in rows[:2])
    assert [first for _letter, first, _pages in made.pages] == [3, 5, 9, 11, 15]
    assert len(texts) == 16
    assert [row.letter.position for row in rows] == [1, 2, 3, 4, 5]
    assert len({row.letter.document for row in rows}) == len(ids)
    assert not any(school.rounds.document(row.letter.document).count(b"/Type /Page ") > 1 for row in rows)


def test_without_both_sides_no_sheet_has_an_empty_back(school_file: Services, tmp_path: Path) -> None:
    """One PDF of all letters holds the sheets too, and a stack in order of names none."""
    round_id, _ids = _round(school_file)
    school_file.letters.save_pdf(round_id, tmp_path / "namen.pdf", Progress(), dividers=NL)
    assert len(_texts(tmp_path / "namen.pdf")) == 5
    school_file.letters.confirm(round_id, [], DAY)
    school_file.post.rearrange(round_id, StackOrder.LOCATION)
    school_file.letters.save_pdf(round_id, tmp_path / "plekken.pdf", Progress(), dividers=NL)

    assert len(_texts(tmp_path / "plekken.pdf")) == 8


def test_a_part_of_the_stack_is_printed_and_asked_about(school: Services) -> None:
    """Letters two to four, each on the front of a sheet; only those wait for an answer, and no other is sent by it."""
    round_id, _ids = _round(school)
    letters = _letters(school, round_id)
    made = school.letters.make(round_id, Progress(), letter_ids=letters[1:4])
    states = [row.letter.state for row in school.rounds.letters(round_id)]

    assert [first % 2 for _letter, first, _pages in made.pages] == [1, 1, 1]
    assert states == [LetterState.WAITING, *[LetterState.PRINTED] * 3, LetterState.WAITING]
    assert school.letters.confirm(round_id, letters, DAY) == 3
    states = [row.letter.state for row in school.rounds.letters(round_id)]
    assert states == [LetterState.WAITING, *[LetterState.SENT] * 3, LetterState.WAITING]


def test_letters_printed_again_keep_their_numbers(school_file: Services) -> None:
    """The last two of a jam: they still wait for the answer, as those before them do."""
    round_id, _ids = _round(school_file, reference_pattern="{nr}")
    letters = _letters(school_file, round_id)
    school_file.letters.make(round_id, Progress())
    before = [row.letter.reference for row in school_file.rounds.letters(round_id)]
    again = school_file.letters.make(round_id, Progress(), letter_ids=letters[-2:])

    assert again.letter_ids == tuple(letters[-2:])
    rows = school_file.rounds.letters(round_id)
    assert [row.letter.reference for row in rows] == before
    assert {row.letter.state for row in rows} == {LetterState.PRINTED}


def test_a_hand_out_list_holds_every_letter_with_its_number(school: Services, tmp_path: Path) -> None:
    """By group, or a list for each group with pages of its own; the head is on every page."""
    round_id, ids = _round(school)
    item = school.post.rearrange(round_id, StackOrder.LOCATION)
    places = [(row.letter.position, row.letter.teacher_id) for row in school.rounds.letters(round_id)]
    told = school.post.hand_out(item, places, NL, apart=True)

    assert [group.title for group in told.groups] == ["Noord", "Zuid", "Geen vestiging"]
    assert [line.position for group in told.groups for line in group.lines] == [1, 2, 3, 4, 5]
    codes = {who.code for who in school.staff.teachers(ids)}
    assert {line.code for group in told.groups for line in group.lines} == codes
    pages = school.post.save_hand_out(told, tmp_path / "lijst.pdf", NL, Progress())
    texts = _texts(tmp_path / "lijst.pdf")
    assert pages == 3
    assert all("Handtekening of paraaf" in text and "Blad 1 van 1" in text for text in texts)
    both = school.post.save_hand_out(told, tmp_path / "tweezijdig.pdf", NL, Progress(), new_sheet=True)
    assert both == 5


def test_a_long_hand_out_list_repeats_its_head(school_file: Services, tmp_path: Path) -> None:
    """On every page the round, the columns, and which sheet of how many."""
    round_id, ids = _round(school_file, ["Noord"] * 40)
    item = school_file.rounds.round(round_id)
    told = school_file.post.hand_out(item, list(enumerate(ids, 1)), NL)
    school_file.post.save_hand_out(told, tmp_path / "lijst.pdf", NL, Progress())
    texts = _texts(tmp_path / "lijst.pdf")

    assert len(texts) == 2
    assert all(f"Uitdeellijst – {item.name}" in text for text in texts)
    assert ["Blad 1 van 2" in texts[0], "Blad 2 van 2" in texts[1]] == [True, True]
    assert all("Handtekening of paraaf" in text for text in texts)
    with pytest.raises(LetterError):
        school_file.post.save_hand_out(replace(told, groups=()), tmp_path / "leeg.pdf", NL, Progress())


def test_who_has_no_whole_address_is_named_and_left_out(school_file: Services) -> None:
    """In the school everybody can be reached; labels go in the order asked for."""
    ids = add(school_file, 3)
    first = school_file.staff.teacher(ids[0])
    school_file.staff.save(first, replace(first, address=replace(first.address, street="", city="")))
    mailing = Mailing(MailingKind.LABELS, tuple(ids[::-1]))
    found = school_file.post.addresses(mailing, Delivery.POST)

    assert [who.teacher_id for who in found.people] == [ids[2], ids[1]]
    assert [first.code in name for name in found.left_out] == [True]
    assert len(school_file.post.addresses(mailing, Delivery.PIGEON_HOLE).people) == 3
