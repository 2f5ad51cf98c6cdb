# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Says in a few words what is lacking to a standing, for a cell: `150 uur (waarvan 12 vakinhoudelijk), VOG`."""

from math import fsum

from app.domain.cycle_standings import CycleStanding, RuleStanding, lacking
from app.domain.reasons import amount_text
from app.wording import Wording


def lacking_words(standing: CycleStanding, wording: Wording) -> str:
    """Return what is asked and not there, the total with the rules about categories first; "" when nothing is."""
    if standing.meets:
        return ""
    dutch = wording.language == "nl"
    parts = [
        f"{amount_text(rule.to_do, wording)} {_rule_name(rule, dutch=dutch).lower()}"
        for rule in standing.rules
        if rule.to_do
    ]
    if lacking(standing.to_do, fsum(rule.to_do for rule in standing.rules)) or len(parts) > 1:
        unit = wording.say(f"unit.{standing.unit.value}", {"count": standing.to_do})
        whole = f"{amount_text(standing.to_do, wording)} {unit}"
        parts = [wording.say("lacking.whole", {"whole": whole, "parts": parts}) if parts else whole]
    for name, counted, asked in (
        ("work", standing.work, standing.work_asked),
        ("validated", standing.validated, standing.validated_asked),
    ):
        if lacking(asked, counted):
            parts.append(wording.say(f"lacking.{name}", {"to_do": amount_text(lacking(asked, counted), wording)}))
    if any(year.to_do for year in standing.years):
        parts.append(wording.say("lacking.year"))
    parts += [
        item.proof.name if dutch else item.proof.name_en or item.proof.name for item in standing.proofs if not item.ok
    ]
    return ", ".join(parts)


def _rule_name(item: RuleStanding, *, dutch: bool) -> str:
    return item.rule.name if dutch else item.rule.name_en or item.rule.name
