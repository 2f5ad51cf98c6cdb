# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is asked while a letter is saved or left: its name, and what is to become of what was written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.own_templates import LINE_LENGTH
from ui.dialogs.ask_text import ask_text
from ui.dialogs.message import ask, choose

SAVE, KEEP, DROP = "save", "keep", "drop"


class Asking(QObject):
    """Asks over the window of an editor."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def leaving(self, letter: str, *, sound: bool) -> str:
        """Ask what is to become of what was written in a letter of this name.

        Returns SAVE (offered when it is `sound`), KEEP, DROP, or "" to go on writing.
        """
        ways = {KEEP: self.tr("Keep draft and close"), DROP: self.tr("Throw away")}
        text = self.tr("A draft waits for you below the choice of the letter.")
        if sound:
            ways = {SAVE: self.tr("Save letter"), **ways}
        else:
            wrong = self.tr("It cannot be saved yet: something in it is not right.")
            text = f"{wrong} {text}"
        title = self.tr("“%1” is not saved yet").replace("%1", letter) if letter else self.tr("It is not saved yet")
        no = self.tr("Go on writing")
        place = choose(self._window, title, text, ways=tuple(ways.values()), no=no)
        return list(ways)[place] if place >= 0 else ""

    def dropping(self) -> bool:
        """Ask whether a draft may go for good."""
        title, text = self.tr("Throw this text away?"), self.tr("It was not saved, and cannot be brought back.")
        return ask(self._window, title, text, yes=self.tr("Throw away"), no=self.tr("Keep"), danger=True)

    def name(self, proposed: str, taken: Sequence[str]) -> str | None:
        """Ask how a new letter is to be called; None when the user backed out."""
        empty, twice = self.tr("Give the letter a name."), self.tr("There is a letter of this name already.")
        known = {one.casefold() for one in taken}

        def complaint(answer: str) -> str:
            name = " ".join(answer.split())
            return empty if not name else twice if name.casefold() in known else ""

        found = ask_text(
            self._window,
            self.tr("How is your letter to be called?"),
            self.tr("By this name you choose it in a round."),
            label=self.tr("Name of this letter"),
            yes=self.tr("Save letter"),
            no=self.tr("Go on writing"),
            value=proposed,
            complaint=complaint,
        )
        return None if found is None else " ".join(found.split())[:LINE_LENGTH]
