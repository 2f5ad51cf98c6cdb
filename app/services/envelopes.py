# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The envelopes a school can choose from: the usual ones and its own."""

from dataclasses import replace
from pathlib import Path

from app.domain.changes import Action
from app.domain.envelopes import USUAL, Envelope, check_envelope
from app.domain.school import School
from app.errors import InvalidValue, NotFound
from app.persistence import envelopes
from app.persistence.database import Database
from app.persistence.repositories.catalogue import SCHOOL_ID, SCHOOLS
from app.persistence.repositories.envelope_kinds import ENVELOPES
from app.persistence.unit_of_work import UnitOfWork
from app.wording import Wording

MOST_ENVELOPES = 30


class EnvelopeService:
    """Keeps a school's own envelopes; each change is one undoable action."""

    def __init__(self, database: Database) -> None:
        """Work on a school."""
        self._database = database

    def all(self) -> list[Envelope]:
        """Return the usual envelopes and then the school's own, in the order they were made."""
        with self._database.read() as connection:
            return [*USUAL, *envelopes.all_envelopes(connection)]

    def chosen(self, key: str) -> Envelope:
        """Return the envelope a school chose, the first one when none was, or when it is not there any more."""
        usual = next((item for item in USUAL if item.key == key), None)
        return usual or next((item for item in self.all() if item.chosen_as == key), USUAL[0])

    def add(self, item: Envelope) -> Envelope:
        """Keep a new envelope and let the school use it, as one action; raises InvalidValue naming the field."""
        item = replace(item, key="", name=item.name.strip())
        check_envelope(item)
        with self._database.write(Action("add_envelope", {"envelope": item.name})) as work:
            kept = envelopes.all_envelopes(work.connection)
            if len(kept) >= MOST_ENVELOPES:
                raise InvalidValue("envelopes_many", field="name", most=MOST_ENVELOPES)
            _require_other_name(item, kept)
            stored = work.add(ENVELOPES, [item])[0]
            _use(work, stored.chosen_as)
        return stored

    def change(self, before: Envelope, after: Envelope) -> Envelope:
        """Keep an envelope as it is now; raises InvalidValue, SchoolFileError when somebody else changed it."""
        after = replace(after, name=after.name.strip())
        check_envelope(after)
        with self._database.write(Action("change_envelope", {"envelope": after.name})) as work:
            _require_other_name(after, envelopes.all_envelopes(work.connection))
            stored = work.change(ENVELOPES, [(before, after)])
        return stored[0] if stored else after

    def remove(self, item: Envelope) -> None:
        """Take an envelope away; a school that used it uses the first usual one then. Raises NotFound."""
        with self._database.write(Action("remove_envelope", {"envelope": item.name})) as work:
            found = ENVELOPES.load(work.connection, [item.id]).get(item.id)
            if found is None:
                raise NotFound("envelope")
            school = SCHOOLS.load(work.connection, [SCHOOL_ID]).get(SCHOOL_ID)
            if school is not None and school.window == item.chosen_as:
                _use(work, USUAL[0].chosen_as)
            work.remove(ENVELOPES, [found])


def _use(work: UnitOfWork, key: str) -> None:
    school = SCHOOLS.load(work.connection, [SCHOOL_ID]).get(SCHOOL_ID)
    if school is None:
        work.add(SCHOOLS, [School(window=key)])
    else:
        work.change(SCHOOLS, [(school, replace(school, window=key))])


def save_test_sheet(path: Path, wording: Wording) -> int:
    """Write the sheets that measure a printer and an envelope as PDF; return its pages. Raises SchoolFileError."""
    from app.documents.measuring_sheet import write_test_sheet

    return write_test_sheet(path, wording)


def _require_other_name(item: Envelope, kept: list[Envelope]) -> None:
    if any(one.id != item.id and one.name.casefold() == item.name.casefold() for one in kept):
        raise InvalidValue("envelope_twice", field="name", envelope=item.name)
