# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What an activity and a participation may hold: a title, days in order, hours that fit in them, a reason to reject."""

from datetime import date

from app.domain.activities import Activity, Participation, ParticipationStatus
from app.domain.validity import FIRST_YEAR, LAST_YEAR, NAME_LENGTH, NOTE_LENGTH, TEXT_LENGTH, check_text
from app.errors import InvalidValue

COUNTING = frozenset({ParticipationStatus.DONE, ParticipationStatus.ACCEPTED})
"""What counts for a register."""
MOST_HOURS = 2_000.0
"""More than a full year's work: no activity takes longer."""
HOURS_A_DAY = 24
MOST_COST = 1_000_000.0
LOWEST_RATING, HIGHEST_RATING = 1, 5


def check_activity(activity: Activity) -> None:
    """Raise InvalidValue, naming the field, for the first value that is not possible."""
    if not activity.title.strip():
        raise InvalidValue("activity_title", field="title")
    for field in ("title", "provider", "validation_number"):
        check_text(field, getattr(activity, field), TEXT_LENGTH)
    for field in ("contribution", "note"):
        check_text(field, getattr(activity, field).replace("\n", " "), NOTE_LENGTH)
    for field, ids in (("type", (activity.type,)), ("categories", activity.categories)):
        _check_ids(field, ids)
    _check_ids("competences", activity.competences)
    for field, on in (("starts", activity.starts), ("ends", activity.ends)):
        if not FIRST_YEAR <= on.year <= LAST_YEAR:
            raise InvalidValue("year", field=field)
    if activity.ends < activity.starts:
        raise InvalidValue("activity_period", field="ends")
    days = (activity.ends - activity.starts).days + 1
    _check_hours(activity.contact_hours, activity.self_study_hours, days)
    if activity.cost is not None and not 0 <= activity.cost <= MOST_COST:
        raise InvalidValue("activity_cost", field="cost")


def check_participation(item: Participation, activity: Activity, today: date) -> None:
    """Raise InvalidValue, naming the field, for the first value that is not possible."""
    if not FIRST_YEAR <= item.on.year <= LAST_YEAR:
        raise InvalidValue("year", field="on")
    if item.on < activity.starts:
        raise InvalidValue("participation_before", field="on", starts=activity.starts)
    if item.status in COUNTING and item.on > today:
        raise InvalidValue("participation_future", field="status", on=item.on)
    if item.status is ParticipationStatus.REJECTED and not item.reason.strip():
        raise InvalidValue("participation_reason", field="reason")
    days = (max(activity.ends, item.on) - activity.starts).days + 1
    _check_hours(item.contact_hours, item.self_study_hours, days)
    if item.rating is not None and not LOWEST_RATING <= item.rating <= HIGHEST_RATING:
        raise InvalidValue("participation_rating", field="rating")
    check_text("qualification", item.qualification, NAME_LENGTH)
    for field in ("reason", "remark"):
        check_text(field, getattr(item, field).replace("\n", " "), NOTE_LENGTH)


def _check_ids(field: str, ids: tuple[str, ...]) -> None:
    """Ids are single words: they are stored with spaces between, and name things of a register profile."""
    for one in ids:
        check_text(field, one, NAME_LENGTH)
        if one != "".join(one.split()) or (not one and field != "type"):
            raise InvalidValue("word", field=field, value=one)
    if len(set(ids)) != len(ids):
        raise InvalidValue("twice", field=field)


def _check_hours(contact: float, self_study: float, days: int) -> None:
    """Contact hours fit in the days; self-study may be spread over a longer time."""
    for field, hours, most in (
        ("contact_hours", contact, min(float(HOURS_A_DAY * days), MOST_HOURS)),
        ("self_study_hours", self_study, MOST_HOURS),
    ):
        if not 0 <= hours <= MOST_HOURS:  # not a number is neither
            raise InvalidValue("activity_hours", field=field, most=int(MOST_HOURS))
        if hours > most:
            raise InvalidValue("activity_hours_days", field=field, most=int(most))
