# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The time: instants in UTC, days as the school's calendar has them."""

from datetime import UTC, date, datetime


def now() -> datetime:
    """Return this instant in UTC."""
    return datetime.now(UTC)


def today() -> date:
    """Return today's date where this computer is."""
    return datetime.now().astimezone().date()
