# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""An overview becomes the file that its name asks for."""

from pathlib import Path

import pytest

from app.errors import InvalidValue
from app.progress import Progress
from app.services.report_files import ENDINGS, chart_picture, save_report, table_for_clipboard
from app.wording import Wording
from tests.invented_letters import HEAD
from tests.invented_reports import bars, report

BEGINS = {".pdf": b"%PDF-", ".xlsx": b"PK", ".csv": b"\xef\xbb\xbfNaam", ".json": b'{\n  "key"'}


@pytest.mark.parametrize("ending", [*ENDINGS, ".PDF"])
def test_the_ending_tells_what_is_written(tmp_path: Path, ending: str) -> None:
    """In capitals too."""
    path = tmp_path / f"stand{ending}"
    save_report(report(3), path, HEAD, Wording("nl"), Progress())
    assert path.read_bytes().startswith(BEGINS[ending.casefold()])


def test_another_ending_is_refused_in_a_sentence(tmp_path: Path) -> None:
    """Which names the endings there are."""
    with pytest.raises(InvalidValue) as refused:
        save_report(report(3), tmp_path / "stand.doc", HEAD, Wording("nl"), Progress())
    assert "stand.doc" in Wording("nl").error(refused.value)
    assert list(tmp_path.iterdir()) == []


def test_a_chart_and_a_table_are_there_for_the_screen() -> None:
    """The chart as is printed, the table to be copied."""
    assert chart_picture(bars(), Wording("nl")).startswith(b"%PDF-")
    assert table_for_clipboard(report(3).tables[0], Wording("nl"))[0].startswith("Vestiging\tTotaal")
