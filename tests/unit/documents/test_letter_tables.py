# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tables in letters: read from Markdown, filled, and set in rows on pages."""

import io

import pypdfium2
import pytest

from app.documents.letter_table import shared_widths
from app.documents.letter_text import letter_text
from app.documents.merge import Values, fill_table
from app.documents.printer import LetterPrinter
from app.errors import TemplateError
from tests.invented_letters import HEAD, letter, template
from tests.standards import spoken, tags_of

PLAN = "| Datum | Uren |\n|:--|--:|\n| 12 maart | {{geteld}} |\n| 13 maart | {{gevraagd|leeg: laat de regel weg}} |"


def printed(text: str, **fields: str) -> bytes:
    """Return a letter with this text."""
    return LetterPrinter(template(text), HEAD).render_one(letter(**fields))


def places(data: bytes, page: int, text: str) -> list[tuple[float, float]]:
    """Return where a text begins and ends on a page (from 0), in points from the left, each time it is there."""
    document = pypdfium2.PdfDocument(data)
    words = document[page].get_textpage()
    search = words.search(text)
    found = []
    while (hit := search.get_next()) is not None:
        boxes = [words.get_charbox(at) for at in range(hit[0], hit[0] + hit[1])]
        found.append((min(box[0] for box in boxes), max(box[2] for box in boxes)))
    return found


def test_a_table_is_read_with_how_its_columns_are_set() -> None:
    """A table is one block; its cells are its lines, with the fields in them."""
    block = template(PLAN).blocks[1]

    assert block.columns == ("left", "right")
    assert len(block.rows) == 3
    assert [spot.name for spot in block.fields] == ["geteld", "gevraagd"]


def test_a_row_is_left_out_with_an_empty_field() -> None:
    """What leaves a line out in a text leaves out a row here; a table without a row is not there at all."""
    block = template(PLAN).blocks[1]
    only = template("| Uren |\n|--|\n| {{gevraagd|leeg: laat de regel weg}} |").blocks[1]

    rows = fill_table(block, Values({"geteld": "4"}, ()))

    assert [["".join(run.text for run in cell) for cell in row] for row in rows] == [
        ["Datum", "Uren"],
        ["12 maart", "4"],
    ]
    assert fill_table(only, Values({}, ())) == []


def test_a_row_that_was_left_empty_stays() -> None:
    """Also when the only row with words is left out; one whose fields say nothing goes, as an empty table does."""
    block = template("| Tijd | Wat |\n|--|--|\n| 13.30 | {{gevraagd|leeg: laat de regel weg}} |\n| | |").blocks[1]
    blank = template("| Tijd | Wat |\n|--|--|\n| {{gevraagd|leeg:}} | |").blocks[1]

    rows = fill_table(block, Values({}, ()))

    assert [["".join(run.text for run in cell) for cell in row] for row in rows] == [["Tijd", "Wat"], ["", ""]]
    assert fill_table(blank, Values({}, ())) == []
    assert fill_table(template("| | |\n|--|--|\n| | |").blocks[1], Values({}, ())) == []


def test_too_many_columns_are_refused_with_the_line() -> None:
    """A letter has no room for thirteen columns."""
    with pytest.raises(TemplateError) as refused:
        template(f"Kijk:\n\n{'|a' * 13}|\n{'|-' * 13}|\n")

    assert (refused.value.key, refused.value.facts["line"]) == ("template.table_wide", 14)


def test_cells_are_tagged_as_heads_and_data() -> None:
    """Without words in the head, the first cell of a row tells what it is about."""
    data = printed(f"{PLAN}\n\n| | |\n|--|--|\n| Wie | {{{{contact}}}} |\n| Waar | |", geteld="4")

    assert tags_of(data, "TH", "TD") == [
        "TH Datum", "TH Uren", "TD 12 maart", "TD 4", "TH Wie", "TD Petra van Kampen", "TH Waar", "TD",
    ]  # fmt: skip


def test_numbers_end_below_each_other() -> None:
    """A column set to the right ends where its head ends."""
    data = printed("| Stuks | Wat |\n|--:|:--|\n| €7 | een |\n| €81250 | twee |")

    (head,), (short,), (long,) = (places(data, 0, text) for text in ("Stuks", "€7", "€81250"))
    assert short[1] == pytest.approx(head[1], abs=0.8)
    assert long[1] == pytest.approx(head[1], abs=0.8)
    assert long[0] < short[0]


