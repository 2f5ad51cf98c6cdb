# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A random school with something in every field, and who meets a filter in it by plain Python: no SQL but reading."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from app.bootstrap import Services
from app.domain.eligibility import INVITABLE_STATUSES
from app.domain.filter_fields import EVENT, FieldKind, FilterFields
from app.domain.filters import WITHOUT_VALUES, Condition, Filter, FilterTest
from app.domain.names import normalise_for_search
from app.domain.own_fields import own_id
from app.domain.periods import school_year
from app.domain.progress import standing_kind
from app.domain.registrations import REGISTERED_STATUSES, Status
from app.domain.relative_days import period_of
from app.domain.selections import Need, TeacherSelection
from app.domain.teachers import QUALIFIED_GRADES, Teacher
from tests.schools import DAY, REGISTER

OPPOSITES = {
    FilterTest.IS_NOT: FilterTest.IS,
    FilterTest.CONTAINS_NOT: FilterTest.CONTAINS,
    FilterTest.EMPTY: FilterTest.FILLED,
}
OF_ACTIVITIES = ("activity", "activity_type", "provider", "took_part", "activity_day")
BY_HAND = {Need.TO_INVITE, Need.NO_ANSWER, Need.STILL_NO_ANSWER}
WAITED, MOST_REMINDERS = timedelta(weeks=3), 2
"""As the register of `REGISTER` has them."""
_RUNNING = {Status.REGISTERED, Status.EXPIRING, Status.RENEWED, Status.EXTENDED}


@dataclass
class Person:
    """Somebody, with what stands about them in other tables, as plain rows."""

    teacher: Teacher
    search_text: str
    spans: list[Any] = field(default_factory=list)
    events: list[Any] = field(default_factory=list)
    rounds: list[str] = field(default_factory=list)
    parts: list[Any] = field(default_factory=list)


@dataclass(repr=False)
class RandomSchool:
    """The school, everybody in it by id, and its fields."""

    services: Services
    people: dict[int, Person]
    fields: FilterFields
    _needs: dict[tuple[Need, date], set[int]] = field(default_factory=dict)
    _standings: dict[date, dict[int, set[str]]] = field(default_factory=dict)

    def found(self, tree: Filter, on: date) -> set[int]:
        """Return the ids that the program finds."""
        return set(self.services.staff.ids(TeacherSelection(in_service=None, where=tree), on))

    def expected(self, tree: Filter, on: date) -> set[int]:
        """Return the ids of who meets a filter."""
        return {key for key in self.people if self.meets(key, tree, on)}

    def meets(self, key: int, tree: Filter, on: date) -> bool:
        """Return whether somebody meets a filter on a day."""
        if isinstance(tree, Condition):
            return self._asked(key, tree, on)
        if not tree.parts:
            return not tree.negated
        if tree.any:
            return any(self.meets(key, part, on) for part in tree.parts) is not tree.negated
        apart = [one for one in tree.parts if isinstance(one, Condition) and _of_an_activity(one)]
        found = all(self.meets(key, part, on) for part in tree.parts if part not in apart)
        if apart:
            found = found and self._one_activity(key, apart, on)
        return found is not tree.negated

    def _needed(self, need: Need, on: date) -> set[int]:
        """The rest of the worklist has tests of its own: read it once."""
        if need in BY_HAND:
            return {key for key, person in self.people.items() if _is_needed(person, need, on)}
        if (need, on) not in self._needs:
            self._needs[need, on] = set(self.services.staff.ids(TeacherSelection(in_service=None, need=need), on))
        return self._needs[need, on]

    def _stands(self, on: date) -> dict[int, set[str]]:
        """How people stand has tests of its own: told here by the cycles of who is in service or registered."""
        if on not in self._standings:
            concerned = {key for key, person in self.people.items() if _concerned(person, on)}
            ids = [person.teacher.id for key, person in self.people.items() if key in concerned]
            told = self.services.standing.of_teachers(ids, on)
            self._standings[on] = {
                int(who): {kind.value for one in each if (kind := standing_kind(one.standing, one.profile))}
                for who, each in told.items()
            }
        return self._standings[on]

    def _one_activity(self, key: int, conditions: Sequence[Condition], on: date) -> bool:
        columns = ("title", "type", "provider", "status", "on_day")
        return any(
            all(
                _meets(self.fields[one.field].kind, one, [getattr(part, columns[OF_ACTIVITIES.index(one.field)])], on)
                for one in conditions
            )
            for part in self.people[key].parts
            if part.on_day <= on or part.status == "planned"
        )

    def _asked(self, key: int, condition: Condition, on: date) -> bool:
        positive = OPPOSITES.get(condition.test)
        if positive is not None:
            return not self._asked(key, Condition(condition.field, positive, condition.values), on)
        person, name = self.people[key], condition.field
        if name in OF_ACTIVITIES:
            return self._one_activity(key, [condition], on)
        if name == "need":
            return any(key in self._needed(Need(value), on) for value in condition.values)
        if name == "standing":
            stands = self._stands(on).get(key, set())
            return bool(stands if condition.test is FilterTest.FILLED else stands & set(condition.values))
        if name == "name":
            words = [normalise_for_search(value) for value in condition.values]
            return any(some and all(word in person.search_text for word in some) for some in words)
        return _meets(self.fields[name].kind, condition, _held(person, name, on), on)


