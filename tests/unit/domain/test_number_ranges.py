# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers of letters as a secretary writes them."""

import pytest

from app.domain.number_ranges import chosen_numbers

KNOWN = range(1, 48)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("12", {12}),
        ("3-7, 12", {3, 4, 5, 6, 7, 12}),
        ("3 – 5; 9", {3, 4, 5, 9}),
        ("7-3", {3, 4, 5, 6, 7}),
        ("3 t/m 5 en 9", {3, 4, 5, 9}),
        ("1 2 3,", {1, 2, 3}),
        ("46-60", {46, 47}),
        ("99", set()),
        ("", set()),
        ("3-", set()),
        ("drie", set()),
        ("3, x", set()),
        ("9" * 40, set()),
    ],
)
def test_numbers_and_stretches_are_understood(text: str, numbers: set[int]) -> None:
    """What is no number, or none of a letter, chooses nothing at all or nothing more."""
    assert chosen_numbers(text, KNOWN) == numbers
