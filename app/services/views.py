# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Saved views: shared with everybody who opens the school, pinned to the sidebar, changed by undoable actions."""

from dataclasses import dataclass, replace
from datetime import date

from app.domain.changes import Action
from app.domain.filter_fields import FilterFields
from app.domain.filters import NOBODY, conditions_of
from app.domain.ids import NEW, SavedViewId
from app.domain.own_fields import own_id
from app.domain.selections import TeacherSelection
from app.domain.views import MOST_VIEWS, SavedView, check_view
from app.errors import InvalidValue, NotFound
from app.persistence import own_fields, rows
from app.persistence.database import Database
from app.persistence.repositories.view_kinds import SAVED_VIEWS
from app.persistence.unit_of_work import UnitOfWork
from app.persistence.views import all_views
from app.profiles.loading import Profiles
from app.services.one_register import OneRegister
from app.services.staff import StaffService

_FEW = 500
"""Of so many people the standings are worked out at once."""


@dataclass(frozen=True, slots=True)
class CountedView:
    """A view and how many people are in it, None when that is not known.

    Of one that is `lost` it cannot be: it is damaged, or asks about an own field that is gone.
    """

    view: SavedView
    people: int | None
    lost: bool = False


class ViewService(OneRegister):
    """What a user can do with saved views; each change is one undoable action."""

    def __init__(self, database: Database, profiles: Profiles, staff: StaffService) -> None:
        """Work on a school; statuses are those of the profile's register. `staff` counts how everybody stands."""
        self._database = database
        super().__init__(profiles)
        self._staff = staff

    def fields(self) -> FilterFields:
        """Return everything that can be filtered by, the school's own fields too."""
        with self._database.read() as connection:
            return FilterFields(own_fields.fields(connection))

    def all(self) -> list[SavedView]:
        """Return the saved views in their places."""
        with self._database.read() as connection:
            return all_views(connection)

    def view(self, view_id: SavedViewId) -> SavedView:
        """Return one saved view; raises NotFound."""
        return _found(self.all(), view_id)

    def missing(self, view: SavedView) -> list[str]:
        """Return the keys of own fields a view asks about or shows that are not there any more."""
        known = self.fields()
        keys = [*_asked(view), *view.columns, view.group_by]
        return list(dict.fromkeys(key for key in keys if own_id(key) is not None and key not in known))

    def usable(self) -> list[SavedView]:
        """Return the views that tell whom they hold: not damaged ones, nor on an own field that is gone."""
        known = self.fields()
        return [view for view in self.all() if _tells(view, known)]

    def pinned(self, on: date) -> list[CountedView]:
        """Return the views of the sidebar in their places, each with how many people it holds on a day.

        Two queries and one that counts all of them, however many there are.
        """
        with self._database.read() as connection:
            shown = [view for view in all_views(connection) if view.pinned]
            known = FilterFields(own_fields.fields(connection)) if shown else FilterFields()
        told = [view for view in shown if _tells(view, known)]
        lost = {view.id for view in shown} - {view.id for view in told}
        told = [view for view in told if self._quick(view, on)]
        asked = [self._asking(view, on) for view in told]
        with self._database.read() as connection:
            counted = rows.count_several(connection, asked, self._profile, on)
        people = dict(zip([view.id for view in told], counted, strict=True))
        return [CountedView(view, people.get(view.id), view.id in lost) for view in shown]

    def _quick(self, view: SavedView, on: date) -> bool:
        """Return whether nobody's standing has to be worked out first, which takes a minute in a large school."""
        if self._staff.standings.ready(view.selection, on):
            return True
        return self._staff.count(TeacherSelection(in_service=None), on) <= _FEW

    def _asking(self, view: SavedView, on: date) -> rows.Asking:
        selection = self._staff.answerable(view.selection, on)
        return selection, self._weeks(selection, on)

    def add(self, view: SavedView) -> SavedView:
        """Keep a view, the last of all; raises InvalidValue."""
        facts: dict[str, object] = {}
        with self._database.write(Action("add_view", facts)) as work:
            known = all_views(work.connection)
            if len(known) >= MOST_VIEWS:
                raise InvalidValue("views_many", field="name", most=MOST_VIEWS)
            place = max((one.position for one in known), default=0) + 1
            made = replace(view, name=view.name.strip(), position=place, version=0, id=SavedViewId(NEW))
            self._check(work, made, known)
            kept = work.add(SAVED_VIEWS, [made])[0]
            facts["view_id"] = kept.id
        return kept

    def change(self, after: SavedView) -> SavedView:
        """Store another name, filter or look of a view; raises InvalidValue and NotFound."""
        with self._database.write(Action("change_view", {"view_id": after.id})) as work:
            known = all_views(work.connection)
            before = _found(known, after.id)
            wanted = replace(after, name=after.name.strip(), version=before.version, position=before.position)
            self._check(work, wanted, known)
            changed = work.change(SAVED_VIEWS, [(before, wanted)])
        return changed[0] if changed else wanted

    def pin(self, view_id: SavedViewId, *, pinned: bool) -> None:
        """Put a view in the sidebar or take it away there; raises NotFound."""
        with self._database.write(Action("pin_view" if pinned else "unpin_view")) as work:
            before = _found(all_views(work.connection), view_id)
            work.change(SAVED_VIEWS, [(before, replace(before, pinned=pinned))])

    def move(self, view_id: SavedViewId, to: int) -> None:
        """Move a view to a place among all, counted from 0; raises NotFound."""
        with self._database.write(Action("move_view")) as work:
            known = all_views(work.connection)
            moved = _found(known, view_id)
            order = [one for one in known if one.id != view_id]
            order.insert(max(0, to), moved)
            work.change(SAVED_VIEWS, [(one, replace(one, position=place)) for place, one in enumerate(order, 1)])

    def move_pinned(self, view_id: SavedViewId, to: int) -> None:
        """Move a view to a place among those of the sidebar, counted from 0; raises NotFound."""
        known = self.all()
        others = [one.id for one in known if one.pinned and one.id != view_id]
        rest = [one.id for one in known if one.id != view_id]
        self.move(view_id, rest.index(others[to]) if to < len(others) else len(rest))

    def remove(self, view_id: SavedViewId) -> None:
        """Take a view away; the people in it stay. Raises NotFound."""
        view = self.view(view_id)
        with self._database.write(Action("remove_view", {"view_id": view.id})) as work:
            work.remove(SAVED_VIEWS, [view])

    @staticmethod
    def _check(work: UnitOfWork, view: SavedView, known: list[SavedView]) -> None:
        check_view(view, known)
        if view.where is not None:
            FilterFields(own_fields.fields(work.connection)).check(view.where)


def _asked(view: SavedView) -> list[str]:
    return [one.field for one in conditions_of(view.where)] if view.where is not None else []


def _tells(view: SavedView, known: FilterFields) -> bool:
    if view.where is None:
        return True
    try:
        known.check(view.where)
    except InvalidValue:
        return False
    return view.where != NOBODY  # what stands for a filter that cannot be read


def _found(known: list[SavedView], view_id: SavedViewId) -> SavedView:
    found = next((one for one in known if one.id == view_id), None)
    if found is None:
        raise NotFound("view")
    return found
