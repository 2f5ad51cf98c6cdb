# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Settings, Own fields: what else this school keeps of its teachers, and the tags it gives them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayoutItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.own_fields import OwnField, OwnKind
from app.wording import Wording
from ui import theme
from ui.dialogs.ask_own_field import ask_own_field
from ui.dialogs.ask_text import ask_text
from ui.dialogs.message import ask
from ui.pages.settings.part import Part, column
from ui.tasks import Tasks
from ui.widgets import icons
from ui.widgets.text import PlainLabel, hint_label, plain_tip, section_label

if TYPE_CHECKING:
    from app.bootstrap import Services


@dataclass(frozen=True)
class _Shown:
    fields: list[OwnField]
    used: dict[int, int]
    tags: dict[str, int]


class OwnFieldsPart(Part):
    """Lists the fields and the tags, each with how many have one; buttons make, change, move and remove."""

    def __init__(self, services: Services, tasks: Tasks, wording: Wording) -> None:
        super().__init__(services, tasks, wording)
        self.add = QPushButton(f" {self.tr('New field…')}")
        self.add.setAccessibleName(self.tr("New field…"))
        self.add.setIcon(icons.icon("plus"))
        self.add.clicked.connect(lambda _on: self._on_add())
        self.add.setEnabled(not services.file.read_only)
        head = QHBoxLayout()
        head.addWidget(section_label(self.tr("Own fields")), 1)
        head.addWidget(self.add)
        self._fields, self._tags = QVBoxLayout(), QVBoxLayout()
        room = column(self)
        room.addLayout(head)
        words = self.tr(
            "Fields that this school keeps beside the usual ones. They stand on each teacher's page, and the list of"
            " teachers, letters and staff lists can use them. Keep only what is needed; teachers may ask to read it."
        )
        room.addWidget(hint_label(words))
        room.addLayout(self._fields)
        room.addSpacing(theme.WIDE_GAP)
        room.addWidget(section_label(self.tr("Tags")))
        room.addWidget(hint_label(self.tr("Tags are given on a teacher's page, or to many in the list of teachers.")))
        room.addLayout(self._tags)
        room.addStretch(1)

    def reload(self) -> None:
        """Read the fields and the tags."""
        services = self.services

        def read() -> _Shown:
            return _Shown(services.own_fields.fields(), dict(services.own_fields.used()), dict(services.tags.counts()))

        self.tasks.run_latest("settings.own_fields", read, self._on_read)

    def rows(self) -> list[str]:
        """Return the fields and tags as shown, each with how many have one."""
        frames = [item.widget() for room in (self._fields, self._tags) for item in _items(room)]
        return [
            " · ".join(one.text() for one in frame.findChildren(PlainLabel))
            for frame in frames
            if isinstance(frame, QFrame) and not isinstance(frame, PlainLabel)
        ]

    def _on_read(self, shown: _Shown) -> None:
        for room in (self._fields, self._tags):
            _clear(room)
        for place, field in enumerate(shown.fields):
            self._fields.addWidget(
                self._field_row(field, shown.used.get(field.id, 0), first=not place, last=field is shown.fields[-1])
            )
        if not shown.fields:
            self._fields.addWidget(hint_label(self.tr("No own fields yet.")))
        for tag, count in shown.tags.items():
            self._tags.addWidget(self._tag_row(tag, count))
        if not shown.tags:
            self._tags.addWidget(hint_label(self.tr("No tags yet.")))

    def _field_row(self, field: OwnField, used: int, *, first: bool, last: bool) -> QWidget:
        kind = self.wording.say(f"own_kind.{field.kind.value}")
        about = kind if field.kind is not OwnKind.CHOICE else f"{kind}: {', '.join(field.choices)}"
        name = field.name
        return self._row(
            name,
            about,
            self._held(used),
            (
                ("up", self.tr("Move up: {name}"), None if first else lambda: self._move(field, -1)),
                ("down", self.tr("Move down: {name}"), None if last else lambda: self._move(field, 1)),
                ("edit", self.tr("Change: {name}"), lambda: self._on_change(field)),
                ("trash", self.tr("Remove: {name}"), lambda: self._on_remove(field, used)),
            ),
        )

    def _tag_row(self, tag: str, count: int) -> QWidget:
        return self._row(
            tag,
            "",
            self._held(count),
            (
                ("edit", self.tr("Rename: {name}"), lambda: self._on_rename(tag)),
                ("trash", self.tr("Remove: {name}"), lambda: self._on_remove_tag(tag, count)),
            ),
        )

    def _held(self, count: int) -> str:
        return self.tr("%n teacher(s)", "", count) if count else self.tr("nobody yet")

    def _row(self, name: str, about: str, used: str, buttons: tuple[tuple[str, str, object], ...]) -> QWidget:
        frame = QFrame()
        theme.card(frame)
        grid = QGridLayout(frame)
        grid.setContentsMargins(theme.WIDE_GAP, theme.GAP, theme.GAP, theme.GAP)
        grid.setColumnStretch(0, 1)
        title = PlainLabel(name, wrap=True)
        title.setFont(theme.font(bold=True))
        grid.addWidget(title, 0, 0)
        if about:
            label = hint_label(about)
            label.setWordWrap(True)
            grid.addWidget(label, 1, 0)
        count = hint_label(used)
        count.setWordWrap(False)
        grid.addWidget(count, 0, 1, 2 if about else 1, 1)
        for place, (icon, text, does) in enumerate(buttons):
            grid.addWidget(self._button(icon, text.format(name=name), does), 0, 2 + place, 2 if about else 1, 1)
        return frame

    def _button(self, icon: str, text: str, does: object) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon, "muted"))
        button.setAutoRaise(True)
        button.setAccessibleName(text)
        button.setToolTip(plain_tip(text))
        button.setEnabled(does is not None and not self.services.file.read_only)
        if callable(does):
            button.clicked.connect(lambda _on: does())
        return button

    def _on_add(self) -> None:
        service = self.services.own_fields
        made = ask_own_field(self, self.wording)
        if made is not None:
            self._run(lambda: service.add(made.name, made.kind, made.choices), self.tr("Field made"))

    def _on_change(self, field: OwnField) -> None:
        service = self.services.own_fields
        made = ask_own_field(self, self.wording, field)
        if made is not None:
            self._run(lambda: service.change(field.id, made.name, made.choices), self.tr("Field changed"))

    def _move(self, field: OwnField, by: int) -> None:
        service = self.services.own_fields
        self._run(lambda: service.move(field.id, by), "")

    def _on_remove(self, field: OwnField, used: int) -> None:
        title = self.tr("Remove the field “{name}”?").format(name=field.name)
        text = (
            self.tr("%n teacher(s) have something in it; that goes too. You can undo this.", "", used)
            if used
            else self.tr("Nobody has anything in it. You can undo this.")
        )
        if ask(self, title, text, yes=self.tr("Remove"), no=self.tr("Keep it"), danger=bool(used)):
            service = self.services.own_fields
            self._run(lambda: service.remove(field.id), self.tr("Removed; undo brings it back"))

    def _on_rename(self, tag: str) -> None:
        service = self.services.tags
        new = ask_text(
            self,
            self.tr("Rename the tag"),
            self.tr("“{name}” gets another name for everybody who has it.").format(name=tag),
            label=self.tr("New name"),
            yes=self.tr("Rename"),
            no=self.tr("Cancel"),
        )
        if new is not None:
            self._run(lambda: service.rename(tag, new), self.tr("Tag renamed"))

    def _on_remove_tag(self, tag: str, count: int) -> None:
        title = self.tr("Take away the tag “{name}”?").format(name=tag)
        text = self.tr("%n teacher(s) have it. You can undo this.", "", count)
        if ask(self, title, text, yes=self.tr("Take away"), no=self.tr("Keep it"), danger=True):
            service = self.services.tags
            self._run(lambda: service.remove(tag), self.tr("Removed; undo brings it back"))

    def _run(self, work: Callable[[], object], said: str) -> None:
        def done(_result: object) -> None:
            if said:
                self.done.emit(said)

        self.tasks.run(lambda _progress: work(), done, failed=self.failed.emit)


def _items(room: QVBoxLayout) -> list[QLayoutItem]:
    return [item for at in range(room.count()) if (item := room.itemAt(at)) is not None]


def _clear(room: QVBoxLayout) -> None:
    while (item := room.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
