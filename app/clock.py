# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The time: instants in UTC, days as the school's calendar has them."""

from datetime import UTC, date, datetime, time


def now() -> datetime:
    """Return this instant in UTC."""
    return datetime.now(UTC)


def today() -> date:
    """Return today's date where this computer is."""
    return datetime.now().astimezone().date()


def start_of(day: date) -> datetime:
    """Return the instant at which a day begins where this computer is."""
    return datetime.combine(day, time.min).astimezone(UTC)
