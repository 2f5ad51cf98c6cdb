# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads half of a large stack back in a child process, on the other processor: the PDF reader works on one at a time.

The child is told on stdin, as JSON, which file to read and what must be in it; it answers on stdout. When it cannot be
started or does not answer, the guard reads that half itself.
"""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import asdict, fields
from pathlib import Path
from types import TracebackType
from typing import Self

from app.documents.readback import Expected, Guard, People
from app.domain.letters import Window
from app.errors import LetterError
from app.progress import Progress

PAYS = 1_000
"""Letters from which on a second process pays: starting one takes as long as reading some two hundred."""
FROZEN_SWITCH = "--read-back"
_SCRIPT = "import sys; sys.path.insert(0, sys.argv[1]); from app.documents.reading_beside import main; main()"
_TICK = 0.1
"""Seconds between two looks whether the user pressed Stop."""


def command() -> list[str]:
    """Return the command line that starts the child, in a checkout, an installed package or a frozen bundle."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FROZEN_SWITCH]
    # -I: neither the environment nor the working folder have a say.
    return [sys.executable, "-I", "-X", "utf8", "-c", _SCRIPT, str(Path(__file__).parents[2])]


class ReaderBeside:
    """The child while it reads; leaving the block ends it."""

    def __init__(self, guard: Guard, file: Path, start: int) -> None:
        """Let it read the letters from number `start` (from 0) to the last of a finished file."""
        self._answer, self._guard = b"", guard
        self._child: subprocess.Popen[bytes] | None = None
        try:
            self._child = subprocess.Popen(  # noqa: S603 - our own interpreter, what it reads goes by stdin
                command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                close_fds=True,
                env={name: value for name, value in os.environ.items() if not name.startswith("PYTHON")},
            )
        except OSError:
            return
        self._talk = threading.Thread(target=self._ask, args=(_request(guard, file, start),), daemon=True)
        self._talk.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the child, whether it is done or not."""
        if self._child is None:
            return
        self._child.kill()
        self._child.wait()
        self._talk.join()
        for pipe in (self._child.stdin, self._child.stdout):
            if pipe is not None:
                pipe.close()

    def good(self, progress: Progress, done: int, total: int) -> bool:
        """Wait for the child; return whether all it read is right, False also when it could not read.

        Raises LetterError `mixed` as the guard does. `progress` hears of `done` of `total` while it waits.
        """
        if self._child is None:
            return False
        while self._talk.is_alive():
            progress.report(done, total, "progress.reading_back")
            self._talk.join(_TICK)
        try:
            fault = json.loads(self._answer)["fault"]
        except (ValueError, KeyError, TypeError):
            return False
        if fault:
            whose = self._guard.expected[fault[0] - self._guard.first].whose
            raise LetterError("mixed", position=fault[0], place=fault[1], name=whose)
        return True

    def _ask(self, request: bytes) -> None:
        try:
            if self._child is not None:
                self._answer = self._child.communicate(request)[0]
        except (OSError, ValueError):
            pass  # the child died or was ended: no answer says so


def check(guard: Guard, file: Path, progress: Progress) -> None:
    """Read a finished file back as `guard.check` does, a large one on both processors; raises as that does."""
    half, total = len(guard.expected) // 2, len(guard.expected)
    if total < PAYS:
        guard.check(file, progress)
        return
    with ReaderBeside(guard, file, half) as beside:
        guard.check_part(file, progress, 0, half)
        if beside.good(progress, half, total):
            return
    guard.check_part(file, progress, half, total)


def _request(guard: Guard, file: Path, start: int) -> bytes:
    asked = {
        "file": str(file.resolve()),
        "start": start,
        "window": asdict(guard.window),
        "first": guard.first,
        "names": sorted(guard.people.names),
        "salutations": sorted(guard.people.salutations),
        "common": guard.common,
        "room": guard.room,
        "next_head": guard.next_head,
        "expected": [[_plain(getattr(one, item.name)) for item in fields(Expected)] for one in guard.expected],
    }
    return json.dumps(asked).encode("ascii")


def _plain(value: object) -> object:
    return sorted(value) if isinstance(value, frozenset) else value


def _expected(values: Sequence[object]) -> Expected:
    return Expected(*(frozenset(value) if isinstance(value, list) else value for value in values))  # type: ignore[arg-type]


def main() -> None:
    """Read what stdin asks for, and answer."""
    asked = json.loads(sys.stdin.buffer.read())
    people = People(set(asked["names"]), set(asked["salutations"]))
    expected = [_expected(values) for values in asked["expected"]]
    where = asked["room"], asked["next_head"]
    guard = Guard(Window(**asked["window"]), asked["first"], people, asked["common"], expected, *where)
    fault = None
    try:
        guard.check_part(Path(asked["file"]), Progress(), asked["start"], len(expected))
    except LetterError as error:
        fault = (error.facts["position"], error.facts["place"])
    sys.stdout.write(json.dumps({"fault": fault}))
    sys.stdout.flush()
