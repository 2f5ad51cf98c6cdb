# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Saved views in their table."""

from app.domain import views
from app.domain.views import SavedView
from app.persistence.records.views import SAVED_VIEW
from app.persistence.repositories.kinds import Kind, Row, Values

_SAME = ("id", "name", "position", "version")


def _view_row(item: SavedView) -> Row:
    return {**{name: getattr(item, name) for name in _SAME}, "shows": views.written(item), "pinned": item.pinned}


def _view(row: Values) -> SavedView:
    named = SavedView(**{name: row[name] for name in _SAME}, pinned=bool(row["pinned"]))
    return views.read(row["shows"], named)


SAVED_VIEWS: Kind[SavedView] = Kind("saved_view", SAVED_VIEW, _view_row, _view)
