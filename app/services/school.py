# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The school itself: its address, letterhead, signer."""

import re
from dataclasses import fields, replace
from pathlib import Path
from typing import Literal

from app.domain.addresses import normalise_postcode
from app.domain.changes import Action
from app.domain.registers import Sector
from app.domain.school import LONGEST_RETENTION, School
from app.domain.validity import TEXT_LENGTH, is_clean, is_email
from app.errors import InvalidValue
from app.persistence import contents
from app.persistence.database import Database
from app.persistence.repositories.catalogue import SCHOOL_ID, SCHOOLS
from app.services.envelopes import EnvelopeService

ImageKind = Literal["logo", "signature"]
_BRIN = re.compile(r"\d{2}[A-Z]{2}(\d{2})?")
"""A school's number, with two more digits that of a vestiging (register of the Ministry of Education, DUO)."""
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_LARGEST_IMAGE = 10 * 1024 * 1024
_MEDIA_TYPES = {b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg"}


class SchoolService:
    """Reads and changes the one school of a school file."""

    def __init__(self, database: Database) -> None:
        """Work on a school."""
        self._database = database
        self.envelopes = EnvelopeService(database)

    def school(self) -> School:
        """Return the school; an empty one when nothing was filled in yet."""
        with self._database.read() as connection:
            return SCHOOLS.load(connection, [SCHOOL_ID]).get(SCHOOL_ID, School())

    def save(self, before: School, after: School) -> School:
        """Store the school as one action; raises InvalidValue naming the field."""
        _check(after)
        with self._database.write(Action("change_school", {"count": 1})) as work:
            if not SCHOOLS.load(work.connection, [SCHOOL_ID]):
                work.add(SCHOOLS, [after])
                return after
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
        """Take an image from a PNG or JPEG file into the school, or remove it; raises InvalidValue."""
        name = "" if path is None else self._keep_image(kind, path)
        before = self.school()
        after = replace(before, logo=name) if kind == "logo" else replace(before, signature=name)
        return self.save(before, after)

    def set_logo(self, content: bytes, file: str) -> School:
        """Take a picture out of a document as the logo; `file` is its name there. Raises InvalidValue."""
        name = self._keep("logo", file, content)
        before = self.school()
        return self.save(before, replace(before, logo=name))

    def _keep_image(self, kind: ImageKind, path: Path) -> str:
        try:
            if path.stat().st_size > _LARGEST_IMAGE:
                raise InvalidValue("image_large", field=kind, file=path.name)
            content = path.read_bytes()
        except OSError as error:
            raise InvalidValue("image_unreadable", field=kind, file=path.name) from error
        return self._keep(kind, path.name, content)

    def _keep(self, kind: ImageKind, file: str, content: bytes) -> str:
        media_type = next((media for sign, media in _MEDIA_TYPES.items() if content.startswith(sign)), None)
        if media_type is None:
            raise InvalidValue("image_kind", field=kind, file=file)
        with self._database.keep() as connection:
            return contents.keep(connection, media_type, [content])[0]


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
