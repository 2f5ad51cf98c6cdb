# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Counts again, of any overview, how many people stand behind each of its numbers."""

from app.bootstrap import Services
from app.domain.ids import TeacherId
from app.domain.reports import Level, Report, ReportRow, ReportTable, Unit
from app.domain.selections import TeacherSelection

Numbers = dict[str, tuple[object, int]]


def counted_again(services: Services, report: Report) -> Numbers:
    """Return of each number that opens into people what is shown and how many there are, by where it stands.

    The lines of a table of people stand for those they are about, each of them one.
    """
    found: Numbers = {}

    def count(who: TeacherSelection) -> int:
        return services.staff.count(who, report.on)

    for figure in report.figures:
        if figure.who is not None and figure.unit is Unit.COUNT:
            found[f"figure {figure.key}"] = (figure.value, count(figure.who))
    for table in report.tables:
        if table.people:
            ids = _people(table)
            found[f"{table.key} people"] = (len(ids), count(TeacherSelection(in_service=None, ids=ids)))
        for at, row in enumerate(table.rows):
            for key, who in row.behind:
                found[f"{table.key} {at} {row.cells[0]} {key}"] = (_cell(table, row, key), count(who))
    return found


def wrong_numbers(services: Services, report: Report) -> Numbers:
    """Return the numbers of an overview behind which there are not just as many people; each number is counted."""
    return {where: pair for where, pair in counted_again(services, report).items() if pair[0] != pair[1]}


def _people(table: ReportTable) -> frozenset[TeacherId]:
    """Return who the lines of a table of people are about; a line that is about more or fewer than one is wrong."""
    ids = [row.who.ids or frozenset() for row in table.rows if row.level is Level.LINE and row.who is not None]
    assert all(len(one) == 1 for one in ids), table.key
    return frozenset[TeacherId]().union(*ids)


def _cell(table: ReportTable, row: ReportRow, key: str) -> object:
    """Return what stands in a column of a line; nothing that is counted is shown as an empty cell or 0."""
    return row.cells[[column.key for column in table.columns].index(key)] or 0
