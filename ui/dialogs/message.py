# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Short questions and messages. Buttons are named by what they do; the text is plain.

Qt's box comes with the first question: its dozens of names take time that a start, which asks nothing, can do without.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.widgets.text import button_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox


def _box(parent: QWidget | None, icon: QMessageBox.Icon, title: str, text: str) -> QMessageBox:
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(icon)
    box.setWindowTitle(title)
    box.setText(title)
    box.setInformativeText(text)
    return box


def ask(parent: QWidget | None, title: str, text: str, *, yes: str, no: str, danger: bool = False) -> bool:
    """Ask a question with two named buttons; return whether `yes` was chosen. Escape is `no`.

    With `danger` Enter chooses `no`.
    """
    from PySide6.QtWidgets import QMessageBox

    box = _box(parent, QMessageBox.Icon.Warning if danger else QMessageBox.Icon.Question, title, text)
    accept = box.addButton(button_text(yes), QMessageBox.ButtonRole.AcceptRole)
    refuse = box.addButton(button_text(no), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(refuse if danger else accept)
    box.setEscapeButton(refuse)
    box.exec()
    return box.clickedButton() is accept


def choose(parent: QWidget | None, title: str, text: str, *, ways: Sequence[str], no: str) -> int:
    """Ask which way to go; return the place of the button that was chosen, -1 for `no`, which Escape is too.

    Enter takes the first way.
    """
    from PySide6.QtWidgets import QMessageBox

    box = _box(parent, QMessageBox.Icon.Question, title, text)
    # Of one role: boxes put those of a role in the order in which they come.
    buttons = [box.addButton(button_text(way), QMessageBox.ButtonRole.ActionRole) for way in ways]
    refuse = box.addButton(button_text(no), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(buttons[0])
    box.setEscapeButton(refuse)
    box.exec()
    clicked = box.clickedButton()
    return next((place for place, button in enumerate(buttons) if button is clicked), -1)
