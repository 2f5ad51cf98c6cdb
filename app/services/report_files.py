# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Any overview as a file, by the file's ending; its tables for the clipboard and its charts for the screen."""

from collections.abc import Sequence
from dataclasses import replace
from html import escape
from pathlib import Path

from app.domain.letters import Letterhead
from app.domain.reports import Report, ReportChart, ReportTable
from app.errors import InvalidValue
from app.progress import Progress
from app.wording import Wording

ENDINGS = (".pdf", ".xlsx", ".csv", ".json")
"""What a report can be saved as."""


def save_report(report: Report, path: Path, letterhead: Letterhead, words: Wording, progress: Progress) -> None:
    """Write a report as PDF, XLSX, CSV or JSON; `letterhead.on` is the print date.

    Raises InvalidValue for another ending, LetterError for an unusable logo, SchoolFileError and Cancelled; then the
    file is as it was.
    """
    ending = path.suffix.casefold()
    if ending not in ENDINGS:
        raise InvalidValue("overview_ending", field="path", file=path.name)
    if ending == ".pdf":
        _write_pdf(path, report, letterhead, words, progress)
        return
    if ending == ".xlsx":
        from app.exchange.report_workbook import write_report_xlsx

        write_report_xlsx(path, report, words, progress)
        return
    from app.exchange.report_text import write_report_csv, write_report_json

    if ending == ".csv":
        write_report_csv(path, report, words, progress)
    else:
        write_report_json(path, report, progress)


def _write_pdf(path: Path, report: Report, letterhead: Letterhead, words: Wording, progress: Progress) -> None:
    """Write it, and what is to be one page again with fewer lines until it is: what fits shows when it is set."""
    from app.documents.report import write_report_pdf

    lines = sum(len(table.rows) for table in report.tables)
    pages = write_report_pdf(path, report, letterhead, words, progress)
    while pages > 1 and lines and report.shorter is not None:
        lines -= 1
        report = replace(report, tables=report.shorter(lines))
        pages = write_report_pdf(path, report, letterhead, words, progress)


def chart_picture(chart: ReportChart, words: Wording, accent: str = "", ground: str = "") -> bytes:
    """Return a chart as a PDF of one page, the same as is printed; on a dark `ground` (#rrggbb) light on dark."""
    from app.documents.report_charts import report_chart_pdf

    return report_chart_pdf(chart, words, accent, ground=ground)


def below_each_other(tables: Sequence[tuple[str, str, str]]) -> tuple[str, str]:
    """Return copied tables, each its title, text and HTML, as one text and HTML; one alone as it is."""
    if len(tables) == 1:
        return tables[0][1:]
    plain = "\n".join(f"{title}\n{text}" for title, text, _html in tables)
    bodies = [html.partition("<body>")[2].rpartition("</body>")[0] for _title, _text, html in tables]
    parts = (f"<p><b>{escape(one[0])}</b></p>{body}" for one, body in zip(tables, bodies, strict=True))
    head, mark, _rest = tables[0][2].partition("<body>")
    return plain, f"{head}{mark}{''.join(parts)}</body></html>"


def table_for_clipboard(table: ReportTable, words: Wording) -> tuple[str, str]:
    """Return a table as text with tabs and as HTML."""
    from app.exchange.report_text import table_as_text

    return table_as_text(table, words)
