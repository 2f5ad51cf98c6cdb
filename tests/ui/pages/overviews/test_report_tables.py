# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A table of a report as it is sorted, opened and kept short, whatever it holds."""

from dataclasses import replace
from datetime import date

from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from app.domain.ids import TeacherId
from app.domain.reports import Level, ReportRow, ReportTable
from app.domain.selections import TEACHING, TeacherSelection
from app.wording import Wording
from tests.invented_reports import ODD, PEOPLE_COLUMNS, People, line, places
from ui import theme
from ui.pages.overviews.table import TableOfReport
from ui.pages.overviews.table_columns import behind, can_sort, sorted_rows


def people(number: int, groups: int = 0) -> ReportTable:
    """Return a table of invented people."""
    return ReportTable("people", "Leraren", PEOPLE_COLUMNS, tuple(People(number, groups)), people=True)


def test_sorting_leaves_the_total_below_and_what_is_empty_last() -> None:
    """Also from high to low."""
    rows = sorted_rows(people(20), "since", descending=True)
    days = [row.cells[3] for row in rows[:-1]]
    known = [day for day in days if day is not None]
    assert rows[-1].level is Level.TOTAL
    assert known == sorted(known, reverse=True)  # type: ignore[type-var]
    assert days[len(known) :] == [None] * (len(days) - len(known))


def test_groups_are_not_sorted_apart() -> None:
    """A subtotal would stand below others' lines."""
    assert (can_sort(people(20)), can_sort(people(20, groups=3)), can_sort(places(30))) == (True, False, False)


def test_nobody_behind_a_number_is_no_link() -> None:
    """A zero opens no empty list; what is counted opens its people."""
    table = places(30)
    row = ReportRow(("Zuid", 0, 4, 0.0), who=TEACHING, behind=(("total", TEACHING), ("registered", TEACHING)))
    assert [behind(table, row, at) for at in range(4)] == [TEACHING, None, TEACHING, None]


def test_a_line_of_a_person_opens_by_the_name_wherever_that_stands(qtbot: QtBot) -> None:
    """An attendance list begins with a number."""
    one = TeacherSelection(ids=frozenset({TeacherId(3)}), in_service=None)
    columns = (replace(PEOPLE_COLUMNS[5], key="number_in_list", title="Nr."), *PEOPLE_COLUMNS[:2])
    table = ReportTable("list", "", columns, (ReportRow((1.0, "Berg, A. van den", "007"), who=one),), people=True)
    shown = TableOfReport(table, "test.list", Wording("nl"))
    qtbot.addWidget(shown)
    opened: list[object] = []
    shown.person_opened.connect(opened.append)
    shown.view.clicked.emit(shown.model.index(0, 0))
    assert opened == []
    shown.view.clicked.emit(shown.model.index(0, 1))
    assert opened == [one]


def test_a_long_table_is_as_high_as_the_part_that_is_seen(qtbot: QtBot) -> None:
    """A hundred thousand lines scroll within the table."""
    rows = tuple(line(place) for place in range(60)) * 1_700
    shown = TableOfReport(replace(people(3), rows=rows), "test.long", Wording("nl"))
    qtbot.addWidget(shown)
    shown.fit(600)
    assert (shown.model.total, shown.view.height() < 620) == (102_000, True)


def test_numbers_amounts_and_days_are_never_cut_off(qtbot: QtBot) -> None:
    """An amount of which the end is missing reads as another; a table that is too wide scrolls sideways."""
    row = ReportRow(("Berg, A. van den", "00012", "Dependance Zuid", date(2026, 10, 24), 1234.25, 1_360_000.5))
    shown = TableOfReport(replace(people(3), rows=(row, *people(3).rows)), "test.widths", Wording("nl"))
    qtbot.addWidget(shown)
    shown.resize(320, 300)
    shown.show()
    metrics = QFontMetrics(theme.font())
    for place in (3, 4, 5):
        texts = [str(shown.model.index(at, place).data() or "") for at in range(shown.model.total)]
        assert shown.view.columnWidth(place) >= max(map(metrics.horizontalAdvance, texts)) + 16
    assert shown.view.horizontalScrollBar().maximum() > 0


def test_a_column_that_was_left_too_narrow_grows_for_its_numbers(qtbot: QtBot) -> None:
    """Somebody made it narrow when the amounts were small."""
    row = ReportRow(("Berg, A. van den", "00012", "Zuid", None, 4.0, 1_360_000.5))
    shown = TableOfReport(people(3), "test.narrow", Wording("nl"))
    qtbot.addWidget(shown)
    shown.resize(900, 300)
    shown.show()
    shown.view.setColumnWidth(5, 40)
    shown.view.setColumnWidth(4, 20)
    shown.show_table(replace(people(3), rows=(row,)))
    needs = QFontMetrics(theme.font()).horizontalAdvance(str(shown.model.index(0, 5).data())) + 16
    assert shown.view.columnWidth(5) >= needs


def test_a_text_that_is_cut_off_is_told_under_the_pointer(qtbot: QtBot) -> None:
    """One that is there as a whole is not told again."""
    shown = TableOfReport(people(6), "test.tips", Wording("nl"))
    qtbot.addWidget(shown)
    shown.resize(500, 400)
    shown.show()
    told = [shown.view.cut_text(shown.view.visualRect(shown.model.index(at, 0)).center()) for at in (0, 3)]
    assert told == ["", ODD[3]]


def test_a_long_title_is_no_wider_than_the_window(qtbot: QtBot) -> None:
    """A list of who was at "Cursus klassenmanagement voor beginnende leraren …" pushes nothing out of sight."""
    title = "Cursus klassenmanagement voor beginnende leraren en zij-instromers in het voortgezet onderwijs 2026"
    shown = TableOfReport(replace(people(3), title=title), "test.title", Wording("nl"))
    qtbot.addWidget(shown)
    assert shown.minimumSizeHint().width() < 400
