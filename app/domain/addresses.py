# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Home addresses: their parts, and the lines printed in an envelope's window.

The lines follow the BRP (adressering: adresregel 1 and 2, after NEN 5825) and PostNL: one space within the postcode,
two behind it, the place in capitals, the country on a line of its own.
"""

import re
from dataclasses import dataclass

from app.domain.plain_text import clean
from app.errors import InvalidValue

_POSTCODE = re.compile(r"(?:NL ?-? ?)?([1-9][0-9]{3})[ -]?([A-Z]{2})")
_NEVER_GIVEN_OUT = frozenset({"SA", "SD", "SS"})
_NETHERLANDS = frozenset({"", "nederland", "netherlands", "the netherlands", "holland", "nl", "nld", "ned"})
_NUMBER = re.compile(r"0*([1-9][0-9]{0,4})(?:\.0)?(?![0-9.])[ ,]*[-/–]?[ ]*(.*)")
_NUMBER_IN_STREET = re.compile(r"[ ,]+(?=[1-9][0-9]{0,4}(?![0-9]))")
_ADDITION = re.compile(
    r"|[ ,]*\(?[^\W\d_][\w./\- ]{0,11}\)?|[ ]*[-/–][ ]*\w[\w./\-]{0,8}|[ ,]*[0-9]{1,2}e? ?(?:hoog|etage|verdieping)"
)
_LONGEST_STREET = 200
_UNKNOWN = frozenset({"", ".", "0", "-"})


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address; `postcode` is kept as `1234AB`, `house_number` as digits, `addition` as printed behind it."""

    street: str = ""
    house_number: str = ""
    addition: str = ""
    postcode: str = ""
    city: str = ""
    country: str = ""


def is_dutch(country: str) -> bool:
    """Return whether a country, as written on a list, is the Netherlands; an empty one is."""
    return clean(country).casefold() in _NETHERLANDS


def normalise_postcode(text: str) -> str:
    """Return a Dutch postcode as it is stored, `1234AB`; empty stays empty.

    Raises InvalidValue("postcode", value=…) when it is none: four digits not starting with 0, two letters other than
    SA, SD and SS, which are not given out.
    """
    typed = clean(text).upper()
    if not typed:
        return ""
    match = _POSTCODE.fullmatch(typed)
    if not match or match[2] in _NEVER_GIVEN_OUT:
        raise InvalidValue("postcode", value=clean(text))
    return match[1] + match[2]


def split_house_number(text: str) -> tuple[str, str]:
    """Return number and addition of `12 a`, `9-2`, `103c`, `35 III`; without a number all is addition."""
    typed = clean(text)
    match = _NUMBER.fullmatch(typed)
    return (match[1], match[2].strip(" -/,")) if match else ("", "" if typed in _UNKNOWN else typed)


def split_street(text: str) -> tuple[str, str, str]:
    """Return street, number and addition of `Laan van Meerdervoort 12-A`; without a number only the street.

    The number is the first one behind a space that has nothing but an addition behind it: `Plein 1940 12` is number 12.
    """
    typed = clean(text)
    if len(typed) > _LONGEST_STREET:
        return typed, "", ""
    for space in _NUMBER_IN_STREET.finditer(typed):
        street, behind = typed[: space.start()], typed[space.end() :]
        digits = re.match("[0-9]+", behind)
        if street and digits and _ADDITION.fullmatch(behind[digits.end() :]):
            return (street, *split_house_number(behind))
    return typed, "", ""


def join_addition(letter: str, addition: str) -> str:
    """Return house letter and addition as one (`L` and `Toe` → `LToe`): the BRP writes nothing between them."""
    return "".join(part for part in (clean(letter), clean(addition)) if part not in _UNKNOWN)


def is_complete(address: Address) -> bool:
    """Return whether a letter can be posted: street, number, postcode and city, or abroad street and city."""
    street, city = _known(address.street), _known(address.city)
    if not is_dutch(address.country):
        return bool(street and city)
    try:
        postcode = normalise_postcode(address.postcode)
    except InvalidValue:
        return False
    return bool(street and city and postcode and (_known(address.house_number) or split_street(street)[1]))


def address_lines(address: Address) -> tuple[str, ...]:
    """Return the lines under the name, none empty: `Atatürkstraat 9-2`, `1234 AB  DEN HAAG`, abroad the country too."""
    country = clean(address.country)
    abroad = not is_dutch(country)
    postcode, city = _known(address.postcode), _capitals(_known(address.city))
    if abroad:
        place = f"{postcode} {city}".strip()
    else:
        match = _POSTCODE.fullmatch(postcode.upper())
        place = f"{match[1]} {match[2]}  {city}" if match else f"{postcode}  {city}"
    lines = (street_line(address), place.strip(), _capitals(country) if abroad else "")
    return tuple(line for line in lines if line)


def address_parts(address: Address) -> Address:
    """Return an address as its lines are made of: postcode `1234 AB`, the number out of the street, signs left out.

    Its country is empty when it is the Netherlands.
    """
    street, number, addition, postcode, city = (
        _known(part)
        for part in (address.street, address.house_number, address.addition, address.postcode, address.city)
    )
    country = "" if is_dutch(address.country) else clean(address.country)
    if not number and not country:
        street, number, behind = split_street(street)
        addition = addition or behind
    match = None if country else _POSTCODE.fullmatch(postcode.upper())
    return Address(street, number, addition, f"{match[1]} {match[2]}" if match else postcode, city, country)


def window_lines(name: str, address: Address) -> tuple[str, ...]:
    """Return what stands in the envelope's window: the name, then the address."""
    return tuple(line for line in (clean(name), *address_lines(address)) if line)


def street_line(address: Address) -> str:
    """Return the line with the street: `Atatürkstraat 9-2`, `Laan 12 a`; "" without a street."""
    street, number = _known(address.street), _known(address.house_number)
    addition = _known(address.addition).lstrip(" -/")
    if not street:
        return ""
    if not number:
        return " ".join(part for part in (street, addition) if part)
    between = "-" if addition[:1].isdigit() else " "
    return f"{street} {number}{between if addition else ''}{addition}"


def _known(part: str) -> str:
    """Return the part cleaned; the BRP's signs for not known, a point or a zero, become empty."""
    cleaned = clean(part)
    return "" if cleaned in _UNKNOWN else cleaned


def _capitals(text: str) -> str:
    """Return the text in capitals; the letter ĳ becomes IJ, ß becomes SS."""
    return text.replace("ĳ", "ij").replace("Ĳ", "IJ").upper()
