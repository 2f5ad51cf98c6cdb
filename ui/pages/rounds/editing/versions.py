# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a letter was before: who saved it when, and which words are different now."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QListWidget, QPushButton, QTextEdit, QVBoxLayout, QWidget

from app.domain.field_texts import read_field
from app.domain.own_templates import TemplateText
from app.domain.text_differences import Kind, differences
from app.domain.written_letters import Piece, line_pieces
from app.services.template_past import TemplateVersion
from app.services.template_writing import read
from app.wording import Wording
from ui import theme
from ui.widgets.text import hint_label

_ROWS = 6


class Versions(QWidget):
    """`wanted(words)`: this older text is to be gone on with."""

    wanted = Signal(object)

    def __init__(
        self, wording: Wording, told: Callable[[str], tuple[str, bool]], parent: QWidget | None = None
    ) -> None:
        """Show nothing yet; `told` says how fields are called."""
        super().__init__(parent)
        self._wording, self._told = wording, told
        self._versions: Sequence[TemplateVersion] = ()
        self._now = TemplateText("", "", "", "")
        self._changed: set[str] = set()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Versions"))
        self.list.setMaximumHeight(_ROWS * 3 * theme.GRID + theme.GAP)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.difference = QTextEdit()
        self.difference.setReadOnly(True)
        self.difference.setAccessibleName(self.tr("What is different"))
        self.again = QPushButton(self.tr("Go on with this version"))
        self.again.setAutoDefault(False)
        self._legend = hint_label(self.tr("Underlined came since then, struck through went."))
        self._none = hint_label(self.tr("Every time you save, the version before is kept here, with who and when."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.GAP, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self._none)
        layout.addWidget(self.list)
        layout.addWidget(self._legend)
        layout.addWidget(self.difference, 1)
        layout.addWidget(self.again)
        self.list.currentRowChanged.connect(lambda _row: self._show())
        self.again.clicked.connect(lambda _on: self._on_again())
        self.show_versions(())

    def show_versions(self, versions: Sequence[TemplateVersion]) -> None:
        """Offer these, newest first; the first is what is saved now."""
        self._versions = versions
        self.list.clear()
        for place, one in enumerate(versions):
            when = f"{self._wording.day(one.at.astimezone().date())}, {one.at.astimezone():%H:%M:%S}"
            text = f"{when} – {one.by}"
            self.list.addItem(text if place else self.tr("Now: %1").replace("%1", text))
        shown = bool(versions)
        self._none.setVisible(not shown)
        for widget in (self.list, self._legend, self.difference, self.again):
            widget.setVisible(shown)
        self.list.setCurrentRow(min(1, len(versions) - 1))

    def compare(self, now: TemplateText) -> None:
        """Compare with what is written now."""
        self._now = now
        if self.isVisible():
            self._show()

    def showEvent(self, event: object) -> None:
        """Compare with what is written by then."""
        super().showEvent(event)  # type: ignore[arg-type]
        self._show()

    def _show(self) -> None:
        row = self.list.currentRow()
        self.difference.clear()
        if not 0 <= row < len(self._versions):
            return
        old, new = self._versions[row].words, self._now
        self._changed = _set_otherwise(_fields(old), _fields(new))
        before, now = self._plain(old), self._plain(new)
        self.again.setEnabled(before != now)
        if before == now:
            self.difference.setPlainText(self.tr("The text is the same as what you see."))
            return
        cursor = QTextCursor(self.difference.document())
        for part in differences(before, now):
            cursor.insertText(part.text, _form(part.kind))

    def _plain(self, words: TemplateText) -> str:
        """Return all of a letter as one text, its fields by their names."""
        lines = [words.title, self._line(words.subject)]
        for block in read(words.body):
            if block.rows:
                lines.append("\n".join(" | ".join(map(self._said, row)) for row in block.rows if any(row)))
                continue
            text = self._said(block.pieces)
            sign = (f"{block.number}. " if block.ordered else "• ") if block.lead else ""
            lines.append(sign + text.replace("\n", " ").replace("\u2028", "\n"))
        return "\n\n".join([*lines, words.closing])

    def _line(self, text: str) -> str:
        return self._said(line_pieces(text))

    def _said(self, pieces: Sequence[Piece]) -> str:
        return "".join(f"«{self._called(one.field)}»" if one.field else one.text for one in pieces)

    def _called(self, inside: str) -> str:
        """Return how a field is called, with what is set of it where that is what changed."""
        name, read_as = self._told(inside)[0], read_field(inside)
        if read_as.forms or read_as.name not in self._changed:
            return name
        if read_as.drop:
            told = self.tr("leave the line out when empty")
        elif read_as.empty is None:
            told = self.tr("must be filled in")
        else:
            told = self.tr("print “%1” when empty") if read_as.empty else self.tr("print nothing when empty")
        return f"{name}: {told.replace('%1', read_as.empty or '')}"

    def _on_again(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._versions):
            self.wanted.emit(self._versions[row].words)


def _fields(words: TemplateText) -> set[str]:
    """Return what is written of every field of a letter, each once."""
    pieces = list(line_pieces(words.subject))
    for block in read(words.body):
        pieces += [piece for row in block.rows for cell in row for piece in cell] if block.rows else block.pieces
    return {piece.field for piece in pieces if piece.field}


def _set_otherwise(old: set[str], new: set[str]) -> set[str]:
    """Return the names of the fields that both texts have, of which something else is set."""
    gone, came = ({read_field(one).name for one in some} for some in (old - new, new - old))
    had, have = ({read_field(one).name for one in some} for some in (old, new))
    return (gone | came) & had & have


def _form(kind: Kind) -> QTextCharFormat:
    form = QTextCharFormat()
    if kind is Kind.ADDED:
        form.setFontUnderline(True)
        form.setForeground(theme.good())
        form.setBackground(_tinted(theme.good()))
    elif kind is Kind.REMOVED:
        form.setFontStrikeOut(True)
        form.setForeground(theme.wrong())
        form.setBackground(_tinted(theme.wrong()))
    return form


def _tinted(colour: QColor) -> QColor:
    made = QColor(colour)
    made.setAlpha(28)
    return made
