# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Finding letters that went out."""

from ui.pages.kept_letters.page import KeptLettersPage

__all__ = ["KeptLettersPage"]
