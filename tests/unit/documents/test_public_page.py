# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page for the school guide and the website: what it says, as PDF, as picture and as HTML."""

import io
import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser

import pdfplumber
import pytest
from PIL import Image

from app.documents.public_fragment import public_fragment
from app.documents.public_page import band_color, public_pdf, public_png
from app.documents.public_words import public_words
from app.domain.board import BoardFigures
from app.domain.suppression import CountedLine, shown_counts
from app.wording import Wording
from tests.invented_letters import HEAD
from tests.standards import tags_of

NL = Wording("nl")
LONG = "Christelijke Scholengemeenschap voor Openbaar en Bijzonder Voortgezet Onderwijs 's-Gravenhage en Omstreken"


def figures(*kinds: int, places: tuple[CountedLine, ...] = (), register: str = "Lerarenregister") -> BoardFigures:
    """Return figures of so many people registered, under way, not invited and other."""
    return BoardFigures(date(2026, 10, 31), "Duinzicht College", register, shown_counts(kinds, places))


PLACES = (CountedLine("Noord", (20, 10, 10, 5)), CountedLine("Zuid", (20, 6, 8, 5)))
USUAL = figures(40, 16, 18, 10, places=PLACES)


def text_of(data: bytes) -> str:
    """Return the words of a PDF of one page."""
    with pdfplumber.open(io.BytesIO(data)) as document:
        (page,) = document.pages
        return " ".join(page.extract_text().split())


def test_the_page_says_how_many_are_registered() -> None:
    """Of how many, at which locations, on which day."""
    text = text_of(public_pdf(USUAL, HEAD, NL))
    for said in ("40", "leraren staan in het Lerarenregister", "van de 84 leraren op onze school", "20 van 45",
                 "Nog 16 leraren zijn uitgenodigd", "Stand op 31 oktober 2026"):  # fmt: skip
        assert said in text


def test_the_page_is_read_in_order() -> None:
    """The school, what it is proud of, the picture in words, the locations."""
    read = tags_of(public_pdf(USUAL, HEAD, NL), "P", "H1", "H2", "Figure")
    assert read[:2] == ["P Duinzicht College", "H1 Trots op onze leraren"]
    assert "Figure 40 van de 84 leraren zijn geregistreerd, dat is 47,6%." in read
    assert read.index("H2 Op onze vestigingen") + 1 == read.index("P Noord 20 van 45")


@pytest.mark.parametrize("kinds", [(2, 3, 4, 3), (81, 1, 1, 1), (10, 0, 1, 0)])
def test_what_may_not_be_told_is_not_told(kinds: tuple[int, int, int, int]) -> None:
    """Neither how many are registered, nor how many figures of the picture are dark."""
    said = public_words(figures(*kinds), "", NL)
    assert said.large in {str(sum(kinds)), "Negen van de tien"}
    assert said.picture is not None
    assert said.picture.dark in {said.picture.figures, 9}
    assert not re.search(rf"\b{kinds[0]}\b", repr(said).replace("dark=10", ""))


def test_a_school_of_three_is_proud_without_figures() -> None:
    """It has a team."""
    said = public_words(figures(1, 1, 1, 0), "", NL)
    assert (said.large, said.picture) == ("Ons team", None)


def test_five_locations_stay_above_the_foot() -> None:
    """The picture makes room: nothing runs into what stands below the line."""
    places = tuple(CountedLine(f"Vestiging {name}", (9, 6, 6, 6)) for name in "ABCDE")
    data = public_pdf(figures(45, 30, 30, 30, places=places), HEAD, NL)
    with pdfplumber.open(io.BytesIO(data)) as document:
        words = document.pages[0].extract_words()
    lowest = max(word["bottom"] for word in words if word["text"] == "Vestiging")
    assert lowest < min(word["top"] for word in words if word["text"] == "Stand") - 20


