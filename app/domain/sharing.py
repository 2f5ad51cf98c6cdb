# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Hours of work that a register asks for each bevoegdheid apart: nobody works the same hour for two of them."""

from collections.abc import Iterable
from dataclasses import replace

from app.domain.activities import Proof
from app.domain.registers import WORK, RegisterProfile


def work_parts(profile: RegisterProfile, qualification: str, registered: Iterable[str]) -> int:
    """Return in how many equal parts hours of work are divided of which nobody said for which bevoegdheid they were.

    `registered` are the bevoegdheden a teacher is registered for in the register; "" is no one of them.
    """
    if not (profile.work_hours and profile.work_per_qualification and qualification):
        return 1
    return len({name.casefold() for name in registered if name})


def part_of_proofs(proofs: Iterable[Proof], parts: int) -> list[Proof]:
    """Return proofs as they tell of one part: hours of work noted for one bevoegdheid are that one's whole."""
    return [
        replace(item, value=item.value / parts) if item.proof == WORK and not item.qualification else item
        for item in proofs
    ]
