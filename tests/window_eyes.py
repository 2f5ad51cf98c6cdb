# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The program as it is started by its own command, with eyes: a socket that tells what stands where on the screen.

`python -m tests.window_eyes SOCKET [ARGUMENT…]` is `python -m ui [ARGUMENT…]`. The eyes only look and take screenshots;
whoever asks presses and types with the mouse and keys of the X server, as a person would.
"""

import json
import sys
from typing import Any
from unittest.mock import patch

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QTabBar,
    QTextEdit,
    QWidget,
)

from ui import main
from ui.main_window import MainWindow
from ui.starting import WindowOptions

Seen = dict[str, Any]


def look() -> Seen:
    """Return what can be seen of the window in front: each thing's sort, words and place, and who has the keys."""
    front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    windows = [front] if front else [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    busy = any(one.tasks.busy or one.pages is None for one in windows if isinstance(one, MainWindow))
    return {
        "window": windows[0].windowTitle() if windows else "",
        "active": any(one.isActiveWindow() for one in windows),
        "busy": busy or not windows,
        "focus": _name(QApplication.focusWidget()),
        "things": [thing for window in windows for thing in _things(window)],
    }


def _things(window: QWidget) -> list[Seen]:
    shown = [widget for widget in (window, *window.findChildren(QWidget)) if not widget.visibleRegion().isEmpty()]
    return [thing for widget in shown for thing in _of(widget)]


def _of(widget: QWidget) -> list[Seen]:
    if isinstance(widget, QTabBar):
        return [_thing(widget, "tab", widget.tabText(one), widget.tabRect(one)) for one in range(widget.count())]
    sort, text = _told(widget)
    return [_thing(widget, sort, text, widget.visibleRegion().boundingRect())] if sort else []


def _told(widget: QWidget) -> tuple[str, str]:
    told: tuple[str, str] = ("", "")
    match widget:
        case QAbstractButton():
            told = "button", widget.text().strip() or widget.accessibleName()
        case QComboBox():
            told = "choice", widget.currentText()
        case QLineEdit():
            told = "field", widget.text()
        case QTextEdit():
            told = "text", widget.toPlainText()
        case QLabel():
            told = "label", widget.text()
    return told


def _thing(widget: QWidget, sort: str, text: str, at: QRect) -> Seen:
    # Only the words of a radio button can be pressed, and it may be wider than they are.
    first = isinstance(widget, QRadioButton | QCheckBox)
    place = widget.mapToGlobal(QPoint(at.left() + 10, at.center().y()) if first else at.center())
    return {
        "sort": sort,
        "text": text.replace("&&", "&"),
        "name": _name(widget),
        "can": widget.isEnabled(),
        "at": (place.x(), place.y()),
    }


def _name(widget: QWidget | None) -> str:
    return (widget.accessibleName() or type(widget).__name__) if widget else ""


class Eyes(QLocalServer):
    """Answers `look` with what is seen, and `picture PATH` by saving the screen there."""

    def __init__(self, path: str) -> None:
        """Listen on a socket of that path."""
        super().__init__()
        self.newConnection.connect(self._on_caller)
        if not self.listen(path):
            raise OSError(self.errorString())

    def _on_caller(self) -> None:
        caller = self.nextPendingConnection()
        caller.readyRead.connect(lambda: self._answer(caller))

    def _answer(self, caller: QLocalSocket) -> None:
        while caller.canReadLine():
            word, _space, path = bytes(caller.readLine().data()).decode().strip().partition(" ")
            answer: object = look() if word == "look" else QGuiApplication.primaryScreen().grabWindow(0).save(path)
            caller.write(json.dumps(answer).encode() + b"\n")


def _with_eyes(path: str, arguments: list[str]) -> int:
    """Start the program, and begin to look once it has made its application, in its own way."""
    made, opened = main.make_window, []

    def make(options: WindowOptions, address: str) -> tuple[QApplication, MainWindow]:
        application, window = made(options, address)
        opened.append(Eyes(path))
        return application, window

    with patch.object(main, "make_window", make):
        return main.main(arguments)


if __name__ == "__main__":
    sys.exit(_with_eyes(sys.argv[1], sys.argv[2:]))
