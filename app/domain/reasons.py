# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Says in one sentence where somebody stands, and in a few more what is behind it: ready to paste in a mail."""

from datetime import timedelta

from app.domain.cycle_standings import CycleStanding, ProofStanding, RuleStanding, lacking
from app.wording import Wording

_DAY = timedelta(days=1)


def amount_text(amount: float, wording: Wording) -> str:
    """Write an amount with at most two decimals, as the language does: `12,5`."""
    text = f"{amount:.2f}".rstrip("0").rstrip(".")
    return text.replace(".", ",") if wording.language == "nl" else text


def why_standing(standing: CycleStanding, who: str, wording: Wording, group: str = "standing") -> str:
    """Return the one sentence; `who` is the name as a sentence begins with it (`Mevrouw In het Veld`).

    `group` names the words: `standing_you` speaks to the teacher, without `who`.
    """
    amounts = (("counted", standing.counted), ("asked", standing.asked), ("to_do", standing.to_do))
    facts: dict[str, object] = {name: amount_text(value, wording) for name, value in amounts}
    facts |= {
        "who": who,
        "left": amount_text(standing.left, wording),
        "over": amount_text(standing.over, wording),
        "unit": wording.say(f"unit.{standing.unit.value}", {"count": standing.asked}),
        "before": standing.deadline + _DAY,
        "on": standing.on,
        "until": standing.deadline,
        "of_which": _of_which(standing, wording),
    }
    return wording.say(f"{group}.{_sentence(standing)}", facts)


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
    return "other_lacked" if over else "other_lacking"


def _of_which(standing: CycleStanding, wording: Wording) -> str:
    lacking_rules = [item for item in standing.rules if item.to_do]
    if not lacking_rules:
        return ""
    parts = [f"{amount_text(item.to_do, wording)} {_name(item, wording).lower()}" for item in lacking_rules]
    return wording.say("standing.of_which", {"parts": parts})


def _name(item: RuleStanding, wording: Wording) -> str:
    return item.rule.name if wording.language == "nl" else item.rule.name_en or item.rule.name


def behind_standing(standing: CycleStanding, wording: Wording) -> tuple[str, ...]:
    """Return what else a reader wants to know, a sentence each: other requirements, reductions, what did not count."""
    unit = wording.say(f"unit.{standing.unit.value}", {"count": 2})
    lines: list[tuple[str, dict[str, object]]] = []
    for name, counted, asked in (
        ("work_expected" if standing.work_expected else "work", standing.work, standing.work_asked),
        ("validated", standing.validated, standing.validated_asked),
    ):
        short = lacking(asked, counted)
        if short:
            facts = {key: amount_text(value, wording) for key, value in (("to_do", short), ("asked", asked))}
            lines.append((name, {**facts, "until": standing.deadline}))
    lines += [
        ("year", {"to_do": amount_text(year.to_do, wording), "since": year.since, "until": year.until})
        for year in standing.years
        if year.to_do and year.closed
    ]
    lines += [_proof_line(proof, standing, wording) for proof in standing.proofs if not proof.ok]
    for item in standing.reductions:
        facts_of = {"amount": amount_text(item.amount, wording), "kind": item.kind.value}
        lines.append(("reduced", {**facts_of, "since": item.since, "until": item.until}))
    for gone in standing.not_counted:
        facts_of = {"amount": amount_text(gone.amount, wording), "detail": gone.detail or "–"}
        lines.append((f"not_{gone.reason.value}", dict(facts_of)))
    return tuple(wording.say(f"standing.{key}", {"unit": unit, **facts}) for key, facts in lines)


def _proof_line(item: ProofStanding, standing: CycleStanding, wording: Wording) -> tuple[str, dict[str, object]]:
    """Return which sentence says what is wrong with a proof, and its facts: never shown, too old, or over."""
    named = item.proof.name if wording.language == "nl" else item.proof.name_en or item.proof.name
    facts: dict[str, object] = {"proof": named, "shown": item.shown, "from": item.needed_from}
    facts["until"] = standing.cycle.until
    if item.shown is None:
        return ("proof" if item.needed_from is None else "proof_from"), facts
    if item.needed_from is not None and item.shown < item.needed_from:
        return "proof_old", facts
    return "proof_over", facts
