# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The window as a whole: it opens on what there is to do, undoes by name, and can be used without eyes or mouse."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.conftest import wait_until_idle
from ui.main_window import MainWindow
from ui.page_makers import PAGES
from ui.widgets.lines import SearchField

MARKUP = '<img src="/etc/passwd"><b>Jan</b> & Co'
INTERACTIVE = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractItemView, QAbstractSpinBox)

Opened = Callable[..., MainWindow]


def test_a_new_school_begins_with_three_steps(qtbot: QtBot, open_window: Opened) -> None:
    """Who opens the program for the first time is told what to do first."""
    window = open_window("nl", demo=False)
    texts = [button.text().strip() for button in window.findChildren(QAbstractButton) if button.isVisible()]
    primary = [
        b.text() for b in window.findChildren(QAbstractButton) if b.isVisible() and b.property("role") == "primary"
    ]
    assert primary == ["Fill in the school"]
    assert "Open the sample school" in texts


def test_changing_the_school_is_undone_by_name(qtbot: QtBot, open_window: Opened) -> None:
    """A field is kept when it is left; Ctrl+Z puts back what stood there."""
    window = open_window()
    window.pages.go("settings/school")
    wait_until_idle(qtbot, window)
    field = next(f for f in window.findChildren(QLineEdit) if f.accessibleName() == "Name of the school")
    before = field.text()
    field.setFocus()
    field.setText(MARKUP)
    field.editingFinished.emit()
    field.clearFocus()
    wait_until_idle(qtbot, window)
    assert window.services.school.school().name == MARKUP
    window.undo()
    wait_until_idle(qtbot, window)
    assert (window.services.school.school().name, field.text()) == (before, before)


def test_a_school_with_markup_in_its_name_is_shown_letter_by_letter(qtbot: QtBot, open_window: Opened) -> None:
    """Whatever stands in a name, it is text: no label reads it as markup."""
    window = open_window()
    service = window.services.school
    from dataclasses import replace

    window.tasks.run(lambda _progress: service.save(service.school(), replace(service.school(), name=MARKUP)))
    wait_until_idle(qtbot, window)
    shown = [label for label in window.findChildren(QLabel) if MARKUP in label.text()]
    assert shown
    assert {label.textFormat() for label in shown} == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize("page", sorted(set(PAGES) - {"teacher"}))
def test_everything_on_a_page_has_a_name_and_plain_text(qtbot: QtBot, open_window: Opened, page: str) -> None:
    """A screen reader can say what each control is, and no label can be tricked into markup."""
    window = open_window()
    window.pages.go(page)
    wait_until_idle(qtbot, window)
    assert [describe(widget) for widget in nameless(window)] == []
    rich = [label.text() for label in window.findChildren(QLabel) if label.textFormat() != Qt.TextFormat.PlainText]
    assert rich == []
    primary = [b for b in window.findChildren(QAbstractButton) if b.isVisible() and b.property("role") == "primary"]
    assert len(primary) <= 1


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_manual_opens_and_follows_its_own_links_only(qtbot: QtBot, open_window: Opened, language: str) -> None:
    """F1 shows the manual; a link leads to another topic, never out."""
    from PySide6.QtCore import QUrl

    from ui.dialogs.help import HelpWindow

    help_window = HelpWindow(language)
    qtbot.addWidget(help_window)
    help_window.open_topic("start")
    first = help_window.text()
    help_window.follow(QUrl("import.md"))
    second = help_window.text()
    help_window.follow(QUrl("https://example.org/"))
    assert first != second
    assert "CSV" in second
    assert "CSV" not in help_window.text()


def test_the_search_box_finds_from_any_page(qtbot: QtBot, open_window: Opened) -> None:
    """Typing in the search box shows the teachers."""
    window = open_window()
    window.findChild(SearchField).setText("zzzz-niemand")
    wait_until_idle(qtbot, window)
    assert window.pages.name == "staff"


def test_closing_leaves_a_backup_and_frees_the_school(qtbot: QtBot, open_window: Opened) -> None:
    """At the end of the day there is a copy, and the file can be opened again at once."""
    from app import bootstrap

    window = open_window()
    window.close()
    services = bootstrap.open_demo()
    reasons = {info.reason for info in services.backups.list()}
    read_only = services.file.read_only
    services.close()
    assert (read_only, "at_exit" in reasons) == (False, True)


def nameless(window: QWidget) -> list[QWidget]:
    """Return what can be used but has no name for a screen reader."""
    found = []
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, INTERACTIVE) or not widget.isVisibleTo(window) or is_part(widget):
            continue
        accessible = QAccessible.queryAccessibleInterface(widget)
        if accessible is not None and not accessible.text(QAccessible.Text.Name).strip():
            found.append(widget)
    return found


def is_part(widget: QWidget) -> bool:
    """Return whether a widget is a part of one of Qt's own that is named as a whole, or cannot take the focus."""
    place = widget.parent()
    while place is not None:
        if isinstance(place, (QComboBox, QLineEdit, QTabBar)):
            return True
        place = place.parent()
    return widget.focusPolicy() == Qt.FocusPolicy.NoFocus


def describe(widget: QObject) -> str:
    """Return a widget's place, for the message of a failing test."""
    parents = []
    place: QObject | None = widget
    while place is not None:
        parents.append(type(place).__name__)
        place = place.parent()
    return " < ".join(parents[:5])


def test_a_second_start_brings_the_window_forward(qtbot: QtBot, open_window: Opened) -> None:
    """Whoever starts the program twice gets the window that is there, within a second."""
    import subprocess
    import sys
    import time

    window = open_window()
    qtbot.wait(50)
    window.showMinimized()
    began = time.monotonic()
    second = subprocess.Popen(
        [sys.executable, "-c", f"from ui import single_instance as s; print(s.bring_forward({str(window.address)!r}))"],
        stdout=subprocess.PIPE,
        text=True,
    )
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=10_000)
    assert second.communicate()[0].strip() == "True"
    assert not window.isMinimized()
    assert time.monotonic() - began < 5
