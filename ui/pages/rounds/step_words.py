# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the page says in each step of a round: the line under its title, and its main button."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from ui.dialogs.message import ask
from ui.pages.rounds.stack import Stack

WHO, LETTER, CHECK, OUTPUT = range(4)
_READ_AGAIN = {"teacher", "event", "school", "template", "envelope", "own_field", "round"}
"""What stands in letters, or says who gets one: kinds of thing as they are stored."""


def reads_again(step: int, kinds: frozenset[str]) -> bool:
    """Return whether a step is to be read again when things of these kinds changed, or (none) anything may have."""
    return not kinds or bool(kinds & _READ_AGAIN) or (step == CHECK and "letter" in kinds)


class StepWords(QObject):
    """Finds the words of a step."""

    def heading(self, step: int, stack: Stack | None) -> tuple[str, str]:
        """Return the page's title, and what is done in a step."""
        return stack.round.name if stack else self.tr("New round"), {
            WHO: self.tr("Who gets a letter, and when it goes out."),
            LETTER: self.tr("What the letter says, and how it looks for each person."),
            CHECK: self.tr("Nothing is printed while something is wrong."),
            OUTPUT: self.tr("On paper or as a file. Afterwards the program asks which letters came out well."),
        }[step]

    def main(self, step: int, count: int, *, again: bool = False) -> str:
        """Return what the main button does in a step with so many letters; `again`: they changed since the check."""
        if step == OUTPUT and again:
            return self.tr("Look at the letters again")
        if step == WHO:
            return self.tr("Go on with %n letter(s)", "", count)
        if step == LETTER:
            return self.tr("Check %n letter(s)", "", count)
        if step == CHECK:
            return self.tr("To printing %n letter(s)", "", count)
        return self.tr("Print %n letter(s)…", "", count)


def may_leave(page: QWidget, stack: Stack | None) -> bool:
    """Return whether a round that is made may be left; one that is not kept yet would be lost, so that is asked."""
    if stack is None or stack.stored:
        return True
    translate = QCoreApplication.translate
    return ask(
        page,
        translate("StepWords", "Leave this round?"),
        translate("StepWords", "It is not kept yet. To keep it go on to the last step, and choose “Keep for later”."),
        yes=translate("StepWords", "Leave it"),
        no=translate("StepWords", "Stay here"),
        danger=True,
    )
