# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What can be wrong with a register's rules though every value is of the right kind: one fault for each thing."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, fields
from itertools import combinations

from app.domain.registers import WORK, CategoryRule, Choice, CycleStart, RegisterProfile, RequiredProof, Sector, Unit
from app.domain.rules_together import unmet_together
from app.domain.validity import NOTE_LENGTH, is_clean

_ID = re.compile(r"[a-z0-9]+(?:[-_.][a-z0-9]+)*")
_LEAST = {
    "version": 1, "period_months": 1, "application_weeks": 0, "reminder_after_weeks": 0, "max_reminders": 0,
    "expiring_months": 0, "grace_months": 0, "extension_months": 0, "total": 0, "per_year_minimum": 0, "work_hours": 0,
    "points_per_hour": 0,
}  # fmt: skip
_PAGE = re.compile(r"https://[^\s{}]+\{(?:reference|number)\}[^\s{}]*")
_MOST = 1_000_000
_MOST_MONTHS = 600
_SECTORS = [sector.value for sector in Sector]


@dataclass(frozen=True, slots=True)
class ProfileFault:
    """One thing that is wrong with a register profile: the sentence is `profile_fault.<code>`, filled with `facts`.

    `key` says where ("total", "rules.2.minimum": the second rule), `line` is its line in the text, 0 when not known.
    """

    code: str
    key: str = ""
    line: int = 0
    facts: dict[str, object] = field(default_factory=dict, hash=False)


def faults_of(profile: RegisterProfile) -> tuple[ProfileFault, ...]:
    """Return everything that is wrong with a profile's values; empty for one that can be counted by."""
    return (*_of_numbers(profile), *_of_texts(profile), *_of_choices(profile), *_of_rules(profile), *_whole(profile))


def _fault(code: str, key: str, **facts: object) -> ProfileFault:
    plain = {
        name: int(value) if isinstance(value, float) and value.is_integer() else value for name, value in facts.items()
    }
    return ProfileFault(code, key, 0, {"key": key, **plain})


def _of_numbers(profile: RegisterProfile) -> Iterator[ProfileFault]:
    for key, least in _LEAST.items():
        value, most = getattr(profile, key), _MOST_MONTHS if key.endswith("_months") else _MOST
        if value < least:
            yield _fault("too_small", key, least=least)
        elif value > most:
            yield _fault("too_large", key, most=most)
    if not 0 <= profile.minimum_validated_share <= 1:
        yield _fault("share", "minimum_validated_share")
    if profile.unit is Unit.POINTS and profile.points_per_hour == 0:
        yield _fault("no_points", "points_per_hour")
    if profile.valid_from and profile.valid_until and profile.valid_until < profile.valid_from:
        yield _fault("valid", "valid_until", since=profile.valid_from, until=profile.valid_until)
    for at, proof in enumerate(profile.proofs, start=1):
        if not 0 <= proof.months <= _MOST_MONTHS:
            yield _fault("too_small" if proof.months < 0 else "too_large", f"proofs.{at}.months", least=0, most=600)


def _of_texts(profile: RegisterProfile) -> Iterator[ProfileFault]:
    if not _ID.fullmatch(profile.id):
        yield _fault("id", "id", id=profile.id)
    if not profile.name.strip():
        yield _fault("empty", "name")
    for item in fields(profile):
        value = getattr(profile, item.name)
        if isinstance(value, str) and (len(value) > NOTE_LENGTH or not is_clean(value.replace("\n", " "))):
            yield _fault("text", item.name, most=NOTE_LENGTH)
    if profile.reference_url and not _PAGE.fullmatch(profile.reference_url):
        yield _fault("reference_url", "reference_url")
    known = {item.name for item in fields(profile)}
    for key in profile.unverified:
        if key.partition(".")[0] not in known:
            yield _fault("unverified_key", "unverified", name=key)


def _of_choices(profile: RegisterProfile) -> Iterator[ProfileFault]:
    named: dict[str, Sequence[Choice | RequiredProof]] = {
        "categories": profile.categories,
        "activity_types": profile.activity_types,
        "competences": profile.competences,
        "proofs": profile.proofs,
    }
    for key, choices in named.items():
        seen: set[str] = set()
        for at, choice in enumerate(choices, start=1):
            if not _ID.fullmatch(choice.id):
                yield _fault("id", f"{key}.{at}.id", id=choice.id)
            if choice.id in seen:
                yield _fault("double_id", f"{key}.{at}.id", id=choice.id)
            if not choice.name.strip():
                yield _fault("empty", f"{key}.{at}.name")
            if key == "proofs" and choice.id == WORK:
                yield _fault("reserved_id", f"{key}.{at}.id", id=choice.id)
            seen.add(choice.id)


