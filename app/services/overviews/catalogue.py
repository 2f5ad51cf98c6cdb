# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every overview there is, in the order of the list: to add one, write its file and name it here."""

from app.services.overviews import (
    activities_costs,
    attendance_list,
    board_page,
    changed_since,
    cycle_progress,
    expiring,
    mailing_list,
    missing_evidence,
    new_registrations,
    participation,
    registration,
    shortage,
    staff_changes,
    unanswered,
)
from app.services.overviews.overview import Overview

OVERVIEWS: tuple[Overview, ...] = (
    registration.OVERVIEW,
    changed_since.OVERVIEW,
    unanswered.OVERVIEW,
    new_registrations.OVERVIEW,
    expiring.OVERVIEW,
    cycle_progress.OVERVIEW,
    shortage.OVERVIEW,
    activities_costs.OVERVIEW,
    participation.OVERVIEW,
    missing_evidence.OVERVIEW,
    staff_changes.OVERVIEW,
    mailing_list.OVERVIEW,
    attendance_list.OVERVIEW,
    board_page.OVERVIEW,
)
