# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How many letters of a round go by e-mail, how many on paper, and how far they are."""

from app.services.mail import MailPlan, MailStand
from ui.widgets.text import PlainLabel


class Figures(PlainLabel):
    """One line of figures."""

    def __init__(self) -> None:
        super().__init__(wrap=True)

    def show_plan(self, plan: MailPlan) -> None:
        """Say how many go how; what is none is not said."""
        none, bad = plan.of(MailStand.NO_ADDRESS), plan.of(MailStand.BAD_ADDRESS)
        sent, paper = plan.of(MailStand.SENT), plan.of(MailStand.PAPER)
        undone, again = plan.of(MailStand.UNMADE), plan.of(MailStand.AGAIN)
        parts = [
            (self.tr("%n by e-mail", "", len(plan.to_send)), plan.to_send),
            (self.tr("%n without e-mail address, on paper", "", len(none)), none),
            (self.tr("%n with a wrong e-mail address, on paper", "", len(bad)), bad),
            (self.tr("%n sent by e-mail", "", len(sent)), sent),
            (self.tr("%n printed or sent on paper", "", len(paper)), paper),
            (self.tr("%n as draft", "", len(plan.of(MailStand.DRAFT))), plan.of(MailStand.DRAFT)),
            (self.tr("%n draft(s) undone", "", len(undone)), undone),
            (self.tr("%n sent by e-mail before; undone", "", len(again)), again),
            (self.tr("%n refused", "", len(plan.of(MailStand.REFUSED))), plan.of(MailStand.REFUSED)),
            (self.tr("%n not certain", "", len(plan.of(MailStand.UNSURE))), plan.of(MailStand.UNSURE)),
        ]
        said = "  ·  ".join(text for text, rows in parts if rows)
        drop = self.tr(
            "Of %n letter(s) drafts were made, and that was undone: they are in the stack again. "
            "Throw those drafts away in your mail program before you print the letters or make drafts again.",
            "", len(undone),
        )  # fmt: skip
        self.setText(f"{said}\n{drop}" if undone else said)
