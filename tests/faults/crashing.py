# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Runs a piece of work in a process of its own and breaks it off: at a chosen system call, at a chosen moment.

Everything is loaded in the parent, which forks a child for each attempt, so that hundreds of attempts take minutes.
`strace` attaches to the waiting child and kills it, or makes a call fail, at the N-th write to the files named.
"""

import os
import random
import shutil
import signal
import subprocess
import tempfile
import threading
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.errors import AppError

WRITES = ("write", "pwrite64", "fdatasync", "fsync", "ftruncate")
NAMES = ("mkdir", "rename", "renameat2", "link", "rmdir", "unlink", "unlinkat")
"""With `WRITES`, all by which a process leaves something on a disk."""
Work = Callable[[Callable[[str], None]], None]
"""What the child does; it calls the function it is given to say what is done and will stay done."""
_PATIENCE = 60.0


@dataclass(frozen=True, slots=True)
class Attempt:
    """How one attempt ended: what the child said was done, the key of its error, or a traceback that nobody meant."""

    said: tuple[str, ...]
    killed: bool
    error: str = ""
    fault: str = ""


def strace_works() -> str:
    """Return "" when system calls can be watched here, else why not."""
    if shutil.which("strace") is None:
        return "strace is not installed"
    tried = subprocess.run(["strace", "-f", "-e", "trace=none", "true"], capture_output=True, text=True, check=False)
    return "" if tried.returncode == 0 else f"strace does not work here: {tried.stderr.strip()[:200]}"


def attempt(work: Work, inject: str = "", paths: Sequence[Path] = (), kill_after: float | None = None) -> Attempt:
    """Run the work in a child, with `inject` (strace's own words) at calls on paths, or killed after some seconds."""
    said_out, said_in = os.pipe()
    go_out, go_in = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(said_out)
        os.close(go_in)
        _be_the_child(work, said_in, go_out)
    os.close(said_in)
    os.close(go_out)
    tracer = _trace(child, inject, paths) if inject else None
    heard: list[bytes] = []
    listener = threading.Thread(target=lambda: heard.append(_all_of(said_out)))
    listener.start()
    os.write(go_in, b"g")
    os.close(go_in)
    if kill_after is not None:
        time.sleep(kill_after)
        os.kill(child, signal.SIGKILL)
    status = os.waitpid(child, 0)[1]
    listener.join()
    os.close(said_out)
    if tracer is not None:
        tracer.wait(_PATIENCE)
    return _ended(heard[0].decode(), status)


def _ended(heard: str, status: int) -> Attempt:
    lines = heard.splitlines()
    errors = [line[7:] for line in lines if line.startswith("!error ")]
    faults = [line[7:] for line in lines if line.startswith("!fault ")]
    said = tuple(line for line in lines if not line.startswith("!"))
    return Attempt(said, os.WIFSIGNALED(status), "".join(errors), "\n".join(faults))


def _be_the_child(work: Work, said: int, go: int) -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    code = 4
    try:
        os.read(go, 1)
        work(lambda text: _say(said, text))
        code = 0
    except AppError as error:
        _say(said, f"!error {error.key}")
    except BaseException:  # noqa: BLE001 - whatever it was, the parent is to hear of it
        _say(said, "!fault " + " | ".join(traceback.format_exc().splitlines()[-6:]))
    finally:
        os._exit(code)


def _say(said: int, text: str) -> None:
    os.write(said, f"{text}\n".encode())


def _all_of(descriptor: int) -> bytes:
    found = b""
    while part := os.read(descriptor, 65_536):
        found += part
    return found


def _trace(child: int, inject: str, paths: Sequence[Path]) -> "subprocess.Popen[bytes]":
    command = ["strace", "-qq", "-o", os.devnull, "-p", str(child), "-e", f"inject={inject}"]
    command += [word for path in paths for word in ("-P", str(path))]
    tracer = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + _PATIENCE
    while "TracerPid:\t0\n" in Path(f"/proc/{child}/status").read_text():
        if time.monotonic() > deadline or tracer.poll() is not None:
            os.kill(child, signal.SIGKILL)
            raise RuntimeError("strace does not attach")
        time.sleep(0.002)
    return tracer


def count_calls(work: Work, calls: Sequence[str], paths: Sequence[Path]) -> dict[str, int]:
    """Run the work once to the end and return how often it made each call on the paths (on any: none given)."""
    with tempfile.TemporaryDirectory() as folder:
        trace = Path(folder) / "trace"
        filters = [word for path in paths for word in ("-P", str(path))]

        def traced(say: Callable[[str], None]) -> None:
            command = ["strace", "-qq", "-o", str(trace), "-e", f"trace={','.join(calls)}", "-p", str(os.getpid())]
            tracer = subprocess.Popen([*command, *filters], stderr=subprocess.DEVNULL)
            while "TracerPid:\t0\n" in Path("/proc/self/status").read_text():
                if tracer.poll() is not None:
                    raise RuntimeError("strace does not attach")
            work(say)

        ended = attempt(traced)
        if ended.error or ended.fault:
            raise RuntimeError(ended.error + ended.fault)
        time.sleep(0.2)
        lines = trace.read_text(errors="replace").splitlines()
    return {call: sum(line.startswith(f"{call}(") for line in lines) for call in calls}


def points(counts: dict[str, int], most: int | None) -> list[tuple[str, int]]:
    """Return (call, number) of every call, or of `most` of them spread evenly, the first and last always."""
    every = [(call, number) for call, count in counts.items() for number in range(1, count + 1)]
    if most is None or len(every) <= most:
        return every
    step = (len(every) - 1) / (most - 1)
    return [every[round(at * step)] for at in range(most)]


def attempts_at_moments(
    work: Work, fresh: Callable[[], None], most: int, chance: random.Random
) -> Iterator[tuple[str, Attempt]]:
    """Yield (moment in words, how it ended) of attempts killed at random moments, till `most` were killed.

    `fresh` is called before each. An attempt that is done before its moment comes is yielded too, but does not count.
    """
    longest, killed = _seconds(work, fresh), 0
    while killed < most:
        fresh()
        moment = chance.uniform(0, longest)
        ended = attempt(work, kill_after=moment)
        killed += ended.killed
        yield f"killed after {moment:.3f} s", ended
        if not ended.killed:
            longest *= 0.95  # the first one was slow: the computer has other work too


def _seconds(work: Work, fresh: Callable[[], None]) -> float:
    fresh()
    started = time.monotonic()
    attempt(work)
    return time.monotonic() - started
