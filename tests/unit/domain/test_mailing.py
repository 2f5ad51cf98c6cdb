# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sheets of labels: where each label is, where a sheet in use goes on, and which measures are none."""

from dataclasses import replace

import pytest

from app.documents.label_formats import shipped_formats
from app.domain.mailing import ENVELOPES, SHEET, EnvelopeSize, LabelFormat, check_format
from app.errors import InvalidValue

L7160 = next(item for item in shipped_formats() if item.id == "L7160")


@pytest.mark.parametrize("item", shipped_formats(), ids=lambda item: item.id)
def test_a_sheet_that_can_be_bought_is_as_its_maker_cuts_it(item: LabelFormat) -> None:
    """Its labels lie in the middle of A4, and do not overlap."""
    right, bottom = (
        place + size for place, size in zip(item.place(item.count), (item.width, item.height), strict=True)
    )

    assert check_format(item) == item
    assert right + item.left == pytest.approx(SHEET[0], abs=0.1)
    assert bottom + item.top == pytest.approx(SHEET[1], abs=0.15)


def test_labels_are_counted_along_the_rows() -> None:
    """The fourth of three beside each other is the first of the second row."""
    assert L7160.place(1) == (7.25, 15.15)
    assert L7160.place(3) == (7.25 + 132.0, 15.15)
    assert L7160.place(4) == (7.25, pytest.approx(53.25))


def test_a_sheet_in_use_goes_on_behind_the_last_label() -> None:
    """Ten labels from the twentieth take two sheets, and the next one is the ninth of the second."""
    assert (L7160.sheets(10, 20), L7160.next_free(10, 20)) == (2, 9)
    assert (L7160.sheets(2, 20), L7160.next_free(2, 20)) == (1, 1)
    assert L7160.sheets(0, 20) == 0


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"columns": 0}, "label_number"),
        ({"height": 9.0}, "label_small"),
        ({"left": -1.0}, "label_margin"),
        ({"across": 60.0}, "label_overlap"),
        ({"left": 20.0}, "label_wide"),
        ({"rows": 8}, "label_high"),
    ],
)
def test_impossible_measures_are_refused(changes: dict[str, float], why: str) -> None:
    """Labels beyond the sheet, over each other, or too small to read."""
    with pytest.raises(InvalidValue) as told:
        check_format(replace(L7160, **changes))  # type: ignore[arg-type]

    assert told.value.key == f"invalid.{why}"


@pytest.mark.parametrize("size", ENVELOPES, ids=lambda size: size.id)
def test_the_address_stands_low_and_right_of_the_middle(size: EnvelopeSize) -> None:
    """With room below it for the sorter's code, and above and beside it for stamp and return address."""
    assert size.width * 0.4 < size.address_left < size.width * 0.55
    assert size.address_top > 40
    assert size.height - size.address_bottom >= 15
