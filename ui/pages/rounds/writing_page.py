# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A page on which a letter may be being written when the user goes elsewhere."""

from __future__ import annotations

from ui.pages.rounds.own_templates import OwnTemplates
from ui.widgets.page import Page


class WritingPage(Page):
    """What is written in `own_letters` is not lost by what is done with the page; a subclass sets it."""

    own_letters: OwnTemplates

    def may_close(self) -> bool:
        """Ask what is to become of a letter that is being written."""
        return self.own_letters.may_close()

    def leave(self) -> None:
        """Keep what is half typed, and a draft of a letter that is being written."""
        super().leave()
        self.own_letters.keep_draft()
