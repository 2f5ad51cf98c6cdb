# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What can be done with the chosen teachers: the same in the bar and under the right mouse button."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from app import clock
from app.domain.ids import TeacherId
from app.domain.mailing import Mailing, MailingKind
from app.domain.registers import RegisterProfile
from app.domain.registrations import EventKind
from app.domain.selections import TeacherRow
from app.progress import Progress
from ui.dialogs.ask_text import ask_text
from ui.dialogs.leaver_packs import LeaverPacks
from ui.dialogs.message import ask
from ui.dialogs.note_event import EventQuestion, NotedEvent, ask_event
from ui.dialogs.people.host import People
from ui.dialogs.people.reaching import StaffReaching
from ui.dialogs.people.retention import StaffErasing
from ui.dialogs.people.tagging import StaffTags
from ui.widgets import icons
from ui.widgets.event_words import HAPPENING, event_icon, event_word
from ui.widgets.selection_bar import SelectionBar
from ui.widgets.text import button_text

if TYPE_CHECKING:
    from app.services.staff import StaffService

FIRST_KINDS = (EventKind.REGISTERED, EventKind.APPLIED, EventKind.ACCOUNT, EventKind.INVITED, EventKind.REMINDED)
OTHER_KINDS = tuple(kind for kind in HAPPENING if kind not in (*FIRST_KINDS, EventKind.DECLINED))
BY_HAND = (EventKind.OVERRIDDEN,)
_RENEWING = frozenset({EventKind.RENEWED, EventKind.EXTENDED, EventKind.EXPIRED, EventKind.REJECTED})
"""What is noted in the register in which somebody has to renew, unless another is chosen."""


