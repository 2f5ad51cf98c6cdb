# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The printed overview: the figures it shows, its pages, and its chart."""

import io
import resource
from dataclasses import replace
from datetime import date
from pathlib import Path

import pdfplumber
import pikepdf
import pytest

from app.documents.charts import chart_pdf
from app.documents.overview import write_overview_pdf
from app.domain.overviews import RegistrationOverview
from app.domain.registrations import Status
from app.errors import Cancelled
from app.progress import Progress
from app.wording import Wording
from tests.invented_letters import HEAD, picture
from tests.invented_overviews import SECTIONS, counts, overview, person


def printed(tmp_path: Path, found: RegistrationOverview, language: str = "nl", **head: object) -> list[str]:
    """Return the text of each page."""
    path = tmp_path / "overzicht.pdf"
    day = replace(HEAD, on=date(2026, 11, 24), **head)  # type: ignore[arg-type]
    write_overview_pdf(path, found, day, Wording(language), Progress())
    with pdfplumber.open(path) as document:
        return [page.extract_text() for page in document.pages]


def test_the_overview_says_what_it_shows_and_when_it_was_printed(tmp_path: Path) -> None:
    """Title, filter in a sentence, print date and page numbers."""
    pages = printed(tmp_path, overview(84))
    assert "Stand van de registratie" in pages[0]
    assert "Lerarenregister (2012): leraren in dienst op 23 november 2026." in pages[0]
    for number, page in enumerate(pages, 1):
        assert (
            page.splitlines()[-1]
            == f"Afgedrukt op 24 november 2026 Duinzicht College Bladzijde {number} van {len(pages)}"
        )


def test_the_tables_hold_the_counted_figures(tmp_path: Path) -> None:
    """Total, each of the four groups and the percentage, per group and as a whole."""
    text = "\n".join(printed(tmp_path, overview(84)))
    assert "Hoofdgebouw 28 5 12 6 5 17,9%" in text
    assert "Totaal 84 17 34 17 16 20,2%" in text


def test_everybody_is_listed_once_under_repeated_headings(tmp_path: Path) -> None:
    """Each page of the list begins with the headings of its columns."""
    pages = printed(tmp_path, overview(200))
    lines = [line for page in pages for line in page.splitlines()]
    assert sum(line.startswith("Berg") for line in lines) == 200
    assert [page.splitlines()[0] for page in pages[2:]] == [
        "Naam Afkorting Vestiging Vaksectie of team Stand Sinds"
    ] * (len(pages) - 2)


def test_who_has_no_vaksectie_is_listed_by_team(tmp_path: Path) -> None:
    """As the groups are counted, and as the workbook has it."""
    only = overview(1)
    listed = replace(only, people=(only.people[0]._replace(section="", team="Team Onderbouw"),))
    write_overview_pdf(tmp_path / "stand.pdf", listed, HEAD, Wording("nl"), Progress())
    with pdfplumber.open(tmp_path / "stand.pdf") as pdf:
        assert any("Team Onderbouw" in page.extract_text() for page in pdf.pages)


def test_a_very_long_name_wraps_in_its_column(tmp_path: Path) -> None:
    """It never runs into the next one."""
    printed(tmp_path, overview(1, "Oldenbarneveldt van Amstel-Schimmelpenninck van der Oye, A.B.C. van"))
    with pdfplumber.open(tmp_path / "overzicht.pdf") as document:
        words = [word for page in document.pages for word in page.extract_words()]
    last = max(word["x1"] for word in words if "melpen" in word["text"] or "Olden" in word["text"])
    assert last * 25.4 / 72 < 20 + 50


@pytest.mark.parametrize("name", ["<b>x</b> & co", '<img src="/etc/passwd"/>', "(haakje) \\ Tj"])
def test_names_are_printed_as_they_are(tmp_path: Path, name: str) -> None:
    """Data is never markup."""
    assert name in "\n".join(printed(tmp_path, overview(1, name)))


def test_the_overview_can_be_in_english(tmp_path: Path) -> None:
    """All its words are."""
    page = printed(tmp_path, overview(12), "en", logo=picture())[0]
    assert "teachers employed on 23 November 2026." in page
    assert "Printed on 24 November 2026" in page


def test_an_overview_of_nobody_says_so(tmp_path: Path) -> None:
    """No empty tables, no division by zero."""
    assert "Er zijn op deze dag geen leraren in dienst." in printed(tmp_path, overview(0))[0]


def test_the_fonts_are_embedded(tmp_path: Path) -> None:
    """The chart's too."""
    printed(tmp_path, overview(12))
    with pikepdf.open(tmp_path / "overzicht.pdf") as document:
        fonts = document.pages[0].Resources.Font.values()
        assert ["/FontFile2" in font.DescendantFonts[0].FontDescriptor for font in fonts] == [True, True]
        assert document.check_pdf_syntax() == []


def test_the_chart_for_the_screen_is_one_page_with_every_bar(tmp_path: Path) -> None:
    """Each group is named, with its total and percentage, and its bar begins at zero."""
    with pdfplumber.open(io.BytesIO(chart_pdf(overview(84), Wording("nl"), (160, 60)))) as document:
        page = document.pages[0]
        text, boxes, count = page.extract_text(), page.rects, len(document.pages)
    assert count == 1
    assert "Hoofdgebouw" in text
    assert "28 · 17,9%" in text
    bars = [box for box in boxes if box["width"] > 12]
    starts = min(box["x0"] for box in bars)
    assert sum(abs(box["x0"] - starts) < 0.1 for box in bars if box["fill"]) == 6


def test_ten_thousand_people_take_little_memory(tmp_path: Path) -> None:
    """Pages go to disk as they are made."""
    found = overview(10_000)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    path = tmp_path / "overzicht.pdf"
    pages = write_overview_pdf(path, found, HEAD, Wording("nl"), Progress())
    assert pages > 200
    assert (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024 < 25


def test_a_cancelled_overview_leaves_nothing(tmp_path: Path) -> None:
    """Not even half a file."""
    progress = Progress(lambda done, _total, _step: progress.cancel() if done == 1 else None)
    with pytest.raises(Cancelled):
        write_overview_pdf(tmp_path / "overzicht.pdf", overview(300), HEAD, Wording("nl"), progress)
    assert list(tmp_path.iterdir()) == []


def test_all_bars_of_the_chart_are_drawn_on_one_scale() -> None:
    """A location of 90 is three times as long as a section of 30, whichever panel a bar stands in."""
    people = tuple(person(place)._replace(status=Status.NOT_INVITED, location="") for place in range(90))
    groups = [counts("location", "", people)]
    groups += [counts("section", name, [one for one in people if one.section == name]) for name in SECTIONS]
    whole = RegistrationOverview(
        date(2026, 11, 23), "Duinzicht College", "Lerarenregister", counts("total", "", people), tuple(groups), people
    )
    with pdfplumber.open(io.BytesIO(chart_pdf(whole, Wording("nl")))) as document:
        page = document.pages[0]
        bars = sorted(float(rect["width"]) for rect in page.rects if float(rect["width"]) > 20)
        said = " ".join(page.extract_text().split())

    assert bars[-1] / bars[0] == pytest.approx(3, abs=0.1)
    assert Wording("nl").say("overview.bar_label") in said
