# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The registers a school works with: looking, copying, changing by form or by file, each as one undoable action."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from app import clock
from app.atomic_files import atomic_write
from app.domain.changes import Action
from app.domain.register_faults import ProfileFault, faults_of
from app.domain.register_ids import free_id
from app.domain.registers import RegisterEdition, RegisterProfile, edition_for
from app.errors import InvalidValue, NotFound, ProfileError, SchoolFileError
from app.persistence import rules
from app.persistence.database import Database
from app.persistence.repositories.activities import REGISTER_EDITIONS
from app.profiles.loading import Profiles
from app.profiles.reading import LONGEST, check_profile
from app.profiles.writing import write_profile
from app.progress import Progress
from app.services.register_changes import Comparison, StandingChange
from app.wording import Wording

TO_FILL_IN = "eigen-schoolbeleid"
"""The register that comes empty, for a school to fill in."""


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One edition of a register as a list shows it; `people` are registered in the register, `current` is in force."""

    profile: RegisterProfile
    own: bool
    editions: int
    people: int
    current: bool

    @property
    def to_fill_in(self) -> bool:
        """Whether it came empty and was not filled in yet."""
        return self.profile.id == TO_FILL_IN and self.current and not self.own


class RegisterService:
    """What a user can do with registers. Shipped editions stay as they are; what the school makes is its own."""

    def __init__(self, database: Database, profiles: Profiles) -> None:
        """Work on a school with the rules of all its registers."""
        self._database = database
        self._profiles = profiles

    def list(self) -> list[RegisterRow]:
        """Return every edition of every register: by name, the newest first."""
        with self._database.read() as connection:
            people = rules.people_in(connection)
        rows = []
        for register_id in sorted(self._profiles, key=lambda one: self._profiles[one].name.casefold()):
            editions, current = self._profiles.editions(register_id), self._profiles[register_id]
            rows += [
                RegisterRow(
                    profile=profile,
                    own=self._own(register_id, profile.version) is not None,
                    editions=len(editions),
                    people=people.get(register_id, 0),
                    current=profile == current,
                )
                for profile in reversed(editions)
            ]
        return rows

    def copied(self, profile: RegisterProfile, wording: Wording) -> RegisterProfile:
        """Return a register of the school's own that begins as a copy of another; nothing is stored."""
        name = wording.say("register.copy", {"name": profile.name})
        english = Wording("en").say("register.copy", {"name": profile.name_en}) if profile.name_en else ""
        copied = replace(profile, id=free_id(name, self._profiles), name=name, name_en=english, version=1)
        return replace(copied, valid_from=None, valid_until=None, verified=False, unverified=())

    def next_edition(self, profile: RegisterProfile, since: date | None = None) -> RegisterProfile:
        """Return rules that follow these from a day, or (None) in their place, for the same days; nothing is stored.

        They are going to be changed, so they are no longer what was compared with a source.
        """
        newest = max((one.version for one in self._profiles.editions(profile.id)), default=0)
        made = replace(profile, version=newest + 1, verified=False, unverified=())
        return made if since is None else replace(made, valid_from=since, valid_until=None)

    def in_place(self, profile: RegisterProfile) -> RegisterProfile:
        """Return rules as they will be kept: without a first day they take the place of older ones in force today.

        Then they have the first day of those; otherwise older rules with a first day would be stronger than they are.
        """
        others = self._profiles.editions(profile.id) if profile.id in self._profiles else ()
        older = [one for one in others if one.version < profile.version]
        if profile.valid_from is not None or not older:
            return profile
        return replace(profile, valid_from=edition_for(older, clock.today()).valid_from)

    def faults(self, profile: RegisterProfile) -> tuple[ProfileFault, ...]:
        """Return everything that is wrong with rules; empty when they can be saved."""
        return faults_of(profile)

    def who_would_change(
        self, profile: RegisterProfile, wording: Wording, progress: Progress | None = None
    ) -> Sequence[StandingChange]:
        """Return whose status or standing of today would be another one by these rules, by name.

        `progress` hears of people; it may raise Cancelled.
        """
        own = [one for one in self._profiles.own if (one.register_id, one.edition) != (profile.id, profile.version)]
        changed = self._profiles.with_own([*own, _edition(self.in_place(profile))])
        return self._changes(changed, profile.id, wording, progress)

    def who_would_lose(
        self, profile: RegisterProfile, wording: Wording, progress: Progress | None = None
    ) -> Sequence[StandingChange]:
        """Return whose status or standing of today would be another one without these rules; as above."""
        own = [one for one in self._profiles.own if (one.register_id, one.edition) != (profile.id, profile.version)]
        changed = self._profiles.with_own(own)
        return self._changes(changed, profile.id, wording, progress)

    def _changes(
        self, changed: Profiles, register_id: str, wording: Wording, progress: Progress | None
    ) -> Sequence[StandingChange]:
        comparison = Comparison(self._database, register_id, clock.today(), wording, progress or Progress())
        return comparison.between(self._profiles, changed)

    def save(self, profile: RegisterProfile, was: RegisterProfile | None = None) -> None:
        """Store rules as an edition of the school's own, as one action; `was` is what they were when opened.

        Raises ProfileError with the first fault, InvalidValue for the number of a shipped edition, SchoolFileError
        when somebody else changed or removed them meanwhile.
        """
        made = _edition(self.in_place(profile))
        kept = self._own(profile.id, profile.version)
        if kept is None and was is None:
            self._add(made, profile)
            return
        if kept is None or was is None or self._read(kept) != was:
            raise SchoolFileError("changed_elsewhere", kind="register_edition", count=1)
        with self._database.write(Action("change_register", {"register": profile.name})) as work:
            work.change(REGISTER_EDITIONS, [(kept, replace(kept, text=made.text))])

    def remove(self, register_id: str, edition: int, was: RegisterProfile | None = None) -> None:
        """Remove an edition of the school's own; `was` is what it was when opened, None for as it is now.

        Raises NotFound, InvalidValue when somebody is in its register, and SchoolFileError when somebody else changed
        it meanwhile.
        """
        kept = self._own(register_id, edition)
        if kept is None:
            raise NotFound("register")
        profile = self._read(kept)
        if was is not None and profile != was:
            raise SchoolFileError("changed_elsewhere", kind="register_edition", count=1)
        with self._database.write(Action("remove_register", {"register": profile.name})) as work:
            rest = [one for one in rules.own_editions(work.connection) if one.id != kept.id]
            left = self._profiles.with_own(rest)
            if register_id not in left and rules.standing_on(work.connection, register_id):
                count = rules.people_in(work.connection).get(register_id, 0)
                raise InvalidValue("register_in_use", register=profile.name, count=count)
            work.remove(REGISTER_EDITIONS, [kept])

    def read_file(self, file: Path) -> tuple[RegisterProfile | None, tuple[ProfileFault, ...]]:
        """Read rules from a file, as a new edition where the register is there: rules, or all that is wrong.

        Raises ProfileError when the file cannot be read at all. Nothing is stored.
        """
        try:
            with file.open("rb") as stream:
                content = stream.read(4 * LONGEST + 1)
            text = content.decode("utf-8-sig")
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) else "UTF-8"
            raise ProfileError("unreadable", file=file.name, reason=reason or "") from error
        profile, faults = check_profile(text.replace("\r\n", "\n"))
        if profile is not None and profile.id in self._profiles:
            profile = self.next_edition(profile)
        return profile, faults

    def write_file(self, profile: RegisterProfile, file: Path, wording: Wording) -> None:
        """Write rules to a file with remarks, for another school; raises SchoolFileError when it cannot be written."""
        with atomic_write(file) as stream:
            stream.write(write_profile(profile, wording).encode())

    def _add(self, made: RegisterEdition, profile: RegisterProfile) -> None:
        if any(one.version == profile.version for one in self._profiles.shipped(profile.id)):
            raise InvalidValue("register_exists", register=profile.name)
        name = "add_register_edition" if profile.id in self._profiles else "add_register"
        with self._database.write(Action(name, {"register": profile.name})) as work:
            work.add(REGISTER_EDITIONS, [made])

    def _own(self, register_id: str, edition: int) -> RegisterEdition | None:
        found = [one for one in self._profiles.own if (one.register_id, one.edition) == (register_id, edition)]
        return found[0] if found else None

    def _read(self, edition: RegisterEdition) -> RegisterProfile:
        editions = self._profiles.editions(edition.register_id)
        return next(one for one in editions if one.version == edition.edition)


def _edition(profile: RegisterProfile) -> RegisterEdition:
    """Return rules as they are stored; raises ProfileError with the first fault."""
    text = write_profile(profile, Wording("nl"))
    read, faults = check_profile(text)
    if read is None:
        first = faults[0]
        raise ProfileError("faulty", **{**first.facts, "file": profile.name, "fault": first.code})
    return RegisterEdition(profile.id, profile.version, text)


def fault_sentence(fault: ProfileFault, label: str, wording: Wording) -> str:
    """Say a fault beside its field in a form: `label` is what the field is called there; no line is told."""
    sentence = wording.say(f"profile_fault.{fault.code}", {**fault.facts, "key": label, "line": 0})
    prefix = wording.say("register.line", {"line": 0})
    plain = sentence.removeprefix(prefix)
    return plain[:1].upper() + plain[1:]