class StaffActions(QObject):
    """Asks what is needed, does it on the worker, and tells how it went; each is one undoable action."""

    def __init__(self, people: People) -> None:
        super().__init__(people.page)
        self._people, self._page = people, people.page
        self._tags, self._erasing = StaffTags(people), StaffErasing(people)
        self._packs, self._reaching = LeaverPacks(people.page), StaffReaching(people)

    def fill(self, bar: SelectionBar) -> None:
        """Put the actions into the bar under the list; they work on what is chosen when pressed."""
        invite = bar.add_button(self.tr("Invite…"), lambda: self._invite(self._people.chosen()), main=True)
        note, more = QMenu(bar), QMenu(bar)
        self._fill_events(note, self._people.chosen)
        self._fill_more(more, self._people.chosen)
        status = bar.add_menu(self.tr("Note status"), note)
        self._page.lock(
            invite, status, bar.add_button(self.tr("Activity…"), lambda: self._enter(self._people.chosen()))
        )
        bar.add_menu(self.tr("More"), more)

    def menu(self, chosen: list[TeacherId], *, opens: TeacherRow | None) -> QMenu:
        """Return the context menu for these teachers; `opens` is the one under the pointer."""
        menu = QMenu(self._page)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(button_text(self._people.name_of(chosen))).setEnabled(False)
        if opens is not None:
            teacher_id = opens.id
            menu.addAction(icons.icon("forward"), self.tr("Open"), lambda: self._page.open_teacher.emit(teacher_id))
        menu.addSeparator()
        self.add_to(menu, lambda: chosen)
        return menu

    def add_to(self, menu: QMenu, chosen: Callable[[], list[TeacherId]]) -> None:
        """Put all that can be done with who is chosen then into a menu."""
        invite = menu.addAction(icons.icon("letter"), self.tr("Invite…"), lambda: self._invite(chosen()))
        events = menu.addMenu(self.tr("Note status"))
        self._fill_events(events, chosen)
        entered = menu.addAction(icons.icon("book"), self.tr("Activity…"), lambda: self._enter(chosen()))
        self._page.lock(invite, events, entered)
        self._fill_more(menu.addMenu(self.tr("More")), chosen)

    def _fill_events(self, menu: QMenu, chosen: Callable[[], list[TeacherId]]) -> None:
        for kinds in (FIRST_KINDS, (EventKind.DECLINED,), OTHER_KINDS, BY_HAND):
            for kind in kinds:
                word = self.tr("Set the status by hand") if kinds is BY_HAND else event_word(kind, self._page.wording)
                entry = menu.addAction(event_icon(kind), button_text(f"{word}…"))
                entry.triggered.connect(self._noter(kind, chosen))
            menu.addSeparator()

    def _noter(self, kind: EventKind, chosen: Callable[[], list[TeacherId]]) -> Callable[[], None]:
        return lambda *_: self._note(kind, chosen())

    def _fill_more(self, menu: QMenu, chosen: Callable[[], list[TeacherId]]) -> None:
        self._reaching.fill(menu, chosen)
        menu.addAction(icons.icon("file"), self.tr("Make dossiers…"), lambda: self._dossiers(chosen()))
        menu.addAction(icons.icon("file"), self.tr("Packs for who leaves…"), lambda: self._packs.make(chosen()))
        told = menu.addAction(icons.icon("letter"), self.tr("Letter about the standing…"), lambda: self._tell(chosen()))
        self._page.lock(told)
        for kind, text in ((MailingKind.LABELS, self.tr("Labels…")), (MailingKind.ENVELOPES, self.tr("Envelopes…"))):
            menu.addAction(icons.icon("letter"), text, lambda kind=kind: self._mail(kind, chosen()))
        only = self.tr("Show in the list of teachers") if self._people.elsewhere else self.tr("Show only these")
        menu.addAction(icons.icon("filter"), only, lambda: self._people.show_only(chosen()))
        menu.addAction(icons.icon("search"), self.tr("Find double teachers"), lambda: self._page.go_to.emit("doubles"))
        menu.addSeparator()
        self._tags.fill(menu, chosen)
        menu.addSeparator()
        refuse = menu.addAction(self.tr("Do not invite…"), lambda: self._do_not_invite(chosen()))
        again = menu.addAction(self.tr("Invite again"), lambda: self._set_invited(chosen(), "", refuse=False))
        menu.addSeparator()
        self._page.lock(refuse, again, menu.addAction(icons.icon("trash"), self.tr("Remove…"), self._remover(chosen)))
        self._erasing.fill(menu, chosen)

    def _remover(self, chosen: Callable[[], list[TeacherId]]) -> Callable[[], None]:
        return lambda: self._remove(chosen())

    def _invite(self, chosen: Sequence[TeacherId]) -> None:
        if chosen:
            self._page.start_round.emit(list(chosen))

    def _enter(self, chosen: Sequence[TeacherId]) -> None:
        if chosen:
            self._page.start_activity.emit(list(chosen))

    def _dossiers(self, chosen: Sequence[TeacherId]) -> None:
        if chosen:
            day = self._people.counted_on
            as_of = f"@{day.isoformat()}" if day is not None else ""
            self._page.go_to.emit(f"dossier/{','.join(map(str, chosen))}{as_of}")

    def _tell(self, chosen: Sequence[TeacherId]) -> None:
        if chosen:
            self._page.go_to.emit(f"rounds/standing:{','.join(map(str, chosen))}")

    def _mail(self, kind: MailingKind, chosen: Sequence[TeacherId]) -> None:
        if chosen:
            self._page.open_mailing.emit(Mailing(kind, tuple(chosen)))

    def _note(self, kind: EventKind, chosen: list[TeacherId]) -> None:
        if not chosen:
            return
        registrations, today = self._page.services.registrations, clock.today()

        def work() -> tuple[Sequence[RegisterProfile], str]:
            return registrations.registers(), registrations.to_renew_in(chosen, today) if kind in _RENEWING else ""

        self._page.tasks.run_latest(
            "staff.registers", work, lambda found: self._ask(kind, chosen, *found), failed=self._page.show_error
        )

    def _ask(
        self, kind: EventKind, chosen: list[TeacherId], registers: Sequence[RegisterProfile], register_id: str
    ) -> None:
        page = self._page
        question = EventQuestion(
            (kind,),
            self._people.name_of(chosen),
            len(chosen),
            clock.today(),
            title=self.tr("Set the status by hand") if kind is EventKind.OVERRIDDEN else "",
            registers=registers,
            register_id=register_id,
        )
        noted = ask_event(question, wording=page.wording, parent=page)
        if noted is not None:
            self._store(noted, chosen)

    def _store(self, noted: NotedEvent, chosen: list[TeacherId]) -> None:
        registrations = self._page.services.registrations

        def work(_progress: Progress) -> int:
            return registrations.note(
                noted.kind,
                chosen,
                noted.on,
                register_id=noted.register_id,
                qualification=noted.qualification,
                number=noted.number,
                note=noted.note,
                until=noted.until,
            )

        self._page.tasks.run(work, self._on_noted, what=self.tr("Noting the status"), failed=self._page.show_error)

    def _on_noted(self, count: int) -> None:
        self._page.notice.hide()
        self._people.choose_none()
        self._page.said.emit(self.tr("Noted for %n teacher(s)", "", count))

    def _do_not_invite(self, chosen: list[TeacherId]) -> None:
        reason = ask_text(
            self._page,
            self.tr("Do not invite"),
            self.tr("{who} will be proposed for no round until you take this back.").format(
                who=self._people.name_of(chosen)
            ),
            label=self.tr("Reason (optional)"),
            yes=self.tr("Do not invite"),
            no=self.tr("Cancel"),
            suggestions=(self.tr("Asked not to be written to"), self.tr("Long-term leave"), self.tr("Leaves soon")),
        )
        if reason is not None:
            self._set_invited(chosen, reason, refuse=True)

    def _set_invited(self, chosen: list[TeacherId], reason: str, *, refuse: bool) -> None:
        staff = self._page.services.staff
        action = "do_not_invite" if refuse else "invite_again"
        self._page.tasks.run(
            lambda _progress: _mark(staff, chosen, reason, action, refuse=refuse),
            self._on_noted,
            what=self.tr("Changing teachers"),
            failed=self._page.show_error,
        )

    def _remove(self, chosen: list[TeacherId]) -> None:
        sure = ask(
            self._page,
            self.tr("Remove %n teacher(s)?", "", len(chosen)),
            self.tr(
                "{who} disappears from the school file. Somebody who leaves the school is better given a last day of"
                " service: then letters and history stay. You can undo this."
            ).format(who=self._people.name_of(chosen)),
            yes=self.tr("Remove %n teacher(s)", "", len(chosen)),
            no=self.tr("Keep"),
            danger=True,
        )
        if sure:
            staff = self._page.services.staff
            self._page.tasks.run(
                lambda _progress: staff.remove(chosen),
                lambda _none: self._on_removed(len(chosen)),
                what=self.tr("Removing teachers"),
                failed=self._page.show_error,
            )

    def _on_removed(self, count: int) -> None:
        self._people.choose_none()
        self._page.said.emit(self.tr("Removed %n teacher(s)", "", count))


def _mark(staff: StaffService, chosen: list[TeacherId], reason: str, action: str, *, refuse: bool) -> int:
    pairs = [
        (teacher, replace(teacher, do_not_invite=refuse, do_not_invite_reason=reason if refuse else ""))
        for teacher in staff.teachers(chosen)
    ]
    return staff.save_many(pairs, action)
