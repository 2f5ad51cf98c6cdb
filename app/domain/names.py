# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The parts of a Dutch name, and what is written of them on a letter, in a sentence and in a list."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from app.domain.initials import initials_of, tidy_initials
from app.domain.name_search import normalise_for_search, search_words, searchable
from app.domain.nobility import Borne, before_prefix, borne, noble_before
from app.domain.plain_text import APOSTROPHES, capital_first, clean, clean_part
from app.domain.prefixes import join_prefix
from app.domain.titles import only_behind, titles_behind, titles_in_front

__all__ = (
    "FormOfAddress", "ListTexts", "NameUse", "PersonName", "address_name", "display_name", "effective_initials",
    "initials_of", "list_texts", "normalise_for_search", "opening_name", "running_text", "salutation",
    "salutation_english", "search_text", "sort_key", "sort_name", "surname_part", "tidy_initials",
)  # fmt: skip


class FormOfAddress(StrEnum):
    """How a person is addressed (aanspreekvorm); never guessed from a first name."""

    HEER = "heer"
    MEVROUW = "mevrouw"
    NEUTRAL = "neutral"
    FIRST_NAME = "first_name"


class NameUse(StrEnum):
    """Which surname a person uses (naamgebruik): own, partner's, or both in either order."""

    OWN = "own"
    PARTNER = "partner"
    PARTNER_OWN = "partner_own"
    OWN_PARTNER = "own_partner"


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name in its parts; what is printed is derived, unless an `exact_…` field overrides it word for word."""

    initials: str = ""
    first_name: str = ""
    given_names: str = ""
    prefix: str = ""
    surname: str = ""
    partner_prefix: str = ""
    partner_surname: str = ""
    name_use: NameUse = NameUse.OWN
    titles_before: str = ""
    titles_after: str = ""
    form_of_address: FormOfAddress = FormOfAddress.NEUTRAL
    exact_salutation: str = ""
    exact_address_name: str = ""
    exact_running_text: str = ""
    exact_sort_name: str = ""


@dataclass(frozen=True, slots=True)
class _Shown:
    """The surnames a person uses, in their order, cleaned; `own_at` is the place of the own one, -1 without it."""

    names: tuple[tuple[str, str], ...]
    own_at: int

    def written(self, own_title: str = "", partner_title: str = "", *, capital: bool) -> str:
        """Return `van Velzen-in het Veld`, each noble title before its name, the first letter a capital if asked."""
        parts = []
        for at, name in enumerate(self.names):
            title = own_title if at == self.own_at else partner_title
            parts.append(f"{title} {join_prefix(*name)}" if title else join_prefix(*name))
        return capital_first("-".join(parts)) if capital else "-".join(parts)


_OWN_AT = {NameUse.OWN: 0, NameUse.PARTNER: -1, NameUse.PARTNER_OWN: 1, NameUse.OWN_PARTNER: 0}


def _shown(name: PersonName) -> _Shown:
    own = (_bare_prefix(name.prefix), clean_part(name.surname))
    partner_surname = clean_part(name.partner_surname)
    use = name.name_use
    if use is NameUse.OWN or not partner_surname:  # most people; a large list is made of these
        return _Shown((own,) if own[1] else (), 0)
    partner = (_bare_prefix(name.partner_prefix), partner_surname)
    names = {
        NameUse.OWN: (own,),
        NameUse.PARTNER: (partner,),
        NameUse.PARTNER_OWN: (partner, own),
        NameUse.OWN_PARTNER: (own, partner),
    }[use]
    return _Shown(names if all(surname for _prefix, surname in names) else (), _OWN_AT[use])


@lru_cache(maxsize=1024)
def _bare_prefix(prefix: str) -> str:
    cleaned = clean_part(prefix)
    return before_prefix(cleaned)[0] if cleaned else ""


def _borne(name: PersonName, shown: _Shown) -> Borne:
    """Return the noble titles this person bears, own and as the wife of a man with one."""
    return borne(
        f"{name.titles_before} {noble_before(clean_part(name.prefix))}".strip(),
        clean_part(name.partner_prefix),
        woman={FormOfAddress.HEER: False, FormOfAddress.MEVROUW: True}.get(name.form_of_address),
        use=(shown.own_at >= 0, name.name_use is not NameUse.OWN),
        married=bool(clean_part(name.partner_surname)),
    )


def effective_initials(name: PersonName) -> str:
    """Return the initials as given, else those of the given names, else that of the first name, else empty."""
    return clean_part(name.initials) or initials_of(name.given_names) or initials_of(name.first_name)


def surnames(name: PersonName) -> str:
    """Return the surnames a person uses, as they stand behind initials: `van Velzen-in het Veld`."""
    return _shown(name).written(capital=False)


def _with_initials(name: PersonName, shown: _Shown) -> str:
    initials = effective_initials(name)
    return f"{initials} {shown.written(capital=not initials)}".strip() if shown.names else ""


def salutation(name: PersonName) -> str:
    """Return the aanhef without its comma: `Geachte mevrouw Van Velzen-in het Veld`, `Geachte J.R. Groenen`.

    Rules of the BRP: a prefix right behind heer/mevrouw gets a capital; no titles, but for nobility (`Hoogheid`). Empty
    when the surname that is used is not known.
    """
    if clean(name.exact_salutation):
        return clean(name.exact_salutation)
    first_name = clean_part(name.first_name)
    if name.form_of_address is FormOfAddress.FIRST_NAME and first_name:
        return f"Beste {first_name}"
    shown = _shown(name)
    greeting = _borne(name, shown).greeting if name.titles_before or name.prefix or name.partner_prefix else ""
    if greeting or not shown.names:
        return greeting
    addressed = {FormOfAddress.HEER: "heer", FormOfAddress.MEVROUW: "mevrouw"}.get(name.form_of_address)
    return (
        f"Geachte {addressed} {shown.written(capital=True)}" if addressed else f"Geachte {_with_initials(name, shown)}"
    )


def salutation_english(name: PersonName) -> str:
    """Return the salutation of an English letter without its comma: `Dear Ms De Boer`, `Dear A. de Boer`."""
    if clean(name.exact_salutation):
        return clean(name.exact_salutation)
    first_name = clean_part(name.first_name)
    if name.form_of_address is FormOfAddress.FIRST_NAME and first_name:
        return f"Dear {first_name}"
    shown = _shown(name)
    if not shown.names:
        return ""
    addressed = {FormOfAddress.HEER: "Mr", FormOfAddress.MEVROUW: "Ms"}.get(name.form_of_address)
    return f"Dear {addressed} {shown.written(capital=True)}" if addressed else f"Dear {_with_initials(name, shown)}"


def address_name(name: PersonName) -> str:
    """Return the name above an address (aanschrijfwijze): `drs. M. van Velzen-Bos, MSc`; no heer or mevrouw.

    Without initials the first name part gets a capital, also behind a title (`dr. mr. Van der Sluis`). Empty when the
    surname that is used is not known.
    """
    if clean(name.exact_address_name):
        return clean(name.exact_address_name)
    shown = _shown(name)
    if not shown.names:
        return ""
    initials, titles = effective_initials(name), _borne(name, shown)
    predicate = titles.own if titles.predicate and shown.own_at == 0 else ""
    surnames = shown.written("" if predicate else titles.own, titles.partner, capital=not initials)
    front = [capital_first(predicate), titles_in_front(titles.titles), initials, surnames]
    behind = titles_behind(", ".join([*only_behind(titles.titles), name.titles_after]))
    return " ".join(part for part in front if part) + (f", {behind}" if behind else "")


def running_text(name: PersonName) -> str:
    """Return the name within a sentence: `de heer Groenen`, `mevrouw In het Veld`, `J.R. Groenen`, `Kim de Wit`."""
    if clean(name.exact_running_text):
        return clean(name.exact_running_text)
    shown = _shown(name)
    if name.form_of_address is FormOfAddress.FIRST_NAME:
        return display_name(name)
    addressed = {FormOfAddress.HEER: "de heer", FormOfAddress.MEVROUW: "mevrouw"}.get(name.form_of_address)
    if not addressed or not shown.names:
        return _with_initials(name, shown)
    titles = _borne(name, shown)
    if titles.own if shown.own_at == 0 else titles.partner:
        return shown.written(titles.own, titles.partner, capital=False)
    return f"{addressed} {shown.written(titles.own, titles.partner, capital=True)}"


def opening_name(name: PersonName, language: str) -> str:
    """Return the name as a sentence begins with it: `Mevrouw In het Veld`; in English `Anne van den Berg`."""
    return capital_first(running_text(name)) if language == "nl" else display_name(name)


def display_name(name: PersonName) -> str:
    """Return the name as one is called: `Anne van den Berg`; without a first name the initials stand in front."""
    shown = _shown(name)
    called = clean_part(name.first_name) or effective_initials(name)
    if not shown.names:
        return called or join_prefix(clean_part(name.partner_prefix), clean_part(name.partner_surname))
    return f"{called} {shown.written(capital=not called)}".strip()


def _sorted_by(name: PersonName) -> tuple[str, str]:
    """Return what a person is sorted by and the prefix before it: the first displayed name, kernwoord in front."""
    (prefix, core), *second = _shown(name).names or (("", _any_name(name)),)
    return "-".join([core, *(join_prefix(*other) for other in second)]), prefix


def _any_name(name: PersonName) -> str:
    partner, first = clean_part(name.partner_surname), clean_part(name.first_name)
    return clean_part(name.surname) or partner or first or clean_part(name.given_names)


def sort_name(name: PersonName) -> str:
    """Return the name as in a list: `Berg, A. van den`, `Velzen-in het Veld, M. van`, `Berg, van den`."""
    exact = clean(name.exact_sort_name)
    return exact or _listed(*_sorted_by(name), effective_initials(name))


def _listed(core: str, prefix: str, initials: str) -> str:
    behind = " ".join(part for part in (initials, prefix) if part)
    return f"{core}, {behind}" if core and behind else core or behind


def surname_part(name: PersonName) -> str:
    """Return the part of the sort name that is printed bold in a list: all before the comma."""
    return _bold(sort_name(name))


def _bold(listed: str) -> str:
    return listed.partition(",")[0].strip()


def sort_key(name: PersonName) -> str:
    """Return an ASCII text that sorts people as a Dutch list: on kernwoord, then prefix, initials and first name.

    Capitals, accents and apostrophes play no part; ij is i and j. Within a field the words are joined by hyphens, and
    fields by spaces, so that `Berg` comes before `Berg-Bos` and that before `Bergen`. Letters beyond Latin come last.
    """
    return _key_of(name, clean(name.exact_sort_name), _sorted_by(name), effective_initials(name))


def _key_of(name: PersonName, exact: str, sorted_by: tuple[str, str], initials: str) -> str:
    core, _comma, prefix = exact.partition(",") if exact else (sorted_by[0], "", sorted_by[1])
    return " ".join(_key(field) for field in (core, prefix, initials, name.first_name)).rstrip()


@lru_cache(maxsize=16_384)
def _key(text: str) -> str:
    words = "-".join(search_words(text))
    return words if words.isascii() else "".join(char if char.isascii() else f"~{ord(char):06x}" for char in words)


def search_text(name: PersonName) -> str:
    """Return the words by which a person is found; each word of `normalise_for_search` is to occur in it."""
    return _searched(name, effective_initials(name))


def _searched(name: PersonName, initials: str) -> str:
    joined = [
        join_prefix(clean_part(prefix), clean_part(surname))
        for prefix, surname in ((name.prefix, name.surname), (name.partner_prefix, name.partner_surname))
        if prefix and prefix[-1] in APOSTROPHES
    ]
    given = [name.first_name, name.initials, initials, name.given_names]
    exact = [name.exact_sort_name, name.exact_address_name]
    return searchable([name.surname, name.partner_surname, *given, *joined, *exact], [name.prefix, name.partner_prefix])


class ListTexts(NamedTuple):
    """What lists of people are shown, sorted and searched by."""

    sort_name: str
    sort_key: str
    surname_part: str
    search_text: str


def list_texts(name: PersonName) -> ListTexts:
    """Return `sort_name`, `sort_key`, `surname_part` and `search_text` in one go: what they share is made once."""
    initials, sorted_by, exact = effective_initials(name), _sorted_by(name), clean(name.exact_sort_name)
    listed = exact or _listed(*sorted_by, initials)
    return ListTexts(listed, _key_of(name, exact, sorted_by, initials), _bold(listed), _searched(name, initials))
