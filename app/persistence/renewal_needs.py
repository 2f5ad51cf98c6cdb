# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whose registration, in whatever register, ends soon or is over, and whose application to renew waits: as SQL.

What was worked out by each register's own rules is read: a registration ends where a status within it is followed by
the grace or by expired. `app.persistence.glance` has the same as plain text; a test holds the two together.
"""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from sqlalchemy import ColumnElement, Date, FromClause, and_, case, exists, literal, or_, select

from app.domain.cycles import BANDS, DECIDING, last_end_within
from app.domain.periods import weeks_before
from app.domain.registers import RegisterProfile
from app.domain.registrations import REGISTERED_STATUSES, EventKind, Status
from app.domain.selections import Need
from app.persistence.records.rounds import EVENT, STATUS_SPAN
from app.persistence.records.staff import TEACHER

RUNNING = tuple(sorted(REGISTERED_STATUSES - {Status.GRACE}))
"""Registered, and before the end."""
OVER = (Status.GRACE, Status.EXPIRED)
MAY_WAIT = tuple(sorted(REGISTERED_STATUSES | {Status.EXPIRED}))
"""The statuses beside which an application to renew may wait."""
_NEVER_WAIT = tuple(sorted(set(Status) - set(MAY_WAIT)))
DECIDING_KINDS = tuple(sorted(DECIDING))
Weeks = Mapping[str, int]
"""Within how many weeks an application is checked, by register."""
NO_WEEKS: Weeks = MappingProxyType({})
_NOW, _LAST, _ENDS = STATUS_SPAN.alias(), STATUS_SPAN.alias(), STATUS_SPAN.alias()
_ASKED, _LATER = EVENT.alias(), EVENT.alias()
"""Named once: that takes a third of the time in which a short list comes."""
ENDING = {Need.EXPIRING_3: 3, Need.EXPIRING_6: 6, Need.EXPIRING_12: 12}


def band(need: Need, on: date) -> tuple[date, date]:
    """Return between which first days after a cycle (the earlier not, the later included) a line of the worklist is."""
    months = ENDING[need]
    nearer = max((one for one in BANDS if one < months), default=0)
    return (last_end_within(on, nearer) if nearer else on), last_end_within(on, months)


def renewal_conditions(need: Need, profile: RegisterProfile, on: date, weeks: Weeks) -> list[ColumnElement[bool]]:
    """Return who stands on the worklist for a registration that ends.

    An application may take the `weeks` of its register, and `profile`'s where those are not told.
    """
    now, last, ends = _NOW, _LAST, _ENDS
    here = [now.c.teacher_id == TEACHER.c.id, now.c.since <= on, or_(now.c.until.is_(None), now.c.until > on)]
    if need is Need.RENEWAL_LATE:
        before = _before(now.c.register_id, profile, on, weeks)
        # By what they are not: so the statuses are read in the order of people, as the events asked for then lie.
        late = select(now.c.teacher_id).where(*here[1:], now.c.status.not_in(_NEVER_WAIT), waits(now, on, before))
        return [TEACHER.c.id.in_(late)]
    if need is Need.GRACE:
        over = select(now.c.teacher_id).where(*here[1:], now.c.status == Status.GRACE.value)
        return [TEACHER.c.id.in_(over.where(~waits(now, on)))]
    after, until = band(need, on)
    # From the few that end then, not from everybody: so it asks nothing of each teacher.
    joined = ends.join(last, and_(last.c.registration_id == ends.c.registration_id, last.c.until == ends.c.since)).join(
        now, now.c.registration_id == ends.c.registration_id
    )
    ending = [ends.c.status.in_(OVER), ends.c.since > after, ends.c.since <= until, last.c.status.in_(RUNNING)]
    query = select(now.c.teacher_id).select_from(joined).where(*ending, *here[1:], now.c.status.in_(RUNNING))
    return [TEACHER.c.id.in_(query.where(~waits(now, on)))]


def _before(
    register_id: ColumnElement[str], profile: RegisterProfile, on: date, weeks: Weeks
) -> ColumnElement[date] | date:
    """Return the first day of which an application is not late yet, by the register it is for."""
    days = {one: literal(weeks_before(on, count), Date) for one, count in weeks.items()}
    plain = weeks_before(on, profile.application_weeks)
    return case(days, value=register_id, else_=literal(plain, Date)) if days else plain


def waits(span: FromClause, on: date, before: ColumnElement[date] | date | None = None) -> ColumnElement[bool]:
    """Return the condition that an application of before some day (None: any) is the last thing decided or asked."""
    asked, later = _ASKED, _LATER
    after = or_(later.c.on_day > asked.c.on_day, and_(later.c.on_day == asked.c.on_day, later.c.id > asked.c.id))
    decided = select(later.c.id).where(
        later.c.registration_id == asked.c.registration_id,
        later.c.kind.in_(DECIDING_KINDS),
        later.c.on_day <= on,
        after,
    )
    query = select(asked.c.id).where(
        asked.c.registration_id == span.c.registration_id,
        asked.c.kind == EventKind.APPLIED.value,
        asked.c.on_day <= on if before is None else asked.c.on_day < before,
        ~exists(decided),
    )
    return exists(query)
