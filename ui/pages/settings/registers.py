# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Settings, Registers: the list left, right the rules of one as plain questions; saving shows first who changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout

from app import clock
from app.domain.registers import RegisterProfile
from app.errors import AppError, Cancelled
from app.wording import Wording
from ui import theme
from ui.dialogs.message import ask
from ui.pages.settings.part import Part
from ui.pages.settings.registers_effect import EffectPanel
from ui.pages.settings.registers_files import RegisterFiles
from ui.pages.settings.registers_keeping import Effect, RegisterKeeping
from ui.pages.settings.registers_list import Draft, Key, Listed, RegistersList, key_of
from ui.pages.settings.registers_sheet import RegisterSheet
from ui.tasks import Tasks
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.bootstrap import Services
    from app.services.registers import RegisterRow

_SIDE_BY_SIDE = 940


class RegistersPart(Part):
    """What is being filled in stays while one looks elsewhere; `may_close` asks before it would be lost."""

    def __init__(self, services: Services, tasks: Tasks, wording: Wording) -> None:
        super().__init__(services, tasks, wording)
        self._drafts: dict[Key, Draft] = {}
        self._rows: Sequence[RegisterRow] = ()
        self._line: Listed | None = None
        self.notice = Notice()
        self.list = RegistersList(wording)
        self.sheet = RegisterSheet(services, wording)
        self.effect = EffectPanel()
        self.files = RegisterFiles(self)
        self.keeping = RegisterKeeping(self)
        self._right = QStackedWidget()
        self._right.addWidget(self.sheet)
        self._right.addWidget(self.effect)
        self._both = QSplitter(Qt.Orientation.Vertical)
        self._both.setChildrenCollapsible(False)
        self._both.addWidget(self.list)
        self._both.addWidget(self._right)
        self._both.setStretchFactor(0, 2)
        self._both.setStretchFactor(1, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.WIDE_GAP, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.notice)
        layout.addWidget(self._both, 1)
        self._connect()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave no empty line where a message was."""
        super().hideEvent(event)
        self.notice.give_room_back()

    def _connect(self) -> None:
        sheet = self.sheet
        self.list.chosen.connect(self._show)
        self.list.new.clicked.connect(lambda _on: self._on_new())
        self.list.from_file.clicked.connect(lambda _on: self.files.choose())
        self.files.arrived.connect(self._begin)
        self.files.wrong.connect(self.notice.show_error)
        self.keeping.looked.connect(self._on_looked)
        self.keeping.kept.connect(self._on_kept)
        self.keeping.refused.connect(self._on_refused)
        sheet.changed.connect(self._on_changed)
        sheet.copy.clicked.connect(lambda _on: self._on_copy())
        sheet.fill_in.clicked.connect(lambda _on: self._on_next(None))
        sheet.next.clicked.connect(lambda _on: self._on_next(_next_school_year(clock.today())))
        sheet.to_file.clicked.connect(lambda _on: self.files.write(sheet.form.typed().profile))
        sheet.remove.clicked.connect(lambda _on: self._on_remove())
        sheet.leave.clicked.connect(lambda _on: self._on_leave())
        sheet.save.clicked.connect(lambda _on: self._on_save())
        self.effect.left.connect(lambda: self._right.setCurrentWidget(sheet))
        self._right.currentChanged.connect(lambda _place: self._make_room())
        for button in (self.list.new, self.list.from_file):
            button.setEnabled(not self.services.file.read_only)

    def reload(self) -> None:
        """Read the registers."""
        self.tasks.run_latest("settings.registers", self.services.registers.list, self._on_rows)

    def may_close(self) -> bool:
        """Ask before rules that are being filled in are lost."""
        return not self._drafts or ask(
            self,
            self.tr("Throw away the rules you filled in?"),
            self.tr("Rules of %n register(s) were not saved yet. They will be gone.", "", len(self._drafts)),
            yes=self.tr("Throw away"),
            no=self.tr("Keep editing"),
            danger=True,
        )

    def escaped(self) -> bool:
        """Go back from who would change to the rules."""
        back = self._right.currentWidget() is self.effect
        if back:
            self._right.setCurrentWidget(self.sheet)
        return back

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list above the rules where there is no room beside them."""
        super().resizeEvent(event)
        wide = event.size().width() >= _SIDE_BY_SIDE
        self._both.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)
        self._make_room()

    def _make_room(self) -> None:
        """Leave the list out above who would change: there is no room for both."""
        above = self._both.orientation() is Qt.Orientation.Vertical
        self.list.setVisible(not above or self._right.currentWidget() is self.sheet)

    def _on_rows(self, rows: Sequence[RegisterRow]) -> None:
        self._rows = rows
        self._refresh(key_of(self._line.profile) if self._line else None)

    def _refresh(self, wanted: Key | None) -> None:
        """Show the list anew; the rules on the right only when they are other ones."""
        before = self._line
        line = self.list.show_rows(self._rows, self._drafts, wanted)
        if line is not None and (
            before is None or line.draft is None or key_of(before.profile) != key_of(line.profile)
        ):
            self._show(line)
        else:
            self._line = line

    def _show(self, line: Listed) -> None:
        self._line = line
        self._right.setCurrentWidget(self.sheet)
        self.sheet.show_line(line)

    def _on_changed(self) -> None:
        line = self._line
        if line is None:
            return
        profile = self.sheet.form.typed().profile
        was = line.row.profile if line.row else None
        if line.draft is None and profile == was:
            return
        key = key_of(line.profile)
        self._drafts[key] = Draft(profile, line.draft.was if line.draft else was)
        self._line = self.list.show_rows(self._rows, self._drafts, key)
        self.sheet.dress(self._line)

    def _begin(self, profile: RegisterProfile, field: str = "name") -> None:
        """Let new rules be filled in."""
        self.notice.hide()
        key = key_of(profile)
        self._drafts[key] = Draft(profile, None)
        self._line = None
        self._refresh(key)
        self.sheet.ask_for(field)

    def _on_new(self) -> None:
        name = self.tr("New register")
        self._begin(replace(self.services.registers.copied(RegisterProfile("", "", 1), self.wording), name=name))

    def _on_copy(self) -> None:
        if self._line:
            self._begin(self.services.registers.copied(self.sheet.form.typed().profile, self.wording))

    def _on_next(self, since: date | None) -> None:
        if self._line:
            profile = self.services.registers.next_edition(self._line.profile, since)
            self._begin(profile, "valid_from" if since else "total")

    def _on_leave(self) -> None:
        if self._line:
            key = key_of(self._line.profile)
            self._drafts.pop(key, None)
            self._line = None
            self._refresh(key)

    def _on_save(self) -> None:
        profile = self.sheet.checked()
        if profile is not None and self._line is not None:
            draft = self._drafts.get(key_of(profile))
            self.sheet.setEnabled(False)
            self.keeping.look_at_saving(profile, draft.was if draft else None)

    def _on_remove(self) -> None:
        if self._line is not None and self._line.row is not None:
            self.sheet.setEnabled(False)
            self.keeping.look_at_removing(self._line.row.profile)

    def _on_looked(self, effect: Effect) -> None:
        self.sheet.setEnabled(True)
        self.notice.hide()
        self.effect.ask(self.sheet.name_of(effect.profile), effect.changes, effect.go_on, effect.does)
        self._right.setCurrentWidget(self.effect)

    def _on_kept(self, profile: RegisterProfile, said: str) -> None:
        self._drafts.pop(key_of(profile), None)
        self._line = Listed(profile, None, None)
        self._right.setCurrentWidget(self.sheet)
        self.done.emit(said.replace("{register}", self.sheet.name_of(profile)))
        self.reload()

    def _on_refused(self, error: AppError) -> None:
        self.sheet.setEnabled(True)
        self._right.setCurrentWidget(self.sheet)
        if not isinstance(error, Cancelled):
            self.notice.show_error(self.wording.error(error))


def _next_school_year(today: date) -> date:
    """Return the first 1 August to come."""
    return date(today.year + (today >= date(today.year, 8, 1)), 8, 1)
