# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""From teachers to the lines on their labels and envelopes."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.addresses import is_complete
from app.domain.letters import Delivery
from app.domain.mailing import Addressed
from app.domain.teachers import Teacher
from app.services.letter_contents import address_block
from app.services.stack_words import told_name


@dataclass(frozen=True, slots=True)
class Addresses:
    """What stands on each label or envelope, and the names of who has no whole address and gets none."""

    people: tuple[Addressed, ...]
    left_out: tuple[str, ...]


def addresses_of(teachers: Sequence[Teacher], delivery: Delivery) -> Addresses:
    """Return the lines for some teachers: the same as in the window of an envelope."""
    reached = [who for who in teachers if delivery is Delivery.PIGEON_HOLE or is_complete(who.address)]
    there = {who.id for who in reached}
    return Addresses(
        tuple(Addressed(who.id, address_block(who, delivery), who.code) for who in reached),
        tuple(told_name(who) for who in teachers if who.id not in there),
    )
