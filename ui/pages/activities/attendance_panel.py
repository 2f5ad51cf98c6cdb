# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""An attendance list that was pasted: whom it names for sure, whom it may mean, and whom nobody knows."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from app.domain.ids import TeacherId
from app.wording import Wording
from ui import theme
from ui.models.table import Column, TableModel
from ui.pages.activities.attendance_file import AttendanceFile
from ui.tasks import Tasks
from ui.widgets import icons
from ui.widgets.attendance_doubts import DoubtCard, Likely, UnknownCard
from ui.widgets.drop_area import DropArea
from ui.widgets.table_view import TableView
from ui.widgets.text import PlainLabel, hint_label, tint

if TYPE_CHECKING:
    from app.bootstrap import Services
    from app.domain.attendance import AttendanceMatch, DoubtfulLine, SureLine

_SOON_MS = 250
_MOST_DOUBTS = 200
"""More doubts than these are not names; a list of another kind was pasted."""


class AttendancePanel(DropArea):
    """`found(teacher ids)`: whom the list names now, what was chosen for the doubtful lines included.

    A file can be dropped on it; `failed(error)` says that it cannot be read.
    """

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "")  # no card of its own: it fills a tab
        self.file = AttendanceFile(services.attendance, tasks, self)
        self._attendance, self._tasks, self._wording = services.attendance, tasks, wording
        self._match: AttendanceMatch | None = None
        self._chosen: dict[str, TeacherId | None] = {}
        self._days: tuple[date, date] | None = None
        self.text = QPlainTextEdit()
        self._sentence = PlainLabel(wrap=True)
        self._sign = PlainLabel()
        self._cards = QVBoxLayout()
        self._column = QScrollArea()
        self.model: TableModel[SureLine] = TableModel(self._columns(), parent=self)
        self.view = TableView("attendance", self.tr("Recognised on the list"))
        self._soon = QTimer(self)
        self._build()
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._read)
        self.text.textChanged.connect(self._soon.start)
        self.file.text_read.connect(self.add_text)
        self.file.failed.connect(self.failed)

    def clear(self) -> None:
        """Begin with an empty list."""
        self._chosen = {}
        self.text.blockSignals(True)
        self.text.clear()
        self.text.blockSignals(False)
        self._show(None)

    def show_days(self, since: date, until: date) -> None:
        """Look for who was in service on the days of the activity."""
        before, self._days = self._days, (since, until)
        if self._days != before and self.text.toPlainText().strip():
            self._chosen = {}  # who was chosen may not have been there on the other day
            self._read()

    def add_text(self, lines: str) -> None:
        """Add lines below those that are there."""
        self.text.setPlainText("\n".join(part for part in (self.text.toPlainText().rstrip(), lines) if part))

    def undecided(self) -> int:
        """Return for how many doubtful lines nobody was chosen."""
        if self._match is None:
            return 0
        return sum(line.text not in self._chosen for line in self._match.doubtful)

    def left_out(self) -> list[str]:
        """Return the lines of the list of which nobody takes part: not found, or nobody was chosen."""
        if self._match is None:
            return []
        open_still = [line.text for line in self._match.doubtful if self._chosen.get(line.text) is None]
        return [*open_still, *self._match.unknown]

    def _columns(self) -> list[Column[SureLine]]:
        return [
            Column("text", self.tr("On the list"), lambda line: line.text, width=180),
            Column(
                "teacher", self.tr("Teacher"), lambda line: line.teacher.sort_name,
                bold=lambda line: len(line.teacher.sort_name.partition(",")[0]), width=200,
            ),
            Column("group", self.tr("Section or team"), _group, width=120),
        ]  # fmt: skip

    def _build(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, theme.WIDE_GAP, 0, 0)
        layout.setSpacing(theme.MARGIN)
        layout.addLayout(self._build_text(), 2)
        layout.addLayout(self._build_found(), 3)
        self._show(None)

    def _build_text(self) -> QVBoxLayout:
        name = self.tr("Names of who was there, one on each line")
        self.text.setPlaceholderText(
            self.tr(
                "Paste the names here, one on each line: “J. de Vries”, “Vries, Jan de”, a staff code or an e-mail"
                " address. A whole column of a spreadsheet will do, and so will a file that you drag here."
            )
        )
        self.text.setAccessibleName(name)
        self.text.setTabChangesFocus(True)
        self.text.setAcceptDrops(False)  # a file goes to the panel
        self.text.viewport().setAcceptDrops(False)
        column = QVBoxLayout()
        column.setSpacing(theme.GAP)
        column.addWidget(hint_label(name))
        column.addWidget(self.text, 1)
        column.addWidget(self.file.button, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def _build_found(self) -> QVBoxLayout:
        inside = QWidget()
        inside.setLayout(self._cards)
        self._cards.setContentsMargins(0, 0, theme.GAP, 0)
        self._cards.setSpacing(theme.GAP)
        self._cards.addStretch(1)
        self._column.setWidget(inside)
        self._column.setWidgetResizable(True)
        self._column.setFrameShape(QFrame.Shape.NoFrame)
        self._column.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setModel(self.model)
        self.view.restore(sorting=False)
        state = QHBoxLayout()
        state.setSpacing(theme.GAP)
        state.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        state.addWidget(self._sentence, 1)
        found = QVBoxLayout()
        found.setSpacing(theme.GAP)
        found.addLayout(state)
        found.addWidget(self._column, 3)
        found.addWidget(self.view, 2)
        found.addStretch()
        return found

    def _read(self) -> None:
        text, attendance, days = self.text.toPlainText(), self._attendance, self._days or ()
        if not text.strip():
            self._tasks.run_latest("activity.attendance", lambda: None, self._show)
            return
        self._tasks.run_latest("activity.attendance", lambda: attendance.read(text, *days), self._show)

    def _show(self, match: AttendanceMatch | None) -> None:
        self._match = match
        self._clear_cards()
        if match is not None:
            for line in match.doubtful[:_MOST_DOUBTS]:
                card = DoubtCard(
                    line.text, _likely(line), self._chosen.get(line.text), decided=line.text in self._chosen
                )
                card.chosen.connect(self._on_chosen)
                self._cards.insertWidget(self._cards.count() - 1, card)
            if match.unknown:
                self._cards.insertWidget(self._cards.count() - 1, UnknownCard(match.unknown))
        self._column.setVisible(match is not None and bool(match.doubtful or match.unknown))
        self.view.setVisible(match is not None and bool(match.sure))
        self.model.set_rows(match.sure if match is not None else ())
        self.view.leave_out(set() if any(map(_group, self.model.rows)) else {"group"})
        self._say()
        self._tell()

    def _say(self) -> None:
        match = self._match
        if match is None:
            self._sign.setPixmap(icons.pixmap("info", "muted"))
            self._sentence.setText(self.tr("Whom the list names is ticked at once; doubts are shown side by side."))
            tint(self._sentence, "muted")
            return
        parts = [self.tr("%n recognised", "", len(match.sure))]
        doubts = self.undecided()
        if doubts:
            parts.append(self.tr("%n doubt(s): choose who it was", "", doubts))
        if match.unknown:
            parts.append(self.tr("%n not found", "", len(match.unknown)))
        if match.duplicates:
            parts.append(self.tr("%n named twice, counted once", "", len(match.duplicates)))
        in_order = not doubts and not match.unknown
        self._sign.setPixmap(icons.pixmap(*(("check", "good") if in_order else ("warning", "caution"))))
        self._sentence.setText("  ·  ".join(parts))
        tint(self._sentence, "good" if in_order else "caution")

    def _on_chosen(self, text: str, teacher_id: object) -> None:
        self._chosen[text] = TeacherId(teacher_id) if isinstance(teacher_id, int) else None
        self._say()
        self._tell()

    def _tell(self) -> None:
        match = self._match
        people = {line.teacher.id for line in match.sure} if match is not None else set()
        if match is not None:
            chosen = (self._chosen.get(line.text) for line in match.doubtful)
            people |= {who for who in chosen if who is not None}
        self.found.emit(frozenset(people))

    def _clear_cards(self) -> None:
        while self._cards.count() > 1:
            item = self._cards.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def _group(line: SureLine) -> str:
    return line.teacher.section or line.teacher.team


def _likely(line: DoubtfulLine) -> list[Likely]:
    """Return the teachers of a doubtful line with what tells them apart."""
    alike = line.likeness or (0,) * len(line.candidates)
    return [
        Likely(one.id, (one.sort_name, first_name, one.code, one.section or one.team, one.location), percent)
        for one, first_name, percent in zip(line.candidates, line.called, alike, strict=True)
    ]
