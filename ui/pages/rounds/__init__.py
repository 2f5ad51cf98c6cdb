# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The rounds of letters."""

from ui.pages.rounds.page import RoundsPage

__all__ = ("RoundsPage",)
