# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How wide the columns of a printed overview are, when not all have the room they would like."""

from app.documents.report_columns import GUTTER, Wanted, spread


def column(*cells: float, least: float = 15.0, share: float = 1.0) -> Wanted:
    """Return a column of texts as wide as these, in mm."""
    return Wanted(least, max(cells) + GUTTER, False, share, cells=tuple(sorted(cells)))


def test_a_few_long_texts_are_broken_before_every_short_one() -> None:
    """One location with a long name does not break "104,5 registeruren" on each line."""
    location, hours = column(*[18.0] * 20, 85.0), column(*[26.0] * 21)
    wide = spread([location, hours], 80.0)
    assert wide[1] >= 26.0 + GUTTER
    assert sum(wide) <= 80.1


def test_no_text_becomes_very_high_to_spare_another_a_second_line() -> None:
    """Two columns with long texts share what is lacking: two lines each rather than one and five."""
    wide = spread([column(*[70.0] * 10), column(*[70.0] * 10, share=1.5)], 100.0)
    assert min(wide) >= 70.0 / 2


def test_what_is_lacking_by_hardly_anything_ends_too() -> None:
    """Columns that have to give a hair's breadth, or all they can, come out within the sheet."""
    for room in (30.0, 30.02, 60.0, 145.98, 145.999):
        assert sum(spread([column(70.0), column(70.0), column(20.0, least=23.0)], room)) <= room + 0.11
