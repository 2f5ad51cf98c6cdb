# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads who may sign a school's letters."""

from sqlalchemy import Connection, select

from app.domain.signers import Signer
from app.persistence.records.stationery import SIGNER
from app.persistence.repositories.stationery_kinds import SIGNERS


def all_signers(connection: Connection) -> list[Signer]:
    """Return every signer, those that were removed too, in the order they are offered."""
    return SIGNERS.load_where(connection, select(SIGNER).order_by(SIGNER.c.position, SIGNER.c.id))
