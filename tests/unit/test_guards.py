# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The guards of the test run notice what they are there for."""

import logging
import os
import socket
from pathlib import Path

import pytest

from tests import canaries, guards


def test_a_connection_to_another_computer_is_refused() -> None:
    """A test that reaches for the network fails at that line."""
    with socket.socket() as plug, pytest.raises(guards.BreachError, match=r"connects to 192\.0\.2\.1"):
        plug.connect(("192.0.2.1", 80))

    assert guards.breaches == ["connects to 192.0.2.1"]
    guards.breaches.clear()


def test_a_name_is_never_looked_up() -> None:
    """Asking for the address of a host fails too."""
    with pytest.raises(guards.BreachError, match="looks up"):
        socket.getaddrinfo("school.example", 443)

    guards.breaches.clear()


def test_this_computer_may_be_reached() -> None:
    """Servers that the tests start themselves are on loopback."""
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as plug:
        here = plug.getpeername()[0]

    assert here == "127.0.0.1"


def test_the_other_sqlite_is_not_imported() -> None:
    """Python's own sqlite3 stays out of the process."""
    with pytest.raises(guards.BreachError, match="two SQLite libraries"):
        __import__("sqlite3")

    guards.breaches.clear()


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="only Linux tells which files are open")
def test_a_connected_school_file_is_not_opened_as_a_plain_file(tmp_path: Path) -> None:
    """Reading a school file's bytes is refused while SQLCipher has it open, and fine when it is closed."""
    from sqlcipher3 import dbapi2

    file = tmp_path / "proef.school"
    connection = dbapi2.connect(str(file))
    connection.execute("CREATE TABLE teacher (name TEXT)")
    with pytest.raises(guards.BreachError, match="drops the locks"):
        file.read_bytes()
    connection.close()
    guards.breaches.clear()

    assert file.read_bytes()[:6] == b"SQLite"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")
def test_a_file_that_others_may_read_is_noticed(tmp_path: Path) -> None:
    """A file with 0640 is named, one with 0600 is not."""
    tmp_path.chmod(0o700)
    for name, mode in (("open", 0o640), ("closed", 0o600)):
        (tmp_path / name).touch()
        (tmp_path / name).chmod(mode)

    assert guards.readable_by_others(tmp_path) == ["open"]


def test_a_canary_is_found_in_any_case_and_in_utf_16(tmp_path: Path) -> None:
    """A name in a log is found however it was written."""
    (tmp_path / "a.log").write_bytes(canaries.SURNAME.upper().encode())
    (tmp_path / "b.log").write_bytes(canaries.PASSWORD.encode("utf-16-le"))
    (tmp_path / "c.log").write_bytes(b"import staff: 84 rows")

    assert canaries.found_in_files(tmp_path) == [f"a.log: {canaries.SURNAME}", f"b.log: {canaries.PASSWORD}"]


def test_every_test_has_a_home_of_its_own(home: Path) -> None:
    """The program's folders are inside the test's home, and what is logged is heard."""
    from app import paths

    logging.getLogger("app").warning("nothing personal")

    assert [paths.data_folder(), paths.config_folder(), paths.log_folder()] == [
        home / "data",
        home / "config",
        home / "log",
    ]
