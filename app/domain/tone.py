# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tone and sense of a letter in plain words: what a reader may stumble over. Warnings only; the writer decides."""

import calendar
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.ids import TeacherId

SPOT = "\ufffc"
"""Stands in a passage where a field comes."""
_LONGEST = 35
"""Words of a sentence that is still read in one go."""
_QUOTED = 60
_FEWEST = 25
"""Words of a letter that says something: who can be asked what takes some twenty."""
_COMPELLING = {
    "nl": r"verplicht\w*|(?:u|je|jij|jullie)\s+(?:moet|moeten|dient|behoort)|"
    r"(?:moet|moeten|dient)\s+(?:u|je|jij|jullie)|sancties?|per direct|onverwijld|niet toegestaan|gedwongen",
    "en": r"compulsory|mandatory|obligatory|oblig(?:ed|ation)|you\s+(?:must|have to|are required to)|sanctions?|"
    r"immediately|not allowed|forbidden",
}
_FORMAL = re.compile(r"\b(?:u|uw|uzelf)\b", re.IGNORECASE)
_INFORMAL = re.compile(r"\b(?:je|jij|jou|jouw|jezelf|jullie)\b", re.IGNORECASE)
_TWICE = re.compile(r"\b([^\W\d_]+)\s+\1\b", re.IGNORECASE)
_MAY_BE_TWICE = {"dat", "die", "u", "had", "that", "zich"}
_LEFT_OVER = re.compile(
    r"\b[xX]{2,}\b|…|\.{3,}|_{2,}|\[[^\]]{0,60}\]|<[^>]{1,60}>|«[^»]{1,60}»|\bTODO\b|\bTBD\b|lorem ipsum|\?{2,}|"
    r"\b(?:datum|naam|plaats|bedrag)\s+invullen\b|\binvullen\s*!"
)
_ENDS = re.compile(r"(?<=[.!?:;])\s+(?=[A-Z‘“\"(\ufffc])")
_MAIL = re.compile(r"\S+@\S+\.\S+|\b0\d{1,3}[\s–-]+\d[\d\s]{5,}|\b0\d{9}\b|\+31")
_MONTHS = {
    name: number
    for names in (
        "januari februari maart april mei juni juli augustus september oktober november december",
        "january february march april may june july august september october november december",
        "jan feb mrt apr mei jun jul aug sep okt nov dec",
        "jan feb mar apr may jun jul aug sept oct nov dec",
    )
    for number, name in enumerate(names.split(), 1)
}
_NAMES = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DAYS = (
    re.compile(rf"\b(?P<day>\d{{1,2}})\s+(?P<month>{_NAMES})\b\.?(?:\s+(?P<year>\d{{4}})\b)?", re.IGNORECASE),
    re.compile(r"\b(?P<day>\d{1,2})[-/.](?P<month>\d{1,2})[-/.](?P<year>\d{4})\b"),
    re.compile(r"\b(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})\b"),
)
_FREED = re.compile(r"\b(?:niet|geen|nooit|zonder|not|no|never|without)\s+(?:\w+\s+)?$", re.IGNORECASE)
"""Before a word that compels it makes the opposite of it."""


class Tone(StrEnum):
    """What a reader may stumble over."""

    COMPELLING = "compelling"
    """In a letter that asks what everybody is free to do."""
    STERN = "stern"
    """The same in any other letter."""
    MIXED = "mixed"
    PAST_DAY = "past_day"
    EARLY_REPLY = "early_reply"
    NO_CONTACT = "no_contact"
    EMPTY = "empty"
    LONG_SENTENCE = "long_sentence"
    TWICE = "twice"
    LEFT_OVER = "left_over"
    NO_TEXT = "no_text"
    NO_SUBJECT = "no_subject"


@dataclass(frozen=True, slots=True)
class ToneFinding:
    """One of them: the words it is about, or (`field`) which field, and of whose letters."""

    tone: Tone
    quote: str = ""
    field: str = ""
    day: date | None = None
    people: tuple[TeacherId, ...] = ()

    @property
    def mark(self) -> str:
        """By this a round remembers that it is to be left as it is: another quote or day is another finding."""
        return "|".join((self.tone.value, self.quote, self.field, str(self.day or "")))


@dataclass(frozen=True, slots=True)
class Passages:
    """A text to be looked at: its subject, its paragraphs and its closing, with SPOT where fields come."""

    subject: str
    paragraphs: tuple[str, ...]
    closing: str
    language: str = "nl"
    free: bool = True
    """Whether the letter asks what its reader is free to do."""

    def all(self) -> Iterator[str]:
        """Yield every passage."""
        yield from (self.subject, *self.paragraphs, self.closing)


