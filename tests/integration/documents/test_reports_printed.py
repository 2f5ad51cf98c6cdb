# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Any overview on paper: what stands on its pages, where they are cut, and how little memory they take."""

import resource
from dataclasses import replace
from datetime import date
from pathlib import Path

import pdfplumber
import pikepdf
import pypdfium2
import pytest

from app.documents.report import write_report_pdf
from app.domain.reports import Level, Report, ReportColumn, ReportRow, ReportTable
from app.errors import Cancelled, LetterError
from app.progress import Progress
from app.wording import Wording
from tests.invented_letters import HEAD
from tests.invented_reports import ODD, People, report, wide_report
from tests.standards import tags_of

MM = 25.4 / 72
DAY = replace(HEAD, on=date(2026, 11, 24))


def printed(tmp_path: Path, found: Report, language: str = "nl") -> list[str]:
    """Return the text of each page."""
    path = tmp_path / "rapport.pdf"
    count, pages = write_report_pdf(path, found, DAY, Wording(language), Progress()), pages_of(path)
    assert count == len(pages)
    return pages


def pages_of(path: Path) -> list[str]:
    """Return the text of each page of a file."""
    document = pypdfium2.PdfDocument(path)
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return ["\n".join(line.strip() for line in text.splitlines()) for text in texts]


def only(found: Report, *tables: ReportTable) -> Report:
    """Return a report with nothing but these tables."""
    return replace(found, figures=(), charts=(), notes=(), tables=tables)


def test_a_report_says_what_it_shows_of_which_day_and_when_it_was_printed(tmp_path: Path) -> None:
    """The school, the title, the filter in words, the day, the register; on each page which of how many it is."""
    pages = printed(tmp_path, report(84, groups=4))

    for said in (
        "Stand van de registratie",
        "Leraren in dienst op 23 november 2026, van team Bèta of Talen, per team.",
        "Stand op 23 november 2026 · Register: Lerarenregister (2012)",
    ):
        assert said in pages[0]
    for number, page in enumerate(pages, 1):
        foot = page.splitlines()[-2:]
        assert foot == [
            "Stand van de registratie · 23 november 2026 · Duinzicht College",
            f"Afgedrukt op 24 november 2026 Bladzijde {number} van {len(pages)}",
        ]


@pytest.mark.parametrize(("title", "school"), [(1, 6), (6, 1), (6, 6), (6, 0)])
def test_a_loose_page_says_of_which_day_it_is_however_long_the_names_are(
    tmp_path: Path, title: int, school: int
) -> None:
    """Names that are too long are cut, and nothing is printed over what stands beside it."""
    named = replace(report(3), title=" ".join(["Registraties die verlopen"] * title))
    named = replace(named, school=" ".join(["Duinzicht College voor vwo en havo"] * school))
    foot = printed(tmp_path, named)[-1].splitlines()[-2]

    assert foot.startswith("Registraties die verlopen")
    assert " · 23 november 2026" in foot
    assert ("Duinzicht College" in foot) == bool(school)
    with pdfplumber.open(tmp_path / "rapport.pdf") as document:
        chars = [char for char in document.pages[-1].chars if 280 < char["top"] * MM < 284]
        assert min(char["x0"] for char in chars) * MM >= 19.9
        assert max(char["x1"] for char in chars) * MM <= 190.1


def test_a_sentence_begins_with_a_capital_and_ends_with_a_stop(tmp_path: Path) -> None:
    """However the overview told it."""
    pages = printed(tmp_path, replace(report(0), sentence="leraren in dienst op 23 november"))
    assert "Leraren in dienst op 23 november." in pages[0]


def test_a_figure_tells_what_it_was(tmp_path: Path) -> None:
    """Up or down, by how much, and since when."""
    page = printed(tmp_path, report(0))[0]

    assert "▲ 37 (op 1 september 2026: 750)" in page
    assert "▼ 1,7% (een jaar geleden: 63,0%)" in page
    assert "€ 12.034,50" in page


def test_numbers_are_written_as_the_language_does(tmp_path: Path) -> None:
    """In the table and in what adds it up."""
    assert "Totaal 1.200 300 61,3%" in "\n".join(printed(tmp_path, _totals()))
    assert "Totaal 1,200 300 61.3%" in "\n".join(printed(tmp_path, _totals(), "en"))


