# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Settings, Language and display: what this user's window looks like, whatever school is open."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton

from app import settings
from app.errors import AppError
from app.wording import Wording
from ui import theme
from ui.dialogs.message import ask
from ui.pages.settings.part import Part, column
from ui.tasks import Tasks
from ui.widgets import drawn
from ui.widgets.fields import ChoiceField
from ui.widgets.form import Form
from ui.widgets.text import hint_label, section_label

if TYPE_CHECKING:
    from app.bootstrap import Services


_SOON_MS = 50


class DisplayPart(Part):
    """Language, light or dark, and the sample school."""

    def __init__(self, services: Services, tasks: Tasks, wording: Wording) -> None:
        super().__init__(services, tasks, wording)
        self._choices = Form(columns=2)
        self._choices.section(self.tr("Language and display"))
        self._choices.add(
            "language",
            self.tr("Language of the program"),
            ChoiceField([("", self.tr("As this computer")), ("nl", "Nederlands"), ("en", "English")]),
            hint=self.tr("Takes effect when the program starts again. Letters keep their own language."),
        )
        self._choices.add(
            "theme",
            self.tr("Light or dark"),
            ChoiceField([("", self.tr("As this computer")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))]),
        )
        faces = [("worklist", self.tr("The worklist")), ("stand", self.tr("The standing"))]
        self._choices.add(
            "start",
            self.tr("Begin with"),
            ChoiceField([("", self.tr("What I saw last")), *faces]),
            hint=self.tr("What the start page shows when the program starts. The other is one click away."),
        )
        chosen = settings.load()
        self._choices.set_values({"language": chosen.language, "theme": chosen.theme, "start": chosen.start})
        self._choices.committed.connect(self._on_chosen)
        self._open = QPushButton(self.tr("Open the sample school"))
        self._remove = QPushButton(self.tr("Remove the sample school…"))
        self._open.clicked.connect(lambda _on: self.go_to.emit("school:demo"))
        self._remove.clicked.connect(lambda _on: self._on_remove())
        buttons = QHBoxLayout()
        buttons.addWidget(self._open)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        room = column(self)
        room.addWidget(self._choices)
        room.addSpacing(theme.WIDE_GAP)
        room.addWidget(section_label(self.tr("Sample school")))
        room.addWidget(hint_label(self.tr("A school with invented people, to try things and to teach colleagues.")))
        room.addLayout(buttons)
        room.addStretch(1)

    def _on_chosen(self, _name: str) -> None:
        values = self._choices.values()
        try:
            settings.save(replace(settings.load(), **values))
        except AppError as error:
            self.failed.emit(error)
            return
        # The list of choices closes on the screen first.
        QTimer.singleShot(0, self, lambda: _dress(str(values["theme"])))

    def _on_remove(self) -> None:
        if self.school.sample:
            self.done.emit(self.tr("The sample school is open now. Go back to your own school first."))
            return
        title = self.tr("Remove the sample school?")
        text = self.tr("Its invented people and its backups go. Your own school stays as it is.")
        if ask(self, title, text, yes=self.tr("Remove"), no=self.tr("Keep it"), danger=True):
            self.tasks.run(lambda _progress: _remove_demo(), self._on_removed)

    def _on_removed(self, _nothing: None) -> None:
        self.done.emit(self.tr("The sample school was removed."))


def _dress(scheme: str) -> None:
    application = QApplication.instance()
    if isinstance(application, QApplication):
        theme.apply(application, theme.scheme(scheme))
        drawn.draw_again(widget for widget in application.allWidgets() if widget.isVisible())
        # The icons of pages and menus that are not open, once the open page is on the screen in its new colours.
        QTimer.singleShot(_SOON_MS, application, lambda: drawn.draw_again(application.allWidgets()))


def _remove_demo() -> None:
    from app import bootstrap

    bootstrap.remove_demo()
