# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Teachers in their tables: one row each, with numbers, subjects and bevoegdheden beside it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection, Table, bindparam, select

from app.domain.addresses import Address, is_complete
from app.domain.changes import Plain
from app.domain.ids import TeacherId
from app.domain.name_search import searchable
from app.domain.names import FormOfAddress, NameUse, PersonName, list_texts
from app.domain.own_fields import OwnValue, own_id, own_name
from app.domain.teachers import Grade, Qualification, StaffKind, StaffNumber, Teacher
from app.persistence.inserting import insert_values
from app.persistence.records.activities import CYCLE
from app.persistence.records.people import TEACHER_OWN, TEACHER_TAG
from app.persistence.records.rounds import REGISTRATION, STATUS_SPAN
from app.persistence.records.staff import (
    ADDRESS_WORDS,
    NAME_WORDS,
    QUALIFICATION,
    TEACHER,
    TEACHER_NUMBER,
    TEACHER_SUBJECT,
    TEACHER_WORDS,
)
from app.persistence.repositories.kinds import Kind, Row, Values, chunks

_PLAIN_WORDS = tuple(word for word in TEACHER_WORDS if word != "kind")
_LISTS = (TEACHER_NUMBER, TEACHER_SUBJECT, QUALIFICATION, TEACHER_TAG, TEACHER_OWN)
_MORE = ("fte", "employed_from", "employed_until", "do_not_invite")
_OWN = ("id", *NAME_WORDS, *ADDRESS_WORDS, *TEACHER_WORDS, *_MORE)
"""A teacher's own columns without the version, in the order of the table."""
_DERIVED = ("sort_name", "sort_key", "surname_part", "search_text", "has_address")
LIST_TEXTS = "2"
"""The way those are worked out; a school that has them by another way gets them anew when it is opened."""
_STORED = (*_OWN, *_DERIVED, "version")
_ENUMS = {"name_use", "form_of_address", "kind"}


def _path(column: str) -> str:
    """Return where a teacher has what a column holds."""
    part = "name." if column in NAME_WORDS else "address." if column in ADDRESS_WORDS else ""
    return f"{part}{column}._value_" if column in _ENUMS else part + column


_own_values = attrgetter(*map(_path, _OWN))


def _own_row(teacher: Teacher) -> Row:
    return {**dict(zip(_OWN, _own_values(teacher), strict=True)), "version": teacher.version}


def _derived(teacher: Teacher) -> tuple[Any, ...]:
    """Return the values of the columns that lists are sorted and searched by."""
    texts = list_texts(teacher.name)
    search_text = " ".join((texts.search_text, *_other_search_words(teacher)))
    return texts.sort_name, texts.sort_key, texts.surname_part, search_text, is_complete(teacher.address)


def _other_search_words(teacher: Teacher) -> tuple[str, ...]:
    words = (teacher.code, teacher.email, *(number.number for number in teacher.numbers))
    place = _place_words(teacher.location, teacher.team, teacher.section, teacher.job, teacher.subjects)
    if teacher.tags or teacher.own:
        own = [value.text for value in teacher.own if value.amount is None]
        place = f"{place} {searchable([*teacher.tags, *own], [])}"
    return (*(word.casefold() for word in words if word), place)


@lru_cache(maxsize=4096)  # many people share their place in the school
def _place_words(location: str, team: str, section: str, job: str, subjects: tuple[str, ...]) -> str:
    return searchable([location, team, section, job, *subjects], [])


def _number_rows(teacher: Teacher) -> list[tuple[Any, ...]]:
    return [(teacher.id, at, item.system, item.number) for at, item in enumerate(teacher.numbers)]


def _subject_rows(teacher: Teacher) -> list[tuple[Any, ...]]:
    return [(teacher.id, at, subject) for at, subject in enumerate(teacher.subjects)]


def _qualification_rows(teacher: Teacher) -> list[tuple[Any, ...]]:
    return [(teacher.id, at, item.subject, item.grade.value) for at, item in enumerate(teacher.qualifications)]


def _tag_rows(teacher: Teacher) -> list[tuple[Any, ...]]:
    return [(teacher.id, at, tag) for at, tag in enumerate(teacher.tags)]


def _value_rows(teacher: Teacher) -> list[tuple[Any, ...]]:
    return [(teacher.id, item.field_id, item.text, item.amount) for item in teacher.own]


