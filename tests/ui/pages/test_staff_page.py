# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list of teachers: finding, choosing, doing something with the chosen."""

from datetime import date, timedelta
from pathlib import Path
from typing import cast

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from app import clock
from app.domain.mailing import Mailing, MailingKind
from app.domain.names import PersonName
from app.domain.registrations import EventKind, Status
from app.domain.selections import Need, TeacherColumn, TeacherSelection
from app.domain.teachers import Teacher
from tests.schools import teachers
from tests.ui.staff_pages import Desk, desk, school_path, school_template
from ui.dialogs.note_event import EventQuestion, NotedEvent
from ui.dialogs.people import staff_actions as actions
from ui.pages.staff import StaffPage

__all__ = ["desk", "school_path", "school_template"]


def people(*surnames: str) -> list[Teacher]:
    """Make teachers with these surnames, coded in the order given."""
    return [Teacher(name=PersonName("A.", surname=name), code=f"c{at}") for at, name in enumerate(surnames)]


def page_of(desk: Desk) -> StaffPage:
    """Show the list."""
    return cast("StaffPage", desk.show(StaffPage))


def shown(page: StaffPage) -> list[str]:
    """Return the names in the list as they stand."""
    return [str(page.model.index(row, 0).data()) for row in range(page.model.rowCount())]


def test_an_empty_school_offers_to_import_a_list(desk: Desk) -> None:
    """Who opens the list for the first time is shown the way to fill it."""
    page = page_of(desk)

    assert page._stack.currentWidget() is page._stack.nobody


def test_the_figures_are_those_of_the_school(desk: Desk) -> None:
    """The line under the title counts who is in service, registered and still to be invited."""
    ids = desk.add(people("Aker", "Berg", "Cools", "Dam"))
    desk.services.registrations.note(EventKind.REGISTERED, ids[:1], clock.today())
    page = page_of(desk)

    assert page._explanation.text() == "4 in service · 1 registered (25.0%) · 3 still to be invited"


def test_every_key_of_a_search_narrows_the_list(desk: Desk) -> None:
    """Words in any order, without accents; the last answer wins."""
    desk.add(people("Çelik", "Berg", "Bergsma"))
    page = page_of(desk)

    for typed in ("b", "be", "berg", "celik"):
        page.search(typed)
    desk.settle()

    assert shown(page) == ["Çelik, A."]


def test_a_search_without_hits_says_so_and_can_be_left(desk: Desk) -> None:
    """Nobody found is another emptiness than nobody there."""
    desk.add(people("Berg"))
    page = page_of(desk)
    page.search("zzz")
    desk.settle()

    assert page._stack.currentWidget() is page._stack.nothing


def test_a_header_sorts_the_whole_list(desk: Desk) -> None:
    """The database sorts, so that rows that were not read count too."""
    desk.add(people("Aker", "Berg", "Cools"))
    page = page_of(desk)
    page.view.horizontalHeader().setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    desk.settle()

    assert shown(page) == ["Cools, A.", "Berg, A.", "Aker, A."]


def test_of_a_long_list_only_the_pages_looked_at_are_read(desk: Desk) -> None:
    """The bar is as long as the list; the rows come when they are looked at."""
    desk.add(teachers(650))
    page = page_of(desk)
    read_first = len(page.model.rows)
    page.view.scrollToBottom()
    page.view.viewport().repaint()
    desk.settle()

    assert (page.model.rowCount(), read_first, len(page.model.rows)) == (650, 100, 150)
    assert page.model.index(649, 0).data()


