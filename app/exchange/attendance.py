# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whom the lines of an attendance list mean: by code, e-mail address, name in any order, or a name that is alike."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from app.domain.ids import TeacherId
from app.domain.initials import initials_of
from app.domain.name_search import PREFIX_TOKENS, search_words
from app.domain.name_splitting import without_address
from app.domain.plain_text import clean
from app.domain.teachers import Teacher
from app.exchange.headers import StaffField as F
from app.exchange.headers import known_field
from app.exchange.tables import RawTable

_NUMBERED = re.compile(r"^\s*(?:\d{1,4}[.)]?\s+|\d{1,4}[.)](?=[^\W\d])|[-*•]\s*)")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]?,?|[^\W\d_],?")
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
        self._written: dict[tuple[TeacherId, int], str] = {}
        self._alone: dict[tuple[TeacherId, int], str] = {}
        self.teachers = {one.id: one for one in teachers}
        for one in teachers:
            self._add(one)

    def meant(self, line: str) -> tuple[TeacherId, ...]:
        """Return whom a line means: one for sure, or several that it may mean; none when nobody is called so."""
        key = line.strip("<>,;:()[] ").casefold()
        if keyed := self._by_key.get(key):
            # A code may be somebody else's surname: then it is a doubt whom of the two the line means.
            return tuple(sorted(keyed | self._by_surname.get(key, set())))
        bare = without_address(line)
        found = self._explained(_words(line)) | (self._explained(_words(bare)) if bare != line else set())
        return tuple(sorted(found))

    def alike(self, line: str) -> dict[TeacherId, int]:
        """Return whose name is most like a line and how much in percent, the likeliest first.

        With or without a first name; initials on the line must be those of the teacher.
        """
        # Imported when the first line is in doubt: it takes long for a command that reads no list.
        from rapidfuzz import fuzz, process

        bare = without_address(line)
        letters, surname = _initials_and_rest(bare)
        best: dict[TeacherId, float] = {}
        for wanted, written, shortest in (
            (" ".join(sorted(_words(bare))), self._written, 3),
            (" ".join(sorted(surname)), self._alone, 4),
        ):
            if len(wanted) < shortest:
                continue
            hits = process.extract(wanted, written, scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=5 * _MOST_LIKE)
            for _text, score, (who, _form) in hits:
                if not letters or letters[0] in (self._initials[who][:1], self._called[who][:1]):
                    best[who] = max(score, best.get(who, 0))
        likeliest = sorted(best.items(), key=lambda one: (-one[1], one[0]))[:_MOST_LIKE]
        # A name that is not the same is never wholly alike, whatever its words in another order.
        return {who: min(99, round(score)) for who, score in likeliest}

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
        self._written[one.id, 0] = _sorted(f"{name.first_name or name.initials} {name.surname}")
        called = dict.fromkeys((name.surname, name.partner_surname, f"{name.surname} {name.partner_surname}"))
        for form, text in enumerate(called):
            if text.strip():
                self._alone[one.id, form] = _sorted(text)

    def _explained(self, words: Sequence[str]) -> set[TeacherId]:
        """Return who has one of the words as a surname and all others as other names."""
        surnamed = set().union(*(self._by_surname.get(word, set()) for word in words)) if words else set()
        return {who for who in surnamed if self._explains(who, words)}

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


def lines_of(text: str, roll: Roll | None = None) -> Iterator[str]:
    """Yield the lines of a pasted list without numbers and signs before them; cells of a row are joined.

    Of several names on a line, with a semicolon between, each is a line; not when all together are one of a roll.
    """
    for line in text.splitlines():
        whole = _bare(line.replace(";", " "))
        together = ";" not in line or (roll is not None and roll.meant(whole))
        for bare in [whole] if together else map(_bare, line.split(";")):
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
    for line in dict.fromkeys(lines_of(text, roll)):
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


def _bare(line: str) -> str:
    return clean(_NUMBERED.sub("", line.replace("\t", " "))[:LINE_LENGTH])


def _sorted(text: str) -> str:
    return " ".join(sorted(_words(text)))


def _words(text: str) -> tuple[str, ...]:
    """Return the words of a name as they are compared, without tussenvoegsels unless there is nothing else.

    The initials L. and D.E. are none, although l' and de are.
    """
    all_words = search_words(text)
    if PREFIX_TOKENS.isdisjoint(all_words):
        return all_words
    words = []
    for part in text.split():
        kept = _is_initials(part)
        words += [word for word in search_words(part) if kept or word not in PREFIX_TOKENS]
    return tuple(words) or all_words


def _is_initials(part: str) -> bool:
    """Return whether a part of a name is initials; `V.D.` is a tussenvoegsel in a list of capitals."""
    return part == part.upper() and bool(_INITIALS.fullmatch(part)) and part.strip(".,") != "V.D"


def _initials_and_rest(text: str) -> tuple[str, tuple[str, ...]]:
    """Return the initials of a name, together, and its other words."""
    parts = text.split()
    letters = "".join(word for part in parts if _is_initials(part) for word in search_words(part))
    return letters, _words(" ".join(part for part in parts if not _is_initials(part)))
