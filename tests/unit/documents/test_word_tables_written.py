# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tables of letters as tables of Word."""

from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

from app.documents.word_output import WordPrinter
from app.progress import Progress
from tests.invented_letters import HEAD, letter, template


@pytest.fixture
def tables(tmp_path: Path) -> list[Any]:
    """Return the tables of a letter that has two."""
    plan = "| Datum | Uren |\n|--|--:|\n| *12* maart | {{geteld}} |\n| [meer](https://school.example) | |"
    made = template(f"Kijk:\n\n{plan}\n\n| | |\n|--|--|\n| Wie | {{{{contact}}}} |")
    path = tmp_path / "brief.docx"
    WordPrinter(made, HEAD).write_combined(path, [letter(geteld="<b>4|")], Progress())
    return list(docx.Document(str(path)).tables)


def test_a_table_is_one_in_word(tables: list[Any]) -> None:
    """With the words of its cells, emphasis, links and how its columns are set; a value is only ever text."""
    plan, bare = tables

    assert [[cell.text for cell in row.cells] for row in plan.rows] == [
        ["Datum", "Uren"], ["12 maart", "<b>4|"], ["meer", ""],
    ]  # fmt: skip
    assert plan.cell(1, 1).paragraphs[0].alignment == 2
    assert plan.cell(1, 0).paragraphs[0].runs[0].italic
    assert plan._tbl.findall(f".//{qn('w:hyperlink')}")
    assert [[cell.text for cell in row.cells] for row in bare.rows] == [["Wie", "Petra van Kampen"]]


def test_a_head_comes_again_on_each_page(tables: list[Any]) -> None:
    """And no row is cut in two; a table without words in its head has none."""
    plan, bare = tables

    assert [len(table._tbl.findall(f".//{qn('w:tblHeader')}")) for table in tables] == [1, 0]
    assert plan.cell(0, 0).paragraphs[0].runs[0].bold
    assert len(plan._tbl.findall(f".//{qn('w:cantSplit')}")) == 3
    assert not bare.cell(0, 0).paragraphs[0].runs[0].bold
