# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whose status or standing would be another one if the rules of a register were changed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import chain

from app.domain.cycle_standings import CycleStanding, ProofStanding, RuleStanding
from app.domain.ids import TeacherId
from app.domain.reasons import amount_text
from app.domain.registers import CategoryRule, Choice, RegisterProfile, RequiredProof
from app.domain.registrations import Status, StatusSpan
from app.domain.statuses import status_spans
from app.persistence import registering
from app.persistence.database import Database
from app.profiles.loading import Profiles
from app.progress import Progress
from app.services.standing import RegisterStanding, StandingService
from app.wording import Wording


@dataclass(frozen=True, slots=True)
class StandingChange:
    """One teacher whose status or standing would be another one: in words as it is and as it would be."""

    teacher_id: TeacherId
    name: str
    was: str
    now: str


class Comparison:
    """Compares where everybody stands with one register on a day by two sets of rules."""

    def __init__(self, database: Database, register_id: str, on: date, wording: Wording, progress: Progress) -> None:
        """Read a school; `progress` hears of people, and may raise Cancelled."""
        self._database, self._register_id, self._on = database, register_id, on
        self._wording, self._progress = wording, progress
        self._words = _Words(on, wording)

    def between(self, before: Profiles, after: Profiles) -> list[StandingChange]:
        """Return who differs, by name."""
        was, now = self._stands(before), self._stands(after)
        told = {}
        for who in {**was, **now}:
            one, other = was.get(who, _Stand()), now.get(who, _Stand())
            if one != other and (pair := self._told(one, other)):
                told[who] = pair
        with self._database.read() as connection:
            names = {who: name for who, name in registering.names(connection).items() if who in told}
        return [StandingChange(who, name, *told[who]) for who, name in names.items()]

    def _stands(self, profiles: Profiles) -> Mapping[TeacherId, "_Stand"]:
        """Return where each teacher stands with the register."""
        found: dict[TeacherId, _Stand] = {}
        if self._register_id not in profiles:
            return found
        editions = profiles.editions(self._register_id)
        with self._database.read() as connection:
            for one, events in registering.entries(connection, self._register_id):
                spans = [span for span in status_spans(events, editions) if span.until is None or span.until > self._on]
                found.setdefault(one.teacher_id, _Stand()).spans.append((one.qualification, spans))
        standings = StandingService(self._database, profiles).of_teachers(
            None, self._on, self._register_id, forecast=False, progress=self._progress
        )
        for who, counted in standings.items():
            found.setdefault(who, _Stand()).standings.extend(counted)
        return found

    def _told(self, was: "_Stand", now: "_Stand") -> tuple[str, str] | None:
        """Return two states in words: by their sentences, with the first part that differs where those are one."""
        words = self._words
        mains = (words.main(was), words.main(now))
        if mains[0] != mains[1]:
            return mains
        parts, others = dict(words.parts(was)), dict(words.parts(now))
        nothing = self._wording.say("register_part.nothing")
        for label in {**parts, **others}:
            one, other = parts.get(label, nothing), others.get(label, nothing)
            if one != other:
                return f"{mains[0]} · {label}: {one}", f"{mains[1]} · {label}: {other}"
        return None


@dataclass(slots=True)
class _Stand:
    """Where one teacher stands: statuses from a day on of each registration, and the standing in each cycle."""

    spans: list[tuple[str, Sequence[StatusSpan]]] = field(default_factory=list)
    standings: list[RegisterStanding] = field(default_factory=list)


class _Words:
    """Says where a teacher stands on a day: in one line, and in parts that a change of rules can make others."""

    def __init__(self, on: date, wording: Wording) -> None:
        self._on, self._wording = on, wording

    def main(self, stand: _Stand) -> str:
        statuses = [next((span.status for span in spans if span.since <= self._on), None) for _, spans in stand.spans]
        words = [self._wording.say(f"status.{(status or Status.NOT_INVITED).value}") for status in statuses]
        words += [_said(one.standing, self._wording) for one in stand.standings]
        return " · ".join(words) or self._wording.say("register.not_in")

    def parts(self, stand: _Stand) -> Iterator[tuple[str, str]]:
        """Yield what can differ beneath one line, weightiest first: what it is about, and what is asked there."""
        for one in stand.standings:
            counted, profile = one.standing, one.profile
            pairs = chain(
                chain.from_iterable(self._rule(item, profile) for item in counted.rules),
                self._amounts(counted),
                (self._proof(item) for item in counted.proofs),
            )
            yield from ((self._whose(one.qualification, label), text) for label, text in pairs)
        for qualification, spans in stand.spans:
            for place, span in enumerate((span for span in spans if span.since > self._on), start=1):
                facts = {"status": self._wording.say(f"status.{span.status.value}"), "since": span.since}
                label = self._say("then", {"place": place})
                yield self._whose(qualification, label), self._say("from", facts)
        for one in stand.standings:
            cycle = one.standing.cycle
            facts = {"since": cycle.since, "until": cycle.until}
            yield self._whose(one.qualification, self._say("cycle")), self._say("days", facts)
            amount = amount_text(one.standing.counted, self._wording)
            yield self._whose(one.qualification, self._say("counted")), amount

    def _rule(self, item: RuleStanding, profile: RegisterProfile) -> Iterator[tuple[str, str]]:
        name = self._name(item.rule)
        limits = (("least", item.minimum), ("most", item.maximum), ("to_do", item.to_do or None))
        yield name, ", ".join(self._amount(key, value) for key, value in limits if value is not None)
        known = {choice.id: self._name(choice) for choice in profile.categories}
        counting = ", ".join(known.get(category, category) for category in item.rule.categories)
        yield self._say("counting", {"rule": name}), counting

    def _amounts(self, counted: CycleStanding) -> Iterator[tuple[str, str]]:
        for year in counted.years:
            short = [self._amount("to_do", year.to_do)] if year.to_do else []
            yield self._say("year", {"since": year.since}), ", ".join([self._amount("least", year.minimum), *short])
        for key, asked in (("validated", counted.validated_asked), ("work", counted.work_asked)):
            if asked:
                yield self._say(key), self._amount("least", asked)

    def _proof(self, item: ProofStanding) -> tuple[str, str]:
        words = self._say("shown" if item.ok else "to_show")
        if item.needed_from is not None:
            words = f"{words}, {self._say('needed_from', {'since': item.needed_from})}"
        return self._name(item.proof), words

    def _amount(self, key: str, amount: float) -> str:
        return self._say(key, {"amount": amount_text(amount, self._wording)})

    def _say(self, key: str, facts: Mapping[str, object] | None = None) -> str:
        return self._wording.say(f"register_part.{key}", facts or {})

    def _name(self, item: CategoryRule | RequiredProof | Choice) -> str:
        return item.name if self._wording.language == "nl" else item.name_en or item.name

    @staticmethod
    def _whose(qualification: str, label: str) -> str:
        return f"{qualification}, {label}" if qualification else label


def _said(standing: CycleStanding, wording: Wording) -> str:
    code = "right" if standing.is_right else "meets" if standing.meets else "to_do"
    if standing.asked == 0 and code == "meets":
        code = "nothing_asked"
    facts: dict[str, object] = {
        "to_do": amount_text(standing.to_do, wording),
        "counted": amount_text(standing.counted, wording),
        "asked": amount_text(standing.asked, wording),
        "unit": wording.say(f"unit.{standing.unit.value}", {"count": 2}),
        "until": standing.deadline,
    }
    return wording.say(f"register_stand.{code}", facts)
