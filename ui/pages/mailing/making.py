# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Prints and saves labels, envelopes and hand-out lists, and finds the words for them."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from app import clock
from app.domain.mailing import EnvelopeSize, MailingKind
from app.progress import Progress
from ui.dialogs.file_choice import ask_file, file_name
from ui.dialogs.print_dialog import ask_print_job
from ui.dialogs.printing import A4, Paper, print_pdf
from ui.pages.mailing.host import MailingHost
from ui.pages.mailing.reading import Choice, write
from ui.widgets.saved import tell_saved

_FOLDER = "letters"


class MailingMaking(QObject):
    """Asks where to, does it on the worker with Stop, and tells how it went."""

    def __init__(self, page: MailingHost) -> None:
        super().__init__(page)
        self._page = page

    def words(self, choice: Choice | None, count: int) -> tuple[str, str, str]:
        """Return the page's title, its line, and what its main button says; how many is not told while it is none."""
        if choice is None:
            return self.tr("Labels and envelopes"), "", ""
        if choice.kind is MailingKind.HAND_OUT:
            line = self.tr("%n letter(s) to sign for", "", count) if count else ""
            return self.tr("Hand-out list"), line, self.tr("Print the hand-out list…")
        if choice.kind is MailingKind.ENVELOPES:
            title, main = self.tr("Envelopes"), self.tr("Print %n envelope(s)…", "", count)
            return (title, self.tr("%n envelope(s)", "", count), main) if count else (title, "", self.tr("Print…"))
        if not count:
            return self.tr("Labels"), "", self.tr("Print…")
        sheets = choice.sheet.sheets(count, choice.start)
        line = self.tr("%n label(s)", "", count) + ", " + self.tr("%n sheet(s)", "", sheets)
        return self.tr("Labels"), line, self.tr("Print %n label(s)…", "", count)

    def save(self) -> None:
        """Save all as one PDF."""
        choice = self._page.choice()
        if choice is None:
            return
        title = self.words(choice, self._page.count())[0]
        whose = choice.mailing.round.name if choice.mailing.round else clock.today().isoformat()
        path = ask_file(
            self._page, _FOLDER, self.tr("Save the PDF"), file_name(f"{title} {whose}", ".pdf"), self.tr("PDF (*.pdf)")
        )
        if path is None:
            return
        services, wording = self._page.services, self._page.wording

        def work(progress: Progress) -> Path:
            write(services, wording, choice, path, progress)
            return path

        self._page.tasks.run(work, self._on_saved, what=self.tr("Making the PDF"), failed=self._page.show_error)

    def print_all(self) -> None:
        """Ask for a printer and print all; labels and envelopes on one side only."""
        choice, count = self._page.choice(), self._page.count()
        if choice is None or not count:
            return
        title = self.words(choice, count)[2].removesuffix("…")
        hand_out = choice.kind is MailingKind.HAND_OUT
        paper = paper_of(choice.envelope) if choice.kind is MailingKind.ENVELOPES else A4
        name = {
            MailingKind.HAND_OUT: self.tr("Hand-out list"),
            MailingKind.LABELS: self.tr("%n label(s)", "", count),
            MailingKind.ENVELOPES: self.tr("%n envelope(s)", "", count),
        }[choice.kind]
        job = ask_print_job(self._page, title, self._hint(choice), name, self.save, paper=paper, duplex=hand_out)
        if job is None:
            return
        services, wording = self._page.services, self._page.wording

        def work(progress: Progress) -> None:
            path = services.post.printer_file()
            try:
                write(services, wording, choice, path, progress, new_sheet=job.both_sides)
                print_pdf(job, path, progress)
            finally:
                path.unlink(missing_ok=True)

        self._page.tasks.run(work, partial(self._on_printed, choice, count), what=title, failed=self._page.show_error)

    def _hint(self, choice: Choice) -> str:
        if choice.kind is MailingKind.LABELS:
            if choice.outlines:
                return self.tr("Put in plain paper, and hold it with a sheet of labels against the light.")
            return self.tr("Put in the sheets of labels; try it on plain paper first and hold that against the light.")
        if choice.kind is MailingKind.ENVELOPES:
            return self.tr("Put in the envelopes, and choose the tray they are in.")
        return self.tr("The paper holds the same pages as the screen.")

    def _on_saved(self, path: Path) -> None:
        tell_saved(self._page.notice, path)

    def _on_printed(self, choice: Choice, count: int, _done: object) -> None:
        self._page.said.emit(self.tr("Sent to the printer"))
        if choice.kind is MailingKind.LABELS and not choice.outlines:
            self._page.panel.remember_start(choice.sheet.next_free(count, choice.start))


def paper_of(size: EnvelopeSize) -> Paper:
    """Return an envelope as the print system knows it: `iso_dl_110x220mm`."""
    short, long = sorted((size.width, size.height))
    return Paper(f"iso_{size.id}_{short:g}x{long:g}mm", size.width, size.height, envelope=True)