_ROWS_OF = (_number_rows, _subject_rows, _qualification_rows, _tag_rows, _value_rows)


def _teacher(row: Values, lists: Mapping[str, Sequence[Values]]) -> Teacher:
    words: Row = {word: row[word] or "" for word in NAME_WORDS}
    words["name_use"] = NameUse(row["name_use"] or NameUse.OWN)
    words["form_of_address"] = FormOfAddress(row["form_of_address"] or FormOfAddress.NEUTRAL)
    return Teacher(
        id=TeacherId(row["id"]),
        name=PersonName(**words),
        address=Address(**{word: row[word] or "" for word in ADDRESS_WORDS}),
        numbers=tuple(StaffNumber(item["system"], item["number"]) for item in lists.get("teacher_number", ())),
        subjects=tuple(item["subject"] for item in lists.get("teacher_subject", ())),
        qualifications=tuple(
            Qualification(item["subject"], Grade(item["grade"])) for item in lists.get("qualification", ())
        ),
        tags=tuple(item["tag"] for item in lists.get("teacher_tag", ())),
        own=tuple(OwnValue(item["field_id"], item["value"], item["amount"]) for item in lists.get("teacher_own", ())),
        kind=StaffKind(row["kind"] or StaffKind.TEACHING),
        fte=row["fte"],
        employed_from=row["employed_from"],
        employed_until=row["employed_until"],
        do_not_invite=bool(row["do_not_invite"]),
        version=row["version"],
        **{word: row[word] or "" for word in _PLAIN_WORDS},
    )


def _plain_values(plain: Plain) -> list[Row]:
    found: list[Row] = []
    for name, value in plain.items():
        field_id = own_id(name)
        if field_id is None or value is None:
            continue
        is_text = isinstance(value, str)
        text, amount = (value, None) if is_text else (f"{value:.12g}", float(value))  # type: ignore[arg-type]
        found.append({"field_id": field_id, "value": text, "amount": amount})
    return sorted(found, key=lambda row: row["field_id"])


