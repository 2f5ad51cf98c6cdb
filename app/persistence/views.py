# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads the school's saved views."""

from sqlalchemy import Connection, select

from app.domain.views import SavedView
from app.persistence.records.views import SAVED_VIEW
from app.persistence.repositories.view_kinds import SAVED_VIEWS


def all_views(connection: Connection) -> list[SavedView]:
    """Return every saved view in its place."""
    return SAVED_VIEWS.load_where(connection, select(SAVED_VIEW).order_by(SAVED_VIEW.c.position, SAVED_VIEW.c.id))
