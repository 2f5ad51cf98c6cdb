# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What came of a round: figures that lead to the people, a curve over time, and what to do next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.domain.follow_up import FollowUp, Outcome
from app.domain.ids import TeacherId
from ui import theme
from ui.widgets import icons
from ui.widgets.figure import Figure
from ui.widgets.flow import FlowLayout
from ui.widgets.pdf_picture import PdfPicture
from ui.widgets.percentage import percentage
from ui.widgets.text import hint_label, section_label

_CHART_WIDTH = 820
_ANSWERED = (Outcome.REGISTERED, Outcome.UNDER_WAY, Outcome.DECLINED, Outcome.LATER)
_OUTCOMES: dict[str, tuple[Outcome, ...]] = {
    "sent": (),
    "answered": _ANSWERED,
    "registered": (Outcome.REGISTERED,),
    "under_way": (Outcome.UNDER_WAY,),
    "declined": (Outcome.DECLINED,),
    "later": (Outcome.LATER,),
    "open": (Outcome.OPEN,),
}
"""The figures in their order, and whom each counts."""


class FollowUpView(QScrollArea):
    """`people_wanted(ids)`: a figure was chosen; the other signals: what is to be done now.

    `look_changed`: light or dark changed, and with it what the curve is drawn on.
    """

    people_wanted = Signal(object)
    unsent_wanted = Signal()
    remind_wanted = Signal()
    book_wanted = Signal()
    save_wanted = Signal()
    print_wanted = Signal()
    look_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._follow_up: FollowUp | None = None
        self.figures = {key: Figure() for key in (*_OUTCOMES, "unsent")}
        self._title = section_label(self.tr("Answers over time"))
        self._chart = PdfPicture(self.tr("Curve of who answered and who registered since the first letter"))
        self._chart.setMaximumWidth(_CHART_WIDTH)
        self._hint = hint_label()
        self.remind = _button("letter", "")
        self.book = _button("check", self.tr("Book answers"))
        self._save = _button("export", self.tr("Save as PDF…"))
        self._print = _button("print", self.tr("Print…"))
        self._build()
        self._connect()

    def show_follow_up(self, follow_up: FollowUp) -> None:
        """Show the figures; each leads to the people it counts."""
        self._follow_up = follow_up
        sent = len(follow_up.people)
        tip = self.tr("Show these people")
        for key, outcomes in _OUTCOMES.items():
            count = len(follow_up.ids(*outcomes))
            share = percentage(count, sent) if sent and key != "sent" else ""
            self.figures[key].show_figure(str(count), self._word(key), share, tip=tip)
            self.figures[key].setEnabled(count > 0)
        self.figures["under_way"].setVisible(bool(follow_up.ids(Outcome.UNDER_WAY)))
        unsent = follow_up.unsent
        self.figures["unsent"].show_figure(str(unsent), self._word("unsent"), tip=self.tr("Show these letters"))
        self.figures["unsent"].setVisible(bool(unsent))
        due = len(follow_up.to_remind)
        text = self.tr("Remind %n teacher(s)", "", due)
        self.remind.setText(f" {text}")
        self.remind.setAccessibleName(text)
        self.remind.setVisible(due > 0)
        self._hint.setVisible(not sent)
        self._hint.setText(self.tr("The curve begins once letters of this round were sent."))
        for part in (self._save, self._print, self.book):
            part.setEnabled(sent > 0)

    def show_chart(self, pdf: bytes, told: Sequence[str]) -> None:
        """Show the curve; `told` are the same facts in words."""
        self._chart.show_pdf(pdf, descriptions=told)
        for part in (self._chart, self._title):
            part.setVisible(bool(pdf))

    def changeEvent(self, event: QEvent) -> None:
        """Tell of another look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and getattr(self, "_follow_up", None) is not None:
            self.look_changed.emit()

    def _word(self, key: str) -> str:
        return {
            "sent": self.tr("sent"),
            "answered": self.tr("answered"),
            "registered": self.tr("registered"),
            "under_way": self.tr("on their way"),
            "declined": self.tr("declined"),
            "later": self.tr("later"),
            "open": self.tr("no answer yet"),
            "unsent": self.tr("still to send"),
        }[key]

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, theme.GAP, theme.GAP, theme.GAP)
        layout.setSpacing(theme.WIDE_GAP)
        figures = FlowLayout()
        for figure in self.figures.values():
            figures.addWidget(figure)
        layout.addLayout(figures)
        buttons = FlowLayout()
        for button in (self.remind, self.book, self._save, self._print):
            buttons.addWidget(button)
        layout.addLayout(buttons)
        for widget in (self._title, self._hint, self._chart):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.setWidget(inside)

    def _connect(self) -> None:
        for key, outcomes in _OUTCOMES.items():
            self.figures[key].clicked.connect(lambda _on, outcomes=outcomes: self._on_figure(outcomes))
        self.figures["unsent"].clicked.connect(lambda _on: self.unsent_wanted.emit())
        for button, signal in (
            (self.remind, self.remind_wanted),
            (self.book, self.book_wanted),
            (self._save, self.save_wanted),
            (self._print, self.print_wanted),
        ):
            button.clicked.connect(lambda _on, signal=signal: signal.emit())

    def _on_figure(self, outcomes: tuple[Outcome, ...]) -> None:
        ids: Sequence[TeacherId] = self._follow_up.ids(*outcomes) if self._follow_up is not None else ()
        if ids:
            self.people_wanted.emit(frozenset(ids))


def _button(icon: str, text: str) -> QPushButton:
    button = QPushButton(icons.icon(icon), f" {text}")  # the space keeps the word off the icon
    button.setAccessibleName(text)
    return button
