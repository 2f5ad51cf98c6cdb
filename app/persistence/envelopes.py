# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads a school's own window envelopes."""

from sqlalchemy import Connection, select

from app.domain.envelopes import Envelope
from app.persistence.records.envelopes import ENVELOPE
from app.persistence.repositories.envelope_kinds import ENVELOPES


def all_envelopes(connection: Connection) -> list[Envelope]:
    """Return the envelopes in the order they were made."""
    return ENVELOPES.load_where(connection, select(ENVELOPE).order_by(ENVELOPE.c.id))
