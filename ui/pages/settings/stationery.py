# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Settings, Stationery: head, foot, margins and who signs, with a real letter beside them that follows each change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.letters import WINDOWS, Window
from app.domain.school import School
from app.domain.stationery import Paper, PaperFault, Stationery
from app.errors import AppError, InvalidValue
from app.services.stationery_keeping import Side, TakenIn
from app.wording import Wording
from ui import theme
from ui.dialogs.file_choice import ask_open
from ui.pages.settings.image_row import ImageRow
from ui.pages.settings.paper_files import PaperFiles
from ui.pages.settings.part import Part, column
from ui.pages.settings.signers import SignersBox, SignerShown
from ui.pages.settings.stationery_form import BESIDE, StationeryForms, look_of
from ui.pages.settings.stationery_sight import StationerySight
from ui.tasks import Tasks
from ui.widgets.form import Form
from ui.widgets.text import hint_label

if TYPE_CHECKING:
    from app.bootstrap import Services


@dataclass(frozen=True)
class _Read:
    """What the part shows beside the school itself."""

    stationery: Stationery
    logo: bytes | None
    signers: list[SignerShown]
    faults: Sequence[PaperFault]
    window: Window


class StationeryPart(Part):
    """The forms left; right the invitation as the first teacher would get it."""

    def __init__(self, services: Services, tasks: Tasks, wording: Wording) -> None:
        super().__init__(services, tasks, wording)
        self.stationery = Stationery()
        self._dropped = False
        self._window = WINDOWS[0]
        self.forms = StationeryForms(self)
        self.logo = ImageRow(self.tr("Logo"), self.tr("Choose a logo…"), self.tr("Remove"))
        self.files = PaperFiles(wording)
        self.signers = SignersBox(services, tasks, wording)
        self.sight = StationerySight(services, tasks, wording)
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        for form in (self.forms.kind, self.forms.design, self.forms.room):
            form.committed.connect(lambda name, form=form: self._on_committed(form, name))
        for name, field in self.forms.measures().items():
            field.moved.connect(lambda name=name, field=field: self._on_moved(name, field.value()))
        self.logo.choose.clicked.connect(lambda _on: self._on_choose_logo())
        self.logo.remove.clicked.connect(lambda _on: self._keep_logo(None))
        self.files.wanted.connect(lambda side: self._on_choose_paper(cast("Side", side)))
        self.files.unwanted.connect(lambda side: self._on_drop_paper(cast("Side", side)))
        self.signers.failed.connect(self.failed)
        self.signers.changed.connect(self.reload)

    def _lay_out(self) -> None:
        left = QWidget()
        room = column(left, width=480)
        for widget in (self.forms.kind, self.files, self.logo, self.forms.design, self.forms.room, self.signers):
            room.addWidget(widget)
        room.addStretch(1)
        left.setEnabled(not self.services.file.read_only)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.MARGIN)
        layout.addWidget(left, 6)
        # Fields that are not filled in yet would look as if nothing was ever chosen.
        self._fields, self._waiting = left, hint_label(self.tr("Reading the stationery…"))
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._waiting.setContentsMargins(0, theme.MARGIN, 0, 0)
        layout.addWidget(self._waiting, 6)
        left.hide()
        layout.addWidget(self.sight, 5)

    def show_school(self, school: School) -> None:
        """Show the forms, then draw the letter anew."""
        super().show_school(school)
        self.tasks.run_latest("settings.stationery", self._read, self._on_read)

    def _read(self) -> _Read:
        school = self.services.school
        stationery, window = school.stationery.read(), school.envelopes.chosen(school.school().window).window()
        faults = school.stationery.faults(stationery, window)
        return _Read(stationery, school.image("logo"), self.signers.read(), faults, window)

    def _on_read(self, read: _Read) -> None:
        self._fields.show()
        self._waiting.hide()
        self.stationery, self._window = read.stationery, read.window
        self.logo.show_image(read.logo)
        self.signers.show_signers(read.signers)
        self.files.show_files(read.stationery)
        self.files.show_faults(read.faults, dropped=self._dropped)
        for form in (self.forms.kind, self.forms.design, self.forms.room):
            form.set_values({name: self._value(name) for name in form.values()})
        self._show_kind(read.stationery)
        self.sight.draw(read.stationery, self._window)

    def _value(self, name: str) -> object:
        kept = self.stationery if look_of(name) in Stationery.__dataclass_fields__ else self.school
        return getattr(kept, look_of(name))

    def _show_kind(self, stationery: Stationery) -> None:
        self.forms.show_kind(stationery.paper, head_in_files=stationery.head_in_files)
        self.logo.setVisible(self.forms.shows_head(stationery))
        self.files.setVisible(stationery.paper is Paper.PDF)

    def _on_moved(self, name: str, value: float) -> None:
        """Show at once what is not kept yet."""
        self.sight.draw(replace(self.stationery, **cast("Any", {name: value})), self._window)

    def _on_committed(self, form: Form, name: str) -> None:
        if look_of(name) not in Stationery.__dataclass_fields__:
            self.form = form
            self.save(name)
            return
        value = form.value(name)
        change = cast("Any", {look_of(name): tuple(value) if name == BESIDE else value})
        # Fields are saved one after the other: the next one builds on this one at once.
        self.stationery = replace(self.stationery, **change)
        self._show_kind(self.stationery)
        keeping = self.services.school.stationery

        def failed(error: AppError) -> None:
            field = str(error.facts.get("field", name)) if isinstance(error, InvalidValue) else name
            if not form.show_error(BESIDE if field == "contact" else field, self.wording.error(error)):
                self.failed.emit(error)

        self.tasks.run(
            lambda _progress: keeping.save(replace(keeping.read(), **change)), self._saved_in(form, name), failed=failed
        )

    def _saved_in(self, form: Form, name: str) -> Callable[[Stationery], None]:
        def saved(_stationery: Stationery) -> None:
            form.clear_error(name)
            self.reload()

        return saved

    def _on_choose_paper(self, side: Side) -> None:
        chosen = ask_open(self, "stationery", self.tr("Choose your stationery (PDF)"), "PDF (*.pdf)")
        if chosen is not None:
            self.take_paper(side, chosen)

    def take_paper(self, side: Side, path: Path) -> None:
        """Take a PDF in as stationery."""
        keeping = self.services.school.stationery
        self.tasks.run(
            lambda _progress: keeping.take_in(side, path), self._on_taken, failed=self.failed.emit,
            what=self.tr("Taking the stationery in"),
        )  # fmt: skip

    def _on_taken(self, taken: TakenIn) -> None:
        self._dropped = taken.dropped
        self.reload()

    def _on_drop_paper(self, side: Side) -> None:
        self._dropped = False
        keeping = self.services.school.stationery
        self.tasks.run(lambda _progress: keeping.take_away(side), lambda _kept: self.reload(), failed=self.failed.emit)

    def _on_choose_logo(self) -> None:
        chosen = ask_open(self, "images", self.tr("Choose an image (PNG or JPEG)"), "PNG, JPEG (*.png *.jpg *.jpeg)")
        if chosen is not None:
            self._keep_logo(chosen)

    def _keep_logo(self, path: Path | None) -> None:
        service = self.services.school
        self.tasks.run(
            lambda _progress: service.set_image("logo", path), self.show_school, failed=self.failed.emit,
            what=self.tr("Keeping the image"),
        )  # fmt: skip
