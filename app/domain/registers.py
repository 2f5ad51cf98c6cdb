# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a register asks, as data: the profile that `resources/registers/*.toml` holds."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RegisterProfile:
    """A register's rules; periods in months, deadlines in weeks."""

    id: str
    name: str
    version: int
    website: str = ""
    period_months: int = 48
    application_weeks: int = 10
    reminder_after_weeks: int = 3
    max_reminders: int = 2
    expiring_months: int = 12
    grace_months: int = 0
    needs_qualification: bool = True
    verified: bool = False
    source: str = ""
