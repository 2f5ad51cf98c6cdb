# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Saved views: a list of teachers with its filter, columns, order and groups, by a name; a group that lives.

Who is in it is worked out whenever it is looked at, so that it can be the selection of a round or an activity.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.filter_fields import FilterFields, check_own
from app.domain.filters import NOBODY, Filter, Group, both, conditions_of, filter_of, plain_filter
from app.domain.ids import NEW, SavedViewId
from app.domain.own_fields import own_id
from app.domain.selections import Order, TeacherSelection, column_key, key_of
from app.domain.validity import check_text
from app.errors import InvalidValue

MOST_VIEWS = 200
NAME_LENGTH = 60
MOST_WIDTH = 10_000
"""Pixels of one column: more is damage, and no screen can show it."""
MOST_WIDTHS = 500


@dataclass(frozen=True, slots=True)
class SavedView:
    """One saved view. `columns` are keys ("team", "own.3") in order, empty for those the list shows as a rule.

    `widths` are those of the columns in pixels, empty where these share the room by themselves.
    `in_service` None shows leavers too. `group_by` is a column's key, "" for one list. `pinned` ones stand in the
    sidebar; `position` is their place among all.
    """

    name: str
    where: Filter | None = None
    in_service: bool | None = True
    columns: tuple[str, ...] = ()
    order: Order = Order()
    group_by: str = ""
    widths: tuple[int, ...] = ()
    pinned: bool = False
    position: int = 0
    version: int = 0
    id: SavedViewId = SavedViewId(NEW)

    @property
    def selection(self) -> TeacherSelection:
        """Who is in it."""
        return TeacherSelection(in_service=self.in_service, where=self.where)

    @property
    def group(self) -> "SavedView":
        """The view as whom it holds: its name and filter, without how a list shows it."""
        return SavedView(self.name, self.where, self.in_service)

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
        "widths": list(view.widths),
        "order": [key_of(view.order.column), view.order.descending],
        "group_by": view.group_by,
    }
    return json.dumps(plain, ensure_ascii=False)


def read(text: str, view: SavedView) -> SavedView:
    """Return the view with what `written` wrote; damage leaves columns and order as they were, and nobody in it.

    A filter that cannot be read must never come to stand for everybody: a view can be whom letters go to.
    """
    try:
        plain = json.loads(text)
    except (ValueError, RecursionError):
        plain = None
    if not isinstance(plain, dict):
        return replace(view, where=NOBODY)
    columns, widths, group_by = plain.get("columns"), plain.get("widths"), plain.get("group_by")
    in_service = plain.get("in_service", view.in_service)
    return replace(
        view,
        where=_read_filter(plain),
        in_service=in_service if in_service is None or isinstance(in_service, bool) else view.in_service,
        columns=tuple(map(str, columns)) if isinstance(columns, list) else view.columns,
        widths=_read_widths(widths) if isinstance(widths, list) else view.widths,
        order=_read_order(plain.get("order"), view.order),
        group_by=group_by if isinstance(group_by, str) else view.group_by,
    )


def kept_text(view: SavedView | None) -> str:
    """Return whom a view holds as text, for keeping beside what it was chosen for; "" for no view."""
    return "" if view is None else json.dumps([view.name, written(view.group)], ensure_ascii=False)


def kept_view(text: str) -> SavedView | None:
    """Return what `kept_text` wrote; damage leaves nobody in it."""
    if not text:
        return None
    try:
        name, shows = json.loads(text)
    except (ValueError, TypeError, RecursionError):
        name, shows = "", ""
    return read(str(shows), SavedView(str(name))).group


def _read_filter(plain: Mapping[str, object]) -> Filter | None:
    """Return the filter, None where there is none; of own fields it cannot be told here whether they are there."""
    if plain.get("where", NOBODY) is None:
        return None
    try:
        tree = filter_of(plain.get("where"))
        others = tuple(one for one in conditions_of(tree) if own_id(one.field) is None)
        FilterFields().check(Group(others))
        for one in conditions_of(tree):
            if one not in others:
                check_own(one)
    except (InvalidValue, RecursionError):
        return NOBODY
    return tree


def _read_widths(plain: Sequence[object]) -> tuple[int, ...]:
    """Return the widths of columns, none where one of them cannot be: they belong to the columns by their place."""
    found = tuple(one for one in plain if isinstance(one, int) and 0 <= one <= MOST_WIDTH)
    return found if len(found) == len(plain) <= MOST_WIDTHS else ()


def _read_order(plain: object, otherwise: Order) -> Order:
    if not isinstance(plain, list) or len(plain) != 2 or not isinstance(plain[0], str):
        return otherwise
    try:
        return Order(column_key(plain[0]), plain[1] is True)
    except ValueError:
        return otherwise
