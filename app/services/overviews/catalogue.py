# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every overview there is, in the order of the list: to add one, write its file and name it here."""

from app.services.overviews import (
    board_page,
    registration,
)
from app.services.overviews.overview import Overview

OVERVIEWS: tuple[Overview, ...] = (
    registration.OVERVIEW,
    board_page.OVERVIEW,
)
