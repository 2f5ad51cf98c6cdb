# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Somebody at a real screen: an X server of its own, the program as its own command starts it, a real mouse and keys.

How long it takes is counted as a person takes it. The program's own time and that of the mouse runs by the clock;
the pauses of a person are not waited for but added: `A_CLICK` to find a thing and press it, `A_KEY` a letter or key
(five a second, which is slow), `A_SCREEN` to read a screen that is new.
"""

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
A_CLICK, A_KEY, A_SCREEN = 1.5, 0.2, 2.0
PATIENCE = 60.0
"""Seconds; who waits longer for the program gives up."""
_TOOLS = ("Xvfb", "xdotool")

Seen = dict[str, Any]


def why_not() -> str:
    """Return why there can be no real screen here, "" when there can."""
    missing = [tool for tool in _TOOLS if shutil.which(tool) is None]
    return f"not installed: {', '.join(missing)}" if missing else ""


@dataclass
class Person:
    """A person before the screen: reads, presses and types; `seconds` tells how long it took so far."""

    program: "subprocess.Popen[bytes]"
    display: str
    eyes: Path
    pictures: Path
    pauses: float = 0.0
    screens: int = 0
    began: float = field(default_factory=time.monotonic)

    def seconds(self) -> float:
        """Return how long a person would have taken."""
        return self.pauses + time.monotonic() - self.began

    def reads(self, name: str, words: str) -> None:
        """Wait for a screen with these words (a regular expression) to be ready, read it, and keep a picture of it."""
        self._until(
            lambda seen: not seen["busy"] and any(re.search(words, one["text"]) for one in seen["things"]), words
        )
        self.screens += 1
        assert self._ask(f"picture {self.pictures / f'{self.screens:02}-{name}.png'}")
        self.pauses += A_SCREEN

    def press(self, words: str) -> None:
        """Press what says this or is called this (a regular expression), once it can be seen and pressed."""
        x, y = self._place(words)
        self._do("mousemove", x, y, "click", 1)
        self.pauses += A_CLICK

    def scroll(self, words: str) -> None:
        """Turn the wheel where the mouse is until what is called this can be seen."""
        self.pauses += A_CLICK
        self._until(lambda seen: bool(_found(seen, words)) or bool(self._do("click", 5)), words)

    def type(self, text: str) -> None:
        """Type where the keys go."""
        self._do("type", "--delay", 8, text)
        self.pauses += A_KEY * len(text)

    def key(self, *keys: str) -> None:
        """Press keys, by the names the X server has for them."""
        self._do("key", "--delay", 8, *keys)
        self.pauses += A_KEY * len(keys)

    def _place(self, words: str) -> tuple[int, int]:
        """Return where something is, once the program has done what it had to do and it stays in its place."""
        before: list[Seen] = []

        def rests(seen: Seen) -> bool:
            found = [] if seen["busy"] else _found(seen, words)
            still = bool(found) and found == before
            before[:] = found
            return still

        self._until(rests, words)
        x, y = before[0]["at"]
        return x, y

    def _until(self, so: Any, words: str) -> None:
        until = time.monotonic() + PATIENCE
        seen = self._ask("look")
        while not so(seen):
            if time.monotonic() > until:
                raise AssertionError(f"{words}: not on the screen, but: {' · '.join(_said(seen))}")
            time.sleep(0.05)
            seen = self._ask("look")

    def _ask(self, what: str) -> Any:
        with socket.socket(socket.AF_UNIX) as asked:
            asked.settimeout(PATIENCE)
            asked.connect(str(self.eyes))
            asked.sendall(what.encode() + b"\n")
            return json.loads(asked.makefile().readline())

    def _do(self, *what: object) -> None:
        command = ["xdotool", *map(str, what)]
        subprocess.run(command, env={**os.environ, "DISPLAY": self.display}, check=True, timeout=PATIENCE)


def _said(seen: Seen) -> list[str]:
    return [one["text"] for one in seen["things"] if one["text"]]


def _found(seen: Seen, words: str) -> list[Seen]:
    """Return what says this or is called this, and can be pressed."""
    able = [one for one in seen["things"] if one["can"] and one["sort"] != "label"]
    return [one for one in able if re.fullmatch(words, one["text"]) or re.fullmatch(words, one["name"])]


@contextmanager
def at_the_screen(folder: Path, pictures: Path, environment: Mapping[str, str]) -> Iterator[Person]:
    """Start an X server and on it the program, in a folder that is its user's own; end both afterwards.

    The pictures that were there of an earlier time are removed.
    """
    shutil.rmtree(pictures, ignore_errors=True)
    pictures.mkdir(parents=True)
    screen = ["Xvfb", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-displayfd", "1"]
    server = subprocess.Popen(screen, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert server.stdout is not None
    display = f":{server.stdout.readline().decode().strip()}"
    eyes = folder / "eyes"
    own = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": str(folder), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-P", "-m", "tests.window_eyes", str(eyes), "--language", "nl"]
    program = subprocess.Popen(command, env={**environment, **own}, cwd=folder)
    try:
        until = time.monotonic() + PATIENCE
        while not eyes.exists():
            assert program.poll() is None, "the program did not start"
            assert time.monotonic() < until, "the program does not come"
            time.sleep(0.05)
        yield Person(program, display, eyes, pictures)
    finally:
        for one in (program, server):
            one.terminate()
            one.wait(timeout=PATIENCE)
        server.stdout.close()
