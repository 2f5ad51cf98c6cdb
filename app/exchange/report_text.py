# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Any overview as delimited text, as JSON, and a table of it for the clipboard; no spreadsheet runs what is in it.

In a file of delimited text the first line is the headings and every other line is a line: what somebody who sorts and
counts in Excel expects. So the people come first, of all lists of people together, each with the list it is of; what
adds up is left out among them, and a group is a column. The other tables stand below, each with its title, after an
empty line, where a spreadsheet ends what it sorts.
"""

import csv
import io
import json
from collections.abc import Iterator, Sequence
from datetime import date
from html import escape
from itertools import chain, islice
from pathlib import Path

from app.atomic_files import atomic_write
from app.domain.report_cells import decimals_of, group_title, has_groups, is_numeric, row_texts
from app.domain.reports import Cell, Level, Report, ReportColumn, ReportRow, ReportTable, Unit
from app.exchange.export import delimited
from app.exchange.formulas import guard
from app.progress import Progress
from app.wording import Wording

_A_STEP = 500
"""Lines between two reports of how far the work is."""
_BREAKS = str.maketrans("\t\r\n\v\f\x85\u2028\u2029", " " * 8, "\0")
_AS_TEXT = "mso-number-format:'\\@'"
"""Tells Excel that a cell is text: it keeps its noughts and is never reckoned with."""


def write_report_csv(path: Path, report: Report, words: Wording, progress: Progress) -> None:
    """Write a report as Dutch spreadsheets expect text: `;`, UTF-8 with its mark, decimal comma, dd-mm-jjjj.

    Raises SchoolFileError and Cancelled; then no file is left.
    """
    people = [table for table in report.tables if table.people]
    others = [table for table in report.tables if not table.people]
    total = sum(len(table.rows) for table in report.tables)
    with atomic_write(path) as stream:
        text = io.TextIOWrapper(stream, encoding="utf-8-sig", errors="ignore", newline="")
        writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
        for done, line in enumerate(
            chain(_people(people, words), _below(others, words, len(report.tables) > 1, bool(people)))
        ):
            writer.writerow(line)
            if not (done + 1) % _A_STEP:
                progress.report(min(done + 1, total), total, "progress.report")
        progress.report(total, total, "progress.report")
        text.flush()
        text.detach()


def _people(tables: Sequence[ReportTable], words: Wording) -> Iterator[list[str]]:
    """Yield the lines of all lists of people under one line of headings, each with its list where there are several."""
    if not tables:
        return
    columns = {column.key: column for table in tables for column in table.columns}
    several, grouped = len(tables) > 1, any(_grouped(table) for table in tables)
    first = [words.say("report_file.list")] * several + [words.say("report_file.group")] * grouped
    yield [*first, *map(_heading, columns.values())]
    for table in tables:
        for group, row in _with_groups(table, words):
            cells = dict(zip((column.key for column in table.columns), _delimited(row, table), strict=True))
            yield [*[guard(table.title)] * several, *[group] * grouped, *(cells.get(key, "") for key in columns)]


def _with_groups(table: ReportTable, words: Wording) -> Iterator[tuple[str, ReportRow]]:
    """Yield the lines of a table that are lines, each with its group."""
    group = ""
    for row in table.rows:
        if row.level is Level.GROUP:
            group = guard(group_title(row, table, words))
        elif row.level is Level.LINE:
            yield group, row


def _below(tables: Sequence[ReportTable], words: Wording, titled: bool, after: bool) -> Iterator[list[str]]:
    """Yield tables below each other, or below what comes before, with an empty line; of one in groups only lines."""
    for number, table in enumerate(tables):
        if number or after:
            yield []
        if titled:
            yield [guard(table.title)]
        grouped = _grouped(table)
        head = [_heading(column) for column in table.columns]
        yield [words.say("report_file.group"), *head] if grouped else head
        if grouped:
            yield from ([group, *_delimited(row, table)] for group, row in _with_groups(table, words))
        else:
            yield from (_delimited(row, table) for row in table.rows)


def _heading(column: ReportColumn) -> str:
    """Return a column's heading with the sign of its unit, which the bare numbers below it lack."""
    sign = {Unit.PERCENT: "%", Unit.EUROS: "€"}.get(column.unit, "")
    return guard(column.title if sign in column.title else f"{column.title} ({sign})")


def _grouped(table: ReportTable) -> bool:
    return has_groups(tuple(islice(table.rows, 1)))


def _delimited(row: ReportRow, table: ReportTable) -> list[str]:
    cells = [delimited(_rounded(cell, column.unit)) for cell, column in zip(row.cells, table.columns, strict=False)]
    return cells + [""] * (len(table.columns) - len(cells))


def _plain(row: ReportRow, table: ReportTable) -> Iterator[str]:
    """Yield the cells of a line as text of which a spreadsheet sees which are percentages."""
    cells = _delimited(row, table)
    for place, (cell, column) in enumerate(zip(cells, table.columns, strict=True)):
        value = row.cells[place] if place < len(row.cells) else None
        if not isinstance(value, (int, float)):
            yield cell
        elif column.unit is Unit.HOURS:
            yield f"{value:.{max(column.decimals or 0, decimals_of(value))}f}".replace(".", ",")
        else:
            yield f"{cell}%" if column.unit is Unit.PERCENT else cell


