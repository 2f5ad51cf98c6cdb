# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Counts again, of any overview, how many people stand behind each of its numbers."""

from app.bootstrap import Services
from app.domain.reports import Level, Report, ReportRow, ReportTable, Unit
from app.domain.selections import TeacherSelection

Numbers = dict[str, tuple[object, int]]


def counted_again(services: Services, report: Report) -> Numbers:
    """Return of each number that opens into people what is shown and how many there are, by where it stands.

    A line of a table of people stands for the one it is about.
    """
    found: Numbers = {}

    def count(who: TeacherSelection) -> int:
        return services.staff.count(who, report.on)

    for figure in report.figures:
        if figure.who is not None and figure.unit is Unit.COUNT:
            found[f"figure {figure.key}"] = (figure.value, count(figure.who))
    for table in report.tables:
        for at, row in enumerate(table.rows):
            if table.people and row.level is Level.LINE and row.who is not None:
                found[f"{table.key} {at} {row.cells[0]}"] = (1, count(row.who))
            for key, who in row.behind:
                found[f"{table.key} {at} {row.cells[0]} {key}"] = (_cell(table, row, key), count(who))
    return found


def wrong_numbers(services: Services, report: Report) -> Numbers:
    """Return the numbers of an overview behind which there are not just as many people; each number is counted."""
    return {where: pair for where, pair in counted_again(services, report).items() if pair[0] != pair[1]}


def _cell(table: ReportTable, row: ReportRow, key: str) -> object:
    """Return what stands in a column of a line; nothing that is counted is shown as an empty cell or 0."""
    return row.cells[[column.key for column in table.columns].index(key)] or 0
