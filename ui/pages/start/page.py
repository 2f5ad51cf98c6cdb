# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Start: what there is to do today, or how the school stands; for a school with nobody in it the first steps."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.selections import REMINDING_NEEDS, Need, TeacherSelection
from app.domain.standing import Standing
from app.domain.start_figures import BESIDES
from app.wording import Wording
from ui.pages.start.beginning import Beginning
from ui.pages.start.faces import Face, FaceTabs, first_face
from ui.pages.start.reading import Further, read_further, read_ids, read_today
from ui.pages.start.worklist import Worklist
from ui.tasks import Tasks
from ui.widgets import icons, tab_stops
from ui.widgets.page import Page

if TYPE_CHECKING:
    from app.bootstrap import Services
    from ui.pages.start.stand import Stand


class StartPage(Page):
    """The worklist and the standing; for a school with nobody in it, the first three steps.

    Made without services it shows what `show_today` gives it, until `opened` brings them. A face is made when it is
    first looked at.
    """

    def __init__(
        self, services: Services | None, tasks: Tasks, wording: Wording, parent: QWidget | None = None
    ) -> None:
        super().__init__(services, tasks, wording, parent)
        self._today: Standing | None = None
        self._further = Further()
        self._face = first_face()
        self._faces = FaceTabs()
        self._faces.show_face(self._face)
        self._faces.chosen.connect(self._on_face)
        self._faces.hide()
        self._beginning: Beginning | None = None
        self._worklist: Worklist | None = None
        self._stand: Stand | None = None
        self.tools.addWidget(self._faces)
        self.tools.addStretch(1)
        text = self.tr("Print…")
        self._print = QPushButton(icons.icon("print"), f" {text}")  # the space keeps the word off the icon
        self._print.setAccessibleName(self.tr("Print how the school stands"))
        self._print.setShortcut(QKeySequence.StandardKey.Print)
        self._print.clicked.connect(lambda _on: self._on_print())
        self._print.hide()
        self.tools.addWidget(self._print)

    def reload(self, kinds: frozenset[str]) -> None:
        """Read the worklist again, and what the standing shows when that is looked at."""
        self.tasks.run_latest("start.today", lambda: read_today(self.services), self._on_today)
        if self._stand is not None:
            self._stand.outdate(kinds)

    def shown(self) -> None:
        """Read it each time: another day may have begun."""
        self.reload(frozenset())

    def leave(self) -> None:
        """Stop counting for the standing as well: another page wants the worker."""
        super().leave()
        if self._stand is not None:
            self._stand.stop()

    @property
    def _writable(self) -> bool:
        return self._services is None or not self._services.file.read_only

    def opened(self, services: Services) -> None:
        """Take the services of the school whose figures are shown, and read it again through them."""
        self._services = services
        if not self._writable:
            self._today = None
        self.reload(frozenset())

    def show_today(self, today: Standing) -> None:
        """Show how the school stands; what is shown already is left alone, so that nothing flickers."""
        if today != self._today:
            self._today = today
            self._show(today)

    def _on_today(self, today: Standing) -> None:
        self.show_today(today)
        self.tasks.run_latest("start.further", lambda: read_further(self.services, today), self._on_further)
        self._read_stand()

    def _on_further(self, further: Further) -> None:
        changed, self._further = further != self._further, further
        if changed and self._today is not None:
            self._show(self._today)

    def _on_face(self, face: Face) -> None:
        self._face = face
        if self._stand is not None:
            self._stand.stop()
        if self._today is not None:
            self._show(self._today)
            self._read_stand()

    def _read_stand(self) -> None:
        if self._stand is not None and self._services is not None and self._stand_in_front():
            self._stand.read(self._services)

    def _stand_in_front(self) -> bool:
        return self._face is Face.STAND and self._today is not None and not self._today.is_new

    def _show(self, today: Standing) -> None:
        front = self._part(today)
        # What had the cursor is made anew; at the start nothing has it yet.
        if tab_stops.cursor_lost(self) or front.isAncestorOf(self.window().focusWidget()):
            self.at_first()
        for part in (self._beginning, self._worklist, self._stand):
            if part is not None:
                part.setVisible(part is front)
        self._faces.setVisible(not today.is_new)
        self._show_print()
        if isinstance(front, Beginning):
            self.set_heading(self.tr("Welcome"), self.tr("Three steps from an empty register to letters on the mat."))
            front.show_school(today.school, writable=self._writable)
        elif isinstance(front, Worklist):
            self.set_heading(self.tr("To do today"), self.wording.day(today.on))
            front.show_lines(today, writable=self._writable, **vars(self._further))
            self.comes_first = front.first
        else:
            self.set_heading(self.tr("How the school stands"), self.wording.day(today.on))
            front.show_today(today, writable=self._writable)
            self.comes_first = front.first

    def _show_print(self) -> None:
        shown = self._stand_in_front() and self._stand is not None and self._stand.changed.report is not None
        self._print.setVisible(shown)

    def _on_print(self) -> None:
        report = self._stand.report() if self._stand is not None else None
        if report is not None:
            from ui.dialogs.overviews_out import OverviewsOut

            explanation = self.tr(
                "The figures, the line and what changed since you last looked, with the school's letterhead."
            )
            OverviewsOut(self).print(report, explanation)

    def _part(self, today: Standing) -> Beginning | Worklist | Stand:
        if today.is_new:
            self._beginning = self._beginning or self._make_beginning()
            return self._beginning
        if self._face is Face.WORKLIST:
            self._worklist = self._worklist or self._make_worklist()
            return self._worklist
        self._stand = self._stand or self._make_stand()
        return self._stand

    def _make_beginning(self) -> Beginning:
        made = Beginning()
        made.wanted.connect(self._on_wanted)
        made.dropped.connect(self.start_import)
        self.content.addWidget(made)
        return made

    def _make_worklist(self) -> Worklist:
        made = Worklist(self.wording)
        made.standing.more.clicked.connect(lambda _on: self.go_to.emit("overviews"))
        made.needed.connect(self._on_need)
        made.go_to.connect(self.go_to)
        made.round_wanted.connect(self.open_round)
        made.wanted.connect(self._on_wanted)
        self.tab_last.insert(0, made.beside)
        self.content.addWidget(made)
        return made

    def _make_stand(self) -> Stand:
        # Imported here: whoever begins with the worklist does not wait for it.
        from ui.pages.start.stand import Stand

        made = Stand(self.tasks, self.wording)
        made.people_wanted.connect(self.show_teachers)
        made.go_to.connect(self.go_to)
        made.wanted.connect(self._on_wanted)
        made.look_changed.connect(self._read_stand)
        made.changed.came.connect(self._show_print)
        self.content.addWidget(made)
        return made

    def _on_need(self, need: Need) -> None:
        if need is Need.TO_INVITE and self._writable:
            self.start_round.emit([])
        elif need in REMINDING_NEEDS and self._writable:
            self.tasks.run_latest("start.remind", lambda: read_ids(self.services, need), partial(self._remind, need))
        elif need is Need.DOUBLE:
            self.go_to.emit("doubles")
        else:
            self.show_teachers.emit(TeacherSelection(need=need))

    def _remind(self, need: Need, ids: Sequence[int]) -> None:
        kind = "reminder" if need is Need.NO_ANSWER else "reminder_2"
        self.go_to.emit(f"rounds/{kind}:{','.join(map(str, ids))}")

    def _on_wanted(self, what: str) -> None:
        if what == "school":
            self.go_to.emit("settings/school")
        elif what == "list":
            # Imported here: Qt's dialog for files has dozens of names, and most starts need none of them.
            from ui.dialogs.file_choice import ask_staff_list

            path = ask_staff_list(self)
            if path is not None:
                self.start_import.emit(path)
        elif what == "import":
            self.start_import.emit(None)
        elif what == "teachers":
            self.show_teachers.emit(TeacherSelection())
        elif what == "besides":
            self.show_teachers.emit(BESIDES)
        elif what == "sample":
            self.go_to.emit("school:demo")
        else:
            self.start_round.emit([])
