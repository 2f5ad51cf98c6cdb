# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The parts of a home address from the address columns of a list, whichever of them the list has."""

from collections.abc import Mapping
from functools import lru_cache

from app.domain.addresses import is_dutch, join_addition, normalise_postcode, split_house_number, split_street
from app.errors import InvalidValue
from app.exchange.headers import StaffField as F

_SIGNS = {
    **dict.fromkeys(("by", "bij"), "bij"),
    **dict.fromkeys(("to", "t/o", "t.o.", "tegenover"), "t/o"),
}
"""How the BRP says that a house has no number of its own but lies near or opposite one (aanduiding bij huisnummer)."""


def read_address(texts: Mapping[F, str]) -> dict[F, object]:
    """Return the parts of an address from the cells of a row (blank ones left out); the postcode as it is written.

    House letter and addition become one, `L` and `Toe` → `LToe`; `bij` and `t/o` go behind the street, as they are
    printed. A number or an addition within the street or the number is taken out of it.
    """
    values: dict[F, object] = {}
    street, house = texts.get(F.STREET), texts.get(F.HOUSE_NUMBER)
    whole = texts.get(F.ADDRESS) or (street if street and not house else None)
    addition = join_addition(texts.get(F.HOUSE_LETTER, ""), texts.get(F.ADDITION, ""))
    if whole:
        street, number, more = split_street(whole)
        if house and not number:
            number, more = split_house_number(house)
        values[F.HOUSE_NUMBER], addition = number, addition or more
    elif street:
        values[F.HOUSE_NUMBER], more = split_house_number(house) if house else ("", "")
        letter = texts.get(F.HOUSE_LETTER, "")
        repeated = more.casefold() in {addition.casefold(), letter.casefold()}
        addition = addition if repeated else join_addition(more, addition)
    if street:
        sign = _SIGNS.get(texts.get(F.HOUSE_SIGN, "").casefold(), "")
        values[F.STREET] = f"{street} {sign}" if sign else street
        values[F.ADDITION] = addition
    values.update(_place(texts))
    return values


def _place(texts: Mapping[F, str]) -> dict[F, object]:
    both, postcode, city = texts.get(F.POSTCODE_CITY), texts.get(F.POSTCODE), texts.get(F.CITY)
    if both:
        head, behind = (both[:7], both[7:]) if both[4:5] == " " else (both[:6], both[6:])
        postcode, city = postcode or head.strip(), city or behind.strip()
    found = {F.POSTCODE: postcode, F.CITY: city}
    return {what: text for what, text in found.items() if text}


@lru_cache(maxsize=16384)
def read_postcode(text: str, country: str) -> str:
    """Return a Dutch postcode as it is kept; abroad it is left as it is written.

    Raises InvalidValue("postcode") for one in the Netherlands that cannot be.
    """
    try:
        return normalise_postcode(text)
    except InvalidValue:
        if is_dutch(country):
            raise
        return text
