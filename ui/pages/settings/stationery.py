# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Settings, Stationery: logo, colour, footer and signature, with a real letter beside them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app import clock
from app.domain.school import School
from app.domain.selections import Order, TeacherSelection
from app.errors import AppError
from app.wording import Wording
from ui import theme
from ui.dialogs.file_choice import ask_open
from ui.pages.settings.part import Part, column
from ui.tasks import Tasks
from ui.widgets.colour_field import ColourField
from ui.widgets.fields import ParagraphField
from ui.widgets.form import Form
from ui.widgets.pdf_view import PdfView
from ui.widgets.text import PlainLabel, hint_label

if TYPE_CHECKING:
    from app.bootstrap import Services

Kind = Literal["logo", "signature"]


class ImageRow(QWidget):
    """An image with its name and the buttons that choose or remove it."""

    def __init__(self, title: str, choose: str, remove: str) -> None:
        super().__init__()
        self.title = title
        self._picture = PlainLabel()
        self._picture.setFixedSize(160, 64)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme.card(self._picture)
        self.choose = QPushButton(choose)
        self.remove = QPushButton(remove)
        theme.flat(self.remove)
        row = QHBoxLayout()
        row.addWidget(self._picture)
        row.addWidget(self.choose)
        row.addWidget(self.remove)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(PlainLabel(title))
        layout.addLayout(row)

    def show_image(self, content: bytes | None) -> None:
        """Show an image, or that there is none."""
        picture = QPixmap()
        if content and picture.loadFromData(content):
            ratio = self.devicePixelRatioF()
            room = QSize(round(152 * ratio), round(56 * ratio))
            picture = picture.scaled(
                room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            picture.setDevicePixelRatio(ratio)
        if picture.isNull():
            self._picture.setText(self.tr("None yet"))
        else:
            self._picture.setPixmap(picture)
        self._picture.setAccessibleName(self.title)
        self.remove.setVisible(bool(content))


class StationeryPart(Part):
    """The form left; right the invitation as the first teacher would get it."""

    def __init__(self, services: Services, tasks: Tasks, wording: Wording) -> None:
        super().__init__(services, tasks, wording)
        form = Form(columns=1)
        self.form = form
        self._images: dict[Kind, ImageRow] = {
            "logo": ImageRow(self.tr("Logo"), self.tr("Choose a logo…"), self.tr("Remove")),
            "signature": ImageRow(self.tr("Signature"), self.tr("Choose an image…"), self.tr("Remove")),
        }
        form.add("accent", self.tr("Colour of lines and headings"), ColourField())
        form.add("footer", self.tr("Footer of every page"), ParagraphField(lines=2))
        form.committed.connect(self.save)
        self._page = PdfView(self.tr("The letter as it would be printed"))
        self._note = hint_label(
            self.tr("With the first teacher in the register, a letter appears here as it would be printed.")
        )
        self._connect_images()
        self._lay_out()

    def _connect_images(self) -> None:
        for kind, row in self._images.items():
            title = self.tr("Choose an image (PNG or JPEG)")
            row.choose.setAccessibleName(f"{row.title}: {row.choose.text()}")
            row.remove.setAccessibleName(f"{row.title}: {row.remove.text()}")
            row.choose.clicked.connect(lambda _on, kind=kind, title=title: self._on_choose(kind, title))
            row.remove.clicked.connect(lambda _on, kind=kind: self._keep_image(kind, None))

    def _lay_out(self) -> None:
        left = QWidget()
        room = column(left, width=480)
        room.addWidget(self._images["logo"])
        room.addWidget(self._images["signature"])
        if self.form is not None:
            room.addWidget(self.form)
        room.addStretch(1)
        left.setEnabled(not self.services.file.read_only)
        right = QVBoxLayout()
        right.setContentsMargins(0, theme.WIDE_GAP, 0, 0)
        right.addWidget(self._note)
        right.addWidget(self._page, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.MARGIN)
        layout.addWidget(left, 1)
        layout.addLayout(right, 1)

    def show_school(self, school: School) -> None:
        """Show form and images, then draw the letter anew."""
        super().show_school(school)
        service = self.services.school
        self.tasks.run_latest(
            "settings.images", lambda: {kind: service.image(kind) for kind in self._images}, self._on_images
        )
        self.tasks.run_latest("settings.letter", self._draw, self._on_drawn, failed=self._on_not_drawn)

    def _draw(self) -> bytes:
        on = clock.today()
        first = self.services.staff.rows(TeacherSelection(), Order(), on, limit=1)
        if not first:
            return b""
        rounds = self.services.rounds
        return rounds.preview_draft(rounds.draft(on), first[0].id)

    def _on_images(self, images: dict[Kind, bytes | None]) -> None:
        for kind, content in images.items():
            self._images[kind].show_image(content)

    def _on_drawn(self, pdf: bytes) -> None:
        self._note.setVisible(not pdf)
        self._page.setVisible(bool(pdf))
        if pdf:
            self._page.show_pdf(pdf)

    def _on_not_drawn(self, error: AppError) -> None:
        self._note.setText(self.wording.error(error))
        self._note.show()
        self._page.hide()

    def _on_choose(self, kind: Kind, title: str) -> None:
        chosen = ask_open(self, "images", title, "PNG, JPEG (*.png *.jpg *.jpeg)")
        if chosen is not None:
            self._keep_image(kind, chosen)

    def _keep_image(self, kind: Kind, path: Path | None) -> None:
        service = self.services.school
        self.tasks.run(
            lambda _progress: service.set_image(kind, path), self.show_school, failed=self.failed.emit,
            what=self.tr("Keeping the image"),
        )  # fmt: skip
