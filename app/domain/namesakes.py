# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tells people of the same name in one list apart, by what stands in brackets behind the name."""

from collections import defaultdict
from collections.abc import Iterable

from app.domain.ids import TeacherId


class Namesakes:
    """Knows which names of a list are borne by more than one person."""

    def __init__(self) -> None:
        """Know of none."""
        self._shared: frozenset[str] = frozenset()

    def learn(self, people: Iterable[tuple[TeacherId, str]]) -> None:
        """Look through a whole list of people and their names; somebody may stand in it more than once."""
        bearers: defaultdict[str, set[TeacherId]] = defaultdict(set)
        for who, name in people:
            bearers[name].add(who)
        self._shared = frozenset(name for name, found in bearers.items() if len(found) > 1)

    def told(self, name: str, code: str, team: str) -> str:
        """Return a name, with the code (or else the team) behind it when others in the list are called so too."""
        more = code or team
        return f"{name} ({more})" if more and name in self._shared else name
