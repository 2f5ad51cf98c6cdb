# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The words that activities of a school are written with: those of every register that the school uses."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.registers import Choice, RegisterProfile


@dataclass(frozen=True, slots=True)
class WordGroup:
    """What one register has to choose from that no register before it has, by the register's name."""

    name: str
    name_en: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The rules of the registers that a school uses, the main one first; of each register its editions in turn.

    What several registers call by one id is one thing, and stands once: with the first.
    """

    profiles: tuple[RegisterProfile, ...] = ()

    @property
    def categories(self) -> tuple[Choice, ...]:
        """The categories of all registers."""
        return _all(self.category_groups())

    @property
    def activity_types(self) -> tuple[Choice, ...]:
        """The types of activity of all registers."""
        return _all(self.type_groups())

    @property
    def competences(self) -> tuple[Choice, ...]:
        """The competences of all registers."""
        return _all(self.competence_groups())

    def category_groups(self) -> list[WordGroup]:
        """Return the categories by register; a register without any of its own is left out."""
        return _grouped((profile, profile.categories) for profile in self.profiles)

    def type_groups(self) -> list[WordGroup]:
        """Return the types of activity by register, likewise."""
        return _grouped((profile, profile.activity_types) for profile in self.profiles)

    def competence_groups(self) -> list[WordGroup]:
        """Return the competences by register, likewise."""
        return _grouped((profile, profile.competences) for profile in self.profiles)


def _grouped(offered: Iterable[tuple[RegisterProfile, tuple[Choice, ...]]]) -> list[WordGroup]:
    seen: set[str] = set()
    groups: dict[str, WordGroup] = {}
    for profile, choices in offered:
        fresh = tuple({choice.id: choice for choice in choices if choice.id not in seen}.values())
        if not fresh:
            continue
        seen.update(choice.id for choice in fresh)
        known = groups.get(profile.id, WordGroup(profile.name, profile.name_en, ()))
        groups[profile.id] = WordGroup(known.name, known.name_en, (*known.choices, *fresh))
    return list(groups.values())


def _all(groups: Iterable[WordGroup]) -> tuple[Choice, ...]:
    return tuple(choice for group in groups for choice in group.choices)
