# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who of the whole school stands where with one register: listed, told why, saved, drawn from, and asked "what if"."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from pathlib import Path

from app.domain.cycles import Cycle
from app.domain.ids import TeacherId
from app.domain.lacking_words import lacking_words
from app.domain.names import opening_name
from app.domain.progress import ProgressColumn, ProgressPerson, ProgressRow, progress_row, standing_kind
from app.domain.registers import RegisterProfile, edition_for
from app.domain.start_figures import Pace, pace_of
from app.domain.what_if import Idea, WhatIfRow
from app.errors import InvalidValue, NotFound
from app.exchange.export import write_rows_csv, write_rows_xlsx
from app.persistence import standing
from app.persistence.database import Database
from app.persistence.repositories.catalogue import TEACHERS
from app.profiles.loading import Profiles
from app.progress import Progress
from app.services.standing import RegisterStanding, StandingService, ToldStanding, tell
from app.wording import Wording

Heading = tuple[ProgressColumn, str]


class ProgressService:
    """Lists where everybody stands with one register."""

    def __init__(self, database: Database, profiles: Profiles, counting: StandingService) -> None:
        """Work on a school, with the rules of all registers and what counts by them."""
        self._database = database
        self._profiles = profiles
        self._counting = counting

    def registers(self) -> list[RegisterProfile]:
        """Return the newest rules of each register that counts something."""
        return [profile for profile in self._profiles.values() if profile.total or profile.work_hours or profile.proofs]

    def rows(self, register_id: str, on: date, progress: Progress | None = None) -> list[ProgressRow]:
        """Return a line for each registration in service or registered on a day, by name; raises Cancelled."""
        found = self._counting.of_teachers(None, on, register_id, progress=progress)
        people = self._people([who for who, each in found.items() if each])
        return [
            progress_row(people[who], one.standing, one.profile, one.qualification)
            for who, each in found.items()
            if who in people
            for one in each
        ]

    def pace(self, on: date, progress: Progress | None = None) -> Pace:
        """Return who teaches and is behind on a day, in whatever register; raises Cancelled."""
        with self._database.read() as connection:
            ids = standing.teaching(connection, on)
        found = self._counting.of_teachers(ids, on, forecast=False, progress=progress)
        kinds = ([standing_kind(one.standing, one.profile) for one in each] for each in found.values())
        return pace_of(([kind for kind in each if kind is not None] for each in kinds), on)

    def what_if(
        self,
        register_id: str,
        on: date,
        ideas: Sequence[Idea],
        teacher_ids: Collection[TeacherId],
        *,
        planned_too: bool = False,
        progress: Progress | None = None,
    ) -> list[WhatIfRow]:
        """Return where some people stand, and would stand if all of them had done some things; nothing is stored.

        With `planned_too` what is planned for them already is done as well. In order of name.
        """
        lines = [idea.line() for idea in ideas]
        found = self._counting.if_done(
            list(teacher_ids), on, register_id, lines, planned_too=planned_too, progress=progress
        )
        people = self._people(list(found))
        rows = [
            WhatIfRow(progress_row(people[who], now.standing, now.profile, now.qualification), after.standing)
            for who, pairs in found.items()
            if who in people
            for now, after in pairs
        ]
        places = {who: place for place, who in enumerate(self._by_name(list(found)))}
        return sorted(rows, key=lambda row: places[row.before.person.id])

    def why(self, register_id: str, row: ProgressRow, wording: Wording) -> ToldStanding:
        """Return a line of the list in words that can be pasted in a mail; raises NotFound."""
        with self._database.read() as connection:
            teacher = TEACHERS.load(connection, [row.person.id]).get(row.person.id)
        if teacher is None:
            raise NotFound("teacher")
        found = RegisterStanding(self._rules(register_id, row.standing.cycle), row.standing, row.qualification)
        told = tell(found, opening_name(teacher.name, wording.language), wording)
        return told._replace(
            activities=self._counting.activities_behind(row.person.id, found, wording),
            earlier=self._counting.earlier(row.person.id, found, wording),
        )

    def save(
        self,
        path: Path,
        rows: Iterable[ProgressRow],
        columns: Sequence[Heading],
        register_id: str,
        wording: Wording,
        *,
        how: str = "",
    ) -> None:
        """Write lines as XLSX or CSV, by the file's ending: columns with their headings; raises InvalidValue.

        `how` tells in a workbook how they were chosen.
        """
        each = list(rows)
        lines = [[_cell(row, column, wording) for column, _ in columns] for row in each]
        about = self._about(register_id, each[0] if each else None, wording)
        if how:
            about.append([how])
        self._write(path, [title for _, title in columns], lines, about, wording)

    def save_what_if(
        self, path: Path, rows: Sequence[WhatIfRow], titles: Sequence[str], register_id: str, wording: Wording
    ) -> None:
        """Write what would be as XLSX or CSV.

        `titles` head name, team, section, what counts, what would count, what is asked, what would be to do, the
        outcome, and what is lacking then. Raises InvalidValue for another ending.
        """
        lines = [
            [
                row.before.person.sort_name,
                row.before.person.team,
                row.before.person.section,
                row.before.standing.counted,
                row.after.counted,
                row.after.asked,
                row.after.to_do,
                wording.say(f"progress_list.{row.outcome.value}"),
                lacking_words(row.after, wording),
            ]
            for row in rows
        ]
        about = self._about(register_id, rows[0].before if rows else None, wording)
        self._write(path, titles, lines, about, wording)

    def _about(self, register_id: str, row: ProgressRow | None, wording: Wording) -> list[list[object]]:
        """Return what a reader of the list has to know: of which register it is, and of which day."""
        found: list[list[object]] = [
            [wording.say("progress_list.register"), profile_name(self._profiles[register_id], wording)]
        ]
        if row is not None:
            found.append([wording.say("progress_list.on"), row.standing.on])
        return found

    @staticmethod
    def _write(
        path: Path,
        titles: Sequence[str],
        lines: Sequence[Sequence[object]],
        about: Sequence[list[object]],
        wording: Wording,
    ) -> None:
        ending = path.suffix.casefold()
        if ending == ".xlsx":
            notes = [*about, [wording.say("overview_export.rows"), len(lines)]]
            names = {"sheet": wording.say("overview_export.sheet"), "notes_sheet": wording.say("overview_export.notes")}
            write_rows_xlsx(path, titles, lines, notes, sheet=names["sheet"], notes_sheet=names["notes_sheet"])
        elif ending == ".csv":
            write_rows_csv(path, titles, lines)
        else:
            raise InvalidValue("list_ending", field="path", file=path.name)

    def _people(self, teacher_ids: Sequence[TeacherId]) -> dict[TeacherId, ProgressPerson]:
        with self._database.read() as connection:
            return standing.people(connection, teacher_ids)

    def _by_name(self, teacher_ids: Sequence[TeacherId]) -> list[TeacherId]:
        with self._database.read() as connection:
            return standing.by_name(connection, teacher_ids)

    def _rules(self, register_id: str, cycle: Cycle) -> RegisterProfile:
        editions = self._profiles.editions(register_id)
        return next((one for one in editions if one.version == cycle.edition), edition_for(editions, cycle.since))


