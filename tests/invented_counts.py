# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Invented schools as counts: teachers by where they stand, at locations and in sections of any size."""

from collections import Counter
from dataclasses import dataclass
from random import Random

from app.domain.suppression import CountedLine, ShownCounts, shown_counts

KINDS = 4


@dataclass(frozen=True, slots=True)
class CountedSchool:
    """One school: its people by kind, and by location and section."""

    kinds: tuple[int, ...]
    locations: tuple[CountedLine, ...]
    sections: tuple[CountedLine, ...]

    def shown(self) -> ShownCounts:
        """Return what may be shown of it."""
        return shown_counts(self.kinds, self.locations, self.sections)


def counted_school(number: int, people: int | None = None) -> CountedSchool:
    """Return an invented school, the same for the same number: of so many people, or of 3 to some hundreds."""
    chance = Random(number)
    people = people or chance.choice((chance.randint(3, 30), chance.randint(20, 120), chance.randint(60, 400)))
    kinds, places, sections = (chance.choices(range(len(one)), one, k=people) for one in _habits(chance, people))
    named = zip(kinds, places, sections, strict=True)
    return counted([(kind, f"Locatie {place}", f"Sectie {section:02}") for kind, place, section in named])


def counted(people: list[tuple[int, str, str]]) -> CountedSchool:
    """Count people, each with the kind, the location and the section."""
    kinds = Counter(kind for kind, _, _ in people)
    places = _lines(Counter((place, kind) for kind, place, _ in people))
    sections = _lines(Counter((section, kind) for kind, _, section in people))
    return CountedSchool(tuple(kinds[kind] for kind in range(KINDS)), places, sections)


def _lines(cells: Counter[tuple[str, int]]) -> tuple[CountedLine, ...]:
    names = sorted({name for name, _ in cells})
    return tuple(CountedLine(name, tuple(cells[name, kind] for kind in range(KINDS))) for name in names)


def _habits(chance: Random, people: int) -> tuple[list[float], list[float], list[float]]:
    """Return how likely each kind, location and section is; some schools are nearly all of one kind."""
    steep = chance.choice((0.5, 1.0, 4.0))
    kinds = [chance.random() ** steep for _ in range(KINDS)]
    if chance.random() < 0.3:
        kinds[chance.randrange(KINDS)] += chance.choice((3.0, 30.0))
    places = [chance.random() for _ in range(chance.choice((1, 2, 2, 3, 5)))]
    sections = [chance.random() ** chance.choice((0.3, 1.0)) for _ in range(min(people, chance.randint(1, 18)))]
    return kinds, places, sections
