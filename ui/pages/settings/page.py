# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Settings: the school, its stationery, its own fields, its backups; this user's language and display."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabWidget, QWidget

from app.wording import Wording
from ui import theme
from ui.pages.settings.backups import BackupsPart
from ui.pages.settings.display import DisplayPart
from ui.pages.settings.envelopes import EnvelopesPart
from ui.pages.settings.mail import MailPart
from ui.pages.settings.own_fields import OwnFieldsPart
from ui.pages.settings.part import Part
from ui.pages.settings.privacy import PrivacyPart
from ui.pages.settings.registers import RegistersPart
from ui.pages.settings.school import SchoolPart
from ui.pages.settings.stationery import StationeryPart
from ui.tasks import Tasks
from ui.widgets.page import Page

if TYPE_CHECKING:
    from app.bootstrap import Services

_WIDE = 960


class SettingsPage(Page):
    """Parts on tabs; `show_part` opens one by its name: "school", "own_fields", "backups" and so on."""

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(services, tasks, wording, parent)
        self.set_heading(self.tr("Settings"))
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.setAccessibleName(self.tr("Parts of the settings"))
        self._parts: dict[str, Part] = {}
        for name, title, kind in (
            ("school", self.tr("School"), SchoolPart),
            ("stationery", self.tr("Stationery"), StationeryPart),
            ("envelopes", self.tr("Envelopes"), EnvelopesPart),
            ("mail", self.tr("E-mail"), MailPart),
            ("registers", self.tr("Registers"), RegistersPart),
            ("own_fields", self.tr("Own fields"), OwnFieldsPart),
            ("privacy", self.tr("Privacy"), PrivacyPart),
            ("backups", self.tr("Backups"), BackupsPart),
            ("display", self.tr("Language and display"), DisplayPart),
        ):
            part = kind(services, tasks, wording)
            part.failed.connect(self.show_error)
            part.done.connect(self.notice.show_done)
            part.go_to.connect(self.go_to)
            part.show_teachers.connect(self.show_teachers)
            self._parts[name] = part
            self._tabs.addTab(part, title)
        self._tabs.currentChanged.connect(lambda _place: self._on_tab())
        self.content.addWidget(self._tabs)

    def show_part(self, name: str) -> None:
        """Open one part."""
        self._tabs.setCurrentWidget(self._parts[name])

    def reload(self, kinds: frozenset[str]) -> None:
        """Read the part in front again."""
        self._reload_part()

    def may_close(self) -> bool:
        """Ask before rules of a register that are being filled in are lost."""
        return all(part.may_close() for part in self._parts.values())

    def escaped(self) -> bool:
        """Go a step back within the part in front, before Escape leads elsewhere."""
        part = self._tabs.currentWidget()
        return isinstance(part, Part) and part.escaped()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let a small window show all tabs."""
        super().resizeEvent(event)
        narrow = event.size().width() < _WIDE
        if narrow != bool(self._tabs.property("narrow")):
            self._tabs.setProperty("narrow", narrow)
            theme.redress(self._tabs.tabBar())

    def leave(self) -> None:
        """Keep what was typed in a field that still has the focus."""
        super().leave()
        self.notice.hide()

    def _on_tab(self) -> None:
        self.notice.go()
        self._reload_part()

    def _reload_part(self) -> None:
        part = self._tabs.currentWidget()
        at_once = self.tr("What you fill in is kept at once; Undo takes it back.")
        by_button = self.tr("New rules count once you save them; Undo takes them back.")
        self.set_heading(self.tr("Settings"), by_button if isinstance(part, RegistersPart) else at_once)
        if isinstance(part, Part):
            part.reload()
