# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The overviews."""

from ui.pages.overviews.page import OverviewsPage

__all__ = ("OverviewsPage",)
