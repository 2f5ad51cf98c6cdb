# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The one model behind every list, and the view on it."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ui.models.table import Column, Index, TableModel
from ui.widgets.table_columns import in_sight, shared
from ui.widgets.table_view import TableView

COLUMNS = [
    Column[str]("name", "Naam", lambda row: row, bold=lambda row: row.index(",")),
    Column[str]("length", "Lengte", lambda row: str(len(row)), right=True),
]
ROWS = ["Berg, A. van den", "Çelik, F.", "Vries, J. de"]


@pytest.fixture
def model() -> TableModel[str]:
    """Return a list of three people that can be ticked, except Çelik."""
    made: TableModel[str] = TableModel(COLUMNS, key=str, can_tick=lambda row: not row.startswith("Ç"))
    made.set_rows(ROWS, total=5)
    return made


def test_it_keeps_to_qts_rules_for_models(qtmodeltester: ModelTester, model: TableModel[str]) -> None:
    """Qt's own checks of a model find nothing, also when rows come later."""
    qtmodeltester.check(model)
    model.append(["Zee, P. van der", "Zwart, Q."])
    qtmodeltester.check(model)


def test_more_rows_are_asked_for_once(qtbot: QtBot, model: TableModel[str]) -> None:
    """Scrolling to the end asks for the next page, however often the view asks."""
    asked: list[int] = []
    model.more_wanted.connect(asked.append)
    root = model.index(-1, -1)
    model.fetchMore(root)
    model.fetchMore(root)
    assert asked == [3]


def test_ticks_survive_new_rows_and_skip_who_cannot_be_chosen(qtbot: QtBot, model: TableModel[str]) -> None:
    """A tick belongs to a person, not to a place in the list."""
    ticked = Qt.CheckState.Checked
    for row in range(3):
        model.setData(model.index(row, 0), ticked, Qt.ItemDataRole.CheckStateRole)
    model.set_rows(list(reversed(ROWS)))
    assert model.ticked_keys() == {"Berg, A. van den", "Vries, J. de"}
    assert model.data(model.index(2, 0), Qt.ItemDataRole.CheckStateRole) == ticked


def test_a_click_on_a_heading_asks_for_that_order(qtbot: QtBot, model: TableModel[str]) -> None:
    """The model sorts nothing itself; the database does."""
    view = TableView("orde", "Leraren")
    qtbot.addWidget(view)
    view.setModel(model)
    view.restore()
    asked: list[tuple[str, bool]] = []
    model.order_wanted.connect(lambda key, descending: asked.append((key, descending)))
    view.horizontalHeader().setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    assert asked == [("length", True)]


def test_columns_stay_as_the_user_left_them(qtbot: QtBot, model: TableModel[str]) -> None:
    """Widths come back the next time."""
    first = TableView("breedte", "Leraren")
    qtbot.addWidget(first)
    first.setModel(model)
    first.restore()
    first.setColumnWidth(0, 321)
    first.remember()
    second = TableView("breedte", "Leraren")
    qtbot.addWidget(second)
    second.setModel(model)
    second.restore()
    assert second.columnWidth(0) == 321


def test_columns_share_the_room_until_the_user_gives_them_widths(qtbot: QtBot, model: TableModel[str]) -> None:
    """No column at the end takes all the room while names are cut off; a width of the user's own stays."""
    view = TableView("kamer", "Leraren")
    qtbot.addWidget(view)
    view.setModel(model)
    view.restore()
    view.resize(600, 200)
    view.show()
    alike = view.columnWidth(0) == view.columnWidth(1) > 250
    view.setColumnWidth(0, 180)
    view.resize(800, 200)

    assert (alike, view.columnWidth(0)) == (True, 180)


def test_columns_that_come_and_go_with_the_room_are_no_widths_of_the_users(
    qtbot: QtBot, model: TableModel[str]
) -> None:
    """The one that stood last meanwhile took all the room, and gives it back."""
    view = TableView("wisselend", "Leraren")
    qtbot.addWidget(view)
    view.setModel(model)
    view.restore()
    view.resize(600, 200)
    view.show()
    for left_out in ({"length"}, set()):
        view.leave_out(left_out)

    assert view.columnWidth(0) == view.columnWidth(1)


def test_a_list_that_is_a_little_too_narrow_does_not_scroll_sideways(qtbot: QtBot, model: TableModel[str]) -> None:
    """Its columns get somewhat narrower instead."""
    view = TableView("smal", "Leraren")
    qtbot.addWidget(view)
    view.setModel(model)
    view.restore()
    view.resize(260, 200)
    view.show()

    assert view.horizontalScrollBar().maximum() == 0


def test_a_tooltip_shows_markup_literally(model: TableModel[str]) -> None:
    """A name with a tag in it is text."""
    model.set_rows(["<img src=x>, A."])
    assert model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole) == "<qt>&lt;img src=x&gt;, A.</qt>"


