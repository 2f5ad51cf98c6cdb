# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The school itself: its address, letterhead, signer."""

import re
from dataclasses import fields, replace
from pathlib import Path

from app.domain.addresses import normalise_postcode
from app.domain.changes import Action
from app.domain.registers import Sector
from app.domain.school import LONGEST_RETENTION, School
from app.domain.signers import Signer, same_name
from app.domain.validity import TEXT_LENGTH, is_clean, is_email
from app.errors import InvalidValue
from app.persistence import contents
from app.persistence.database import Database
from app.persistence.repositories.catalogue import SCHOOL_ID, SCHOOLS
from app.persistence.unit_of_work import UnitOfWork
from app.services.envelopes import EnvelopeService
from app.services.image_files import ImageKind, keep_image
from app.services.signers import Signers, keep_signature
from app.services.stationery_keeping import StationeryKeeping

_BRIN = re.compile(r"\d{2}[A-Z]{2}(\d{2})?")
"""A school's number, with two more digits that of a vestiging (register of the Ministry of Education, DUO)."""
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


class SchoolService:
    """Reads and changes the one school of a school file."""

    def __init__(self, database: Database) -> None:
        """Work on a school."""
        self._database = database
        self.envelopes = EnvelopeService(database)
        self.signers = Signers(database)
        self.stationery = StationeryKeeping(database)

    def school(self) -> School:
        """Return the school; an empty one when nothing was filled in yet."""
        with self._database.read() as connection:
            return SCHOOLS.load(connection, [SCHOOL_ID]).get(SCHOOL_ID, School())

    def save(self, before: School, after: School) -> School:
        """Store the school as one action; raises InvalidValue naming the field. A signature stays with its name."""
        _check(after)
        if after.signature == before.signature and not same_name(before.signer, after.signer):
            after = replace(after, signature="")
        with self._database.write(Action("change_school", {"count": 1})) as work:
            if not SCHOOLS.load(work.connection, [SCHOOL_ID]):
                work.add(SCHOOLS, [after])
                return after
            keep_signature(work, Signer(before.signer, before.signer_function, before.signature), after.signer)
            stored = work.change(SCHOOLS, [(before, after)])
        return stored[0] if stored else after

    def image(self, kind: ImageKind) -> bytes | None:
        """Return the logo or the signature as it was given, or None."""
        name = getattr(self.school(), kind)
        if not name:
            return None
        with self._database.read() as connection:
            return contents.read(connection, name)

    def set_image(self, kind: ImageKind, path: Path | None) -> School:
        """Take an image from a PNG or JPEG file into the school, or remove it; raises InvalidValue and LetterError."""
        name = "" if path is None else keep_image(self._database, kind, path)
        before = self.school()
        after = replace(before, logo=name) if kind == "logo" else replace(before, signature=name)
        return self.save(before, after)


def change_logo(work: UnitOfWork, content: bytes, media_type: str) -> None:
    """Make a picture the logo of the school, as part of a larger action."""
    name = contents.keep(work.connection, media_type, [content])[0]
    before = SCHOOLS.load(work.connection, [SCHOOL_ID]).get(SCHOOL_ID)
    if before is None:
        work.add(SCHOOLS, [School(logo=name)])
    else:
        work.change(SCHOOLS, [(before, replace(before, logo=name))])


def _check(school: School) -> None:
    for field in fields(school):
        value = getattr(school, field.name)
        if not isinstance(value, str):
            continue
        if len(value) > TEXT_LENGTH:
            raise InvalidValue("too_long", field=field.name, longest=TEXT_LENGTH)
        if not is_clean(value.replace("\n", "")):
            raise InvalidValue("characters", field=field.name)
    if not 1 <= school.retention_months <= LONGEST_RETENTION:
        raise InvalidValue("retention", field="retention_months", most=LONGEST_RETENTION)
    if school.sector not in set(Sector):
        raise InvalidValue("sector", field="sector", value=school.sector)
    normalise_postcode(school.postcode)
    if school.brin and not _BRIN.fullmatch(school.brin):
        raise InvalidValue("brin", field="brin", value=school.brin)
    if school.email and not is_email(school.email):
        raise InvalidValue("email", field="email", value=school.email)
    if not _COLOUR.fullmatch(school.accent):
        raise InvalidValue("accent", field="accent", value=school.accent)
