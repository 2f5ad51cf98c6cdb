# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Asks on which printer, from which tray, and on one or both sides of the paper."""

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.dialogs.printing import make_printer, printer_names
from ui.widgets.fields import ChoiceField
from ui.widgets.form import Form
from ui.widgets.text import hint_label, section_label
from ui.window_state import WindowState

_SIDES = "print/sides"
_PRINTER = "print/printer"


class PrintDialog(QDialog):
    """After `exec()` says yes, `printer` is the one to print on; keep it as long as the job runs."""

    def __init__(self, parent: QWidget | None, title: str, explanation: str, document: str) -> None:
        """Say what will be printed; `document` names the job on the printer."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self._document = document
        self.printer: QPrinter | None = None
        self._names = printer_names()
        self._form = Form()
        self._printer = self._form.add("printer", self.tr("Printer"), ChoiceField([(n, n) for n in self._names]))
        self._tray = self._form.add("tray", self.tr("Tray"), ChoiceField())
        self._sides = self._form.add("sides", self.tr("Sides"), ChoiceField())
        self._print = QPushButton(self.tr("Print"))
        self._more = QPushButton(self.tr("More options of this printer…"))
        self._build(title, explanation)
        self._connect()
        self._printer.set_value(WindowState().text(_PRINTER))
        self._on_printer()

    def _build(self, title: str, explanation: str) -> None:
        theme.primary(self._print)
        theme.flat(self._more)
        self._print.setDefault(True)
        self._print.setEnabled(bool(self._names))
        self._more.setEnabled(bool(self._names))
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
        if not self._names:
            explanation = self.tr(
                "This computer has no printer. Make one PDF instead, or add a printer in the computer's settings."
            )
        layout.addWidget(hint_label(explanation))
        layout.addWidget(self._form)
        layout.addStretch(1)
        layout.addLayout(buttons)
        self.setMinimumWidth(520)

    def _connect(self) -> None:
        self._printer.committed.connect(self._on_printer)
        self._print.clicked.connect(self._on_print)
        self._more.clicked.connect(self._on_more)

    def _on_printer(self) -> None:
        """Offer what the chosen printer can do."""
        name = str(self._printer.value() or "")
        info = QPrinterInfo.printerInfo(name)
        sources = self._sources(name)
        words = self._tray_words()
        trays: list[tuple[object, str]] = [(QPrinter.PaperSource.Auto, words[QPrinter.PaperSource.Auto])]
        trays += [
            (source, words[source]) for source in sources if source in words and (source, words[source]) not in trays
        ]
        self._tray.set_choices(trays)
        modes = set(info.supportedDuplexModes()) if name else set()
        sides: list[tuple[object, str]] = [(QPrinter.DuplexMode.DuplexNone, self.tr("One side"))]
        if QPrinter.DuplexMode.DuplexLongSide in modes:
            sides.append((QPrinter.DuplexMode.DuplexLongSide, self.tr("Both sides (every letter on a new sheet)")))
        self._sides.set_choices(sides)
        if WindowState().text(_SIDES) == "both":
            self._sides.set_value(QPrinter.DuplexMode.DuplexLongSide)

    def _sources(self, name: str) -> list[QPrinter.PaperSource]:
        # Only Windows tells which trays a printer has; elsewhere a tray that is not there falls back to the usual one.
        source = QPrinter.PaperSource
        asks = getattr(make_printer(name, self._document), "supportedPaperSources", None) if name else None
        return list(asks()) if asks else [source.Upper, source.Lower, source.Manual]

    def _tray_words(self) -> dict[QPrinter.PaperSource, str]:
        source = QPrinter.PaperSource
        return {
            source.Auto: self.tr("As the printer chooses"),
            source.Upper: self.tr("Upper tray"),
            source.Middle: self.tr("Middle tray"),
            source.Lower: self.tr("Lower tray"),
            source.Manual: self.tr("Manual feed"),
            source.Envelope: self.tr("Envelopes"),
            source.EnvelopeManual: self.tr("Envelopes, manual feed"),
            source.Cassette: self.tr("Cassette"),
            source.LargeCapacity: self.tr("Large tray"),
            source.SmallFormat: self.tr("Small paper"),
            source.FormSource: self.tr("Letterhead tray"),
            source.CustomSource: self.tr("Extra tray"),
        }

    def _made(self) -> QPrinter:
        printer = make_printer(str(self._printer.value()), self._document)
        printer.setPaperSource(self._tray.value())
        printer.setDuplex(self._sides.value())
        return printer

    def _on_print(self) -> None:
        both = self._sides.value() != QPrinter.DuplexMode.DuplexNone
        WindowState().remember(_PRINTER, str(self._printer.value()))
        WindowState().remember(_SIDES, "both" if both else "one")
        self.printer = self._made()
        self.accept()

    def _on_more(self) -> None:
        """Let the system's own dialog take over, with everything the printer's driver can do."""
        self.hide()
        # The printer must outlive the dialog: Qt keeps only a pointer to it.
        printer = self._made()
        dialog = QPrintDialog(printer, self.parentWidget())
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.printer = printer
            self.accept()
        else:
            self.reject()


def ask_printer(parent: QWidget | None, title: str, explanation: str, document: str) -> QPrinter | None:
    """Ask where to print and return the printer, None when the user thought better of it."""
    dialog = PrintDialog(parent, title, explanation, document)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.exec()
    chosen = dialog.printer
    dialog.deleteLater()
    return chosen
