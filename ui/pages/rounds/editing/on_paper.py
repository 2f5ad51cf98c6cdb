# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How a letter's text looks: the type it is printed in, black on white also where the window is dark."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QFrame, QTextEdit

_INDENT_MM, _POINTS = 6.0, 10.5
"""An item lies so far to the right in type of this size."""
_INK, _CHOSEN, _FAINT = QColor("#000000"), QColor("#bcd9ea"), QColor("#6b757d")


def type_of(points: float) -> QFont:
    """Return the type of letters in a size."""
    font = QFont("Carlito")
    font.setPointSizeF(points)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def set_size(edit: QTextEdit, points: float) -> None:
    """Show a text in the type of letters, so large."""
    font = type_of(points)
    edit.setFont(font)
    edit.document().setDefaultFont(font)
    edit.document().setIndentWidth(_INDENT_MM / _POINTS * points * edit.logicalDpiX() / 25.4)


def lay_bare(edit: QTextEdit) -> None:
    """Take all away from a text that is no paper: frame, bars and margins."""
    edit.document().setDocumentMargin(0)
    edit.setFrameShape(QFrame.Shape.NoFrame)
    edit.setTabChangesFocus(True)
    edit.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    edit.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    colour(edit)


def colour(edit: QTextEdit) -> None:
    """Give a text the colours of paper, unless it has them."""
    colours = QPalette(edit.palette())
    if colours.color(QPalette.ColorRole.Text) == _INK:
        return
    for role, wanted in (
        (QPalette.ColorRole.Text, _INK),
        (QPalette.ColorRole.Base, QColor(Qt.GlobalColor.transparent)),
        (QPalette.ColorRole.Highlight, _CHOSEN),
        (QPalette.ColorRole.HighlightedText, _INK),
        (QPalette.ColorRole.PlaceholderText, _FAINT),
    ):
        colours.setColor(role, wanted)
    edit.setPalette(colours)