def test_ctrl_a_ticks_everybody_read_or_not(desk: Desk) -> None:
    """What the bar counts is what the action will be done with."""
    ids = desk.add(teachers(250))
    page = page_of(desk)
    QTest.keyClick(page.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    desk.settle()

    assert sorted(page.chosen()) == sorted(ids)
    assert page.bar._count.text() == "250 ticked:"


def test_nobody_is_ticked_by_a_search_that_is_not_understood(desk: Desk) -> None:
    """Half typed it narrows nothing yet: ticking all would choose people nobody asked for."""
    ids = desk.add(people("Aker", "Berg"))
    page = page_of(desk)
    page.search("fte:nonsens")
    desk.settle()
    page.view.selectRow(0)
    page.view.setFocus()
    assert page.bar._all.isHidden()
    QTest.keyClick(page.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert page.chosen() == ids[:1]
    page.search("")
    desk.settle()
    page.view.selectRow(0)
    assert not page.bar._all.isHidden()


def test_ticks_stay_through_searches(desk: Desk) -> None:
    """Search, tick, search, tick: a selection can be gathered."""
    desk.add(people("Aker", "Berg", "Cools"))
    page = page_of(desk)
    for word in ("aker", "cools"):
        page.search(word)
        desk.settle()
        page.model.setData(page.model.index(0, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    page.search("")
    desk.settle()

    assert len(page.chosen()) == 2


def test_the_selected_teacher_stays_selected_when_the_list_is_read_again(desk: Desk) -> None:
    """A write elsewhere moves rows; the selection goes with the person, not with the row."""
    desk.add(people("Berg", "Cools"))
    page = page_of(desk)
    page.view.selectRow(1)
    desk.add(people("Aker"))

    assert [row.sort_name for row in page._listing.selected()] == ["Cools, A."]


def test_enter_opens_the_teacher(desk: Desk) -> None:
    """Enter does what a double click does."""
    ids = desk.add(people("Aker", "Berg"))
    page = page_of(desk)
    page.view.selectRow(1)
    with desk.bot.waitSignal(page.open_teacher) as opened:
        QTest.keyClick(page.view, Qt.Key.Key_Return)

    assert opened.args == [ids[1]]


def test_a_status_for_many_is_one_action(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Thirty people registered at once are undone at once."""
    ids = desk.add(people("Aker", "Berg", "Cools"))
    page = page_of(desk)
    page.model.tick(ids)
    noted = NotedEvent(EventKind.REGISTERED, clock.today(), note="brief van 1 september")
    monkeypatch.setattr(actions, "ask_event", lambda *_asked, **_more: noted)
    page._actions._note(EventKind.REGISTERED, page.chosen())
    desk.settle()

    undoable = desk.services.history.undoable()
    assert undoable is not None
    assert undoable.action.facts["count"] == 3
    assert {row.status for row in page.model.rows} == {Status.REGISTERED}
    assert page.chosen() == []


def test_a_renewal_is_offered_in_the_register_where_it_is_due(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The register may be chosen; where most have to renew stands in the question already."""
    ids = desk.add(people("Aker", "Berg"))
    heads, today = "schoolleidersregister-po", clock.today()
    began = date(today.year - 5, today.month, min(today.day, 28)) + timedelta(60)
    desk.services.registrations.note(EventKind.REGISTERED, ids, began, register_id=heads)
    page = page_of(desk)
    page.model.tick(ids)
    asked: list[EventQuestion] = []

    def answer(question: EventQuestion, **_more: object) -> NotedEvent:
        asked.append(question)
        return NotedEvent(EventKind.RENEWED, today, register_id=question.register_id)

    monkeypatch.setattr(actions, "ask_event", answer)
    page._actions._note(EventKind.RENEWED, page.chosen())
    desk.settle()

    assert (asked[0].register_id, len(asked[0].registers) > 1) == (heads, True)
    assert desk.services.registrations.status(ids[0], today, heads).status is Status.RENEWED


def test_do_not_invite_is_one_action_with_its_reason(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who is not to be invited is greyed, and one undo takes it back for all."""
    ids = desk.add(people("Aker", "Berg"))
    page = page_of(desk)
    monkeypatch.setattr(actions, "ask_text", lambda *_asked, **_more: "verlof")
    page._actions._do_not_invite(ids)
    desk.settle()

    assert [desk.services.staff.teacher(one).do_not_invite_reason for one in ids] == ["verlof", "verlof"]
    desk.services.history.undo()
    assert [desk.services.staff.teacher(one).do_not_invite for one in ids] == [False, False]


def test_labels_and_envelopes_are_made_for_the_chosen(desk: Desk) -> None:
    """In the order in which they stand in the list, from the menu of what can be done with them."""
    ids = desk.add(people("Aker", "Berg"))
    page = page_of(desk)
    more = page._actions.menu(ids, opens=None).actions()[-1].menu()
    actions_of = {action.text(): action for action in cast("QMenu", more).actions()}
    with desk.bot.waitSignal(page.open_mailing) as told:
        actions_of["Envelopes…"].trigger()

    assert told.args == [Mailing(MailingKind.ENVELOPES, tuple(ids))]
    assert "Labels…" in actions_of


def test_a_line_of_the_worklist_becomes_a_filter(desk: Desk) -> None:
    """The chip says which people these are, and its cross shows everybody again."""
    desk.add([*people("Aker"), *[Teacher(name=PersonName("B.", surname="Berg"), name_doubt="double_name")]])
    page = page_of(desk)
    page.show_selection(TeacherSelection(need=Need.NAME_DOUBT))
    desk.settle()
    names = shown(page)
    chips = [chip.text() for chip in page.filters._chips]
    page.filters._chips[-1].removed.emit()
    desk.settle()

    assert (names, chips, shown(page)) == (
        ["Berg, B."],
        ["In service", "Name to be looked at"],
        ["Aker, A.", "Berg, B."],
    )


def test_a_name_is_never_read_as_markup(desk: Desk) -> None:
    """A name that looks like markup is shown letter by letter, also under the pointer."""
    desk.add([Teacher(name=PersonName("A.", surname="<b>Berg</b>"))])
    page = page_of(desk)
    cell = page.model.index(0, 0)

    assert cell.data() == "<b>Berg</b>, A."
    assert "&lt;b&gt;" in cell.data(Qt.ItemDataRole.ToolTipRole)


def test_the_list_is_saved_with_the_columns_shown(desk: Desk, tmp_path: Path) -> None:
    """The sheet has the columns of the screen, in their order, for the people of the filters."""
    desk.add(people("Aker", "Berg"))
    page = page_of(desk)
    for place, column in enumerate(page.model.columns):
        page.view.setColumnHidden(place, column.key not in {"name", "code"})
    code = [column.key for column in page.model.columns].index("code")
    page.view.horizontalHeader().moveSection(code, 0)
    page.search("berg")
    desk.settle()
    page._export.save(tmp_path / "lijst.xlsx")
    desk.settle()

    sheet = openpyxl.load_workbook(tmp_path / "lijst.xlsx").worksheets[0]
    assert [[cell.value for cell in row] for row in sheet.iter_rows()] == [["Code", "Name"], ["c1", "Berg, A."]]
    assert page._export.columns() == [(TeacherColumn.CODE, "Code"), (TeacherColumn.NAME, "Name")]
