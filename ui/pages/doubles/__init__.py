# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who may stand in the school file twice."""

from ui.pages.doubles.page import DoublesPage

__all__ = ("DoublesPage",)