def in_text(text: Passages, on: date) -> list[ToneFinding]:
    """Return what can be seen of a text that will be dated `on`, in its order, each once."""
    found = [] if text.subject.strip() else [ToneFinding(Tone.NO_SUBJECT)]
    tone = Tone.COMPELLING if text.free else Tone.STERN
    for passage in text.all():
        found += _words(tone, _COMPELLING.get(text.language, _COMPELLING["nl"]), passage)
        found += _past_days(passage, on)
        found += [
            ToneFinding(Tone.TWICE, match[0]) for match in _TWICE.finditer(passage) if _is_twice(match[1], match[0])
        ]
        found += [ToneFinding(Tone.LEFT_OVER, _around(passage, match)) for match in _LEFT_OVER.finditer(passage)]
        found += [ToneFinding(Tone.LONG_SENTENCE, _shortened(one)) for one in _sentences(passage) if _is_long(one)]
    if text.language == "nl":
        found += _mixed(list(text.all()))
    if sum(len(passage.split()) for passage in text.paragraphs) < _FEWEST:
        found.append(ToneFinding(Tone.NO_TEXT))
    return list(dict.fromkeys(found))


def in_values(values: Iterable[tuple[str, str]], on: date) -> list[ToneFinding]:
    """Return what can be seen of what was filled in for a whole round, each (field, value)."""
    found: list[ToneFinding] = []
    for field, value in values:
        found += [ToneFinding(Tone.PAST_DAY, one.quote, field, one.day) for one in _past_days(value, on)]
        found += [ToneFinding(Tone.LEFT_OVER, value[:_QUOTED], field) for _one in _LEFT_OVER.finditer(value)][:1]
    return found


def names_somebody(text: Passages) -> bool:
    """Return whether a text tells by itself whom to ask: by a mail address or a telephone number."""
    return any(_MAIL.search(passage) for passage in text.all())


def _words(tone: Tone, pattern: str, passage: str) -> list[ToneFinding]:
    found = re.finditer(rf"\b(?:{pattern})\b", passage, re.IGNORECASE)
    return [
        ToneFinding(tone, _around(passage, match)) for match in found if not _FREED.search(passage[: match.start()])
    ]


def _past_days(passage: str, on: date) -> list[ToneFinding]:
    found = []
    text = passage.replace("\u00a0", " ")
    for match in (match for pattern in _DAYS for match in pattern.finditer(text)):
        month = _MONTHS.get(match["month"].lower()) or int(match["month"])
        try:
            day = _nearest(int(match["day"]), month, on) if match["year"] is None else _day(match, month)
        except ValueError:
            continue
        if day < on:
            found.append(ToneFinding(Tone.PAST_DAY, match[0].rstrip("."), day=day))
    return found


def _day(match: re.Match[str], month: int) -> date:
    return date(int(match["year"]), month, int(match["day"]))


def _nearest(day: int, month: int, on: date) -> date:
    """Return the day that is meant when no year is told: the one nearest to the letter's own; ValueError for none."""
    years = [year for year in (on.year - 1, on.year, on.year + 1) if month != 2 or day < 29 or calendar.isleap(year)]
    if not years:
        raise ValueError(day)
    return min((date(year, month, day) for year in years), key=lambda one: abs(one - on))


def _mixed(passages: Sequence[str]) -> list[ToneFinding]:
    """Return the first of the form that is used less, when both are used."""
    formal = [(passage, match) for passage in passages for match in _FORMAL.finditer(passage)]
    informal = [(passage, match) for passage in passages for match in _INFORMAL.finditer(passage)]
    if not formal or not informal:
        return []
    return [ToneFinding(Tone.MIXED, _around(*min(formal, informal, key=len)[0]))]


def _is_twice(word: str, whole: str) -> bool:
    return word.lower() not in _MAY_BE_TWICE and not whole.isupper()


def _sentences(passage: str) -> list[str]:
    return [part for line in passage.split("\n") for part in _ENDS.split(line)]


def _is_long(sentence: str) -> bool:
    return len(sentence.split()) > _LONGEST


def _around(passage: str, match: re.Match[str]) -> str:
    """Return the words of a match with what stands beside them, so that it is found again."""
    start = passage.rfind(" ", 0, max(0, match.start() - 14)) + 1 if match.start() > 14 else 0
    after = passage.find(" ", min(len(passage), match.end() + 14))
    end = len(passage) if after < 0 or len(passage) - match.end() < 14 else after
    return _bare(f"{'…' if start else ''}{passage[start:end]}{'…' if end < len(passage) else ''}")


def _shortened(sentence: str) -> str:
    return _bare(sentence if len(sentence) <= _QUOTED else f"{sentence[:_QUOTED].rsplit(' ', 1)[0]}…")


def _bare(text: str) -> str:
    return " ".join(text.replace(SPOT, "[…]").split())