def profile_name(profile: RegisterProfile, wording: Wording) -> str:
    """Return the name of a register in the language of the window."""
    return profile.name if wording.language == "nl" else profile.name_en or profile.name


def _cell(row: ProgressRow, column: ProgressColumn, wording: Wording) -> object:
    person, counted = row.person, row.standing
    values: dict[ProgressColumn, object] = {
        ProgressColumn.NAME: person.sort_name,
        ProgressColumn.QUALIFICATION: row.qualification,
        ProgressColumn.CODE: person.code,
        ProgressColumn.TEAM: person.team,
        ProgressColumn.SECTION: person.section,
        ProgressColumn.COUNTED: counted.counted,
        ProgressColumn.ASKED: counted.asked,
        ProgressColumn.TO_DO: row.open,
        ProgressColumn.DEADLINE: counted.deadline,
        ProgressColumn.WITHIN: row.months,
        ProgressColumn.FORECAST: counted.forecast.amount if counted.forecast else None,
        ProgressColumn.MEETS: wording.say(f"progress_list.{meeting(row)}"),
        ProgressColumn.LACKING: lacking_words(counted, wording),
    }
    return values[column]


def meeting(row: ProgressRow) -> str:
    """Return the key of the word for whether a line meets the rules: a right asks nothing."""
    if row.standing.is_right:
        return "right"
    return "meets" if row.standing.meets else "lacks"
