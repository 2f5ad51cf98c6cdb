# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page of dossiers: what stands in them on the left, the real pages on the right, out of the door below."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.ids import TeacherId
from app.domain.names import display_name, sort_key, sort_name
from app.domain.teachers import Teacher
from app.errors import AppError, Cancelled
from app.wording import Wording
from ui import theme
from ui.pages.dossier.host import DossierHost
from ui.pages.dossier.making import DossierMaking
from ui.pages.dossier.options import OptionsPanel
from ui.tasks import Job, Tasks
from ui.widgets import icons
from ui.widgets.empty_state import EmptyState
from ui.widgets.pdf_view import Fit, PdfView
from ui.widgets.text import ShortLabel, plain_tip

if TYPE_CHECKING:
    from app.bootstrap import Services

_KINDS = frozenset({"teacher", "event", "activity", "participation", "evidence", "reduction", "proof", "school"})


class DossierPage(DossierHost):
    """Shows the dossier of each teacher it was opened for; `show_part` takes their ids, `12,15`."""

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(services, tasks, wording, parent)
        self.teacher_ids: list[TeacherId] = []
        self._names: dict[TeacherId, Teacher] = {}
        self._turn = 0
        self._job: Job | None = None
        self.panel = OptionsPanel()
        self.view = PdfView(self.tr("Dossier"))
        self.view.set_fit(Fit.WIDTH)
        self._before = self._step("back", self.tr("Previous teacher"), -1)
        self._after = self._step("forward", self.tr("Next teacher"), 1)
        self._whose = ShortLabel()
        self._walk = QWidget()
        self._whole = QWidget()
        self._empty = EmptyState(
            "book",
            self.tr("Nobody chosen"),
            self.tr("Choose teachers in the list, and make their dossiers from there."),
        )
        self._making = DossierMaking(self)
        self.back = QPushButton(self.tr("Back"))
        self._pack = QPushButton(self.tr("Pack for who leaves…"))
        self._print = QPushButton(self.tr("Print…"))
        self._build()
        self._show_whose()

    def show_part(self, part: str) -> None:
        """Show the dossiers of the teachers with these ids, as they stand on a day: `12,15@2026-11-23`, else today."""
        people, _at, day = part.partition("@")
        self.teacher_ids = [TeacherId(int(number)) for number in people.split(",") if number.isdecimal()]
        self.panel.begin(_day(day))
        self._turn = 0
        self.notice.hide()
        self.view.show_pdf(b"")
        self._read_names()

    def name_of(self, teacher_id: TeacherId) -> str:
        """Return a teacher's name as in a list."""
        who = self._names.get(teacher_id)
        return sort_name(who.name) if who else ""

    def reload(self, kinds: frozenset[str]) -> None:
        """Show the dossier again when something of it was written."""
        if self.teacher_ids and (not kinds or kinds & _KINDS):
            self._read_names()

    def leave(self) -> None:
        """Stop a dossier that nobody waits for any more."""
        super().leave()
        if self._job is not None:
            self._job.progress.cancel()

    def say_days(self) -> None:
        """Say that a day cannot be read."""
        self.notice.show_error(
            self.tr("One of the days is not one, or the last comes before the first. Type it like 23-11-2026.")
        )

    def _build(self) -> None:
        self._empty.offer(self.tr("Back to the teachers"), lambda: self.go_to.emit("staff"))
        walk = QHBoxLayout(self._walk)
        walk.setContentsMargins(0, 0, 0, 0)
        walk.setSpacing(theme.GAP)
        for part in (self._before, self._after):
            walk.addWidget(part)
        walk.addWidget(self._whose, 1)
        right = QVBoxLayout()
        right.setSpacing(theme.GAP)
        right.addWidget(self._walk)
        right.addWidget(self.view, 1)
        both = QHBoxLayout(self._whole)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(theme.MARGIN)
        both.addWidget(self.panel)
        both.addLayout(right, 1)
        self.content.addWidget(self._whole, 1)
        self.content.addWidget(self._empty, 1)
        self.back.clicked.connect(lambda _on: self.go_back.emit())
        self.bottom.addWidget(self.back)
        for button, icon, does in (
            (self._pack, "archive", self._making.pack),
            (self._print, "print", self._making.print_all),
        ):
            button.setAccessibleName(button.text())
            button.setText(f" {button.text()}")  # the space keeps the word off the icon
            button.setIcon(icons.icon(icon))
            button.clicked.connect(lambda _on, does=does: does())
            self.bottom.addWidget(button)
        self._print.setShortcut(QKeySequence.StandardKey.Print)
        self._save = self.set_primary(self.tr("Save the PDF…"), self._making.save)
        self.panel.changed.connect(self._on_changed)
        self.comes_first = self.panel.period

    def _step(self, icon: str, name: str, by: int) -> QPushButton:
        button = QPushButton(icons.icon(icon), "")
        button.setAccessibleName(name)
        button.setToolTip(plain_tip(name))
        button.clicked.connect(lambda _on: self._go(by))
        return button

    def _go(self, by: int) -> None:
        self._turn = max(0, min(len(self.teacher_ids) - 1, self._turn + by))
        self._show_whose()
        self._draw()

    def _read_names(self) -> None:
        staff, ids = self.services.staff, list(self.teacher_ids)
        self.tasks.run_latest("dossier.names", lambda: staff.teachers(ids), self._on_names)

    def _on_names(self, people: Sequence[Teacher]) -> None:
        self._names = {who.id: who for who in people}
        # By name, whatever the order in which they were ticked.
        self.teacher_ids = [who.id for who in sorted(people, key=lambda who: sort_key(who.name))]
        self._turn = max(0, min(self._turn, len(self.teacher_ids) - 1))
        self._show_whose()
        self._draw()

    def _show_whose(self) -> None:
        count = len(self.teacher_ids)
        many = count > 1
        self._whole.setVisible(bool(count))
        self._empty.setVisible(not count)
        self._bottom_bar.setVisible(bool(count))
        self._walk.setVisible(many)
        self._pack.setVisible(count == 1)
        self.panel.show_many(many=many)
        self._save.setText(self.tr("Save %n dossier(s)…", "", count) if many else self.tr("Save the PDF…"))
        title = self.tr("Dossiers of %n teacher(s)", "", count) if many else self.tr("Dossier")
        if count == 1:
            who = display_name(self._names[self.teacher_ids[0]].name) if self._names else ""
            title = self.tr("Dossier of {name}").replace("{name}", who)
        self.set_heading(title, self.tr("So it is saved and printed.") if count else "")
        if many:
            place = self.tr("{place} of {count}").format(place=self._turn + 1, count=count)
            self._whose.setText(f"{place}: {self.name_of(self.teacher_ids[self._turn])}")
            self._before.setEnabled(self._turn > 0)
            self._after.setEnabled(self._turn < count - 1)

    def _on_changed(self) -> None:
        if self.panel.understood():
            self.notice.hide()
            self._draw()
        else:
            self.say_days()

    def _draw(self) -> None:
        """Show the dossier of whom it is the turn of; one that is being made for another is given up."""
        if self._job is not None:
            self._job.progress.cancel()
            self._job = None
        if not self.teacher_ids:
            return
        dossiers, wording = self.services.dossiers, self.wording
        teacher_id, options = self.teacher_ids[self._turn], self.panel.options()
        self._job = self.tasks.run(
            lambda progress: (teacher_id, options, dossiers.preview(teacher_id, options, wording, progress)),
            self._on_drawn,
            what=self.tr("Making the dossier"),
            failed=self._on_not_drawn,
            asked=False,
        )

    def _on_drawn(self, drawn: tuple[TeacherId, object, bytes]) -> None:
        teacher_id, options, pdf = drawn
        if self.teacher_ids and self.teacher_ids[self._turn] == teacher_id and options == self.panel.options():
            self.view.show_pdf(pdf)

    def _on_not_drawn(self, error: AppError) -> None:
        if not isinstance(error, Cancelled):
            self.show_error(error)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
