# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A whole name in one column, split into its parts; what cannot be known is flagged for a person to look at."""

import re
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from app.domain.initials import initials_of, looks_like_initials, tidy_initials
from app.domain.names import FormOfAddress, NameUse, PersonName
from app.domain.nobility import is_noble
from app.domain.plain_text import clean, clean_part
from app.domain.prefixes import is_dutch_prefix, is_prefix, leading_prefix, trailing_prefix
from app.domain.surname_splitting import (
    LONGEST_NAME,
    QUOTED,
    SURE,
    NameDoubt,
    SplitSurname,
    in_usual_case,
    one_short_prefix,
    split_surname,
    strange,
    with_hyphen,
    worst,
)
from app.domain.titles import is_title_after, is_title_before

__all__ = ("NameDoubt", "SplitName", "SplitSurname", "split_name", "split_surname", "without_address")


class SplitName(NamedTuple):
    """A name in its parts, and the NameDoubt why it should be looked at; "" when it is sure."""

    name: PersonName
    doubt: str


_FORMS = {
    **dict.fromkeys(("mw", "mevr", "mevrouw", "mej"), FormOfAddress.MEVROUW),
    **dict.fromkeys(("dhr", "hr", "heer", "meneer"), FormOfAddress.HEER),
    **dict.fromkeys(("dhr./mw", "mw./dhr", "dhr/mw", "mw/dhr", "heer/mevrouw"), FormOfAddress.NEUTRAL),
}
_NICKNAME = re.compile(r"\(([^()]*)\)")
_GLUED = re.compile(r"(?<!\w)((?:[^\W\d_]{1,2}\.)+)(?=[^\W\d_]{2,}(?![.\w]))(?!(?i:sc|ed|ba)(?!\w))")
"""Initials with the name right behind them, `J.P.van den Berg`."""
_GLUED_SHORT = re.compile(r"(?<=\.)v\.d\.")
_SPACED_HYPHEN = re.compile(r"\s+[-–—]\s+")


def without_address(text: str) -> str:
    """Return a name without heer, mevrouw and titles round it: `de heer drs. J.P. Bos MSc` is `J.P. Bos`.

    One word always stays, for `Heer` and `Ma` are surnames too.
    """
    words = clean(text).split()
    while len(words) > 1:
        bare = words[0].casefold().rstrip(".,:")
        if bare == "de" and len(words) > 2 and words[1].casefold().rstrip(".,:") in {"heer", "hr"}:
            words = words[2:]
        elif bare in _FORMS or is_title_before(words[0]):
            words = words[1:]
        else:
            break
    while len(words) > 1 and is_title_after(words[-1].strip("(),")):
        words.pop()
    return " ".join(words).rstrip(",")


@dataclass(slots=True)
class _Parts:
    """What has been recognised so far; `standing` is the surname, prefix and partner's name included."""

    form: FormOfAddress = FormOfAddress.NEUTRAL
    before: list[str] = field(default_factory=list)
    after: list[str] = field(default_factory=list)
    initials: list[str] = field(default_factory=list)
    first: list[str] = field(default_factory=list)
    prefix: str = ""
    standing: list[str] = field(default_factory=list)
    surname_first: bool = False
    doubt: str = SURE


def split_name(text: str) -> SplitName:
    """Split a name as lists hold it: `Berg, A. van den`, `J.P. van der Berg`, `Mw. drs. P. Jansen`, `Jansen, Piet`.

    A lower-case tussenvoegsel or the initials show where the surname starts; of three or more capitalised words the
    first is taken as first name, in doubt. Heer and mevrouw are taken over, never guessed. Never raises.
    """
    parts = _Parts()
    whole = clean(text)
    if len(whole) > LONGEST_NAME:
        return SplitName(PersonName(surname=clean_part(whole)), NameDoubt.STRANGE)
    nicknames = [name for name in _NICKNAME.findall(whole) if clean_part(name)]
    quoted = [name for pair in QUOTED.findall(whole) for name in pair if clean_part(name)]
    nicknames, whole = nicknames + quoted, QUOTED.sub(" ", whole)
    whole = _SPACED_HYPHEN.sub("-", clean(_NICKNAME.sub(" ", whole)))
    whole, own_first = with_hyphen(one_short_prefix(_GLUED.sub(r"\1 ", _GLUED_SHORT.sub(" v.d.", whole))))
    segments = [segment.split() for segment in whole.split(",")]
    segments = [words for segment in segments if (words := _without_titles(segment, parts))]
    segments, case_doubt = _usual_segments(segments)
    if len(segments) > 1:
        _surname_first(segments, parts)
    elif segments:
        _given_names_first(segments[0], parts)
    for nickname in nicknames:
        if nickname.casefold().rstrip(".") in _FORMS:
            parts.form = _FORMS[nickname.casefold().rstrip(".")]
        elif is_title_before(nickname):
            parts.before.append(nickname)
        elif not parts.first:
            parts.first = [nickname]
    left = " ".join(word for words in segments for word in words)
    split = _finished(parts, worst(case_doubt, NameDoubt.STRANGE if quoted else strange(left)))
    return _own_first(split) if own_first else split