def _is_needed(person: Person, need: Need, on: date) -> bool:
    """Return whether somebody is to be invited or reminded, by their rows: no letters lie ready in the school."""
    teacher = person.teacher
    if teacher.kind != "teaching" or teacher.do_not_invite or not teacher.in_service(on):
        return False
    now = [row for row in person.spans if row.register_id == REGISTER and _holds(row, on)]
    status, since = (now[0].status, now[0].since) if now else ("not_invited", None)
    if need is Need.TO_INVITE:
        grades = {one.grade for one in teacher.qualifications}
        qualified = not grades or not grades.isdisjoint(QUALIFIED_GRADES)
        return status in INVITABLE_STATUSES and qualified
    known = [row for row in person.events if row.register_id == REGISTER and row.on_day <= on]
    later = [row for row in known if row.kind == "postponed"]
    had = [row for row in known if row.kind == "reminded" and not any(answer.on_day >= row.on_day for answer in later)]
    last = max(later, key=lambda row: (row.on_day, row.id), default=None)
    if status not in {"invited", "reminded"} or since > on - WAITED or (last and last.until_day > on):
        return False
    return len(had) == 0 if need is Need.NO_ANSWER else 0 < len(had) < MOST_REMINDERS


def _concerned(person: Person, on: date) -> bool:
    registered = any(_holds(row, on) and row.status in REGISTERED_STATUSES for row in person.spans)
    return registered or person.teacher.in_service(on)


def _of_an_activity(one: Condition) -> bool:
    return one.field in OF_ACTIVITIES and one.test not in OPPOSITES


def _held(person: Person, name: str, on: date) -> list[Any]:
    """Return what somebody has in a field on a day."""
    teacher = person.teacher
    if name.startswith(EVENT):
        kind = name.removeprefix(EVENT)
        return [
            row.on_day for row in person.events if row.kind == kind and row.register_id == REGISTER and row.on_day <= on
        ]
    if (own := own_id(name)) is not None:
        return [
            value.amount if value.amount is not None else _day_or_text(value.text)
            for value in teacher.own
            if value.field_id == own
        ]
    now = [row for row in person.spans if row.register_id == REGISTER and _holds(row, on)]
    status = now[0].status if now else "not_invited"
    there = (teacher.employed_from or date.min) <= on <= (teacher.employed_until or date.max)
    since, _until = school_year(on)
    worked_out: dict[str, list[Any]] = {
        "status": [] if status == "not_invited" and teacher.kind != "teaching" else [status],
        "since": [row.since for row in now],
        "in_service": ["yes" if there else "no"],
        "group": [teacher.section or teacher.team],
        "tag": list(teacher.tags),
        "subject": list(teacher.subjects),
        "grade": [one.grade.value for one in teacher.qualifications],
        "number": [one.number for one in teacher.numbers],
        "street": [teacher.address.street],
        "postcode": [teacher.address.postcode],
        "city": [teacher.address.city],
        "country": [teacher.address.country],
        "form_of_address": [teacher.name.form_of_address.value],
        "has_address": ["yes" if teacher.address.city else "no"],
        "do_not_invite": ["yes" if teacher.do_not_invite else "no"],
        "name_doubt": ["yes" if teacher.name_doubt else "no"],
        "round": person.rounds,
        "ends": ends(person, on),
        "hours": [sum(one.contact_hours + one.self_study_hours for one in person.parts if _counts(one, since, on))],
    }
    return worked_out[name] if name in worked_out else [getattr(teacher, name)]


