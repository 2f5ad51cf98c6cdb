# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What an overview of a past day says of itself where it tells what is known now."""

from dataclasses import replace
from datetime import date

from app.domain.changes import Plain
from app.domain.overview_asking import Asked
from app.domain.periods import day_after
from app.domain.reports import Report
from app.persistence import journal_since, overview_past
from app.persistence.people_past import Then
from app.services.overviews.overview import OverviewReader

_STANDINGS = frozenset({"cycle_progress", "shortage", "expiring"})
"""The overviews that work out what is asked of people: by their appointment, and from when they were in service."""
_KINDS = _STANDINGS | {"registration"}
"""The overviews in which it plays a part who teaches, and when somebody was in service, of whatever view too."""
_EVER = frozenset({"activities_costs", "staff_changes"})
"""The overviews in which who left counts too, and who does not teach."""
_NOBODY = frozenset({"changed_since", "attendance_list"})
"""The overviews that are of nobody in particular."""


def with_past_notes(reader: OverviewReader, asked: Asked, report: Report) -> Report:
    """Return a report that says so where people were changed after its day in what is read as it is now.

    Where they work is read as it was, and so is what happened. What goes outside says nothing of a few people.
    """
    if report.settles is not None:
        return report
    past = reader.past(asked.on)
    keys = []
    # When a registration ends is kept as it was worked out last: who renewed it since ends later.
    if report.key == "expiring" and overview_past.went_on_after(reader.connection, asked.on):
        keys.append("ends")
    if report.key == "staff_changes" and asked.since is None and journal_since.took_back(reader.connection, asked.on):
        keys.append("list")
    keys += ["addresses"] if past and report.key == "mailing_list" else []
    keys += ["filter"] if past and asked.where is not None else []
    changed = {name for one in past.values() for name in _otherwise(one, asked.on)}
    keys += [key for key in _counting(report.key, asked) if key in changed]
    facts: dict[str, object] = {"on": asked.on}
    return replace(report, notes=(*report.notes, *(reader.words.say(f"overviews_past.{key}", facts) for key in keys)))


def _counting(key: str, asked: Asked) -> list[str]:
    """Return what an overview counts by that is read as it is now: what has no day, and days that were mended."""
    if key in _NOBODY:
        return []
    if key in _EVER:
        return ["service"] if asked.in_service is False else []
    kind = key in _KINDS or not asked.of_group
    service = key in _KINDS or asked.in_service is not None
    return [*(["kind"] if kind else []), *(["service"] if service else []), *(["fte"] if key in _STANDINGS else [])]


def _otherwise(one: Then, on: date) -> list[str]:
    """Return what of somebody differs that an overview may count by; days after the day make no difference."""
    found = [name for name in ("kind", "fte") if name in one.was]
    first, last = ([_day(held, name) for held in one] for name in ("employed_from", "employed_until"))
    began = {date.min if day is None else min(day, _next(on)) for day in first}
    ended = {on if day is None else min(day, on) for day in last}
    return [*found, "service"] if len(began) > 1 or len(ended) > 1 else found


def _day(held: Plain, name: str) -> date | None:
    return day if isinstance(day := held.get(name), date) else None


def _next(on: date) -> date:
    return day_after(on) or date.max
