# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Saves and removes rules of registers, after looking for whom something changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.registers import RegisterProfile
from app.progress import Progress

if TYPE_CHECKING:
    from app.services.register_changes import StandingChange
    from ui.pages.settings.part import Part


@dataclass(frozen=True)
class Effect:
    """For whom something changes by what is about to be done; `go_on` is what the button says that does it."""

    profile: RegisterProfile
    changes: Sequence[StandingChange]
    go_on: str
    does: Callable[[], object]


class RegisterKeeping(QObject):
    """`looked` comes with an Effect, `kept` with rules that were saved or removed and a sentence on that.

    `refused` comes with the error when nothing was done.
    """

    looked = Signal(object)
    kept = Signal(object, str)
    refused = Signal(object)

    def __init__(self, part: Part) -> None:
        super().__init__(part)
        self._part = part

    def look_at_saving(self, profile: RegisterProfile, was: RegisterProfile | None) -> None:
        """Look who would change by saving rules; `was` is what they were when opened."""
        registers, wording = self._part.services.registers, self._part.wording
        said, go_on = self.tr("“{register}” was saved."), self.tr("Save")
        save = self._doing(lambda _progress: registers.save(profile, was), profile, said)
        self._look(
            lambda progress: Effect(profile, registers.who_would_change(profile, wording, progress), go_on, save)
        )

    def look_at_removing(self, profile: RegisterProfile) -> None:
        """Look who would change by removing rules of the school's own, as they were when opened."""
        registers, wording = self._part.services.registers, self._part.wording
        said, go_on = self.tr("“{register}” was removed."), self.tr("Remove these rules")
        remove = self._doing(lambda _progress: registers.remove(profile.id, profile.version, profile), profile, said)
        self._look(
            lambda progress: Effect(profile, registers.who_would_lose(profile, wording, progress), go_on, remove)
        )

    def _look(self, look: Callable[[Progress], Effect]) -> None:
        what = self.tr("Looking for whom something changes")
        self._part.tasks.run(look, self.looked.emit, what=what, failed=self.refused.emit)

    def _doing(self, work: Callable[[Progress], None], profile: RegisterProfile, said: str) -> Callable[[], object]:
        def does() -> object:
            return self._part.tasks.run(work, lambda _nothing: self.kept.emit(profile, said), failed=self.refused.emit)

        return does
