# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What something to come would do: for whom, and who would meet the rules then. Nothing of it is stored."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.domain.activity_rows import ActivityRow
from app.domain.ids import TeacherId
from app.domain.progress import ProgressRow, groups_of
from app.domain.registers import RegisterProfile
from app.domain.what_if import Idea, Outcome, WhatIfRow
from app.errors import AppError, Cancelled
from app.progress import Progress
from app.wording import Wording
from ui import theme
from ui.models.table import TableModel
from ui.pages.standings.columns import empty_columns
from ui.pages.standings.reason import worded_button
from ui.pages.standings.what_if_columns import what_if_columns
from ui.tasks import Job, Tasks
from ui.widgets.activity_words import choice_words
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import CheckField, ChoiceField, DateField, NumberField
from ui.widgets.flow import FlowLayout
from ui.widgets.form import Form
from ui.widgets.table_view import TableView
from ui.widgets.text import PlainLabel
from ui.widgets.ticks_field import TicksField

if TYPE_CHECKING:
    from app.bootstrap import Services

_FORM, _BESIDE = 380, 700
"""The width of the question, and from which on the answer stands beside it."""
_HOURS = 6.0
_MOST_HOURS = 10_000
_ASKED = ("hours", "on", "categories", "validated", "planned")
_PAUSE = 300
"""Milliseconds without a key after which hours that are being typed are worked out."""
_EVERYBODY, _LACKING, _CHOSEN = "everybody", "lacking", "chosen"


