# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The figures for board and municipality of a school as it stood on a day."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app.bootstrap import Services
from app.domain.board import reporting_day
from app.domain.overview_asking import Asked
from app.domain.registrations import EventKind, Status
from app.domain.reports import Report
from app.domain.teachers import StaffKind
from app.errors import AppError, InvalidValue, SchoolFileError
from app.progress import Progress
from app.services.board import board
from app.wording import Wording
from tests.schools import DAY, opened, teacher


def test_the_figures_are_those_of_the_day(school: Services) -> None:
    """Of a day before somebody registered they are what they were; behind a figure stand the people it counts."""
    changes = {"employed_from": None, "employed_until": None, "kind": StaffKind.TEACHING}
    people = [school.staff.add(teacher(number, **changes)).id for number in range(16)]
    school.registrations.note(EventKind.REGISTERED, people[:6], DAY)
    school.registrations.note(EventKind.REGISTERED, people[6:9], DAY + timedelta(40))
    before, after = (
        board(school.overviews.registration(DAY + timedelta(days)), Wording("nl")).figures for days in (39, 40)
    )
    assert [(figure.key, figure.value) for figure in before[:2]] == [("teachers", 16), ("registered", 6)]
    assert [(figure.key, figure.value) for figure in after[:2]] == [("teachers", 16), ("registered", 9)]
    assert after[1].who is not None
    assert school.staff.count(after[1].who, DAY + timedelta(40)) == 9


def test_what_happens_within_a_month_changes_no_page_of_that_month(school_file: Services) -> None:
    """Somebody registers today: today's page for the board is yesterday's, since both are of the reporting day."""
    changes = {"employed_from": None, "employed_until": None, "kind": StaffKind.TEACHING}
    people = [school_file.staff.add(teacher(number, **changes)).id for number in range(12)]
    on = reporting_day(DAY)
    school_file.registrations.note(EventKind.REGISTERED, people[:6], on)
    yesterday = board(school_file.overviews.registration(on), Wording("nl"))
    school_file.registrations.note(EventKind.REGISTERED, people[6:7], DAY)
    assert board(school_file.overviews.registration(reporting_day(DAY)), Wording("nl")) == yesterday
    assert [figure.value for figure in yesterday.figures[:2]] == [12, 6]


NL = Wording("nl")
SAME = 'De totalen zijn dezelfde als in "Stand van de registratie" op die dag.'
LATER = datetime(2026, 11, 20, 12, tzinfo=UTC)
Clock = Callable[[datetime], None]


@pytest.fixture
def registered(school: Services, fixed_clock: Clock) -> Services:
    """Return a school of sixteen of whom ten were registered in September 2026, looked at in November."""
    fixed_clock(LATER)
    changes = {"employed_from": None, "employed_until": None, "kind": StaffKind.TEACHING}
    people = [school.staff.add(teacher(number, **changes)).id for number in range(16)]
    school.registrations.note(EventKind.REGISTERED, people[:10], date(2026, 9, 10))
    return school


def page_of(school: Services, on: date) -> Report:
    """Return the page for the board as it is asked on a day."""
    return school.overviews.make("board", Asked(on), NL)


def registered_of(report: Report) -> object:
    """Return how many a page says are registered."""
    return next(figure.value for figure in report.figures if figure.key == "registered")


def one_more(school: Services, on: date) -> None:
    """Note of one who was not registered yet that they are, since a day."""
    people = school.overviews.registration(LATER.date()).people
    one = next(person.id for person in people if person.status is Status.NOT_INVITED)
    school.registrations.note(EventKind.REGISTERED, [one], on)


def test_a_page_that_was_given_out_stays_what_it_was(registered: Services, tmp_path: Path) -> None:
    """Whatever is noted later of its month: it says since when, and nobody who is counted now stands behind it."""
    shown = page_of(registered, date(2026, 11, 1))
    registered.overviews.save(shown, tmp_path / "bestuur.json", NL, Progress())
    one_more(registered, date(2026, 10, 5))
    again = page_of(registered, date(2026, 11, 20))

    assert (again.on, registered_of(shown), registered_of(again)) == (date(2026, 10, 31), 10, 10)
    assert again.notes[0].startswith("Zoals vastgesteld op 20 november 2026")
    assert [note for note in (*shown.notes, *again.notes) if "dezelfde als in" in note] == [SAME]
    assert {figure.who for figure in again.figures} == {None}
    assert [table.title for table in again.tables] == [table.title for table in shown.tables]
    assert [[row.cells for row in table.rows] for table in again.tables] == [
        [row.cells for row in table.rows] for table in shown.tables
    ]


def test_the_register_has_its_name_in_the_language_of_the_reader(registered: Services) -> None:
    """Once given out in Dutch it is the same page still for who reads English."""
    english = registered.overviews.make("board", Asked(date(2026, 11, 1)), Wording("en"))
    registered.overviews.give_out(page_of(registered, date(2026, 11, 1)))
    registered.overviews.give_out(english)
    again = registered.overviews.make("board", Asked(date(2026, 11, 1)), Wording("en"))
    assert (english.register, again.register) == ("Teachers’ register (2012)", "Teachers’ register (2012)")
    assert "Lerarenregister" not in again.sentence


