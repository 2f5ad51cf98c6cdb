# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pinned views in the sidebar: their true number, which is shown, and their order by the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.ids import SavedViewId
from app.domain.views import SavedView
from app.services.views import CountedView
from ui.widgets.sidebar import Sidebar
from ui.widgets.view_buttons import ViewButton

VIEWS = [
    CountedView(SavedView("Bèta", pinned=True, id=SavedViewId(4)), 12),
    CountedView(SavedView("<b>Kluis</b> & Co", pinned=True, id=SavedViewId(7)), None, lost=True),
    CountedView(SavedView("Talen", pinned=True, id=SavedViewId(9)), 0),
]


@pytest.fixture
def sidebar(qtbot: QtBot) -> Sidebar:
    """Show a sidebar with three views."""
    made = Sidebar()
    qtbot.addWidget(made)
    made.show_views((), movable=True)
    made.show_views(VIEWS, movable=True)
    made.setEnabled(True)
    made.show()
    return made


def buttons(sidebar: Sidebar) -> list[ViewButton]:
    """Return the views in the sidebar."""
    return sidebar.views._buttons


def test_each_view_says_how_many_people_it_holds(sidebar: Sidebar) -> None:
    """One that asks about a field that is gone says that instead; a name is never markup."""
    first, lost, _none = buttons(sidebar)
    assert first.accessibleName() == "Bèta, 12"
    assert "not there any more" in lost.accessibleDescription()
    assert "&lt;b&gt;Kluis" in lost.toolTip()


def test_a_view_leads_to_the_list_and_is_marked_while_it_is_shown(sidebar: Sidebar, qtbot: QtBot) -> None:
    """Not on another page."""
    with qtbot.waitSignal(sidebar.chosen) as told:
        buttons(sidebar)[2].click()
    assert told.args == ["staff/view:9"]
    sidebar.mark("staff")
    sidebar.mark_view(9)
    assert [one.isChecked() for one in buttons(sidebar)] == [False, False, True]
    sidebar.mark("rounds")
    assert not any(one.isChecked() for one in buttons(sidebar))


def test_of_the_list_and_a_view_of_it_only_what_is_shown_is_marked(sidebar: Sidebar) -> None:
    """The view, as long as it stands in the sidebar; the list again once the view is left, or is not pinned."""
    sidebar.mark("staff")
    lit = []
    for view_id in (9, 0, 12, 4):
        sidebar.mark_view(view_id)
        lit.append([name for name, one in sidebar._buttons.items() if one.isChecked()])
    assert lit == [[], ["staff"], ["staff"], []]
    sidebar.show_views(VIEWS[1:], movable=True)
    assert sidebar._buttons["staff"].isChecked()
    sidebar.mark_view(9)
    for page, place in (("doubles", "staff"), ("rounds", "rounds")):
        sidebar.mark(page)
        assert [name for name, one in sidebar._buttons.items() if one.isChecked()] == [place]


def test_views_are_moved_by_the_keyboard(sidebar: Sidebar, qtbot: QtBot) -> None:
    """Not past the end, and not in a school that is only read."""
    moved: list[tuple[int, int]] = []
    sidebar.views.moved.connect(lambda *told: moved.append(told))
    up, down, _out = buttons(sidebar)[0].actions()
    up.trigger()
    down.trigger()
    assert moved == [(4, 1)]
    sidebar.show_views(VIEWS, movable=False)
    assert not any(action.isEnabled() for one in buttons(sidebar) for action in one.actions())


def test_the_cursor_stays_on_its_view_when_they_are_read_again(sidebar: Sidebar, qtbot: QtBot) -> None:
    """Counting anew takes nothing from under the user's hands."""
    with qtbot.waitActive(sidebar):
        sidebar.activateWindow()
    buttons(sidebar)[0].setFocus()
    QTest.keyClick(buttons(sidebar)[0], Qt.Key.Key_Down)
    sidebar.show_views([CountedView(VIEWS[0].view, 13), *VIEWS[1:]], movable=True)
    assert [one.hasFocus() for one in buttons(sidebar)] == [False, True, False]