class WhatIf(QWidget):
    """`opened(teacher id)` leads on; `failed(error)` tells what went wrong."""

    opened = Signal(int)
    failed = Signal(object)

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services, self._tasks, self._wording = services, tasks, wording
        self._profile: RegisterProfile | None = None
        self._job: Job | None = None
        self._on: date | None = None
        self._all: Sequence[ProgressRow] = ()
        self._chosen: Sequence[ProgressRow] = ()
        self._planned: Sequence[ActivityRow] = ()
        self.form = Form()
        self.answer = PlainLabel("", wrap=True, select=True)
        self.answer.setFont(theme.font(theme.SECTION_POINTS, bold=True))
        self.model: TableModel[WhatIfRow] = TableModel(what_if_columns(wording), parent=self)
        self.view = TableView("standings_what_if", self.tr("What if…"))
        self.copy = worded_button(self.tr("Copy"), "file")
        self.tools = FlowLayout()
        self._stack = QStackedWidget()
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self.ask)
        self._build()

    def first(self) -> QWidget:
        """Return where the cursor begins."""
        return cast("QWidget", self.form.widget("hours"))

    def rows(self) -> list[WhatIfRow]:
        """Return the answer as it is shown."""
        return list(self.model.rows)

    def people(self) -> list[tuple[TeacherId, str]]:
        """Return who is in the answer, by name."""
        return [(row.before.person.id, row.before.person.sort_name) for row in self.model.rows]

    def show_register(self, profile: RegisterProfile | None, on: date) -> None:
        """Ask by the rules of a register on a day."""
        other = profile is None or self._profile is None or profile.id != self._profile.id
        self._profile, self._on = profile, on
        if self.form.value("on") is None:
            self.form.set_value("on", on)
        if profile is not None and other:
            categories: TicksField = self.form.widget("categories")
            categories.set_choices(choice_words(profile.categories, self._wording))
            if not categories.value() and profile.categories:
                categories.set_value((profile.categories[0].id,))
        self.form.show_field("categories", shown=bool(profile and profile.categories))
        self.form.show_field("validated", shown=bool(profile and profile.minimum_validated_share))
        activities = self._services.activities
        self._tasks.run_latest("standings.planned", lambda: activities.list("", since=on), self._on_planned)

    def choose_from(self, rows: Sequence[ProgressRow], chosen: Sequence[ProgressRow]) -> None:
        """Offer whom it is asked of: everybody, those who lack something, the chosen, a team or section."""
        self._all, self._chosen = rows, chosen
        self.view.leave_out(empty_columns(rows))
        field: ChoiceField = self.form.widget("whom")
        before = field.value()
        choices: list[tuple[object, str]] = [
            (_LACKING, self.tr("Who does not meet the rules yet")),
            (_EVERYBODY, self.tr("Everybody")),
        ]
        if chosen:
            choices.insert(0, (_CHOSEN, self.tr("The %n chosen", "", len(chosen))))
        choices += [(f"group:{name}", name) for name in groups_of(rows)]
        field.set_choices(choices)
        field.set_value(_CHOSEN if chosen else before if before in dict(choices) else _LACKING)
        self.ask()

    def ask(self) -> None:
        """Work out what the fields say; the newest question is answered."""
        self._soon.stop()
        profile, on, ideas = self._profile, self._on, self._ideas()
        planned_too = bool(self.form.value("planned_too"))
        if self._job is not None:
            self._job.progress.cancel()
            self._job = None
        if profile is None or on is None or ideas is None or not (ideas or planned_too):
            self._show(())
            return
        lists, register_id = self._services.progress, profile.id
        who = whom(str(self.form.value("whom")), self._all, self._chosen)

        def work(progress: Progress) -> Sequence[WhatIfRow]:
            return lists.what_if(register_id, on, ideas, who, planned_too=planned_too, progress=progress)

        what = self.tr("Working out what it would do")
        job = self._tasks.run(
            work, lambda rows: self._on_answer(job, rows), what=what, failed=self._on_failed, asked=False
        )
        self._job = job

    def _on_answer(self, job: Job, rows: Sequence[WhatIfRow]) -> None:
        if job is self._job:
            self._show(rows)

    def _on_failed(self, error: AppError) -> None:
        if not isinstance(error, Cancelled):
            self.failed.emit(error)

    def _ideas(self) -> list[Idea] | None:
        """Return what is to be done; None while a field holds what cannot be."""
        hours, day, kinds, validated, planned = map(self.form.value, _ASKED)
        self.form.clear_error("hours")
        if hours is not None and not 0 <= hours <= _MOST_HOURS:
            self.form.show_error("hours", self.tr("Type a number of hours, like 6 or 1,5."))
            return None
        field: DateField = self.form.widget("on")
        self.form.clear_error("on")
        if not field.understood() or day is None:
            self.form.show_error("on", self.tr("This is not a day. Type it like 23-11-2026."))
            return None
        if not hours:
            return []
        return [Idea(hours, day, tuple(kinds), bool(validated), activity=planned or None)]

    def _build(self) -> None:
        self.form.add("planned", self.tr("Begin with a planned activity"), ChoiceField())
        self.form.add("hours", self.tr("Hours"), NumberField()).set_value(_HOURS)
        self.form.add("on", self.tr("Day"), DateField())
        self.form.add("categories", self.tr("Categories"), TicksField())
        self.form.add("validated", "", CheckField(self.tr("Validated")))
        self.form.add("whom", self.tr("For whom"), ChoiceField())
        self.form.add("planned_too", "", CheckField(self.tr("What is planned already is done too")))
        self.form.widget("categories").setAccessibleName(self.tr("Categories"))
        self.form.committed.connect(self._on_committed)
        # The answer to hours that stand there no more would be taken for theirs.
        self.form.widget("hours").textEdited.connect(lambda _text: self._soon.start())
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.MARGIN)
        self._layout.addWidget(_scrolled(self.form))
        self._layout.addLayout(self._answered(), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the answer below the question where there is no room beside it."""
        super().resizeEvent(event)
        beside, way = event.size().width() >= _BESIDE, QBoxLayout.Direction
        self._layout.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._layout.setStretch(0, 0 if beside else 1)

    def minimumSizeHint(self) -> QSize:
        """Return the room of the question alone: the answer goes below it."""
        return QSize(_FORM, super().minimumSizeHint().height())

    def _answered(self) -> QVBoxLayout:
        self.view.setModel(self.model)
        self.view.restore(sorting=False)
        self.view.opened.connect(lambda at: self.opened.emit(self.model.rows[at.row()].before.person.id))
        self.copy.clicked.connect(lambda _on: QGuiApplication.clipboard().setText(self.text()))
        explanation = self.tr("Choose other people, or say how many hours it takes.")
        self._stack.addWidget(self.view)
        self._stack.addWidget(EmptyState("people", self.tr("Nobody to ask it of"), explanation))
        self.tools.addWidget(self.copy)
        right = QVBoxLayout()
        right.setSpacing(theme.GAP)
        right.addWidget(self.answer)
        right.addLayout(self.tools)
        right.addWidget(self._stack, 1)
        return right

    def _show(self, rows: Sequence[WhatIfRow]) -> None:
        self.model.set_rows(rows)
        self.view.begin_at_top()
        self._stack.setCurrentIndex(0 if rows else 1)
        counts = {outcome: sum(row.outcome is outcome for row in rows) for outcome in Outcome}
        parts = [
            self.tr("%n would meet the rules by this", "", counts[Outcome.GAINS]),
            self.tr("%n would still lack something", "", counts[Outcome.LACKS]),
        ]
        if counts[Outcome.MET]:
            parts.append(self.tr("%n met the rules already", "", counts[Outcome.MET]))
        self.answer.setText("  ·  ".join(parts) if rows else "")
        self.copy.setVisible(bool(rows))

    def text(self) -> str:
        """Return the answer as lines that can be pasted: the sum, then a line for each person."""
        columns = self.model.columns
        lines = ["\t".join(column.text(row) for column in columns) for row in self.model.rows]
        return "\n".join([self.answer.text(), "", "\t".join(column.title for column in columns), *lines])

    def _on_planned(self, rows: Sequence[ActivityRow]) -> None:
        self._planned = rows
        field: ChoiceField = self.form.widget("planned")
        chosen = field.value()
        field.set_choices([("", self.tr("Nothing: something new")), *((row.id, row.title) for row in rows)])
        field.set_value(chosen if chosen in {row.id for row in rows} else "")
        self.form.show_field("planned", shown=bool(rows))

    def _on_committed(self, name: str) -> None:
        row = next((one for one in self._planned if one.id == self.form.value("planned")), None)
        if name == "planned" and row is not None:
            values = {"hours": row.hours, "on": row.ends, "categories": row.categories, "validated": row.validated}
            self.form.set_values(values)
        self.ask()


def whom(choice: str, everybody: Sequence[ProgressRow], chosen: Sequence[ProgressRow]) -> list[TeacherId]:
    """Return whom it is asked of: everybody, those who lack something, the chosen, or a team or section."""
    rows = chosen if choice == _CHOSEN else everybody
    if choice == _LACKING:
        rows = [row for row in rows if not row.standing.meets]
    elif choice.startswith("group:"):
        name = choice.removeprefix("group:")
        rows = [row for row in rows if name in {row.person.team, row.person.section}]
    return list(dict.fromkeys(row.person.id for row in rows))


def _scrolled(form: Form) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(form)
    scroll.setFixedWidth(_FORM)
    form.setMaximumWidth(_FORM - theme.MARGIN)
    return scroll
