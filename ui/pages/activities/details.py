# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""One activity beside the list: who takes part, its fields, its evidence."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.activities import Activity, Evidence
from app.domain.ids import NEW, ActivityId
from app.wording import Wording
from ui import theme
from ui.pages.activities.activity_form import ActivityForm
from ui.pages.activities.participants import ParticipantsTab
from ui.pages.activities.reading import ActivityFile
from ui.widgets import icons
from ui.widgets.activity_words import days, hours, words_of
from ui.widgets.evidence_list import EvidenceList
from ui.widgets.text import PlainLabel, hint_label, plain_tip

PEOPLE, FIELDS, EVIDENCE = range(3)
_WIDE = 620
"""From this width on the buttons stand beside what is said of the activity."""


class ActivityDetails(QWidget):
    """Shows an activity; what is done with it is asked by signals, and by those of its tabs."""

    closed = Signal()
    repeated = Signal()
    removed = Signal()

    def __init__(self, wording: Wording, lock: Callable[..., None], parent: QWidget | None = None) -> None:
        """`lock` takes what stores something away in a school that is only read."""
        super().__init__(parent)
        self._wording, self._lock = wording, lock
        self.activity_id = ActivityId(NEW)
        self.file: ActivityFile | None = None
        self._title = PlainLabel(wrap=True, select=True)
        self._line = hint_label()
        self.participants = ParticipantsTab(wording, lock)
        self.form = ActivityForm(wording)
        self.evidence = EvidenceList(wording)
        self.tabs = QTabWidget()
        self._repeat = QPushButton(f" {self.tr('Plan again…')}")
        self._remove = QPushButton(f" {self.tr('Remove')}")
        self._close = QToolButton()
        self._buttons, self._beside = QWidget(), False
        self._below = QGridLayout()
        self._build()

    def show_file(self, file: ActivityFile) -> None:
        """Show an activity."""
        other = file.activity.id != self.activity_id
        self.activity_id, self.file = file.activity.id, file
        self._title.setText(file.activity.title)
        self.setAccessibleName(file.activity.title)
        self._line.setText(self._sentence(file))
        if other or self._words != file.words:
            self._words = file.words
            self.form.show_words(file.words)
        self.form.show_activity(file.activity, other=other)
        self.participants.names.learn(file.shared_names)
        self.participants.show_rows(file.participants, file.qualifications, other=other)
        self.evidence.show_evidence([(item, self._whose(item)) for item in file.evidence])
        people = {row.participation.teacher_id for row in file.participants}  # once, however many bevoegdheden
        self.tabs.setTabText(PEOPLE, self.tr("%n participant(s)", "", len(people)))
        self.tabs.setTabText(EVIDENCE, self.tr("Evidence (%n)", "", len(file.evidence)))

    def forget(self) -> None:
        """Show nothing any more."""
        self.activity_id, self.file = ActivityId(NEW), None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons beside the line under the title where there is room, else below it."""
        super().resizeEvent(event)
        beside = event.size().width() >= _WIDE
        if beside != self._beside:
            self._beside = beside
            self._below.addWidget(self._buttons, 0 if beside else 1, 1 if beside else 0, Qt.AlignmentFlag.AlignTop)

    def first_focus(self) -> QWidget:
        """Return what has the cursor when an activity is opened."""
        return self.tabs.tabBar()

    def _sentence(self, file: ActivityFile) -> str:
        activity, known = file.activity, file.words
        parts = [
            days(activity.starts, activity.ends, self._wording),
            words_of((activity.type,), known.activity_types, self._wording),
            activity.provider,
            hours(activity.hours, self._wording),
            words_of(activity.categories, known.categories, self._wording),
        ]
        if activity.validated:
            number = activity.validation_number
            parts.append(" ".join(part for part in (self.tr("validated"), number) if part))
        return "  ·  ".join(part for part in parts if part)

    def _whose(self, item: Evidence) -> str:
        if item.participation_id is None:
            return self.tr("of the whole activity")
        row = self.participants.row_of(item.participation_id)
        return row.sort_name if row is not None else ""

    _words: Any = None

    def _build(self) -> None:
        self._title.setFont(theme.font(theme.SECTION_POINTS + 3, bold=True))
        self._close.setIcon(icons.icon("close"))
        self._close.setAutoRaise(True)
        for button, text in ((self._close, self.tr("Close this activity")),):
            button.setAccessibleName(text)
            button.setToolTip(plain_tip(text))
        self._below.setSpacing(theme.GAP)
        self._below.setColumnStretch(0, 1)
        self._repeat.setIcon(icons.icon("repeat", "", 16))
        self._remove.setIcon(icons.icon("trash", "", 16))
        for named, text in ((self._repeat, self.tr("Plan again…")), (self._remove, self.tr("Remove"))):
            named.setAccessibleName(text)
        self._lock(self._repeat, self._remove, self.form)
        head = QHBoxLayout()
        head.setSpacing(theme.GAP)
        head.addWidget(self._title, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        row.addWidget(self._repeat)
        row.addWidget(self._remove)
        row.addStretch(1)
        self._below.addWidget(self._line, 0, 0)
        self._below.addWidget(self._buttons, 1, 0, Qt.AlignmentFlag.AlignTop)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Parts of this activity"))
        self.tabs.addTab(self.participants, "")
        self.tabs.addTab(_scrolled(self.form), self.tr("Details"))
        self.tabs.addTab(_room(self.evidence), "")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addLayout(head)
        layout.addLayout(self._below)
        layout.addWidget(self.tabs, 1)
        self._close.clicked.connect(lambda _on: self.closed.emit())
        self._repeat.clicked.connect(lambda _on: self.repeated.emit())
        self._remove.clicked.connect(lambda _on: self.removed.emit())

    def stored(self) -> Activity | None:
        """Return the activity as it was read."""
        return self.file.activity if self.file is not None else None


def _room(evidence: EvidenceList) -> QWidget:
    """Keep the list off the line under the tabs."""
    inside = QWidget()
    layout = QVBoxLayout(inside)
    layout.setContentsMargins(0, theme.WIDE_GAP, 0, 0)
    layout.addWidget(evidence)
    return inside


def _scrolled(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(widget)
    return area
