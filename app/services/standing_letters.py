# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a yearly letter about somebody's standing says: the sentence, the parts, and what did not count."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from app.domain.cycle_standings import RuleStanding
from app.domain.ids import TeacherId
from app.domain.letter_kinds import LetterKind
from app.domain.letters import Round
from app.domain.listing_behind import division_lines
from app.domain.periods import add_months
from app.domain.reasons import amount_text, behind_standing, why_standing
from app.domain.registers import RegisterProfile
from app.profiles.loading import Profiles
from app.services.reckoning import RegisterStanding
from app.services.standing import StandingService
from app.wording import Wording

KIND = LetterKind.STANDING
"""What a template for such a letter is."""


class StandingLetters:
    """Finds the words of letters about standings; nobody becomes invited by one."""

    def __init__(self, profiles: Profiles, standing: StandingService) -> None:
        """Use the rules of all registers."""
        self._profiles = profiles
        self._standing = standing

    def profile(self, register_id: str) -> RegisterProfile:
        """Return a register's newest rules."""
        return self._profiles[register_id]

    def registers(self) -> list[RegisterProfile]:
        """Return the registers that a letter can be about: those that ask for an amount, or give a right to one."""
        return [self._profiles[each] for each in self._profiles if self._profiles[each].total]

    def likely(self, on: date, otherwise: str) -> str:
        """Return the register in which most people have a standing on a day."""
        found = self._standing.of_teachers(None, on, forecast=False)
        counted = Counter(one.profile.id for standings in found.values() for one in standings)
        known = {profile.id for profile in self.registers()}
        often = [register_id for register_id, _count in counted.most_common() if register_id in known]
        return often[0] if often else otherwise

    def in_register(self, register_id: str, on: date, teacher_ids: Sequence[TeacherId]) -> frozenset[TeacherId]:
        """Return who of some teachers has a standing in a register on a day."""
        found = self._standing.of_teachers(teacher_ids, on, register_id, forecast=False)
        return frozenset(who for who, standings in found.items() if standings)

    def ending(self, register_id: str, on: date, teacher_ids: Sequence[TeacherId]) -> frozenset[TeacherId]:
        """Return whose registration in a register ends soon, by how early that register says so."""
        found = self._standing.of_teachers(teacher_ids, on, register_id, forecast=False)
        return frozenset(who for who, standings in found.items() if any(_ends(one, on) for one in standings))

    def fields(
        self, item: Round, teacher_ids: Sequence[TeacherId], wording: Wording
    ) -> Mapping[TeacherId, Mapping[str, str]]:
        """Return what fills the fields about the standing, for each of some teachers; empty for who has none."""
        found = self._standing.of_teachers(teacher_ids, item.on, item.register_id, forecast=False)
        return {who: _fields(standings, wording) for who, standings in found.items()}


def _ends(one: RegisterStanding, on: date) -> bool:
    profile = one.profile
    if profile.for_everybody or one.standing.is_right:
        return False
    return on <= one.standing.deadline <= add_months(on, profile.expiring_months)


def _fields(found: Sequence[RegisterStanding], wording: Wording) -> Mapping[str, str]:
    if not found:
        return {}
    profile, first = found[0].profile, found[0].standing
    return {
        "register": profile.name if wording.language == "nl" else profile.name_en or profile.name,
        "stand": " ".join(_sentence(one, wording) for one in found),
        "geteld": _each(found, lambda one: amount_text(one.standing.counted, wording)),
        "gevraagd": _each(found, lambda one: amount_text(one.standing.asked, wording)),
        "nog_te_doen": _each(found, lambda one: amount_text(_to_do(one), wording)),
        "eenheid": wording.say(f"unit.{first.unit.value}", {"count": first.asked}),
        "einddatum": _each(found, lambda one: wording.day(one.standing.deadline)),
        "onderdelen": _parts(found, wording),
        "toelichting": " ".join(_for(one, line) for one in found for line in _behind(one, wording)),
    }


def _behind(one: RegisterStanding, wording: Wording) -> tuple[str, ...]:
    return (*behind_standing(one.standing, wording), *division_lines(one.standing, wording))


def _sentence(one: RegisterStanding, wording: Wording) -> str:
    sentence = why_standing(one.standing, "", wording, group="standing_you")
    return _for(one, sentence)


def _for(one: RegisterStanding, text: str) -> str:
    """Say for which bevoegdheid something goes, where they are registered apart."""
    return f"{one.qualification}: {text}" if one.qualification else text


def _each(found: Sequence[RegisterStanding], tell: Callable[[RegisterStanding], str]) -> str:
    """Tell what goes for all registrations once, and else for which bevoegdheid each goes: `Frans: 6; Duits: 0`."""
    told = [tell(one) for one in found]
    if len(set(told)) == 1:
        return told[0]
    return "; ".join(_for(one, text) for one, text in zip(found, told, strict=True))


def _to_do(one: RegisterStanding) -> float:
    return one.standing.left if one.standing.is_right else one.standing.to_do


def _parts(found: Sequence[RegisterStanding], wording: Wording) -> str:
    """Tell how far each part that has a minimum is, a sentence for each registration that has any."""
    each = [(one, [_part(item, wording) for item in one.standing.rules if item.minimum]) for one in found]
    return " ".join(_for(one, "; ".join(parts) + ".") for one, parts in each if parts)


def _part(item: RuleStanding, wording: Wording) -> str:
    name = item.rule.name if wording.language == "nl" else item.rule.name_en or item.rule.name
    amounts = {"counted": item.counted, "asked": item.minimum or 0.0, "to_do": item.to_do}
    facts = {"name": name, **{key: amount_text(value, wording) for key, value in amounts.items()}}
    return wording.say("standing_you.part_to_do" if item.to_do else "standing_you.part_met", facts)
