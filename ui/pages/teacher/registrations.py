# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""All registrations of a teacher, a card each, and the button that begins another."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.registrations import Status
from app.domain.staff_kinds import StaffKind
from app.wording import Wording
from ui import theme
from ui.pages.teacher.reading import TeacherFile
from ui.pages.teacher.registration_card import RegistrationCard
from ui.widgets import icons
from ui.widgets.text import section_label


class RegistrationsPart(QWidget):
    """Shows the cards; `note_wanted(registration, kind)` asks to note something, `other_wanted` another register."""

    note_wanted = Signal(object, object)
    remove_wanted = Signal(object)
    invite_wanted = Signal()
    other_wanted = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.lock: Callable[[QWidget], None] = lambda _part: None
        """What is done with each button that stores something: the page sets it, for a school that is only read."""
        self.other = QPushButton(f" {self.tr('Other register…')}")
        self.other.setAccessibleName(self.tr("Other register…"))
        self.other.setIcon(icons.icon("plus"))
        self.other.clicked.connect(lambda _on: self.other_wanted.emit())
        head = QHBoxLayout()
        head.addWidget(section_label(self.tr("Registers")))
        head.addStretch(1)
        head.addWidget(self.other)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.GAP)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addLayout(head)
        layout.addLayout(self._cards)

    def show_file(self, file: TeacherFile) -> None:
        """Show a teacher's registrations; an answer to "Why?" that was open stays so."""
        self.lock(self.other)
        open_ones = {self._key(card) for card in self.cards() if card.ask.isChecked()}
        while (item := self._cards.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        last: QWidget = self.other
        for place, told in enumerate(file.registrations):
            main = place == 0 and told.register_id == file.profile.id
            invites = main and self._invites(file)
            sentence = self._sentence(file, told.status.status, main=main, waits=told.applied is not None)
            card = RegistrationCard(told, sentence, self._wording, self.lock, invites=invites)
            card.note_wanted.connect(lambda kind, told=told: self.note_wanted.emit(told, kind))
            card.remove_wanted.connect(self.remove_wanted)
            card.invite_wanted.connect(self.invite_wanted)
            self._cards.addWidget(card)
            card.ask.setChecked((file.teacher.id, *self._key(card)[1:]) in open_ones)
            card.setProperty("teacher", file.teacher.id)
            for stop in card.stops():
                # Made anew for each teacher, it would come after all that stands below it.
                QWidget.setTabOrder(last, stop)
                last = stop

    def cards(self) -> list[RegistrationCard]:
        """Return the cards that are shown, in their order."""
        items = (self._cards.itemAt(at) for at in range(self._cards.count()))
        found = [item.widget() for item in items if item is not None]
        return [card for card in found if isinstance(card, RegistrationCard)]

    @staticmethod
    def _key(card: RegistrationCard) -> tuple[object, str, str]:
        return card.property("teacher"), card.registration.register_id, card.registration.qualification

    @staticmethod
    def _invites(file: TeacherFile) -> bool:
        teaches = file.teacher.kind is StaffKind.TEACHING
        return file.status.status is Status.NOT_INVITED and teaches and not file.teacher.do_not_invite

    def _sentence(self, file: TeacherFile, status: Status, *, main: bool, waits: bool) -> str:
        if main and file.teacher.do_not_invite:
            reason = file.teacher.do_not_invite_reason
            return self.tr("Not to be invited.") + (f" {reason}" if reason else "")
        if status is Status.NOT_INVITED and main and file.teacher.kind is not StaffKind.TEACHING:
            return self.tr("Does not teach, so there is nothing to be asked.")
        return self.tr("Next: word from the register.") if waits else self._sentences()[status]

    def _sentences(self) -> dict[Status, str]:
        waits = self.tr("Next: an answer to the invitation.")
        renew = self.tr("Next: renewing the registration.")
        done = self.tr("Nothing is to be applied for or noted now.")
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