def test_five_locations_with_long_names_stand_whole_above_the_foot() -> None:
    """On two lines, which make the picture smaller."""
    long = "Locatie Laan van Nieuw Oosteinde (gebouw voor beeldende vorming)"
    places = tuple(CountedLine(f"{long} {name}", (9, 6, 6, 6)) for name in "ABCDE")
    data = public_pdf(figures(45, 30, 30, 30, places=places), HEAD, NL)
    assert "…" not in text_of(data)
    with pdfplumber.open(io.BytesIO(data)) as document:
        words = document.pages[0].extract_words()
    lowest = max(word["bottom"] for word in words if word["text"] in {"A", "B", "C", "D", "E"})
    assert lowest < min(word["top"] for word in words if word["text"] == "Stand") - 20


def test_locations_are_all_shown_or_none() -> None:
    """A location whose figure may not be told would look forgotten."""
    places = (CountedLine("Noord", (30, 10, 10, 10)), CountedLine("Zuid", (10, 2, 1, 0)))
    assert public_words(figures(40, 12, 11, 10, places=places), "", NL).bars == ()


def test_a_register_without_that_word_is_not_named() -> None:
    """Nobody stands in 83 hours."""
    said = public_words(figures(40, 16, 18, 10, register="CAO VO: 83 uur"), "", NL)
    assert said.lead == "leraren zijn geregistreerd"


def test_a_long_school_name_stands_whole_in_the_head() -> None:
    """In three smaller lines where it must."""
    assert "en Omstreken" in text_of(public_pdf(USUAL, replace(HEAD, school_name=LONG), Wording("en")))


def test_the_picture_is_the_page() -> None:
    """A4 at 200 dots an inch."""
    image = Image.open(io.BytesIO(public_png(USUAL, HEAD, NL)))
    assert (image.format, image.size) == ("PNG", (1654, 2339))


@pytest.mark.parametrize("accent", ["#ffff00", "#01689b", "#ffffff", "#00ff00", "#ff00aa"])
def test_white_letters_stand_out_from_any_accent(accent: str) -> None:
    """At least 4.5 to 1."""
    light = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in band_color(accent)]
    assert 1.05 / (0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2] + 0.05) >= 4.5


class Seen(HTMLParser):
    """Gathers tags with their attributes, and the words."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        self.tags.append((tag, dict(attrs)))
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close the last one."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Note words."""
        self.words += data


def test_the_fragment_says_what_the_page_says() -> None:
    """One section, closed, in its language."""
    seen = Seen()
    seen.feed(public_fragment(USUAL, HEAD, NL))
    assert seen.open == []
    assert seen.tags[0][0] == "section"
    assert seen.tags[0][1]["lang"] == "nl"
    words = " ".join(seen.words.split())
    assert "40 leraren staan in het Lerarenregister van de 84 leraren op onze school" in words
    assert "Noord: 20 van 45" in words


def test_whatever_the_school_typed_is_text_in_the_fragment() -> None:
    """No script, no address of elsewhere, nothing that runs: a name cannot leave its place."""
    hostile = '"><script src="https://kwaad.example/x.js">alert(1)</script><img src=x onerror=alert(1)>'
    places = (CountedLine(hostile, (20, 10, 10, 5)), CountedLine("Zuid", (20, 6, 8, 5)))
    told = figures(40, 16, 18, 10, places=places, register=f"register {hostile}")
    seen, fragment = Seen(), public_fragment(told, replace(HEAD, school_name=hostile, accent='red"><b>'), NL)
    seen.feed(fragment)
    assert {tag for tag, _ in seen.tags} <= {"section", "div", "h2", "h3", "p", "strong"}
    assert {name for _, attributes in seen.tags for name in attributes} <= {
        "lang", "style", "role", "aria-label", "aria-hidden",
    }  # fmt: skip
    assert not any("url(" in (attributes.get("style") or "") for _, attributes in seen.tags)
    assert hostile in seen.words
