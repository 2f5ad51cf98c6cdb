# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a program that was killed left of a file it was writing goes when the next file is written there, a day on."""

import os
import subprocess
import sys
import time
from pathlib import Path

from app.atomic_files import atomic_write

_KILLED = """
import os, signal, sys
from pathlib import Path
from app.atomic_files import atomic_write
with atomic_write(Path(sys.argv[1])) as stream:
    stream.write(b"half a letter")
    stream.flush()
    os.kill(os.getpid(), signal.SIGKILL)
"""


def _killed_while_writing(target: Path) -> Path:
    """Let a program be killed while it writes a file; return what it left."""
    before = set(target.parent.iterdir())
    subprocess.run([sys.executable, "-c", _KILLED, str(target)], cwd=Path(__file__).parents[2], check=False)
    (left,) = set(target.parent.iterdir()) - before
    return left


def _age(path: Path, hours: float) -> None:
    then = time.time() - hours * 3600
    os.utime(path, (then, then))


def test_half_a_file_of_a_program_that_was_killed_goes_when_it_is_a_day_old(tmp_path: Path) -> None:
    """One that may still be written stays, and so does the file that was to be replaced."""
    target = tmp_path / "Brieven september.pdf"
    target.write_bytes(b"all letters")
    old, fresh = _killed_while_writing(target), _killed_while_writing(target)
    _age(old, 25)
    _age(fresh, 23)
    with atomic_write(tmp_path / "lijst.csv") as stream:
        stream.write(b"naam")

    assert {path.name for path in tmp_path.iterdir()} == {target.name, "lijst.csv", fresh.name}
    assert (target.read_bytes(), fresh.read_bytes()) == (b"all letters", b"half a letter")


def test_a_folder_of_rows_under_way_goes_too(tmp_path: Path) -> None:
    """A workbook is written from a folder beside it; a link of that name goes, not what it leads to."""
    rows, elsewhere = tmp_path / ".lerarenregister-rijen", tmp_path / "mijn map"
    for folder in (rows, elsewhere):
        folder.mkdir(mode=0o700)
        (folder / "blad.xml").write_bytes(b"naam")
    link = tmp_path / ".lerarenregister-link"
    link.symlink_to(elsewhere)
    then = time.time() - 25 * 3600
    os.utime(rows, (then, then))
    os.utime(link, (then, then), follow_symlinks=False)
    with atomic_write(tmp_path / "lijst.csv") as stream:
        stream.write(b"naam")

    assert {path.name for path in tmp_path.iterdir()} == {"mijn map", "lijst.csv"}
    assert (elsewhere / "blad.xml").exists()


def test_files_of_the_users_own_stay_however_old(tmp_path: Path) -> None:
    """Also those that begin with a dot."""
    own = tmp_path / ".vimrc"
    own.write_bytes(b"set number")
    _age(own, 10_000)
    with atomic_write(tmp_path / "lijst.csv") as stream:
        stream.write(b"naam")

    assert own.exists()
