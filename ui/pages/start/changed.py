# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What changed since this user last looked, in a card: how many of what, and the newest lines."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app import clock
from app.domain.overview_asking import Asked
from app.domain.reports import Figure, Level, Report
from app.domain.selections import TeacherSelection
from app.wording import Wording
from ui import theme
from ui.pages.start.cards import SideCard
from ui.tasks import LOOKED
from ui.widgets.text import button_text, hint_label, plain_tip

if TYPE_CHECKING:
    from app.bootstrap import Services
    from ui.tasks import Tasks

_KEY = "changed_since"
_MOST_LINES = 4
_LONGEST = 46
"""Signs of a line; the whole of it is told under the pointer."""


class ChangedCard(SideCard):
    """`people_wanted` carries the TeacherSelection behind a number or a line, `go_to` where a button leads.

    `came`: a report was read and is shown.
    """

    people_wanted = Signal(object)
    go_to = Signal(str)
    came = Signal()

    def __init__(self, tasks: Tasks, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._tasks, self._wording = tasks, wording
        self._services: Services | None = None
        self.report: Report | None = None
        """What is shown; None until it was read."""
        self.title.setText(self.tr("Changed since you last looked"))
        self.title.setWordWrap(True)
        self._sentence = hint_label()
        self._sentence.setWordWrap(True)
        self._parts = QWidget()
        self._links = QVBoxLayout(self._parts)
        self._links.setContentsMargins(0, 0, 0, 0)
        self._links.setSpacing(0)
        self._seen = QPushButton(self.tr("Seen"))
        self._seen.setToolTip(self.tr("From now on only what is newer than this is told here."))
        self._seen.clicked.connect(lambda _on: self._on_seen())
        more = QPushButton(self.tr("Show all of it"))
        theme.link(more)
        more.clicked.connect(lambda _on: self.go_to.emit(f"overviews/{_KEY}"))
        buttons = QHBoxLayout()
        buttons.addWidget(self._seen)
        buttons.addWidget(more)
        buttons.addStretch(1)
        self.room.addWidget(self._sentence)
        self.room.addWidget(self._parts)
        self.room.addLayout(buttons)
        self.room.addStretch(1)

    def read(self, services: Services) -> None:
        """Read it anew; the card comes with the first answer."""
        self._services, wording = services, self._wording
        asked = Asked(clock.today())
        self._tasks.run_latest("start.changed", lambda: services.overviews.make(_KEY, asked, wording), self.show_report)

    def _on_seen(self) -> None:
        services, report = self._services, self.report
        if services is not None and report is not None:
            self._seen.setEnabled(False)
            self._tasks.run(lambda _progress: services.overviews.looked(report), lambda _none: self._on_kept(services))

    def _on_kept(self, services: Services) -> None:
        self.read(services)
        self._tasks.announce(LOOKED)  # the page of overviews shows the same

    def show_report(self, report: Report) -> None:
        """Show the overview's figures and its newest lines; or that nothing changed."""
        self.report = report
        self._sentence.setText(report.sentence)
        while self._links.count():
            item = self._links.takeAt(0)
            gone = item.widget() if item is not None else None
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for figure in report.figures:
            self._links.addWidget(self._link(_said(figure), figure.who, bold=True))
        for on, what, who in _newest(report)[:_MOST_LINES]:
            self._links.addWidget(self._link(f"{self._wording.day(on, short=True)}  {what}", who))
        for table in report.tables if not report.figures else ():
            self._links.addWidget(hint_label(table.empty))
        self._seen.setVisible(bool(report.figures))
        self._seen.setEnabled(self._services is not None and not self._services.file.read_only)
        self.show()
        self.came.emit()

    def _link(self, text: str, who: TeacherSelection | None, *, bold: bool = False) -> QPushButton:
        short = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"
        button = QPushButton(button_text(short))
        button.setAccessibleName(text)
        button.setToolTip(plain_tip(text if short != text else ""))
        theme.link(button, in_list=True)
        if bold:
            button.setFont(theme.font(bold=True))
        button.setEnabled(who is not None)
        button.clicked.connect(lambda _on: self.people_wanted.emit(who))
        return button


def _said(figure: Figure) -> str:
    return f"{figure.value} {figure.label}"


def _newest(report: Report) -> list[tuple[date, str, TeacherSelection | None]]:
    """Return the lines of all subjects with their day, the newest first."""
    found = []
    for table in report.tables:
        places = {column.key: place for place, column in enumerate(table.columns)}
        for row in table.rows:
            on = row.cells[places["day"]]
            if row.level is Level.LINE and isinstance(on, date):
                found.append((on, str(row.cells[places["what"]]), row.who))
    return sorted(found, key=lambda line: line[0], reverse=True)
