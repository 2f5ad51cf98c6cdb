# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What every test has: a home of its own, no network, watched logs and file rights, and helpers to ask for."""

import gc
import logging
import os
from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import count
from pathlib import Path

import pytest
import time_machine

from tests import canaries, guards
from tests.postgresql import postgresql_server, postgresql_url

__all__ = ["postgresql_server", "postgresql_url"]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.umask(0)
guards.stand_guard()

GOLDEN = Path(__file__).parent / "golden"
_numbers = count(1)


class _Listener(logging.Handler):
    """Hears what any logger says, as it would be written."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


_listener = _Listener()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that rewrites the expected files of tests/golden."""
    parser.addoption("--update-golden", action="store_true", help="write what was made into tests/golden")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Deal the slow tests out over the others, the first at the start: otherwise one processor waits for the other.

    Workers begin with an equal part of the list each; by chance all slow ones may stand at the end. The tests that
    read all sources stand together, so that one worker parses them. A benchmark is looked for in its own folder only.
    """
    astray = [
        one.nodeid for one in items if one.get_closest_marker("benchmark") and one.path.parent.name != "benchmarks"
    ]
    if astray:
        raise pytest.UsageError(f"benchmarks belong in tests/benchmarks, or they are never run: {', '.join(astray)}")
    slow = [item for item in items if item.get_closest_marker("slow")]
    reading = [item for item in items if item.path.parent.name == "architecture"]
    elsewhere = {*slow, *reading}
    others = [item for item in items if item not in elsewhere]
    apart = len(others) // max(len(slow), 1)
    for number, item in enumerate(slow):
        others.insert(number * (apart + 1), item)
    items[:] = [*reading, *others]


def pytest_collection_finish() -> None:
    """Never look for garbage in what was collected, which stays: a third of a second each time, after every test."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder in which every test's home is."""
    return tmp_path_factory.mktemp("homes")


@pytest.fixture(autouse=True)
def home(homes: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give the program a home of its own for this test: data, settings and logs; made when first used.

    Afterwards its logs hold no canaries, nobody else may open its files, and no guard was tripped.
    """
    folder = homes / str(next(_numbers))
    for variable, name in (
        ("LERARENREGISTER_DATA", "data"),
        ("LERARENREGISTER_CONFIG", "config"),
        ("LERARENREGISTER_LOG", "log"),
        ("XDG_CONFIG_HOME", "xdg-config"),
        ("XDG_DATA_HOME", "xdg-data"),
        ("XDG_CACHE_HOME", "xdg-cache"),
    ):
        monkeypatch.setenv(variable, str(folder / name))
    root = logging.getLogger()
    root.addHandler(_listener)
    guards.breaches.clear()
    yield folder
    root.removeHandler(_listener)
    said = "\n".join(_listener.lines)
    _listener.lines.clear()
    assert guards.breaches == [], "the test did what the program never does"
    assert canaries.found_in(said.encode(errors="replace")) == [], "personal data was logged"
    if folder.exists():
        _look_over(folder)


def _look_over(folder: Path) -> None:
    for name in ("log", "config"):
        assert canaries.found_in_files(folder / name) == [], f"personal data stands in the {name} folder"
    open_to_others = [place for name in ("data", "config", "log") for place in guards.readable_by_others(folder / name)]
    assert open_to_others == [], "others may open the program's files"


@pytest.fixture
def fixed_clock() -> Iterator[Callable[[datetime], None]]:
    """Return a function that stops the clock at an instant (with time zone), for the rest of the test."""
    stopped: list[time_machine.travel] = []

    def stop(at: datetime) -> None:
        journey = time_machine.travel(at, tick=False)
        journey.start()
        stopped.append(journey)

    yield stop
    for journey in reversed(stopped):
        journey.stop()


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Return a function that compares a text with the file of that name in tests/golden.

    `pytest --update-golden` writes the file instead; review the difference before committing it.
    """

    def compare(name: str, made: str) -> None:
        file = GOLDEN / name
        if request.config.getoption("--update-golden"):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(made, encoding="utf-8")
        assert file.exists(), f"{name} is not there yet: run once with --update-golden"
        assert file.read_text(encoding="utf-8") == made

    return compare
