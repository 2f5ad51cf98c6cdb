# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The folder of what is on its way to a printer holds letters: it is private and does not outlive the program."""

import os
import subprocess
import sys
from pathlib import Path

from app.persistence.scratch import Scratch

_CRASH = """
import os, sys
from pathlib import Path
from app.persistence.scratch import Scratch
folder = Scratch(Path(sys.argv[1])).folder()
(folder / "brieven.pdf").write_bytes(b"letters")
os._exit(9)
"""


def test_what_a_crashed_program_left_is_removed_by_the_next(tmp_path: Path) -> None:
    """Letters of a run that was cut off are gone as soon as the program is used again."""
    root = tmp_path / "afdrukken"
    subprocess.run([sys.executable, "-c", _CRASH, str(root)], check=False, timeout=60)
    assert len(list(root.rglob("brieven.pdf"))) == 1

    Scratch(root).clear_left_over()

    assert list(root.rglob("brieven.pdf")) == []


def test_what_a_running_program_needs_stays(tmp_path: Path) -> None:
    """A second program leaves alone what the first is printing."""
    root = tmp_path / "afdrukken"
    first = Scratch(root)
    (first.folder() / "brieven.pdf").write_bytes(b"letters")
    other = Scratch(root)
    other._own = root / "999999"

    other.folder()

    assert len(list(root.rglob("brieven.pdf"))) == 1
    assert (root.stat().st_mode & 0o777, first.folder().stat().st_mode & 0o777) == (0o700, 0o700)
    first.remove()
    other.remove()
    assert os.listdir(root) == []  # noqa: PTH208 - names are enough
