# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A program that is killed while it holds a school leaves it free for the next one; a new file is as the first was."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from app.persistence import connections, opening
from tests.schools import opened

ROOT = Path(__file__).parents[3]
HOLD_AGAIN = """
import os, signal, sys
from app.bootstrap import open_school
for _ in sys.stdin:
    child = os.fork()
    if child == 0:
        school = open_school(sys.argv[1])
        print(os.getpid(), "read" if school.file.read_only else "write", flush=True)
        signal.pause()
    os.waitpid(child, 0)
    print("ended", flush=True)
"""
"""Loads the program once; a process of its own for each time, since a start takes longer than all that is tried."""


def test_after_a_kill_the_file_is_free_at_once(school_path: Path) -> None:
    """Twenty times over, without anybody removing a lock by hand."""
    took = []
    command = [sys.executable, "-c", HOLD_AGAIN, str(school_path)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as others:
        assert others.stdin is not None
        assert others.stdout is not None
        for _ in range(20):
            others.stdin.write("\n")
            others.stdin.flush()
            other, held = others.stdout.readline().split()
            assert held == "write"
            os.kill(int(other), signal.SIGKILL)
            assert others.stdout.readline() == "ended\n"
            started = time.monotonic()
            with opened(school_path) as services:
                took.append(time.monotonic() - started)
                assert not services.file.read_only

    assert max(took) < 1.0


def test_every_new_file_is_as_the_one_the_migrations_made(tmp_path: Path) -> None:
    """The tables, indexes and triggers, and what stands in them from the start."""
    opening._written.clear()
    made = []
    for name in ("first", "second"):
        file = tmp_path / f"{name}.school"
        opening.make_school(file)
        connection = connections.connect(file, writable=False)
        objects = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY rowid").fetchall()
        tables = [name for kind, name, *_more in objects if kind == "table"]
        made.append((objects, [connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in tables]))  # noqa: S608
        connection.close()

    assert len(made[0][0]) > 40
    assert made[0] == made[1]
