# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who takes part in an activity, and how participations follow when the activity changes or is held again."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from app.domain.activities import Activity, Participation, ParticipationStatus
from app.domain.ids import NEW, ActivityId, TeacherId


def divided(activity: Activity, hours: float) -> tuple[float, float]:
    """Divide a participant's hours over contact and self-study as the activity divides its own; all contact if none."""
    if not activity.hours:
        return hours, 0.0
    contact = round(hours * activity.contact_hours / activity.hours, 2)
    return contact, round(hours - contact, 2)


def participations(
    activity: Activity,
    teacher_ids: Iterable[TeacherId],
    status: ParticipationStatus,
    hours: Mapping[TeacherId, float] | None = None,
    qualification: str = "",
) -> list[Participation]:
    """Return a participation for each teacher, once, with the activity's hours or the teacher's own.

    `qualification` is the bevoegdheid that they count for, "" for all.
    """
    own = hours or {}
    whole = (activity.contact_hours, activity.self_study_hours)
    found = []
    for teacher_id in dict.fromkeys(teacher_ids):
        contact, self_study = divided(activity, own[teacher_id]) if teacher_id in own else whole
        found.append(
            Participation(
                activity.id, teacher_id, activity.ends, contact, self_study, status, qualification=qualification
            )
        )
    return found


def overlapping(items: Iterable[Participation]) -> bool:
    """Return whether somebody takes part in an activity twice for one bevoegdheid; for all ("") is for each."""
    each: defaultdict[tuple[ActivityId, TeacherId], list[str]] = defaultdict(list)
    for item in items:
        each[item.activity_id, item.teacher_id].append(item.qualification.casefold())
    return any(len(names) > 1 and ("" in names or len(set(names)) < len(names)) for names in each.values())


def follows(before: Activity, after: Activity, item: Participation) -> Participation:
    """Return a participation after its activity changed: hours and day that were the activity's follow it."""
    changed = item
    if item.on == before.ends:
        changed = replace(changed, on=after.ends)
    if (item.contact_hours, item.self_study_hours) == (before.contact_hours, before.self_study_hours):
        changed = replace(changed, contact_hours=after.contact_hours, self_study_hours=after.self_study_hours)
    return changed


def again(activity: Activity, on: date) -> Activity:
    """Return the activity as it would be held again from a day on: as long as before, not stored yet."""
    length = activity.ends - activity.starts
    ends = on + length if length <= date.max - on else date.max
    return replace(activity, starts=on, ends=ends, note="", version=0, id=ActivityId(NEW))
