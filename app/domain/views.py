# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Saved views: a list of teachers with its filter, columns, order and groups, by a name; a group that lives.

Who is in it is worked out whenever it is looked at, so that it can be the selection of a round or an activity.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.filters import Filter, both, filter_of, plain_filter
from app.domain.ids import NEW, SavedViewId
from app.domain.selections import Order, TeacherSelection, column_key, key_of
from app.domain.validity import check_text
from app.errors import InvalidValue

MOST_VIEWS = 200
NAME_LENGTH = 60


@dataclass(frozen=True, slots=True)
class SavedView:
    """One saved view. `columns` are keys ("team", "own.3") in order, empty for those the list shows as a rule.

    `in_service` None shows leavers too. `group_by` is a column's key, "" for one list. `pinned` ones stand in the
    sidebar; `position` is their place among all.
    """

    name: str
    where: Filter | None = None
    in_service: bool | None = True
    columns: tuple[str, ...] = ()
    order: Order = Order()
    group_by: str = ""
    pinned: bool = False
    position: int = 0
    version: int = 0
    id: SavedViewId = SavedViewId(NEW)

    @property
    def selection(self) -> TeacherSelection:
        """Who is in it."""
        return TeacherSelection(in_service=self.in_service, where=self.where)

    def narrowed(self, where: Filter | None) -> "SavedView":
        """Return the view with one more filter on it."""
        return replace(self, where=both(self.where, where))


def check_view(view: SavedView, known: Sequence[SavedView]) -> None:
    """Raise InvalidValue for a name that is empty, too long or in use by another view."""
    check_text("name", view.name, NAME_LENGTH)
    if not view.name.strip():
        raise InvalidValue("view_empty", field="name")
    if any(one.id != view.id and one.name.casefold() == view.name.casefold() for one in known):
        raise InvalidValue("view_taken", field="name", name=view.name)


def written(view: SavedView) -> str:
    """Return what a view shows as text, for keeping: its filter, columns, order and groups."""
    plain = {
        "where": plain_filter(view.where) if view.where is not None else None,
        "in_service": view.in_service,
        "columns": list(view.columns),
        "order": [key_of(view.order.column), view.order.descending],
        "group_by": view.group_by,
    }
    return json.dumps(plain, ensure_ascii=False)


def read(text: str, view: SavedView) -> SavedView:
    """Return the view with what `written` wrote; what cannot be understood is left as the view has it."""
    try:
        plain = json.loads(text)
        column, descending = plain["order"]
        return replace(
            view,
            where=filter_of(plain["where"]) if plain["where"] else None,
            in_service=plain["in_service"],
            columns=tuple(map(str, plain["columns"])),
            order=Order(column_key(column), bool(descending)),
            group_by=str(plain["group_by"]),
        )
    except (ValueError, KeyError, TypeError, InvalidValue):
        return view
