# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the page reads from the school off the window's thread: what there is to ask about, and an overview itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from app import clock
from app.domain.overview_asking import Asked
from app.domain.reports import Report, ReportRow
from app.domain.selections import TeacherSelection
from app.domain.views import SavedView
from app.progress import Progress
from app.wording import Wording
from ui.widgets.pdf_picture import DrawnPage, drawn_page

if TYPE_CHECKING:
    from app.bootstrap import Services

_MOST_ACTIVITIES = 300
"""The newest ones that a field offers: more is no choice but a search."""
_TOLD_EVERY = 500


@dataclass(frozen=True)
class Offered:
    """What the fields of the sentence offer: the saved views, and activities as (id, words, day).

    `nobody` says that there are no teachers at all.
    """

    views: tuple[SavedView, ...] = ()
    activities: tuple[tuple[int, str, date], ...] = ()
    nobody: bool = False


@dataclass(frozen=True)
class Made:
    """One overview, whole, with its charts as PDFs of one page, and as pictures; `asked` is what it answers."""

    asked: Asked
    report: Report
    charts: dict[str, bytes] = field(default_factory=dict)
    drawn: dict[str, DrawnPage] = field(default_factory=dict)


def read_offered(services: Services) -> Offered:
    """Read the saved views and the newest activities."""
    rows = services.activities.list(limit=_MOST_ACTIVITIES)
    activities = tuple((row.id, row.title, row.starts) for row in rows)
    nobody = not services.staff.count(TeacherSelection(in_service=None), clock.today())
    return Offered(tuple(services.overviews.views()), activities, nobody)


@dataclass(frozen=True)
class Drawing:
    """How charts are drawn for the screen: how many device pixels wide, 0 for not at all, and on which ground."""

    width: int = 0
    ground: str = ""


_UNDRAWN = Drawing()


def make(
    services: Services, key: str, asked: Asked, words: Wording, progress: Progress, *, drawing: Drawing = _UNDRAWN
) -> Made:
    """Make an overview, and draw its charts; raises NotFound, and Cancelled when progress is stopped."""
    report = services.overviews.make(key, asked, words, progress)
    tables = tuple(replace(table, rows=tuple(_told(table.rows, len(table.rows), progress))) for table in report.tables)
    charts = {chart.key: services.overviews.chart(chart, words, drawing.ground) for chart in report.charts}
    pages = {key: drawn_page(pdf, drawing.width) for key, pdf in charts.items()} if drawing.width else {}
    drawn = {key: page for key, page in pages.items() if page is not None}
    return Made(asked, replace(report, tables=tables), charts, drawn)


def _told(rows: Iterable[ReportRow], total: int, progress: Progress) -> Iterator[ReportRow]:
    for done, row in enumerate(rows):
        if not done % _TOLD_EVERY:
            progress.report(done, total)
        yield row
