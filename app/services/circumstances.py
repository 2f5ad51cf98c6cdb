# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a standing takes into account beside hours: reductions for leave and the like, and proofs such as a VOG."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from app import clock
from app.domain.activities import Proof, Reduction
from app.domain.changes import Action
from app.domain.circumstance_checks import check_proof, check_reduction
from app.domain.ids import NEW, ProofId, ReductionId, TeacherId
from app.domain.reasons import amount_text
from app.domain.registers import WORK, RegisterProfile
from app.errors import NotFound
from app.persistence import standing
from app.persistence.database import Database
from app.persistence.repositories.activities import PROOFS, REDUCTIONS
from app.persistence.repositories.kinds import Kind
from app.profiles.loading import Profiles
from app.wording import Wording


class AskedProof(NamedTuple):
    """Something that registers ask to be shown: its id ("work" for hours of work), a name, and which registers."""

    proof: str
    name: str
    register_ids: tuple[str, ...]


class ToldReduction(NamedTuple):
    """A reduction in words: what it is for, and how much, when and in which register."""

    reduction: Reduction
    title: str
    size: str
    register: str


class ToldProof(NamedTuple):
    """A proof in words: what was shown, how many hours ("" for none), and in which register."""

    proof: Proof
    title: str
    size: str
    register: str


class CircumstanceService:
    """What a user can note of a teacher's circumstances; each is one undoable action."""

    def __init__(self, database: Database, profiles: Profiles) -> None:
        """Work on a school, with the rules of all registers; they are read when first needed."""
        self._database = database
        self._profiles = profiles

    def registers(self) -> Sequence[RegisterProfile]:
        """Return the registers that ask, or give, something that can be reduced."""
        return [profile for profile in self._profiles.values() if profile.total]

    def asked_proofs(self, wording: Wording) -> Sequence[AskedProof]:
        """Return what registers ask to be shown, each once, hours of work first."""
        found: dict[str, list[tuple[str, str]]] = {}
        for profile in self._profiles.values():
            if profile.work_hours:
                found.setdefault(WORK, []).append((profile.id, wording.say("circumstance.work")))
            for asked in profile.proofs:
                name = asked.name if wording.language == "nl" else asked.name_en or asked.name
                found.setdefault(asked.id, []).append((profile.id, name))
        kinds = [
            AskedProof(proof, min((name for _id, name in named), key=len), tuple(one for one, _name in named))
            for proof, named in found.items()
        ]
        return sorted(kinds, key=lambda kind: (kind.proof != WORK, kind.name))

    def reductions(self, teacher_id: TeacherId, wording: Wording) -> Sequence[ToldReduction]:
        """Return when less is asked of a teacher, the latest first."""
        with self._database.read() as connection:
            found = standing.reductions_of(connection, [teacher_id]).get(teacher_id, ())
        return [self._told_reduction(item, wording) for item in reversed(found)]

    def proofs(self, teacher_id: TeacherId, wording: Wording) -> Sequence[ToldProof]:
        """Return what a teacher showed, the latest first."""
        with self._database.read() as connection:
            found = standing.proofs_of(connection, [teacher_id]).get(teacher_id, ())
        names = {kind.proof: kind.name for kind in self.asked_proofs(wording)} if found else {}
        return [
            ToldProof(
                item,
                names.get(item.proof, item.proof),
                wording.say("circumstance.hours", {"hours": amount_text(item.value, wording)}) if item.value else "",
                self._register(item.register_id, wording),
            )
            for item in reversed(found)
        ]

    def keep_reduction(self, item: Reduction) -> None:
        """Store a new reduction, or another state of one as it was read.

        Raises InvalidValue, NotFound, and SchoolFileError when somebody else changed it meanwhile.
        """
        check_reduction(item)
        self._keep(REDUCTIONS, "reduction", item)

    def keep_proof(self, item: Proof) -> None:
        """Store a new proof, or another state of one as it was read; raises as `keep_reduction`."""
        check_proof(item, clock.today())
        self._keep(PROOFS, "proof", item)

    def remove_reduction(self, reduction_id: ReductionId) -> None:
        """Take a reduction away; raises NotFound."""
        self._remove(REDUCTIONS, "reduction", reduction_id)

    def remove_proof(self, proof_id: ProofId) -> None:
        """Take a proof away; raises NotFound."""
        self._remove(PROOFS, "proof", proof_id)

    def _keep(self, kind: Kind[Any], name: str, item: Reduction | Proof) -> None:
        if item.register_id and item.register_id not in self._profiles:
            raise NotFound("register")
        if item.id == NEW:
            with self._database.write(Action(f"add_{name}", {"teacher_id": item.teacher_id})) as work:
                work.add(kind, [item])
            return
        before = self._stored(kind, name, item.id)
        with self._database.write(Action(f"change_{name}", {"teacher_id": item.teacher_id})) as work:
            work.change(kind, [(replace(before, version=item.version), item)])

    def _remove(self, kind: Kind[Any], name: str, number: int) -> None:
        item = self._stored(kind, name, number)
        with self._database.write(Action(f"remove_{name}", {"teacher_id": item.teacher_id})) as work:
            work.remove(kind, [item])

    def _stored(self, kind: Kind[Any], name: str, number: int) -> Any:  # noqa: ANN401 - a reduction or a proof
        with self._database.read() as connection:
            found = kind.load(connection, [number])
        if number not in found:
            raise NotFound(name)
        return found[number]

    def _told_reduction(self, item: Reduction, wording: Wording) -> ToldReduction:
        amount = amount_text(item.percent or item.amount, wording)
        unit = self._profiles[item.register_id].unit.value if item.register_id in self._profiles else "hours"
        facts = {"amount": amount, "unit": wording.say(f"unit.{unit}", {"count": item.amount})}
        size = wording.say("circumstance.percent" if item.percent else "circumstance.amount", facts)
        title = wording.say(f"reduction.{item.kind.value}")
        return ToldReduction(item, title[:1].upper() + title[1:], size, self._register(item.register_id, wording))

    def _register(self, register_id: str, wording: Wording) -> str:
        if not register_id:
            return wording.say("circumstance.all_registers")
        if register_id not in self._profiles:
            return register_id
        profile = self._profiles[register_id]
        return profile.name if wording.language == "nl" else profile.name_en or profile.name
