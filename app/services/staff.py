# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The school's teachers: lists of them, one of them, changes to them."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from app import clock
from app.domain.addresses import address_lines, is_dutch, normalise_postcode
from app.domain.changes import Action
from app.domain.filters import conditions_of
from app.domain.grouping import GroupCount
from app.domain.ids import TeacherId
from app.domain.names import address_name, running_text, salutation, sort_name
from app.domain.selections import ColumnKey, Order, StaffCounts, TeacherColumn, TeacherRow, TeacherSelection
from app.domain.teachers import Teacher
from app.domain.validity import check_teacher
from app.errors import NotFound, UndoRefused
from app.persistence import forgetting, people, rows
from app.persistence.database import Database
from app.persistence.repositories.catalogue import TEACHERS
from app.profiles.loading import Profiles
from app.progress import Progress
from app.services.one_register import OneRegister
from app.wording import Wording

if TYPE_CHECKING:
    from app.services.searching import Searching
    from app.services.staff_lists import Reading
    from app.services.staff_paper import ListPaper
    from app.services.standing_filters import StandingFilters


@dataclass(frozen=True, slots=True)
class NameLines:
    """How a teacher stands on a letter and in a list."""

    salutation: str
    address_lines: tuple[str, ...]
    running_text: str
    sort_name: str


def name_lines(teacher: Teacher) -> NameLines:
    """Return how a teacher, stored or not, stands on a letter and in a list."""
    name = teacher.name
    return NameLines(
        salutation=salutation(name),
        address_lines=(address_name(name), *address_lines(teacher.address)),
        running_text=running_text(name),
        sort_name=sort_name(name),
    )


