# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The parts of a name from the name columns of a list, whichever of them the list has.

Systems differ in what they call the surname: AFAS has the own name and the partner's, Somtoday and Magister the name in
use and the maiden name, Google one "last name" with the tussenvoegsel inside, many lists one column for all.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from app.domain.initials import tidy_initials
from app.domain.name_splitting import NameDoubt, SplitName, SplitSurname, split_name, split_surname
from app.domain.names import FormOfAddress, NameUse
from app.domain.nobility import is_noble
from app.domain.plain_text import without_accents
from app.domain.prefixes import join_prefix
from app.domain.surname_splitting import strange, with_hyphen
from app.exchange.headers import StaffField
from app.exchange.sources import Source
from app.exchange.values import name_use_in_words

PARTNER_ORDER = "partner_order"
"""The doubt of a partner's name of which the list does not say whether and where it is used."""
MAIDEN_NAME = "maiden_name"
"""The doubt of a name in use beside a different maiden name: it is taken to be the partner's."""

_split_name = lru_cache(maxsize=16384)(split_name)
_tidy_initials = lru_cache(maxsize=8192)(tidy_initials)


class ReadName(NamedTuple):
    """What the name columns say: only the fields they fill; why to look at it; an unknown code of naamgebruik."""

    values: dict[StaffField, object]
    doubt: str = ""
    unknown_name_use: str = ""


@lru_cache(maxsize=16384)
def _split_surname(text: str, prefix: str) -> SplitSurname:
    return split_surname(text, prefix)


def _own(text: str, prefix: str) -> SplitSurname:
    """Split a surname column; most hold one plain word, of which nothing can be split."""
    if text.isalpha() and text[0].isupper() and not text.isupper() and prefix == prefix.lower():
        return SplitSurname(prefix, text, "", "", "")
    return _split_surname(text, prefix)


def read_name(texts: Mapping[StaffField, str], source: Source) -> ReadName:
    """Return the parts of a name from the cells of a row (blank ones left out)."""
    values: dict[StaffField, object] = {}
    surname = texts.get(StaffField.SURNAME, "")
    birth = texts.get(StaffField.BIRTH_NAME, "")
    whole = texts.get(StaffField.FULL_NAME, "")
    if surname or birth or (not whole and texts.get(StaffField.PARTNER_SURNAME)):
        doubt = _from_surnames(texts, surname, birth, values)
    elif whole:
        doubt = _from_whole(whole, values)
    else:
        return ReadName(values)
    first = texts.get(StaffField.FIRST_NAME, "")
    if first and not first.isalpha():  # `Fleur "Flo"`: which of the two is the name to write is not ours to say
        doubt = doubt or strange(first.replace("(", '"'))
    initials = texts.get(StaffField.INITIALS)
    if initials:
        values[StaffField.INITIALS] = _tidy_initials(initials)
    use = texts.get(StaffField.NAME_USE, "")
    return _with_name_use(use, texts, values, str(doubt), source) if use else ReadName(values, str(doubt))


def _with_name_use(
    use: str, texts: Mapping[StaffField, str], values: dict[StaffField, object], doubt: str, source: Source
) -> ReadName:
    """Read which of the names is used; a name in one column that is the own one stays whole."""
    partner = values.get(StaffField.PARTNER_SURNAME) or values.get(StaffField.PARTNER_PREFIX)
    known = source.name_use_codes.get(use.casefold()) or name_use_in_words(use)
    if known is None:
        return ReadName(values, doubt or (PARTNER_ORDER if partner else ""), use)
    surname = texts.get(StaffField.SURNAME, "")
    whole = surname and not _names_partner(texts) and not _tells_of_marriage(surname)
    if known is NameUse.OWN and partner and whole:
        doubt = _put(_undivided(surname, texts.get(StaffField.PREFIX, "")), values)
        for field in (StaffField.PARTNER_PREFIX, StaffField.PARTNER_SURNAME):
            values.pop(field, None)
    if partner or known is NameUse.OWN:
        values[StaffField.NAME_USE] = known
        doubt = "" if doubt == PARTNER_ORDER else doubt
    return ReadName(values, doubt)


def _names_partner(texts: Mapping[StaffField, str]) -> bool:
    return bool(texts.get(StaffField.PARTNER_SURNAME) or texts.get(StaffField.BIRTH_NAME))