def test_the_head_stands_on_each_page_and_is_read_once() -> None:
    """No row is cut in two: each stands whole on one page."""
    rows = "\n".join(f"| eerste {place} | {'een lange tekst in een cel ' * 6}laatste {place} |" for place in range(25))
    data = printed(f"| Nummer | Wat er is |\n|--|--|\n{rows}")

    assert spoken(data).count("Wat er is") > 1
    assert tags_of(data, "TH") == ["TH Nummer", "TH Wat er is"]
    for number in range(len(pypdfium2.PdfDocument(data))):
        assert len(places(data, number, "eerste")) == len(places(data, number, "laatste"))


def test_a_row_higher_than_a_page_goes_on() -> None:
    """Ten thousand letters in one cell stay within the text's width and above the foot."""
    data = printed(
        "| Nr | Wat |\n|--|--|\n| een | {{toelichting}} |\n| twee | slot |", toelichting="woord " * 1600 + "eind"
    )
    document = pypdfium2.PdfDocument(data)

    assert spoken(data).count("woord") == 1600
    for page in document:
        words = page.get_textpage()
        text = words.get_text_range()
        boxes = [words.get_charbox(hit) for hit in range(len(text)) if text[hit : hit + 2] == "rd"]  # of "woord"
        assert max(box[2] for box in boxes) <= (35 + 140) * 72 / 25.4 + 1
        assert min(box[1] for box in boxes) >= (297 - 290) * 72 / 25.4


@pytest.mark.parametrize(
    "value",
    ["a | b", "|", "<table><tr>", "regel\nregel", "| a |\n|---|", "{{naam}}", "**vet**", "x" * 10_000, "שלום", "🙂"],
)
def test_a_value_is_only_ever_text(value: str) -> None:
    """Whatever stands in a field, the table keeps its rows and cells."""
    data = printed("| Wie | Wat |\n|--|--|\n| {{toelichting}} | slot |", toelichting=value)

    assert [tag for tag in tags_of(data, "TH", "TD") if not tag.startswith("TD ") or tag == "TD slot"] == [
        "TH Wie", "TH Wat", "TD slot",
    ]  # fmt: skip


def test_a_link_in_a_cell_opens() -> None:
    """Also on a page where the head is repeated: only what is read can be opened."""
    rows = "\n".join(f"| {place} |" for place in range(60))
    data = printed(f"| [register](https://register.example) |\n|--|\n{rows}")

    assert tags_of(data, "Link") == ["Link register"]


def test_a_word_that_is_wider_than_its_column_is_hyphenated() -> None:
    """Also when it is the only one in its cell."""
    row = " | ".join(["onderwijsassistenten"] * 7)
    data = printed(f"{'| a ' * 7}|\n{'|---' * 7}|\n| {row} |")

    told = tags_of(data, "TD")[0]
    assert "\u00ad" in told
    assert told.replace("\u00ad", "") == "TD onderwijsassistenten"


def test_columns_share_the_width_by_what_they_hold() -> None:
    """What fits is spread over the text's width; else words stay whole as long as there is room for them."""
    assert shared_widths([(10, 20), (10, 30)], 100) == [40, 60]
    assert shared_widths([(0, 0), (0, 0)], 100) == [50, 50]
    assert shared_widths([(10, 20), (10, 180)], 100) == pytest.approx([10 + 10 * 80 / 180, 10 + 170 * 80 / 180])
    assert sum(shared_widths([(900, 900)] * 5, 100)) == pytest.approx(100)


def test_a_letter_is_found_by_what_its_table_says() -> None:
    """Each cell is a line of the text by which letters are found."""
    text = letter_text(letter(geteld="4"), HEAD, template(PLAN))

    assert "12 maart\n4\n" in text
    assert "13 maart" not in text


def test_a_stack_with_tables_is_read_back() -> None:
    """The guard finds each letter's own name and salutation."""
    printer = LetterPrinter(template(f"{PLAN}\n\n| Naam |\n|--|\n| {{{{naam}}}} |"), HEAD)
    people = [letter(f"M. van Velzen{n}", f"Geachte mevrouw Van Velzen{n}", naam=f"M. van Velzen{n}") for n in range(3)]

    assert len([io.BytesIO(one) for one in printer.render_each(people)]) == 3
