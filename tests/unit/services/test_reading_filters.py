# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who reads a filter as a sentence takes it for what it asks, and for nothing else."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import combinations, product

import pytest

from app.domain.filter_fields import FilterFields
from app.domain.filters import Condition, Filter, FilterTest, Group, negated
from app.domain.selections import TeacherSelection
from app.services.filter_words import FilterWords
from app.wording import Wording

TEAM, TAG = (Condition(key, FilterTest.IS, (value,)) for key, value in (("team", "Bèta"), ("tag", "LIO")))
INVITED, REMINDED = (Condition("status", FilterTest.IS, (one,)) for one in ("invited", "reminded"))
NEED = [Condition("need", FilterTest.IS, (one,)) for one in ("no_address", "double")]
EVERY = (TEAM, TAG, INVITED, REMINDED, *NEED)
"""What can be true of somebody by itself."""
STATUSES = Condition("status", FilterTest.IS, ("invited", "reminded"))
NO_STATUSES = Condition("status", FilterTest.IS_NOT, ("invited", "reminded"))
NEEDS = Condition("need", FilterTest.IS_NOT, ("no_address", "double"))
PARTS: tuple[Filter, ...] = (TEAM, TAG, INVITED, REMINDED, STATUSES, NO_STATUSES, NEEDS)
EVERYBODY = frozenset(range(2 ** len(EVERY)))


def groups(parts: tuple[Filter, ...]) -> Iterator[Filter]:
    """Yield two or three parts in every way they can go together."""
    for number in (2, 3):
        for some in combinations(parts, number):
            for one, turned in product((False, True), repeat=2):
                yield Group(some, any=one, negated=turned)


def trees() -> Iterator[Filter]:
    """Yield every filter of three levels of a few parts."""
    yield from groups(PARTS)
    for small in ((TEAM, TAG), (INVITED, REMINDED), (STATUSES, TAG), tuple(NEED), (TEAM, NO_STATUSES)):
        inner = [Group(small, any=one, negated=turned) for one, turned in product((False, True), repeat=2)]
        for one in inner:
            yield from groups((one, INVITED, negated(TAG)))
            yield from groups((Group((one, NEED[0]), any=not one.any), TEAM))
        yield from groups((*inner[1:], REMINDED))
        yield from (negated(negated(one)) for one in inner)
        yield from (negated(Group((one,))) for one in inner)


def people(tree: Filter) -> frozenset[int]:
    """Return who meets a filter: of somebody's number each digit is one thing that is true or not."""
    if isinstance(tree, Condition):
        each = [EVERY.index(Condition(tree.field, FilterTest.IS, (value,))) for value in tree.values]
        met = frozenset(one for one in EVERYBODY if any(one >> place & 1 for place in each))
        return met if tree.test is FilterTest.IS else EVERYBODY - met
    found = [people(part) for part in tree.parts]
    met = EVERYBODY.intersection(*found) if not tree.any else frozenset().union(*found)
    return EVERYBODY - met if tree.negated else met


class Reader:
    """Reads a sentence as people do, knowing only what single things are called.

    Behind "and also" stands one more thing that must be so; brackets keep together; a "not" is about what comes right
    behind it; a list that ends with "or" is of choices, every other list of what must all be so.
    """

    def __init__(self, words: FilterWords, language: str) -> None:
        self.also, self.either, self.both, self.no = {
            "nl": (", en ook: ", " of ", " en ", "niet "),
            "en": (", and also: ", " or ", " and ", "not "),
        }[language]
        pairs = (STATUSES, NO_STATUSES)
        single = [*EVERY, *pairs, *(Condition(one.field, one.test, one.values[::-1]) for one in pairs)]
        named = {words.said(one): one for one in single}
        named |= {words.said(negated(one)): Condition(one.field, FilterTest.IS_NOT, one.values) for one in EVERY}
        named |= {words.phrase(one): one for one in single if one.test is FilterTest.IS}
        self.names = sorted((name for name in named if not name.startswith(self.no)), key=len, reverse=True)
        self.known = {f"<{place}>": people(named[name]) for place, name in enumerate(self.names)}

    def means(self, said: str) -> frozenset[int]:
        """Return who is meant by a sentence."""
        for place, name in enumerate(self.names):
            said = re.sub(rf"(?<![\w<]){re.escape(name)}(?!\w)", f"<{place}>", said)
        known = dict(self.known)
        while (inner := re.search(r"\(([^()]*)\)", said)) is not None:
            mark = f"<{len(known)}>"
            known[mark] = self._list(inner[1], known)
            said = f"{said[: inner.start()]}{mark}{said[inner.end() :]}"
        return EVERYBODY.intersection(*(self._list(part, known) for part in said.split(self.also)))

    def _list(self, said: str, known: Mapping[str, frozenset[int]]) -> frozenset[int]:
        first, either, last = said.rpartition(self.either)
        if not either:
            first, _both, last = said.rpartition(self.both)
        found = [self._one(one, known) for one in [*(first.split(", ") if first else ()), *last.split(", ")]]
        return frozenset().union(*found) if either else EVERYBODY.intersection(*found)

    def _one(self, said: str, known: Mapping[str, frozenset[int]]) -> frozenset[int]:
        bare = said.removeprefix(self.no)
        return known[bare] if bare == said else EVERYBODY - known[bare]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_filter_is_read_as_what_it_asks(language: str) -> None:
    """Also a choice within what must all be so, the other way round, and the opposite of either."""
    words = FilterWords(FilterFields(), Wording(language))
    reader = Reader(words, language)
    for tree in trees():
        for said in (words.phrase(tree), words.said(tree)):
            assert reader.means(said) == people(tree), (said, tree)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_two_filters_that_differ_never_read_the_same(language: str) -> None:
    """On paper, in a list and under the title of a view."""
    words, asked = FilterWords(FilterFields(), Wording(language)), dict[str, frozenset[int]]()
    for tree in trees():
        for said in (words.sentence(TeacherSelection(where=tree), date(2026, 11, 28)), words.phrase(tree)):
            assert asked.setdefault(said, people(tree)) == people(tree), said
