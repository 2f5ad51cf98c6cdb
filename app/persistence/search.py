# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Turns a selection of teachers into SQL conditions: filtered by the database, never by the program.

The conditions of the worklist stand as plain text in `app.persistence.glance` too, for the window's first figures; a
test holds the two together.
"""

from collections.abc import Collection
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, and_, bindparam, case, exists, false, func, or_, select

from app.domain.eligibility import INVITABLE_STATUSES
from app.domain.ids import TeacherId
from app.domain.letter_kinds import SHIPPED, LetterKind
from app.domain.letters import LetterState
from app.domain.names import normalise_for_search
from app.domain.periods import weeks_before
from app.domain.plain_text import small_letters
from app.domain.registers import RegisterProfile
from app.domain.registrations import ASKED_STATUSES, ON_THEIR_WAY_STATUSES, REGISTERED_STATUSES, EventKind, Status
from app.domain.selections import ANYBODY_NEEDS, REMINDING_NEEDS, RENEWAL_NEEDS, Need, TeacherSelection
from app.domain.teachers import QUALIFIED_GRADES, StaffKind
from app.persistence import letters, own_search
from app.persistence.lowering import lowered
from app.persistence.records.people import NOT_DOUBLE
from app.persistence.records.rounds import EVENT, LETTER, ROUND, STATUS_SPAN, TEMPLATE
from app.persistence.records.staff import QUALIFICATION, TEACHER, TEACHER_NUMBER
from app.persistence.renewal_needs import NO_WEEKS, Weeks, renewal_conditions

_ESCAPE = "\\"
_MOST_PARAMETERS = 10_000
"""SQLite takes 32,766 in a question, PostgreSQL 65,535."""


def status_column() -> ColumnElement[str]:
    """Return the status of a teacher in a query made by `with_status`."""
    return func.coalesce(STATUS_SPAN.c.status, Status.NOT_INVITED.value)


def with_status(query: Select[*tuple[Any, ...]], profile: RegisterProfile, on: date) -> Select[*tuple[Any, ...]]:
    """Join to each teacher the status that held on a day; of several bevoegdheden that which is furthest."""
    span = STATUS_SPAN
    matching = [*_held(span, profile.id, on)]
    if profile.per_qualification:
        other = STATUS_SPAN.alias()
        further = or_(
            _rank(other) < _rank(span),
            and_(_rank(other) == _rank(span), other.c.registration_id < span.c.registration_id),
        )
        matching.append(~exists(select(other.c.since).where(*_held(other, profile.id, on), further)))
    return query.select_from(TEACHER.outerjoin(span, and_(*matching)))


def _held(span: FromClause, register_id: str, on: date) -> list[ColumnElement[bool]]:
    return [
        span.c.teacher_id == TEACHER.c.id,
        span.c.register_id == register_id,
        span.c.since <= on,
        or_(span.c.until.is_(None), span.c.until > on),
    ]


def _rank(span: FromClause) -> ColumnElement[int]:
    """Return how far a status is: registered, on its way, asked, none of these."""
    groups = (REGISTERED_STATUSES, ON_THEIR_WAY_STATUSES, ASKED_STATUSES)
    return case(
        *((span.c.status.in_([one.value for one in sorted(group)]), place) for place, group in enumerate(groups)),
        else_=len(groups),
    )


def _with_grades(grades: Collection[str] | None) -> ColumnElement[bool]:
    query = select(QUALIFICATION.c.teacher_id).where(QUALIFICATION.c.teacher_id == TEACHER.c.id)
    if grades is not None:
        query = query.where(QUALIFICATION.c.grade.in_(grades))
    return exists(query)


def _bearing(grades: Collection[str] | None) -> ColumnElement[bool]:
    """As `_with_grades`, looked up for everybody at once."""
    query = select(QUALIFICATION.c.teacher_id)
    return TEACHER.c.id.in_(query if grades is None else query.where(QUALIFICATION.c.grade.in_(grades)))


def qualified() -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """Return two conditions: a bevoegdheid is known at all; one of those known counts as bevoegd."""
    return _with_grades(None), _with_grades([grade.value for grade in QUALIFIED_GRADES])


def in_service(on: date) -> ColumnElement[bool]:
    """Return the condition that a teacher is employed on a day."""
    started = or_(TEACHER.c.employed_from.is_(None), TEACHER.c.employed_from <= on)
    return and_(started, or_(TEACHER.c.employed_until.is_(None), TEACHER.c.employed_until >= on))


def conditions(
    selection: TeacherSelection, profile: RegisterProfile, on: date, weeks: Weeks = NO_WEEKS
) -> list[ColumnElement[bool]]:
    """Return what a teacher must meet to be in a selection, in a query made by `with_status`.

    `weeks` are those of each register in which an application is checked, for who waits for that.
    """
    found = searched(TEACHER.c.search_text, selection.text)
    if selection.in_service is not None:
        employed = in_service(on)
        found.append(employed if selection.in_service else ~employed)
    if selection.statuses:
        found.append(status_column().in_([status.value for status in selection.statuses]))
        # As the status column reads: the register is no matter of who does not teach and was never written to.
        found.append(or_(TEACHER.c.kind == StaffKind.TEACHING.value, status_column() != Status.NOT_INVITED.value))
    for column, values in (
        (TEACHER.c.location, selection.locations), (group_column(), selection.groups),
        (TEACHER.c.team, selection.teams), (TEACHER.c.section, selection.sections),
    ):  # fmt: skip
        if values:
            found.append(lowered(column).in_([small_letters(value) for value in values]))
    if selection.kinds:
        found.append(TEACHER.c.kind.in_([kind.value for kind in selection.kinds]))
    if selection.ids is not None:
        found.append(_among(selection.ids))
    if selection.tags:
        found.append(own_search.tagged(selection.tags))
    found += [own_search.holds(condition) for condition in selection.own]
    if selection.left_by is not None:
        found.append(TEACHER.c.employed_until <= selection.left_by)
    if selection.need is not None:
        found += needed(selection.need, profile, on, weeks)
    return found


def _among(ids: frozenset[TeacherId]) -> ColumnElement[bool]:
    """Return the condition that somebody is one of these: more than databases take as parameters stand in the text."""
    if len(ids) <= _MOST_PARAMETERS:
        return TEACHER.c.id.in_(ids)
    return TEACHER.c.id.in_(bindparam("ids", sorted(ids), expanding=True, unique=True, literal_execute=True))


def needed(need: Need, profile: RegisterProfile, on: date, weeks: Weeks) -> list[ColumnElement[bool]]:
    """Return who stands on the worklist for a reason; `weeks` as in `conditions`."""
    teaches = [] if need in ANYBODY_NEEDS else [TEACHER.c.kind == StaffKind.TEACHING.value]
    if need in RENEWAL_NEEDS:
        return [*teaches, in_service(on), *renewal_conditions(need, profile, on, weeks)]
    return [*teaches, *need_conditions(need, profile, on)]


def group_column() -> ColumnElement[str]:
    """Return a teacher's vaksectie, or the team where no vaksectie is known."""
    return func.coalesce(func.nullif(TEACHER.c.section, ""), TEACHER.c.team)


