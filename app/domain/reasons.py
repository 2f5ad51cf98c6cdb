# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Says in one sentence where somebody stands, and in a few more what is behind it: ready to paste in a mail."""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from math import fsum
from typing import TypeAlias

from app.domain.cycle_standings import (
    CycleStanding,
    NotCounted,
    NotCountedReason,
    ProofStanding,
    RuleStanding,
    lacking,
)
from app.domain.registers import Unit
from app.wording import Wording

_DAY = timedelta(days=1)
_Line: TypeAlias = tuple[str, Mapping[str, object]]
"""Which words, and the facts in them; amounts are floats, `unit` is one that is not the register's."""


def amount_text(amount: float, wording: Wording) -> str:
    """Write an amount with at most two decimals, as the language does: `12,5`."""
    text = f"{amount:.2f}".rstrip("0").rstrip(".")
    return text.replace(".", ",") if wording.language == "nl" else text


def why_standing(standing: CycleStanding, who: str, wording: Wording, group: str = "standing") -> str:
    """Return the one sentence; `who` is the name as a sentence begins with it (`Mevrouw In het Veld`).

    `group` names the words: `standing_you` speaks to the teacher, without `who`.
    """
    sentence = _sentence(standing)
    count = {"right_over": standing.over, "nothing_asked": standing.counted}.get(sentence, standing.asked)
    amounts = (("counted", standing.counted), ("asked", standing.asked), ("to_do", standing.to_do))
    facts: dict[str, object] = {name: amount_text(value, wording) for name, value in amounts}
    facts |= {
        "who": who,
        "left": amount_text(standing.left, wording),
        "over": amount_text(standing.over, wording),
        "unit": wording.say(f"unit.{standing.unit.value}", {"count": count}),
        "count": count,
        "before": standing.deadline + _DAY,
        "on": standing.on,
        "until": standing.deadline,
        "of_which": _of_which(standing, wording),
    }
    return wording.say(f"{group}.{sentence}", facts)


def _sentence(standing: CycleStanding) -> str:
    if standing.is_right:
        return "right_over" if standing.over else "right_left"
    if not standing.asked and standing.meets:
        return "nothing_asked"
    if standing.meets:
        return "meets"
    over = standing.on > standing.deadline
    if standing.to_do:
        return "too_little" if over else "to_do"
    if not over and any(year.to_do and year.closed for year in standing.years):
        return "other_missed"
    return "other_lacked" if over else "other_lacking"


def _of_which(standing: CycleStanding, wording: Wording) -> str:
    lacking_rules = [item for item in standing.rules if item.to_do]
    if not lacking_rules:
        return ""
    parts = [f"{amount_text(item.to_do, wording)} {_name(item, wording).lower()}" for item in lacking_rules]
    return wording.say("standing.of_which", {"parts": parts})


def _name(item: RuleStanding, wording: Wording) -> str:
    return item.rule.name if wording.language == "nl" else item.rule.name_en or item.rule.name


def behind_standing(standing: CycleStanding, wording: Wording, *, reasons: bool = False) -> tuple[str, ...]:
    """Return what else a reader wants to know, a sentence each: other requirements, reductions, what did not count.

    With `reasons` also what the school noted as the reason; a letter to somebody and a dossier go without.
    """
    found = _decided(standing)
    found += [(line, "") for line in (*_lacking(standing), *_years(standing))]
    found += [(_proof_line(proof, standing, wording), "") for proof in standing.proofs if not proof.ok]
    for item in standing.reductions:
        facts = {"amount": float(item.amount), "kind": item.kind.value, "since": item.since, "until": item.until}
        found.append((("reduced", facts), item.reason))
    exact = standing.full - fsum(item.amount for item in standing.reductions)
    if standing.unit is Unit.THEMES and lacking(standing.asked, exact):
        found.append((("rounded", {}), ""))
    found += [(_not_counted(gone, standing), "") for gone in standing.not_counted]
    lines = [(_say(line, standing, wording), reason.strip() if reasons else "") for line, reason in found]
    return tuple(
        wording.say("standing.because", {"line": line, "reason": reason}) if reason else line for line, reason in lines
    )


def _say(line: _Line, standing: CycleStanding, wording: Wording) -> str:
    """Say a line; the noun and the verb go with the amount it tells: `1 thema`, `2 thema's`."""
    key, facts = line
    count = next((facts[name] for name in ("asked", "amount", "to_do") if name in facts), 2)
    unit = wording.say(f"unit.{facts.get('unit', standing.unit.value)}", {"count": count})
    told = {name: amount_text(fact, wording) if isinstance(fact, float) else fact for name, fact in facts.items()}
    return wording.say(f"standing.{key}", told | {"unit": unit, "count": count})


def _decided(standing: CycleStanding) -> list[tuple[_Line, str]]:
    """Return the lines about what people decided, each with the reason that was noted."""
    found: list[tuple[_Line, str]] = []
    if (by_hand := standing.by_hand) is not None:
        facts = {"status": by_hand.status.value, "since": by_hand.since, "until": by_hand.until}
        found.append((("by_hand" if by_hand.until is None else "by_hand_until", facts), by_hand.reason))
    if (extended := standing.extended) is not None:
        found.append((("extended", {"until": extended.until}), extended.reason))
    return found


def _lacking(standing: CycleStanding) -> Iterator[_Line]:
    for name, counted, asked in (
        ("work_expected" if standing.work_expected else "work", standing.work, standing.work_asked),
        ("validated", standing.validated, standing.validated_asked),
    ):
        short = lacking(asked, counted)
        if short:
            yield name, {"to_do": short, "asked": float(asked), "until": standing.deadline}


def _years(standing: CycleStanding) -> Iterator[_Line]:
    """Yield the years that lack something; those to come only where nothing else is to do."""
    for year in standing.years:
        if year.to_do and (year.since <= standing.on or not standing.to_do):
            facts = {"to_do": year.to_do, "since": year.since, "until": year.until}
            yield ("year" if year.closed else "year_open"), facts


def _not_counted(gone: NotCounted, standing: CycleStanding) -> _Line:
    """Return the line about what did not count: of themes those are hours, unless whole themes are above a maximum."""
    facts: dict[str, object] = {"amount": float(gone.amount), "detail": gone.detail or "–"}
    if standing.unit is Unit.THEMES and gone.reason is not NotCountedReason.ABOVE_MAXIMUM:
        facts["unit"] = Unit.HOURS.value
    return f"not_{gone.reason.value}", facts


def _proof_line(item: ProofStanding, standing: CycleStanding, wording: Wording) -> _Line:
    """Return which sentence says what is wrong with a proof, and its facts: never shown, too old, or over."""
    named = item.proof.name if wording.language == "nl" else item.proof.name_en or item.proof.name
    facts: dict[str, object] = {"proof": named, "shown": item.shown, "from": item.needed_from}
    facts["until"] = standing.cycle.until
    if item.shown is None:
        return ("proof" if item.needed_from is None else "proof_from"), facts
    if item.needed_from is not None and item.shown < item.needed_from:
        return "proof_old", facts
    return "proof_over", facts
