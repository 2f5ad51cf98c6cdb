# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Rules of registers to and from files."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.register_faults import ProfileFault
from app.domain.registers import RegisterProfile
from app.errors import AppError
from ui.dialogs.file_choice import ask_file, ask_open, file_name

if TYPE_CHECKING:
    from ui.pages.settings.part import Part

_TOLD = 6
"""How many faults of a file are told at once."""


class RegisterFiles(QObject):
    """`arrived` comes with rules that were read, `wrong` with a sentence on why there are none."""

    arrived = Signal(object)
    wrong = Signal(str)

    def __init__(self, part: Part) -> None:
        super().__init__(part)
        self._part = part

    def write(self, profile: RegisterProfile) -> None:
        """Ask for a file and write rules to it."""
        part = self._part
        name = file_name(profile.id, ".toml")
        chosen = ask_file(part, "registers", self.tr("Where should the rules go?"), name, self._kinds())
        if chosen is not None:
            registers, wording = part.services.registers, part.wording
            said = self.tr("The rules stand in {file} now.").replace("{file}", chosen.name)
            part.tasks.run(
                lambda _progress: registers.write_file(profile, chosen, wording),
                lambda _nothing: part.done.emit(said),
                failed=self._on_refused,
            )

    def choose(self) -> None:
        """Ask for a file and read the rules in it."""
        chosen = ask_open(self._part, "registers", self.tr("Which rules?"), self._kinds())
        if chosen is not None:
            self.read(chosen)

    def read(self, file: Path) -> None:
        """Read the rules of a file, or tell what is wrong with them."""
        registers = self._part.services.registers
        self._part.tasks.run(
            lambda _progress: registers.read_file(file), partial(self._on_read, file), failed=self._on_refused
        )

    def _on_read(self, file: Path, found: tuple[RegisterProfile | None, Sequence[ProfileFault]]) -> None:
        profile, faults = found
        if profile is not None:
            self.arrived.emit(profile)
            return
        say = self._part.wording.say
        told = [f"• {say(f'profile_fault.{fault.code}', fault.facts)}" for fault in faults[:_TOLD]]
        if len(faults) > _TOLD:
            told.append(self.tr("… and %n more", "", len(faults) - _TOLD))
        head = self.tr("{file} was not taken over: it is not right.").replace("{file}", file.name)
        self.wrong.emit("\n".join((head, *told)))

    def _on_refused(self, error: AppError) -> None:
        self.wrong.emit(self._part.wording.error(error))

    def _kinds(self) -> str:
        return self.tr("Rules of a register") + " (*.toml)"
