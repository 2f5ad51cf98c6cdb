# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page the window opens with."""

from ui.pages.start.page import StartPage

__all__ = ("StartPage",)
