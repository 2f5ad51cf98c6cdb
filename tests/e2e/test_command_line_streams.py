# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Commands whose results go to a file or a program, where there is no screen and perhaps no log: never a traceback."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

LIST = "Afkorting;Voorletters;Achternaam\nYIL;Ş.;Yıldızoğlu\n"
COMMAND = [sys.executable, "-c", "import sys; from app.command_line import main; sys.exit(main())"]


@pytest.fixture
def command(tmp_path: Path) -> list[str]:
    """Return the start of a command on a school of one teacher."""
    (tmp_path / "lijst.csv").write_text(LIST, encoding="utf-8")
    words = [*COMMAND, "--file", str(tmp_path / "lyceum.school")]
    subprocess.run([*words, "import", "staff", str(tmp_path / "lijst.csv"), "--apply"], check=True, capture_output=True)
    return words


def test_results_in_a_file_hold_every_letter(command: list[str]) -> None:
    """Also on a computer whose own code page does not have it, as on Windows."""
    narrow = {**os.environ, "PYTHONIOENCODING": "cp1252"}
    ended = subprocess.run([*command, "teachers"], capture_output=True, env=narrow, check=False)
    assert (ended.returncode, ended.stderr.decode(), "Yıldızoğlu, Ş." in ended.stdout.decode()) == (0, "", True)


def test_a_program_that_stops_reading_gets_no_traceback(command: list[str]) -> None:
    """As `| head` does."""
    script = " ".join(f"'{word}'" for word in [*command, "teachers", "--json"])
    ended = subprocess.run(["bash", "-c", f"{script} | true"], capture_output=True, check=False)
    assert ended.stderr == b""


def test_without_a_place_for_the_log_commands_work(command: list[str], tmp_path: Path) -> None:
    """A log that cannot be written stands in nobody's way."""
    (tmp_path / "log").write_bytes(b"")
    nowhere = {**os.environ, "LERARENREGISTER_LOG": str(tmp_path / "log")}
    ended = subprocess.run([*command, "teachers"], capture_output=True, env=nowhere, check=False)
    assert (ended.returncode, ended.stderr) == (0, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there")
def test_a_command_that_is_broken_off_says_so(tmp_path: Path) -> None:
    """Ctrl-C during an import gives one sentence."""
    rows = "".join(f"{number};Bos{number}\n" for number in range(60_000))
    (tmp_path / "lijst.csv").write_text("Afkorting;Achternaam\n" + rows, encoding="utf-8")
    words = [*COMMAND, "--file", str(tmp_path / "lyceum.school"), "import", "staff", str(tmp_path / "lijst.csv")]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as started:
        while not (tmp_path / "lyceum.school.in-use").exists():
            time.sleep(0.02)
        started.send_signal(signal.SIGINT)
        _, said = started.communicate()
    assert (started.returncode, said.decode()) == (3, "Gestopt. Er is niets gewijzigd.\n")


@pytest.mark.parametrize(
    "words", [["overview", "registratie", "--out", "x.pdf"], ["letters", "--template", "uitnodiging", "--out", "x.pdf"]]
)
def test_a_day_out_of_range_is_wrong_use(command: list[str], words: list[str]) -> None:
    """Before anything is opened."""
    ended = subprocess.run([*command, *words, "--out", "x.pdf", "--on", "9999-12-31"], capture_output=True, check=False)
    assert (ended.returncode, b"Traceback" in ended.stderr) == (2, False)
