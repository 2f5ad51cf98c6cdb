# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Counts teachers by SQL written out by hand, which shares nothing with the program but the names of its tables."""

import random
from datetime import date
from itertools import count

from sqlalchemy import Connection, text

from app.domain.filters import Condition, Filter, FilterTest, Group
from app.domain.relative_days import period_of

REGISTERED = ("registered", "expiring", "grace", "renewed", "extended")
_STATUS = (
    "SELECT s.status FROM status_span s WHERE s.teacher_id = t.id AND s.register_id = :register"
    " AND s.since <= :on AND (s.until IS NULL OR s.until > :on)"
)
_WHOLE = (
    "SELECT count(*) FROM teacher t WHERE true"
    " AND (t.employed_from IS NULL OR t.employed_from <= :on)"
    " AND (t.employed_until IS NULL OR t.employed_until >= :on)"
)


def random_filter(chance: random.Random, depth: int = 3) -> Filter:
    """Return a filter on what `Statement` can say."""
    if depth and chance.random() < 0.6:
        parts = tuple(random_filter(chance, depth - 1) for _one in range(chance.randrange(1, 4)))
        return Group(parts, any=chance.random() < 0.5, negated=chance.random() < 0.3)
    values = {"location": ["Noord", "zuid", "Éénhoek"], "section": ["Frysk"], "team": ["vmbo"], "job": ["docent"]}
    tests = {
        "fte": [(FilterTest.FROM, "0.5"), (FilterTest.UNTIL, "0.4"), (FilterTest.EMPTY, "")],
        "tag": [(FilterTest.IS, "BHV"), (FilterTest.IS_NOT, "stage"), (FilterTest.FILLED, "")],
        "status": [(test, one) for test in (FilterTest.IS, FilterTest.IS_NOT) for one in ("registered", "expired")],
        "event.invited": [(FilterTest.WITHIN, "this_school_year"), (FilterTest.FILLED, ""), (FilterTest.EMPTY, "")],
    }
    for key, found in values.items():
        tests[key] = [(test, one) for test in (FilterTest.IS, FilterTest.IS_NOT) for one in found]
        tests[key] += [(FilterTest.EMPTY, ""), (FilterTest.FILLED, "")]
    key = chance.choice(sorted(tests))
    test, value = chance.choice(tests[key])
    return Condition(key, test, (value,) if value else ())


class Statement:
    """One counting statement, with the values it is bound to."""

    def __init__(self, register: str, on: date) -> None:
        """Count who is in service on a day, whether or not they teach: a filter is a group of its own."""
        self._facts: dict[str, object] = {"register": register, "on": on}
        self._numbers = count(1)
        self._sql = _WHOLE

    def within(self, tree: Filter) -> "Statement":
        """Count only who meets a filter."""
        self._sql += f" AND {self._said(tree)}"
        return self

    def with_status(self, statuses: tuple[str, ...]) -> "Statement":
        """Count only who has one of some statuses."""
        self._sql += f" AND ({_STATUS}) IN ({', '.join(self._bound(one) for one in statuses)})"
        return self

    def counted(self, connection: Connection) -> int:
        """Return how many there are."""
        return int(connection.execute(text(self._sql), self._facts).scalar_one())

    def _bound(self, value: object) -> str:
        name = f"v{next(self._numbers)}"
        self._facts[name] = value
        return f":{name}"

    def _said(self, tree: Filter) -> str:
        if isinstance(tree, Condition):
            return self._asked(tree)
        parts = [self._said(part) for part in tree.parts]
        joined = (" OR " if tree.any else " AND ").join(parts)
        return f"NOT ({joined})" if tree.negated else f"({joined})"

    def _asked(self, one: Condition) -> str:
        if one.field == "tag":
            held = "SELECT 1 FROM teacher_tag g WHERE g.teacher_id = t.id"
            return self._some(one, held, "g.tag")
        if one.field == "event.invited":
            held = (
                "SELECT 1 FROM event e WHERE e.teacher_id = t.id AND e.kind = 'invited'"
                " AND e.register_id = :register AND e.on_day <= :on"
            )
            return self._some(one, held, "e.on_day")
        if one.field == "status":
            # Whoever the register is no matter of, and who was never written to, has no status at all.
            at = f"coalesce(({_STATUS}), 'none')"
            return f"{at} {'=' if one.test is FilterTest.IS else '<>'} {self._bound(one.values[0])}"
        return self._plain(one)

    def _plain(self, one: Condition) -> str:
        column = f"t.{one.field}"
        empty = f"{column} IS NULL" if one.field == "fte" else f"{column} = ''"
        if one.test in {FilterTest.EMPTY, FilterTest.FILLED}:
            return empty if one.test is FilterTest.EMPTY else f"NOT ({empty})"
        if one.field == "fte":
            sign = ">=" if one.test is FilterTest.FROM else "<="
            return f"({column} IS NOT NULL AND {column} {sign} {self._bound(float(one.values[0]))})"
        return f"{column} {'=' if one.test is FilterTest.IS else '<>'} {self._bound(one.values[0])}"

    def _some(self, one: Condition, held: str, column: str) -> str:
        if one.test is FilterTest.WITHIN:
            since, until = period_of(one.values[0]).days(self._facts["on"])  # type: ignore[arg-type]
            return f"EXISTS ({held} AND {column} BETWEEN {self._bound(since)} AND {self._bound(until)})"
        if one.values:
            held += f" AND {column} = {self._bound(one.values[0])}"
        there = one.test in {FilterTest.IS, FilterTest.FILLED}
        return f"{'' if there else 'NOT '}EXISTS ({held})"
