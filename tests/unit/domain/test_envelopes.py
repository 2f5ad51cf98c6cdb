# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Window envelopes: where their address stands, what room it has, what a test sheet tells of them."""

from dataclasses import replace

import pytest

from app.domain.envelopes import FOLDS, USUAL, Box, Envelope, Reading, check_envelope, envelope_read, room_in
from app.domain.letters import WINDOWS
from app.domain.printer_shift import Shift
from app.errors import InvalidValue

DL = USUAL[0]
OWN = Envelope("Doos 12", 220.0, 110.0, 20.0, 50.0, 100.0, 30.0, 107.0)


def test_there_is_an_envelope_for_every_place_of_the_address() -> None:
    """Whatever window a school chose before has its envelope, and the address stays where it was."""
    assert [item.window() for item in USUAL] == list(WINDOWS)


@pytest.mark.parametrize("item", USUAL, ids=lambda item: item.chosen_as)
def test_a_usual_envelope_shows_its_address_wherever_the_letter_slides(item: Envelope) -> None:
    """A block as wide as the norm has it, with three lines in the middle, is never cut off."""
    window = item.window()
    middle = window.y + window.height / 2
    room = room_in(item, Box(window.x, middle - 10.65, window.x + window.width, middle + 6.35))
    assert room.least >= 0


def test_the_room_counts_how_far_the_letter_can_slide() -> None:
    """In DL the sheet slides 10 mm to the right and 3 mm down, which the right and the bottom edge lose."""
    room = room_in(DL, Box(35.0, 52.0, 95.0, 70.0))
    assert (room.left, room.right, room.top, room.bottom) == (15.0, 15.0, 2.0, 7.0)
    assert room.least == 2.0


def test_an_address_that_is_too_wide_has_less_than_no_room() -> None:
    """So many mm can disappear behind the edge."""
    assert room_in(DL, Box(35.0, 55.0, 115.0, 70.0)).right == -5.0


def test_an_own_envelope_with_usual_measures_has_its_address_at_the_usual_place() -> None:
    """The norm's 35 mm is kept where the window allows it."""
    window = OWN.window()
    assert (window.x, window.y, window.height, window.fold) == (35.0, 48.5, 30.0, 107.0)


def test_the_address_follows_a_window_that_lies_elsewhere() -> None:
    """It begins just inside what is always in sight, when the norm's place is not."""
    assert replace(OWN, left=45.0).window().x == 47.0
    assert replace(OWN, left=100.0).window().x == 105.0


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"name": " "}, "envelope_name", "name"),
        ({"width": 200.0}, "envelope_mm", "width"),
        ({"window_height": float("nan")}, "envelope_mm", "window_height"),
        ({"left": 150.0}, "envelope_mm", "window_width"),
        ({"fold": 140.0}, "envelope_fold", "fold"),
        ({"window_width": 55.0}, "envelope_narrow", "window_width"),
        ({"top": 10.0}, "envelope_place", "top"),
    ],
)
def test_an_impossible_envelope_is_refused_at_the_measure_that_is_wrong(
    changes: dict[str, object], code: str, field: str
) -> None:
    """The error names the field, so that its sentence stands there."""
    with pytest.raises(InvalidValue) as caught:
        check_envelope(replace(OWN, **changes))  # type: ignore[arg-type]
    assert (caught.value.key, caught.value.facts["field"]) == (f"invalid.{code}", field)


@pytest.mark.parametrize("fold", FOLDS)
def test_what_the_window_shows_of_the_test_sheet_tells_the_whole_envelope(fold: float) -> None:
    """Slid into a corner the sheet measures as the envelope does; how far it slides is the rest of its size."""
    found = envelope_read("Doos", Reading(18.0, 120.0, 48.0, 84.0, 10.0, 45.0), fold)
    assert (found.left, found.top, found.window_width, found.window_height) == (18.0, 48.0, 102.0, 36.0)
    assert found.play == (8.0, 3.0)


def test_a_sheet_of_a_printer_that_is_off_is_read_as_if_it_were_not() -> None:
    """What sets the printer right is taken off what was read: the letters will be moved by as much."""
    reading = Reading(18.0, 120.0, 48.0, 84.0, 10.0, 44.0)
    found = envelope_read("Doos", reading, 107.0, Shift(1.5, -0.5))
    assert (found.left, found.top, found.window_width) == (16.5, 48.5, 102.0)


@pytest.mark.parametrize("field", ["right", "bottom", "left_after", "top_after"])
def test_a_number_that_does_not_fit_the_others_is_refused(field: str) -> None:
    """A right edge left of the left one, or a sheet that slid the wrong way, was read wrongly."""
    values = {"left": 18.0, "right": 120.0, "top": 48.0, "bottom": 84.0, "left_after": 10.0, "top_after": 44.0}
    values[field] = 0.0 if field in {"right", "bottom"} else 99.0
    with pytest.raises(InvalidValue) as caught:
        envelope_read("Doos", Reading(**values), 107.0)
    assert caught.value.facts["field"] == field


def test_a_number_of_the_window_that_was_not_filled_in_is_asked_for() -> None:
    """Not said to differ from the others."""
    with pytest.raises(InvalidValue) as caught:
        envelope_read("Doos", Reading(18.0, 120.0, float("nan"), 84.0, 10.0, 44.0), 107.0)
    assert (caught.value.key, caught.value.facts["field"]) == ("invalid.reading_missing", "top")
