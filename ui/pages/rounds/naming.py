# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a new round is called: after its letter as long as nobody named it otherwise, and never as another round."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import QObject

from app.domain.round_names import free_name, is_taken
from app.wording import Wording
from ui.widgets.form import Form


class Naming(QObject):
    """Looks after the field for the name in the first step's form."""

    def __init__(self, form: Form, wording: Wording) -> None:
        super().__init__(form)
        self._form, self._wording = form, wording
        self.taken: Collection[str] = ()
        """What other rounds are called."""
        self._proposed = ""

    def watch(self, kind: str, on: date) -> None:
        """Take the name that stands there as proposed, if it is what a round of this kind is called."""
        self._proposed = self._called(kind, on)
        self.look()

    def rename(self, kind: str, on: date) -> None:
        """Call the round after its letter, now of another kind, as long as nobody named it otherwise."""
        as_proposed, self._proposed = self._form.value("name") == self._proposed, self._called(kind, on)
        if as_proposed and self._proposed:
            self._form.set_value("name", self._proposed)
            self.look()

    def is_free(self) -> bool:
        """Return whether there is a name, and no other round has it."""
        name = str(self._form.value("name"))
        return bool(name) and not is_taken(name, self.taken)

    def look(self) -> None:
        """Say so at the field when another round has this name, with one that is free."""
        name = str(self._form.value("name"))
        if name and is_taken(name, self.taken):
            told = self.tr("There is a round of this name already. Take for instance: %1")
            self._form.show_error("name", told.replace("%1", free_name(name, self.taken)))
        else:
            self._form.clear_error("name")

    def _called(self, kind: str, on: date) -> str:
        if not kind:
            return ""
        month = self._wording.day(on).split(" ", 1)[1]
        return free_name(self._wording.say(f"round_name.{kind}", {"month": month}), self.taken)
