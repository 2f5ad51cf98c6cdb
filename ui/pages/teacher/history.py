# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The last tab of a teacher: every change, when, by whom, from what to what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.changes import Change, HistoryEntry
from app.wording import Wording
from ui import theme
from ui.models.table import Column, TableModel
from ui.pages.teacher.reading import TeacherFile
from ui.widgets.table_view import TableView
from ui.widgets.teacher_words import field_label, value_words

_SHOWN = 500
_WIDE = 700
_ONLY_WIDE = frozenset({"what", "by"})
_HIDDEN = frozenset({
    "id", "teacher_id", "registration_id", "register_id", "noted_at", "round_id", "letter_id", "activity_id",
    "participation_id", "document",
})  # fmt: skip
_DAYS = frozenset({"on", "until", "employed_from", "employed_until"})
_WORDED = frozenset({"name_use", "form_of_address", "kind", "qualifications", "status"})


@dataclass(frozen=True)
class _Line:
    at: datetime
    what: str
    field: str
    before: str
    after: str
    by: str

    @property
    def change(self) -> str:
        """What was written of one field: `Straat: Kerkpad → Badhuisweg`."""
        return f"{self.field}: {self.before} → {self.after}" if self.field else ""


class HistoryTab(QWidget):
    """A table of changes, the newest first; where it is narrow only when and what."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.model: TableModel[_Line] = TableModel(
            [
                Column("at", self.tr("When"), self._when, width=150),
                Column("change", self.tr("What"), lambda line: line.change or line.what, width=330),
                Column("what", self.tr("Action"), lambda line: line.what, width=220),
                Column("by", self.tr("By"), lambda line: line.by, width=110),
            ],
            parent=self,
        )
        self._view = view = TableView("teacher_history", self.tr("History"))
        view.setModel(self.model)
        view.restore(sorting=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.WIDE_GAP, 0, 0)
        layout.addWidget(view)

    def show_file(self, file: TeacherFile) -> None:
        """Show a teacher's changes."""
        lines = [line for entry in file.history for line in self._lines(entry)][:_SHOWN]
        self.model.set_rows(lines)
        self._leave_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many columns as there is room for."""
        super().resizeEvent(event)
        self._leave_out()

    def _leave_out(self) -> None:
        columns, lines = self.model.columns, self.model.rows
        empty = {column.key for column in columns if lines and not any(map(column.text, lines))}
        self._view.leave_out(empty | (_ONLY_WIDE if self.width() < _WIDE else frozenset()))

    def _when(self, line: _Line) -> str:
        at = line.at.astimezone()
        return f"{self._wording.day(at.date(), short=True)} {at:%H:%M}"

    def _lines(self, entry: HistoryEntry) -> Iterator[_Line]:
        action = entry.change_set.action
        key = f"action.{action.name}"
        what = self._wording.say(key, action.facts)
        at, by = entry.change_set.at, entry.change_set.by
        told = False
        for change in entry.changes:
            if change.before is None or change.after is None:
                continue
            for name in change.after:
                if name not in _HIDDEN:
                    told = True
                    yield _Line(
                        at, what, field_label(name), self._say(change, name, was=True), self._say(change, name), by
                    )
        if not told:
            yield _Line(at, what, "", "", "", by)

    def _say(self, change: Change, name: str, *, was: bool = False) -> str:
        values = (change.before if was else change.after) or {}
        return self._plain(name, values.get(name))

    def _plain(self, name: str, value: object) -> str:
        if value is None or value == "":
            return "–"
        if isinstance(value, bool):
            return self.tr("yes") if value else self.tr("no")
        if isinstance(value, list):
            return ", ".join(self._plain(name, part) for part in value if part != "")
        return self._worded(name, str(value))

    def _worded(self, name: str, text: str) -> str:
        if name in _WORDED:
            return value_words().get(text, text)
        if self._wording.has(f"{name}.{text}"):
            return self._wording.say(f"{name}.{text}")
        return self._day(text) if name in _DAYS else text

    def _day(self, text: str) -> str:
        try:
            return self._wording.day(date.fromisoformat(text), short=True)
        except ValueError:
            return text
