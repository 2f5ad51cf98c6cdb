# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The last tab of a teacher: everything that was done with them, in sentences, each to be taken back from there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.domain.changes import ChangeSet, ToldEntry
from app.domain.ids import MergeId, TeacherId
from app.progress import Progress
from app.wording import Wording
from ui import theme
from ui.dialogs.message import ask
from ui.pages.teacher.reading import TeacherFile
from ui.widgets.page import Page
from ui.widgets.text import PlainLabel, button_text, hint_label

_AT_ONCE = 40
"""How many actions are shown before one asks for older ones."""


class HistoryTab(QWidget):
    """A line of actions, the newest first; `undo_wanted` asks the page to take one back."""

    undo_wanted = Signal(object)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._entries: list[ToldEntry] = []
        self._teacher_id = 0
        self._most = _AT_ONCE
        self.lock: Callable[[QWidget], None] = lambda _part: None
        """What is done with each button that stores something: the page sets it, for a school that is only read."""
        inside = QWidget()
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, theme.GAP, 0)
        self._rows.setSpacing(0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("History"))
        area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.WIDE_GAP, 0, 0)
        layout.addWidget(area)

    def show_file(self, file: TeacherFile) -> None:
        """Show what was done with a teacher; what is shown already is left alone."""
        if file.teacher.id != self._teacher_id:
            self._most = _AT_ONCE
        elif file.history == self._entries:
            return
        self._teacher_id = file.teacher.id
        self._entries = file.history
        self._fill()

    def sentences(self) -> list[str]:
        """Return all sentences that can be read now, from top to bottom."""
        return [text for entry in self._entries[: self._most] for text in entry.sentences]

    def _fill(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for entry in self._entries[: self._most]:
            self._rows.addWidget(self._row(entry))
        older = len(self._entries) - self._most
        if older > 0:
            more = QPushButton(self.tr("Show %n older", "", older))
            theme.flat(more)
            more.clicked.connect(lambda _on: self._on_more())
            self._rows.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        self._rows.addStretch(1)

    def _on_more(self) -> None:
        self._most = len(self._entries)
        self._fill()

    def _row(self, entry: ToldEntry) -> QWidget:
        row = QFrame()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, theme.GAP, 0, theme.GAP)
        layout.setSpacing(theme.WIDE_GAP)
        words = QVBoxLayout()
        words.setSpacing(2)
        for sentence in entry.sentences:
            label = PlainLabel(sentence, wrap=True, select=True)
            label.setEnabled(not entry.change_set.undone)
            words.addWidget(label)
        words.addWidget(hint_label(self._about(entry.change_set)))
        layout.addLayout(words, 1)
        if entry.may_undo or entry.merge_id is not None:
            layout.addWidget(self._button(entry), 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _about(self, done: ChangeSet) -> str:
        at = done.at.astimezone()
        when = f"{self._wording.day(at.date(), short=True)} {at:%H:%M}"
        action = self._wording.say(f"action.{done.action.name}", done.action.facts)
        said = self.tr("{when}, {who}: {action}").format(when=when, who=done.by or "–", action=action)
        since = self.tr("undone since")
        return f"{said} · {since}" if done.undone else said

    def _button(self, entry: ToldEntry) -> QPushButton:
        word = self.tr("Undo") if entry.merge_id is None else self.tr("Part again")
        button = QPushButton(button_text(word))
        button.setAccessibleName(f"{word}: {entry.sentences[0]}")
        theme.flat(button)
        button.clicked.connect(lambda _on: self.undo_wanted.emit(entry))
        self.lock(button)
        return button


class TeacherUndo(QObject):
    """Takes an action of the history back, for the teacher whom the page shows."""

    def __init__(self, page: Page, tab: HistoryTab, shown: Callable[[], TeacherId]) -> None:
        """Work for a page; `shown` returns the id of the teacher it shows."""
        super().__init__(page)
        self._page, self._shown = page, shown
        tab.undo_wanted.connect(self._on_wanted)

    def _on_wanted(self, entry: ToldEntry) -> None:
        if entry.merge_id is not None:
            self._part(entry.merge_id)
            return
        if entry.shared and not self._sure(entry):
            return
        history, teacher_id, number = self._page.services.history, self._shown(), entry.change_set.id

        def work(_progress: Progress) -> ChangeSet:
            return history.undo_for(number, teacher_id)

        self._page.tasks.run(work, self._on_undone, failed=self._page.show_error)

    def _part(self, merge_id: MergeId) -> None:
        doubles = self._page.services.doubles
        self._page.tasks.run(lambda _progress: doubles.part(merge_id), self._on_parted, failed=self._page.show_error)

    def _on_parted(self, _other: TeacherId) -> None:
        self._page.notice.hide()
        self._page.said.emit(self.tr("They are two again; what came since stays with this one"))

    def _sure(self, entry: ToldEntry) -> bool:
        action = self._page.wording.say(f"action.{entry.change_set.action.name}", entry.change_set.action.facts)
        return ask(
            self._page,
            self.tr("Undo this for {who} only?").format(who=self._page.accessibleName()),
            self.tr("“{action}” was about others too. For them nothing changes.").format(action=action),
            yes=self.tr("Undo for this one"),
            no=self.tr("Leave it"),
            danger=True,
        )

    def _on_undone(self, done: ChangeSet) -> None:
        self._page.notice.hide()
        action = self._page.wording.say(f"action.{done.action.name}", done.action.facts)
        self._page.said.emit(self.tr("Undone: {action}").replace("{action}", action))
