# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A school's own window envelopes in their table."""

from app.domain.envelopes import Envelope
from app.persistence.records.envelopes import ENVELOPE, ENVELOPE_SIZES
from app.persistence.repositories.kinds import Kind, Row, Values

_SAME = ("id", "name", "version")


def _envelope_row(item: Envelope) -> Row:
    return {
        **{name: getattr(item, name) for name in _SAME},
        **{f"{name}_mm": getattr(item, name) for name in ENVELOPE_SIZES},
    }


def _envelope(row: Values) -> Envelope:
    return Envelope(**{name: row[name] for name in _SAME}, **{name: row[f"{name}_mm"] for name in ENVELOPE_SIZES})


ENVELOPES: Kind[Envelope] = Kind("envelope", ENVELOPE, _envelope_row, _envelope)
