# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A stack of letters made and confirmed: whole or not at all, and only what was printed counts as sent."""

import stat
from dataclasses import replace
from pathlib import Path

import pytest

from app.bootstrap import Services
from app.documents.printer import LetterPrinter
from app.documents.readback import Guard
from app.domain.letters import LetterState, Round, Unfit
from app.errors import Cancelled, LetterError
from app.progress import Progress
from app.wording import Wording
from tests.schools import DAY, round_of_letters


@pytest.fixture
def started(filled: Services) -> Round:
    """Begin a round for everybody."""
    return filled.rounds.start(round_of_letters(), [one.id for one in filled.staff.all()])


def _states(school: Services, item: Round) -> list[LetterState]:
    return [row.letter.state for row in school.rounds.letters(item.id)]


@pytest.mark.parametrize("name", ["brieven.pdf", "brieven"])
@pytest.mark.parametrize("step", ["progress.checking", "progress.keeping", "progress.letters"])
def test_cancel_at_any_step_leaves_no_file_and_no_printed_letter(
    filled: Services, started: Round, tmp_path: Path, step: str, name: str
) -> None:
    """Neither a PDF that nobody is booked for nor a booking without a PDF; what was there stays."""
    target = tmp_path / "uit" / name
    target.parent.mkdir()
    progress = Progress(lambda _done, _total, at: progress.cancel() if at == step else None)
    save = filled.letters.save_pdf if target.suffix else filled.letters.save_separate
    with pytest.raises(Cancelled):
        save(started.id, target, progress)
    files = [path for path in target.parent.rglob("*") if path.is_file()]
    assert (files, _states(filled, started)) == ([], [LetterState.WAITING] * 2)


def test_the_file_for_the_printer_is_for_this_user_only(filled: Services, started: Round) -> None:
    """So is every folder above it that the program made."""
    made = filled.letters.make(started.id, Progress()).path
    rights = [stat.S_IMODE(path.stat().st_mode) for path in (made, made.parent, made.parent.parent)]
    assert rights == [0o600, 0o700, 0o700]


def test_a_letter_that_was_not_printed_is_not_confirmed(filled: Services, started: Round) -> None:
    """It stays in the stack, and the list of actions counts what was booked."""
    first, second = (row.letter.id for row in filled.rounds.letters(started.id))
    filled.letters.make(started.id, Progress(), letter_ids=[first])
    booked = filled.letters.confirm(started.id, [first, second], DAY)
    action = filled.history.recent(1)[0].action
    assert (booked, action.name, action.facts["count"]) == (1, "confirm_letters", 1)
    assert _states(filled, started) == [LetterState.SENT, LetterState.WAITING]


def test_what_another_desk_printed_meanwhile_stays_printed(filled: Services, started: Round) -> None:
    """An answer is about the letters that were asked about only."""
    first, second = (row.letter.id for row in filled.rounds.letters(started.id))
    filled.letters.make(started.id, Progress(), letter_ids=[first])
    filled.letters.make(started.id, Progress(), letter_ids=[second])
    filled.letters.confirm(started.id, [], DAY, asked=[first])
    assert _states(filled, started) == [LetterState.WAITING, LetterState.PRINTED]


def test_signs_no_font_has_in_the_signers_name_are_reported_before_anything_is_printed(
    filled: Services, started: Round
) -> None:
    """In a finding of the whole round; the run is refused, and a school that is not filled in is told once."""
    after = filled.rounds.change(started, replace(started, signer="王 de Vries"))
    found = filled.rounds.check(after.id, Progress())
    assert [(one.unfit, one.teacher_id, one.detail) for one in found] == [(Unfit.LETTERHEAD_SIGNS, None, "signer:王")]
    with pytest.raises(LetterError):
        filled.letters.make(after.id, Progress())
    school = filled.school.school()
    filled.school.save(school, replace(school, name=""))
    kinds = [one.unfit for one in filled.rounds.check(after.id, Progress())]
    assert kinds.count(Unfit.SCHOOL_EMPTY) == 1


@pytest.mark.parametrize("separate", [False, True])
def test_an_error_in_a_part_of_the_stack_names_the_letters_own_number_and_person(
    filled: Services, started: Round, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, separate: bool
) -> None:
    """Not its place among those that are printed now."""
    _first, second = filled.rounds.letters(started.id)
    monkeypatch.setattr(LetterPrinter, "_missing", lambda *_about: "王")
    monkeypatch.setattr(LetterPrinter, "render_each", lambda _self, contents: [b"%PDF" for _ in contents])
    save = filled.letters.save_separate if separate else filled.letters.save_pdf
    with pytest.raises(LetterError) as told:
        save(started.id, tmp_path / "brieven", Progress(), [second.letter.id])
    assert (told.value.facts["position"], told.value.facts["name"]) == (2, second.address_lines[0])


def test_a_letter_found_mixed_while_it_is_kept_is_named_too(
    filled: Services, started: Round, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By its number in the round."""
    _first, second = filled.rounds.letters(started.id)
    monkeypatch.setattr(Guard, "_of_others", lambda *_about: "naam")
    with pytest.raises(LetterError) as told:
        filled.letters.save_pdf(started.id, tmp_path / "brieven.pdf", Progress(), [second.letter.id])
    assert (told.value.key, told.value.facts["position"]) == ("letter.mixed", 2)
    assert second.address_lines[0] in Wording("nl").error(told.value)
