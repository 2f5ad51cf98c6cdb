# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A bar moves while work goes on, and the work is not held up by it."""

from app.progress import Progress
from ui.seldom import Seldom


def test_of_thousands_of_letters_in_a_moment_few_are_told_and_always_the_last() -> None:
    """Each step begins and ends where the work does."""
    told: list[tuple[int, int, str]] = []
    progress = Progress(Seldom(lambda *what: told.append(what)))
    for step in ("made", "read"):
        for done in range(10_001):
            progress.report(done, 10_000, step)

    assert [one for one in told if one[0] in {0, 10_000}] == [
        (0, 10_000, "made"), (10_000, 10_000, "made"), (0, 10_000, "read"), (10_000, 10_000, "read")
    ]  # fmt: skip
    assert len(told) < 200


def test_work_that_takes_its_time_is_told_each_time() -> None:
    """As a bar without an end, which is told of by nothing."""
    told: list[tuple[int, int, str]] = []
    tell = Seldom(lambda *what: told.append(what))
    for done in range(5):
        tell._told = 0.0  # long ago
        tell(done, 10, "made")
    tell(0, 0, "made")
    tell(0, 0, "made")

    assert len(told) == 7
