# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Asks on which printer, from which tray, and on one or both sides of the paper."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.printer_shift import Shift
from ui import theme
from ui.dialogs import print_queue
from ui.dialogs.envelope_shift import EnvelopeShift
from ui.dialogs.printer_shift import ShiftWords, kept_shift
from ui.dialogs.printing import A4, Paper, PrintJob, job_title, make_printer, printer_names
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import ChoiceField
from ui.widgets.form import Form
from ui.widgets.text import hint_label, section_label
from ui.window_state import WindowState

_SIDES = "print/sides"
_PRINTER = "print/printer"
_TRAY = "print/tray"


class PrintDialog(QDialog):
    """After `exec()`, `job` says where and how to print, or `file_wanted` that there is no printer but may be a PDF."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        explanation: str,
        document: str,
        *,
        paper: Paper = A4,
        duplex: bool = True,
    ) -> None:
        """Say what will be printed, and on which paper; `document` names the job on the printer."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self._document, self._paper, self._duplex = document, paper, duplex
        self.job: PrintJob | None = None
        self.file_wanted = False
        self._names = printer_names()
        self._question = print_queue.TrayQuestion(self)
        self._form = Form()
        self._printer = self._form.add("printer", self.tr("Printer"), ChoiceField([(n, n) for n in self._names]))
        self._tray = self._form.add("tray", self.tr("Tray"), ChoiceField())
        self._sides = self._form.add("sides", self.tr("Sides"), ChoiceField())
        self._shift = hint_label()
        self._own = EnvelopeShift(paper.name) if paper.envelope else None
        self._print = QPushButton(self.tr("Print"))
        self._more = QPushButton(self.tr("More options of this printer…"))
        self._build(title, explanation)
        self._connect()
        self._printer.set_value(WindowState().text(_PRINTER))
        self._on_printer()

    def _build(self, title: str, explanation: str) -> None:
        some = bool(self._names)
        theme.primary(self._print)
        theme.flat(self._more)
        for button in (self._print, self._more):
            button.setVisible(some)
        back = QPushButton(self.tr("Cancel"))
        back.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GAP)
        buttons.addWidget(self._more)
        buttons.addStretch(1)
        buttons.addWidget(back)
        buttons.addWidget(self._print)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        layout.setSpacing(theme.WIDE_GAP)
        layout.addWidget(section_label(title))
        self._form.setVisible(some)
        if some:
            layout.addWidget(hint_label(explanation))
            layout.addWidget(self._form)
            layout.addWidget(self._own or self._shift)
            layout.addStretch(1)
            self._print.setDefault(True)
        else:
            layout.addWidget(self._no_printer(), 1)
        layout.addLayout(buttons)
        self.setMinimumWidth(520)

    def _no_printer(self) -> EmptyState:
        empty = EmptyState(
            "print",
            self.tr("No printer found"),
            self.tr("Make a PDF and print that elsewhere, or add a printer in the settings of the computer."),
        )
        empty.offer(self.tr("Make a PDF…"), self._on_file).setDefault(True)
        return empty

    def _connect(self) -> None:
        self._printer.committed.connect(self._on_printer)
        self._question.told.connect(self._on_trays)
        self.finished.connect(lambda _code: self._question.stop())
        self._print.clicked.connect(self._on_print)
        self._more.clicked.connect(self._on_more)

    def _on_printer(self) -> None:
        """Offer what the chosen printer can do."""
        name = str(self._printer.value() or "")
        if self._own is not None:
            self._own.show_printer(name)
        shift = self._shift_on(name)
        self._shift.setText(self.tr("Shift: %1").replace("%1", ShiftWords().of(shift)))
        self._shift.setVisible(bool(shift) and self._own is None)
        info = QPrinterInfo.printerInfo(name)
        self._tray.set_choices(self._trays(name))
        modes = set(info.supportedDuplexModes()) if name else set()
        sides: list[tuple[object, str]] = [("one", self.tr("One side"))]
        self._form.show_field("sides", shown=self._duplex)
        if self._duplex and QPrinter.DuplexMode.DuplexLongSide in modes:
            sides.append(("both", self.tr("Both sides (every letter on a new sheet)")))
        self._sides.set_choices(sides)
        self._sides.set_value(WindowState().text(_SIDES, "one"))

    def _on_trays(self, told: list[tuple[str, str]]) -> None:
        """Offer what the printer told: its own words but for the usual ones; every maker has names of its own."""
        words = self._tray_words()
        usual: list[tuple[object, str]] = [("", self.tr("As the printer chooses"))]
        self._tray.set_choices([*usual, *((option, words.get(word.casefold(), word)) for option, word in told)])
        self._tray.set_value(WindowState().text(self._tray_name()))

    def _trays(self, name: str) -> list[tuple[object, str]]:
        words = self._tray_words()
        trays: list[tuple[object, str]] = [("", self.tr("As the printer chooses"))]
        if print_queue.available() and name:
            self._question.ask(name)
        elif name:
            # Only Windows tells Qt which trays a printer has; a name that the house does not know stays away.
            asks = getattr(make_printer(name, self._document), "supportedPaperSources", list)
            trays += [(source, words[source.name.casefold()]) for source in asks() if source.name.casefold() in words]
        return trays

    def _tray_words(self) -> dict[str, str]:
        return {
            "upper": self.tr("Upper tray"),
            "middle": self.tr("Middle tray"),
            "lower": self.tr("Lower tray"),
            "manual": self.tr("Manual feed"),
            "envelope": self.tr("Envelopes"),
            "envelopemanual": self.tr("Envelopes, manual feed"),
            "cassette": self.tr("Cassette"),
            "largecapacity": self.tr("Large tray"),
            "smallformat": self.tr("Small paper"),
            "formsource": self.tr("Letterhead tray"),
            "customsource": self.tr("Extra tray"),
        }

    def _drawn(self) -> QPrinter:
        printer = make_printer(str(self._printer.value()), job_title(self._document), self._paper)
        if isinstance(self._tray.value(), QPrinter.PaperSource):
            printer.setPaperSource(self._tray.value())
        both = self._sides.value() == "both"
        printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide if both else QPrinter.DuplexMode.DuplexNone)
        return printer

    def _on_print(self) -> None:
        name, both = str(self._printer.value()), self._sides.value() == "both"
        self._remember(name, both=both)
        if print_queue.available():
            tray = str(self._tray.value() or "")
            self.job = PrintJob(name, job_title(self._document), both, tray=tray, paper=self._paper)
        else:
            self.job = PrintJob(name, job_title(self._document), both, drawn=self._drawn(), paper=self._paper)
        self._set_right()
        self.accept()

    def _shift_on(self, printer: str) -> Shift:
        """Return how far pages are moved on this printer; of envelopes that is told apart."""
        return kept_shift(printer) if self._own is None else self._own.shift()

    def _set_right(self) -> None:
        """Have pages moved on a printer that prints to one side."""
        if self.job is not None:
            trial = self._own is not None and self._own.trial.value()
            self.job = replace(self.job, shift=self._shift_on(self.job.printer), only_first=trial)

    def _remember(self, printer: str, *, both: bool) -> None:
        """Begin with the same choices next time; a printer that offers no choice changes nothing of them."""
        state = WindowState()
        state.remember(_PRINTER, printer)
        if self._own is not None:
            self._own.keep(printer)
        if self._sides.count() > 1:
            state.remember(_SIDES, "both" if both else "one")
        if self._tray.count() > 1 and isinstance(self._tray.value(), str):
            state.remember(self._tray_name(), str(self._tray.value()))

    def _tray_name(self) -> str:
        return f"{_TRAY}-envelope" if self._paper.envelope else _TRAY

    def _on_file(self) -> None:
        self.file_wanted = True
        self.reject()

    def _on_more(self) -> None:
        """Let the system's own dialog take over, with everything the printer's driver can do."""
        self.hide()
        # The printer must outlive the dialog: Qt keeps only a pointer to it.
        printer = self._drawn()
        dialog = QPrintDialog(printer, self.parentWidget())
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            # What was chosen there is known to Qt alone, which therefore draws the pages itself.
            both = self._duplex and printer.duplex() != QPrinter.DuplexMode.DuplexNone
            if not self._duplex:
                printer.setDuplex(QPrinter.DuplexMode.DuplexNone)
            self.job = PrintJob(printer.printerName(), printer.docName(), both, drawn=printer, paper=self._paper)
            self._set_right()
            self.accept()
        else:
            self.reject()


def ask_print_job(
    parent: QWidget | None,
    title: str,
    explanation: str,
    document: str,
    instead: Callable[[], None],
    *,
    paper: Paper = A4,
    duplex: bool = True,
) -> PrintJob | None:
    """Ask where and how to print, None when the user thought better of it; `document` names the job in the queue.

    On a computer without printers the user may have a PDF made `instead`. Without `duplex` nothing goes on backs.
    """
    dialog = PrintDialog(parent, title, explanation, document, paper=paper, duplex=duplex)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.exec()
    chosen, file_wanted = dialog.job, dialog.file_wanted
    dialog.deleteLater()
    if file_wanted:
        instead()
    return chosen
