# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The name of who signs a round: one of the school's signers, chosen from a list (Alt+Down), or another, typed."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu

from app.domain.signers import SIGNER_LENGTH, Signer
from ui.widgets import icons
from ui.widgets.fields import TextField
from ui.widgets.text import button_text


class SignerField(TextField):
    """`chosen(signer)`: one of the list was chosen, name and function together."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(length=SIGNER_LENGTH)
        self._signers: tuple[Signer, ...] = ()
        self._menu = QMenu(self)
        self._choose = QAction(icons.icon("down", "muted"), self.tr("Choose who signs"), self)
        self.addAction(self._choose, QLineEdit.ActionPosition.TrailingPosition)
        self._choose.setToolTip(self.tr("Choose who signs"))
        self._choose.setShortcut(Qt.Modifier.ALT | Qt.Key.Key_Down)
        self._choose.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._choose.triggered.connect(self._on_choose)

    def offer(self, signers: Sequence[Signer]) -> None:
        """Offer who may sign; with nobody or only one to choose from there is no list."""
        self._signers = tuple(signers)
        self._choose.setVisible(len(self._signers) > 1)
        self._menu.clear()
        for one in self._signers:
            words = ", ".join(part for part in (one.name, one.function) if part)
            self._menu.addAction(button_text(words), partial(self.chosen.emit, one))

    def _on_choose(self) -> None:
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))
