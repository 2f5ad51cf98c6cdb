# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page for the school guide and the website as a file."""

import re
from pathlib import Path

import pytest

from app.errors import InvalidValue
from app.services.board import board
from app.services.public_page import ENDINGS, file_name, public_page, save_public_page
from app.wording import Wording
from tests.invented_counts import counted_school
from tests.invented_letters import HEAD
from tests.invented_overviews import overview
from tests.unit.services.test_board_attacked import named

NL = Wording("nl")


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_ending_says_what_is_written(tmp_path: Path, ending: str) -> None:
    """A PDF, a picture, or HTML; in capitals too."""
    path = tmp_path / f"leraren{ending.upper()}"
    save_public_page(overview(84), HEAD, path, NL)
    begins = {".pdf": b"%PDF-", ".png": b"\x89PNG", ".html": b'<section lang="nl"'}
    assert path.read_bytes().startswith(begins[ending])


def test_the_file_is_named_for_its_day() -> None:
    """So that last month's is not written over."""
    assert file_name(overview(12), NL) == "Onze leraren 2026-11-23"


def test_another_ending_is_refused_by_name(tmp_path: Path) -> None:
    """And which would do is said; no file is left."""
    with pytest.raises(InvalidValue) as refused:
        save_public_page(overview(84), HEAD, tmp_path / "leraren.docx", NL)
    assert NL.error(refused.value).startswith("leraren.docx heeft een onbekend einde. Kies")
    assert list(tmp_path.iterdir()) == []


def test_the_page_tells_no_number_that_the_board_s_page_does_not() -> None:
    """Whoever has both has no more than one of them."""
    for number in range(60):
        school = named(counted_school(number))
        fragment = public_page(school, HEAD, NL, ".html").decode()
        told = set(re.findall(r"\d+", re.sub(r"<[^>]*>|31 oktober 2026|Locatie \d", " ", fragment).replace(".", "")))
        known = {str(cell) for table in board(school, NL).tables for row in table.rows for cell in row.cells[1:6]}
        assert told <= known
