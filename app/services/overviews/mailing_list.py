# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A list for sending something: everybody's address in parts, as letters have it, and how it can be delivered."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.domain.addresses import Address, address_parts, is_complete, is_dutch, street_line
from app.domain.ids import TeacherId
from app.domain.letters import Delivery
from app.domain.names import address_name
from app.domain.overview_asking import Ask, Asked
from app.domain.reports import Cell, Figure, Level, Report, ReportRow, ReportTable, Unit
from app.domain.selections import TeacherRow
from app.domain.teachers import Teacher
from app.persistence.repositories.catalogue import TEACHERS
from app.services.overviews.composing import columns, exactly, figure_label, grouping_of, in_groups
from app.services.overviews.overview import Family, Overview, OverviewReader
from app.services.overviews.parts import BY_PLACE, group_name


class _Maker:
    """Makes the list of one day."""

    def __init__(self, reader: OverviewReader, asked: Asked) -> None:
        self._reader, self._asked, self._words = reader, asked, reader.words
        people = reader.people(asked.who, asked.on)
        self._by = grouping_of(asked, BY_PLACE)
        self._groups = in_groups(people, self._by)
        self._people = people
        self._known: Mapping[int, Teacher] = TEACHERS.load(reader.connection, [one.id for one in people])
        self._abroad = any(not is_dutch(one.address.country) for one in self._known.values())

    def make(self) -> Report:
        """Return the report."""
        return replace(
            self._reader.empty("mailing_list", self._asked),
            asked=("group_by", "filter"),
            register="",
            figures=self._figures(),
            tables=(self._counts(), self._addresses()),
            notes=(self._words.say("overviews_mailing.how"),),
        )

    def _reached(self, people: Sequence[TeacherRow]) -> tuple[list[TeacherId], list[TeacherId]]:
        """Return who can be reached by post, and who cannot."""
        found: tuple[list[TeacherId], list[TeacherId]] = ([], [])
        for person in people:
            found[not is_complete(self._known[person.id].address)].append(person.id)
        return found

    def _figures(self) -> tuple[Figure, ...]:
        say, whole = self._words.say, len(self._people)
        reached, not_reached = self._reached(self._people)
        no_mail = [one.id for one in self._people if not one.email]
        return (
            Figure("people", figure_label(self._words, "people", whole), whole, who=self._asked.who),
            Figure("by_post", say("overviews_head.by_post"), len(reached), who=exactly(reached)),
            Figure("no_address", say("overviews_head.no_address"), len(not_reached), who=exactly(not_reached)),
            Figure("no_email", say("overviews_head.no_email"), len(no_mail), who=exactly(no_mail)),
        )

    def _counts(self) -> ReportTable:
        sums = (("people", Unit.COUNT, 1.0), ("by_post", Unit.COUNT, 1.0), ("no_address", Unit.COUNT, 1.2))
        heads = columns(self._words, (self._by, Unit.TEXT, 2.6), *sums)
        rows = [self._count(group_name(name, self._words), people) for name, people in self._groups.items()]
        total = replace(self._count(self._words.say("overview.total"), self._people), level=Level.TOTAL)
        title = self._words.say("overviews_mailing.counts", {"by": self._words.say(f"overviews_by.{self._by}")})
        empty = self._words.say("overview.nobody")
        return ReportTable("counts", title, heads, (*rows, total) if rows else (), empty=empty)

    def _count(self, name: str, people: Sequence[TeacherRow]) -> ReportRow:
        who, reached, not_reached = ([one.id for one in people], *self._reached(people))
        each = {"people": who, "by_post": reached, "no_address": not_reached}
        behind = tuple((key, exactly(some)) for key, some in each.items())
        return ReportRow((name, *map(len, each.values())), who=exactly(who), behind=behind)

    def _addresses(self) -> ReportTable:
        abroad = (("country", Unit.TEXT, 1.0),) if self._abroad else ()
        # The group is a column, not a heading between the lines: other software reads one line a person.
        heads = columns(
            self._words, ("addressed", Unit.TEXT, 2.8),
            (self._by, Unit.TEXT, 1.4), ("street", Unit.TEXT, 2.0), ("house_number", Unit.TEXT, 0.7),
            ("addition", Unit.TEXT, 0.7), ("postcode", Unit.TEXT, 0.9), ("city", Unit.TEXT, 1.5), *abroad,
            ("email", Unit.TEXT, 2.6), ("code", Unit.TEXT, 0.8), ("pigeon_hole", Unit.TEXT, 1.6),
            ("delivery", Unit.TEXT, 1.4),
        )  # fmt: skip
        rows: list[ReportRow] = []
        for name, people in self._groups.items():
            rows += [self._line(name, person) for person in people]
        title, empty = self._words.say("overviews_mailing.addresses"), self._words.say("overview.nobody")
        table = ReportTable("addresses", title, heads, tuple(rows), people=True, empty=empty)
        return replace(table, paper=_on_paper(table))

    def _line(self, group: str, person: TeacherRow) -> ReportRow:
        teacher = self._known[person.id]
        address = address_parts(teacher.address)
        fits = is_complete(teacher.address)
        pigeon_hole = person.section or person.team if self._by == "location" else person.location
        how = Delivery.POST.value if fits else Delivery.PIGEON_HOLE.value
        delivery = self._words.say(f"overviews_mailing.{how}")
        cells: list[Cell] = [address_name(teacher.name), group, *_cells(address)]
        if self._abroad:
            cells.append(address.country)
        cells += [teacher.email, teacher.code, pigeon_hole, delivery]
        return ReportRow(tuple(cells), who=exactly([person.id]))


def _cells(address: Address) -> tuple[str, ...]:
    return address.street, address.house_number, address.addition, address.postcode, address.city


def _on_paper(table: ReportTable) -> ReportTable:
    """Return the table with street, number and addition in one column: so its letters can be read."""
    first = next(place for place, column in enumerate(table.columns) if column.key == "street")
    behind = first + 3
    columns = (*table.columns[:first], replace(table.columns[first], share=2.4), *table.columns[behind:])

    def joined(row: ReportRow) -> ReportRow:
        said = street_line(Address(*map(str, row.cells[first:behind])))
        return replace(row, cells=(*row.cells[:first], said, *row.cells[behind:]))

    return replace(table, columns=columns, rows=tuple(map(joined, table.rows)))


def _make(reader: OverviewReader, asked: Asked) -> Report:
    return _Maker(reader, asked).make()


OVERVIEW = Overview("mailing_list", Family.LISTS, _make, frozenset({Ask.GROUP, Ask.WHO}), BY_PLACE)
