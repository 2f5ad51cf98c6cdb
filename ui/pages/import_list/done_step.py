# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Step 4: how many teachers were added and changed, and what who left takes along."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from app.services.imports import ImportResult
from app.wording import Wording
from ui import theme
from ui.importing.done_step import DoneStep
from ui.widgets import icons
from ui.widgets.text import PlainLabel, hint_label


class StaffDone(DoneStep):
    """Counts teachers, and apart from them who else works at the school; offers the packs of who left."""

    packs_wanted = Signal()

    def __init__(self, wording: Wording) -> None:
        super().__init__(self.tr("To the list of teachers"), "people")
        self._wording = wording
        self.leavers = QFrame()
        self.who_left = PlainLabel(wrap=True)
        self.kept = hint_label()
        self.packs = QPushButton(f" {self.tr('Make the packs for who leaves…')}")
        self.packs.setAccessibleName(self.tr("Make the packs for who leaves…"))
        self.packs.setIcon(icons.icon("file"))
        self.packs.clicked.connect(lambda _on: self.packs_wanted.emit())
        self._build_leavers()

    def _build_leavers(self) -> None:
        theme.card(self.leavers)
        layout = QVBoxLayout(self.leavers)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.who_left)
        layout.addWidget(self.kept)
        layout.addWidget(self.packs, 0, Qt.AlignmentFlag.AlignLeft)
        self.more.addWidget(self.leavers)
        self.leavers.hide()

    def show_result(self, result: ImportResult, file: str) -> None:
        """Say what came of an import."""
        parts = (
            (result.new, self._added(result.new, result.others.new)),
            (result.changed, self._changed(result.changed, result.others.changed)),
            (result.left, self._left(result.left, result.others.left)),
            (result.doubtful, self.tr("%n doubtful row(s) skipped", "", result.doubtful)),
            (result.refused, self.tr("%n row(s) refused", "", result.refused)),
            (result.remarks, self.tr("%n row(s) with a remark", "", result.remarks)),
        )
        said = [text for count, text in parts if count]
        changed = bool(result.new or result.changed or result.left)
        self.show_done(file, said, changed=changed, refused=bool(result.refused))
        self._show_leavers(len(result.leavers), result.others.left)

    def show_kept(self, days: Sequence[date]) -> None:
        """Say until when the school keeps what it has of who left; `days` are those days, in order."""
        if not days:
            return
        first, last = (self._wording.day(day) for day in (days[0], days[-1]))
        if first == last:
            kept = self.tr("The school keeps what it has of them until {day}.").format(day=first)
        else:
            kept = self.tr("The school keeps what it has of them until {first}, of some until {last}.").format(
                first=first, last=last
            )
        self.kept.setText(f"{self._promise()} {kept}")

    def _show_leavers(self, count: int, others: int) -> None:
        if others:
            self.who_left.setText(self.tr("%n member(s) of staff left", "", count))
        else:
            self.who_left.setText(self.tr("%n teacher(s) left", "", count))
        self.kept.setText(self._promise())
        self.leavers.setVisible(bool(count))

    def _promise(self) -> str:
        return self.tr("A pack holds someone's dossier, data and own evidence, to take along.")

    def _added(self, count: int, others: int) -> str:
        if not others:
            return self.tr("%n teacher(s) added", "", count)
        return self._of_whom(self.tr("%n member(s) of staff added", "", count), count, others)

    def _changed(self, count: int, others: int) -> str:
        if not others:
            return self.tr("%n teacher(s) changed", "", count)
        return self._of_whom(self.tr("%n member(s) of staff changed", "", count), count, others)

    def _left(self, count: int, others: int) -> str:
        if not others:
            return self.tr("%n teacher(s) marked as having left", "", count)
        return self._of_whom(self.tr("%n member(s) of staff marked as having left", "", count), count, others)

    def _of_whom(self, what: str, count: int, others: int) -> str:
        teachers = self.tr("%n teacher(s)", "", count - others)
        rest = self.tr("%n other(s)", "", others)
        return f"{what}: {teachers}, {rest}"
