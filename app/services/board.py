# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The overview for board and municipality: the totals of the overview of registrations, without who is behind them.

It is made of that overview, so the totals are the same; it takes no filter, since two filtered pages could be
subtracted from each other.
"""

from collections.abc import Sequence
from dataclasses import replace

from app.documents.figures import GROUPS, Shares
from app.domain.board import BoardFigures, share_of
from app.domain.overviews import RegistrationOverview
from app.domain.percentages import percentage
from app.domain.plain_text import capital_first
from app.domain.registrations import FIGURE_STATUSES
from app.domain.reports import (
    Cell,
    ChartKind,
    Figure,
    Level,
    Report,
    ReportChart,
    ReportColumn,
    ReportRow,
    ReportTable,
    Series,
    Unit,
)
from app.domain.selections import TEACHING, TeacherSelection
from app.domain.suppression import LEAST, CountedLine, ShownLine, shown_counts
from app.wording import Wording

_STATUSES = tuple(FIGURE_STATUSES[key] for key in GROUPS)
"""Of each of the GROUPS of figures the statuses in it."""


def board_figures(overview: RegistrationOverview) -> BoardFigures:
    """Return what may be told to others of an overview of all who teach and are in service."""
    lines = {"location": list[CountedLine](), "section": list[CountedLine]()}
    for group in overview.groups:
        lines[group.by].append(CountedLine(group.name, Shares.of(group).values))
    shown = shown_counts(Shares.of(overview.whole).values, lines["location"], lines["section"])
    return BoardFigures(overview.on, overview.school, overview.register_name, shown)


def board(overview: RegistrationOverview, words: Wording) -> Report:
    """Return the overview for board and municipality; what is not told is a dash, in whatever column.

    Behind each number that is told stand its people, for who may open them: no file has them.
    """
    return board_report(board_figures(overview), words)


def board_report(told: BoardFigures, words: Wording) -> Report:
    """Return that overview of figures as they are told; nobody stands behind those that were given out before."""
    key = "overview.sentence" if told.register else "overview.sentence_short"
    report = Report(
        key="board",
        title=words.say("board.title"),
        on=told.on,
        school=told.school,
        register=told.register,
        sentence=words.say(key, {"register": told.register, "on": told.on}),
        notes=tuple(words.say(f"board.{note}", {"least": LEAST, "settled": told.settled}) for note in _notes(told)),
        settles=told,
    )
    if told.shown.total is None:
        return report
    groupings = [("location", told.locations), ("section", told.sections)]
    report = replace(
        report,
        figures=_figures(told, told.shown.total, words),
        charts=tuple(_chart(by, lines, words) for by, lines in groupings if _worth_a_chart(lines)),
        tables=tuple(_table(by, lines, told, words) for by, lines in groupings if lines or by == "location"),
    )
    return _unopened(report) if told.settled else report


def _unopened(report: Report) -> Report:
    """Return a report without the people behind its numbers: who they are now is not who was counted then."""
    tables = tuple(
        replace(table, rows=tuple(replace(row, who=None, behind=()) for row in table.rows)) for table in report.tables
    )
    return replace(report, figures=tuple(replace(one, who=None) for one in report.figures), tables=tables)


def _notes(told: BoardFigures) -> list[str]:
    settled = ["settled"] if told.settled else []
    if told.shown.total is None:
        return [*settled, "too_few", "no_names"]
    lines = [*told.locations, *told.sections]
    found = [*settled, "most"] if told.shown.most else settled
    if None in told.shown.cells or any(None in line.cells for line in lines):
        found.append("hidden")
    if any(line.together for line in lines):
        found.append("together")
    # Figures that were settled may differ from what is counted of that day by now.
    return [*found, "no_names", *([] if told.settled else ["same_totals"]), "one_day"]


def _figures(told: BoardFigures, total: int, words: Wording) -> tuple[Figure, ...]:
    found = [Figure("teachers", words.say("overview.teachers"), total, who=TEACHING)]
    for key, value, statuses in zip(GROUPS, told.shown.cells, _STATUSES, strict=True):
        if value is not None:
            who = replace(TEACHING, statuses=statuses)
            found.append(Figure(key, words.say(f"overview.{key}"), value, who=who))
        if key == "registered" and value is not None:
            share = percentage(value, total)
            found.append(Figure("share", words.say("board.share"), share, Unit.PERCENT, who=found[-1].who))
    return tuple(found)


def _table(by: str, lines: Sequence[ShownLine], told: BoardFigures, words: Wording) -> ReportTable:
    columns = [ReportColumn("name", words.say(f"overview.{by}"), share=2.5)]
    columns += [
        ReportColumn(key, capital_first(words.say(f"overview.{key}")), Unit.COUNT) for key in ("total", *GROUPS)
    ]
    columns.append(ReportColumn("share", words.say("overview.share"), Unit.PERCENT))
    rows = [_row(by, line, _name(by, line, words), words) for line in lines]
    whole = ShownLine((), told.shown.total or 0, told.shown.cells)
    rows.append(replace(_row(by, whole, words.say("overview.total"), words), level=Level.TOTAL))
    title = words.say(f"overview.by_{by}" if lines else "board.whole")
    return ReportTable(by, title, tuple(columns), tuple(rows))


def _row(by: str, line: ShownLine, name: str, words: Wording) -> ReportRow:
    who = _people(by, line.names)
    cells: list[Cell] = [name, line.total]
    behind = [("total", who)]
    for key, value, statuses in zip(GROUPS, line.cells, _STATUSES, strict=True):
        cells.append(words.say("board.dash") if value is None else value)
        if value is not None:
            behind.append((key, replace(who, statuses=statuses)))
    share = share_of(line)
    cells.append(words.say("board.dash") if share is None else share)
    return ReportRow(tuple(cells), who=who, behind=tuple(behind))


def _people(by: str, names: tuple[str, ...]) -> TeacherSelection:
    if not names:
        return TEACHING
    found = frozenset(names)
    return replace(TEACHING, locations=found) if by == "location" else replace(TEACHING, groups=found)


def _name(by: str, line: ShownLine, words: Wording) -> str:
    if line.together:
        return words.say(f"board.other_{by}")
    return line.names[0] or words.say("overview.no_name")


def _worth_a_chart(lines: Sequence[ShownLine]) -> bool:
    return sum(line.cells[0] is not None for line in lines) > 1


def _chart(by: str, lines: Sequence[ShownLine], words: Wording) -> ReportChart:
    names = tuple(_name(by, line, words) for line in lines)
    shares = tuple(share_of(line) for line in lines)
    told = [
        words.say("board.bar", {"name": name, "share": round(share), "total": line.total})
        for name, share, line in zip(names, shares, lines, strict=True)
        if share is not None
    ]
    return ReportChart(
        key=f"share_by_{by}",
        title=words.say(f"board.chart_{by}"),
        kind=ChartKind.BARS,
        labels=names,
        series=(Series(words.say("board.share"), shares),),
        unit=Unit.PERCENT,
        told="; ".join(told) + ".",
    )
