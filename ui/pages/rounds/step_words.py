# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands above the steps of a round, and on the button that leads on."""

from enum import IntEnum

from PySide6.QtCore import QObject

from ui.pages.rounds.stack import Stack


class Step(IntEnum):
    """The steps of a round, in their order."""

    WHO = 0
    LETTER = 1
    CHECK = 2
    OUTPUT = 3


class StepWords(QObject):
    """Finds the words for the page that holds the steps."""

    def names(self) -> list[str]:
        """Return what the steps are called."""
        return [self.tr("Who"), self.tr("Letter"), self.tr("Check"), self.tr("Print")]

    def heading(self, step: Step, stack: Stack | None) -> tuple[str, str]:
        """Return the page's title and its line."""
        name = stack.round.name if stack else self.tr("New round")
        lines = {
            Step.WHO: self.tr("Who gets a letter, and when it goes out."),
            Step.LETTER: self.tr("What the letter says, and how it looks for each person."),
            Step.CHECK: self.tr("Nothing is printed while something is wrong."),
            Step.OUTPUT: self.tr("On paper or as a file. Afterwards the program asks which letters came out well."),
        }
        return name, lines[step]

    def main(self, step: Step, count: int, *, look_again: bool) -> str:
        """Return what the main button says with so many letters; `look_again` when they changed since the check."""
        if step is Step.WHO:
            return self.tr("Go on with %n letter(s)", "", count)
        if step is Step.LETTER:
            return self.tr("Check %n letter(s)", "", count)
        if step is Step.CHECK:
            return self.tr("To printing %n letter(s)", "", count)
        return self.tr("Look at the letters again") if look_again else self.tr("Print %n letter(s)…", "", count)
