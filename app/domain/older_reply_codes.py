# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Codes of answers as they were printed at first, of six and eight signs: still read, printed no more.

The signs are those of Crockford's base 32: no I, L, O and U. The last two are check signs of a Reed-Solomon code over
the field of 32.
"""

from app.domain.ids import LetterId

_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ = {sign: value for value, sign in enumerate(_SIGNS)} | {"O": 0, "I": 1, "L": 1}
_BITS = 5
_SHORT, _LONG = 4, 6
"""How many signs hold the number: four for the first million letters, then six."""
_FIELD = 0b100101
"""x⁵ + x² + 1, which makes the numbers below 32 a field."""
_SPREAD = 0x5BD1E995
"""Odd, so that multiplying by it shuffles the numbers of a length: neighbours look nothing alike."""


def letter_of(typed: str) -> LetterId | None:
    """Return whose code some capitals and digits are, without hyphens; None for what is no such code."""
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
