# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The secretary's face of the start page: what waits, biggest first, each with the button that does it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.domain.selections import Need
from app.domain.standing import Due, Standing, UnfinishedRound, WorklistLine
from app.wording import Wording
from ui import theme
from ui.pages.start.cards import SideCard, TaskCard, evidence_card, quiet_card, why
from ui.pages.start.standing import StandingCard
from ui.widgets import icons
from ui.widgets.text import button_text

_SIDE = 264
_ICONS = {
    Need.TO_INVITE: "letter",
    Need.NO_ANSWER: "clock",
    Need.STILL_NO_ANSWER: "clock",
    Need.APPLICATION_LATE: "clock",
    Need.RENEWAL_LATE: "clock",
    Need.GRACE: "warning",
    Need.EXPIRING_3: "calendar",
    Need.EXPIRING_6: "calendar",
    Need.EXPIRING_12: "calendar",
    Need.NO_ADDRESS: "home",
    Need.NAME_DOUBT: "edit",
    Need.DOUBLE: "people",
}


class Worklist(QWidget):
    """Cards, and beside them the figures and other ways on.

    `needed` carries the Need of a card that was pressed, `go_to` where a button leads, `round_wanted` a round's id.
    `wanted` carries "school", "import", "teachers" or "besides".
    """

    needed = Signal(object)
    go_to = Signal(str)
    round_wanted = Signal(int)
    wanted = Signal(str)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.first: QPushButton | None = None
        """The button of the first card; None when nothing waits."""
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.GAP + 4)
        self.standing = StandingCard()
        self.standing.setFixedWidth(_SIDE)
        self.beside = QWidget()
        self._build()

    def _build(self) -> None:
        inside = QWidget()
        both = QHBoxLayout(inside)
        both.setContentsMargins(0, 0, theme.GAP, 0)
        both.setSpacing(theme.MARGIN)
        both.addLayout(self._cards, 1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        side = QVBoxLayout(self.beside)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(theme.WIDE_GAP)
        side.addWidget(self.standing)
        side.addWidget(self._make_shortcuts())
        side.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll, 1)
        both.addWidget(self.beside)

    def _make_shortcuts(self) -> SideCard:
        card = SideCard(self.tr("Also"))
        card.setFixedWidth(_SIDE)
        self._own_school = self._shortcut("school", self.tr("To my own school"), lambda: self.go_to.emit("school:own"))
        self._read = self._shortcut("import", self.tr("Read in a staff list"), lambda: self.wanted.emit("import"))
        for button in (
            self._shortcut("check", self.tr("Book answers to letters"), lambda: self.go_to.emit("replies")),
            self._read,
            self._shortcut("people", self.tr("Show all teachers"), lambda: self.wanted.emit("teachers")),
            self._own_school,
        ):
            card.room.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _shortcut(self, icon: str, text: str, does: Callable[[], object]) -> QPushButton:
        # The space keeps the word off the icon.
        button = QPushButton(f" {button_text(text)}")
        button.setAccessibleName(text)
        button.setIcon(icons.icon(icon, "accent"))
        theme.link(button)
        button.clicked.connect(lambda _on: does())
        return button

    def show_lines(
        self, today: Standing, *, without: int, due: Due | None, writable: bool, more: int = 0, besides: int = 0
    ) -> None:
        """Show what waits; `due` comes next when nothing does.

        `without` participations have no evidence, and `more` of others; `besides` is how many no card is about.
        """
        self.standing.show_counts(today.counts)
        self._own_school.setVisible(today.school.sample)
        self._read.setEnabled(writable)
        while self._cards.count():
            item = self._cards.takeAt(0)
            gone = item.widget() if item is not None else None
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        cards = [] if today.school.can_write or not writable else [self._school_card()]
        cards += [self._round_card(summary) for summary in today.rounds]
        cards += self._lines(today, without, more)
        self.first = cards[0].button if cards else None
        if cards:
            cards[0].lead()
        for card in cards:
            self._cards.addWidget(card)
        if not cards:
            self._cards.addWidget(quiet_card(self._due_words(due)))
        if besides:
            self._cards.addWidget(self._besides(besides), 0, Qt.AlignmentFlag.AlignLeft)
        self._cards.addStretch(1)

    def _besides(self, count: int) -> QPushButton:
        """Return the line of those no card is about: who does not teach."""
        text = self.tr("Besides %n other(s) (no teacher) with a registration or an answer to come", "", count)
        return self._shortcut("people", text, lambda: self.wanted.emit("besides"))

    def _lines(self, today: Standing, without: int, more: int) -> list[TaskCard]:
        """Return the cards that count people, the one with most first; before the first letter went out that leads.

        Evidence is counted later than they are, and comes last: no button moves away under the pointer.
        """

        def weight(line: WorklistLine) -> tuple[bool, int]:
            return today.nobody_written_to and line.need is Need.TO_INVITE, line.count

        cards = [self._need_card(line, today) for line in sorted(today.lines, key=weight, reverse=True)]
        return [*cards, evidence_card(without, more, self.go_to.emit)] if without or more else cards

    def _school_card(self) -> TaskCard:
        return TaskCard(
            "school",
            self.tr("Your school is not filled in yet"),
            self.tr("Name, address and who signs: that is what stands on the letters."),
            self.tr("Fill in the school"),
            lambda: self.wanted.emit("school"),
        )

    def _round_card(self, summary: UnfinishedRound) -> TaskCard:
        round_id = summary.id
        if summary.printed:
            sentence = self.tr("%n letter(s) printed: did they come out well?", "", summary.printed)
            action = self.tr("Answer")
        elif summary.drafts and not summary.waiting:
            sentence = self.tr("%n e-mail draft(s) made: were they sent?", "", summary.drafts)
            action = self.tr("Answer")
        else:
            sentence = self.tr("%n letter(s) still to print", "", summary.waiting)
            action = self.tr("Continue")
        return TaskCard("print", sentence, summary.name, action, lambda: self.round_wanted.emit(round_id))

    def _need_card(self, line: WorklistLine, today: Standing) -> TaskCard:
        need = line.need
        action = self._wording.say(f"need_action.{need.value}")
        reason = why(need)
        if need is Need.TO_INVITE and today.nobody_written_to:
            reason = self.tr(
                "The last of three steps: choose who is invited, look at every letter, and print. "
                "Whoever got one is asked for an answer here later."
            )
        return TaskCard(_ICONS[need], self._say(line), reason, action, lambda: self.needed.emit(need))

    def _say(self, line: WorklistLine) -> str:
        return self._wording.say(f"need.{line.need.value}", {"count": line.count, "weeks": line.weeks})

    def _due_words(self, due: Due | None) -> str:
        if due is None:
            return self.tr("Nothing that is known falls due by itself. Whatever comes stands here on its day.")
        facts = {"on": due.on, "what": self._say(due.line)}
        return self._wording.say("start.due", facts)
