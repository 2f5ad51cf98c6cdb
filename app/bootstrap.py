# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Puts paths, profiles, database and services together: the only place where all meet."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app import clock, paths
from app.errors import BackupError, SchoolFileError
from app.persistence import looking, opening
from app.persistence.database import Database
from app.persistence.scratch import Scratch
from app.profiles.loading import Profiles, load_profiles
from app.profiles.rules import SchoolRules
from app.services.activities import ActivityService
from app.services.activity_imports import ActivityImportService
from app.services.attendance import AttendanceService
from app.services.backups import BackupInfo, BackupService
from app.services.checks import CheckService
from app.services.circumstances import CircumstanceService
from app.services.dossiers import DossierService
from app.services.doubles import DoubleService
from app.services.evidence import EvidenceService
from app.services.history import HistoryService
from app.services.imports import ImportService
from app.services.letter_runs import LetterRuns
from app.services.letter_sheets import LetterSheets
from app.services.mail import MailService
from app.services.overviews.service import OverviewService
from app.services.own_fields import OwnFieldService
from app.services.post import PostService
from app.services.privacy import PrivacyService
from app.services.progress_lists import ProgressService
from app.services.proof_sheets import ProofSheetService
from app.services.registers import RegisterService
from app.services.registrations import RegistrationService
from app.services.remarks import RemarkService
from app.services.rounds import RoundService
from app.services.scans import ScanService
from app.services.school import SchoolService
from app.services.sent_letters import SentLetters
from app.services.staff import StaffService
from app.services.standing import StandingService
from app.services.standing_letters import StandingLetters
from app.services.tags import TagService
from app.services.templates import TemplateService
from app.services.views import ViewService
from app.services.worklist import WorklistService


@dataclass(frozen=True, slots=True)
class SchoolFile:
    """Where the school that is open is kept, and whether it may be written."""

    title: str
    location: str
    read_only: bool
    in_use_by: str = ""
    in_use_on: str = ""
    in_use_since: datetime | None = None
    new: bool = False
    broken_off: bool = False
    """Whether the program that had it last did not close it."""


@dataclass(frozen=True, slots=True)
class Services:
    """Everything a user can do with one open school."""

    staff: StaffService
    imports: ImportService
    rounds: RoundService
    letters: LetterRuns
    sent: SentLetters
    post: PostService
    mail: MailService
    proof_sheets: ProofSheetService
    registrations: RegistrationService
    registers: RegisterService
    circumstances: CircumstanceService
    remarks: RemarkService
    templates: TemplateService
    own_fields: OwnFieldService
    tags: TagService
    views: ViewService
    privacy: PrivacyService
    doubles: DoubleService
    overviews: OverviewService
    worklist: WorklistService
    activities: ActivityService
    evidence: EvidenceService
    scans: ScanService
    attendance: AttendanceService
    standing: StandingService
    progress: ProgressService
    dossiers: DossierService
    activity_imports: ActivityImportService
    history: HistoryService
    backups: BackupService
    school: SchoolService
    checks: CheckService
    file: SchoolFile
    _database: Database
    _scratch: Scratch

    def listen(self, heard: Callable[[frozenset[str]], None]) -> None:
        """Call `heard` after every write with the kinds of things that changed."""
        self._database.listen(heard)

    def close(self, *, backup: bool = True, keep_unused: bool = True) -> None:
        """Make the backup of the day's end when something changed, then close the school and free its lock.

        Without `keep_unused` a school that was made now and in which nothing was done is taken away again.
        """
        unused = False
        try:
            unused = not keep_unused and self.file.new and not self.history.recent(1)
            if backup and self.backups.changed():
                self.backups.make(reason="at_exit")
        finally:
            self._database.close()
            self._scratch.remove()
        if unused and self._database.file is not None:
            opening.take_away(self._database.file)


def open_school(address: str | Path | None = None, *, make: bool = True) -> Services:
    """Open a school: a file, a `postgresql://` address, or the default file; with `make` a new one where there is none.

    Raises SchoolFileError when it is foreign, newer, damaged or unreachable, and without `make` when it is not there; a
    file in use elsewhere opens read-only.
    """
    profiles = load_profiles()
    place = address if address is not None else paths.default_school_file()
    if not make and not is_there(place):
        raise SchoolFileError("not_found", file=Path(place).name, folder=str(Path(place).parent))
    database = _opened(place, SchoolRules(profiles))
    try:
        database.prepare()
    except BaseException:
        database.close()
        raise
    services = _services(database, profiles, place)
    if not database.read_only:
        services.mail.book_left()
    return services


