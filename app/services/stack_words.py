# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is said of a stack on paper: how a group is called, and the sheets that divide one group from the next."""

from collections.abc import Sequence

from app.domain.names import sort_name
from app.domain.stacking import Divider, StackGroup, StackOrder, arranged
from app.domain.teachers import Teacher
from app.wording import Wording


def group_title(group: StackGroup, order: StackOrder, wording: Wording) -> str:
    """Return how a group is called: `Hoofdgebouw · Talen`, `Postcode 25..`, `geen team`."""
    if order is StackOrder.POSTCODE and group.name.endswith(".."):
        return wording.say("stack.postcode", {"digits": group.name})
    return group.name or wording.say(f"stack.none_{order.value}")


def told_name(who: Teacher) -> str:
    """Return a name as in a list, with the staff code by which colleagues of one name are known apart."""
    return f"{sort_name(who.name)} ({who.code})" if who.code else sort_name(who.name)


def dividers_of(teachers: Sequence[Teacher], order: StackOrder, wording: Wording) -> dict[int, Divider]:
    """Return the sheet that comes before the letter of a place, counted from 1, in a stack of some teachers.

    A stack in order of names is not divided. Teachers stand as their letters lie: who changed place since is told of
    with whom they lie among now.
    """
    if order is StackOrder.NAME:
        return {}
    called = {}
    for group in arranged(teachers, order):
        called.update(dict.fromkeys(group.teacher_ids, group_title(group, order, wording)))
    runs: list[tuple[int, list[Teacher]]] = []
    for place, who in enumerate(teachers, start=1):
        if runs and called[runs[-1][1][0].id] == called[who.id]:
            runs[-1][1].append(who)
        else:
            runs.append((place, [who]))
    return {place: _divider(called[people[0].id], people, wording) for place, people in runs}


def _divider(title: str, people: Sequence[Teacher], wording: Wording) -> Divider:
    about = wording.say("stack.letters", {"count": len(people)})
    return Divider(title, about, tuple(told_name(who) for who in people))
