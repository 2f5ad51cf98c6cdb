# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Bringing a staff list in, in four steps."""

from ui.pages.import_list.page import ImportPage

__all__ = ("ImportPage",)
