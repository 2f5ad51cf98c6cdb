# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The first step of bringing a list in: which file, and what was understood of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.services.imports import RawTable
from app.wording import Wording
from ui import theme
from ui.widgets import icons
from ui.widgets.drop_area import DropArea
from ui.widgets.fields import ChoiceField
from ui.widgets.form import Form
from ui.widgets.text import PlainLabel, hint_label, plain_tip, section_label, tint

_ENCODINGS = {"utf8": "UTF-8", "utf8sig": "UTF-8", "cp1252": "Windows-1252", "windows1252": "Windows-1252"}
"""What the codecs of a text file are called by people; the UTF-16 ones have that name in any byte order."""


def encoding_word(codec: str) -> str:
    """Return what people call a codec: "UTF-8" for utf-8-sig, "UTF-16" for either byte order."""
    plain = codec.lower().replace("-", "").replace("_", "")
    return "UTF-16" if plain.startswith("utf16") else _ENCODINGS.get(plain, codec)


class AnyList(Protocol):
    """A list of any kind that was read."""

    @property
    def path(self) -> Path:
        """Where the file is."""

    @property
    def table(self) -> RawTable:
        """What is in it."""

    @property
    def remembered(self) -> bool:
        """Whether its columns mean what they were said to mean last time."""


class FileStep(QWidget):
    """`chosen(path)` comes with a file, `sheet_wanted(name)` with another sheet of the same file."""

    chosen = Signal(Path)
    sheet_wanted = Signal(str)

    def __init__(
        self, wording: Wording, ask: Callable[[QWidget], Path | None], title: str, *, drop: str, hint: str
    ) -> None:
        """Take the question for a file; `title` is what any list is called, `drop` and `hint` stand where it goes."""
        super().__init__()
        self._wording, self._ask, self._called, self._words = wording, ask, title, (drop, hint)
        self._area = DropArea()
        self._area.dropped.connect(self.chosen)
        self._choose = QPushButton(self.tr("Choose a file…"))
        self._choose.clicked.connect(lambda _on: self._on_choose())
        self._understood = QFrame()
        theme.card(self._understood)
        self._title = section_label()
        self._sentence = PlainLabel(wrap=True, select=True)
        self._sheets = Form()
        self._sheet = self._sheets.add("sheet", self.tr("Sheet"), ChoiceField())
        self._sheets.committed.connect(lambda _name: self.sheet_wanted.emit(str(self._sheet.value())))
        self._notes = QVBoxLayout()
        self._build()

    def called(self, read: AnyList) -> str:
        """Return what kind of list it is; a page that can tell systems apart says which."""
        return self._called

    def show_read(self, read: AnyList | None) -> None:
        """Say what was understood of the file, nothing when none was read."""
        self._understood.setVisible(read is not None)
        if read is None:
            return
        self._title.setText(read.path.name)
        self._sentence.setText(self.sentence(read))
        # Of use to whoever made the file, not to whoever reads the names in it.
        stored = self.tr("Letters stored as {encoding}").replace("{encoding}", encoding_word(read.table.encoding))
        self._sentence.setToolTip(plain_tip(stored if read.table.kind == "text" else ""))
        sheets = read.table.sheets
        self._sheets.setVisible(len(sheets) > 1)
        self._sheet.set_choices([(name, name) for name in sheets])
        self._sheet.set_value(read.table.sheet)
        self._show_notes(read.table)

    def sentence(self, read: AnyList) -> str:
        """Return what was understood: kind of list, rows, how the text is written."""
        table = read.table
        parts = [self.called(read), self.tr("%n row(s)", "", len(table.rows)), self._columns(table)]
        if table.kind != "text":
            parts += [{"ods": "OpenDocument"}.get(table.kind, "Excel")]
            parts += [self.tr("sheet “{sheet}”").format(sheet=table.sheet)] if table.sheet else []
        if read.remembered:
            parts.append(self.tr("columns as you chose them last time"))
        return ", ".join(part for part in parts if part)

    def _build(self) -> None:
        sign = PlainLabel()
        sign.setPixmap(icons.pixmap("import", "accent", 40))
        area = QVBoxLayout(self._area)
        area.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        area.setSpacing(theme.WIDE_GAP)
        drop, hint_text = self._words
        hint = hint_label(hint_text)
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        for part in (sign, section_label(drop)):
            area.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        area.addWidget(hint)
        area.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignHCenter)
        understood = QVBoxLayout(self._understood)
        understood.setContentsMargins(theme.WIDE_GAP, theme.WIDE_GAP, theme.WIDE_GAP, theme.WIDE_GAP)
        understood.setSpacing(theme.GAP)
        understood.addWidget(self._title)
        understood.addWidget(self._sentence)
        understood.addWidget(self._sheets)
        understood.addLayout(self._notes)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.WIDE_GAP)
        layout.addWidget(self._area)
        layout.addWidget(self._understood)
        layout.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(scroll)
        self._understood.hide()

    def _show_notes(self, table: RawTable) -> None:
        while (item := self._notes.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for note in table.notes:
            text = self._wording.say(note.key, note.facts)
            label = PlainLabel(f"•  {text}", wrap=True, select=True)
            tint(label, "wrong" if note.code.startswith("bsn") else "muted")
            self._notes.addWidget(label)

    def _columns(self, table: RawTable) -> str:
        count = len(table.header)
        between = {
            ";": self.tr("%n column(s) with semicolons between them", "", count),
            ",": self.tr("%n column(s) with commas between them", "", count),
            "\t": self.tr("%n column(s) with tabs between them", "", count),
            "|": self.tr("%n column(s) with upright bars between them", "", count),
        }
        sign = table.delimiter if table.kind == "text" and count > 1 else ""
        return between.get(sign, self.tr("%n column(s)", "", count))

    def _on_choose(self) -> None:
        path = self._ask(self)
        if path is not None:
            self.chosen.emit(path)