def searched(column: ColumnElement[str], text: str) -> list[ColumnElement[bool]]:
    """Return the conditions that a column of words holds every word of a text, in any order."""
    words = normalise_for_search(text)
    if text.strip() and not words:
        return [false()]  # signs only: nobody and nothing is called so
    return [_contains(column, word) for word in words]


def _contains(column: ColumnElement[str], word: str) -> ColumnElement[bool]:
    safe = word.replace(_ESCAPE, _ESCAPE * 2).replace("%", _ESCAPE + "%").replace("_", _ESCAPE + "_")
    return column.like(f"%{safe}%", escape=_ESCAPE)


def need_conditions(need: Need, profile: RegisterProfile, on: date) -> list[ColumnElement[bool]]:
    """Return who stands on the worklist for one reason, if they teach; for `RENEWAL_NEEDS` see `renewal_needs`."""
    status, since = status_column(), STATUS_SPAN.c.since
    if need is Need.TO_INVITE:
        invitable = status.in_([one.value for one in INVITABLE_STATUSES])
        return [*_eligible(profile, on), invitable, ~_has_waiting_letter(profile, LetterKind.INVITATION)]
    if need in REMINDING_NEEDS:
        waited = weeks_before(on, profile.reminder_after_weeks)
        asked = status.in_([Status.INVITED.value, Status.REMINDED.value])
        may = _may_be_reminded(profile, on, again=need is Need.STILL_NO_ANSWER)
        lies = _has_waiting_letter(profile, LetterKind.REMINDER)
        there = [in_service(on), TEACHER.c.do_not_invite.is_(False), ~lies]
        return [*there, asked, since <= waited, may, ~_later(profile, on)]
    if need is Need.APPLICATION_LATE:
        late = weeks_before(on, profile.application_weeks)
        return [in_service(on), status == Status.APPLIED.value, since < late]
    if need is Need.NO_ADDRESS:
        return [in_service(on), TEACHER.c.has_address.is_(False)]
    if need is Need.DOUBLE:
        return [in_service(on), or_(_shares_number(), _shares_email())]
    return [in_service(on), TEACHER.c.name_doubt != ""]