def test_space_ticks_a_long_selection_in_one_go(qtbot: QtBot) -> None:
    """What a page counts after ticking is counted once, not for each of a thousand rows."""
    model: TableModel[str] = TableModel([Column("name", "Name", str)], key=str, can_tick=lambda row: row != "row 7")
    model.set_rows(f"row {number}" for number in range(1000))
    view = TableView("tick.test", "Rows")
    qtbot.addWidget(view)
    view.setModel(model)
    view.selectAll()
    view.setCurrentIndex(model.index(0, 0))
    view.selectAll()
    told: list[int] = []
    model.ticked.connect(lambda: told.append(len(model.ticked_keys())))
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert told == [999]


def test_a_row_is_selected_whatever_of_the_list_is_in_sight(qtbot: QtBot, model: TableModel[str]) -> None:
    """Also when the list is scrolled to where no column is, which Qt's own way of selecting a row starts from."""
    view = TableView("test", "Lijst")
    qtbot.addWidget(view)
    view.setModel(model)
    view.horizontalHeader().setOffset(100_000)
    for row in (0, 2):
        view.selectRow(row)
    assert (view.selected_rows(), view.currentIndex().row()) == ([2], 2)


class _Asked(TableModel[str]):
    """Counts how often it is asked what can be done with a cell."""

    asked = 0

    def flags(self, index: Index) -> Qt.ItemFlag:
        self.asked += 1
        return super().flags(index)


def test_a_long_list_with_everybody_selected_is_not_read_cell_by_cell(qtbot: QtBot) -> None:
    """Not to draw it, nor to tell who is selected: with thousands of rows the window would stand still."""
    made = _Asked(COLUMNS, key=str)
    made.set_rows([f"Bos{number}, A." for number in range(2000)])
    view = TableView("lang", "Leraren")
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.setModel(made)
    view.selectAll()
    view.grab()

    assert view.selected_rows() == list(range(2000))
    assert made.asked < 2000


def test_rows_selected_again_lie_in_as_few_ranges_as_can_be(qtbot: QtBot, model: TableModel[str]) -> None:
    """In whatever order they are named; all that follows takes as long as there are ranges."""
    model.set_rows([f"Bos{number}, A." for number in range(9)])
    view = TableView("opnieuw", "Leraren")
    qtbot.addWidget(view)
    view.setModel(model)
    view.select_again([7, 0, 2, 1, 5], 2)

    assert view.selected_rows() == [0, 1, 2, 5, 7]
    assert (view.selectionModel().selection().count(), view.currentIndex().row()) == (3, 2)


def test_every_heading_can_be_read_in_a_narrow_list(qtbot: QtBot) -> None:
    """However narrow what stands below it may be; the list scrolls sideways for the rest."""
    titles = ["Niet uitgenodigd", "Geregistreerd", "Account gemaakt"]
    view = TableView("koppen", "Overzicht")
    qtbot.addWidget(view)
    columns = [Column[str](title, title, str, right=True, width=30) for title in titles]
    view.setModel(TableModel(columns, key=str, parent=view))
    view.restore()
    view.resize(120, 200)
    view.show()
    header = view.horizontalHeader()
    assert [header.sectionSize(place) >= header.sectionSizeHint(place) for place in range(3)] == [True] * 3


def test_what_a_heading_needs_comes_from_columns_with_room_to_spare() -> None:
    """All of it fits while it can; else each column has its least."""
    assert shared([200, 50], [100, 90], 200) == [110, 90]
    assert shared([200, 50], [100, 90], 150) == [100, 90]
    assert shared([200, 50], [100, 40], 500) == [400, 100]


def test_no_column_is_cut_at_the_edge_of_a_list_that_scrolls_sideways() -> None:
    """As many as fit share the room; the others stand beyond the edge."""
    assert in_sight([200, 100, 100], [150, 90, 90], 330) == [150, 90, 90]
    assert in_sight([200, 100, 100], [150, 90, 90], 300) == [200, 100, 90]
    assert in_sight([200, 100], [150, 90], 100) == [150, 90]


def test_names_give_way_before_a_day_is_cut(qtbot: QtBot) -> None:
    """Whatever width a column was given; a name that is cut has a tip."""
    day = "28 september 2026"
    columns = [
        Column[str]("name", "Naam", str, width=300, least=100),
        Column[str]("day", "Dag", lambda _row: day, width=40, never_cut=[day]),
    ]
    view = TableView("dagen", "Leraren")
    qtbot.addWidget(view)
    view.setModel(TableModel(columns, key=str, parent=view))
    view.restore()
    view.resize(320, 200)
    view.show()
    needed = view.fontMetrics().horizontalAdvance(day) + 16
    assert (view.columnWidth(1) >= needed, view.horizontalScrollBar().maximum()) == (True, 0)
    view.horizontalHeader().resizeSection(1, 30)
    view.resize(321, 200)
    assert view.columnWidth(1) >= needed
