# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Settings, Stationery: who may sign, each with a function and a signature, one of them as a rule."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QRadioButton, QVBoxLayout, QWidget

from app.domain.signers import SIGNER_LENGTH, Signer
from app.errors import AppError, InvalidValue
from app.wording import Wording
from ui import theme
from ui.dialogs.file_choice import ask_open
from ui.pages.settings.image_row import ImageRow
from ui.tasks import Tasks
from ui.widgets.fields import TextField
from ui.widgets.form import Form
from ui.widgets.text import hint_label, section_label

if TYPE_CHECKING:
    from app.bootstrap import Services


@dataclass(frozen=True)
class SignerShown:
    """Somebody who signs, with the image of their signature."""

    signer: Signer
    image: bytes | None


class SignersBox(QWidget):
    """The list; `failed` carries an AppError for the page."""

    failed = Signal(object)
    changed = Signal()

    def __init__(self, services: Services, tasks: Tasks, wording: Wording) -> None:
        super().__init__()
        self._services, self._tasks, self._wording = services, tasks, wording
        self._cards: list[SignerCard] = []
        self._shown: list[SignerShown] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.WIDE_GAP)
        self.add = QPushButton(self.tr("Add a signer"))
        self.add.clicked.connect(lambda _on: self.show_signers(self._shown, adding=True))
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.WIDE_GAP)
        layout.addWidget(section_label(self.tr("Who signs")))
        layout.addWidget(
            hint_label(self.tr("Choose for each round who signs. Without a signature there is room to sign by hand."))
        )
        layout.addLayout(self._list)
        layout.addLayout(row)

    def read(self) -> list[SignerShown]:
        """Return the list with its images; on the worker."""
        signers = self._services.school.signers
        return [SignerShown(one, signers.image(one.signature)) for one in signers.all()]

    def show_signers(self, shown: Sequence[SignerShown], *, adding: bool = False) -> None:
        """Show the list; with `adding` an empty card below it. A card in which somebody types stays as it is."""
        if not adding and any(card.typing() for card in self._cards):
            return
        same = [card.shown for card in self._cards] == list(shown)
        self._shown = list(shown)
        if same and not adding:
            return
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._cards = [SignerCard(one, self) for one in shown]
        if adding:
            self._cards.append(SignerCard(SignerShown(Signer("", default=not shown), None), self))
        for card in self._cards:
            self._list.addWidget(card)
        self.add.setVisible(not adding)
        if adding:
            self._cards[-1].name.setFocus()

    def save(self, card: SignerCard) -> None:
        """Store what one card says, once it has a name."""
        signers, before = self._services.school.signers, card.shown.signer
        name, function = card.name.value(), card.function.value()
        if not name and not before.name:
            return
        if before.name:
            self._do(card, lambda: signers.change(before, replace(before, name=name, function=function)))
        else:
            self._do(card, lambda: signers.add(name, function))

    def choose_image(self, card: SignerCard) -> None:
        """Ask for an image of a signature."""
        chosen = ask_open(self, "images", self.tr("Choose an image (PNG or JPEG)"), "PNG, JPEG (*.png *.jpg *.jpeg)")
        if chosen is not None:
            signers, signer = self._services.school.signers, card.shown.signer
            self._do(card, lambda: signers.set_signature(signer, chosen))

    def drop_image(self, card: SignerCard) -> None:
        """Let somebody sign by hand."""
        self._do(card, lambda: self._services.school.signers.set_signature(card.shown.signer, None))

    def make_default(self, card: SignerCard) -> None:
        """Let somebody sign as a rule."""
        self._do(card, lambda: self._services.school.signers.make_default(card.shown.signer))

    def remove(self, card: SignerCard) -> None:
        """Offer somebody no more; Undo brings them back."""
        if card.shown.signer.name:
            self._do(card, lambda: self._services.school.signers.remove(card.shown.signer))
        else:
            self.show_signers(self._shown)

    def _do(self, card: SignerCard, work: Callable[[], object]) -> None:
        def failed(error: AppError) -> None:
            field = str(error.facts.get("field", "")) if isinstance(error, InvalidValue) else ""
            if not card.form.show_error(field, self._wording.error(error)):
                self.failed.emit(error)

        def done(_result: object) -> None:
            card.settle()
            self.changed.emit()

        self._tasks.run(lambda _progress: work(), done, failed=failed)


class SignerCard(QFrame):
    """One signer."""

    def __init__(self, shown: SignerShown, box: SignersBox) -> None:
        super().__init__()
        self.shown = shown
        signer = shown.signer
        self.form = Form(columns=2)
        self.name = self.form.add("signer", self.tr("Name"), TextField(length=SIGNER_LENGTH))
        self.function = self.form.add("signer_function", self.tr("Function"), TextField(length=SIGNER_LENGTH))
        self.form.set_values({"signer": signer.name, "signer_function": signer.function})
        self.form.committed.connect(lambda _name: box.save(self))
        self.image = ImageRow(self.tr("Signature"), self.tr("Choose an image…"), self.tr("Remove"))
        self.image.show_image(shown.image)
        self.image.choose.clicked.connect(lambda _on: box.choose_image(self))
        self.image.remove.clicked.connect(lambda _on: box.drop_image(self))
        self.usual = QRadioButton(self.tr("Signs as a rule"))
        self.usual.setAutoExclusive(False)
        self.usual.setChecked(signer.default)
        self.usual.setEnabled(not signer.default)
        self.usual.clicked.connect(lambda _on: box.make_default(self))
        self.remove = QPushButton(self.tr("Take away"))
        self.remove.setAccessibleName(f"{self.remove.text()}: {signer.name}")
        theme.flat(self.remove)
        self.remove.clicked.connect(lambda _on: box.remove(self))
        for widget in (self.image, self.usual):
            widget.setVisible(bool(signer.name))
        self._lay_out()

    def typing(self) -> bool:
        """Return whether something was typed that is not kept yet."""
        return bool(self.name.typing() or self.function.typing() or not self.shown.signer.name)

    def settle(self) -> None:
        """Take what stands here as kept: the list may show it anew."""
        self.shown = replace(self.shown, signer=replace(self.shown.signer, name=self.name.value() or "–"))

    def _lay_out(self) -> None:
        theme.card(self)
        row = QHBoxLayout()
        row.addWidget(self.usual)
        row.addStretch(1)
        row.addWidget(self.remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.WIDE_GAP, theme.WIDE_GAP, theme.WIDE_GAP, theme.GAP)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.form)
        layout.addWidget(self.image)
        layout.addLayout(row)
