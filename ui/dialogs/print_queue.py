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
from pathlib import Path

from app import log
from app.progress import Progress

_ANSWER = 5
"""Seconds in which a print system says what a printer can do."""
_TAKE = 120
"""Seconds in which a print system, maybe of another computer, takes a large file over."""
_LOOK = 0.2
"""Seconds between two looks whether the user wants to stop."""
_NO_TRAY = frozenset({"auto", "automatic", "default"})
_TRAY = re.compile(r"^(InputSlot|media-source)/[^:]*:\s*(.*)$", re.MULTILINE)


def available() -> bool:
    """Return whether this computer prints by CUPS."""
    return shutil.which("lp") is not None and shutil.which("lpoptions") is not None


def trays(printer: str) -> list[tuple[str, str]]:
    """Return the trays to choose from, if any, as (option for `send`, the printer's own word for it)."""
    try:
        told = _run(["lpoptions", "-p", printer, "-l"], _ANSWER).stdout
    except (OSError, subprocess.SubprocessError):
        return []
    found = _TRAY.search(told)
    if found is None:
        return []
    words = [word.lstrip("*") for word in found[2].split()]
    return [(f"{found[1]}={word}", word) for word in words if word.casefold() not in _NO_TRAY]


def send(path: Path, printer: str, title: str, progress: Progress, *, both_sides: bool, tray: str = "") -> bool:
    """Give a PDF of A4 pages to a printer, at its true size; return whether the print system took it.

    `title` is what the queue shows to everybody; `tray` is an option that `trays` told, "" for the printer's choice.
    Raises Cancelled when the user stops it; the print system throws away what it has only a part of.
    """
    options = ["media=A4", "print-scaling=none", f"sides={'two-sided-long-edge' if both_sides else 'one-sided'}"]
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
    """Run a command that writes nothing of interest, and return its code; it ends with the user's patience or ours."""
    progress.report(0, 0, "progress.printing")
    quiet = subprocess.DEVNULL
    running = subprocess.Popen(command, env=_environment(), stdin=quiet, stdout=quiet, stderr=quiet)  # noqa: S603
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
            running.wait()


def _environment() -> dict[str, str]:
    """Return what a command sees around it: answers come in the one language that is understood here."""
    return {**os.environ, "LC_ALL": "C.UTF-8"}


def _run(command: list[str], seconds: int) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(  # noqa: S603  (the system's own command; every argument is one word of its own)
        command, capture_output=True, text=True, errors="replace", env=_environment(), timeout=seconds, check=False
    )
