# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Saved views of every sort that `large_school` has something for, by what they ask."""

from collections.abc import Mapping

from app.domain.filter_fields import EVENT
from app.domain.filters import Condition, Filter, FilterTest, Group
from app.domain.selections import Need
from app.domain.views import SavedView

_IS, _HAS, _SPAN = FilterTest.IS, FilterTest.CONTAINS, FilterTest.WITHIN
_ASKED = Condition("status", _IS, ("invited", "reminded", "account", "applied"))
_TEAMS = Condition("team", _IS, ("Team 01", "Team 02", "Team 03"))
_TREES: Mapping[str, Filter | None] = {
    "everybody": None,
    "name": Condition("name", _HAS, ("berg",)),
    "status and team": Group((_ASKED, _TEAMS)),
    "event lately": Condition(f"{EVENT}renewed", _SPAN, ("past_months:6",)),
    "event never": Condition(f"{EVENT}registered", FilterTest.EMPTY),
    "tag and own field": Group((Condition("tag", _IS, ("BHV",)), Condition("own.2", _SPAN, ("next_months:6",)))),
    "one of": Group(
        (_TEAMS, Condition("tag", _IS, ("mentor",)), Condition("own.1", FilterTest.FROM, ("30",))), any=True
    ),
    "activity": Group(
        (Condition("activity_type", _IS, ("soort 3",)), Condition("activity_day", _SPAN, ("this_school_year",)))
    ),
    "few hours": Condition("hours", FilterTest.UNTIL, ("1",)),
    "ends soon": Condition("ends", _SPAN, ("next_months:6",)),
    "round": Condition("round", _IS, ("Ronde 2",)),
    "nobody": Condition("city", _IS, ("Nergenshuizen",)),
    **{f"need {need.value}": Condition("need", _IS, (need.value,)) for need in Need},
}
VIEWS = tuple(SavedView(name, tree) for name, tree in _TREES.items())
"""Everybody; found by name, status, what happened, tags, own fields and activities; each line of the worklist."""
