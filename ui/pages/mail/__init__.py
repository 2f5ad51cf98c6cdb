# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page that sends a round's letters by e-mail."""

from ui.pages.mail.page import MailPage

__all__ = ["MailPage"]
