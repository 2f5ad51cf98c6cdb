# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Somebody before the window who reads, presses and types, for the tests of whole jobs."""

import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QTableView,
)
from pytestqt.qtbot import QtBot

from app import log
from app.domain.letters import LetterState
from ui import translation
from ui.main_window import MainWindow
from ui.widgets.figure import Figure

SECONDS = 60_000
CTRL, SHIFT, PLAIN = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)


@dataclass
class Secretary:
    """Somebody before the window: reads what stands there, presses, types; waits for the program, never by the clock.

    `file` answers the next question for a file.
    """

    window: MainWindow
    bot: QtBot
    file: Path

    def press(self, words: str) -> str:
        """Press the one button that says this (a regular expression), once it can be pressed; return its text."""
        self._wait_for_button(words)
        self.rest()
        self._wait_for_button(words)
        found = self._buttons(words)
        text = found[0].text().strip()
        assert [button.text().strip() for button in found] == [text]
        where = QPoint(10, found[0].height() // 2) if isinstance(found[0], QRadioButton) else found[0].rect().center()
        self.bot.mouseClick(found[0], Qt.MouseButton.LeftButton, pos=where)
        return text

    def choose(self, words: str, entry: str) -> None:
        """Press a button that has a menu, and in it the entry that begins with these words."""
        self._meanwhile(lambda: isinstance(QApplication.activePopupWidget(), QMenu), lambda: self._pick(entry))
        self.press(words)
        self.rest()

    def answer(self, words: str) -> Callable[[], None]:
        """Let a dialog that comes be answered by its button; call what is returned to be sure that it was."""
        done: list[bool] = []

        def press() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, QDialog)
            button = next(b for b in dialog.findChildren(QPushButton) if re.fullmatch(words, b.text()))
            self.bot.mouseClick(button, Qt.MouseButton.LeftButton)
            done.append(True)

        self._meanwhile(lambda: QApplication.activeModalWidget() is not None, press)
        return lambda: self._until(lambda: bool(done))

    def fill_in(self, fields: dict[str, str]) -> None:
        """Type into the fields of these names, and press the button under them that saves."""
        first = next(iter(fields))
        self._until(lambda: self._field(first) is not None)
        for name, text in fields.items():
            field = self._field(name)
            assert field is not None
            field.setFocus()
            self.bot.keyClick(field, Qt.Key.Key_A, CTRL)
            self.bot.keyClicks(field, text)
        card = field.parentWidget()
        while not (saving := [b for b in card.findChildren(QPushButton) if b.text() == "Save"]):
            card = card.parentWidget()
        self.bot.mouseClick(saving[0], Qt.MouseButton.LeftButton)
        self._until(lambda: self._field(first) is None)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        """Press a key where the focus is, and wait for what follows."""
        # Without a window manager nobody gives a window the keys back once a dialog over it has closed.
        self.window.activateWindow()
        self.bot.waitUntil(self.window.isActiveWindow, timeout=SECONDS)
        self.bot.keyClick(self.window.focusWidget() or self.window, key, modifiers)
        self.rest()

    def sees(self, words: str) -> None:
        """Wait until these words (a regular expression) stand somewhere in the window."""

        def stands() -> None:
            shown = [w.text() for w in self.window.findChildren(QLabel) if w.isVisible()]
            shown += [w.text() for w in self.window.findChildren(QAbstractButton) if w.isVisible()]
            assert any(re.search(words, text) for text in shown), (words, " · ".join(shown))

        self._until(stands)

    def rest(self) -> None:
        """Wait until the program has nothing to do and what it read stands on the screen."""
        for _once in range(3):
            self._until(lambda: self.window.pages is not None and not self.window.tasks.busy)
            QApplication.processEvents()

    def listing(self) -> QTableView:
        """Return the list of teachers that is shown."""
        return next(
            v for v in self.window.findChildren(QTableView) if v.isVisible() and v.accessibleName() == "Teachers"
        )

    def names(self) -> list[str]:
        """Return the names in the list of teachers."""
        model = self.listing().model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def search(self, text: str) -> None:
        """Type into the search box of the window, in place of what stood there."""
        self.key(Qt.Key.Key_F, CTRL)
        self.key(Qt.Key.Key_A, CTRL)
        self.key(Qt.Key.Key_Delete)
        self.bot.keyClicks(self.window.focusWidget(), text)
        self.key(Qt.Key.Key_Return)

    def figures(self) -> dict[str, int]:
        """Return the large figures of the page in front that are whole numbers, by the words under them."""
        self.rest()
        shown = [f for f in self.window.findChildren(Figure) if f.isVisible()]
        numbers = {f.text(): f.accessibleName().split()[0] for f in shown}
        return {words: int(number) for words, number in numbers.items() if number.isdecimal()}

    def waits_for(self, figure: str, number: int) -> None:
        """Wait until a large figure shows a number."""
        self._until(lambda: self.figures().get(figure) == number)

    def states(self) -> dict[LetterState, int]:
        """Return how many letters of the one round are in which state."""
        rounds = self.window.services.rounds
        rows = rounds.letters(rounds.rounds()[0].round.id)
        return {state: sum(row.letter.state is state for row in rows) for state in {row.letter.state for row in rows}}

    def _until(self, so: Callable[[], bool | None]) -> None:
        """Wait until something is so, looking less and less often: looking through the whole window holds it up."""
        deadline, pause = time.monotonic() + SECONDS / 1000, 10
        while True:
            try:
                if so() is not False:
                    return
                assert time.monotonic() < deadline, "it did not come"
            except AssertionError:
                if time.monotonic() >= deadline:
                    raise
            self.bot.wait(pause)
            pause = min(2 * pause, 160)

    def _wait_for_button(self, words: str) -> None:
        def is_there() -> None:
            shown = [b.text() for b in self.window.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()]
            assert self._buttons(words), (words, " · ".join(shown))

        self._until(is_there)

    def _buttons(self, words: str) -> list[QAbstractButton]:
        found = self.window.findChildren(QAbstractButton)
        return [b for b in found if b.isVisible() and b.isEnabled() and re.fullmatch(words, b.text().strip())]

    def _field(self, name: str) -> QLineEdit | None:
        fields = [f for f in self.window.findChildren(QLineEdit) if f.isVisible() and f.accessibleName() == name]
        return fields[0] if fields else None

    def _pick(self, entry: str) -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        action = next(a for a in menu.actions() if a.text().startswith(entry))
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())

    def _meanwhile(self, may: Callable[[], bool], does: Callable[[], None]) -> None:
        """Do something as soon as it may be done, also while a dialog or menu holds the program."""
        timer = QTimer(self.window)

        def look() -> None:
            if may():
                timer.stop()
                does()

        timer.timeout.connect(look)
        timer.start(5)


@pytest.fixture
def sit_down(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], Secretary]]:
    """Return a function that opens a school in a window; file dialogs get its `file`."""
    log.start()
    translation.install(QApplication.instance(), "en")
    opened: list[Secretary] = []

    def one(address: str) -> Secretary:
        secretary = Secretary(MainWindow("en", address), qtbot, tmp_path / "leeg")
        opened.append(secretary)
        secretary.window.begin()
        secretary.window.resize(1280, 900)
        secretary.window.show()
        secretary.window.activateWindow()
        qtbot.waitUntil(secretary.window.isActiveWindow, timeout=SECONDS)
        secretary.rest()
        return secretary

    for asked in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, asked, staticmethod(lambda *_about: (str(opened[-1].file), "")))
    yield one
    for secretary in opened:
        # Not closed as by a user: where a test failed there may be work under way, and nobody to say that it may stop.
        secretary.window.end()
        secretary.window.deleteLater()
