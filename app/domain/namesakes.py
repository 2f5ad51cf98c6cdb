# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tells people of the same name apart, by what stands in brackets behind the name."""

from collections.abc import Collection


class Namesakes:
    """Knows which names are borne by more than one person of the school, in the list shown or not."""

    def __init__(self) -> None:
        """Know of none."""
        self._shared: frozenset[str] = frozenset()

    def learn(self, shared: Collection[str]) -> None:
        """Take the names that several people bear."""
        self._shared = frozenset(shared)

    def told(self, name: str, code: str, team: str) -> str:
        """Return a name, with the code (or else the team) behind it when somebody else is called so too."""
        more = code or team
        return f"{name} ({more})" if more and name in self._shared else name
