# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A sample of people that nobody can have chosen: the same number draws the same people on any computer."""

import random
from collections.abc import Iterable

from app.domain.ids import TeacherId
from app.domain.progress import Phase, ProgressRow

SEEDS = 1_000_000
"""Seeds are below this: short enough to be read out and typed again."""


def drawn(teacher_ids: Iterable[TeacherId], count: int, seed: int) -> list[TeacherId]:
    """Return `count` of some people (or all, when there are fewer), in the order they were drawn.

    It depends on nothing but who they are, how many are asked, and the seed: not on the order they come in.
    """
    everybody = sorted(set(teacher_ids))
    chance = random.Random(seed)  # noqa: S311 - to be drawn again, not to be secret
    return chance.sample(everybody, min(count, len(everybody)))


def fresh_seed() -> int:
    """Return a seed that was not chosen by anybody."""
    return random.SystemRandom().randrange(1, SEEDS)


def sample_of(rows: Iterable[ProgressRow], count: int, seed: int) -> list[ProgressRow]:
    """Return the lines of `count` people drawn from those whose cycle runs or is in its grace.

    The same seed draws the same people of the same school on any computer.
    """
    within: dict[TeacherId, ProgressRow] = {}
    for row in rows:
        if row.phase is not Phase.OVER:
            within.setdefault(row.person.id, row)
    return [within[who] for who in drawn(within, count, seed)]
