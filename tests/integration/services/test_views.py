# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Saved views: kept, changed, pinned, moved and removed, undone too, in a file and on a server."""

import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import update

from app.bootstrap import Services
from app.domain.filters import NOBODY, Condition, FilterTest, Group
from app.domain.ids import SavedViewId
from app.domain.own_fields import OwnKind
from app.domain.selections import Order, TeacherColumn
from app.domain.views import MOST_VIEWS, NAME_LENGTH, SavedView
from app.errors import InvalidValue, NotFound
from app.persistence import journal
from app.persistence.records.views import SAVED_VIEW
from app.services.views import ViewService
from tests.schools import DAY, add, database, opened

BETA = SavedView(
    " Nog bèta ",
    Group((Condition("section", FilterTest.IS, ("Bèta",)), Condition("tag", FilterTest.EMPTY)), any=True),
    in_service=None,
    columns=("team", "status"),
    order=Order(TeacherColumn.FTE, descending=True),
    group_by="team",
    pinned=True,
)


def views_of(services: Services) -> ViewService:
    """Return what can be done with the views of a school."""
    return services.views


def names(views: ViewService) -> list[str]:
    """Return the names of the views in their places."""
    return [view.name for view in views.all()]


def shown(views: ViewService) -> list[SavedView]:
    """Return the views but for how often each was written."""
    return [replace(view, version=0) for view in views.all()]


@pytest.fixture
def views(school: Services) -> ViewService:
    """Return the views of an empty school."""
    return views_of(school)


def test_a_view_is_kept_whole(views: ViewService) -> None:
    """Its filter, columns, order, groups and whether it is pinned; its name without spaces round it."""
    kept = views.add(BETA)
    assert views.all() == [kept] == [views.view(kept.id)]
    assert replace(kept, id=BETA.id, version=0, position=0) == replace(BETA, name="Nog bèta")


def test_views_are_changed_pinned_moved_and_removed(views: ViewService) -> None:
    """Each stays where it was otherwise."""
    one, two, three = (views.add(SavedView(name)) for name in ("Een", "Twee", "Drie"))
    views.move(three.id, 0)
    views.pin(two.id, pinned=True)
    views.change(replace(one, name="Eén", in_service=False))
    assert [(view.name, view.pinned, view.in_service) for view in views.all()] == [
        ("Drie", False, True),
        ("Eén", False, False),
        ("Twee", True, True),
    ]
    views.remove(one.id)
    views.move(three.id, 99)
    assert names(views) == ["Twee", "Drie"]


def test_everything_done_with_views_is_undone_and_redone(school: Services) -> None:
    """By its name in the history, the last first."""
    views = views_of(school)
    one = views.add(BETA)
    other = views.add(SavedView("Twee"))
    done: list[Callable[[], object]] = [
        lambda: views.change(replace(views.view(one.id), name="Anders", where=None)),
        lambda: views.pin(one.id, pinned=False),
        lambda: views.move(one.id, 1),
        lambda: views.remove(other.id),
    ]
    states = [shown(views)]
    for do in done:
        do()
        states.append(shown(views))
    for before in reversed(states[:-1]):
        school.history.undo()
        assert shown(views) == before
    for after in states[1:]:
        school.history.redo()
        assert shown(views) == after


def test_the_history_calls_a_view_what_it_is_called_now(school: Services) -> None:
    """It holds no name itself, undone or not: a view may be called after somebody."""
    views = views_of(school)
    one = views.add(SavedView("Mevrouw Vries"))
    views.change(replace(one, name="Gesprekken"))
    assert [item.action.facts["view"] for item in school.history.recent()] == ["Gesprekken", "Gesprekken"]
    school.history.undo()
    views.remove(one.id)
    assert {item.action.facts["view"] for item in school.history.recent()} == {"–"}
    with database(school).read() as connection:
        assert "Vries" not in str([item.action.facts for item in journal.recent(connection, 9)])


@pytest.mark.parametrize(
    ("view", "code"),
    [
        (SavedView("  "), "view_empty"),
        (SavedView("een"), "view_taken"),
        (SavedView("x" * (NAME_LENGTH + 1)), "too_long"),
        (SavedView("Twee", Condition("own.9", FilterTest.FILLED)), "filter_field"),
        (SavedView("Twee", Condition("fte", FilterTest.FROM, ("veel",))), "filter_value"),
    ],
)
def test_a_view_that_cannot_be_is_not_kept(school_file: Services, view: SavedView, code: str) -> None:
    """With the reason, and nothing changes."""
    views = views_of(school_file)
    views.add(SavedView("Een"))
    with pytest.raises(InvalidValue) as caught:
        views.add(view)
    assert (caught.value.key, names(views)) == (f"invalid.{code}", ["Een"])


