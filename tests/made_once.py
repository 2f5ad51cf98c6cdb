# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Schools in which much was done before a test begins: done once in a session on either database, copied afterwards.

A copy is the closed school itself, so that no test sees what another did. What stands beside a school (backups,
settings, files of letters) is not copied: this is for tests that look at the school alone.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.bootstrap import Services
from app.domain.letters import Round
from tests.postgresql import PostgresqlServer
from tests.schools import opened

Doing = Callable[[Services, Path], object]
"""What is done in a school, with a folder for what it writes beside it."""
Kept = dict[tuple[str, str], Path | str]
"""Where schools are kept, by the kind of place and the name of what was done in them."""


@pytest.fixture(scope="session")
def kept_schools() -> Kept:
    """Return where the schools are of which tests of this session got a copy; the server drops those it has itself."""
    return {}


def school_after(name: str, do: Doing) -> object:
    """Return the fixture `school` of a file of tests: a school of the test's own in which `do` was done.

    It is in a file, and then on a server. `name` tells one doing from another among all tests.
    """

    @pytest.fixture(params=["file", "server"])
    def school(request: pytest.FixtureRequest) -> Iterator[Services]:
        with _made_once(request, request.param, name, do) as services:
            yield services

    return school


@pytest.fixture
def only_round(school: Services) -> Round:
    """Return the one round of a school."""
    (only,) = school.rounds.rounds()
    return only.round


@contextmanager
def _made_once(request: pytest.FixtureRequest, kind: str, name: str, do: Doing) -> Iterator[Services]:
    kept: Kept = request.getfixturevalue("kept_schools")
    folder: Path = request.getfixturevalue("tmp_path")
    on_server = kind == "server"
    if (kind, name) not in kept:
        empty = request.getfixturevalue("server_address" if on_server else "school_path")
        with opened(empty) as services:
            do(services, folder)
        if on_server:
            server: PostgresqlServer = request.getfixturevalue("postgresql_server")
            kept[kind, name] = server.stay(empty)
        else:
            beside = request.getfixturevalue("tmp_path_factory").mktemp("made-once")
            kept[kind, name] = Path(shutil.copy(empty, beside / "kept.school"))
    with _copied(request, kept[kind, name], folder) as place, opened(place) as services:
        yield services


@contextmanager
def _copied(request: pytest.FixtureRequest, kept: Path | str, folder: Path) -> Iterator[Path | str]:
    if isinstance(kept, Path):
        own = folder / "copy"
        own.mkdir(mode=0o700)
        yield Path(shutil.copy(kept, own / "wilgenhof.school"))
        return
    server: PostgresqlServer = request.getfixturevalue("postgresql_server")
    url = server.make(template=server.name_of(kept))
    try:
        yield url
    finally:
        server.drop(url)
