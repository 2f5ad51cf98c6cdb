# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the name of a scanned file may mean: a title of an activity, the name or code of a teacher."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from app.domain.ids import ActivityId, TeacherId
from app.domain.name_search import PREFIX_TOKENS, search_words
from app.domain.names import PersonName

_JOINED = re.compile(r"(?<=[a-z])(?=[A-Z])|[_\W]+|(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")
_ALIKE = 84.0
_MOST = 3
_SHORTEST = 3
"""A key of fewer letters is found in any name."""
_LONGEST = 6
"""More words of a title than these nobody types into the name of a file."""


class ScanNames:
    """Looks in names of files for what it was told to know."""

    def __init__(
        self, titles: Iterable[tuple[ActivityId, str]], people: Iterable[tuple[TeacherId, PersonName, str]]
    ) -> None:
        """Know activities by title, the newest first, and teachers by name and code."""
        self._titles = _Keys()
        self._people = _Keys()
        for activity_id, title in titles:
            self._titles.add(_words(title)[:_LONGEST], activity_id)
        for teacher_id, name, code in people:
            surname = _words(name.surname)
            self._people.add(surname, teacher_id)
            self._people.add((*_words(name.first_name), *surname), teacher_id)
            self._people.add(_words(code), teacher_id)

    def activities(self, file: str) -> tuple[tuple[ActivityId, int], ...]:
        """Return whose title stands in the name of a file, or nearly so, and how much alike they are in percent."""
        return tuple((ActivityId(one), percent) for one, percent in self._titles.found(_file_words(file)))

    def teachers(self, file: str) -> tuple[tuple[TeacherId, int], ...]:
        """Return who stands in the name of a file, or nearly so."""
        return tuple((TeacherId(one), percent) for one, percent in self._people.found(_file_words(file)))


class _Keys:
    """Texts by their number of words, each with what it stands for."""

    def __init__(self) -> None:
        self._by_count: defaultdict[int, defaultdict[str, list[int]]] = defaultdict(lambda: defaultdict(list))

    def add(self, words: Sequence[str], meant: int) -> None:
        text = " ".join(words)
        if len(text) >= _SHORTEST:
            self._by_count[len(words)][text].append(meant)

    def found(self, words: Sequence[str]) -> list[tuple[int, int]]:
        # Imported when the first name is compared: it takes long for a start that compares none.
        from rapidfuzz import fuzz, process

        best: dict[int, tuple[int, int]] = {}
        for count, keys in self._by_count.items():
            for at in range(len(words) - count + 1):
                window = " ".join(words[at : at + count])
                for key, score, _place in process.extract(
                    window, keys.keys(), scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=_MOST
                ):
                    for meant in keys[key]:
                        best[meant] = max(best.get(meant, (0, 0)), (round(score), count))
        ordered = sorted(best.items(), key=lambda one: (-one[1][0], -one[1][1]))
        return [(meant, score) for meant, (score, _count) in ordered[:_MOST]]


def _file_words(file: str) -> tuple[str, ...]:
    stem = file.rpartition(".")[0] or file
    return _words(" ".join(_JOINED.split(stem)))


def _words(text: str) -> tuple[str, ...]:
    return tuple(word for word in search_words(text) if word not in PREFIX_TOKENS)