def _rounded(cell: Cell, unit: Unit) -> Cell:
    """Return a number as it is told everywhere: no tail of digits behind its last one that counts."""
    if not isinstance(cell, float):
        return cell
    cell = round(cell, 1 if unit is Unit.PERCENT else 2)
    return int(cell) if cell == int(cell) else cell


def table_as_text(table: ReportTable, words: Wording) -> tuple[str, str]:
    """Return a table for the clipboard: as text with tabs, for Excel, and as HTML, for Word and Excel.

    What looks like a formula has an apostrophe in front in both.
    """
    plain = ["\t".join(_one(guard(column.title)) for column in table.columns)]
    marked = [_html_row([_head(column.title, is_numeric(column.unit)) for column in table.columns])]
    for row in table.rows:
        plain.append("\t".join(map(_one, _plain(row, table))))
        marked.append(_html_row(list(_html_cells(row, table, words))))
    rows = "\n".join(marked)
    space = 'xmlns:x="urn:schemas-microsoft-com:office:excel"'
    html = f'<table {space} border="1" style="border-collapse:collapse">\n{rows}\n</table>'
    return "\n".join(plain) + "\n", f'<html><head><meta charset="utf-8"></head><body>{html}</body></html>'


def _one(text: str) -> str:
    return text.translate(_BREAKS)


def _html_row(cells: Sequence[str]) -> str:
    return f"<tr>{''.join(cells)}</tr>"


def _head(title: str, numeric: bool) -> str:
    return f'<th style="text-align:{"right" if numeric else "left"};{_AS_TEXT}">{_html(guard(title))}</th>'


def _html(text: str) -> str:
    return escape(_one(text))


def _html_cells(row: ReportRow, table: ReportTable, words: Wording) -> Iterator[str]:
    if row.level is Level.GROUP and not any(row.cells[1:]):
        title = _html(guard(group_title(row, table, words)))
        yield f'<td colspan="{len(table.columns)}" style="{_AS_TEXT}"><b>{title}</b></td>'
        return
    cells = (*row.cells, *[None] * (len(table.columns) - len(row.cells)))
    for cell, column, text in zip(cells, table.columns, row_texts(row, table, words), strict=False):
        said = _html(guard(text) if isinstance(cell, str) else text)
        said = said if row.level is Level.LINE else f"<b>{said}</b>"
        if isinstance(cell, (int, float)):
            # Excel reckons with what stands in x:num, whatever separators its own language has.
            value = cell / 100 if column.unit is Unit.PERCENT else cell
            yield f'<td x:num="{value!r}" style="text-align:right">{said}</td>'
        elif isinstance(cell, date):
            yield f"<td>{said}</td>"
        else:
            align = "text-align:right;" if is_numeric(column.unit) else ""
            yield f'<td style="{align}{_AS_TEXT}">{said}</td>'


def write_report_json(path: Path, report: Report, progress: Progress) -> None:
    """Write a report as JSON whose keys stay.

    key, title, on, school, register, filter, notes; `figures` (key, label, value, unit, before, before_label);
    `charts` (key, title, kind, unit, labels, days, series: label, values); `tables` (key, title, columns: key, title,
    unit; rows: level, and `cells` by the key of their column). Days are `jjjj-mm-dd`, percentages 0 to 100.
    Raises SchoolFileError and Cancelled; then no file is left.
    """
    total, done = sum(len(table.rows) for table in report.tables), 0
    with atomic_write(path) as stream:
        head = _json(_about(report), indent=2).removesuffix("\n}")
        stream.write(f'{head},\n  "tables": ['.encode())
        for number, table in enumerate(report.tables):
            columns = [{"key": one.key, "title": one.title, "unit": one.unit.value} for one in table.columns]
            about = _json({"key": table.key, "title": table.title, "columns": columns}).removesuffix("}")
            stream.write(f'{"," if number else ""}\n    {about}, "rows": ['.encode())
            for place, row in enumerate(table.rows):
                named = {column.key: cell for column, cell in zip(table.columns, row.cells, strict=False)}
                said = _json({"level": row.level.value, "cells": named})
                stream.write(f"{',' if place else ''}\n      {said}".encode())
                done += 1
                if not done % _A_STEP:
                    progress.report(done, total, "progress.report")
            stream.write(b"]}")
        stream.write(b"\n  ]\n}\n")
        progress.report(total, total, "progress.report")


def _json(value: object, indent: int | None = None) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent, default=_day).encode("utf-8", "replace").decode()


def _day(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def _about(report: Report) -> dict[str, object]:
    return {
        "key": report.key, "title": report.title, "on": report.on, "school": report.school,
        "register": report.register, "filter": report.sentence, "notes": list(report.notes),
        "figures": [
            {"key": one.key, "label": one.label, "value": one.value, "unit": one.unit.value, "before": one.before,
             "before_label": one.before_label}
            for one in report.figures
        ],
        "charts": [
            {"key": one.key, "title": one.title, "kind": one.kind.value, "unit": one.unit.value,
             "labels": list(one.labels), "days": list(one.days),
             "series": [{"label": each.label, "values": list(each.values)} for each in one.series]}
            for one in report.charts
        ],
    }  # fmt: skip
