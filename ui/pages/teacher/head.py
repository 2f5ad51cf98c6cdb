# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The head of a teacher's page: who it is, how it stands with the register, and why."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.registrations import Status, StatusSpan
from app.wording import Wording
from ui import theme
from ui.widgets import icons
from ui.widgets.status_mark import StatusMark
from ui.widgets.text import PlainLabel

DISC = 48


class InitialsDisc(QWidget):
    """A disc with one or two letters in place of a photo."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters = ""
        self.setFixedSize(DISC, DISC)

    def show_letters(self, letters: str) -> None:
        """Show these letters."""
        self._letters = letters
        self.update()

    def sizeHint(self) -> QSize:
        """Return its fixed size."""
        return QSize(DISC, DISC)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the disc and its letters."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.accent() if not theme.is_dark() else QColor("#0a6fa3"))
        painter.drawEllipse(self.rect())
        painter.setPen(QColor("#ffffff"))
        painter.setFont(theme.font(theme.SECTION_POINTS, bold=True))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self._letters)
        painter.end()


class StatusLine(QWidget):
    """The status with since when, and the reason behind "Why?", one sentence that can be copied."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._mark = StatusMark(wording)
        self._ask = QPushButton(self.tr("Why?"))
        self._ask.setCheckable(True)
        theme.flat(self._ask)
        self._ask.toggled.connect(self._on_asked)
        self._answer = QFrame()
        theme.card(self._answer)
        self._sentence = PlainLabel(wrap=True, select=True)
        copy = QPushButton(f" {self.tr('Copy')}")
        copy.setAccessibleName(self.tr("Copy"))
        copy.setIcon(icons.icon("file"))
        theme.flat(copy)
        copy.clicked.connect(lambda _on: QGuiApplication.clipboard().setText(self._sentence.text()))
        inside = QHBoxLayout(self._answer)
        inside.setContentsMargins(theme.WIDE_GAP, theme.GAP, theme.GAP, theme.GAP)
        inside.addWidget(self._sentence, 1)
        inside.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        line = QHBoxLayout()
        line.setSpacing(theme.GAP)
        line.addWidget(self._mark)
        line.addWidget(self._ask)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addLayout(line)
        layout.addWidget(self._answer)
        self._answer.hide()

    def show_status(self, span: StatusSpan, why: str, *, teaches: bool) -> None:
        """Show a status and its reason; who does not teach and was never written to has none."""
        none = not teaches and span.status is Status.NOT_INVITED
        self._ask.setVisible(not none)
        if none:
            self._mark.show_no_teacher()
            self.close_answer()
            self._sentence.setText("")
            return
        since = self.tr("since {day}").format(day=self._wording.day(span.since))
        since = self.tr("{since}, set by hand").format(since=since) if span.by_hand else since
        without = span.status is Status.NOT_INVITED or (span.status is Status.EXPIRING and not span.by_hand)
        self._mark.show_status(span.status, "" if without else since)
        self._sentence.setText(why)

    def why(self) -> str:
        """Return the reason that is shown, empty while nobody asked."""
        return "" if self._answer.isHidden() else self._sentence.text()

    def close_answer(self) -> None:
        """Hide the reason: another teacher is shown."""
        self._ask.setChecked(False)

    def _on_asked(self, on: bool) -> None:
        self._answer.setVisible(on)
