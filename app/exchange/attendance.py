# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whom the lines of an attendance list mean: by code, e-mail address, name in any order, or a name that is alike."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from app.domain.ids import TeacherId
from app.domain.initials import initials_of
from app.domain.name_search import PREFIX_TOKENS, search_words
from app.domain.plain_text import clean
from app.domain.teachers import Teacher
from app.exchange.headers import StaffField as F
from app.exchange.headers import known_field
from app.exchange.tables import RawTable

_NUMBERED = re.compile(r"^\s*(?:\d{1,4}[.)]?\s+|[-*•]\s*)")
_MOST_LIKE = 4
_ALIKE = 84.0
"""How much alike (0 to 100) a name must be to be offered."""
LINE_LENGTH = 200


class Roll:
    """The teachers of a school by everything they are called; reading a list asks it line by line."""

    def __init__(self, teachers: Sequence[Teacher]) -> None:
        """Know these teachers."""
        self._by_key: defaultdict[str, set[TeacherId]] = defaultdict(set)
        self._by_surname: defaultdict[str, set[TeacherId]] = defaultdict(set)
        self._given: dict[TeacherId, frozenset[str]] = {}
        self._initials: dict[TeacherId, str] = {}
        self._called: dict[TeacherId, str] = {}
        self._surnames: dict[TeacherId, frozenset[str]] = {}
        self._written: dict[TeacherId, str] = {}
        self.teachers = {one.id: one for one in teachers}
        for one in teachers:
            self._add(one)

    def meant(self, line: str) -> tuple[TeacherId, ...]:
        """Return whom a line means: one for sure, or several that it may mean; none when nobody is called so."""
        key = line.strip("<>,;:()[] ").casefold()
        if keyed := self._by_key.get(key):
            # A code may be somebody else's surname: then it is a doubt whom of the two the line means.
            return tuple(sorted(keyed | self._by_surname.get(key, set())))
        words = _words(line)
        surnamed = set().union(*(self._by_surname.get(word, set()) for word in words)) if words else set()
        found = [who for who in surnamed if self._explains(who, words)]
        return tuple(sorted(found))

    def alike(self, line: str) -> dict[TeacherId, int]:
        """Return whose name is most like a line and how much in percent, the likeliest first."""
        # Imported when the first line is in doubt: it takes long for a command that reads no list.
        from rapidfuzz import fuzz, process

        wanted = " ".join(_words(line))
        if len(wanted) < 3:
            return {}
        hits = process.extract(
            wanted, self._written, scorer=fuzz.token_sort_ratio, score_cutoff=_ALIKE, limit=_MOST_LIKE
        )
        # A name that is not the same is never wholly alike, whatever its words in another order.
        return {who: min(99, round(score)) for _text, score, who in hits}

    def _add(self, one: Teacher) -> None:
        name = one.name
        for key in (one.code, one.email, *(number.number for number in one.numbers)):
            if key:
                self._by_key[key.casefold()].add(one.id)
        surnames = frozenset(_words(f"{name.surname} {name.partner_surname}"))
        for word in surnames:
            self._by_surname[word].add(one.id)
        self._surnames[one.id] = surnames
        self._given[one.id] = frozenset(search_words(f"{name.first_name} {name.given_names}"))
        self._called[one.id] = "".join(search_words(name.first_name)[:1])
        letters = name.initials or initials_of(name.given_names or name.first_name)
        self._initials[one.id] = "".join(search_words(letters))
        self._written[one.id] = " ".join(_words(f"{name.first_name or name.initials} {name.surname}"))

    def _explains(self, who: TeacherId, words: Sequence[str]) -> bool:
        """Return whether every word of a line is part of somebody's name."""
        given, letters = self._given[who], self._initials[who]
        for word in words:
            if word in self._surnames[who] or word in given:
                continue
            if len(word) <= 5 and (letters.startswith(word) or word == self._called[who][:1]):
                continue
            return False
        return True


def lines_of(text: str) -> Iterator[str]:
    """Yield the lines of a pasted list without numbers and signs before them; cells of a row are joined."""
    for line in text.splitlines():
        bare = clean(_NUMBERED.sub("", line.replace("\t", " "))[:LINE_LENGTH])
        if bare:
            yield bare


_NAMES = (F.INITIALS, F.FIRST_NAME, F.PREFIX, F.SURNAME, F.FULL_NAME)
_KEYS = (F.CODE, F.EMAIL, F.STAFF_NUMBER)


def listed_in(table: RawTable) -> Iterator[str]:
    """Yield a line for each row of an attendance list in a file: its code, e-mail address or number, else the name.

    Without a header that is known all cells count, those of the first row too.
    """
    fields = {at: known_field(header) for at, header in enumerate(table.header) if at not in table.refused_columns}
    names = [at for what in _NAMES for at, field in fields.items() if field is what]
    keys = [at for what in _KEYS for at, field in fields.items() if field is what]
    if not names and not keys:
        names = list(fields)
        yield " ".join(table.header[at] for at in names)
    for _number, cells in table.rows:
        key = next((cells[at] for at in keys if cells[at]), "")
        yield key or " ".join(cells[at] for at in names if at < len(cells) and cells[at])


Likely = tuple[tuple[TeacherId, ...], tuple[int, ...]]
"""Whom a line may mean, and how much alike the names are in percent; no percentages when all of them are called so."""


def settle(text: str, roll: Roll) -> tuple[Mapping[str, TeacherId], Mapping[str, Likely], list[str]]:
    """Return of each different line whom it means for sure, whom it may mean, and the lines that mean nobody."""
    sure: dict[str, TeacherId] = {}
    doubtful: dict[str, Likely] = {}
    unknown: list[str] = []
    for line in dict.fromkeys(lines_of(text)):
        meant = roll.meant(line)
        if len(meant) == 1:
            sure[line] = meant[0]
            continue
        if meant:
            doubtful[line] = (meant[: 2 * _MOST_LIKE], ())
        elif alike := roll.alike(line):
            doubtful[line] = (tuple(alike), tuple(alike.values()))
        else:
            unknown.append(line)
    return sure, doubtful, unknown


def _words(text: str) -> tuple[str, ...]:
    words = search_words(text)
    return tuple(word for word in words if word not in PREFIX_TOKENS) or words
