# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What somebody did is counted once, however many bevoegdheden it was noted for."""

from collections import defaultdict
from collections.abc import Hashable, Sequence
from typing import NamedTuple


class Claim(NamedTuple):
    """The hours that one participation of a teacher has of an activity.

    `whole` are those of the activity itself. Who stands first by `rank` gets theirs first.
    """

    activity: Hashable
    hours: float
    whole: float
    rank: tuple[int | float | str, ...] = ()


def hours_once(claims: Sequence[Claim]) -> list[float]:
    """Return the hours of each claim of one teacher, in the order given, that no other claim has already.

    Together those of one activity are never more than the activity took, or than the longest of them: a day noted for
    Frans and for Duits is one day, and a day divided over the two is that day.
    """
    together: defaultdict[Hashable, list[int]] = defaultdict(list)
    for at, claim in enumerate(claims):
        together[claim.activity].append(at)
    found = [claim.hours for claim in claims]
    for places in together.values():
        if len(places) == 1:
            continue
        left = max(max(claims[at].whole, claims[at].hours) for at in places)
        for at in sorted(places, key=lambda at: claims[at].rank):
            found[at] = min(claims[at].hours, left)
            left -= found[at]
    return found
