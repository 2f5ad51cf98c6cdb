# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Invented dossiers and evidence for the tests."""

import io
from datetime import date, timedelta

import pikepdf
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from app.domain.activities import Activity, Evidence, Participation, ParticipationStatus
from app.domain.activity_rows import TakenPart
from app.domain.cycle_standings import CycleStanding, NotCounted, NotCountedReason, RuleStanding
from app.domain.cycles import Cycle
from app.domain.dossiers import CyclePart, Dossier, DossierOptions, RegisterPart, number_exhibits
from app.domain.ids import ActivityId, EvidenceId, ParticipationId, TeacherId
from app.domain.names import FormOfAddress, PersonName
from app.domain.registers import CategoryRule, Choice, ProfileKind, RegisterProfile, Unit
from app.domain.registrations import Event, EventKind, Status, StatusSpan
from app.domain.teachers import Teacher

ON = date(2026, 11, 27)
OPTIONS = DossierOptions(ON)
WHO = Teacher(
    TeacherId(1),
    PersonName("A.", "Anne", prefix="van den", surname="Berg", form_of_address=FormOfAddress.MEVROUW),
    code="BEA",
    job="docent",
    section="Wiskunde",
)
RULE = CategoryRule("Vakinhoudelijk", ("vak",), minimum=40.0)
PROFILE = RegisterProfile("register", "Register van beroepen", 1, verified=True, rules=(RULE,), total=160.0)
CATEGORIES = (Choice("vak", "Vakinhoudelijk", "Subject"), Choice("ped", "Pedagogisch", "Pedagogical"))


def pdf(*texts: str, landscape: bool = False) -> bytes:
    """Return a PDF with a page for each text."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(842, 595) if landscape else (595, 842), invariant=1)
    for text in texts:
        canvas.drawString(72, 500, text)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def locked_pdf() -> bytes:
    """Return a PDF that opens with a password only."""
    file = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf("geheim"))) as plain:
        plain.save(file, encryption=pikepdf.Encryption(user="sleutel", owner="sleutel"))
    return file.getvalue()


def photo(kind: str = "JPEG", turned: bool = False) -> bytes:
    """Return a small photo, `turned` as a phone keeps one that was taken upright."""
    file, image = io.BytesIO(), Image.new("RGB", (300, 200), "steelblue")
    exif = image.getexif()
    if turned:
        exif[0x0112] = 6
    image.save(file, kind, exif=exif)
    return file.getvalue()


MAIL = b"From: Petra <p@bureau.example>\r\nSubject: Aanwezig\r\n\r\nAnne was erbij.\r\nTot ziens\r\n"


def taken(place: int, title: str = "", categories: tuple[str, ...] = ("vak",), **changes: object) -> TakenPart:
    """Return one activity this teacher took part in, a week after the one before it."""
    on = date(2025, 9, 1) + timedelta(weeks=place)
    activity = Activity(
        title or f"Studiedag {place}", on, on, provider="Bureau", contact_hours=6.0, categories=categories,
        id=ActivityId(place),
    )  # fmt: skip
    plain: dict[str, object] = {"contact_hours": 6.0, "status": ParticipationStatus.DONE, **changes}
    part = Participation(activity.id, WHO.id, on, id=ParticipationId(place), **plain)  # type: ignore[arg-type]
    return TakenPart(activity, part, 0)


def evidence(place: int, name: str, *, own: bool = True) -> Evidence:
    """Return a file that shows the activity of a place."""
    whose = (ParticipationId(place), WHO.id) if own else (None, None)
    return Evidence(ActivityId(place), f"{place}-{name}", name, "", 10, *whose, id=EvidenceId(place))


def standing(counted: float = 24.0, asked: float = 160.0) -> CycleStanding:
    """Return where the teacher stands in a cycle of four years."""
    rule = RuleStanding(RULE, counted, counted, 40.0, None)
    planned = NotCounted(NotCountedReason.PLANNED, 6.0, 1)
    cycle = Cycle(date(2024, 8, 1), date(2028, 7, 31), 1)
    return CycleStanding(
        "register", Unit.REGISTER_HOURS, ProfileKind.REQUIREMENT, cycle, ON, counted, asked, asked,
        to_do=max(0.0, asked - counted), rules=(rule,), not_counted=(planned,),
    )  # fmt: skip


def registration() -> RegisterPart:
    """Return a registration with the two events that led to it."""
    events = (
        Event(EventKind.INVITED, WHO.id, date(2024, 6, 3), "register"),
        Event(EventKind.REGISTERED, WHO.id, date(2024, 8, 1), "register", number="R-12"),
    )
    span = StatusSpan(Status.REGISTERED, date(2024, 8, 1), None)
    return RegisterPart(PROFILE, span, events, (Status.INVITED, Status.REGISTERED))


def dossier(*parts: TakenPart, files: tuple[Evidence, ...] = (), **changes: object) -> Dossier:
    """Return a dossier of these activities; others took part where a file is kept with the whole of one."""
    shared = frozenset(one.document for one in files if one.participation_id is None)
    plain: dict[str, object] = {
        "registers": (registration(),),
        "cycles": (CyclePart(PROFILE, standing()),),
        "categories": CATEGORIES,
        "exhibits": number_exhibits(parts, files, shared, WHO.id),
        **changes,
    }
    made = {"teacher": WHO, "school": "Duinzicht College", "options": OPTIONS, **plain}
    return Dossier(taken=parts, **made)  # type: ignore[arg-type]