class TeacherKind(Kind[Teacher]):
    """Teachers with the lists that belong to them."""

    def __init__(self) -> None:
        """Describe the teacher table and its lists."""
        super().__init__("teacher", TEACHER, _own_row, lambda row: _teacher(row, {}), lambda teacher: teacher.id)

    def stored_row(self, thing: Teacher) -> Row:
        """Return a teacher's columns with those that lists are sorted and searched by."""
        return {**_own_row(thing), **dict(zip(_DERIVED, _derived(thing), strict=True))}

    def id_of(self, thing: Teacher) -> int:
        """Return a teacher's id."""
        return thing.id

    def plain(self, thing: Teacher) -> dict[str, object]:
        """Return a teacher as the journal holds them, lists included."""
        plain = {name: value for name, value in zip(_OWN, _own_values(thing), strict=True) if value}
        if thing.fte is not None:
            plain["fte"] = thing.fte
        for name in ("employed_from", "employed_until"):
            if name in plain:
                plain[name] = plain[name].isoformat()
        if thing.numbers:
            plain["numbers"] = [[item.system, item.number] for item in thing.numbers]
        if thing.subjects:
            plain["subjects"] = list(thing.subjects)
        if thing.qualifications:
            plain["qualifications"] = [[item.subject, item.grade.value] for item in thing.qualifications]
        if thing.tags:
            plain["tags"] = list(thing.tags)
        for item in thing.own:
            plain[own_name(item.field_id)] = item.text if item.amount is None else item.amount
        return plain

    def thing(self, plain: Plain, version: int = 0) -> Teacher:
        """Return the teacher that the journal's values describe."""
        row: Row = {column.name: plain.get(column.name) for column in TEACHER.columns}
        row["version"] = version
        lists: dict[str, list[Row]] = {
            "teacher_number": [{"system": a, "number": b} for a, b in self._pairs(plain, "numbers")],
            "qualification": [{"subject": a, "grade": b} for a, b in self._pairs(plain, "qualifications")],
        }
        for table, name, column in (("teacher_subject", "subjects", "subject"), ("teacher_tag", "tags", "tag")):
            lists[table] = [{column: item} for item in self._pairs(plain, name)]
        lists["teacher_own"] = _plain_values(plain)
        return _teacher(row, lists)

    @staticmethod
    def _pairs(plain: Plain, name: str) -> list[Any]:
        value = plain.get(name)
        return value if isinstance(value, list) else []

    def insert(self, connection: Connection, things: Sequence[Teacher]) -> None:
        """Store new teachers with their lists."""
        rows = [(*_own_values(teacher), *_derived(teacher), teacher.version) for teacher in things]
        insert_values(connection, TEACHER, _STORED, rows)
        for table in _LISTS:
            self._insert_list(connection, table, things)

    def update(self, connection: Connection, pairs: Sequence[tuple[Teacher, Teacher]]) -> None:
        """Write teachers over, lists included."""
        super().update(connection, pairs)
        for table, rows_of in zip(_LISTS, _ROWS_OF, strict=True):
            changed = [after for before, after in pairs if rows_of(before) != rows_of(after)]
            self._delete_list(connection, table, [teacher.id for teacher in changed])
            self._insert_list(connection, table, changed)

    @staticmethod
    def _insert_list(connection: Connection, table: Table, things: Sequence[Teacher]) -> None:
        names = tuple(column.name for column in table.columns)
        rows_of = _ROWS_OF[_LISTS.index(table)]
        insert_values(connection, table, names, [row for teacher in things for row in rows_of(teacher)])

    @staticmethod
    def _delete_list(connection: Connection, table: Table, ids: Sequence[int]) -> None:
        for part in chunks(ids):
            connection.execute(table.delete().where(table.c.teacher_id.in_(part)))

    def work_out_again(self, connection: Connection) -> None:
        """Write anew what lists are sorted and searched by: after the way it is worked out changed (`LIST_TEXTS`)."""
        rows = [{"_id": one.id, **dict(zip(_DERIVED, _derived(one), strict=True))} for one in self.load_all(connection)]
        if rows:
            values: Row = {name: bindparam(name) for name in _DERIVED}
            connection.execute(TEACHER.update().where(TEACHER.c.id == bindparam("_id")).values(values), rows)

    def delete(self, connection: Connection, ids: Sequence[int]) -> None:
        """Remove teachers with their lists, and with what was worked out from events that are somebody else's now."""
        for table in (STATUS_SPAN, CYCLE, *_LISTS):
            self._delete_list(connection, table, ids)
        super().delete(connection, ids)

    def load(self, connection: Connection, ids: Sequence[int]) -> dict[int, Teacher]:
        """Return the teachers that exist among the ids, by id."""
        found: dict[int, Teacher] = {}
        for part in chunks(ids):
            found.update(
                self._load(connection, TEACHER.c.id.in_(part), lambda table, p=part: table.c.teacher_id.in_(p))
            )
        return found

    def load_all(self, connection: Connection) -> Iterable[Teacher]:
        """Return all teachers in order of id; six queries however many there are."""
        return self._load(connection, None, lambda _: None).values()

    @staticmethod
    def _load(connection: Connection, which: Any, of_list: Any) -> dict[int, Teacher]:  # noqa: ANN401 - SQL expressions
        lists: dict[int, dict[str, list[Values]]] = defaultdict(lambda: defaultdict(list))
        for table in _LISTS:
            query = select(table).order_by(*table.primary_key.columns)
            condition = of_list(table)
            query = query if condition is None else query.where(condition)
            for row in connection.execute(query).mappings():
                lists[row["teacher_id"]][table.name].append(row)
        query = select(TEACHER).order_by(TEACHER.c.id)
        query = query if which is None else query.where(which)
        return {row["id"]: _teacher(row, lists.get(row["id"], {})) for row in connection.execute(query).mappings()}


def registrations_of(
    connection: Connection, register_id: str, ids: Sequence[int], qualification: str = ""
) -> dict[int, int]:
    """Return each teacher's registration id in a register for a bevoegdheid, for those that have one.

    Capitals make no other bevoegdheid; of two that differ in those alone, the one written exactly so counts.
    """
    found: dict[int, int] = {}
    registration = REGISTRATION.c
    for part in chunks(ids):
        query = select(registration.teacher_id, registration.id, registration.qualification).where(
            registration.register_id == register_id, registration.teacher_id.in_(part)
        )
        alike = [row for row in connection.execute(query) if row[2].casefold() == qualification.casefold()]
        alike.sort(key=lambda row: (row[2] == qualification, -row[1]))
        found.update({row[0]: row[1] for row in alike})
    return found
