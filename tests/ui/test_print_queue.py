# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a print system tells is understood, and one that is slow stops nothing."""

import os
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.errors import Cancelled
from app.progress import Progress
from ui.dialogs.print_queue import TrayQuestion, send, trays_in


def command(folder: Path, name: str, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a command of the print system in front of the real one."""
    folder.mkdir(exist_ok=True)
    file = folder / name
    file.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    file.chmod(0o700)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")


@pytest.mark.parametrize(
    ("told", "trays"),
    [
        ("InputSlot/Media Source: *Auto Upper Tray3", [("InputSlot=Upper", "Upper"), ("InputSlot=Tray3", "Tray3")]),
        ("Duplex/2-Sided: *None DuplexNoTumble\nmedia-source/Source: auto main", [("media-source=main", "main")]),
        ("PageSize/Size: *A4 A5", []),
        ("", []),
    ],
)
def test_the_trays_are_those_the_printer_tells(told: str, trays: list[tuple[str, str]]) -> None:
    """Without what means no tray in particular."""
    assert trays_in(told) == trays


def test_a_printer_that_is_slow_to_tell_its_trays_stops_nothing(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The dialog can be used meanwhile, and the trays come when they are told."""
    command(tmp_path / "bin", "lpoptions", "sleep 1; echo 'InputSlot/Source: *Auto Upper'", monkeypatch)
    parent = QObject()
    question = TrayQuestion(parent)
    began = time.monotonic()
    with qtbot.waitSignal(question.told, timeout=20_000) as told:
        question.ask("Any")
        asked = time.monotonic() - began
    assert told.args == [[("InputSlot=Upper", "Upper")]]
    assert asked < time.monotonic() - began - 0.5


def test_a_job_that_was_given_before_stop_was_pressed_is_taken_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else it would be printed, and printed again."""
    command(tmp_path / "bin", "lp", "echo 'request id is Any-7 (1 file(s))'; exec sleep 30", monkeypatch)
    command(tmp_path / "bin", "cancel", f'echo "$1" > {tmp_path}/taken', monkeypatch)
    looks = iter(range(3))

    def looked(_done: int, _total: int, _at: str) -> None:
        if next(looks, None) is None:
            progress.cancel()

    progress = Progress(looked)
    with pytest.raises(Cancelled):
        send(tmp_path / "letters.pdf", "Any", "3 letters", progress, both_sides=False)
    assert (tmp_path / "taken").read_text(encoding="utf-8") == "Any-7\n"


def test_the_print_system_is_told_on_which_paper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A4 of letters, an envelope's own size of envelopes; never stretched to fit."""
    command(tmp_path / "bin", "lp", f'echo "$*" >> {tmp_path}/asked', monkeypatch)
    for paper in ("A4", "iso_dl_110x220mm"):
        assert send(tmp_path / "x.pdf", "Any", "x", Progress(), both_sides=False, paper=paper)

    asked = (tmp_path / "asked").read_text(encoding="utf-8").splitlines()
    assert ["media=A4" in asked[0], "media=iso_dl_110x220mm" in asked[1]] == [True, True]
    assert all("print-scaling=none" in line and "sides=one-sided" in line for line in asked)
