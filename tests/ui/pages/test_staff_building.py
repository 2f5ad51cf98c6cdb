# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The filter of the list of teachers, built by clicking, and the list as it was on another day."""

from dataclasses import replace
from datetime import date
from typing import cast

import pytest
from PySide6.QtCore import Qt

from app import clock
from app.domain.filters import Condition, FilterTest, Group, negated
from app.domain.names import PersonName
from app.domain.registrations import EventKind
from app.domain.selections import TeacherSelection
from app.domain.teachers import Teacher
from app.errors import Cancelled
from tests.ui.staff_pages import Desk, desk, school_path, school_template
from ui.pages.staff import StaffPage
from ui.widgets.chip import Chip
from ui.widgets.filtering.builder import FilterBuilder
from ui.widgets.filtering.condition import ConditionRow
from ui.widgets.filtering.group import GroupBox
from ui.widgets.filtering.listed_values import ListValues
from ui.widgets.filtering.single_values import Days, Numbers, Periods

__all__ = ["desk", "school_path", "school_template"]
BETA = Condition("team", FilterTest.IS, ("Bèta",))
TALEN = Condition("team", FilterTest.IS, ("Talen",))


class Clicker:
    """Somebody who builds a filter above a list of three people."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        people = [("Aker", "Bèta", 1.0), ("Berg", "Talen", 0.4), ("Cools", "Gamma", 0.8)]
        self.ids = desk.add(
            [
                Teacher(name=PersonName("A.", surname=name), code=name[:3].upper(), team=team, fte=fte)
                for name, team, fte in people
            ]
        )
        self.page = cast("StaffPage", desk.show(StaffPage))

    def open(self, part: int = -1) -> FilterBuilder:
        """Open the panel."""
        self.page._building.open(part)
        self.desk.settle()
        assert self.page._building.builder is not None
        return self.page._building.builder

    def show(self, *parts: Condition | Group) -> FilterBuilder:
        """Open the panel with a filter in it."""
        self.page.filters.choose(replace(self.page.filters.selection(), where=Group(parts)))
        return self.open(0)

    def shown(self) -> list[str]:
        """Return who the list shows, by code."""
        self.desk.settle()
        rows = [self.page.model.row_at(self.page.model.index(at, 0)) for at in range(self.page.model.total)]
        return [row.code for row in rows if row is not None]

    def press(self, key: Qt.Key) -> None:
        """Press a key with Ctrl, where the cursor is."""
        at = self.page.focusWidget()
        assert at is not None
        with self.desk.bot.waitActive(self.page):
            self.page.activateWindow()
        self.desk.bot.keyClick(at, key, Qt.KeyboardModifier.ControlModifier)
        self.desk.settle()

    def chips(self) -> list[str]:
        """Return what the chips above the list say."""
        return [chip.text() for chip in self.page.filters._chips]


@pytest.fixture
def clicker(desk: Desk) -> Clicker:
    """Return somebody who builds a filter."""
    return Clicker(desk)


def typed(row: ConditionRow, text: str) -> None:
    """Type a value in a row, and Enter."""
    values = row.values
    assert isinstance(values, ListValues)
    values.field.set_value("")
    values.field.setCurrentText(text) if hasattr(values.field, "setCurrentText") else values.field.setText(text)
    values._on_committed()


def rows_of(group: GroupBox) -> list[ConditionRow]:
    """Return the conditions of a group."""
    return [part for part in group.parts if isinstance(part, ConditionRow)]


def test_a_condition_is_clicked_together_and_narrows_the_list(clicker: Clicker) -> None:
    """It is said as a sentence, as it would be typed, and with how many it gives; afterwards it is a chip."""
    builder = clicker.open()
    row = rows_of(builder.root)[0]
    row.choose("team")
    assert clicker.shown() == ["AKE", "BER", "COO"]

    typed(row, "bèta")
    typed(row, "Gamma")

    assert clicker.shown() == ["AKE", "COO"]
    count, sentence, as_typed = builder.said()
    assert count.startswith("2 ")
    assert sentence.startswith("Iedereen in dienst op ")
    assert sentence.endswith(", van team Bèta of Gamma")
    assert as_typed.endswith("team:Bèta,Gamma")
    assert clicker.chips() == ["In service"]
    clicker.page._building.close()
    assert clicker.chips() == ["In service", "team Bèta of Gamma"]


def test_a_group_joins_its_conditions_the_other_way(clicker: Clicker) -> None:
    """Who wants all of two things adds them below each other; who wants one of them makes a group."""
    builder = clicker.show(Condition("fte", FilterTest.FROM, ("0.5",)))
    group = builder.root.add_group()
    for place, team in enumerate(("Talen", "Gamma", "Bèta")):
        row = rows_of(group)[0] if place == 0 else group.add_condition()
        row.choose("team")
        typed(row, team)
    assert clicker.shown() == ["AKE", "COO"]

    group.join(any_one=True, turned=True)

    assert clicker.shown() == []
    assert builder.said()[1].endswith("fte 0,5 of meer, en ook: niet van team Talen, Gamma of Bèta")


def test_what_is_wrong_stays_in_its_field_with_a_sentence(clicker: Clicker) -> None:
    """It counts for nothing, and the rest of the filter holds."""
    builder = clicker.show(BETA)
    row = builder.root.add_condition()
    row.choose("status")
    typed(row, "verdwaald")
    assert isinstance(row.values, ListValues)
    assert row.values.field.value() == "verdwaald"
    assert "verdwaald" in row._fault.text()
    assert not row._fault.isHidden()
    row.choose("fte")
    assert isinstance(row.values, Numbers)
    number = row.values.fields[0].parts[0]
    number.setText("veel")
    number.committed.emit()
    assert "veel" in row._fault.text()
    row.choose("since")
    row.ask(FilterTest.FROM)
    assert isinstance(row.values, Days)
    row.values.fields[0].parts[0].setText("31-2-2026")
    row.values.fields[0].parts[0].committed.emit()
    assert "31-2-2026" in row._fault.text()
    assert clicker.shown() == ["AKE"]


def test_a_period_has_a_number_or_two_days_where_it_needs_them(clicker: Clicker) -> None:
    """The number has its bounds, and the last day is not before the first."""
    builder = clicker.show(Condition("ends", FilterTest.WITHIN, ("next_months:6",)))
    row = rows_of(builder.root)[0]
    assert isinstance(row.values, Periods)
    period = row.values.fields[0]
    assert row.tree() == Condition("ends", FilterTest.WITHIN, ("next_months:6",))
    period.number.set_value(0)
    period.number.committed.emit()
    assert row.faults() != []
    period.span.set_value("fixed")
    period.since.set_value(date(2026, 8, 1))
    period.until.set_value(date(2026, 7, 1))
    period.span.committed.emit()
    assert row.faults() != []
    period.until.set_value(None)
    period.until.committed.emit()
    assert row.faults() == []
    assert row.tree() == Condition("ends", FilterTest.WITHIN, ("2026-08-01/",))


def test_conditions_are_doubled_moved_grouped_and_removed_by_keys(clicker: Clicker) -> None:
    """The cursor stays at what was done."""
    builder = clicker.show(BETA, TALEN)
    builder.root.join(any_one=True, turned=False)
    rows_of(builder.root)[1]._field.setFocus()
    clicker.press(Qt.Key.Key_Up)
    assert builder.tree() == Group((TALEN, BETA), any=True)
    clicker.press(Qt.Key.Key_Down)
    assert builder.tree() == Group((BETA, TALEN), any=True)
    rows_of(builder.root)[0]._field.setFocus()
    clicker.press(Qt.Key.Key_D)
    assert builder.tree() == Group((BETA, BETA, TALEN), any=True)
    rows_of(builder.root)[1]._field.setFocus()
    clicker.press(Qt.Key.Key_Delete)
    assert builder.tree() == Group((BETA, TALEN), any=True)
    rows_of(builder.root)[1]._field.setFocus()
    clicker.press(Qt.Key.Key_G)
    assert builder.tree() == Group((BETA, Group((TALEN,))), any=True)
    assert clicker.shown() == ["AKE", "BER"]
    group = builder.root.parts[1]
    group.wanted.emit("apart")
    assert builder.tree() == Group((BETA, TALEN), any=True)


def test_a_chip_opens_its_condition_and_its_cross_takes_it_away(clicker: Clicker) -> None:
    """What was built is above the list, each part by itself."""
    clicker.show(BETA, Condition("fte", FilterTest.FROM, ("0.5",)))
    clicker.page._building.close()
    chips = clicker.page.filters._chips
    chips[2].opened.emit()
    clicker.desk.settle()
    builder = clicker.page._building.builder
    assert builder is not None
    assert not builder.isHidden()
    assert builder.root.parts[1].isAncestorOf(clicker.page.focusWidget())
    clicker.page._building.close()

    clicker.page.filters._chips[1].removed.emit()

    assert clicker.shown() == ["AKE", "COO"]
    assert clicker.chips() == ["In service", "fte 0,5 of meer"]


def test_what_was_typed_comes_along_into_the_builder(clicker: Clicker) -> None:
    """The names stay in the search box; it is one filter, typed or clicked."""
    left: list[str] = []
    clicker.page.search_wanted.connect(left.append)
    clicker.page.search("aker team:bèta")
    clicker.desk.settle()
    clicker.page._typed.findChild(Chip).opened.emit()
    clicker.desk.settle()

    builder = clicker.page._building.builder
    assert builder is not None
    assert builder.tree() == Group((BETA,))
    assert left == ["aker"]
    assert clicker.page._listing.typed is None
    assert clicker.page._listing.selection.text == "aker"
    assert clicker.shown() == ["AKE"]


def test_the_filter_can_be_put_back_and_cleared(clicker: Clicker) -> None:
    """As it was when the panel was opened."""
    builder = clicker.show(BETA)
    row = builder.root.add_condition()
    row.choose("team")
    typed(row, "Talen")
    assert clicker.shown() == []
    builder._again.click()
    assert clicker.shown() == ["AKE"]
    builder._show_and_tell(None)
    assert clicker.shown() == ["AKE", "BER", "COO"]


def test_a_selection_shown_by_another_page_is_what_the_builder_holds(clicker: Clicker) -> None:
    """Nobody builds on at a filter that holds no more."""
    builder = clicker.show(BETA)
    clicker.page.show_selection(TeacherSelection(where=TALEN))
    clicker.desk.settle()
    assert builder.tree() == Group((TALEN,))
    assert clicker.shown() == ["BER"]


def test_a_filter_that_is_too_large_is_told(clicker: Clicker) -> None:
    """The list stays as it was."""
    builder = clicker.show(BETA)
    deep = Group((TALEN,))
    for _level in range(12):
        deep = Group((deep,))
    builder.root._put_in([builder.root._part_of(deep)], 1)
    assert not builder._fault.isHidden()
    assert clicker.shown() == ["AKE"]


def test_how_people_stand_is_counted_first(clicker: Clicker) -> None:
    """Which may take long, and is told; whoever stops it sees nobody, and can count again."""
    stands = Condition("standing", FilterTest.FILLED)
    clicker.desk.services.registrations.note(EventKind.REGISTERED, clicker.ids[:1], clock.today())
    clicker.desk.settle()
    told: list[str] = []
    clicker.desk.tasks.started.connect(lambda job: told.append(job.what))

    clicker.page.filters.choose(TeacherSelection(where=Group((stands,))))

    assert clicker.shown() == ["AKE"]
    assert told == ["Counting how everybody stands"]
    clicker.page.filters.choose(TeacherSelection(where=Group((negated(stands), BETA), any=True)))
    assert clicker.shown() == ["AKE", "BER", "COO"]
    assert len(told) == 1

    clicker.page._listing.counting.stopped.emit(Cancelled())

    assert clicker.shown() == []
    assert clicker.page._stack.currentWidget() is clicker.page._stack.uncounted
    assert len(clicker.chips()) == 2
    clicker.page._stack.count_wanted.emit()
    assert clicker.shown() == ["AKE", "BER", "COO"]
