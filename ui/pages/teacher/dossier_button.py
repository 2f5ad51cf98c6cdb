# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The button at the head of a teacher's page that shows the dossier."""

from PySide6.QtWidgets import QPushButton, QWidget

from ui.widgets import icons


class DossierButton(QPushButton):
    """Asks for the dossier of the teacher who is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = self.tr("Dossier")
        self.setText(f" {name}")  # the space keeps the word off the icon
        self.setAccessibleName(name)
        self.setToolTip(self.tr("Everything that is noted of this teacher, to look at, save or print"))
        self.setIcon(icons.icon("file"))
