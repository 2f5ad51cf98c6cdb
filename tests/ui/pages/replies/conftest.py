# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The sample school with a round that went out, for tests of this page."""

from tests.ui.pages.sample_round import sent
from tests.ui.pages.sample_school import stage

__all__ = ["sent", "stage"]
