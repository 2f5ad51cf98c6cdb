# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Start: what there is to do today, biggest first, each with the button that does it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.domain.selections import REMINDING_NEEDS, Need, TeacherSelection
from app.domain.standing import Standing, UnfinishedRound, WorklistLine
from app.wording import Wording
from ui import theme
from ui.pages.start.beginning import Beginning
from ui.pages.start.cards import SideCard, TaskCard, evidence_card, why
from ui.pages.start.reading import read_ids, read_today, read_without
from ui.pages.start.standing import StandingCard
from ui.tasks import Tasks
from ui.widgets import icons, tab_stops
from ui.widgets.page import Page
from ui.widgets.text import button_text, hint_label

if TYPE_CHECKING:
    from app.bootstrap import Services

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


class StartPage(Page):
    """The worklist; for a school with nobody in it, the first three steps.

    Made without services it shows what `show_today` gives it, until `opened` brings them.
    """

    def __init__(
        self, services: Services | None, tasks: Tasks, wording: Wording, parent: QWidget | None = None
    ) -> None:
        super().__init__(services, tasks, wording, parent)
        self._today: Standing | None = None
        self._beginning = Beginning()
        self._beginning.wanted.connect(self._on_wanted)
        self._beginning.dropped.connect(self.start_import)
        self._without = 0
        self._working = QWidget()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.GAP + 4)
        self._standing = StandingCard()
        self._standing.more.clicked.connect(lambda _on: self.go_to.emit("overviews"))
        self._build()
        self.content.addWidget(self._beginning)
        self.content.addWidget(self._working)
        self._beginning.hide()
        self._working.hide()

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
        beside = QWidget()
        side = QVBoxLayout(beside)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(theme.WIDE_GAP)
        side.addWidget(self._standing)
        side.addWidget(self._make_shortcuts())
        side.addStretch(1)
        layout = QHBoxLayout(self._working)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll, 1)
        both.addWidget(beside)
        self.tab_last.insert(0, beside)
        self._standing.setFixedWidth(264)

    def _make_shortcuts(self) -> SideCard:
        card = SideCard(self.tr("Also"))
        card.setFixedWidth(264)
        self._own_school = self._shortcut("school", self.tr("To my own school"), lambda: self.go_to.emit("school:own"))
        self._read = self._shortcut("import", self.tr("Read in a staff list"), lambda: self.start_import.emit(None))
        self._read.setEnabled(self._writable)
        for button in (
            self._shortcut("check", self.tr("Book answers to letters"), lambda: self.go_to.emit("replies")),
            self._read,
            self._shortcut("people", self.tr("Show all teachers"), lambda: self.show_teachers.emit(TeacherSelection())),
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

    def reload(self, kinds: frozenset[str]) -> None:
        """Read the worklist again."""
        self.tasks.run_latest("start.today", lambda: read_today(self.services), self.show_today)
        self.tasks.run_latest("start.without", lambda: read_without(self.services), self._show_without)

    def shown(self) -> None:
        """Read it each time: another day may have begun."""
        self.reload(frozenset())

    @property
    def _writable(self) -> bool:
        return self._services is None or not self._services.file.read_only

    def opened(self, services: Services) -> None:
        """Take the services of the school whose figures are shown, and read it again through them."""
        self._services = services
        self._read.setEnabled(self._writable)
        if not self._writable:
            self._today = None
        self.reload(frozenset())

    def show_today(self, today: Standing) -> None:
        """Show how the school stands; what is shown already is left alone, so that nothing flickers."""
        if today != self._today:
            self._today = today
            self._show(today)

    def _show_without(self, count: int) -> None:
        changed, self._without = count != self._without, count
        if changed and self._today is not None:
            self._show(self._today)

    def _show(self, today: Standing) -> None:
        # What had the cursor is made anew; at the start nothing has it yet.
        if tab_stops.cursor_lost(self) or self._working.isAncestorOf(self.window().focusWidget()):
            self.at_first()
        self._beginning.setVisible(today.is_new)
        self._working.setVisible(not today.is_new)
        if today.is_new:
            self.set_heading(self.tr("Welcome"), self.tr("Three steps from an empty register to letters on the mat."))
            self._beginning.show_school(today.school, writable=self._writable)
            return
        self.set_heading(self.tr("To do today"), self.wording.day(today.on))
        self._standing.show_counts(today.counts)
        self._own_school.setVisible(today.school.sample)
        self._show_cards(today)

    def _show_cards(self, today: Standing) -> None:
        while self._cards.count():
            item = self._cards.takeAt(0)
            gone = item.widget() if item is not None else None
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        cards = [] if today.school.can_write or not self._writable else [self._school_card()]
        cards += [self._round_card(summary) for summary in today.rounds]
        cards += [self._need_card(line) for line in today.lines]
        cards += [evidence_card(self._without, self.go_to.emit)] if self._without else []
        self.comes_first = cards[0].button if cards else None
        if cards:
            cards[0].lead()
        for card in cards:
            self._cards.addWidget(card)
        if not cards:
            self._cards.addWidget(
                hint_label(self.tr("Nothing is waiting. Everybody was invited and every name is clear."))
            )
        self._cards.addStretch(1)

    def _school_card(self) -> TaskCard:
        return TaskCard(
            "school",
            self.tr("Your school is not filled in yet"),
            self.tr("Name, address and who signs: that is what stands on the letters."),
            self.tr("Fill in the school"),
            lambda: self._on_wanted("school"),
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
        return TaskCard("print", sentence, summary.name, action, lambda: self.open_round.emit(round_id))

    def _need_card(self, line: WorklistLine) -> TaskCard:
        need = line.need
        sentence = self.wording.say(f"need.{need.value}", {"count": line.count, "weeks": line.weeks})
        action = self.wording.say(f"need_action.{need.value}")
        return TaskCard(_ICONS[need], sentence, why(need), action, lambda: self._on_need(need))

    def _on_need(self, need: Need) -> None:
        if need is Need.TO_INVITE and self._writable:
            self.start_round.emit([])
        elif need in REMINDING_NEEDS and self._writable:
            self.tasks.run_latest("start.remind", lambda: read_ids(self.services, need), partial(self._remind, need))
        elif need is Need.DOUBLE:
            self.go_to.emit("doubles")
        else:
            self.show_teachers.emit(TeacherSelection(need=need))

    def _remind(self, need: Need, ids: Sequence[int]) -> None:
        kind = "reminder" if need is Need.NO_ANSWER else "reminder_2"
        self.go_to.emit(f"rounds/{kind}:{','.join(map(str, ids))}")

    def _on_wanted(self, what: str) -> None:
        if what == "school":
            self.go_to.emit("settings/school")
        elif what == "list":
            # Imported here: Qt's dialog for files has dozens of names, and most starts need none of them.
            from ui.dialogs.file_choice import ask_staff_list

            path = ask_staff_list(self)
            if path is not None:
                self.start_import.emit(path)
        elif what == "sample":
            self.go_to.emit("school:demo")
        else:
            self.start_round.emit([])
