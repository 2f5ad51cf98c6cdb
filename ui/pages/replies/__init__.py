# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Booking the answers to letters by their codes."""

from ui.pages.replies.page import RepliesPage

__all__ = ["RepliesPage"]
