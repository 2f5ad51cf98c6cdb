# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Bringing a list of activities in, in four steps."""

from ui.pages.activity_import.page import ActivityImportPage

__all__ = ("ActivityImportPage",)
