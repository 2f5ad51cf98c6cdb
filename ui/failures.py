# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The last resort: whatever goes wrong, the program stays, says so with a code, and writes no data down."""

from __future__ import annotations

import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app import log
from ui.widgets.text import button_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox


class Failures(QObject):
    """Catches what nobody caught, in slots, workers, threads and Qt itself; `reported` carries the fault's code."""

    reported = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._box: QMessageBox | None = None
        self.reported.connect(self._on_reported)

    def install(self) -> None:
        """Take over all last-resort hooks of Python and Qt."""
        sys.excepthook = self.on_exception
        threading.excepthook = self._on_thread
        sys.unraisablehook = self._on_unraisable
        qInstallMessageHandler(on_qt_message)

    def on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write the fault down and tell the user; Ctrl+C still stops the program. May be called on any thread."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        self.reported.emit(log.fault(error.with_traceback(trace)))

    def _on_thread(self, failed: threading.ExceptHookArgs) -> None:
        if failed.exc_value is not None:
            self.on_exception(failed.exc_type, failed.exc_value, failed.exc_traceback)

    def _on_unraisable(self, failed: object) -> None:
        error = getattr(failed, "exc_value", None)
        if error is not None:
            log.fault(error)

    def _on_reported(self, code: str) -> None:
        # A timer that fails each second must not bury the user in boxes: one is enough, it shows the newest code.
        if self._box is None:
            self._box = self._make_box()
        self._box.setInformativeText(self._sentence(code))
        self._box.show()

    def _sentence(self, code: str) -> str:
        text = self.tr(
            "The program keeps running and what you saved is safe. Try again; if it happens again, tell whoever "
            "looks after this program: code {code}."
        )
        return text.replace("{code}", code)

    def _make_box(self) -> QMessageBox:
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(QApplication.activeWindow())
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("This should not happen"))
        box.setText(self.tr("Something went wrong that the program did not expect."))
        box.addButton(button_text(self.tr("Continue")), QMessageBox.ButtonRole.AcceptRole)
        box.setModal(False)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.destroyed.connect(self._on_closed)
        return box

    def _on_closed(self) -> None:
        self._box = None


_SERIOUS = {QtMsgType.QtCriticalMsg: "critical", QtMsgType.QtFatalMsg: "fatal"}


def on_qt_message(kind: QtMsgType, _context: QMessageLogContext, _text: str) -> None:
    """Write down that Qt complained, not its words: they may hold file names and data."""
    if kind in _SERIOUS:
        log.note(f"qt {_SERIOUS[kind]}")
