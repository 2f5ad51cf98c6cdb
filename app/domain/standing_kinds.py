# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How somebody stands in a cycle, in one word, to be filtered by; `app.domain.progress` works it out."""

from enum import StrEnum


class StandingKind(StrEnum):
    """What was asked is there, or how far away it is."""

    BEHIND = "behind"
    """Less is done than time is gone, but for a margin: see `app.domain.cycle_pace`."""
    ON_TRACK = "on_track"
    MEETS = "meets"
    GRACE = "grace"
    """The cycle is over without all that was asked, and can still be completed."""
    OVER = "over"
