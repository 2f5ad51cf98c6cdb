# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the search box understands of what is typed: a filter, in words too, what may be typed on, or what is wrong."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from time import monotonic

from app.domain.completing import Completion, Lexicon, Proposal, complete
from app.domain.filter_fields import EVENT, FieldKind, FilterField, FilterFields
from app.domain.filters import WITHOUT_VALUES, Filter
from app.domain.own_fields import OwnKind
from app.domain.relative_days import Span
from app.domain.search_language import read_search
from app.domain.search_words import SearchWords
from app.domain.selections import TeacherSelection
from app.errors import InvalidValue
from app.persistence import own_fields
from app.persistence.database import Database
from app.persistence.values_in_use import values_in_use
from app.services.filter_words import FilterWords
from app.services.search_vocabulary import as_typed, quoted, search_words, typed_names
from app.services.search_writing import typed_form
from app.wording import Wording

_STALE = 60.0
"""Seconds after which what others wrote meanwhile is read again."""
_TOLD = 6
_BOTH_WAYS = ("search_none", "search_absent", "search_field")
"""Mistakes told otherwise when something is like what was typed."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in what was typed, in a sentence, and from where to where."""

    sentence: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of what was typed, from where to where, and what it asks in words."""

    said: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Understood:
    """Words for names and a filter, both also as a user reads them; with a fault there is neither.

    `doubts` are sentences about what may have been meant otherwise.
    """

    text: str = ""
    where: Filter | None = None
    named: str = ""
    pieces: tuple[Piece, ...] = ()
    fault: Fault | None = None
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FilterChoices:
    """What can be filtered by: the fields, and the values in use of those without fixed choices, by their keys."""

    fields: FilterFields
    in_use: Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class ToldFilter:
    """Whom a selection holds as a sentence, and its filter as it would be typed, "" where it cannot be."""

    sentence: str
    typed: str


@dataclass(frozen=True, slots=True)
class _Known:
    """What was read of the school: its fields, the values in use, the words of both languages."""

    fields: FilterFields
    in_use: Mapping[str, Sequence[str]]
    words: SearchWords
    writes: int
    read_at: float


class Searching:
    """Understands searches; the words of the school are read again after it changed."""

    def __init__(self, database: Database) -> None:
        """Work on a school."""
        self._database = database
        self._known: _Known | None = None
        self._lexicons: dict[str, Lexicon] = {}

    @property
    def ready(self) -> bool:
        """Whether nothing has to be read to understand a search."""
        return self._known is not None and self._known.writes == self._database.writes

    def understood(self, text: str, wording: Wording) -> Understood:
        """Return what a text in the search box asks, or what is wrong with it."""
        known = self._fresh()
        said = FilterWords(known.fields, wording)
        try:
            found = read_search(text, known.words)
        except InvalidValue as error:
            return Understood(fault=_fault(error, known, said, wording))
        pieces = tuple(Piece(said.said(part), start, end) for start, end, part in found.pieces)
        named = wording.say("filter_say.text", {"text": found.text}) if found.text else ""
        doubts = tuple(_fault(doubt, known, said, wording).sentence for doubt in found.doubts)
        return Understood(found.text, found.where, named, pieces, doubts=doubts)

    def choices(self) -> FilterChoices:
        """Return what there is to filter by."""
        known = self._fresh()
        return FilterChoices(known.fields, known.in_use)

    def told(self, selection: TeacherSelection, on: date, wording: Wording) -> ToldFilter:
        """Return in words whom a selection holds on a day, and how its filter would be typed."""
        known = self._fresh()
        sentence = FilterWords(known.fields, wording).sentence(selection, on)
        typed = typed_form(selection.where, known.words, wording) if selection.where is not None else ""
        return ToldFilter(sentence[:1].upper() + sentence[1:], typed)

    def completion(self, text: str, cursor: int, wording: Wording, *, asked: bool = False) -> Completion | None:
        """Return what may come where the cursor stands, as `completing.complete`."""
        known = self._fresh()
        if wording.language not in self._lexicons:
            self._lexicons[wording.language] = _lexicon(known, wording)
        return complete(text, cursor, self._lexicons[wording.language], asked=asked)

    def _fresh(self) -> _Known:
        known, writes, now = self._known, self._database.writes, monotonic()
        shared = self._database.file is None or self._database.read_only
        old = shared and known is not None and now - known.read_at > _STALE
        if known is None or known.writes != writes or old:
            with self._database.read() as connection:
                own = own_fields.fields(connection)
                in_use = values_in_use(connection, [one.id for one in own if one.kind is OwnKind.CHOICE])
            fields = FilterFields(own)
            known = _Known(fields, in_use, search_words(fields, in_use), writes, now)
            self._known, self._lexicons = known, {}
        return known


def _fault(error: InvalidValue, known: _Known, said: FilterWords, wording: Wording) -> Fault:
    facts, key = dict(error.facts), error.key
    like, elsewhere = facts.get("like", ()), facts.get("elsewhere")
    if key.removeprefix("invalid.") in _BOTH_WAYS and (like or elsewhere):
        key += "_like"
        facts["like"] = typed_names(known.fields[str(like)], wording)[0] if key.endswith("field_like") else like
    field = str(facts.get("name", ""))
    if field:
        facts["name"] = said.field(field)
    if isinstance(elsewhere, tuple):
        other, value = elsewhere
        facts["like"] = f"{typed_names(known.fields[other], wording)[0]}:{quoted(value)}"
    elif key == "invalid.search_none" and known.in_use.get(field):
        key, facts["like"] = "invalid.search_none_known", list(known.in_use[field][:_TOLD])
    elif isinstance(like, tuple) and field:
        # The first is the likeliest; of what may be meant by a beginning all are told.
        told = like if key == "invalid.search_several" else like[:1]
        facts["like"] = [said.value(field, value) for value in told]
    return Fault(wording.say(key, facts), int(str(facts["start"])), int(str(facts["end"])))


def _lexicon(known: _Known, wording: Wording) -> Lexicon:
    said = FilterWords(known.fields, wording)
    values = {key: _offered(field, known.in_use.get(key, ()), said, wording) for key, field in known.fields.items()}
    fields = []
    for key, field in known.fields.items():
        names = [name for name in typed_names(field, wording) if known.words.field(name) == key]
        if names:
            # That a field is filled in is no example of what may be in it.
            real = len(values[key]) - len(WITHOUT_VALUES & set(field.tests))
            shown = values[key][0].text if real else ""
            example = f"{names[0]}:{shown}" if shown else ""
            fields.append((Proposal(f"{names[0]}:", said.field(key), example), names))
    return Lexicon(known.words, fields, values)


def _offered(field: FilterField, in_use: Sequence[str], said: FilterWords, wording: Wording) -> list[Proposal]:
    """Return the values to propose for a field, the likeliest first."""
    found: list[Proposal] = []
    if field.kind is FieldKind.CHOICE:
        fixed = field.choices if not field.name else ()
        found = [Proposal(as_typed(said.value(field.key, one)), said.value(field.key, one)) for one in fixed]
        found += [Proposal(quoted(one), one) for one in dict.fromkeys([*([] if fixed else field.choices), *in_use])]
    elif field.kind is FieldKind.DAY:
        spans = [wording.say(f"search_span.{span}").split(", ")[0].replace("#", "6") for span in _OFFERED]
        found = [Proposal(as_typed(one), one) for one in spans]
    elif field.kind is FieldKind.NUMBER:
        found = [Proposal(one, "") for one in wording.say("search_word.numbers").split(" ")]
    elif field.kind is FieldKind.YES_NO:
        words = [wording.say(f"search_word.{one}").split(", ")[0] for one in ("yes", "no")]
        found = [
            Proposal(one, wording.say(f"filter_{two}.{field.key}"))
            for one, two in zip(words, ("yes", "no"), strict=True)
        ]
    if WITHOUT_VALUES & set(field.tests):
        place = 3 if field.key.startswith(EVENT) else 0
        for name in ("filled", "empty"):
            word = wording.say(f"search_word.{name}").split(", ")[place]
            found.append(Proposal(as_typed(word), word))
    return found


_OFFERED = (
    Span.THIS_SCHOOL_YEAR, Span.LAST_SCHOOL_YEAR, Span.THIS_MONTH, Span.NEXT_MONTHS, Span.PAST_MONTHS, Span.TODAY,
)  # fmt: skip
