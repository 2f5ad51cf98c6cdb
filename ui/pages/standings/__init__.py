# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who of the school stands where with a register."""

from ui.pages.standings.page import StandingsPage

__all__ = ("StandingsPage",)
