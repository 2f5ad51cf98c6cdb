# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What became of people over a time: many changes of somebody make one, and what was taken back makes none."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from app.domain.changes import Change, Plain
from app.domain.ids import TeacherId


@dataclass(slots=True)
class Mutation:
    """What became of somebody: whether they were added, and of each field that differs what it was and what it is."""

    added: bool = False
    removed: bool = False
    before: dict[str, object] = field(default_factory=dict)
    after: dict[str, object] = field(default_factory=dict)

    def take(self, change: Change) -> None:
        """Take in what happened next."""
        before, after = change.before, change.after
        if before is None and after is None:
            return  # erased since: nobody can tell any more
        if before is None:
            # Removed before in the same time, and put back: as if nothing happened.
            self.added, self.removed = not self.removed, False
        elif after is None:
            self.removed = True
        else:
            self._fields(before, after)

    def _fields(self, before: Plain, after: Plain) -> None:
        for name in {**before, **after}:
            self.before.setdefault(name, before.get(name))
            self.after[name] = after.get(name)
            if _same(self.before[name], self.after[name]):
                del self.before[name], self.after[name]

    @property
    def leaves(self) -> bool:
        """Whether a last day in service was noted that was not, or was another."""
        return bool(self.after.get("employed_until"))


def _same(one: object, other: object) -> bool:
    """Return whether two values are alike; nothing is written in more than one way."""
    return one == other or (not one and not other)


def mutations(changes: Iterable[Change]) -> Mapping[TeacherId, Mutation]:
    """Return what became of each person, from changes of teachers, oldest first; who is gone by now is left out."""
    found: dict[TeacherId, Mutation] = {}
    for change in changes:
        found.setdefault(TeacherId(change.thing_id), Mutation()).take(change)
    return {who: one for who, one in found.items() if not one.removed and (one.added or one.after)}