def test_the_page_for_everybody_settles_the_board_s_page_too(registered: Services, tmp_path: Path) -> None:
    """They are one set of figures."""
    registered.overviews.save_public_page(page_of(registered, date(2026, 10, 31)), tmp_path / "leraren.html", NL)
    one_more(registered, date(2026, 10, 5))
    registered.overviews.save_public_page(page_of(registered, date(2026, 10, 31)), tmp_path / "weer.html", NL)

    assert registered_of(page_of(registered, date(2026, 11, 2))) == 10
    assert (tmp_path / "weer.html").read_bytes() == (tmp_path / "leraren.html").read_bytes()


def test_a_page_that_was_only_looked_at_is_counted_anew(registered: Services) -> None:
    """Nobody else has it."""
    page_of(registered, date(2026, 11, 1))
    one_more(registered, date(2026, 10, 5))
    assert registered_of(page_of(registered, date(2026, 11, 1))) == 11


def test_who_was_second_to_give_a_page_out_is_told(registered: Services) -> None:
    """Two desks had it open, and something was noted between."""
    first = page_of(registered, date(2026, 11, 1))
    one_more(registered, date(2026, 10, 5))
    second = page_of(registered, date(2026, 11, 1))
    registered.overviews.give_out(first)
    registered.overviews.give_out(first)
    with pytest.raises(InvalidValue, match="board_settled"):
        registered.overviews.give_out(second)


def test_a_page_that_differs_by_one_from_what_went_out_warns(registered: Services) -> None:
    """Who lays both side by side learns of a person; a day that is not over can be of no page."""
    registered.overviews.give_out(page_of(registered, date(2026, 10, 1)))
    assert page_of(registered, date(2026, 11, 1)).caution == ""
    one_more(registered, date(2026, 10, 5))

    assert "30 september 2026" in page_of(registered, date(2026, 11, 1)).caution
    assert page_of(registered, date(2026, 10, 15)).caution == ""
    assert page_of(registered, date(2030, 1, 1)).on == date(2026, 10, 31)


def test_a_page_of_an_earlier_month_is_laid_beside_a_later_one_that_went_out(registered: Services) -> None:
    """October went out first: September differs by one from it, and says so."""
    one_more(registered, date(2026, 10, 5))
    registered.overviews.give_out(page_of(registered, date(2026, 11, 1)))

    assert "31 oktober 2026" in page_of(registered, date(2026, 10, 1)).caution


def test_a_page_between_that_tells_nothing_hides_no_difference(school: Services, fixed_clock: Clock) -> None:
    """July tells of 10, August leaves out its 16 of 20, in September five went, five came, and it tells of 11."""
    fixed_clock(LATER)
    stays = {"employed_from": None, "employed_until": None, "kind": StaffKind.TEACHING}
    stays |= {"location": "", "section": "", "team": ""}
    goes = {**stays, "employed_until": date(2026, 9, 10)}
    people = [school.staff.add(teacher(number, **(goes if number < 5 else stays))).id for number in range(20)]
    for number in range(20, 25):
        school.staff.add(teacher(number, **{**stays, "employed_from": date(2026, 9, 11)}))
    school.registrations.note(EventKind.REGISTERED, people[:10], date(2026, 7, 10))
    school.registrations.note(EventKind.REGISTERED, people[10:16], date(2026, 8, 5))
    july, august = (page_of(school, date(2026, month, 31)) for month in (7, 8))
    for page in (july, august):
        school.overviews.give_out(page)

    assert august.caution == ""
    assert "31 juli 2026" in page_of(school, date(2026, 9, 30)).caution


@pytest.mark.parametrize(("asked", "on"), [(31, date(2026, 10, 31)), (30, date(2026, 9, 30)), (1, date(2026, 9, 30))])
def test_the_end_of_a_month_that_is_over_is_that_month(registered: Services, asked: int, on: date) -> None:
    """However it is asked; any other day is of the month that was over by then."""
    assert page_of(registered, date(2026, 10, asked)).on == on


def settled(school: Services) -> date | None:
    """Return on which day October's figures were given out."""
    told = page_of(school, date(2026, 11, 1)).settles
    assert told is not None
    return told.settled


def test_what_could_not_be_written_was_not_given_out(registered: Services, tmp_path: Path) -> None:
    """The folder is not there, or the ending is none: the month can still be counted anew."""
    report, folder = page_of(registered, date(2026, 11, 1)), tmp_path / "uit"
    folder.mkdir()
    for name in ("nergens/bestuur.json", "nergens/bestuur.pdf", "bestuur.docx"):
        with pytest.raises(AppError) as refused:
            registered.overviews.save(report, folder / name, NL, Progress())
        assert Path(name).name in NL.error(refused.value)
    for name in ("nergens/leraren.html", "leraren.docx"):
        with pytest.raises(AppError):
            registered.overviews.save_public_page(report, folder / name, NL)
    assert settled(registered) is None
    assert list(folder.iterdir()) == []


