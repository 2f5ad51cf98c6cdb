# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list of who stands where is put in order by any column, and stays usable with everybody selected."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.cycle_standings import CycleStanding
from app.domain.cycles import Cycle
from app.domain.ids import TeacherId
from app.domain.progress import ProgressColumn, ProgressPerson, ProgressRow, progress_row
from app.domain.registers import ProfileKind, RegisterProfile, Unit
from app.wording import Wording
from ui.pages.standings.listing import ProgressList, order_left

_PROFILE = RegisterProfile("r", "Register", 1, total=160)
_CYCLE = Cycle(date(2022, 3, 1), date(2026, 2, 28), 1)


def _row(number: int) -> ProgressRow:
    done = float(number % 160)
    standing = CycleStanding(
        "r", Unit.HOURS, ProfileKind.REQUIREMENT, _CYCLE, date(2024, 1, 1), done, 160, 160, 160 - done
    )
    return progress_row(ProgressPerson(TeacherId(number), f"Bos{number:05}, C."), standing, _PROFILE)


def _list(qtbot: QtBot, rows: list[ProgressRow]) -> ProgressList:
    made = ProgressList(Wording("en"))
    qtbot.addWidget(made)
    made.show_rows(rows)
    return made


def test_every_column_puts_the_list_in_order_and_is_kept(qtbot: QtBot) -> None:
    """Those that are hidden at first too; the next time the list comes in that order."""
    rows = [_row(number) for number in (1, 2, 3)]
    shown = _list(qtbot, rows)
    for place in range(len(shown.model.columns)):
        shown.view.setColumnHidden(place, False)
        shown.view.sortByColumn(place, Qt.SortOrder.DescendingOrder)
        assert len(shown.shown()) == 3
    shown.view.remember()

    assert ProgressColumn(shown.model.columns[-1].key) is ProgressColumn.LACKING
    assert [row.person.id for row in _list(qtbot, rows).shown()] == [1, 2, 3]


def test_a_list_left_by_a_column_without_order_comes_by_name(qtbot: QtBot) -> None:
    """As an older edition of the program may have left it."""
    shown = _list(qtbot, [_row(1)])
    shown.view.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    shown.view.remember()
    columns = [replace(column, sortable=place != 2) for place, column in enumerate(shown.model.columns)]

    assert order_left(shown.view, columns) == (ProgressColumn.NAME, False)


def test_everybody_stays_selected_in_another_order(qtbot: QtBot) -> None:
    """As one range, which takes no longer with thousands of people."""
    shown = _list(qtbot, [_row(number) for number in range(300)])
    shown.view.selectAll()
    shown.view.sortByColumn(6, Qt.SortOrder.DescendingOrder)

    assert shown.view.selectionModel().selection().count() == 1
    assert len(shown.chosen()) == 300
