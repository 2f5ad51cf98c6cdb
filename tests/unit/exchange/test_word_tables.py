# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tables of Word documents: taken over as tables, and what is merged or lies in each other is told."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest

from app.domain.word_letters import WordBlock, WordDocument, WordRun
from app.domain.word_sorting import sort_out
from app.domain.word_writing import body_text
from app.exchange.word_files import _document
from app.exchange.word_reading import read_word

Read = Callable[[list[list[str]]], WordDocument]


@pytest.fixture
def read(tmp_path: Path) -> Callable[..., WordDocument]:
    """Return what reads a letter with a list and a table of these texts below it, changed by `work` first."""

    def made(rows: list[list[str]], work: Callable[[Any], object] = lambda _table: None) -> WordDocument:
        document = docx.Document()
        document.add_paragraph("Beste collega,")
        document.add_paragraph("Koffie", style="List Bullet")
        table = document.add_table(len(rows), max(map(len, rows)))
        for row, texts in zip(table.rows, rows, strict=True):
            for cell, text in zip(row.cells, texts, strict=False):
                cell.text = text
        work(table)
        document.add_paragraph("Met vriendelijke groet,")
        path = tmp_path / "brief.docx"
        document.save(str(path))
        return _document(path, read_word(str(path)))  # here: starting the child takes a second

    return made


def written(document: WordDocument) -> str:
    """Return the text below the salutation."""
    return body_text(sort_out(document).body, {}, "nl").removeprefix("{{aanhef}}\n\n")


def notes(document: WordDocument) -> dict[str, object]:
    """Return what is told of it, and how often."""
    return {note.code: note.facts["count"] for note in document.notes}


def test_a_table_after_a_list_stays_a_table(read: Read) -> None:
    """The first row is the head when it has words only, and the bars in a cell are letters."""
    document = read([["Wat", "Dag", "Tijd"], ["a | b", "12 maart", "9.00"], ["*", "", "10.00"]])

    assert written(document) == (
        "- Koffie\n\n| Wat | Dag | Tijd |\n|---|---|---|\n| a \\| b | 12 maart | 9.00 |\n| \\* |  | 10.00 |"
    )
    assert notes(document) == {"tables": 1}


def test_labels_with_values_have_no_head(read: Read) -> None:
    """Unless the first row is bold."""
    rows = [["Datum", "12 maart"], ["Plaats", "aula"]]

    def bold(table: Any) -> None:
        for cell in table.rows[0].cells:
            cell.paragraphs[0].runs[0].bold = True

    assert written(read(rows)).endswith("|  |  |\n|---|---|\n| Datum | 12 maart |\n| Plaats | aula |")
    assert written(read(rows, bold)).endswith("| Datum | 12 maart |\n|---|---|\n| Plaats | aula |")


def test_merged_cells_are_told(read: Read) -> None:
    """The words stand in the first of them, and every row keeps its columns."""

    def merge(table: Any) -> None:
        table.cell(1, 0).merge(table.cell(1, 1))
        table.cell(0, 2).merge(table.cell(1, 2))

    document = read([["a1", "b", "c"], ["d", "", ""], ["e", "f", "g"]], merge)

    assert written(document).split("\n")[-3:] == ["| a1 | b | c |", "| d |  |  |", "| e | f | g |"]
    assert notes(document) == {"tables": 1, "merged_cells": 2}


def test_a_table_in_a_cell_becomes_its_text(read: Read) -> None:
    """And that is told."""

    def nest(table: Any) -> None:
        inner = table.cell(1, 1).add_table(2, 2)
        for place, cell in enumerate(cell for row in inner.rows for cell in row.cells):
            cell.text = f"n{place}"

    document = read([["a1", "b"], ["c", "d"]], nest)

    assert written(document).split("\n")[-1] == "| c | d n0: n1 n2: n3 |"
    assert notes(document) == {"nested_tables": 1, "tables": 1}


@pytest.mark.parametrize(
    ("rows", "text"),
    [
        ([["een"], ["twee"]], "een\n\ntwee"),
        ([["links", "rechts"]], "links: rechts"),
        ([[f"k{place}" for place in range(13)]] * 2, " – ".join(f"k{place}" for place in range(13))),
    ],
)
def test_what_only_lays_out_a_page_is_text(read: Read, rows: list[list[str]], text: str) -> None:
    """It never becomes part of the list above it; nor what is too wide for a letter."""
    document = read(rows)

    assert written(document).startswith(f"- Koffie\n\n{text}")
    assert notes(document) == {"table_texts": 1}


def test_text_that_looks_like_a_table_stays_text() -> None:
    """Word has lines of dashes and bars too."""
    made = body_text([WordBlock("paragraph", (WordRun("a | b\n--|--\n-|-"),))], {}, "nl")

    assert made.split("\n\n")[1] == "a | b\\\n\\--|--\\\n\\-|-"
