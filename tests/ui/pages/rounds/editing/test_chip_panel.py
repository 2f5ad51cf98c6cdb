# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The panel beside a letter that sets what its chosen field says."""

from PySide6.QtWidgets import QLabel, QListWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.field_texts import FieldText
from ui.pages.rounds.editing.chip_panel import ChipPanel


def test_all_lines_of_the_explanation_are_seen_where_there_is_little_room(qtbot: QtBot) -> None:
    """What stands below the panel makes room for it."""
    beside, panel, below = QWidget(), ChipPanel(), QListWidget()
    qtbot.addWidget(beside)
    layout = QVBoxLayout(beside)
    layout.addWidget(panel)
    layout.addWidget(below, 1)
    below.setMinimumHeight(60)
    beside.resize(300, 380)
    beside.show()
    panel.show_field(FieldText("", forms=("zijn", "haar", "hun")), "", "", known=True, left_out="")
    qtbot.wait(20)
    told = [label for label in panel.findChildren(QLabel) if label.wordWrap() and label.isVisible()]
    assert all(label.height() >= label.heightForWidth(label.width()) for label in told)