def test_what_could_not_get_its_name_was_not_given_out(registered: Services, tmp_path: Path) -> None:
    """A folder has that name already."""
    (tmp_path / "bestuur.json").mkdir()
    with pytest.raises(SchoolFileError):
        registered.overviews.save(page_of(registered, date(2026, 11, 1)), tmp_path / "bestuur.json", NL, Progress())
    assert settled(registered) is None


def test_another_month_that_went_out_meanwhile_is_read_about_first(registered: Services, tmp_path: Path) -> None:
    """October was looked at before another desk gave out September, from which it differs by one: no file is left."""
    one_more(registered, date(2026, 10, 5))
    october = page_of(registered, date(2026, 11, 1))
    registered.overviews.give_out(page_of(registered, date(2026, 10, 1)))
    folder = tmp_path / "uit"
    folder.mkdir()
    target = folder / "bestuur.json"
    target.write_text("vorige")

    with pytest.raises(InvalidValue, match="board_close") as refused:
        registered.overviews.save(october, target, NL, Progress())

    assert "30 september 2026" in NL.error(refused.value)
    assert "went out meanwhile" in Wording("en").error(refused.value)
    assert (target.read_text(), settled(registered), list(folder.iterdir())) == ("vorige", None, [target])
    registered.overviews.save(page_of(registered, date(2026, 11, 1)), target, NL, Progress())
    assert settled(registered) == LATER.date()


def test_a_second_month_that_went_out_meanwhile_is_read_about_too(registered: Services, fixed_clock: Clock) -> None:
    """That October differs by one from September was read and accepted; that it does from November was not."""
    fixed_clock(LATER + timedelta(20))
    for number in range(16, 20):
        registered.staff.add(teacher(number, employed_from=None, employed_until=None, kind=StaffKind.TEACHING))
    for on in (date(2026, 10, 5), date(2026, 11, 3)):
        one_more(registered, on)
    registered.overviews.give_out(page_of(registered, date(2026, 9, 30)))
    october = page_of(registered, date(2026, 10, 31))
    registered.overviews.give_out(page_of(registered, date(2026, 11, 30)))

    with pytest.raises(InvalidValue, match="board_close") as refused:
        registered.overviews.give_out(october)
    assert refused.value.facts["before"] == date(2026, 11, 30)


def test_the_page_for_everybody_has_the_figures_that_were_seen(registered: Services, tmp_path: Path) -> None:
    """Something is noted while it is looked at: what was seen goes out and stays, or nothing does."""
    seen = page_of(registered, date(2026, 10, 31))
    one_more(registered, date(2026, 10, 5))
    registered.overviews.save_public_page(seen, tmp_path / "leraren.html", NL)
    assert registered_of(page_of(registered, date(2026, 11, 2))) == 10


def test_the_page_for_everybody_is_read_about_first_too(registered: Services, tmp_path: Path) -> None:
    """October's page was looked at before another desk gave out September, from which it differs by one."""
    one_more(registered, date(2026, 10, 5))
    october = page_of(registered, date(2026, 10, 31))
    registered.overviews.give_out(page_of(registered, date(2026, 9, 30)))
    with pytest.raises(InvalidValue, match="board_close"):
        registered.overviews.save_public_page(october, tmp_path / "leraren.html", NL)
    assert (settled(registered), (tmp_path / "leraren.html").exists()) == (None, False)


def test_what_went_out_stays_known_on_a_new_computer(registered: Services, tmp_path: Path) -> None:
    """A backup put back there brings its pages; what was given out there stays, but a page that told nothing gives way.

    Taking the putting back back forgets none: they went out.
    """
    registered.overviews.give_out(page_of(registered, date(2026, 10, 31)))
    made = registered.backups.make()
    with opened(tmp_path / "nieuw.school") as there:
        for on in (date(2026, 9, 30), date(2026, 10, 31)):
            there.overviews.give_out(page_of(there, on))
        there.backups.restore(made.path, Progress())
        told = [page_of(there, on).settles for on in (date(2026, 9, 30), date(2026, 10, 31))]
        assert [page and (page.shown.total, page.settled) for page in told] == [
            (None, LATER.date()),
            (16, LATER.date()),
        ]
        there.history.undo()
        assert registered_of(page_of(there, date(2026, 10, 31))) == 10


def test_what_went_out_since_a_backup_stays_known(registered: Services) -> None:
    """Putting it back brings back what was noted, not what others have."""
    made = registered.backups.make()
    one_more(registered, date(2026, 10, 5))
    registered.overviews.give_out(page_of(registered, date(2026, 10, 31)))
    registered.backups.restore(made.path, Progress())
    assert (settled(registered), registered_of(page_of(registered, date(2026, 10, 31)))) == (LATER.date(), 11)