class StaffService(OneRegister):
    """What a user can do with teachers."""

    def __init__(self, database: Database, profiles: Profiles) -> None:
        """Work on a school; statuses are those of the profile's register."""
        self._database = database
        super().__init__(profiles)

    @cached_property
    def searching(self) -> "Searching":
        """What understands what is typed in the search box; read in when somebody searches so."""
        from app.services.searching import Searching

        return Searching(self._database)

    @cached_property
    def standings(self) -> "StandingFilters":
        """What tells who stands how, for filters on that; read in when somebody filters so."""
        from app.services.standing_filters import StandingFilters

        return StandingFilters(self._database, self._profiles)

    def answerable(self, selection: TeacherSelection, on: date) -> TeacherSelection:
        """Return a selection as the database can answer it: of standings, which are worked out, who has them."""
        if selection.where is None or all(one.field != "standing" for one in conditions_of(selection.where)):
            return selection
        return self.standings.answerable(selection, on)

    def rows(
        self,
        selection: TeacherSelection,
        order: Order,
        on: date,
        *,
        offset: int = 0,
        limit: int | None = None,
        beside: bool = False,
        more: AbstractSet[TeacherColumn] = frozenset(),
    ) -> list[TeacherRow]:
        """Return a page of a list of teachers on a day; `beside` with tags and own fields, `more` with such columns."""
        with self.reading(selection, order, on) as reading:
            return reading.part(offset, limit, beside=beside, more=more)

    def groups(
        self, selection: TeacherSelection, order: Order, on: date, sums: Sequence[ColumnKey] = ()
    ) -> list[GroupCount]:
        """Return the groups of a list in their order, each with the sums of some columns; none without groups."""
        with self.reading(selection, order, on) as reading:
            return reading.groups(sums)

    def count(self, selection: TeacherSelection, on: date) -> int:
        """Return how many teachers a selection holds."""
        selection = self.answerable(selection, on)
        with self._database.read() as connection:
            return rows.count(connection, selection, self._profile, on, self._weeks(selection, on))

    def ids(self, selection: TeacherSelection, on: date, order: Order = Order()) -> list[TeacherId]:
        """Return the ids of a selection, in an order."""
        with self.reading(selection, order, on) as reading:
            return reading.ids()

    @contextmanager
    def reading(self, selection: TeacherSelection, order: Order, on: date) -> "Iterator[Reading]":
        """Yield what reads a list's people, groups and lines from one state of the school, whatever is changed."""
        from app.services.staff_lists import Reading

        asked = self.answerable(selection, on)
        with self._database.read() as connection:
            yield Reading(connection, asked, self._profile, on, order, self._weeks(asked, on))

    def rows_of(
        self,
        teacher_ids: Sequence[TeacherId],
        on: date,
        *,
        beside: bool = False,
        more: AbstractSet[TeacherColumn] = frozenset(),
    ) -> list[TeacherRow]:
        """Return the lines of a page of teachers in the order given; who is gone is left out."""
        with self._database.read() as connection:
            return rows.rows_of(connection, teacher_ids, self._profile, on, beside=beside, more=more)

    def shared_names(self) -> frozenset[str]:
        """Return the names, as lists have them, that more than one person of the school bears."""
        with self._database.read() as connection:
            return rows.shared_names(connection)

    def counts(self, on: date) -> StaffCounts:
        """Return the figures above the list, of the teachers in service."""
        with self._database.read() as connection:
            return rows.staff_counts(connection, self._profile, on)

    def choices(self, column: TeacherColumn) -> list[str]:
        """Return the different values of location, team, section or job, in alphabetical order."""
        with self._database.read() as connection:
            return rows.choices(connection, column)

    def teacher(self, teacher_id: TeacherId) -> Teacher:
        """Return one teacher; raises NotFound."""
        with self._database.read() as connection:
            found = TEACHERS.load(connection, [teacher_id])
        if teacher_id not in found:
            raise NotFound("teacher")
        return found[teacher_id]

    def teachers(self, teacher_ids: Sequence[TeacherId]) -> list[Teacher]:
        """Return teachers in the order asked for; those that are gone are left out."""
        with self._database.read() as connection:
            found = TEACHERS.load(connection, list(teacher_ids))
        return [found[teacher_id] for teacher_id in teacher_ids if teacher_id in found]

    def all(self) -> list[Teacher]:
        """Return every teacher, also those out of service, in order of id."""
        with self._database.read() as connection:
            return list(TEACHERS.load_all(connection))

    def by_codes(self, codes: Sequence[str], on: date | None = None) -> list[Teacher]:
        """Return teachers by staff code, each once, in the order asked for; raises NotFound naming the unknown codes.

        Schools give a code out again: of several with one code the one in service on that day (today) is meant. When
        that does not tell them apart NotFound names those codes too, since nobody is guessed.
        """
        wanted = list(dict.fromkeys(code.casefold() for code in codes))
        with self._database.read() as connection:
            ids = people.ids_by_code(connection, codes)
            unknown = [code for code in codes if code.casefold() not in ids]
            if unknown:
                raise NotFound("codes", codes=unknown, count=len(unknown))
            found = TEACHERS.load(connection, [teacher_id for code in wanted for teacher_id in ids[code]])
        meant = {code: _meant([found[teacher_id] for teacher_id in ids[code]], on or clock.today()) for code in wanted}
        unsure = [found[ids[code][0]].code for code, chosen in meant.items() if len(chosen) > 1]
        if unsure:
            raise NotFound("codes_of_several", codes=unsure, count=len(unsure))
        return [chosen[0] for chosen in meant.values()]

    def save_list(
        self,
        path: Path,
        selection: TeacherSelection,
        order: Order,
        columns: Sequence[tuple[ColumnKey, str]],
        *,
        on: date,
        wording: Wording,
        progress: Progress | None = None,
        paper: "ListPaper | None" = None,
    ) -> None:
        """Write a list as XLSX or CSV, or with `paper` as PDF, columns with their headings; raises as `save` does."""
        from app.services.staff_paper import save_as

        who = self.searching.told(selection, on, wording).sentence
        with self.reading(selection, order, on) as reading:
            save_as(path, reading, columns, paper, wording=wording, who=who, progress=progress or Progress())

    def alike(self, teacher: Teacher) -> list[TeacherRow]:
        """Return teachers with the same surname and first initial, as a warning before a new one is stored."""
        name = _searched(teacher)
        wanted = TeacherSelection(text=name, in_service=None)
        found = self.rows(wanted, Order(), date.max, limit=20) if name else []
        return [row for row in found if _may_be(row, teacher)]

    lines = staticmethod(name_lines)

    def save(self, before: Teacher, after: Teacher) -> Teacher:
        """Store a changed teacher as one action; raises InvalidValue naming the field, SchoolFileError if outdated."""
        check_teacher(after)
        if after.address != before.address:
            after = _with_postcode(after)
        with self._database.write(Action("change_teacher", {"teacher_id": before.id})) as work:
            stored = work.change(TEACHERS, [(before, after)])
        return stored[0] if stored else after

    def save_many(self, pairs: Sequence[tuple[Teacher, Teacher]], action: str) -> int:
        """Store several changed teachers as one action named by a key of the words; returns how many changed."""
        for _, after in pairs:
            check_teacher(after)
        with self._database.write(Action(action, {"count": len(pairs)})) as work:
            return len(work.change(TEACHERS, pairs))

    def add(self, teacher: Teacher) -> Teacher:
        """Store a new teacher; raises InvalidValue naming the field."""
        check_teacher(teacher)
        with self._database.write(Action("add_teacher", {"count": 1})) as work:
            return work.add(TEACHERS, [_with_postcode(teacher)])[0]

    def remove(self, teacher_ids: Sequence[TeacherId]) -> None:
        """Remove teachers; raises UndoRefused when letters or events are kept of one of them."""
        with self._database.write(Action("remove_teachers", {"count": len(teacher_ids)})) as work:
            kept = people.with_history(work.connection, teacher_ids)
            if kept:
                raise UndoRefused("has_history", count=len(kept))
            forgetting.forget(work, teacher_ids)
            work.remove(TEACHERS, list(TEACHERS.load(work.connection, list(teacher_ids)).values()))


def _with_postcode(teacher: Teacher) -> Teacher:
    """Return the teacher with a Dutch postcode as it is kept; raises InvalidValue for one that cannot be."""
    home = teacher.address
    if not home.postcode or not is_dutch(home.country):
        return teacher
    return replace(teacher, address=replace(home, postcode=normalise_postcode(home.postcode)))


def _searched(teacher: Teacher) -> str:
    return " ".join(part for part in (teacher.name.surname, teacher.name.partner_surname) if part)


def _may_be(row: TeacherRow, teacher: Teacher) -> bool:
    """Return whether somebody with the surname of a new teacher has their first initial too, as far as it is known."""
    initial = (teacher.name.initials or teacher.name.first_name)[:1].casefold()
    return row.id != teacher.id and (not initial or f", {initial}" in row.sort_name.casefold())


def _meant(those: list[Teacher], on: date) -> list[Teacher]:
    """Return, of those with one code, who may be meant: the one in service on a day, if that is one."""
    serving = [who for who in those if who.in_service(on)]
    return serving if len(serving) == 1 else those
