# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is done with evidence on any page: keep files that were dropped or chosen, show one, copy it, remove it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt

from app.atomic_files import atomic_write
from app.domain.activities import Evidence
from app.domain.ids import ActivityId, ParticipationId
from app.progress import Progress
from app.services.evidence import KeptFiles
from ui.dialogs.evidence_sight import Sight, sight_of
from ui.dialogs.evidence_viewer import EvidenceViewer
from ui.dialogs.file_choice import ask_evidence, ask_file, file_name
from ui.widgets.evidence_list import EvidenceList
from ui.widgets.page import Page

Whose = Callable[[], tuple[ActivityId, Sequence[ParticipationId]] | None]


class EvidenceWork(QObject):
    """Does on the worker what lists of evidence ask; what is kept or removed at once is one undoable action."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    def serve(self, shown: EvidenceList, whose: Whose) -> None:
        """Do what a list asks; `whose` says to what new files belong, None when to nothing."""
        shown.several.connect(lambda paths: self.keep(paths, whose()))
        shown.wanted.connect(lambda: self.choose(whose()))
        shown.opened.connect(self.show)
        shown.copied.connect(self.save)
        shown.removed.connect(self.remove)

    def choose(self, whose: tuple[ActivityId, Sequence[ParticipationId]] | None) -> None:
        """Ask for files and keep them."""
        if whose is not None:
            self.keep(ask_evidence(self._page), whose)

    def choose_for(self, chosen: Sequence[tuple[ActivityId, Sequence[ParticipationId]]]) -> None:
        """Ask for files and keep them as evidence of participations in several activities."""
        if chosen:
            self.keep_for(ask_evidence(self._page), chosen)

    def keep_for(self, paths: Sequence[Path], chosen: Sequence[tuple[ActivityId, Sequence[ParticipationId]]]) -> None:
        """Keep files as evidence of participations in several activities; nothing where nobody is chosen."""
        if not chosen and paths:
            self._page.notice.show_caution(self.tr("Choose first whose evidence it is."))
        elif paths and self._page.writable:
            evidence = self._page.services.evidence
            self._page.tasks.run(
                lambda progress: evidence.attach_files(paths, chosen, progress),
                self._on_kept,
                what=self.tr("Keeping %n file(s)", "", len(paths)),
                failed=self._page.show_error,
            )

    def keep(self, paths: Sequence[Path], whose: tuple[ActivityId, Sequence[ParticipationId]] | None) -> None:
        """Keep files as evidence of an activity, or of these participations in it."""
        if whose is not None:
            self.keep_for(paths, [whose])

    def show(self, item: Evidence) -> None:
        """Show a file in a window of its own."""
        evidence = self._page.services.evidence
        self._page.tasks.run(
            lambda _progress: sight_of(item.name, item.media_type, evidence.content(item.id)[2]),
            self._on_seen,
            what=self.tr("Opening the evidence"),
            failed=self._page.show_error,
        )

    def save(self, item: Evidence) -> None:
        """Ask where a copy goes and write it."""
        ending = Path(item.name).suffix
        name = file_name(Path(item.name).stem, ending)
        path = ask_file(self._page, "evidence", self.tr("Save a copy of the evidence"), name, f"*{ending}")
        if path is None:
            return
        evidence = self._page.services.evidence

        def work(_progress: Progress) -> Path:
            with atomic_write(path) as stream:
                stream.write(evidence.content(item.id)[2])
            return path

        self._page.tasks.run(work, self._on_saved, failed=self._page.show_error)

    def remove(self, item: Evidence) -> None:
        """Take a file away; undo brings it back."""
        evidence = self._page.services.evidence
        self._page.tasks.run(lambda _progress: evidence.remove(item.id), self._on_removed, failed=self._page.show_error)

    def _on_kept(self, kept: KeptFiles) -> None:
        self._page.notice.hide()
        if kept.refused:
            said = [self.tr("%n file(s) not kept:", "", len(kept.refused))] if kept.count else []
            self._page.notice.show_error("\n".join((*said, *map(self._page.wording.error, kept.refused))))
        if kept.count:
            self._page.said.emit(self.tr("%n file(s) kept as evidence", "", kept.count))

    def _on_seen(self, sight: Sight) -> None:
        viewer = EvidenceViewer(sight, self._page)
        viewer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        viewer.show()

    def _on_saved(self, path: Path) -> None:
        self._page.said.emit(self.tr("Saved as {file}").format(file=path.name))

    def _on_removed(self, _none: object) -> None:
        self._page.said.emit(self.tr("Evidence removed; undo brings it back"))
