# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Settings, Stationery: a real letter beside the form, on paper or as a PDF, of one page or two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import clock
from app.domain.letters import WINDOWS, Window
from app.domain.selections import Order, TeacherSelection
from app.domain.stationery import Paper, Stationery
from app.errors import AppError
from app.wording import Wording
from ui import theme
from ui.tasks import Tasks
from ui.widgets.fields import CheckField
from ui.widgets.flow import FlowLayout
from ui.widgets.pdf_view import Fit, PdfView
from ui.widgets.text import hint_label

if TYPE_CHECKING:
    from app.bootstrap import Services

_SOON = 120


class StationerySight(QWidget):
    """The letter as the first teacher would get it, drawn a moment after each change."""

    def __init__(self, services: Services, tasks: Tasks, wording: Wording) -> None:
        super().__init__()
        self._services, self._tasks, self._wording = services, tasks, wording
        self._stationery = Stationery()
        self._window = WINDOWS[0]
        self._page = PdfView(self.tr("The letter as it would be printed"))
        self._note = hint_label()
        self._note.hide()  # until it is known whether there is a letter to show
        self._long = CheckField(self.tr("Two pages"))
        self._as_file = CheckField(self.tr("As a PDF"))
        self._guides = CheckField(self.tr("Show the room for the text"))
        self._guides.setChecked(True)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self._ask)
        self._lay_out()

    def draw(self, stationery: Stationery, window: Window) -> None:
        """Draw the letter on this stationery, with the school as it is kept and the window of its envelopes."""
        self._stationery = stationery
        self._window = window
        two_ways = stationery.paper is Paper.PREPRINTED and stationery.head_in_files
        self._as_file.setVisible(two_ways)
        self._soon.start()

    def _lay_out(self) -> None:
        tools = QWidget()
        flow = FlowLayout(tools)
        for box in (self._long, self._as_file, self._guides):
            flow.addWidget(box)
        self._as_file.hide()
        self._long.committed.connect(self._ask)
        self._as_file.committed.connect(self._ask)
        self._guides.committed.connect(self._show_guides)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.WIDE_GAP, 0, 0)
        layout.addWidget(tools)
        layout.addWidget(self._note)
        layout.addWidget(self._page, 1)

    def _ask(self) -> None:
        stationery, long = self._stationery, self._long.value()
        on_paper = not (self._as_file.isVisible() and self._as_file.value())

        def work() -> bytes:
            on = clock.today()
            first = self._services.staff.rows(TeacherSelection(), Order(), on, limit=1)
            if not first:
                return b""
            rounds = self._services.rounds
            return rounds.preview_on(stationery, rounds.draft(on), first[0].id, long=long, on_paper=on_paper)

        self._tasks.run_latest("settings.letter", work, self._on_drawn, failed=self._on_not_drawn)

    def _on_drawn(self, pdf: bytes) -> None:
        self._note.setText(
            self.tr("With the first teacher in the register, a letter appears here as it would be printed.")
        )
        self._note.setVisible(not pdf)
        self._page.setVisible(bool(pdf))
        if pdf:
            self._page.set_fit(Fit.WIDTH if self._long.value() else Fit.PAGE)
            self._page.show_pdf(pdf)
            self._show_guides()

    def _on_not_drawn(self, error: AppError) -> None:
        self._note.setText(self._wording.error(error))
        self._note.show()
        self._page.hide()

    def _show_guides(self) -> None:
        shown = self._guides.value()
        self._page.show_window(self._window if shown else None)
        self._page.show_room(self._services.school.stationery.room(self._stationery) if shown else ())