def _without_titles(words: list[str], parts: _Parts) -> list[str]:
    """Take heer or mevrouw and the titles off a piece between commas."""
    while words:
        bare = words[0].casefold().rstrip(".")
        two = " ".join(words[:2]).casefold()
        if two.startswith("de heer") and len(words) > 2:
            bare, words = two.removeprefix("de ").rstrip("."), words[1:]
        if bare in _FORMS and len(words) > 1:
            parts.form = _FORMS[bare]
        elif is_title_before(words[0]) and (words[0].endswith(".") or len(words) > 1):
            parts.before.append(words[0])
        else:
            break
        words = words[1:]
    while len(words) > 2 and is_title_after(words[-1]):
        parts.after.insert(0, words[-1])
        words = words[:-1]
    parts.before += [word for word in words if is_noble(word)]
    words = [word for word in words if not is_noble(word)]
    only_titles = parts.standing and words and all(is_title_after(word) for word in words)
    if only_titles:
        parts.after += words
        return []
    if len(words) > 1 and not is_prefix(" ".join(words)):
        parts.standing = words
    return words


def _usual_segments(segments: list[list[str]]) -> tuple[list[list[str]], str]:
    text, doubt = in_usual_case(", ".join(" ".join(words) for words in segments))
    return ([segment.split() for segment in text.split(", ")], doubt) if text else ([], SURE)


def _surname_first(segments: list[list[str]], parts: _Parts) -> None:
    """Read `Berg, A. van den`: the surname, then initials or first names with the prefix behind them."""
    parts.standing, parts.surname_first = segments[0], True
    for words in segments[1:]:
        behind = trailing_prefix(words)
        found = " ".join(words[len(words) - behind :])
        if found and not parts.prefix and (found == found.lower() or is_dutch_prefix(found)):
            parts.prefix = found
            words = words[:-behind]  # noqa: PLW2901 - what is left of this piece
        for word in words:
            (parts.initials if looks_like_initials(word) else parts.first).append(word)
    if any(word[0].islower() for word in parts.first):
        parts.doubt = NameDoubt.MANY_WORDS


def _given_names_first(words: list[str], parts: _Parts) -> None:
    """Read `J.P. van der Berg`, `Anne Marie de Wit`, `Bos A.B.`, or a surname alone."""
    start = 0
    while start < len(words) - (1 if "." not in words[-1] else 0) and looks_like_initials(words[start]):
        start += 1
    parts.initials, rest = words[:start], words[start:]
    if not start:
        rest = _without_later_initials(rest, parts)
    behind = trailing_prefix(rest[1:])
    if behind and not any(word != word.lower() for word in rest[-behind:]):
        parts.prefix, parts.standing, parts.surname_first = " ".join(rest[-behind:]), rest[:-behind], True
        return
    prefix = leading_prefix(rest)
    at = 0 if parts.initials or prefix else _surname_start(rest)
    if prefix and not parts.initials and len(rest) > prefix + 1:
        parts.doubt = NameDoubt.MANY_WORDS
    if at < 0:
        at = min(1, len(rest) - 1)
        parts.doubt = NameDoubt.MANY_WORDS if len(rest) > 2 else SURE
    parts.first, parts.standing = parts.first or rest[:at], rest[at:]


def _without_later_initials(words: list[str], parts: _Parts) -> list[str]:
    """Take initials out of `Bos A.B.` and `Berg A. van den` (behind the surname), or `Ali M. Bos`."""
    pointed = [at for at, word in enumerate(words) if ("." in word or len(word) == 1) and looks_like_initials(word)]
    if not pointed:
        return words
    behind = " ".join(words[pointed[-1] + 1 :])
    lower = behind == behind.lower()
    if not behind or (is_prefix(behind) and (lower or is_dutch_prefix(behind))):
        if not lower:
            parts.doubt = NameDoubt.CAPITAL_PREFIX
            words = [*words[: pointed[-1] + 1], *behind.lower().split()]
        parts.initials, parts.surname_first = [words[at] for at in pointed], True
        return [word for at, word in enumerate(words) if at not in pointed]
    given = words[: pointed[-1] + 1]
    parts.first, parts.initials = words[: pointed[0]], [initials_of(" ".join(given))]
    return words[len(given) :]


def _surname_start(words: list[str]) -> int:
    """Return where a tussenvoegsel or a double name with a hyphen starts the surname; -1 when none does."""
    for at in range(len(words)):
        first, hyphen, second = words[at].partition("-")
        if leading_prefix(words[at:]) or (hyphen and first and (is_prefix(second) or at == len(words) - 1)):
            return at
    return -1


def _own_first(split: SplitName) -> SplitName:
    """Return a split double name of which the first name is the own one."""
    name = split.name
    if not name.partner_surname:
        return split
    turned = replace(
        name,
        prefix=name.partner_prefix,
        surname=name.partner_surname,
        partner_prefix=name.prefix,
        partner_surname=name.surname,
        name_use=NameUse.OWN_PARTNER,
    )
    return SplitName(turned, split.doubt)


def _finished(parts: _Parts, doubt: str) -> SplitName:
    alone = parts.surname_first or not (parts.first or parts.initials)
    surname = split_surname(" ".join(parts.standing), parts.prefix, alone=alone)
    name = PersonName(
        initials=tidy_initials(" ".join(parts.initials)),
        first_name=clean_part(" ".join(parts.first)),
        prefix=surname.prefix,
        surname=surname.surname,
        partner_prefix=surname.partner_prefix,
        partner_surname=surname.partner_surname,
        name_use=NameUse.PARTNER_OWN if surname.partner_surname else NameUse.OWN,
        titles_before=" ".join(parts.before),
        titles_after=", ".join(parts.after),
        form_of_address=parts.form,
    )
    missing = SURE if surname.surname else NameDoubt.NO_SURNAME
    if surname.surname == surname.surname.lower() and is_prefix(surname.surname):
        missing = NameDoubt.NO_SURNAME  # what was taken for the name is a tussenvoegsel
    return SplitName(name, worst(parts.doubt, doubt, surname.doubt, missing))
