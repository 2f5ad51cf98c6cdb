# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""An import is stored whole or not at all, also when it is stopped on the way, and can be stopped all the time."""

import time
from itertools import pairwise
from pathlib import Path

import pytest

from app.bootstrap import Services
from app.errors import Cancelled
from app.progress import Progress
from app.services.imports import ImportPlan
from tests.staff_lists import write_list

PEOPLE = 600


def _plan(services: Services, folder: Path, count: int) -> ImportPlan:
    read = services.imports.read(write_list(folder / f"{count}.xlsx", "afas", count), Progress())
    return services.imports.plan(read, read.mapping, Progress())


@pytest.mark.parametrize("share", [0.0, 0.2, 0.4, 0.6, 0.8, 0.99])
def test_stopping_while_people_are_stored_leaves_the_school_as_it_was(
    filled: Services, tmp_path: Path, share: float
) -> None:
    """Whether they are being stored or put into the journal: nobody is added, nothing is in the history."""
    plan = _plan(filled, tmp_path, PEOPLE)
    before = (filled.staff.all(), filled.history.recent(9))

    def stop(done: int, total: int, step: str) -> None:
        if step == "progress.storing" and done >= share * total * 0.9:
            progress.cancel()

    progress = Progress(stop)
    with pytest.raises(Cancelled):
        filled.imports.apply(plan, progress)
    assert (filled.staff.all(), filled.history.recent(9)) == before
    assert filled.imports.apply(plan, Progress()).new > PEOPLE * 0.9


def test_how_far_it_is_only_goes_up_and_ends_at_the_whole(school_file: Services, tmp_path: Path) -> None:
    """The bar never runs back or beyond its end."""
    told: list[tuple[int, int]] = []
    plan = _plan(school_file, tmp_path, PEOPLE)
    progress = Progress(lambda done, total, step: told.append((done, total)) if step == "progress.storing" else None)
    school_file.imports.apply(plan, progress)
    assert told == sorted(told)
    assert len(told) >= 9
    assert told[-1][0] == told[-1][1]


def test_it_can_be_stopped_every_moment_of_a_large_import(school_file: Services, tmp_path: Path) -> None:
    """Between two moments at which Cancel is heard lies far less than the second that a user may have to wait."""
    heard: list[float] = []
    plan = _plan(school_file, tmp_path, 4_000)
    school_file.imports.apply(plan, Progress(lambda *_: heard.append(time.process_time())))
    assert max(later - earlier for earlier, later in pairwise(heard)) < 0.5
