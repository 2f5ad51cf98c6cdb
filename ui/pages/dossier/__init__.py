# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Dossiers of one teacher or of many: looked at, saved, printed, taken along."""

from ui.pages.dossier.page import DossierPage

__all__ = ("DossierPage",)
