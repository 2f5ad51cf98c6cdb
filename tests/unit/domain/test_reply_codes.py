# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A code of an answer leads to its own letter, and a slip of the finger never to another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import older_reply_codes
from app.domain.ids import LetterId
from app.domain.reply_codes import MOST, code_of, codes_in, letter_of

SIGNS = "0123456789ACDEFGHJKMNPQRTVWXY"
ALIKE = ("0O", "1IL", "2Z", "5S", "8B", "VU")
IDS = st.integers(1, MOST) | st.integers(1, 20_000)


@given(IDS)
def test_a_code_leads_back_to_its_letter(number: int) -> None:
    """Also in small letters, without the hyphen, and with the signs that look like those that are printed."""
    code = code_of(LetterId(number))
    typed = code.replace("-", "").lower()
    for printed, *others in ALIKE:
        for other in others:
            assert letter_of(typed.replace(printed.lower(), other.lower())) == number

    assert (letter_of(code), letter_of(typed), letter_of(f" {code} ")) == (number, number, number)


def test_no_two_signs_of_a_code_look_alike() -> None:
    """Whoever reads one aloud or types it over need not doubt which of two a sign is."""
    printed = {sign for number in range(1, 2000) for sign in code_of(LetterId(number)) if sign != "-"}
    assert printed == set(SIGNS)
    assert all(len(printed & set(group)) == 1 for group in ALIKE)


@given(IDS, st.integers(0, 7), st.sampled_from(SIGNS))
def test_one_wrong_sign_makes_no_other_code(number: int, place: int, sign: str) -> None:
    """Whatever sign stands in for whatever other."""
    code = code_of(LetterId(number)).replace("-", "")
    place %= len(code)

    found = letter_of(code[:place] + sign + code[place + 1 :])

    assert found == (number if sign == code[place] else None)


@given(IDS, st.integers(0, 7), st.integers(0, 7))
def test_two_signs_swapped_make_no_other_code(number: int, one: int, other: int) -> None:
    """Neighbours or not."""
    signs = list(code_of(LetterId(number)).replace("-", ""))
    one, other = one % len(signs), other % len(signs)
    same = signs[one] == signs[other]
    signs[one], signs[other] = signs[other], signs[one]

    assert letter_of("".join(signs)) == (number if same else None)


@given(IDS, st.integers(0, 8), st.sampled_from(SIGNS))
def test_a_sign_too_many_or_too_few_makes_no_code(number: int, place: int, sign: str) -> None:
    """There are codes of seven and of nine signs, and none between; those of six and eight are of another making."""
    code = code_of(LetterId(number)).replace("-", "")
    place %= len(code)
    longer, shorter = code[:place] + sign + code[place:], code[:place] + code[place + 1 :]

    assert {letter_of(longer), letter_of(shorter)} <= {
        None, older_reply_codes.letter_of(longer), older_reply_codes.letter_of(shorter)
    }  # fmt: skip


@pytest.mark.parametrize(
    ("code", "number"),
    [("3TC-NDD", 1), ("7MS-A11", 2), ("KRJ-V46", 47), ("02F-X8R", 5321), ("E0TR-RKRZ", 1048583)],
)
def test_a_code_of_an_older_letter_is_still_read(code: str, number: int) -> None:
    """Letters that went out before the signs were changed are answered by the code that stands on them."""
    assert (letter_of(code), letter_of(code.lower().replace("-", "").replace("0", "o"))) == (number, number)


def test_the_codes_of_a_round_all_differ_in_three_signs() -> None:
    """So that even two slips in one code are noticed."""
    codes = [code_of(LetterId(number)).replace("-", "") for number in range(1, 80)]

    apart = min(
        sum(a != b for a, b in zip(one, other, strict=True)) for at, one in enumerate(codes) for other in codes[:at]
    )
    assert apart >= 3


def test_a_code_has_two_groups_of_few_signs() -> None:
    """Short enough to be typed, and in groups that one can say aloud."""
    assert [len(part) for part in code_of(LetterId(1)).split("-")] == [3, 4]
    assert [len(part) for part in code_of(LetterId(29**5)).split("-")] == [4, 5]


@pytest.mark.parametrize(
    "text", ["", "?", "XXXXXX", "K7M", "UUU-UUU", "000-000", "voorbeeld", "\x00" * 6, "K7M-4Q2-K7M"]
)
def test_other_texts_are_no_codes(text: str) -> None:
    """Nothing is guessed."""
    assert letter_of(text) is None


@pytest.mark.parametrize("number", [0, -1, MOST + 1])
def test_a_letter_that_is_not_stored_has_no_code(number: int) -> None:
    """Nor has a number that no letter ever gets."""
    with pytest.raises(ValueError, match=str(number)):
        code_of(LetterId(number))


def test_a_list_is_taken_apart_by_lines_commas_and_spaces() -> None:
    """What is no code stays as it was typed, so that it can be shown; a code with a space in it is one code."""
    one, two = code_of(LetterId(1)), code_of(LetterId(2))

    text = f"{one}\r\n\n{two.replace('-', ' ')}; {one} {two},geen code\t{two}"
    assert codes_in(text) == [one, two.replace("-", " "), one, two, "geen code", two]
