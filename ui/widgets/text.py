# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Text on the screen. Whatever comes from data is shown letter by letter, never read as markup."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui import theme


class PlainLabel(QLabel):
    """A label that shows its text as it is: `<b>` is three letters; `&` is an ampersand."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, wrap: bool = False, select: bool = False
    ) -> None:
        """Show `text`; `wrap` breaks long lines, `select` lets the user copy it."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        if select:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )


class ShortLabel(PlainLabel):
    """A line of data that ends in dots where there is no room for all of it; its tooltip has the rest.

    One that wraps shows all of it.
    """

    def minimumSizeHint(self) -> QSize:
        """Return that it may be as narrow as the layout needs."""
        whole = super().minimumSizeHint()
        return whole if self.wordWrap() else QSize(0, whole.height())

    def event(self, event: QEvent) -> bool:
        """Tell all of it when the pointer rests on a shortened line."""
        if event.type() == QEvent.Type.ToolTip and not self.toolTip() and self._shortened() != self.text():
            self.setToolTip(plain_tip(self.text()))
            handled = super().event(event)
            self.setToolTip("")
            return handled
        return super().event(event)

    def _shortened(self) -> str:
        if self.wordWrap():
            return self.text()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        if self.wordWrap():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        short = self._shortened()
        role = self.foregroundRole()
        flags = int(self.alignment().value)
        self.style().drawItemText(painter, self.rect(), flags, self.palette(), self.isEnabled(), short, role)
        painter.end()


def title_label(text: str = "") -> PlainLabel:
    """Make a page's title; a name of many words may be longer than the page is wide."""
    label = ShortLabel(text)
    label.setFont(theme.font(theme.TITLE_POINTS, bold=True))
    return label


def section_label(text: str = "") -> PlainLabel:
    """Make the heading of a part of a page."""
    label = PlainLabel(text)
    label.setFont(theme.font(theme.SECTION_POINTS, bold=True))
    return label


def hint_label(text: str = "") -> PlainLabel:
    """Make an explanation in grey that wraps."""
    label = PlainLabel(text, wrap=True)
    tint(label, "muted")
    return label


def tint(label: QLabel, name: str) -> None:
    """Colour a label "muted", "good", "caution", "wrong" or "accent" ("" as usual); the words must say it too."""
    label.setProperty("tint", name)
    theme.redress(label)


def plain_tip(text: str) -> str:
    """Return a tooltip that shows the text literally, whatever it holds."""
    # The module html does the same and takes longer to import than a start can spare.
    safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<qt>{safe}</qt>" if text else ""


def button_text(text: str) -> str:
    """Return data for a button, tab or menu entry: an ampersand stays an ampersand."""
    return text.replace("&", "&&")
