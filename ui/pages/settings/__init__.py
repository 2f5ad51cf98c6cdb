# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Settings: plain questions, each with its effect shown."""

from ui.pages.settings.page import SettingsPage

__all__ = ("SettingsPage",)
