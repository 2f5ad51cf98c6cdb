# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How somebody stands in a cycle, in one word, to be filtered by; `app.domain.progress` works it out."""

from enum import StrEnum


class StandingKind(StrEnum):
    """What was asked is there, or how far away it is."""

    BEHIND = "behind"
    """At the pace until now the total is not reached before the cycle ends."""
    ON_TRACK = "on_track"
    EARLY = "early"
    """Nothing can be told of the pace: the cycle has just begun, or ends today."""
    MEETS = "meets"
    GRACE = "grace"
    """The cycle is over without all that was asked, and can still be completed."""
    OVER = "over"
