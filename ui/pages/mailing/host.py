# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What printing and saving need to know of the page that shows labels, envelopes or a list."""

from ui.pages.mailing.panel import MailingPanel
from ui.pages.mailing.reading import Choice
from ui.widgets.page import Page


class MailingHost(Page):
    """A page on which is chosen what is made; the page fills these in."""

    panel: MailingPanel

    def choice(self) -> Choice | None:
        """Return what was chosen, None while nobody is."""
        raise NotImplementedError

    def count(self) -> int:
        """Return how many are made, as far as that is known."""
        raise NotImplementedError
