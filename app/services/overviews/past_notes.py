# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What an overview of a past day says of itself where it tells what is known now."""

from dataclasses import replace
from datetime import date

from app.domain.overview_asking import Asked
from app.domain.reports import Report
from app.persistence import overview_past
from app.persistence.people_past import Then
from app.services.overviews.overview import OverviewReader

_COUNTING = ("kind", "fte")
"""What has no day of its own and decides who counts, or for how much."""
_DAYS = (("employed_from", date.min), ("employed_until", date.max))


def with_past_notes(reader: OverviewReader, asked: Asked, report: Report) -> Report:
    """Return a report that says so where people were changed after its day in what is read as it is now.

    Where they work is read as it was, and so is what happened. What goes outside says nothing of a few people.
    """
    past = reader.past(asked.on)
    # When a registration ends is kept as it was worked out last: who renewed it since ends later.
    ends = report.key == "expiring" and overview_past.went_on_after(reader.connection, asked.on)
    if not (past or ends) or report.settles is not None:
        return report
    keys = ["ends"] if ends else []
    keys += ["addresses"] if past and report.key == "mailing_list" else []
    keys += ["filter"] if past and asked.where is not None else []
    counting = sum(_counts_otherwise(one, asked.on) for one in past.values())
    keys += ["counted"] if counting else []
    facts: dict[str, object] = {"on": asked.on, "count": counting}
    return replace(report, notes=(*report.notes, *(reader.words.say(f"overviews_past.{key}", facts) for key in keys)))


def _counts_otherwise(one: Then, on: date) -> bool:
    """Return whether somebody is counted otherwise now: by what they do, or by being in service on the day or not."""
    if any(name in one.was for name in _COUNTING):
        return True
    for name, without in _DAYS:
        was, now = (day if isinstance(day := held.get(name), date) else without for held in one)
        if (was <= on) != (now <= on) if name == "employed_from" else (was < on) != (now < on):
            return True
    return False
