# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The table of a school's own window envelopes."""

from sqlalchemy import Column, Float, Table, UniqueConstraint

from app.persistence.records.columns import METADATA, number, word

ENVELOPE_SIZES = ("width", "height", "left", "top", "window_width", "window_height", "fold")
"""In mm, by the names that `app.domain.envelopes` gives them."""

ENVELOPE = Table(
    "envelope",
    METADATA,
    number("id", key=True),
    word("name"),
    *(Column(f"{name}_mm", Float, nullable=False) for name in ENVELOPE_SIZES),
    number("version"),
    UniqueConstraint("name"),
)
