# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Saves and prints dossiers, and packs what a teacher who leaves takes along."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject

from app.domain.dossiers import DossierOptions
from app.domain.ids import TeacherId
from app.progress import Progress
from ui.dialogs.file_choice import ask_file, file_name
from ui.dialogs.message import ask
from ui.dialogs.print_dialog import ask_print_job
from ui.dialogs.printing import print_pdf
from ui.pages.dossier.host import DossierHost
from ui.widgets.saved import tell_saved


class DossierMaking(QObject):
    """Asks where to, does it on the worker with Stop, and tells how it went."""

    def __init__(self, page: DossierHost) -> None:
        super().__init__(page)
        self._page = page

    def save(self) -> None:
        """Save the dossiers that are shown: one PDF, or a ZIP."""
        ids, options = self._asked()
        if not ids:
            return
        ending = self._page.panel.bundle.value() if len(ids) > 1 else "pdf"
        kind = self.tr("PDF (*.pdf)") if ending == "pdf" else self.tr("ZIP (*.zip)")
        title = self.tr("Save %n dossier(s)", "", len(ids))
        path = ask_file(self._page, "dossiers", title, file_name(self._name(), f".{ending}"), kind)
        if path is None:
            return

        def work(progress: Progress) -> Path:
            self._write(ids, path, options, progress)
            return path

        what = self.tr("Making %n dossier(s)", "", len(ids))
        self._page.tasks.run(work, self._on_saved, what=what, failed=self._page.show_error)

    def print_all(self) -> None:
        """Print the dossiers that are shown."""
        ids, options = self._asked()
        if not ids:
            return
        job = ask_print_job(
            self._page,
            self.tr("Print %n dossier(s)", "", len(ids)),
            self.tr("The paper holds the same pages as the screen."),
            self.tr("Dossier"),
            self.save,
        )
        if job is None:
            return

        def work(progress: Progress) -> None:
            # In a private folder that is gone when the printer has the pages.
            with TemporaryDirectory() as folder:
                path = Path(folder) / "dossier.pdf"
                self._write(ids, path, options, progress)
                print_pdf(job, path, progress)

        what = self.tr("Printing %n dossier(s)", "", len(ids))
        self._page.tasks.run(work, self._on_printed, what=what, failed=self._page.show_error)

    def pack(self) -> None:
        """Pack all that a teacher who leaves takes along."""
        ids, options = self._asked()
        if len(ids) != 1:
            return
        name = file_name(self.tr("Pack of {name}").replace("{name}", self._page.name_of(ids[0])), ".zip")
        path = ask_file(
            self._page, "dossiers", self.tr("Save the pack for a teacher who leaves"), name, self.tr("ZIP (*.zip)")
        )
        if path is None:
            return
        shared = self._page.panel.shared.value() and self._page.panel.append.value()
        if shared and not self._sure():
            return
        services, wording = self._page.services, self._page.wording

        def work(progress: Progress) -> Path:
            services.dossiers.make_leaver_pack(ids[0], path, options.on, wording, progress, shared=shared)
            return path

        what = self.tr("Packing the dossier")
        self._page.tasks.run(work, self._on_saved, what=what, failed=self._page.show_error)

    def _sure(self) -> bool:
        return ask(
            self._page,
            self.tr("Give evidence along that is about others too?"),
            self.tr(
                "Attendance lists and the like hold names of colleagues. "
                "Without them the pack tells only of which activities there are any."
            ),
            yes=self.tr("Give it along"),
            no=self.tr("Leave it out"),
        )

    def _asked(self) -> tuple[list[TeacherId], DossierOptions]:
        if not self._page.panel.understood():
            self._page.say_days()
            return [], self._page.panel.options()
        return self._page.teacher_ids, self._page.panel.options()

    def _write(self, ids: list[TeacherId], path: Path, options: DossierOptions, progress: Progress) -> None:
        dossiers, wording = self._page.services.dossiers, self._page.wording
        if len(ids) == 1:
            dossiers.make(ids[0], path, options, wording, progress)
        else:
            dossiers.make_batch(ids, path, options, wording, progress)

    def _name(self) -> str:
        ids, on = self._page.teacher_ids, self._page.panel.day().isoformat()
        if len(ids) == 1:
            return f"{self.tr('Dossier')} {self._page.name_of(ids[0])} {on}"
        return f"{self.tr('Dossiers')} {on}"

    def _on_saved(self, path: Path) -> None:
        tell_saved(self._page.notice, path)

    def _on_printed(self, _done: None) -> None:
        self._page.said.emit(self.tr("Sent to the printer"))
