# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The first tab of a teacher: what happened, on one line of time, and what comes next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.domain.registrations import Event, EventKind, Status
from app.domain.staff_kinds import StaffKind
from app.domain.statuses import usual_next
from app.wording import Wording
from ui import theme
from ui.pages.teacher.reading import TeacherFile
from ui.pages.teacher.remarks import RemarksPart
from ui.pages.teacher.standing import StandingPart
from ui.widgets import icons
from ui.widgets.status_mark import status_icon, status_pixmap
from ui.widgets.text import PlainLabel, button_text, hint_label, plain_tip, section_label


class OverviewTab(QWidget):
    """Shows the events, newest first; `note_wanted`, `remove_wanted` and `invite_wanted` ask the page to act."""

    note_wanted = Signal(object)
    remove_wanted = Signal(object)
    invite_wanted = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.lock: Callable[[QWidget], None] = lambda _part: None
        """What is done with each button that stores something: the page sets it, for a school that is only read."""
        self._next = QFrame()
        theme.card(self._next)
        self._next_row = QHBoxLayout(self._next)
        self._next_row.setContentsMargins(theme.WIDE_GAP, theme.WIDE_GAP, theme.WIDE_GAP, theme.WIDE_GAP)
        self._line = QVBoxLayout()
        self._line.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(section_label(self.tr("What happened")))
        head.addStretch(1)
        self._note = self._note_button()
        head.addWidget(self._note)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.WIDE_GAP, theme.GAP, theme.WIDE_GAP)
        layout.setSpacing(theme.WIDE_GAP)
        layout.addWidget(self._next)
        self.standing = StandingPart(wording)
        layout.addWidget(self.standing)
        layout.addLayout(head)
        layout.addLayout(self._line)
        self.remarks = RemarksPart(wording)
        layout.addWidget(self.remarks)
        layout.addStretch(1)

    def show_file(self, file: TeacherFile) -> None:
        """Show a teacher's events and next step."""
        self.lock(self._note)
        _clear(self._line)
        for event in reversed(file.events):
            self._line.addWidget(self._event(event))
        if not file.events:
            self._line.addWidget(hint_label(self.tr("Nothing was noted yet.")))
        self._show_next(file)
        self.standing.show_standings(file.standings)
        self.remarks.show_remarks(file.remarks)

    def _note_button(self) -> QPushButton:
        button = QPushButton(f" {self.tr('Note status')}")
        button.setAccessibleName(self.tr("Note status"))
        button.setIcon(icons.icon("plus"))
        menu = QMenu(button)
        for kind in EventKind:
            entry = menu.addAction(status_icon(Status(kind.value)), button_text(f"{self._word(kind)}…"))
            entry.triggered.connect(lambda _on=False, kind=kind: self.note_wanted.emit(kind))
        button.setMenu(menu)
        return button

    def _word(self, kind: EventKind) -> str:
        word = self._wording.say(f"event.{kind.value}")
        return word[:1].upper() + word[1:]

    def _event(self, event: Event) -> QWidget:
        row = QFrame()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, theme.GAP, 0, theme.GAP)
        layout.setSpacing(theme.WIDE_GAP)
        sign = PlainLabel()
        sign.setPixmap(status_pixmap(Status(event.kind.value)))
        day = PlainLabel(self._wording.day(event.on, short=True))
        day.setMinimumWidth(90)
        words = QVBoxLayout()
        words.setSpacing(2)
        what = PlainLabel(self._word(event.kind), wrap=True, select=True)
        what.setFont(theme.font(bold=True))
        words.addWidget(what)
        for text in self._more(event):
            words.addWidget(hint_label(text))
        remove = QToolButton()
        remove.setIcon(icons.icon("trash", "muted"))
        remove.setAutoRaise(True)
        name = self.tr("Remove: {what}, {day}").format(what=self._word(event.kind), day=self._wording.day(event.on))
        remove.setAccessibleName(name)
        remove.setToolTip(plain_tip(name))
        self.lock(remove)
        remove.clicked.connect(lambda _on: self.remove_wanted.emit(event))
        for widget in (sign, day):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        layout.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _more(self, event: Event) -> list[str]:
        found = []
        if event.number:
            found.append(self.tr("Number {number}").format(number=event.number))
        if event.until:
            found.append(self.tr("Until {day}").format(day=self._wording.day(event.until)))
        if event.note:
            found.append(event.note)
        if event.noted_at:
            day = self._wording.day(event.noted_at.astimezone().date(), short=True)
            found.append(self.tr("noted {day} by {who}").format(day=day, who=event.noted_by or "–"))
        return found

    def _show_next(self, file: TeacherFile) -> None:
        _clear(self._next_row)
        self._next_row.addWidget(PlainLabel(self._sentence(file), wrap=True), 1)
        status = file.status.status
        teaches = file.teacher.kind is StaffKind.TEACHING
        if status is Status.NOT_INVITED and teaches and not file.teacher.do_not_invite:
            self._next_row.addWidget(self._button(self.tr("Invite…"), self.invite_wanted.emit))
        for kind in usual_next(status)[:2]:
            button = self._button(f"{self._word(kind)}…", lambda kind=kind: self.note_wanted.emit(kind))
            self._next_row.addWidget(button)
        for button in reversed(self._next.findChildren(QPushButton)):
            # Made anew for each teacher, it would come after all that stands below it.
            QWidget.setTabOrder(button, self._note)

    def _sentence(self, file: TeacherFile) -> str:
        if file.teacher.do_not_invite:
            reason = file.teacher.do_not_invite_reason
            return self.tr("Not to be invited.") + (f" {reason}" if reason else "")
        if file.status.status is Status.NOT_INVITED and file.teacher.kind is not StaffKind.TEACHING:
            return self.tr("Does not teach, so there is nothing to be asked.")
        return self._sentences()[file.status.status]

    def _sentences(self) -> dict[Status, str]:
        waits = self.tr("Next: an answer to the invitation.")
        renew = self.tr("Next: renewing the registration.")
        done = self.tr("Nothing to do now.")
        return {
            Status.NOT_INVITED: self.tr("Next: an invitation."),
            Status.INVITED: waits,
            Status.REMINDED: waits,
            Status.ACCOUNT: self.tr("Next: the application in the register."),
            Status.APPLIED: self.tr("Next: word from the register."),
            Status.REGISTERED: done,
            Status.EXPIRING: renew,
            Status.GRACE: renew,
            Status.EXPIRED: renew,
            Status.RENEWED: done,
            Status.EXTENDED: done,
            Status.DECLINED: self.tr("Does not register; no letters are proposed."),
            Status.REJECTED: self.tr("The register refused the application; the teacher may apply again."),
            Status.NOT_APPLICABLE: self.tr("The register is not for this teacher."),
        }

    def _button(self, text: str, does: object) -> QPushButton:
        button = QPushButton(button_text(text))
        button.clicked.connect(lambda _on: does())  # type: ignore[operator]
        self.lock(button)
        return button


def _clear(layout: QVBoxLayout | QHBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
