# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tags of a teacher and what the school's own fields hold, below the other fields."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.own_fields import Held, OwnField, own_name
from app.domain.teachers import Teacher
from app.errors import AppError, InvalidValue
from app.progress import Progress
from ui import theme
from ui.widgets import icons
from ui.widgets.chip import Chip
from ui.widgets.fields import SuggestField
from ui.widgets.flow import FlowLayout
from ui.widgets.form import Form
from ui.widgets.own_words import own_widget, shown_in, typed_in
from ui.widgets.page import Page
from ui.widgets.text import hint_label, section_label


class OwnPart(QWidget):
    """Shows tags and own fields; `entered(field, held)`, `tag_typed(text)` and `tag_taken(tag)` ask to store."""

    entered = Signal(object, object)
    tag_typed = Signal(str)
    tag_taken = Signal(str)
    fields_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lock: Callable[[QWidget], None] = lambda _part: None
        """What is done with each part that stores something: the page sets it, for a school that is only read."""
        self.form = Form(columns=2)
        self._fields: tuple[OwnField, ...] = ()
        self._chips: list[Chip] = []
        self.tags = FlowLayout()
        self._tag_form = Form(columns=2)
        self._tag_form.section(self.tr("Tags"))
        self.typed = self._tag_form.add("tags", self.tr("Add a tag"), SuggestField())
        self._tag_form.committed.connect(self._on_typed)
        self._own = QVBoxLayout()
        self._hint = hint_label(self.tr("Anything else you keep of teachers, such as a locker number?"))
        self._make = QPushButton(f" {self.tr('Make own fields')}")
        self._make.setAccessibleName(self.tr("Make own fields"))
        self._make.setIcon(icons.icon("plus"))
        self._make.clicked.connect(lambda _on: self.fields_wanted.emit())
        row = QHBoxLayout()
        row.addWidget(self._hint, 1)
        row.addWidget(self._make)
        self._title = section_label(self.tr("Own fields"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.WIDE_GAP)
        layout.addWidget(self._tag_form)
        layout.addLayout(self.tags)
        layout.addWidget(self._title)
        layout.addLayout(self._own)
        layout.addLayout(row)
        self._own.addWidget(self.form)

    def show_own(self, teacher: Teacher, fields: Sequence[OwnField], known: Sequence[str], *, other: bool) -> None:
        """Show what a teacher has; of another one than before every field is filled anew, errors and all."""
        if tuple(fields) != self._fields:
            self._build(tuple(fields))
        values = {value.field_id: value for value in teacher.own}
        for field in fields:
            name, held = own_name(field.id), shown_in(field, values.get(field.id))
            if other:
                self.form.set_value(name, held)
            else:
                self.form.set_values({name: held})
        self._hint.setVisible(not fields)
        self._make.setVisible(not fields)
        if other:
            self._tag_form.set_value("tags", "")
        self.typed.set_suggestions([tag for tag in known if tag not in teacher.tags])
        self._show_tags(teacher.tags)
        self.lock(self._tag_form)
        self.lock(self.form)

    def texts(self) -> list[str]:
        """Return the tags shown."""
        return [chip.text() for chip in self._chips]

    def show_error(self, name: str, sentence: str) -> bool:
        """Show a sentence under a field; False when there is no such field."""
        form = self._tag_form if name == "tags" else self.form
        return form.show_error(name, sentence)

    def accept(self, name: str) -> None:
        """Take the sentence under a field away: it was stored."""
        self.form.clear_error(name)

    def accept_tag(self) -> None:
        """Make room for another tag: this one was stored."""
        self._tag_form.set_value("tags", "")

    def _build(self, fields: tuple[OwnField, ...]) -> None:
        self._own.removeWidget(self.form)
        self.form.hide()
        self.form.deleteLater()
        self._fields, self.form = fields, Form(columns=2)
        for field in fields:
            self.form.add(own_name(field.id), field.name, own_widget(field))
        self.form.committed.connect(self._on_committed)
        self._own.addWidget(self.form)

    def _on_committed(self, name: str) -> None:
        field = next((one for one in self._fields if own_name(one.id) == name), None)
        if field is not None:
            self.entered.emit(field, typed_in(self.form.widget(name)))

    def _on_typed(self, _name: str) -> None:
        text = str(self.typed.value())
        if text:
            self.tag_typed.emit(text)

    def _show_tags(self, tags: Sequence[str]) -> None:
        for old in self._chips:
            self.tags.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._chips = []
        for tag in tags:
            chip = Chip(tag, remove=self.tr("Take away the tag {name}").format(name=tag))
            chip.removed.connect(self._taker(tag))
            self.lock(chip)
            self.tags.addWidget(chip)
            self._chips.append(chip)

    def _taker(self, tag: str) -> Callable[[], None]:
        return lambda: self.tag_taken.emit(tag)


class TeacherOwn(QObject):
    """Stores what is entered there, for the teacher whom the page shows."""

    def __init__(self, page: Page, part: OwnPart, shown: Callable[[], int]) -> None:
        """Work for a page; `shown` returns the id of the teacher it shows, 0 of a new one."""
        super().__init__(page)
        self._page, self._part, self._shown = page, part, shown
        part.entered.connect(self._on_entered)
        part.tag_typed.connect(self._on_tag)
        part.tag_taken.connect(self._on_taken)
        part.fields_wanted.connect(lambda: page.go_to.emit("settings/own_fields"))

    def _on_entered(self, field: OwnField, held: Held | None) -> None:
        service, teacher_id, name = self._page.services.own_fields, self._shown(), own_name(field.id)
        self._run(
            lambda: service.set_value([teacher_id], field.id, held),  # type: ignore[list-item]
            lambda: self._part.accept(name),
            name,
        )

    def _on_tag(self, text: str) -> None:
        service, teacher_id = self._page.services.tags, self._shown()
        self._run(lambda: service.add([teacher_id], text), self._part.accept_tag, "tags")  # type: ignore[list-item]

    def _on_taken(self, tag: str) -> None:
        service, teacher_id = self._page.services.tags, self._shown()
        self._run(lambda: service.take([teacher_id], [tag]), lambda: None, "tags")  # type: ignore[list-item]

    def _run(self, work: Callable[[], object], then: Callable[[], None], name: str) -> None:
        def done(_result: object) -> None:
            then()

        def failed(error: AppError) -> None:
            known = isinstance(error, InvalidValue)
            if not (known and self._part.show_error(name, self._page.wording.error(error))):
                self._page.show_error(error)

        def does(_progress: Progress) -> object:
            return work()

        if self._shown():
            self._page.tasks.run(does, done, failed=failed)