def test_there_is_room_for_many_views_and_no_more(school_file: Services) -> None:
    """A sidebar has an end."""
    views = views_of(school_file)
    with database(school_file).engine.begin() as connection:
        plain = {"shows": "", "pinned": False, "position": 1, "version": 1}
        rows = [{**plain, "id": at, "name": f"W{at}"} for at in range(1, MOST_VIEWS + 1)]
        connection.execute(SAVED_VIEW.insert(), rows)
    with pytest.raises(InvalidValue, match="views_many"):
        views.add(SavedView("Nog een"))


def test_a_view_that_somebody_else_removed_is_told(place: object) -> None:
    """Two desks, one server or one after the other in a file."""
    with opened(place) as school:  # type: ignore[arg-type]
        views = views_of(school)
        kept = views.add(BETA)
        views_of(school).remove(kept.id)
        for do in (
            lambda: views.change(kept),
            lambda: views.pin(kept.id, pinned=True),
            lambda: views.move(kept.id, 0),
            lambda: views.remove(kept.id),
            lambda: views.view(SavedViewId(99)),
        ):
            with pytest.raises(NotFound):
                do()


def test_two_desks_see_each_other_s_views(server_address: str) -> None:
    """On a server; the last word counts."""
    with opened(server_address) as here, opened(server_address) as there:
        kept = views_of(here).add(BETA)
        views_of(there).pin(kept.id, pinned=False)
        views_of(here).change(replace(kept, name="Hier"))
        assert [view.name for view in views_of(there).all()] == ["Hier"]


def test_a_view_on_an_own_field_that_is_gone_holds_nobody_and_says_so(school: Services) -> None:
    """Rather than everybody, to whom letters would go."""
    field = school.own_fields.add("Kluis", OwnKind.NUMBER)
    ids = add(school, 2)
    school.own_fields.set_value([ids[0]], field.id, 9.0)
    views, key = views_of(school), f"own.{field.id}"
    kept = views.add(SavedView("Kluis", Condition(key, FilterTest.FILLED), columns=(key,)))
    assert school.staff.ids(kept.selection, DAY) == [ids[0]]
    assert views.missing(kept) == []
    school.own_fields.remove(field.id)
    assert school.staff.ids(views.view(kept.id).selection, DAY) == []
    assert views.missing(views.view(kept.id)) == [key]


def test_a_damaged_view_holds_nobody(school: Services) -> None:
    """Rather than everybody, to whom letters would go."""
    add(school, 2)
    views = views_of(school)
    kept = views.add(SavedView("Iedereen"))
    assert len(school.staff.ids(kept.selection, DAY)) == 2
    with database(school).engine.begin() as connection:
        connection.execute(update(SAVED_VIEW).values(shows='{"where": {"field": "fte"'))
    assert views.view(kept.id).where == NOBODY
    assert school.staff.ids(views.view(kept.id).selection, DAY) == []


@pytest.mark.parametrize(
    ("test", "value"),
    [("within", "rubbish"), ("from", "rubbish"), ("is", "x" * 201), ("empty", "x"), ("within", "2026")],
)
def test_a_damaged_view_leaves_the_others_as_they_are(school_file: Services, test: str, value: str) -> None:
    """It alone says that whom it holds is not known, and widths that cannot be are none."""
    add(school_file, 2)
    views = views_of(school_file)
    sound, damaged = (views.add(SavedView(name, pinned=True)) for name in ("Iedereen", "Kapot"))
    shows = {"where": {"field": "own.1", "test": test, "values": [value]}, "widths": [10**12, -5]}
    with database(school_file).engine.begin() as connection:
        connection.execute(update(SAVED_VIEW).where(SAVED_VIEW.c.id == damaged.id).values(shows=json.dumps(shows)))
    assert [(one.people, one.lost) for one in views.pinned(DAY)] == [(2, False), (None, True)]
    assert (views.view(damaged.id).where, views.view(damaged.id).widths) == (NOBODY, ())
    assert views.usable() == [views.view(sound.id)]