def is_there(address: str | Path | None = None) -> bool:
    """Return whether a school file (by default the usual one) is there, sound or not; a server always is."""
    place = address if address is not None else paths.default_school_file()
    return looking.is_server(place) or opening.there(Path(place))


def open_demo(address: str | Path | None = None) -> Services:
    """Open the sample school, in a file of its own or at an address; made where there is nobody yet.

    Raises as `open_school`.
    """
    from app.services.sample import fill

    services = open_school(paths.demo_school_file() if address is None else address)
    if not services.history.recent(1):
        people = (services.staff, services.imports, services.activities, services.registrations)
        fill(services.school, *people, today=clock.today())
    return services


def backups_of(address: str, most: int = 3) -> list[BackupInfo]:
    """Return the newest sound backups of a school file that may not open itself, newest first; none for a database.

    Each is opened and checked whole.
    """
    from app.persistence import backup, backup_notes

    if looking.is_server(address):
        return []
    found = []
    backup.note_again(paths.backup_folder(Path(address)))
    for info in backup_notes.in_folder(paths.backup_folder(Path(address))):
        try:
            backup.verify(info.path)
        except BackupError:
            continue
        found.append(info)
        if len(found) == most:
            break
    return found


def remove_demo() -> None:
    """Remove the sample school with its backups; does nothing when there is none."""
    file = paths.demo_school_file()
    for part in file.parent.glob(f"{file.name}*"):
        part.unlink()
    shutil.rmtree(paths.backup_folder(file), ignore_errors=True)


def _opened(place: str | Path, rules: SchoolRules) -> Database:
    if looking.is_server(place):
        return opening.open_server(str(place), rules)
    return opening.open_file(Path(place), rules, before_upgrade=_copy_before_upgrade)


def _copy_before_upgrade(file: Path) -> None:
    from app.persistence.backup import copy_closed

    copy_closed(file, paths.backup_folder(file), clock.now())


def _scratch() -> Scratch:
    scratch = Scratch(paths.data_folder() / "afdrukken")
    scratch.clear_left_over()
    return scratch


def _named(database: Database, place: str | Path) -> str:
    return opening.database_name(str(place)) if database.file is None else database.file.stem


def _services(database: Database, profiles: Profiles, place: str | Path) -> Services:
    school, standing = SchoolService(database), StandingService(database, profiles)
    sheets = LetterSheets(database, school, profiles, StandingLetters(profiles, standing))
    return Services(
        staff=(staff := StaffService(database, profiles)),
        imports=ImportService(database, backups := BackupService(database, _backup_folder(database, place))),
        rounds=(rounds := RoundService(database, profiles, school, sheets)),
        letters=LetterRuns(database, profiles, rounds, sheets, scratch := _scratch()),
        sent=SentLetters.of(database, profiles, school, sheets),
        post=PostService(database, school, scratch),
        mail=MailService(database, rounds, sheets, school),
        proof_sheets=ProofSheetService(database, sheets),
        registrations=RegistrationService(database, profiles),
        registers=RegisterService(database, profiles),
        circumstances=CircumstanceService(database, profiles),
        remarks=RemarkService(database),
        templates=TemplateService(database, sheets),
        own_fields=OwnFieldService(database),
        tags=TagService(database),
        views=ViewService(database, profiles, staff),
        privacy=PrivacyService(database, school),
        doubles=DoubleService(database),
        overviews=OverviewService(database, profiles, school),
        worklist=WorklistService(database, profiles),
        activities=ActivityService(database),
        evidence=(evidence := EvidenceService(database)),
        scans=ScanService(database, evidence),
        attendance=AttendanceService(database, profiles),
        standing=standing,
        progress=ProgressService(database, profiles, standing),
        dossiers=DossierService(database, profiles, school, standing),
        activity_imports=ActivityImportService(database, backups, profiles),
        history=HistoryService(database, profiles),
        backups=backups,
        school=school,
        checks=CheckService(database),
        file=_school_file(database, place),
        _database=database,
        _scratch=scratch,
    )


def _backup_folder(database: Database, place: str | Path) -> Path:
    if database.file is None:
        return paths.data_folder() / "reservekopieen" / _named(database, place)
    return paths.backup_folder(database.file)


def _school_file(database: Database, place: str | Path) -> SchoolFile:
    holder = database.in_use_by
    return SchoolFile(
        title=_named(database, place),
        location=opening.without_password(str(place)),
        read_only=database.read_only,
        in_use_by=holder.user if holder else "",
        in_use_on=holder.host if holder else "",
        in_use_since=holder.since if holder else None,
        new=database.made_now,
        broken_off=database.broken_off,
    )
