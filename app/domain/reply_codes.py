# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The short code on a letter by which its answer is booked: worked out from the letter's number, kept nowhere.

Of signs that look alike on paper (0 and O, 1, I and L, 2 and Z, 5 and S, 8 and B, U and V) it has one; whichever of
them is typed is read as that one. That leaves 29 signs, and 29 is a prime: the last two signs are check signs of a
Reed-Solomon code over the numbers modulo 29, by which any two codes of one length differ in three signs at least. So
a code with one or two wrong signs, or with two signs swapped, is no code at all. There are codes of seven and of nine
signs only. Codes of six and eight signs, from when the signs were those of Crockford's base 32, are read too.
"""

from app.domain import older_reply_codes
from app.domain.ids import LetterId

_SIGNS = "0123456789ACDEFGHJKMNPQRTVWXY"
_LOOKS_LIKE = {"O": "0", "I": "1", "L": "1", "Z": "2", "S": "5", "B": "8", "U": "V"}
_PRIME = len(_SIGNS)
_READ = {sign: value for value, sign in enumerate(_SIGNS)}
_READ |= {alike: _READ[sign] for alike, sign in _LOOKS_LIKE.items()}
_SEPARATORS = "- .·\u2010\u2011\u2012\u2013\u00a0"
_CHECKS = 2
_SHORT, _LONG = 5, 7
"""How many signs hold the number: five for the first twenty million letters, then seven."""
_SPREAD = 0x5BD1E995
"""No multiple of 29, so that multiplying by it shuffles the numbers of a length: neighbours look nothing alike."""
SAMPLE = "SAMPLE"
"""The code of a letter of a round that is not stored yet: no letter's; the letter says so in its own language."""
MOST = _PRIME**_LONG - 1
"""The highest number of a letter that has a code."""


def code_of(letter_id: LetterId) -> str:
    """Return a letter's code, in groups as it is printed (`K7M-4Q2X`); ValueError for a number that has none."""
    if not 0 < letter_id <= MOST:
        raise ValueError(letter_id)
    length = _SHORT if letter_id < _PRIME**_SHORT else _LONG
    shuffled = letter_id * _SPREAD % _PRIME**length
    values = [shuffled // _PRIME**place % _PRIME for place in reversed(range(length))]
    signs = "".join(_SIGNS[value] for value in (*values, *_checks(values)))
    half = len(signs) // 2
    return f"{signs[:half]}-{signs[half:]}"


def letter_of(text: str) -> LetterId | None:
    """Return whose code somebody typed or scanned, with or without hyphens; None for what is no code."""
    typed = "".join(sign for sign in text.upper() if sign not in _SEPARATORS)
    if len(typed) not in {_SHORT + _CHECKS, _LONG + _CHECKS}:
        return older_reply_codes.letter_of(typed)
    if any(sign not in _READ for sign in typed):
        return None
    values = [_READ[sign] for sign in typed]
    length = len(values) - _CHECKS
    if tuple(values[length:]) != _checks(values[:length]):
        return None
    number = 0
    for value in values[:length]:
        number = number * _PRIME + value
    size = _PRIME**length
    found = number * pow(_SPREAD, -1, size) % size
    return LetterId(found) if found and (length == _SHORT or found >= _PRIME**_SHORT) else None


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
    """Return the two signs that make the code's sum, and its sum weighed by place, come out at nothing.

    The weights are powers of 2, which all differ: 2 makes every number below 29 but nothing.
    """
    plain = sum(values)
    weighed = sum(value * pow(2, place, _PRIME) for place, value in enumerate(values, start=2))
    # first + second = -plain and first + second * 2 = -weighed.
    second = (plain - weighed) % _PRIME
    return (-plain - second) % _PRIME, second
