# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""One engine, one run, in a process of its own: `python -m tests.benchmarks.peers.run ENGINE MODE NUMBER FOLDER`.

Prints JSON: letters per second by the wall clock and by the processors' clock (children too), the peak of memory in
MB, and bytes a letter.
"""

import importlib
import json
import resource
import sys
import time
from pathlib import Path

from tests.benchmarks.peers.plain_letter import plain_letters


def main() -> None:
    """Make the letters and tell how that went."""
    engine, mode, number, folder = sys.argv[1], sys.argv[2], int(sys.argv[3]), Path(sys.argv[4])
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{engine}.pdf" if mode == "combined" else folder
    module = importlib.import_module(f"tests.benchmarks.peers.{engine}")
    make = module.combined if mode == "combined" else module.separate
    asked = list(plain_letters(number)) if engine.startswith("with_") else number
    wall, worked = time.perf_counter(), _worked()
    make(target, asked)
    wall, worked = time.perf_counter() - wall, _worked() - worked
    size = sum(file.stat().st_size for file in folder.glob("*.pdf"))
    peak = _peak()
    print(json.dumps({"wall": number / wall, "cpu": number / worked, "peak": peak, "bytes": size / number}))  # noqa: T201


def _peak() -> float:
    """Return the most memory this program ever had, in MB; `ru_maxrss` begins with what the parent has."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1]) / 1024


def _worked() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


if __name__ == "__main__":
    main()
