# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What teachers do to keep up their profession."""

from ui.pages.activities.page import ActivitiesPage

__all__ = ("ActivitiesPage",)
