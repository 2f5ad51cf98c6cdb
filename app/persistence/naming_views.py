# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Saved views that are about one person by name: told before somebody is erased, and what was kept of them forgotten.

A view that is there stays as it is: who called it after somebody may mean somebody else of that name.
"""

import json
from collections.abc import Collection, Sequence

from sqlalchemy import Connection, select, update

from app.domain.filters import NOBODY, conditions_of
from app.domain.ids import TeacherId
from app.domain.name_search import search_words
from app.domain.views import SavedView, kept_text, kept_view
from app.persistence import journal, traces
from app.persistence.records.rounds import ROUND
from app.persistence.repositories.catalogue import ROUNDS, TEACHERS
from app.persistence.repositories.view_kinds import SAVED_VIEWS
from app.persistence.views import all_views

Surnames = Collection[frozenset[str]]
"""Of each surname its words as they are searched."""


def surnames(connection: Connection, ids: Sequence[TeacherId]) -> Surnames:
    """Return the surnames of some people, their own and a partner's."""
    names = [one.name for one in TEACHERS.load(connection, list(ids)).values()]
    found = {frozenset(search_words(part)) for name in names for part in (name.surname, name.partner_surname)}
    return found - {frozenset()}


def naming(connection: Connection, ids: Sequence[TeacherId]) -> list[SavedView]:
    """Return the views whose name or filter holds a surname of these people, in their places."""
    wanted = surnames(connection, ids)
    return [view for view in all_views(connection) if _named_in(view, wanted)] if wanted else []


def forget(connection: Connection, wanted: Surnames) -> None:
    """Take surnames out of what is kept of views: what the journal says openly, and for which view a round was."""
    if not wanted:
        return
    told = journal.of_kind(connection, SAVED_VIEWS.name, people=False)
    of_views = {
        change.thing_id
        for _number, change in told
        if _holds(json.dumps([change.before, change.after], ensure_ascii=False), wanted)
    }
    traces.drop_open(connection, SAVED_VIEWS.name, sorted(of_views))
    kept = connection.execute(select(ROUND.c.id, ROUND.c.of_view).where(ROUND.c.of_view != "")).all()
    rounds = [number for number, text in kept if (view := kept_view(text)) and _named_in(view, wanted)]
    if rounds:
        # Nobody rather than everybody: whom it was for cannot be told any more, and its letters are made already.
        unnamed = kept_text(SavedView("", NOBODY))
        connection.execute(update(ROUND).where(ROUND.c.id.in_(rounds)).values(of_view=unnamed))
        traces.drop_open(connection, ROUNDS.name, rounds)


def _named_in(view: SavedView, wanted: Surnames) -> bool:
    asked = [] if view.where is None else [value for one in conditions_of(view.where) for value in one.values]
    return any(_holds(text, wanted) for text in (view.name, *asked))


def _holds(text: str, wanted: Surnames) -> bool:
    words = set(search_words(text))
    return any(surname <= words for surname in wanted)