def _of_rules(profile: RegisterProfile) -> Iterator[ProfileFault]:
    known = {choice.id for choice in profile.categories}
    names: set[str] = set()
    for at, rule in enumerate(profile.rules, start=1):
        key = f"rules.{at}"
        if not rule.name.strip():
            yield _fault("empty", f"{key}.name")
        elif rule.name in names:
            yield _fault("double_rule", f"{key}.name", rule=rule.name)
        names.add(rule.name)
        if not rule.categories:
            yield _fault("rule_empty", f"{key}.categories", rule=rule.name)
        for name in dict.fromkeys(rule.categories):
            if name not in known:
                yield _fault("unknown_category", f"{key}.categories", rule=rule.name, category=name)
        if len(set(rule.categories)) < len(rule.categories):
            yield _fault("rule_double", f"{key}.categories", rule=rule.name)
        if rule.sector not in {"", *_SECTORS}:
            yield _fault("unknown_choice", f"{key}.sector", value=rule.sector, allowed=_SECTORS)
        yield from _of_amounts(key, rule, profile.total)


def _of_amounts(key: str, rule: CategoryRule, total: float) -> Iterator[ProfileFault]:
    facts: dict[str, object] = {"rule": rule.name}
    if rule.minimum is None and rule.maximum is None:
        yield _fault("rule_nothing", key, **facts)
    for name, value in (("minimum", rule.minimum), ("maximum", rule.maximum)):
        if value is not None and value < 0:
            yield _fault("too_small", f"{key}.{name}", least=0)
    if rule.minimum is not None and rule.maximum is not None and rule.minimum > rule.maximum:
        yield _fault("minimum_above_maximum", f"{key}.minimum", **facts, minimum=rule.minimum, maximum=rule.maximum)
    if rule.minimum is not None and rule.minimum > total:
        yield _fault("minimum_above_total", f"{key}.minimum", **facts, minimum=rule.minimum, total=total)


def _whole(profile: RegisterProfile) -> Iterator[ProfileFault]:
    """Yield what is wrong with values that are right each by itself."""
    if profile.start is CycleStart.SCHOOL_YEAR and profile.period_months % 12:
        yield _fault("school_year_period", "period_months", months=profile.period_months)
    if profile.start is CycleStart.PERSONAL and profile.for_everybody:
        yield _fault("everybody_personal", "start")
    if profile.unit is Unit.THEMES and profile.total > len(profile.categories):
        yield _fault("too_few_themes", "total", total=profile.total, themes=len(profile.categories))
    years = profile.period_months // 12
    if profile.unit is not Unit.THEMES and profile.per_year_minimum * years > profile.total > 0:
        facts = {"minimum": profile.per_year_minimum, "years": years, "total": profile.total}
        yield _fault("years_above_total", "per_year_minimum", **facts)
    crossing = False
    for (one, first), (two, second) in combinations(enumerate(profile.rules, start=1), 2):
        if not _same_sector(first, second):
            continue
        if _cross(first, second):
            crossing = True
            yield _fault("rules_cross", f"rules.{two}.categories", rule=second.name, other=first.name)
        elif _too_much_inside(first, second) or _too_much_inside(second, first):
            yield _fault("minimum_above_other", f"rules.{max(one, two)}", rule=second.name, other=first.name)
    if profile.categories and not crossing:
        yield from (_fault(unmet.code, unmet.key, **unmet.facts) for unmet in unmet_together(profile))


def _same_sector(one: CategoryRule, two: CategoryRule) -> bool:
    """Whether two rules can hold at one school."""
    return not one.sector or not two.sector or one.sector == two.sector


def _cross(one: CategoryRule, two: CategoryRule) -> bool:
    """Whether two rules share categories and neither lies within the other: no sum is sure then."""
    first, second = set(one.categories), set(two.categories)
    return bool(first & second) and not (first <= second or second <= first)


def _too_much_inside(inner: CategoryRule, outer: CategoryRule) -> bool:
    """Whether a rule asks more than a rule it lies within lets count."""
    return (
        set(inner.categories) <= set(outer.categories)
        and inner.minimum is not None
        and outer.maximum is not None
        and inner.minimum > outer.maximum
    )
