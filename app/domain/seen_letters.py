# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What letters said when somebody looked at them, and what says something else since."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from app.domain.ids import TeacherId
from app.domain.letters import Letterhead


@dataclass(frozen=True, slots=True)
class Seen:
    """The letters of a round at one moment: the text they are made after, what stands around it, what differs.

    `said` has of each letter a number for each of `parts` ("address", "salutation", then fields): other words, another
    number. The numbers mean something in this run of the program only.
    """

    text: str
    around: Letterhead
    parts: tuple[str, ...] = ()
    said: Mapping[TeacherId, tuple[int, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Changed:
    """What is not as it was: the text of all letters, what stands around it, whose letters in what, who is gone."""

    text: bool = False
    around: bool = False
    letters: Mapping[TeacherId, tuple[str, ...]] = field(default_factory=dict)
    gone: tuple[TeacherId, ...] = ()

    def __bool__(self) -> bool:
        """Return whether anything is not as it was."""
        return bool(self.text or self.around or self.letters or self.gone)


def of_some(seen: Seen, people: Collection[TeacherId] | None) -> Seen:
    """Return what the letters of some people said, of all for None."""
    if people is None:
        return seen
    return replace(seen, said={who: said for who, said in seen.said.items() if who in people})


def changed_between(before: Seen, after: Seen) -> Changed:
    """Return what differs for those who were looked at before; who came since was not looked at, and counts too."""
    letters: dict[TeacherId, tuple[str, ...]] = {}
    for who, now in after.said.items():
        then = before.said.get(who)
        if then is None:
            letters[who] = ("new",)
        elif then != now and before.parts == after.parts:
            letters[who] = tuple(part for part, old, new in zip(after.parts, then, now, strict=True) if old != new)
    gone = tuple(who for who in before.said if who not in after.said)
    return Changed(before.text != after.text, before.around != after.around, letters, gone)