def _from_surnames(texts: Mapping[StaffField, str], surname: str, birth: str, values: dict[StaffField, object]) -> str:
    prefix = texts.get(StaffField.PREFIX, "")
    if birth and (not surname or _same(surname, birth)):
        own = _undivided(birth, texts.get(StaffField.BIRTH_PREFIX, "") or prefix)
        doubt = _put(own, values)
    elif not surname:
        doubt = NameDoubt.NO_SURNAME
    elif birth:
        doubt = _from_maiden_name(texts, surname, birth, values)
    else:
        own = _own(surname, prefix)
        named = texts.get(StaffField.PARTNER_SURNAME, "")
        if named and own.partner_surname and not _same(own.partner_surname, named):
            own = _undivided(surname, prefix)  # the partner has a column of their own, and another name
        doubt = _put(own, values)
    partner, title = texts.get(StaffField.PARTNER_SURNAME), _noble(texts.get(StaffField.PARTNER_TITLE, ""))
    if partner:
        split = _undivided(partner, texts.get(StaffField.PARTNER_PREFIX, ""))
        values[StaffField.PARTNER_PREFIX] = f"{title} {split.prefix}".strip() if title else split.prefix
        values[StaffField.PARTNER_SURNAME] = split.surname
        values.pop(StaffField.NAME_USE, None)
        doubt = doubt or split.doubt or PARTNER_ORDER
    elif title:
        values[StaffField.PARTNER_PREFIX] = title
    return doubt


def _noble(title: str) -> str:
    """Return a partner's title as it is kept before the partner's prefix; what is no noble title is left out."""
    word = title.casefold()
    return word if is_noble(word) else ""


def _from_maiden_name(
    texts: Mapping[StaffField, str], surname: str, birth: str, values: dict[StaffField, object]
) -> str:
    """Read a name in use beside a maiden name: `Velzen - in het Veld` and `Veld`, or the partner's name alone."""
    used = _own(surname, texts.get(StaffField.PREFIX, ""))
    own = _undivided(birth, texts.get(StaffField.BIRTH_PREFIX, ""))
    values[StaffField.PREFIX], values[StaffField.SURNAME] = own.prefix, own.surname
    if used.partner_surname and _same(used.surname, own.surname):
        partner, use, doubt = (used.partner_prefix, used.partner_surname), NameUse.PARTNER_OWN, own.doubt
        values[StaffField.PREFIX] = own.prefix or used.prefix
    elif used.partner_surname and _same(used.partner_surname, own.surname):
        partner, use, doubt = (used.prefix, used.surname), NameUse.OWN_PARTNER, own.doubt
        values[StaffField.PREFIX] = own.prefix or used.partner_prefix
    else:
        partner, use, doubt = (used.prefix, used.surname), NameUse.PARTNER, MAIDEN_NAME
        if used.partner_surname:
            partner = ("", surname)
    values[StaffField.PARTNER_PREFIX], values[StaffField.PARTNER_SURNAME] = partner
    values[StaffField.NAME_USE] = use
    return doubt


def _undivided(text: str, prefix: str) -> SplitSurname:
    """Read a column that holds one name: a hyphen divides nothing in it, unless it says who somebody is married to."""
    split = _own(text, prefix)
    if not split.partner_surname or _tells_of_marriage(text):
        return split
    surname = f"{split.partner_surname}-{join_prefix(split.prefix, split.surname)}"
    doubt = "" if split.doubt == NameDoubt.DOUBLE_NAME else split.doubt
    return SplitSurname(split.partner_prefix, surname, "", "", doubt)


def _tells_of_marriage(text: str) -> bool:
    """Return whether a text names two people's names (`Jansen geb. de Boer`), or begins with a noble title."""
    return with_hyphen(text)[0] != text or is_noble(text.partition(" ")[0])


def _put(split: SplitSurname, values: dict[StaffField, object]) -> str:
    values[StaffField.PREFIX] = split.prefix
    values[StaffField.SURNAME] = split.surname
    if split.partner_surname:
        values[StaffField.PARTNER_PREFIX] = split.partner_prefix
        values[StaffField.PARTNER_SURNAME] = split.partner_surname
        values[StaffField.NAME_USE] = NameUse.PARTNER_OWN
    return str(split.doubt)


def _from_whole(whole: str, values: dict[StaffField, object]) -> str:
    split: SplitName = _split_name(whole)
    name = split.name
    said = {
        StaffField.INITIALS: name.initials,
        StaffField.FIRST_NAME: name.first_name,
        StaffField.TITLES_BEFORE: name.titles_before,
        StaffField.TITLES_AFTER: name.titles_after,
    }
    values.update({field: value for field, value in said.items() if value})
    values[StaffField.PREFIX], values[StaffField.SURNAME] = name.prefix, name.surname
    if name.partner_surname:
        values[StaffField.PARTNER_PREFIX] = name.partner_prefix
        values[StaffField.PARTNER_SURNAME] = name.partner_surname
        values[StaffField.NAME_USE] = name.name_use
    if name.form_of_address is not FormOfAddress.NEUTRAL:
        values[StaffField.FORM_OF_ADDRESS] = name.form_of_address
    return str(split.doubt)


@lru_cache(maxsize=32768)
def name_key(text: str) -> str:
    """Return a name's letters only, small and without accents, to compare with."""
    return "".join(letter for letter in without_accents(text) if letter.isalnum())


def _same(one: str, other: str) -> bool:
    return name_key(one) == name_key(other)
