# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A school whose teachers took part in a day, with evidence of one and of all, for the tests of dossiers and packs."""

import io
from datetime import date
from pathlib import Path

import pdfplumber

from app.bootstrap import Services
from app.domain.activities import Activity
from app.domain.ids import ActivityId, ParticipationId, TeacherId
from app.domain.registrations import EventKind
from tests.invented_dossiers import pdf
from tests.schools import SCHOOL, add

OWN, LIST = pdf("Certificaat van mij"), pdf("Presentielijst met alle namen")


def filled_school(school: Services, folder: Path, count: int = 3) -> tuple[list[TeacherId], ActivityId]:
    """Let some teachers take part in a day, with a list of all and a certificate of the first."""
    ids = add(school, count)
    school.school.save(school.school.school(), SCHOOL)
    school.registrations.note(EventKind.REGISTERED, ids[:2], date(2013, 9, 2), number="R-7", note="niet voor buiten")
    on = date(2013, 10, 4)
    made = school.activities.add(Activity("=Studiedag", on, on, contact_hours=6.0, categories=("vak",)), ids)
    parts = {row.participation.teacher_id: row.participation.id for row in school.activities.participants(made)}
    attach_file(school, folder / "certificaat.pdf", OWN, made, [parts[ids[0]]])
    attach_file(school, folder / "lijst.pdf", LIST, made, [])
    return ids, made


def attach_file(school: Services, file: Path, content: bytes, made: ActivityId, parts: list[ParticipationId]) -> None:
    """Write a file and attach it to an activity, or to what some took part in."""
    file.write_bytes(content)
    school.evidence.attach(file, made, parts)


def text_of(data: bytes) -> str:
    """Return the text of a PDF."""
    with pdfplumber.open(io.BytesIO(data)) as document:
        return "\n".join(page.extract_text() for page in document.pages)
