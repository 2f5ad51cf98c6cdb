# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Shows a piece of evidence in the program, in a window of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.dialogs.evidence_sight import Sight, SightView
from ui.widgets.text import section_label


class EvidenceViewer(QDialog):
    """A window of its own that may stay open beside the program's."""

    def __init__(self, sight: Sight, parent: QWidget | None = None) -> None:
        """Show a file; one that cannot be shown says so."""
        super().__init__(parent)
        self.setWindowTitle(sight.name)
        view = SightView(sight.name)
        view.show_sight(sight)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.WIDE_GAP, theme.WIDE_GAP, theme.WIDE_GAP, theme.WIDE_GAP)
        layout.addWidget(section_label(sight.name))
        layout.addWidget(view, 1)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(lambda _on: self.accept())
        view.buttons.addWidget(close)
        self.resize(720, 800)
