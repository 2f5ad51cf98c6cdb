# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Runs commands of the program as a user of the command line does; `school` is filled in and has twelve teachers."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.command_line import main
from tests.staff_lists import write_list

Run = Callable[..., "Ended"]


@dataclass(frozen=True)
class Ended:
    """How a command ended and what it said."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The result, read as JSON."""
        return json.loads(self.out)


@pytest.fixture(params=["file", "server"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Return where a new school is kept: in a file, and in a PostgreSQL database, where it is and nobody is in it."""
    if request.param == "server":
        return str(request.getfixturevalue("server_address"))
    return str(tmp_path / "lyceum.school")


@pytest.fixture
def run(address: str, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return a function that runs a command on the school."""

    def command(*words: str) -> Ended:
        capsys.readouterr()
        try:
            code = main(["--file", address, *words])
        except SystemExit as ended:
            code = int(str(ended.code))
        said = capsys.readouterr()
        return Ended(code, said.out, said.err)

    return command


_kept: dict[str, Path] = {}
"""Where a filled school stands with its home, by kind of place: filling takes longer than most tests, so it is once."""


@pytest.fixture
def school(run: Run, address: str, tmp_path: Path, home: Path, request: pytest.FixtureRequest) -> Run:
    """Return the runner, on a school that is filled in and has a list of twelve teachers."""
    server = request.getfixturevalue("postgresql_server") if "://" in address else None
    kind = "file" if server is None else "server"
    if kind in _kept:
        for name, place in (("folder", tmp_path), ("home", home)):
            shutil.copytree(_kept[kind] / name, place, dirs_exist_ok=True)
        if server is not None:
            server.fill(address)
        return run
    keys = ("name=Haags Proeflyceum", "street=Proefweg 1", "postcode=2512 AB", "city=Den Haag", "signer=A. de Proef")
    words = [word for key in keys for word in ("--set", key)]
    assert run("school", *words).code == 0
    assert run("import", "staff", str(write_list(tmp_path / "lijst.csv", "somtoday", 12)), "--apply").code == 0
    beside = home.parent / f"filled-{kind}"
    for name, place in (("folder", tmp_path), ("home", home)):
        shutil.copytree(place, beside / name)
    if server is not None:
        server.keep(address)
    _kept[kind] = beside
    return run


def statuses(run: Run) -> dict[str, str]:
    """Return each teacher's status by staff code."""
    return {teacher["code"]: teacher["status"] for teacher in run("teachers", "--json").json}
