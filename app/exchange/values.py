# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Cells read as what they mean: fte, yes and no, aanspreekvorm, kind of staff, vakken, bevoegdheden.

Each reader returns None for "says nothing" and raises UnreadableCellError for what it cannot understand; results are
cached, since columns repeat themselves.
"""

import re
from functools import lru_cache

from app.domain.names import FormOfAddress, NameUse
from app.domain.own_checks import tidy_tags
from app.domain.own_fields import tags_of
from app.domain.teachers import Grade, Qualification, StaffKind
from app.errors import InvalidValue

BLANKS = frozenset({"", "-", "--", "n.v.t.", "nvt", "null", "NULL", "n/a", "N/A", "#N/B", "#N/A", "."})
"""What lists write for "nothing here"; DUO writes a space, which is gone by now."""

_YES = frozenset({"ja", "j", "yes", "y", "true", "waar", "1", "x", "v", "✓", "✔"})
_NO = frozenset({"nee", "n", "no", "false", "onwaar", "0", "neen"})
_MEN = frozenset(
    {"m", "man", "male", "heer", "de heer", "dhr", "dhr.", "h", "herr", "herrn", "mnl", "mannelijk", "mister"}
)
_WOMEN = frozenset(
    {
        "v",
        "vrouw",
        "f",
        "female",
        "mevrouw",
        "mevr",
        "mevr.",
        "mw",
        "mw.",
        "mevouw",
        "vrl",
        "vrouwelijk",
        "frau",
        "w",
        "mrs",
        "ms",
    }
)
_NEITHER = frozenset(
    {"o", "onbekend", "x", "neutraal", "neutral", "unknown", "anders", "u", "0", "9", "divers", "niet opgegeven"}
    | {"non-binair", "nonbinair", "non binair", "genderneutraal", "nb", "onb", "non-binary"}
)
_FIRST_NAME = frozenset({"voornaam", "roepnaam", "first_name", "beste", "beste + roepnaam", "first name"})
_LIST_BREAK = re.compile(r"\s*[;,/|]\s*")
_PLACE_BREAK = re.compile(r"\s*[;,|]\s*")
_PART_BREAK = re.compile(r"\s*[;|\n]\s*|\s*,\s*(?=[^,;|]*(?:graad|bevoegd|opleiding|[12]e\b))")


class UnreadableCellError(ValueError):
    """A cell cannot be understood; the text is the code of the row problem."""


def blank(text: str) -> bool:
    """Return whether a cell says nothing."""
    return text in BLANKS


@lru_cache(maxsize=1024)
def read_places(text: str) -> str:
    """Return the vestigingen of a cell, each once, as merged rows have them: `Noord;Zuid|Noord` is `Noord, Zuid`."""
    return ", ".join(dict.fromkeys(part for part in _PLACE_BREAK.split(text) if part))


@lru_cache(maxsize=4096)
def read_fte(text: str) -> float | None:
    """Return an fte of 0 to 2: `0,8`, `0.8`, `80%`; a bare number above 2 is no fte we can be sure of."""
    match = re.fullmatch(r"(\d{1,3}(?:[.,]\d+)?)\s*(%|fte)?", text.casefold())
    if not match:
        raise UnreadableCellError("fte_unknown")
    value = float(match[1].replace(",", "."))
    if match[2] == "%":
        value /= 100
    if not 0 <= value <= 2:
        raise UnreadableCellError("fte_unknown")
    return round(value, 4)


@lru_cache(maxsize=1024)
def read_yes(text: str) -> bool:
    """Return whether a cell says yes."""
    word = text.casefold()
    if word in _YES:
        return True
    if word in _NO:
        return False
    raise UnreadableCellError("yes_unknown")


@lru_cache(maxsize=1024)
def read_form_of_address(text: str) -> FormOfAddress | None:
    """Return the aanspreekvorm of `M`, `VROUW`, `Dhr.`, `Geachte mevrouw Bos`; None when the list does not know."""
    word = " ".join(text.casefold().strip(" .,:").split())
    for words, form in (
        (_MEN, FormOfAddress.HEER),
        (_WOMEN, FormOfAddress.MEVROUW),
        (_FIRST_NAME, FormOfAddress.FIRST_NAME),
    ):
        if word in words:
            return form
    if word in _NEITHER or {"heer", "mevrouw"} <= set(re.findall(r"[a-z]+", word)):
        return None
    first = word.removeprefix("geachte ").split(" ")[0]
    if first in {"heer", "mevrouw", "mw", "dhr", "mevr"}:
        return FormOfAddress.HEER if first in _MEN else FormOfAddress.MEVROUW
    raise UnreadableCellError("form_unknown")


_OWN_WORD = re.compile(r"eigen|own|geboorte|meisjes")
_PARTNER_WORD = re.compile(r"partner|echtgeno")
_TURNED = re.compile(r"\b(?:na|achter|after)\b")


@lru_cache(maxsize=1024)
def name_use_in_words(text: str) -> NameUse | None:
    """Return the naamgebruik written in words (`Partner - eigen naam`, `partner_na_eigen`), or None.

    The name that is spoken of first stands first, but for `partner na eigen`.
    """
    words = text.casefold().replace("_", " ")
    if "geen partner" in words or "zonder partner" in words:
        return NameUse.OWN
    own, partner = _OWN_WORD.search(words), _PARTNER_WORD.search(words)
    if not own or not partner:
        return NameUse.OWN if own else NameUse.PARTNER if partner else None
    first, second = sorted((own, partner), key=lambda match: match.start())
    turned = _TURNED.search(words, first.end(), second.start()) is not None
    return NameUse.OWN_PARTNER if (own is first) is not turned else NameUse.PARTNER_OWN


_SUPPORT_WORDS = re.compile(
    r"conci[eë]rge|administrat|secretar|\btoa\b|technisch onderwijsassistent|assistent|beheer|medewerker|receptie|"
    r"schoonma|kantine|roostermaker|mediathe|bibliothe|ict|p&o|\bhr\b|hrm|financ|boekhoud|zorgco|verzuim|psycholoog|"
    r"maatschappelijk|orthopedag|ondersteun|portier|facilitair|bode|control|leerplicht|logopedi|support"
)
_MANAGEMENT_WORDS = re.compile(
    r"rector|directeur|director|directie|bestuurder|schoolleider|locatieleider|principal|\bhead\b"
)
_TEACHING_WORDS = re.compile(r"docent|leraar|lerares|leerkracht|teacher|leraren|instructeur|onderwijsgevend")


@lru_cache(maxsize=2048)
def kind_of_job(job: str) -> StaffKind | None:
    """Return the kind of staff a job title speaks of: docent → teaching, TOA → support, (con)rector → management."""
    words = job.casefold()
    if _TEACHING_WORDS.search(words):
        return StaffKind.TEACHING
    if _MANAGEMENT_WORDS.search(words) and "secretar" not in words and "assistent" not in words:
        return StaffKind.MANAGEMENT
    return StaffKind.SUPPORT if _SUPPORT_WORDS.search(words) else None


_KIND_CODES = {
    "op": StaffKind.TEACHING, "oop": StaffKind.SUPPORT, "obp": StaffKind.SUPPORT, "dir": StaffKind.MANAGEMENT,
    "teaching": StaffKind.TEACHING, "support": StaffKind.SUPPORT, "management": StaffKind.MANAGEMENT,
    "onderwijzend": StaffKind.TEACHING, "ondersteunend": StaffKind.SUPPORT, "directie": StaffKind.MANAGEMENT,
    "onderwijzend personeel": StaffKind.TEACHING, "ondersteunend personeel": StaffKind.SUPPORT,
    "onderwijsondersteunend personeel": StaffKind.SUPPORT, "onderwijspersoneel": StaffKind.TEACHING,
    "onderwijsgevend": StaffKind.TEACHING, "onderwijsgevend personeel": StaffKind.TEACHING,
    "onderwijsondersteunend": StaffKind.SUPPORT, "schoolleiding": StaffKind.MANAGEMENT,
}  # fmt: skip


@lru_cache(maxsize=1024)
def read_kind(text: str) -> StaffKind:
    """Return the kind of staff of `OP`, `OOP`, `DIR` or of a word for it."""
    word = text.casefold().strip(" .")
    kind = _KIND_CODES.get(word) or _KIND_CODES.get(word.split(" ")[0]) or kind_of_job(word)
    if kind is None:
        raise UnreadableCellError("kind_unknown")
    return kind


@lru_cache(maxsize=4096)
def read_list(text: str) -> tuple[str, ...]:
    """Return the parts of a cell that holds several, each once, in their order: `Wiskunde / Natuurkunde`."""
    return tuple(dict.fromkeys(part for part in _LIST_BREAK.split(text) if not blank(part)))


@lru_cache(maxsize=4096)
def read_tags(text: str) -> tuple[str, ...]:
    """Return the tags of a cell that holds several: `BHV; mentor`."""
    try:
        return tidy_tags(tags_of(text))
    except InvalidValue as error:
        raise UnreadableCellError("tags_unknown") from error


_GRADES = (
    (re.compile(r"\b(?:niet[ -]?bevoegd|onbevoegd|geen|nee|none|unqualified)\b"), Grade.NONE),
    (re.compile(r"\b(?:in[ _-]?opleiding|studerend|lio|zij-?instromer|training|student)\b"), Grade.TRAINING),
    (re.compile(r"\b(?:1e|1ste|eerste|first|i)[ -]*(?:graads?\w*|grade|gr\.?)?\b"), Grade.FIRST),
    (re.compile(r"\b(?:2e|2de|tweede|second|ii)[ -]*(?:graads?\w*|grade|gr\.?)?\b"), Grade.SECOND),
    (re.compile(r"\b(?:bevoegd\w*|ja|yes|qualified|pabo)\b"), Grade.QUALIFIED),
)
_BARE_GRADES = {"1": Grade.FIRST, "2": Grade.SECOND, "0": Grade.NONE, "n": Grade.NONE, "j": Grade.QUALIFIED}


@lru_cache(maxsize=4096)
def read_qualifications(text: str) -> tuple[Qualification, ...]:
    """Return the bevoegdheden of `Wiskunde: eerstegraads; Natuurkunde: 2e graads` or of a single `tweedegraads`."""
    found: dict[Qualification, None] = {}
    for part in _PART_BREAK.split(text):
        if not blank(part):
            found[_qualification(part)] = None
    return tuple(found)


def _qualification(part: str) -> Qualification:
    subject, mark, grade = part.rpartition(":")
    if not mark:
        bracketed = re.fullmatch(r"(.+?)\s*\((.+)\)", part)
        subject, grade = (bracketed[1], bracketed[2]) if bracketed else ("", part)
    word = grade.strip().casefold().replace("_", " ")
    if word in _BARE_GRADES:
        return Qualification(subject.strip(), _BARE_GRADES[word])
    for shape, value in _GRADES:
        match = shape.search(word)
        if match:
            rest = "" if subject else (grade.strip()[: match.start()] + grade.strip()[match.end() :]).strip(" -,.()")
            rest = "" if "bevoegd" in rest.casefold() else rest
            return Qualification(subject.strip() or rest, value)
    raise UnreadableCellError("qualification_unknown")