def _totals() -> Report:
    return only(report(1200), report(1200).tables[0])


def test_everybody_is_listed_once_under_headings_that_come_again(tmp_path: Path) -> None:
    """On each page the list goes on to."""
    found = report(300)
    pages = printed(tmp_path, only(found, found.tables[1]))
    lines = [line for page in pages for line in page.splitlines()]
    again = [page.splitlines()[0] for page in pages[1:]]

    assert sum(line.startswith("Berg") for line in lines) == 300 - len(ODD)
    assert again == ["Naam Personeelsnummer Vestiging Sinds Uren Kosten"] * len(again)


def test_a_group_that_goes_on_says_so_and_neither_its_name_nor_its_sum_is_alone(tmp_path: Path) -> None:
    """Wherever the page ends: groups of every size are tried."""
    for groups in (7, 26):
        found = report(200, groups=groups)
        for page in printed(tmp_path, only(found, found.tables[1])):
            lines = page.splitlines()[:-2]
            first = next(line for line in lines[1:] if "(vervolg)" not in line)
            assert not lines[-1].startswith("Team")
            if lines[0].startswith("Naam"):
                assert not first.startswith(("Samen", "Totaal"))
                if not first.startswith("Team"):
                    assert "(vervolg)" in lines[1]


def test_names_never_run_into_the_next_column(tmp_path: Path) -> None:
    """Long ones wrap, one without a space is cut; markup and formulas are printed as they are."""
    found = report(12)
    pages = printed(tmp_path, only(found, found.tables[1]))
    with pdfplumber.open(tmp_path / "rapport.pdf") as document:
        words = document.pages[0].extract_words()
    number = next(word["x0"] for word in words if word["text"] == "Personeelsnummer")
    left = [word for word in words if word["x0"] * MM < 60 and word["top"] * MM > 60]

    assert max(word["x1"] for word in left) < number
    assert "<b>Vet</b> & co, I." in pages[0]
    assert "=cmd()" in pages[0]
    assert "'t Hart, Ö." in pages[0]


@pytest.mark.parametrize("name", ["<b>x</b> & co", '<img src="/etc/passwd"/>', "(haakje) \\ Tj"])
def test_names_are_printed_as_they_are(tmp_path: Path, name: str) -> None:
    """Data is never markup."""
    table = replace(report(1).tables[0], rows=(ReportRow((name, 1, 1, 1.0)),))
    assert name in "\n".join(printed(tmp_path, only(report(1), table)))


def test_the_fonts_are_embedded(tmp_path: Path) -> None:
    """Those of charts and trends too."""
    printed(tmp_path, report(12))
    with pikepdf.open(tmp_path / "rapport.pdf") as document:
        fonts = document.pages[0].Resources.Font.values()
        assert ["/FontFile2" in font.DescendantFonts[0].FontDescriptor for font in fonts] == [True, True, True]
        assert document.check_pdf_syntax() == []


def test_numbers_end_below_each_other(tmp_path: Path) -> None:
    """On the right of their column, like its heading."""
    printed(tmp_path, _totals())
    with pdfplumber.open(tmp_path / "rapport.pdf") as document:
        words = document.pages[0].extract_words()
    ends = {round(word["x1"], 1) for word in words if word["text"] in {"Totaal", "400", "1.200"} and word["x0"] > 120}

    assert len(ends) == 1


def test_a_number_later_in_the_list_than_was_measured_is_not_broken(tmp_path: Path) -> None:
    """It is printed smaller when it has no room."""
    rows = tuple(ReportRow(("a", float(place))) for place in range(250))
    columns = (ReportColumn("name", "Naam"), replace(report(1).tables[1].columns[5], title="€"))
    table = ReportTable("t", "Bedragen", columns, (*rows, ReportRow(("b", 123456789012.5))))

    assert "b € 123.456.789.012,50" in "\n".join(printed(tmp_path, only(report(0), table)))


def test_sheets_lie_on_their_side_when_columns_need_it(tmp_path: Path) -> None:
    """And only then."""
    printed(tmp_path, wide_report())
    with pdfplumber.open(tmp_path / "rapport.pdf") as document:
        page = document.pages[0]
        assert page.width > page.height
        assert max(char["x1"] for char in page.chars) * MM < 280
    printed(tmp_path, report(12))
    with pdfplumber.open(tmp_path / "rapport.pdf") as document:
        assert document.pages[0].width < document.pages[0].height


