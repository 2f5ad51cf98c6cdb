# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Scans that wait in a folder: what is new in it, to what it may belong, and keeping it as evidence."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from app import clock
from app.domain.activities import Activity
from app.domain.activity_rows import MissingEvidence
from app.domain.ids import ActivityId, ParticipationId
from app.domain.scans import Attached, LikelyUse, Scan, ScanFolder
from app.errors import InvalidValue
from app.exchange.scan_folder import looked_into, move_done, read_scan, scans_in
from app.exchange.scan_names import ScanNames
from app.persistence import contents, evidence
from app.persistence.database import Database
from app.persistence.repositories.activities import ACTIVITIES
from app.persistence.repositories.catalogue import TEACHERS
from app.progress import Progress
from app.services.evidence import EvidenceService, KeptFile

__all__ = ["Attached", "LikelyUse", "Scan", "ScanFolder", "ScanService"]


_MOST = 2000
"""So much of what lacks evidence, the newest first, is looked through for a name."""
_LIKELY = 5
MOST_SCANS = 500
"""So many that wait are shown at a time, the newest; as some are kept, older ones come."""


class ScanService:
    """Reads one folder when it is asked to; nothing watches it."""

    def __init__(self, database: Database, evidence: EvidenceService) -> None:
        """Keep scans as evidence of a school."""
        self._database, self._evidence = database, evidence
        self._documents: dict[tuple[Path, str, int, datetime], str] = {}
        """What the contents of files are named: a folder may hold very many that were kept long ago."""

    def waiting(self, folder: Path, progress: Progress) -> ScanFolder:
        """Return the files of a folder that are no evidence yet, with what their names may mean. Raises Cancelled.

        Files are known by their content, whatever they are called now. Raises InvalidValue when the folder cannot be
        read.
        """
        found, on = scans_in(folder), clock.today()
        with self._database.read() as connection:
            held = sorted(ACTIVITIES.load_all(connection), key=lambda one: one.starts, reverse=True) if found else []
            people = [one for one in TEACHERS.load_all(connection) if one.in_service(on)] if found else []
            without = evidence.missing(connection, None, None, limit=_MOST) if found else []
            kept = evidence.documents_of_sizes(connection, {scan.size for scan in found})
        names = ScanNames([(one.id, one.title) for one in held], [(one.id, one.name, one.code) for one in people])
        known = {one.id: one for one in held}
        scans: list[Scan] = []
        are_kept = 0
        for done, scan in enumerate(found):
            progress.report(done, len(found))
            if scan.size in kept and self._document(folder, scan) in kept[scan.size]:
                are_kept += 1
            elif len(scans) < MOST_SCANS:
                whole = looked_into(folder, scan, clock.now())
                scans.append(replace(whole, likely=_likely(scan.name, names, known, without)))
        return ScanFolder(folder, tuple(scans), are_kept)

    def _document(self, folder: Path, scan: Scan) -> str:
        """Return by what the content of a file is named; "" when it cannot be read."""
        key = (folder, scan.name, scan.size, scan.changed_at)
        if key not in self._documents:
            try:
                self._documents[key] = contents.name_of(read_scan(folder, scan.name)[0])
            except InvalidValue:  # gone or changed a moment ago: told when it is chosen
                return ""
        return self._documents[key]

    @staticmethod
    def content(folder: Path, name: str) -> tuple[str, bytes]:
        """Return what a scan is (its media type) and its content, to be shown; raises InvalidValue."""
        content, kind = read_scan(folder, name)
        return kind.media_type, content

    def attach(
        self,
        folder: Path,
        names: Sequence[str],
        activity_id: ActivityId,
        participation_ids: Sequence[ParticipationId],
        progress: Progress,
        *,
        move: bool,
    ) -> Attached:
        """Keep scans as evidence of an activity or of some who took part, as one action; with `move` put them away.

        Raises InvalidValue and NotFound as `EvidenceService.attach` does, and Cancelled; then nothing is kept or moved.
        """
        files = []
        for done, name in enumerate(names):
            progress.report(done, len(names))
            content, kind = read_scan(folder, name)
            files.append(KeptFile.of(content, kind, name, partial(_again, folder, name)))
        self._evidence.attach_several(files, activity_id, participation_ids)
        unmoved = [file.name for file in files if not move_done(folder, file.name, partial(_is, file))] if move else []
        return Attached(len(names), tuple(unmoved))


def _likely(
    file: str, names: ScanNames, known: Mapping[ActivityId, Activity], without: Sequence[MissingEvidence]
) -> tuple[LikelyUse, ...]:
    """Return what a file's name may mean: who is named in an activity that is named, then only one of the two."""
    titles, people = dict(names.activities(file)), dict(names.teachers(file))
    both, one = [], [LikelyUse(who, known[who].title, known[who].starts, percent) for who, percent in titles.items()]
    for row in without:
        if row.teacher_id not in people:
            continue
        alike = people[row.teacher_id]
        use = LikelyUse(row.activity_id, row.title, row.on, alike, row.teacher_id, row.sort_name)
        if row.activity_id in titles:
            both.append(replace(use, percent=(alike + titles[row.activity_id]) // 2))
        else:
            one.append(use)
    ordered = sorted(both, key=_rank) + sorted(one, key=_rank)
    return tuple(ordered[:_LIKELY])


def _rank(use: LikelyUse) -> int:
    return -use.percent


def _is(file: KeptFile, content: bytes) -> bool:
    return contents.name_of(content) == file.document


def _again(folder: Path, name: str) -> bytes:
    return read_scan(folder, name)[0]
