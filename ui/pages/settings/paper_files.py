# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Settings, Stationery: the PDFs of the first and of the following pages, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.stationery import PaperFault, Stationery
from app.wording import Wording
from ui import theme
from ui.widgets import icons
from ui.widgets.text import PlainLabel, hint_label, tint

if TYPE_CHECKING:
    from app.services.stationery_keeping import Side


class PaperFiles(QWidget):
    """`wanted(side)`: a PDF is to be chosen, `unwanted(side)`: one is to go; sides are "first" and "follow"."""

    wanted = Signal(str)
    unwanted = Signal(str)

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._rows: dict[Side, _FileRow] = {
            "first": _FileRow(self.tr("First page")),
            "follow": _FileRow(self.tr("Following pages")),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.WIDE_GAP)
        layout.addWidget(hint_label(self.tr("A PDF on A4. Of one with two pages the second is for following pages.")))
        for side, row in self._rows.items():
            row.choose.clicked.connect(lambda _on, side=side: self.wanted.emit(side))
            row.remove.clicked.connect(lambda _on, side=side: self.unwanted.emit(side))
            layout.addWidget(row)
        self._faults = QVBoxLayout()
        self._faults.setSpacing(theme.GAP)
        layout.addLayout(self._faults)

    def show_files(self, stationery: Stationery) -> None:
        """Show what was chosen."""
        self._rows["first"].show_file(stationery.first_file, self.tr("None yet: choose one"))
        self._rows["follow"].show_file(stationery.follow_file, self.tr("None: these stay white"))

    def show_faults(self, faults: Sequence[PaperFault], *, dropped: bool = False) -> None:
        """Say what is wrong with them, and whether something was left behind."""
        while (item := self._faults.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        sentences = dict.fromkeys((self._sentence(one), one.hinders) for one in faults)
        if dropped:
            left = self.tr("Links, buttons, scripts or attached files in it were left out; what it shows was kept.")
            sentences[left, False] = None
        for sentence, hinders in sentences:
            self._faults.addWidget(_fault(sentence, hinders=hinders))

    def _sentence(self, fault: PaperFault) -> str:
        return self._wording.say(f"paper_flaw.{fault.flaw.value}", {"fonts": ", ".join(fault.names)})


class _FileRow(QWidget):
    """What a page is printed over, with its buttons."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._name = PlainLabel(wrap=True)
        self.choose = QPushButton(self.tr("Choose a PDF…"))
        self.remove = QPushButton(self.tr("Remove"))
        self.choose.setAccessibleName(f"{title}: {self.choose.text()}")
        self.remove.setAccessibleName(f"{title}: {self.remove.text()}")
        theme.flat(self.remove)
        row = QHBoxLayout()
        row.addWidget(self.choose)
        row.addWidget(self.remove)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(PlainLabel(title))
        layout.addWidget(self._name)
        layout.addLayout(row)

    def show_file(self, name: str, none: str) -> None:
        """Show a file's name, or what there is instead."""
        self._name.setText(name or none)
        tint(self._name, "" if name else "muted")
        self.remove.setVisible(bool(name))


def _fault(sentence: str, *, hinders: bool) -> QWidget:
    line = QWidget()
    mark, text = PlainLabel(), PlainLabel(sentence, wrap=True)
    name = "wrong" if hinders else "caution"
    mark.setPixmap(icons.icon("warning", name).pixmap(16, 16))
    layout = QHBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.GAP)
    layout.addWidget(mark)
    layout.addWidget(text, 1)
    return line
