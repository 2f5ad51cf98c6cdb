# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Bekwaamheidsdossiers: put together from all that is stored of a teacher, shown, and made as PDF."""

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from app import clock
from app.domain.activities import Evidence
from app.domain.dossiers import (
    CyclePart,
    Dossier,
    DossierOptions,
    LeaverPack,
    RegisterPart,
    days_of,
    number_exhibits,
)
from app.domain.ids import TeacherId
from app.domain.letters import Letterhead
from app.domain.registers import Choice
from app.domain.registrations import Event, Registration
from app.domain.teachers import Teacher
from app.errors import InvalidValue, NotFound, SchoolFileError
from app.persistence import contents, dossiers
from app.persistence.database import Database
from app.persistence.dossiers import Readings
from app.persistence.repositories.catalogue import TEACHERS
from app.profiles.loading import Profiles
from app.progress import Progress
from app.services.registration_words import span_on
from app.services.school import SchoolService
from app.services.standing import StandingService
from app.services.stationery import letterhead_of
from app.wording import Wording

_CHUNK = 50
"""Teachers read in one go: memory does not grow with how many dossiers are made."""


class DossierService:
    """Makes dossiers of teachers."""

    def __init__(
        self, database: Database, profiles: Profiles, school: SchoolService, standing: StandingService
    ) -> None:
        """Work on a school, with the rules of all registers."""
        self._database = database
        self._profiles = profiles
        self._school = school
        self._standing = standing

    def of_teacher(self, teacher_id: TeacherId, options: DossierOptions) -> Dossier:
        """Return one teacher's dossier; raises NotFound."""
        return next(self.of_teachers([teacher_id], options))

    def of_teachers(self, teacher_ids: Sequence[TeacherId], options: DossierOptions) -> Iterator[Dossier]:
        """Yield the dossiers of some teachers in this order, read in parts; raises NotFound when one is gone."""
        unique = list(dict.fromkeys(teacher_ids))
        plain = Dossier(Teacher(), self._school.school().name, options)
        for start in range(0, len(unique), _CHUNK):
            part = unique[start : start + _CHUNK]
            with self._database.read() as connection:
                found = dossiers.read(connection, part)
                # Only now: reading takes over what another desk made of the rules.
                plain = replace(plain, categories=_categories(self._profiles))
            cycles = self._cycles(part, options.on)
            for teacher_id in part:
                if teacher_id not in found.teachers:
                    raise NotFound("teacher")
                yield self._dossier(plain, found, teacher_id, cycles[teacher_id])

    def preview(self, teacher_id: TeacherId, options: DossierOptions, wording: Wording, progress: Progress) -> bytes:
        """Return one teacher's dossier as PDF; raises as `make`."""
        from app.documents.dossier import Binding, bind_dossiers, dossier_title

        dossier = self.of_teacher(teacher_id, options)
        file = io.BytesIO()
        binding = Binding(dossier_title(dossier, wording), 1, self.letterhead(), wording, self.content_of)
        bind_dossiers(file, [dossier], binding, progress)
        return file.getvalue()

    def make(
        self, teacher_id: TeacherId, target: Path, options: DossierOptions, wording: Wording, progress: Progress
    ) -> None:
        """Write one teacher's dossier as PDF.

        Raises NotFound, LetterError for an unusable logo, SchoolFileError and Cancelled; then no file is left.
        """
        from app.documents.dossier import Binding, dossier_title, write_dossiers

        dossier = self.of_teacher(teacher_id, options)
        binding = Binding(dossier_title(dossier, wording), 1, self.letterhead(), wording, self.content_of)
        write_dossiers(target, [dossier], binding, progress)

    def make_batch(
        self,
        teacher_ids: Sequence[TeacherId],
        target: Path,
        options: DossierOptions,
        wording: Wording,
        progress: Progress,
    ) -> int:
        """Write the dossiers of some teachers: one PDF, or a ZIP with a PDF each, by the target's ending.

        Returns how many. Raises as `make`, and InvalidValue for nobody or another ending; then no file is left.
        """
        from app.documents.dossier import Binding, write_dossiers
        from app.documents.dossier_zip import write_dossier_zip

        count = len(set(teacher_ids))
        if not count:
            raise InvalidValue("nobody", field="teachers")
        title = wording.say("dossier.title_batch", {"school": self._school.school().name})
        binding = Binding(title, count, self.letterhead(), wording, self.content_of)
        writers = {".pdf": write_dossiers, ".zip": write_dossier_zip}
        writer = writers.get(target.suffix.casefold())
        if writer is None:
            raise InvalidValue("dossier_ending", field="path", file=target.name)
        writer(target, self.of_teachers(teacher_ids, options), binding, progress)
        return count

    def make_leaver_pack(
        self,
        teacher_id: TeacherId,
        target: Path,
        on: date,
        wording: Wording,
        progress: Progress,
        *,
        shared: bool = False,
    ) -> None:
        """Write a ZIP with all that is the teacher's own: the dossier, its data as a workbook, the evidence itself.

        Evidence that is about others too is put in with `shared` only, else just numbered. Raises as `make`.
        """
        from app.documents.dossier import Binding, dossier_title
        from app.services.leaver_packs import write_leaver_pack

        dossier = self.of_teacher(teacher_id, DossierOptions(on, append=False, shared=shared))
        binding = Binding(dossier_title(dossier, wording), 1, self.letterhead(), wording, self.content_of)
        write_leaver_pack(target, dossier, binding, progress)

    def plan_leaver_packs(
        self, teacher_ids: Sequence[TeacherId], folder: Path, wording: Wording
    ) -> tuple[LeaverPack, ...]:
        """Return which file each pack would be, in this order; nothing is written. Raises NotFound and InvalidValue."""
        from app.services.leaver_packs import plan_packs

        unique = list(dict.fromkeys(teacher_ids))
        if not unique:
            raise InvalidValue("nobody", field="teachers")
        with self._database.read() as connection:
            found = TEACHERS.load(connection, unique)
        if len(found) < len(unique):
            raise NotFound("teacher")
        return plan_packs([found[one] for one in unique], folder, self._school.school().retention_months, wording)

    def make_leaver_packs(
        self,
        teacher_ids: Sequence[TeacherId],
        folder: Path,
        on: date,
        wording: Wording,
        progress: Progress,
        *,
        replace_files: bool = False,
    ) -> tuple[LeaverPack, ...]:
        """Write a pack for each of some teachers into a folder; returns where each is.

        A file that is there already stays, and the pack gets another name, unless `replace_files`. Raises as
        `make_leaver_pack`, and InvalidValue for nobody; the packs that were done by then stay, and each is whole.
        """
        from app.documents.dossier import Binding, dossier_title
        from app.services.leaver_packs import apart, write_leaver_packs

        planned = self.plan_leaver_packs(teacher_ids, folder, wording)
        if not replace_files:
            planned = apart(planned, folder)
        head = self.letterhead()

        def bound(dossier: Dossier) -> Binding:
            return Binding(dossier_title(dossier, wording), 1, head, wording, self.content_of)

        told = self.of_teachers([one.teacher_id for one in planned], DossierOptions(on))
        write_leaver_packs(planned, told, bound, progress)
        return planned

    def content_of(self, item: Evidence) -> bytes | None:
        """Return the content of a piece of evidence; None when it is gone or is not what it was."""
        try:
            with self._database.read() as connection:
                return contents.read(connection, item.document)
        except SchoolFileError as error:
            if error.key != "school_file.document_damaged":
                raise
            return None

    def letterhead(self) -> Letterhead:
        """Return what the school prints at the head of a dossier."""
        return letterhead_of(self._school.school(), clock.today(), logo=self._school.image("logo"), signature=None)

    def _cycles(self, teacher_ids: Sequence[TeacherId], on: date) -> Mapping[TeacherId, tuple[CyclePart, ...]]:
        standings = self._standing.of_teachers(teacher_ids, on)
        return {
            teacher_id: tuple(CyclePart(*one) for one in standings.get(teacher_id, ())) for teacher_id in teacher_ids
        }

    def _dossier(
        self, plain: Dossier, found: Readings, teacher_id: TeacherId, cycles: tuple[CyclePart, ...]
    ) -> Dossier:
        since, until = days_of(plain.options, cycles)
        taken = tuple(
            one
            for one in found.taken[teacher_id]
            if (since is None or one.participation.on >= since) and (until is None or one.participation.on <= until)
        )
        return replace(
            plain,
            teacher=found.teachers[teacher_id],
            since=since,
            until=until,
            registers=tuple(_registers(self._profiles, found.registrations[teacher_id], plain.options.on)),
            cycles=cycles,
            taken=taken,
            exhibits=number_exhibits(taken, found.evidence[teacher_id], found.shared, teacher_id),
            reductions=tuple(sorted(found.reductions[teacher_id], key=lambda one: (one.since, one.id))),
            proofs=tuple(sorted(found.proofs[teacher_id], key=lambda one: (one.on, one.id))),
            profiles=tuple(self._profiles.values()),
        )


def _categories(profiles: Profiles) -> tuple[Choice, ...]:
    """Return the categories of all registers, each once."""
    known: dict[str, Choice] = {}
    for register_id in profiles:
        for choice in profiles[register_id].categories:
            known.setdefault(choice.id, choice)
    return tuple(known.values())


def _registers(
    profiles: Profiles, found: Sequence[tuple[Registration, Sequence[Event]]], on: date
) -> Iterator[RegisterPart]:
    """Yield the registrations of one teacher with what happened up to a day; those in no known register not."""
    order = {register_id: place for place, register_id in enumerate(profiles)}
    known = [(one, events) for one, events in found if one.register_id in order]
    for one, events in sorted(known, key=lambda pair: (order[pair[0].register_id], pair[0].qualification)):
        own = sorted((event for event in events if event.on <= on), key=lambda event: (event.on, event.id))
        if own:
            editions = profiles.editions(one.register_id)
            became = tuple(span_on(own[: place + 1], editions, event.on).status for place, event in enumerate(own))
            now = span_on(own, editions, on)
            yield RegisterPart(profiles.on(one.register_id, on), now, tuple(own), became, one.qualification)