def _day_or_text(text: str) -> date | str:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return text


def _holds(row: Any, on: date) -> bool:
    return row.since <= on and (row.until is None or row.until > on)


def _counts(part: Any, since: date, on: date) -> bool:
    return since <= part.on_day <= on and part.status in ("done", "accepted")


def ends(person: Person, on: date) -> list[date]:
    """Return the last days of the registrations that run on a day."""
    found = []
    for now in person.spans:
        if _holds(now, on) and now.status in _RUNNING:
            line = [row for row in person.spans if row.registration_id == now.registration_id]
            found += [
                row.since - timedelta(days=1)
                for row in line
                if row.since > on
                and row.status in ("grace", "expired")
                and any(other.until == row.since and other.status in _RUNNING for other in line)
            ]
    return found


def _meets(kind: FieldKind, condition: Condition, held: Sequence[Any], on: date) -> bool:
    known = [one for one in held if one is not None and one != ""]
    if condition.test is FilterTest.FILLED:
        return bool(known)
    return any(_compare(kind, condition.test, one, value, on) for one in known for value in condition.values)


def _compare(kind: FieldKind, test: FilterTest, held: Any, value: str, on: date) -> bool:
    if test is FilterTest.WITHIN:
        since, until = period_of(value).days(on)
        return (since or date.min) <= held <= (until or date.max)
    if test is FilterTest.CONTAINS:
        return value.lower() in str(held).lower()
    wanted: Any = value.lower()
    if kind is FieldKind.DAY:
        wanted = date.fromisoformat(value)
    elif kind is FieldKind.NUMBER:
        wanted = float(value)
    else:
        held = str(held).lower()
    return bool(
        held == wanted if test is FilterTest.IS else held >= wanted if test is FilterTest.FROM else held <= wanted
    )


def conditions(school: RandomSchool) -> list[Condition]:
    """Return conditions of every test on every field, with values that occur and one that does not."""
    some: dict[FieldKind, list[tuple[str, ...]]] = {
        FieldKind.NUMBER: [("0.4",), ("9", "3.5", "0")],
        FieldKind.DAY: [(DAY.isoformat(),), ((DAY + timedelta(days=30)).isoformat(),)],
        FieldKind.YES_NO: [("yes",), ("no",)],
    }
    found = []
    for key, one in school.fields.items():
        occur = {str(value) for person in school.people.values() for value in _occurring(person, key) if value}
        texts = [(value,) for value in sorted(occur)[:1]] + [("NOORD", "frysk", "éclair", "cursus", "%")]
        for test in one.tests:
            values = some.get(one.kind, texts)
            if one.choices and not one.name:
                values = [one.choices[:2], one.choices[2:3]]
            if test is FilterTest.WITHIN:
                values = [("this_school_year",), ("past_days:33", "next_months:12")]
            found += [Condition(key, test, wanted) for wanted in ([()] if test in WITHOUT_VALUES else values)]
    return found


def _occurring(person: Person, key: str) -> list[Any]:
    if key in OF_ACTIVITIES:
        return [row for part in person.parts for row in (part.title, part.type, part.provider)]
    return (
        [] if key in ("name", "need", "standing") else [one for one in _held(person, key, DAY) if isinstance(one, str)]
    )
