# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The files that show who took part: taken in, looked at, taken away; and what nothing shows yet."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Self

from app import clock
from app.documents.file_names import safe_stem
from app.domain.activities import Evidence, Participation
from app.domain.activity_rows import MissingEvidence
from app.domain.changes import Action
from app.domain.evidence_kinds import MOST_BYTES, EvidenceKind, kind_of, title_of
from app.domain.ids import ActivityId, EvidenceId, ParticipationId, TeacherId
from app.errors import InvalidValue, NotFound
from app.exchange.evidence_files import check_opens, check_size, read_evidence
from app.persistence import activities, contents, evidence
from app.persistence.database import Database
from app.persistence.lock import whoami
from app.persistence.repositories.activities import ACTIVITIES, EVIDENCE_FILES
from app.progress import Progress

__all__ = ["MOST_BYTES", "EvidenceKind", "EvidenceService", "KeptFile", "KeptFiles"]


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file that is to be evidence: by what its content is named, and how to read that."""

    name: str
    kind: EvidenceKind
    document: str
    size: int
    read: Callable[[], bytes]

    @classmethod
    def of(cls, content: bytes, kind: EvidenceKind, name: str, read: Callable[[], bytes] | None = None) -> Self:
        """Describe a content; with `read` it is not kept in memory but read again."""
        return cls(name, kind, contents.name_of(content), len(content), read or (lambda: content))

    def content(self) -> bytes:
        """Return the content; raises InvalidValue when it is another one by now."""
        content = self.read()
        if contents.name_of(content) != self.document:
            raise InvalidValue("evidence_changed", file=self.name)
        return content

    def as_evidence(self, activity_id: ActivityId) -> Evidence:
        """Return it as evidence of a whole activity, added now."""
        name, media_type = _safe_name(self.name, self.kind), self.kind.media_type
        plain = Evidence(activity_id, self.document, name, media_type, self.size)
        return replace(plain, added_at=clock.now(), added_by=whoami())


@dataclass(frozen=True, slots=True)
class KeptFiles:
    """What became of files that were to be evidence: how many were kept, and why each of the others was not."""

    count: int
    refused: tuple[InvalidValue, ...] = ()


Wanted = tuple[ActivityId, Sequence[ParticipationId]]
"""An activity, and whose part in it files show; with nobody, that of all."""


class EvidenceService:
    """What a user can do with evidence. Files are kept in the school, each content once, and never run."""

    def __init__(self, database: Database) -> None:
        """Work on a school."""
        self._database = database

    def attach(
        self, path: Path, activity_id: ActivityId, participation_ids: Sequence[ParticipationId] = ()
    ) -> list[Evidence]:
        """Keep a file as evidence of some participants, or (without) of the whole activity, as one action.

        What it was attached to already is left as it is. Returns the evidence, also that which was there. Raises
        InvalidValue for a file that is too large, cannot be read or is no PDF, JPG, PNG or mail; NotFound for an
        activity or participation that is gone.
        """
        content, kind = read_evidence(path)
        return self._attach([KeptFile.of(content, kind, path.name)], [(activity_id, participation_ids)])

    def attach_files(self, paths: Sequence[Path], wanted: Sequence[Wanted], progress: Progress) -> KeptFiles:
        """Do as `attach` with all files that can be evidence, for several activities, as one action.

        A file that cannot be is left out and told of, a PDF that was broken off too. Raises NotFound as `attach` does,
        and Cancelled; then nothing is kept. So it is with InvalidValue for a file that was changed meanwhile.
        """
        files, refused = [], []
        for done, path in enumerate(paths):
            progress.report(done, len(paths))
            try:
                content, kind = read_evidence(path)
                check_opens(content, kind, path.name)
            except InvalidValue as error:
                refused.append(error)
            else:
                files.append(KeptFile.of(content, kind, path.name, partial(_content, path)))
        if files:
            self._attach(files, wanted)
        return KeptFiles(len(files), tuple(refused))

    def attach_content(
        self,
        content: bytes,
        name: str,
        activity_id: ActivityId,
        participation_ids: Sequence[ParticipationId] = (),
    ) -> list[Evidence]:
        """Do as `attach` with what was pasted or dropped without being a file; `name` is what to call it."""
        check_size(len(content), name)
        return self._attach([KeptFile.of(content, kind_of(content, name), name)], [(activity_id, participation_ids)])

    def attach_several(
        self, files: Sequence[KeptFile], activity_id: ActivityId, participation_ids: Sequence[ParticipationId] = ()
    ) -> list[Evidence]:
        """Do as `attach` with several files as one action; each is read once more when it is stored.

        Raises InvalidValue too when one of them was changed since it was looked at; then nothing is kept.
        """
        return self._attach(files, [(activity_id, participation_ids)])

    def _attach(self, files: Sequence[KeptFile], wanted: Sequence[Wanted]) -> list[Evidence]:
        asked: list[Evidence] = []
        known: dict[_Key, Evidence] = {}
        with self._database.read() as connection:
            for activity_id, participation_ids in wanted:
                if activity_id not in ACTIVITIES.load(connection, [activity_id]):
                    raise NotFound("activity")
                items = activities.existing_participations(connection, participation_ids)
                items = [item for item in items if item.activity_id == activity_id]
                if len(items) != len(set(participation_ids)):
                    raise NotFound("participation")
                plain = [one.as_evidence(activity_id) for one in files]
                asked += [one for file in plain for one in ([_of(file, item) for item in items] or [file])]
                known |= {_key(one): one for one in evidence.of_activity(connection, activity_id)}
        fresh = {_key(one): one for one in asked if _key(one) not in known}
        facts = {"count": len(fresh), "activity_id": wanted[0][0]}
        with self._database.write(Action("add_evidence", facts)) as work:
            for file in files:
                contents.keep(work.connection, file.kind.media_type, [file.content()])
            known.update({_key(one): one for one in work.add(EVIDENCE_FILES, list(fresh.values()))})
        return [known[_key(one)] for one in asked]

    def missing(
        self, *, since: date | None = None, until: date | None = None, offset: int = 0, limit: int | None = None
    ) -> list[MissingEvidence]:
        """Return what was done, within some days, and nothing shows, the newest first; or one page of that."""
        with self._database.read() as connection:
            return evidence.missing(connection, since, until, offset=offset, limit=limit)

    def count_missing(self, *, since: date | None = None, until: date | None = None) -> int:
        """Return how many participations such a list holds."""
        with self._database.read() as connection:
            return evidence.count_missing(connection, since, until)

    def count_teaching(self, on: date) -> int:
        """Return how many of those are of who teaches and is in service on a day."""
        with self._database.read() as connection:
            return evidence.count_missing(connection, None, None, teaching=on)

    def of_activity(self, activity_id: ActivityId) -> list[Evidence]:
        """Return all evidence of an activity, that of single participants included, the oldest first."""
        with self._database.read() as connection:
            return evidence.of_activity(connection, activity_id)

    def of_teacher(self, teacher_id: TeacherId) -> list[Evidence]:
        """Return what shows what one teacher did, that of whole activities included, the oldest first."""
        with self._database.read() as connection:
            return evidence.of_teacher(connection, teacher_id)

    def content(self, evidence_id: EvidenceId) -> tuple[str, str, bytes]:
        """Return a file's name, safe in any folder, its media type and its content; raises NotFound.

        Raises SchoolFileError when the content is not what it was.
        """
        with self._database.read() as connection:
            found = EVIDENCE_FILES.load(connection, [evidence_id]).get(evidence_id)
            content = None if found is None else contents.read(connection, found.document)
        if found is None or content is None:
            raise NotFound("evidence")
        return found.name, found.media_type, content

    def remove(self, evidence_id: EvidenceId) -> None:
        """Take one file away from what it shows, as one action; raises NotFound."""
        with self._database.read() as connection:
            found = EVIDENCE_FILES.load(connection, [evidence_id]).get(evidence_id)
        if found is None:
            raise NotFound("evidence")
        with self._database.write(Action("remove_evidence", {"activity_id": found.activity_id})) as work:
            work.remove(EVIDENCE_FILES, [found])


def _safe_name(name: str, kind: EvidenceKind) -> str:
    """Return a name that is safe in any folder of any system, with the ending of what the content is."""
    return f"{safe_stem(title_of(name, kind))}.{kind.endings[0]}"


_Key = tuple[ActivityId, ParticipationId | None, str]


def _key(one: Evidence) -> _Key:
    return one.activity_id, one.participation_id, one.document


def _content(path: Path) -> bytes:
    return read_evidence(path)[0]


def _of(plain: Evidence, item: Participation) -> Evidence:
    return replace(plain, participation_id=item.id, teacher_id=item.teacher_id)
