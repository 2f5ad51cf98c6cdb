# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page of labels, envelopes and hand-out lists: choices on the left, what will be printed on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QWidget

from app.domain.letters import Delivery
from app.domain.mailing import Mailing, MailingKind
from app.errors import AppError, Cancelled
from app.wording import Wording
from ui import theme
from ui.pages.mailing.host import MailingHost
from ui.pages.mailing.making import MailingMaking
from ui.pages.mailing.panel import MailingPanel
from ui.pages.mailing.reading import Choice, Shown, read
from ui.pages.mailing.sheet_view import SheetView
from ui.tasks import Job, Tasks
from ui.widgets import icons
from ui.widgets.empty_state import EmptyState
from ui.widgets.pdf_view import Fit, PdfView

if TYPE_CHECKING:
    from app.bootstrap import Services

_KINDS = frozenset({"teacher", "school", "round", "letter"})
_NAMES = 4


class MailingPage(MailingHost):
    """`begin(Mailing)` shows what is made for some teachers."""

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(services, tasks, wording, parent)
        self.mailing: Mailing | None = None
        self._shown: Shown | None = None
        self._job: Job | None = None
        self.panel = MailingPanel(wording)
        self.sheet = SheetView()
        self.view = PdfView(self.tr("As it will be printed"))
        self.view.set_fit(Fit.PAGE)
        self._right = QStackedWidget()
        self._whole = QWidget()
        self._empty = EmptyState(
            "letter",
            self.tr("Nobody chosen"),
            self.tr("Choose teachers in the list, or a round of letters, and make labels or envelopes from there."),
        )
        self._making = MailingMaking(self)
        self._save = QPushButton(self.tr("Save the PDF…"))
        self._build()
        self._say()

    def begin(self, mailing: Mailing) -> None:
        """Show what is asked for."""
        self.mailing, self._shown = mailing, None
        self.notice.hide()
        self.panel.offer(self.services.post.label_formats())
        self.panel.begin(mailing)
        self._show_none()
        self._draw()

    def reload(self, kinds: frozenset[str]) -> None:
        """Show it again when something of it was written."""
        if self.mailing is not None and (not kinds or kinds & _KINDS):
            self._draw()

    def choice(self) -> Choice | None:
        """Return what was chosen, None while nobody is."""
        if self.mailing is None:
            return None
        panel = self.panel
        return Choice(
            self.mailing,
            MailingKind(str(panel.kind.value())),
            panel.sheet(),
            panel.start.value(),
            panel.envelope(),
            Delivery(str(panel.delivery.value())),
            None if self.mailing.round is not None else panel.order.order(),
            sender=panel.returned.value(),
            apart=panel.apart.value(),
            outlines=panel.outlines.value(),
        )

    def count(self) -> int:
        """Return how many are made, as far as that is known."""
        return self._shown.count if self._shown else 0

    def _build(self) -> None:
        self._empty.offer(self.tr("Back to the teachers"), lambda: self.go_to.emit("staff"))
        for part in (self.view, self.sheet):
            self._right.addWidget(part)
        both = QHBoxLayout(self._whole)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(theme.WIDE_GAP)
        both.addWidget(self.panel)
        both.addWidget(self._right, 1)
        self.content.addWidget(self._whole, 1)
        self.content.addWidget(self._empty, 1)
        back = QPushButton(self.tr("Back"))
        back.clicked.connect(lambda _on: self.go_back.emit())
        self._save.setAccessibleName(self._save.text())
        self._save.setText(f" {self._save.text()}")  # the space keeps the word off the icon
        self._save.setIcon(icons.icon("file"))
        self._save.clicked.connect(lambda _on: self._making.save())
        for button in (back, self._save):
            self.bottom.addWidget(button)
        self._print = self.set_primary("", self._making.print_all)
        self._print.setShortcut(QKeySequence.StandardKey.Print)
        self.panel.changed.connect(self._draw)
        self.sheet.chosen.connect(self.panel.set_start)
        self.comes_first = self.panel.kind

    def shown(self) -> None:
        """Make what was given up when one went elsewhere."""
        super().shown()
        if self._shown is None and self._job is None:
            self._draw()

    def leave(self) -> None:
        """Stop what nobody waits for any more."""
        super().leave()
        self._stop()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.progress.cancel()
            self._job = None

    def _draw(self) -> None:
        """Show what was chosen now; what is still made for a choice before is given up."""
        self._stop()
        choice = self.choice()
        if choice is None:
            return
        services, wording = self.services, self.wording
        self._job = self.tasks.run(
            lambda progress: read(services, wording, choice, progress),
            self._on_shown,
            what=self.tr("Making the preview"),
            failed=self._on_not_shown,
            asked=False,
        )

    def _on_shown(self, shown: Shown) -> None:
        choice = shown.choice
        if choice != self.choice():
            return
        self.notice.hide()
        self._shown = shown
        if choice.kind is MailingKind.LABELS:
            self.sheet.show_sheet(choice.sheet, choice.start, shown.pdf)
            self._right.setCurrentWidget(self.sheet)
        else:
            self.view.set_fit(Fit.WIDTH if choice.kind is MailingKind.ENVELOPES else Fit.PAGE)
            self.view.show_pdf(shown.pdf)
            self._right.setCurrentWidget(self.view)
        if shown.left_out:
            names = "; ".join(shown.left_out[:_NAMES]) + ("; …" if len(shown.left_out) > _NAMES else "")
            told = self.tr("%n without a whole address get(s) none: ", "", len(shown.left_out))
            self.notice.show_caution(told + names)
        self._say()

    def _on_not_shown(self, error: AppError) -> None:
        if isinstance(error, Cancelled):
            return
        self._show_none()
        self.show_error(error)

    def _show_none(self) -> None:
        """Show empty labels, or nothing: it is not known yet, or cannot be made."""
        self._shown = None
        choice = self.choice()
        if choice is not None and choice.kind is MailingKind.LABELS:
            self.sheet.show_sheet(choice.sheet, choice.start, b"")
            self._right.setCurrentWidget(self.sheet)
        else:
            self.view.show_pdf(b"")
            self._right.setCurrentWidget(self.view)
        self._say()

    def _say(self) -> None:
        """Say in the heading and on the main button what is made, and how many."""
        some = self.mailing is not None
        self._whole.setVisible(some)
        self._empty.setVisible(not some)
        self._bottom_bar.setVisible(some)
        title, line, main = self._making.words(self.choice(), self.count())
        round_name = self.mailing.round.name if self.mailing and self.mailing.round else ""
        self.set_heading(title, "  ·  ".join(part for part in (round_name, line) if part))
        self._print.setText(main)
        for button in (self._print, self._save):
            button.setEnabled(self.count() > 0)
        self.at_place(self.panel.kind.value())
