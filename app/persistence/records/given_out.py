# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The table of figures that were given to others: once told, those of a day stay what they were."""

from sqlalchemy import Column, Date, Table

from app.persistence.records.columns import METADATA, word

GIVEN_OUT = Table(
    "given_out",
    METADATA,
    word("register_id", key=True),
    Column("on_day", Date, primary_key=True),
    Column("given_on", Date, nullable=False),
    word("figures"),
)
"""`figures` holds as JSON what was told of a day: totals and names of groups, of no person. No part of the history."""
