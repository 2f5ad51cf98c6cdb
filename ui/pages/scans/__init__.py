# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Scans that wait to be kept as evidence."""

from ui.pages.scans.page import ScansPage

__all__ = ("ScansPage",)
