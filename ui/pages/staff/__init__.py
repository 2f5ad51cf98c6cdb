# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list of teachers."""

from ui.pages.staff.page import StaffPage

__all__ = ("StaffPage",)