def test_a_table_without_lines_says_so(tmp_path: Path) -> None:
    """In the overview's own words, or in a few of our own."""
    pages = printed(tmp_path, report(0))
    empty = ReportTable("t", "Leeg", (ReportColumn("name", "Naam"),))

    assert "Er zijn op deze dag geen leraren in dienst." in "\n".join(pages)
    assert "Geen regels." in "\n".join(printed(tmp_path, only(report(0), empty)))


def test_a_line_may_have_fewer_cells_than_there_are_columns(tmp_path: Path) -> None:
    """The others are empty."""
    table = replace(report(3).tables[0], rows=(ReportRow(("Alleen dit",)), ReportRow(("Samen",), Level.TOTAL)))
    assert "Alleen dit" in "\n".join(printed(tmp_path, only(report(3), table)))


def test_a_report_is_read_aloud_in_order(tmp_path: Path) -> None:
    """Title, headings, charts in words, and each table with its headings once."""
    printed(tmp_path, report(12, groups=2))
    read = tags_of((tmp_path / "rapport.pdf").read_bytes(), "H1", "H2", "TH", "TD", "Figure")
    heads = [said for said in read if said.startswith("H")]

    assert heads[:3] == ["H1 Stand van de registratie", "H2 Verdeling per vaksectie", "H2 Kosten per aanbieder"]
    assert heads[-3:] == ["H2 Per vestiging", "H2 Leraren", "H2 Toelichting"]
    assert [said for said in read if said.startswith("F")] == ["Figure Verdeeld.", "Figure Kosten.", "Figure Verloop."]
    assert read.count("TH Naam") == 1
    assert not [said for said in read if "vervolg" in said]


def test_a_report_that_is_stopped_leaves_no_file(tmp_path: Path) -> None:
    """Not even half of one."""
    progress = Progress(lambda done, _total, _step: progress.cancel() if done else None)
    with pytest.raises(Cancelled):
        write_report_pdf(tmp_path / "rapport.pdf", report(400), DAY, Wording("nl"), progress)
    assert list(tmp_path.iterdir()) == []


def test_a_logo_that_cannot_be_used_leaves_no_file(tmp_path: Path) -> None:
    """The error says what is wrong with it."""
    with pytest.raises(LetterError):
        write_report_pdf(tmp_path / "r.pdf", report(1), replace(DAY, logo=b"geen"), Wording("nl"), Progress())
    assert list(tmp_path.iterdir()) == []


def test_progress_tells_how_many_lines_are_done(tmp_path: Path) -> None:
    """Of all tables together."""
    told: list[tuple[int, int]] = []
    progress = Progress(lambda done, total, _step: told.append((done, total)))
    found = report(200)
    write_report_pdf(tmp_path / "r.pdf", found, DAY, Wording("nl"), progress)
    total = sum(len(table.rows) for table in found.tables)

    assert told[-1] == (total, total)
    assert [done for done, _ in told] == sorted(done for done, _ in told)


def test_ten_thousand_lines_take_hardly_more_memory_than_a_thousand(tmp_path: Path) -> None:
    """Pages go to disk as they are made, and lines are gone through one by one."""
    columns = report(1).tables[1].columns
    for number in (1_000, 10_000):
        table = ReportTable("people", "Leraren", columns, People(number), people=True)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        write_report_pdf(tmp_path / "r.pdf", only(report(0), table), DAY, Wording("nl"), Progress())
    assert (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024 < 12


def test_the_name_of_a_school_stands_whole_in_the_letterhead(tmp_path: Path) -> None:
    """A name that is too long for the line is set smaller, and not cut off: a letterhead is how a school is known."""
    path, name = tmp_path / "x.pdf", "Scholengemeenschap Sint-Bonifatius en Koningin Wilhelmina voor vwo, havo en vmbo"
    for length in (1, 2):
        long = " ".join([name] * length)
        write_report_pdf(path, only(report(3)), replace(DAY, school_name=long, logo=None), Wording("nl"), Progress())
        with pdfplumber.open(path) as file:
            head = file.pages[0].crop((0, 0, file.pages[0].width, 38 / MM))
            assert " ".join(head.extract_text().split()) == long
            assert max(one["x1"] for one in head.chars) <= file.pages[0].width - 19 / MM
