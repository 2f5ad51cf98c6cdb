# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads a staff list of any kind through the limited child process."""

import json
import os
import subprocess
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from queue import Empty, Queue
from stat import S_ISREG
from typing import TypeVar

from app.errors import ListFileError
from app.exchange import limits
from app.exchange.child import child_command
from app.exchange.tables import ListNote, ListRows, RawTable
from app.progress import Progress

T = TypeVar("T")
_TICK = 0.1
"""Seconds between looks at whether the user asked to stop."""
_LONGEST_FRAME = 512 * limits.MEGABYTE


def read_list(
    path: Path,
    progress: Progress | None = None,
    *,
    sheet: str | None = None,
    delimiter: str | None = None,
    encoding: str | None = None,
) -> RawTable:
    """Read the staff list at `path`; the file's content decides what it is, not its name.

    `sheet`, `delimiter` and `encoding` override what would be found out. Raises ListFileError with the file's name and,
    where known, sheet, row and column; Cancelled within a second of the user asking to stop.
    """
    progress = progress or Progress()
    try:
        check_file(path)
        request = {"path": str(path), "sheet": sheet or "", "delimiter": delimiter or "", "encoding": encoding or ""}
        return asked(request, lambda frames: _assemble(path, frames, progress))
    except ListFileError as error:
        facts = {**error.facts, "file": path.name}
        raise ListFileError(error.key.partition(".")[2], **facts) from error.__cause__


def check_file(path: Path) -> None:
    """Raise ListFileError for what is no file, or too large to be read."""
    try:
        state = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        raise ListFileError("missing", folder=str(path.absolute().parent)) from None
    except (OSError, ValueError) as error:
        raise ListFileError("not_readable", reason=getattr(error, "strerror", None) or "") from None
    if path.is_dir():
        raise ListFileError("folder")
    if not S_ISREG(state.st_mode):
        raise ListFileError("no_file")
    if not state.st_size:
        raise ListFileError("empty")
    if state.st_size > limits.FILE_BYTES:
        megabytes = -(-state.st_size // limits.MEGABYTE)
        raise ListFileError("too_large", megabytes=megabytes, limit=limits.FILE_BYTES // limits.MEGABYTE)


def asked(request: Mapping[str, str], collect: Callable[["Queue[bytes]"], T]) -> T:
    """Let a child answer a request, and return what `collect` makes of its frames; raises ListFileError."""
    child = subprocess.Popen(  # noqa: S603  (our own interpreter, the file goes by stdin)
        child_command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        close_fds=True,
        env={key: value for key, value in os.environ.items() if not key.startswith("PYTHON")},
    )
    frames: Queue[bytes] = Queue()
    reader = threading.Thread(target=_pump, args=(child, json.dumps(request).encode("ascii"), frames), daemon=True)
    reader.start()
    try:
        return collect(frames)
    finally:
        child.kill()
        child.wait()
        reader.join(timeout=5)
        for pipe in (child.stdin, child.stdout):
            if pipe is not None and not pipe.closed:
                pipe.close()


def _pump(child: "subprocess.Popen[bytes]", request: bytes, frames: "Queue[bytes]") -> None:
    """Pass the child's frames on, and an empty one when it ended."""
    try:
        if child.stdin is not None and child.stdout is not None:
            child.stdin.write(request)
            child.stdin.close()
            while len(size := child.stdout.read(4)) == 4 and int.from_bytes(size, "big") <= _LONGEST_FRAME:
                frames.put(child.stdout.read(int.from_bytes(size, "big")))
    except (OSError, ValueError):
        pass  # the child died or was killed: the empty frame says so
    frames.put(b"")


def next_frame(frames: "Queue[bytes]", progress: Progress, rows: int, deadline: float) -> bytes:
    """Wait for the child's next frame; raises ListFileError when there is none, and Cancelled."""
    while True:
        progress.report(rows, 0, "list_step.reading")
        try:
            frame = frames.get(timeout=_TICK)
        except Empty:
            if time.monotonic() > deadline:
                raise ListFileError("too_slow", seconds=limits.CHILD_WALL_SECONDS) from None
            continue
        if not frame:
            # The child aborts or is stopped by the system when a file asks for more memory or time than is allowed.
            raise ListFileError("too_heavy", megabytes=limits.CHILD_MEMORY_BYTES // limits.MEGABYTE)
        return frame


def _assemble(path: Path, frames: "Queue[bytes]", progress: Progress) -> RawTable:
    deadline = time.monotonic() + limits.CHILD_WALL_SECONDS
    head = decoded(next_frame(frames, progress, 0, deadline))
    chunks: list[bytes] = []
    rows = 0
    while True:
        frame = next_frame(frames, progress, rows, deadline)
        if frame.startswith(b"["):
            chunks.append(frame)
            rows += limits.ROWS_A_CHUNK  # the last one may be shorter; for the progress shown that is enough
            continue
        tail = decoded(frame)
        break
    return _table(path, head, tail, chunks)


def decoded(frame: bytes) -> dict[str, object]:
    """Return what a frame says; raises ListFileError when it tells of an error."""
    content: dict[str, object] = json.loads(frame)
    if "error" in content:
        facts = content["facts"]
        raise ListFileError(str(content["error"]), **(facts if isinstance(facts, dict) else {}))
    return content


def _table(path: Path, head: dict[str, object], tail: dict[str, object], chunks: list[bytes]) -> RawTable:
    def texts(key: str) -> tuple[str, ...]:
        values = head.get(key)
        return tuple(map(str, values)) if isinstance(values, list) else ()

    dropped = head.get("dropped")
    notes = tail.get("notes")
    return RawTable(
        file=path.name,
        kind=str(head["kind"]),
        header=texts("header"),
        rows=ListRows(chunks, int(str(tail["rows"]))),
        header_row=int(str(head["header_row"])),
        sheet=str(head.get("sheet", "")),
        sheets=texts("sheets"),
        delimiter=str(head.get("delimiter", "")),
        encoding=str(head.get("encoding", "")),
        days_from_1904=bool(head.get("days_from_1904")),
        notes=tuple(ListNote(code, facts) for code, facts in notes) if isinstance(notes, list) else (),
        refused_columns={int(index): str(why) for index, why in dropped.items()} if isinstance(dropped, dict) else {},
    )
