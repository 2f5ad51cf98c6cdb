# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The short code on a letter by which its answer is booked: worked out from the letter's number, kept nowhere.

The signs are those of Crockford's base 32: no I, L, O and U, capitals or not. The last two are check signs of a
Reed-Solomon code over the field of 32, by which any two codes of one length differ in three signs at least. So a
code with one or two wrong signs, or with two signs swapped, is no code at all; and since there are codes of six and
of eight signs only, neither is one with a sign too many or too few.
"""

from app.domain.ids import LetterId

_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ = {sign: value for value, sign in enumerate(_SIGNS)} | {"O": 0, "I": 1, "L": 1}
_SEPARATORS = "- .·\u2010\u2011\u2012\u2013\u00a0"
_BITS, _PARTS = 5, 2
_SHORT, _LONG = 4, 6
"""How many signs hold the number: four for the first million letters, then six."""
_FIELD = 0b100101
"""x⁵ + x² + 1, which makes the numbers below 32 a field."""
_SPREAD = 0x5BD1E995
"""Odd, so that multiplying by it shuffles the numbers of a length: neighbours look nothing alike."""
SAMPLE = "SAMPLE"
"""The code of a letter of a round that is not stored yet: no letter's; the letter says so in its own language."""
MOST = (1 << _BITS * _LONG) - 1
"""The highest number of a letter that has a code."""


def code_of(letter_id: LetterId) -> str:
    """Return a letter's code, in groups as it is printed (`K7M-4Q2`); ValueError for a number that has none."""
    if not 0 < letter_id <= MOST:
        raise ValueError(letter_id)
    length = _SHORT if letter_id < 1 << _BITS * _SHORT else _LONG
    shuffled = letter_id * _SPREAD % (1 << _BITS * length)
    values = [shuffled >> _BITS * place & 31 for place in reversed(range(length))]
    signs = "".join(_SIGNS[value] for value in (*values, *_checks(values)))
    half = len(signs) // _PARTS
    return f"{signs[:half]}-{signs[half:]}"


def letter_of(text: str) -> LetterId | None:
    """Return whose code somebody typed or scanned, with or without hyphens; None for what is no code."""
    typed = "".join(sign for sign in text.upper() if sign not in _SEPARATORS)
    if len(typed) not in {_SHORT + 2, _LONG + 2} or any(sign not in _READ for sign in typed):
        return None
    values = [_READ[sign] for sign in typed]
    length = len(values) - 2
    if tuple(values[length:]) != _checks(values[:length]):
        return None
    size = 1 << _BITS * length
    number = 0
    for value in values[:length]:
        number = number << _BITS | value
    found = number * pow(_SPREAD, -1, size) % size
    return LetterId(found) if found and (length == _SHORT or found >= 1 << _BITS * _SHORT) else None


def codes_in(text: str) -> list[str]:
    """Return the codes of a list, in order: one a line, or with commas, semicolons, tabs or spaces between them.

    What is no code comes along as it stands, so that it can be told.
    """
    found = []
    for line in text.replace(",", "\n").replace(";", "\n").replace("\t", "\n").splitlines():
        whole = line.strip()
        if not whole:
            continue
        parts = whole.split()
        together = letter_of(whole) is not None or not any(letter_of(part) is not None for part in parts)
        found += [whole] if together else parts
    return found


def _checks(values: list[int]) -> tuple[int, int]:
    """Return the two signs that make the code's sum, and its sum weighed by place, come out at nothing."""
    plain = weighed = 0
    for place, value in enumerate(values, start=2):
        plain ^= value
        weighed ^= _TIMES[_POWERS[place]][value]
    # first ^ second = plain and first ^ second * a = weighed, so second * (1 ^ a) = plain ^ weighed.
    second = _TIMES[_UNDO][plain ^ weighed]
    return plain ^ second, second


def _times(one: int, other: int) -> int:
    product = 0
    while other:
        if other & 1:
            product ^= one
        one <<= 1
        if one & 32:
            one ^= _FIELD
        other >>= 1
    return product


_TIMES = [[_times(one, other) for other in range(32)] for one in range(32)]
_POWERS = [1]
for _place in range(1, _LONG + 2):
    _POWERS.append(_TIMES[_POWERS[-1]][2])
_UNDO = _TIMES[1 ^ 2].index(1)
"""What 1 ^ a is multiplied with to come out at 1."""
