# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A school that somebody else has open, and days as people type them."""

from datetime import date
from pathlib import Path

import pytest

from app import bootstrap
from app.wording import Wording
from ui.opening import read_only_sentence
from ui.widgets.dates import read_day, write_day


def test_a_school_in_use_says_by_whom_and_since_when(tmp_path: Path) -> None:
    """The second to open a file may read, and is told whom to ask."""
    first = bootstrap.open_school(tmp_path / "een.school")
    second = bootstrap.open_school(tmp_path / "een.school")
    try:
        sentence = read_only_sentence(second.file, Wording("nl"))
        free = read_only_sentence(first.file, Wording("nl"))
    finally:
        second.close()
        first.close()
    assert free == ""
    assert sentence.startswith("Geopend om te lezen: in gebruik door ")
    assert second.file.in_use_by in sentence
    assert "{" not in sentence


@pytest.mark.parametrize(
    "typed", ["3-2-2026", "03-02-2026", "3/2/26", "3.2.2026", "03022026", "2026-02-03", " 3-2-2026 "]
)
def test_a_day_is_understood_as_it_is_typed(typed: str) -> None:
    """Dutch order, with or without century or dashes, and ISO."""
    assert read_day(typed) == date(2026, 2, 3)


@pytest.mark.parametrize("typed", ["", "31-2-2026", "2026", "morgen", "3-13-2026", "١-٢-٢٠٢٦x"])
def test_what_is_no_day_is_no_day(typed: str) -> None:
    """Nothing is guessed."""
    assert read_day(typed) is None


def test_a_day_is_shown_with_two_digits() -> None:
    """As the field asks for it."""
    assert write_day(date(2026, 2, 3)) == "03-02-2026"
