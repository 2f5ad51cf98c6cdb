# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Hands a PDF as it is to the print system of Linux and macOS (CUPS), by its own commands `lp` and `lpoptions`.

Qt would draw every page as a picture instead: half a megabyte a page, and another file than the one that is kept.
"""

import os
import re
import shutil
import subprocess
import time
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from app import log
from app.progress import Progress

_END = 5
"""Seconds in which a command that is stopped ends, or a job is taken back."""
_TAKE = 120
"""Seconds in which a print system, maybe of another computer, takes a large file over."""
_LOOK = 0.2
"""Seconds between two looks whether the user wants to stop."""
_JOB = re.compile(r"request id is (\S+)")
_NO_TRAY = frozenset({"auto", "automatic", "default"})
_TRAY = re.compile(r"^(InputSlot|media-source)/[^:]*:\s*(.*)$", re.MULTILINE)


def available() -> bool:
    """Return whether this computer prints by CUPS."""
    return shutil.which("lp") is not None and shutil.which("lpoptions") is not None


class TrayQuestion(QObject):
    """Asks which trays a printer has, beside the window: a printer of another computer may take its time to tell.

    `told` carries them as a list of (option for `send`, the printer's own word); it never comes when nobody tells.
    """

    told = Signal(list)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asking: QProcess | None = None

    def ask(self, printer: str) -> None:
        """Ask about a printer; what was asked before is answered no more."""
        self.stop()
        self._asking = QProcess(self)
        surroundings = QProcessEnvironment.systemEnvironment()
        surroundings.insert("LC_ALL", _environment()["LC_ALL"])
        self._asking.setProcessEnvironment(surroundings)
        self._asking.finished.connect(self._on_finished)
        self._asking.start("lpoptions", ["-p", printer, "-l"])

    def stop(self) -> None:
        """Wait for no answer any more."""
        if self._asking is not None:
            self._asking.finished.disconnect(self._on_finished)
            self._asking.kill()
            self._asking.waitForFinished(_END * 1000)
            self._asking.deleteLater()
            self._asking = None

    def _on_finished(self) -> None:
        if self._asking is not None:
            self.told.emit(trays_in(bytes(self._asking.readAllStandardOutput().data()).decode(errors="replace")))


def trays_in(told: str) -> list[tuple[str, str]]:
    """Return the trays to choose from, if any, that `lpoptions -l` tells: (option for `send`, the printer's word)."""
    found = _TRAY.search(told)
    if found is None:
        return []
    words = [word.lstrip("*") for word in found[2].split()]
    return [(f"{found[1]}={word}", word) for word in words if word.casefold() not in _NO_TRAY]


def send(
    path: Path,
    printer: str,
    title: str,
    progress: Progress,
    *,
    both_sides: bool,
    tray: str = "",
    paper: str = "A4",
) -> bool:
    """Give a PDF to a printer, at its true size; return whether the print system took it.

    `title` is what the queue shows to everybody; `tray` is an option that `trays` told, "" for the printer's choice;
    `paper` is what the print system calls the size of the pages.
    Raises Cancelled when the user stops it: the print system throws away what it has only a part of, and a whole job
    is taken back.
    """
    options = [f"media={paper}", "print-scaling=none", f"sides={'two-sided-long-edge' if both_sides else 'one-sided'}"]
    options += [tray] if tray else []
    command = ["lp", "-d", printer, "-t", title, *[part for option in options for part in ("-o", option)]]
    try:
        code = _wait_for([*command, "--", str(path)], progress)
    except (OSError, subprocess.SubprocessError):
        log.note("the print system did not answer")
        return False
    if code:
        log.note(f"the print system refused a job ({code})")
    return not code


def _wait_for(command: list[str], progress: Progress) -> int:
    """Run `lp` and return its code; it ends with the user's patience or ours, and takes back what it had given."""
    progress.report(0, 0, "progress.printing")
    quiet = subprocess.DEVNULL
    running = subprocess.Popen(  # noqa: S603  (the system's own command; every argument is one word of its own)
        command, env=_environment(), stdin=quiet, stdout=subprocess.PIPE, stderr=quiet, text=True, errors="replace"
    )
    until = time.monotonic() + _TAKE
    try:
        while True:
            try:
                return running.wait(_LOOK)
            except subprocess.TimeoutExpired:
                if time.monotonic() > until:
                    raise
                progress.report(0, 0, "progress.printing")
    finally:
        if running.poll() is None:
            running.kill()
            said, _ = running.communicate()
            _take_back(said)
        elif running.stdout is not None:
            running.stdout.close()


def _take_back(said: str) -> None:
    """Cancel the job that `lp` named before it was stopped, if it had come so far."""
    job = _JOB.search(said)
    if job is not None:
        quiet, command = subprocess.DEVNULL, ["cancel", job[1]]
        with suppress(OSError, subprocess.SubprocessError):
            subprocess.run(  # noqa: S603  (as above)
                command, env=_environment(), stdin=quiet, stdout=quiet, stderr=quiet, timeout=_END, check=False
            )


def _environment() -> dict[str, str]:
    """Return what a command sees around it: answers come in the one language that is understood here."""
    return {**os.environ, "LC_ALL": "C.UTF-8"}
