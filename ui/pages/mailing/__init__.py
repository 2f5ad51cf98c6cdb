# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page of what goes with letters: the hand-out list, labels, envelopes."""

from ui.pages.mailing.page import MailingPage

__all__ = ("MailingPage",)
