# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who signs the school's letters: several people, each with a signature, one of them as a rule.

What the school says of its signer is always that of who signs as a rule, so that both are one wherever it is changed.
"""

from dataclasses import replace
from pathlib import Path
from typing import Any

from app.domain.changes import Action
from app.domain.ids import NEW, SignerId
from app.domain.school import School
from app.domain.signers import MOST_SIGNERS, Signer, check_signer, same_name, signature_for
from app.errors import InvalidValue, NotFound
from app.persistence import contents
from app.persistence.database import Database
from app.persistence.repositories.catalogue import SCHOOL_ID, SCHOOLS
from app.persistence.repositories.stationery_kinds import SIGNERS
from app.persistence.signers import all_signers
from app.persistence.unit_of_work import UnitOfWork
from app.services.image_files import keep_image


class Signers:
    """Reads and changes the list of who may sign; each change is one undoable action."""

    def __init__(self, database: Database) -> None:
        """Work on a school."""
        self._database = database

    def all(self) -> list[Signer]:
        """Return who may sign, in order; the first of a school that never made a list is its one signer."""
        return [one for one in self._known() if not one.removed]

    def signature(self, name: str, function: str) -> bytes | None:
        """Return the image of somebody's signature, also of who was removed; None for room to sign by hand."""
        found = signature_for(self._known(), name, function)
        return self.image(found) if found else None

    def image(self, document: str) -> bytes | None:
        """Return an image by its name."""
        with self._database.read() as connection:
            return contents.read(connection, document) if document else None

    def add(self, name: str, function: str = "") -> Signer:
        """Add somebody; the first one signs as a rule. Raises InvalidValue."""
        known = self.all()
        if len(known) >= MOST_SIGNERS:
            raise InvalidValue("signers_many", field="signer", most=MOST_SIGNERS)
        position = max((one.position for one in known), default=0) + 1
        return self._store(Signer(name.strip(), function.strip(), default=not known, position=position))

    def change(self, before: Signer, after: Signer) -> Signer:
        """Store somebody's name, function or signature; raises InvalidValue naming the field.

        A signature stays with its name: under another name one signs by hand until an image is chosen.
        """
        if after.signature == before.signature and not same_name(before.name, after.name):
            after = replace(after, signature="")
        return self._store(replace(after, id=before.id, version=before.version, default=before.default), before)

    def set_signature(self, signer: Signer, path: Path | None) -> Signer:
        """Take somebody's signature from a PNG or JPEG file, or remove it; raises InvalidValue and LetterError."""
        document = "" if path is None else keep_image(self._database, "signature", path)
        return self._store(replace(signer, signature=document))

    def make_default(self, signer: Signer) -> None:
        """Let somebody sign as a rule."""
        self._store(replace(signer, default=True))

    def remove(self, signer: Signer) -> None:
        """Offer somebody no more; rounds that have them keep them. The next one signs as a rule, if it was they."""
        with self._database.write(Action("remove_signer", {"count": 1})) as work:
            left = [one for one in self._listed(work) if one.id != signer.id and not one.removed]
            if signer.id != NEW:
                gone = self._of(work, signer.id)
                work.change(SIGNERS, [(gone, replace(gone, default=False, removed=True))])
            else:
                # Who was never in the list stays with the rounds that have them all the same.
                work.add(SIGNERS, [replace(signer, default=False, removed=True)])
            if signer.default:
                heir = replace(left[0], default=True) if left else Signer("")
                if left:
                    stored = self._of(work, heir.id)
                    work.change(SIGNERS, [(stored, replace(heir, version=stored.version))])
                _tell_school(work, heir)

    def _store(self, signer: Signer, before: Signer | None = None) -> Signer:
        check_signer(signer)
        name = "change_signer" if signer.id != NEW or signer.default else "add_signer"
        with self._database.write(Action(name, {"count": 1})) as work:
            known = self._listed(work)
            if before is not None:
                keep_signature(work, before, signer.name)
            if signer.default:
                others = [one for one in known if one.default and one.id != signer.id]
                work.add(SIGNERS, [replace(one, default=False) for one in others if one.id == NEW])
                now = [(self._of(work, one.id), one) for one in others if one.id != NEW]
                # As the school has it, so that a signature given there goes along.
                work.change(SIGNERS, [(row, replace(one, default=False, version=row.version)) for row, one in now])
                _tell_school(work, signer)
            if signer.id == NEW:
                return work.add(SIGNERS, [signer])[0]
            stored = self._of(work, signer.id)
            after = replace(signer, version=stored.version)
            changed = work.change(SIGNERS, [(stored, after)])
        return changed[0] if changed else after

    def _of(self, work: UnitOfWork, signer_id: SignerId) -> Signer:
        found = SIGNERS.load(work.connection, [signer_id])
        if signer_id not in found:
            raise NotFound("signer")
        return found[signer_id]

    def _listed(self, work: UnitOfWork) -> list[Signer]:
        school = SCHOOLS.load(work.connection, [SCHOOL_ID]).get(SCHOOL_ID, School())
        return _with_school(all_signers(work.connection), school)

    def _known(self) -> list[Signer]:
        with self._database.read() as connection:
            school = SCHOOLS.load(connection, [SCHOOL_ID]).get(SCHOOL_ID, School())
            return _with_school(all_signers(connection), school)


def keep_signature(work: UnitOfWork, before: Signer, name: str) -> None:
    """Keep somebody's signature for the rounds that have them, when another name comes in their place."""
    if before.signature and not same_name(before.name, name):
        left = replace(before, default=False, removed=True, version=0, id=SignerId(NEW))
        work.add(SIGNERS, [left])


def _with_school(stored: list[Signer], school: School) -> list[Signer]:
    """Return the list with what the school says of its signer in it."""
    if not school.signer:
        return [replace(one, default=False) for one in stored]
    words: dict[str, Any] = {"name": school.signer, "function": school.signer_function, "signature": school.signature}
    usual = next((one.id for one in stored if one.default and not one.removed), None)
    if usual is None:
        return [Signer(default=True, **words), *stored]
    return [replace(one, **words) if one.id == usual else one for one in stored]


def _tell_school(work: UnitOfWork, signer: Signer) -> None:
    """Let the school have the words and the signature of who signs as a rule."""
    before = SCHOOLS.load(work.connection, [SCHOOL_ID]).get(SCHOOL_ID)
    words: dict[str, Any] = {"signer": signer.name, "signer_function": signer.function, "signature": signer.signature}
    if before is None:
        work.add(SCHOOLS, [School(**words)])
    else:
        work.change(SCHOOLS, [(before, replace(before, **words))])
