# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The command line makes the page of the board, and asks again where that page would tell of a teacher."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.bootstrap import open_school
from app.command_line import main
from app.domain.overview_asking import Asked
from app.domain.registrations import EventKind
from app.domain.teachers import StaffKind
from app.wording import Wording
from tests.commands import Run
from tests.schools import teacher

Clock = Callable[[datetime], None]
LATER = datetime(2026, 11, 20, 12, tzinfo=UTC)


def test_the_page_of_the_board_is_made_without_a_window(school: Run, tmp_path: Path) -> None:
    """Also where it may be given out anyway."""
    for more in ([], ["--anyway"]):
        target = tmp_path / f"bestuur{len(more)}.pdf"
        assert school("overview", "board", *more, "--out", str(target)).code == 0
        assert target.exists()


@pytest.fixture
def cautious(run: Run, address: str, fixed_clock: Clock) -> Run:
    """Return a school that gave out September's page, and noted in October of one more that they are registered."""
    fixed_clock(LATER)
    services = open_school(address)
    changes = {"employed_from": None, "employed_until": None, "kind": StaffKind.TEACHING}
    people = [services.staff.add(teacher(number, **changes)).id for number in range(16)]
    services.registrations.note(EventKind.REGISTERED, people[:10], date(2026, 9, 10))
    services.overviews.give_out(services.overviews.make("board", Asked(date(2026, 10, 1)), Wording("nl")))
    services.registrations.note(EventKind.REGISTERED, people[10:11], date(2026, 10, 5))
    services.close(backup=False)
    return run


def october(address: str) -> date | None:
    """Return on which day October's figures were given out."""
    services = open_school(address)
    told = services.overviews.make("board", Asked(date(2026, 11, 20)), Wording("nl")).settles
    services.close(backup=False)
    assert told is not None
    return told.settled


def test_a_page_that_would_tell_of_a_teacher_is_not_written(cautious: Run, address: str, tmp_path: Path) -> None:
    """One more is registered than on the page before: it says which page, and how it is written all the same."""
    target = tmp_path / "bestuur.pdf"

    ended = cautious("overview", "board", "--on", "2026-11-20", "--out", str(target))

    assert (ended.code, ended.out, target.exists(), october(address)) == (3, "", False, None)
    assert "De stand van 31 oktober 2026 is niet geschreven." in ended.err
    assert "--anyway" in ended.err


def test_it_is_written_anyway_where_that_is_said_and_not_asked_again(
    cautious: Run, address: str, tmp_path: Path
) -> None:
    """Once it went out it is what everybody has."""
    target = tmp_path / "bestuur.pdf"

    assert cautious("overview", "board", "--anyway", "--out", str(target)).code == 0
    assert (target.exists(), october(address)) == (True, LATER.date())
    assert cautious("overview", "board", "--out", str(tmp_path / "weer.pdf")).code == 0


def test_what_could_not_be_written_is_asked_about_again(cautious: Run, address: str, tmp_path: Path) -> None:
    """The folder is not there: nothing went out, so the month is not settled."""
    ended = cautious("overview", "board", "--anyway", "--out", str(tmp_path / "nergens" / "bestuur.json"))
    assert (ended.code != 0, october(address)) == (True, None)
    assert cautious("overview", "board", "--out", str(tmp_path / "bestuur.pdf")).code == 3


def test_a_page_of_the_first_month_is_written_without_more(cautious: Run, tmp_path: Path) -> None:
    """Nothing that went out is changed by fewer than five."""
    assert cautious("overview", "board", "--on", "2026-10-20", "--out", str(tmp_path / "bestuur.pdf")).code == 0


@pytest.mark.parametrize(("language", "sentence"), [("nl", "niet geschreven"), ("en", "were not written")])
def test_it_refuses_in_the_language_of_the_program(cautious: Run, tmp_path: Path, language: str, sentence: str) -> None:
    """The figures stay where they are in either."""
    ended = cautious("--language", language, "overview", "board", "--out", str(tmp_path / "board.pdf"))
    assert ended.code == 3
    assert sentence in ended.err


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["board", "--group-by", "team"], "kan niet met --group-by worden gevraagd"),
        (["registration", "--anyway"], "kan niet met --anyway worden gevraagd"),
        (["participation", "--period", "ooit"], "ooit"),
        (["registration", "--view", "Niemand"], "Niemand"),
    ],
)
def test_what_an_overview_cannot_be_asked_is_named(
    cautious: Run, tmp_path: Path, words: Sequence[str], sentence: str
) -> None:
    """Of a school that is there: what is wrong is what was asked."""
    target = tmp_path / "o.pdf"

    ended = cautious("overview", *words, "--out", str(target))

    assert (ended.code, ended.out, target.exists()) == (3, "", False)
    assert sentence in ended.err


def test_figures_that_went_out_are_settled_on_a_new_computer_too(cautious: Run, address: str, tmp_path: Path) -> None:
    """The backup that is put back there brings them along."""
    assert cautious("overview", "board", "--anyway", "--out", str(tmp_path / "bestuur.pdf")).code == 0
    copy = cautious("backup", str(tmp_path / "kopie")).out.strip()
    services = open_school(tmp_path / "nieuw.school")
    services.close(backup=False)

    assert main(["--file", str(tmp_path / "nieuw.school"), "restore", copy]) == 0

    assert (october(address), october(str(tmp_path / "nieuw.school"))) == (LATER.date(),) * 2