def _shares_number() -> ColumnElement[bool]:
    """Return the condition that somebody else has the same number in the same system."""
    own, other = TEACHER_NUMBER.alias(), TEACHER_NUMBER.alias()
    same = and_(other.c.number == own.c.number, other.c.system == own.c.system, other.c.teacher_id != own.c.teacher_id)
    query = select(own.c.number).join(other, same).where(own.c.teacher_id == TEACHER.c.id, own.c.number != "")
    return exists(query.where(~_known_apart(own.c.teacher_id, other.c.teacher_id)))


def _shares_email() -> ColumnElement[bool]:
    """Return the condition that somebody else of the same name has the same e-mail address."""
    other = TEACHER.alias()
    same = (other.c.email == TEACHER.c.email, other.c.surname_part == TEACHER.c.surname_part)
    query = select(other.c.id).where(*same, other.c.email != "", other.c.id != TEACHER.c.id)
    return exists(query.where(~_known_apart(TEACHER.c.id, other.c.id)))


def _known_apart(one: ColumnElement[int], other: ColumnElement[int]) -> ColumnElement[bool]:
    """Return the condition that somebody said of two that they are not one."""
    pair = NOT_DOUBLE
    either = or_(
        and_(pair.c.teacher_id == one, pair.c.other_id == other),
        and_(pair.c.teacher_id == other, pair.c.other_id == one),
    )
    return exists(select(pair.c.id).where(either))


def _has_waiting_letter(profile: RegisterProfile, kind: LetterKind) -> ColumnElement[bool]:
    """Return the condition that a letter of a kind lies in an open stack: asking again would be asking twice.

    As the stacks lie now: nothing tells on which day a letter was put in one, so this has no past.
    """
    own = exists(
        select(TEMPLATE.c.id).where(
            TEMPLATE.c.template_id + "." + TEMPLATE.c.language == ROUND.c.template_id,
            TEMPLATE.c.text.contains(f'kind = "{kind.value}"', autoescape=True),
        )
    )
    return TEACHER.c.id.in_(
        select(LETTER.c.teacher_id)
        .join(ROUND, ROUND.c.id == LETTER.c.round_id)
        .where(
            LETTER.c.state != LetterState.SENT.value,
            ROUND.c.register_id == profile.id,
            or_(ROUND.c.template_id.startswith(SHIPPED[kind]), own),
        )
    )


def _may_be_reminded(profile: RegisterProfile, on: date, *, again: bool) -> ColumnElement[bool]:
    """Return the condition that somebody may, on a day, have the first reminder, or with `again` one more.

    Those before an answer "later" do not count: who asks to be asked again is.
    """
    reminded = [*_happened(EventKind.REMINDED, profile), EVENT.c.on_day <= on, ~letters.answered_later(on)]
    had = select(func.count()).where(*reminded).scalar_subquery()
    return and_(had < profile.max_reminders, had > 0 if again else had == 0)


def _later(profile: RegisterProfile, on: date) -> ColumnElement[bool]:
    """Return the condition that somebody answered to be asked again on a day that has not come."""
    query = select(EVENT.c.id).where(*_happened(EventKind.POSTPONED, profile))
    return exists(query.where(letters.waits_until(on)))


def _happened(kind: EventKind, profile: RegisterProfile) -> list[ColumnElement[bool]]:
    return [EVENT.c.teacher_id == TEACHER.c.id, EVENT.c.register_id == profile.id, EVENT.c.kind == kind.value]


def _eligible(profile: RegisterProfile, on: date) -> list[ColumnElement[bool]]:
    found = [in_service(on), TEACHER.c.do_not_invite.is_(False)]
    if profile.needs_qualification:
        found.append(or_(~_bearing(None), _bearing([grade.value for grade in QUALIFIED_GRADES])))
    return found
