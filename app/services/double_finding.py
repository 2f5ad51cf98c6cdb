# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Finds who may be double: by number, by e-mail, by a name that is the same or like it.

Never a comparison per pair of all people: names are compared among those whose first initial is the same.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import combinations

from app.domain.doubles import DoublePair, Likeness
from app.domain.names import normalise_for_search, surname_part
from app.domain.teachers import Teacher

_LIKE = 85
"""From this ratio (0 to 100) on two surnames are like: one letter in eight differs, as in Jansen and Janssen."""
_SHORTEST = 5
"""Shorter surnames differ by a letter too easily: Bos and Vos are two."""
_CROWD = 12
"""More than this many with one e-mail address share it: the office's, not their own."""
Pair = tuple[int, int]


def find_doubles(people: Sequence[Teacher], apart: Collection[Pair]) -> list[DoublePair]:
    """Return the pairs that may be one person, the surest first; `apart` are pairs (lower id first) known to be two."""
    found: dict[Pair, Likeness] = {}
    for likeness, pairs in (
        (Likeness.NUMBER, _sharing(people, _numbers)),
        (Likeness.EMAIL, _sharing(people, _email)),
        (Likeness.NAME, _sharing(people, _name)),
        (Likeness.LIKE_NAME, _like_names(people)),
    ):
        for first, second in pairs:
            pair = (first.id, second.id) if first.id < second.id else (second.id, first.id)
            if pair not in apart and not (likeness not in _SURE and _contradict(first, second)):
                found.setdefault(pair, likeness)
    by_id = {one.id: one for one in people}
    order = list(Likeness)
    ranked = sorted(found.items(), key=lambda item: (order.index(item[1]), item[0]))
    return [DoublePair(by_id[first], by_id[second], likeness) for (first, second), likeness in ranked]  # type: ignore[index]


_SURE = (Likeness.NUMBER, Likeness.EMAIL)


def like_one(typed: Teacher, people: Sequence[Teacher]) -> list[Teacher]:
    """Return those whom somebody who is not stored yet may be, the surest first."""
    pairs = find_doubles([*_candidates(typed, people), typed], frozenset())
    return [
        pair.second if pair.first.id == typed.id else pair.first
        for pair in pairs
        if typed.id in (pair.first.id, pair.second.id)
    ]


def _candidates(typed: Teacher, people: Sequence[Teacher]) -> list[Teacher]:
    """Return those who share anything with one person: comparing them with each other too would take a second."""
    from rapidfuzz import fuzz

    numbers, mails = set(_numbers(typed)), set(_email(typed))
    initial, surname = _initial(typed), _surname(typed)
    return [
        one
        for one in people
        if (one.numbers and not numbers.isdisjoint(_numbers(one)))
        or (one.email and not mails.isdisjoint(_email(one)))
        or (initial and _initial(one) == initial and fuzz.ratio(surname, _surname(one), score_cutoff=_LIKE))
    ]


def _sharing(
    people: Iterable[Teacher], keys_of: Callable[[Teacher], Iterable[object]]
) -> Iterator[tuple[Teacher, Teacher]]:
    groups: dict[object, list[Teacher]] = defaultdict(list)
    for one in people:
        for key in dict.fromkeys(keys_of(one)):
            groups[key].append(one)
    for group in groups.values():
        if len(group) <= _CROWD:
            yield from combinations(group, 2)


def _numbers(one: Teacher) -> Iterator[object]:
    return ((item.system, item.number.lstrip("0")) for item in one.numbers if item.number.strip("0"))


def _email(one: Teacher) -> Iterator[object]:
    if one.email:
        yield one.email.casefold(), _surname(one)
        yield one.email.casefold(), surname_part(one.name)


def _name(one: Teacher) -> Iterator[object]:
    initial = _initial(one)
    if initial and _surname(one):
        yield _surname(one), initial


def _surname(one: Teacher) -> str:
    return " ".join(normalise_for_search(one.name.surname or one.name.exact_sort_name))


def _initial(one: Teacher) -> str:
    words = normalise_for_search(one.name.first_name or one.name.initials)
    return words[0][:1] if words else ""


def _like_names(people: Sequence[Teacher]) -> Iterator[tuple[Teacher, Teacher]]:
    from rapidfuzz import fuzz, process

    by_initial: dict[str, dict[str, list[Teacher]]] = defaultdict(lambda: defaultdict(list))
    for one in people:
        if _initial(one) and len(_surname(one)) >= _SHORTEST:
            by_initial[_initial(one)][_surname(one)].append(one)
    for names in by_initial.values():
        surnames = sorted(names)
        for at, surname in enumerate(surnames):
            rest = surnames[at + 1 :]
            for other, _ratio, _place in process.extract(
                surname, rest, scorer=fuzz.ratio, score_cutoff=_LIKE, limit=None
            ):
                yield from ((a, b) for a in names[surname] for b in names[other])


def _contradict(first: Teacher, second: Teacher) -> bool:
    """Return whether something says that two of one name are two: another number in the same system, or first name."""
    one = {item.system: item.number.lstrip("0") for item in first.numbers}
    other = {item.system: item.number.lstrip("0") for item in second.numbers}
    if any(one[system] != other[system] for system in one.keys() & other.keys()):
        return True
    names = [" ".join(normalise_for_search(who.name.first_name)) for who in (first, second)]
    return all(names) and names[0] != names[1]
