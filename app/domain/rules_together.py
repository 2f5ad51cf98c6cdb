# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whether the rules about categories, each right by itself, can be met together by anybody."""

from collections.abc import Iterator, Sequence
from math import fsum
from typing import NamedTuple

from app.domain.allotting import Cap, Part, countable, innermost_first
from app.domain.cycle_standings import lacking
from app.domain.registers import CategoryRule, RegisterProfile, Sector, Unit

_MORE_THAN_ANYBODY = 1e9
_Numbered = tuple[int, CategoryRule]


class Unmet(NamedTuple):
    """One thing that nobody can meet: the fault's code, where it is ("rules.2.minimum"), and its facts."""

    code: str
    key: str
    facts: dict[str, object]


class _Asked(NamedTuple):
    """The least that some categories must bring, and how many rules ask it together."""

    categories: frozenset[str]
    least: float
    rules: int


def unmet_together(profile: RegisterProfile) -> Iterator[Unmet]:
    """Yield what nobody can meet, once though it holds in several sectors.

    Of every two rules in one sector the categories lie apart, or one within the other. What one rule asks against its
    own maximum, or against that of one other rule, is not told here.
    """
    told = set()
    known = {choice.id for choice in profile.categories}
    for sector in Sector:
        rules = [
            (at, rule)
            for at, rule in enumerate(profile.rules, start=1)
            if rule.sector in {"", sector} and rule.categories and known.issuperset(rule.categories)
        ]
        for unmet in (*_minima(profile, rules), *_reach(profile, rules)):
            if (unmet.code, unmet.key) not in told:
                told.add((unmet.code, unmet.key))
                yield unmet


def _minima(profile: RegisterProfile, rules: Sequence[_Numbered]) -> Iterator[Unmet]:
    """Yield where minima come to more together than a maximum around them, or than the total."""
    asked: list[_Asked] = []
    for at, rule in sorted(rules, key=lambda each: (len(set(each[1].categories)), each[0])):
        names = frozenset(rule.categories)
        inside = [each for each in asked if each.categories <= names]
        least, count = fsum(each.least for each in inside), sum(each.rules for each in inside)
        if count > 1 and rule.maximum is not None and lacking(least, rule.maximum):
            yield Unmet(
                "minima_above_maximum",
                f"rules.{at}.maximum",
                {"rule": rule.name, "minimum": round(least, 6), "maximum": rule.maximum},
            )
        if rule.minimum and rule.minimum >= least:
            least, count = rule.minimum, 1
        asked = [*(each for each in asked if not each.categories <= names), _Asked(names, least, count)]
    least, count = fsum(each.least for each in asked), sum(each.rules for each in asked)
    if count > 1 and lacking(least, profile.total):
        yield Unmet("minima_above_total", "total", {"minimum": round(least, 6), "total": profile.total})


def _reach(profile: RegisterProfile, rules: Sequence[_Numbered]) -> Iterator[Unmet]:
    """Yield what lies above the most that can count."""
    most = 1.0 if profile.unit is Unit.THEMES else _MORE_THAN_ANYBODY
    parts: list[Part] = [(frozenset((choice.id,)), most) for choice in profile.categories]
    caps = [
        Cap(rule.name, frozenset(rule.categories), max(0.0, rule.maximum))
        for _at, rule in rules
        if rule.maximum is not None
    ]
    for at, rule in rules:
        names = frozenset(rule.categories)
        within = [part for part in parts if part[0] <= names]
        reachable = countable(within, innermost_first([cap for cap in caps if cap.categories < names]))[0]
        if rule.minimum is not None and lacking(rule.minimum, reachable):
            facts = {"rule": rule.name, "minimum": rule.minimum, "reachable": reachable}
            yield Unmet("minimum_unreachable", f"rules.{at}.minimum", dict(facts))
    reachable = countable(parts, innermost_first(caps))[0]
    too_few = profile.unit is Unit.THEMES and profile.total > len(profile.categories)
    if lacking(profile.total, reachable) and not too_few:
        yield Unmet("total_unreachable", "total", {"total": profile.total, "reachable": reachable})
