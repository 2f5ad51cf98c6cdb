# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Of every kind of thing a school keeps one with everything filled in, and one with as little as can be."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from typing import Any

from app.domain.activities import (
    Activity,
    Evidence,
    Participation,
    ParticipationStatus,
    Proof,
    Reduction,
    ReductionKind,
)
from app.domain.doubles import Merge, NotDouble
from app.domain.envelopes import Envelope
from app.domain.filters import Condition, FilterTest
from app.domain.ids import ActivityId, LetterId, ParticipationId, RegistrationId, RoundId, TeacherId
from app.domain.letters import Letter, LetterState
from app.domain.mail import MailAccount, Security
from app.domain.names import PersonName
from app.domain.own_fields import OwnField, OwnKind
from app.domain.own_templates import OwnTemplate
from app.domain.registers import RegisterEdition
from app.domain.registrations import Event, EventKind, Registration
from app.domain.remarks import Remark
from app.domain.selections import Order, TeacherColumn
from app.domain.signers import Signer
from app.domain.stacking import StackOrder
from app.domain.stationery import Paper, Place, ShowName, Stationery
from app.domain.teachers import Teacher
from app.domain.views import SavedView
from tests.schools import DAY, REGISTER, SCHOOL, round_of_letters, teacher

NOON = datetime(2013, 9, 2, 12, 30, 15, 123456, tzinfo=timezone(timedelta(hours=2)))


def of_every_kind() -> dict[str, tuple[Any, Any]]:
    """Of every kind something with everything filled in, and the same with as little as can be."""
    full = Letter(
        RoundId(1), TeacherId(1), 1, LetterState.SENT, "2013/001", ("A. Berg", "Kerkpad 1"), "Geachte A", "ab", "cd",
        DAY, NOON, id=LetterId(1),
    )  # fmt: skip
    event = Event(
        EventKind.EXTENDED, TeacherId(1), DAY, REGISTER, NOON, "jan", "R1", "gebeld\nen gemaild 👍", date(2017, 2, 28),
        RoundId(1), LetterId(1), RegistrationId(1),
    )  # fmt: skip
    bare = Event(EventKind.INVITED, TeacherId(1), DAY, REGISTER, registration_id=RegistrationId(1))
    view = SavedView(
        "Bèta", Condition("team", FilterTest.IS, ("Bèta",)), True, (TeacherColumn.TEAM.value, "own.1"),
        Order(TeacherColumn.TEAM, True), TeacherColumn.STATUS.value, (120, 80), True, 3,
    )  # fmt: skip
    return {
        "saved_view": (view, SavedView("Iedereen", in_service=None)),
        "school": (SCHOOL, replace(SCHOOL, name="", footer="Regel 1\nRegel 2", sample=True)),
        "mail_account": (
            MailAccount("mail.example", 465, Security.TLS, "jan", "a@b.example", "De Bron", "c@b.example", 3, True),
            MailAccount(),
        ),
        "teacher": (replace(teacher(), fte=0.0), Teacher(name=PersonName(surname="Ő'Brien-İ"))),
        "own_field": (
            OwnField("Kluis", OwnKind.CHOICE, ("Noord", "Zuid"), 3),
            OwnField("Ő"),
        ),
        **_stationery_things(),
        "template": (
            OwnTemplate("eigen-1", "nl", "+++\nRegel 1 “{{naam}}” 👍", removed=True),
            OwnTemplate("eigen-2", "en", ""),
        ),
        "envelope": (
            Envelope("Akte “breed” 👍", 229.5, 114.0, 17.5, 52.0, 105.0, 35.0, 111.0),
            Envelope("Ő", 220.0, 110.0, 20.0, 50.0, 100.0, 30.0, 107.0),
        ),
        "registration": (Registration(TeacherId(1), REGISTER), Registration(TeacherId(1), REGISTER, "Frysk")),
        "round": (
            round_of_letters(
                asked=(("Waar?", "Zaal “1” 👍"), ("Ő", "x")), waved=("twice|de “de”||",), order=StackOrder.TEAM
            ),
            round_of_letters("x", reply_by=None, signer="", signer_function=""),
        ),
        "letter": (full, Letter(RoundId(1), TeacherId(1), 2)),
        "event": (event, bare),
        "register_edition": (RegisterEdition(REGISTER, 2, _rules(2)), RegisterEdition(REGISTER, 1, _rules(1))),
        **_activity_things(),
        "remark": (Remark(TeacherId(1), "Belt\nliever", NOON, "jan"), Remark(TeacherId(1), "x", NOON, "")),
        "teacher_merge": (Merge(TeacherId(1), TeacherId(2), NOON, "jan"), Merge(TeacherId(1), TeacherId(3), NOON, "")),
        "not_double": (
            NotDouble(TeacherId(1), TeacherId(1), NOON, "jan"),
            NotDouble(TeacherId(1), TeacherId(1), NOON, ""),
        ),
    }


def _stationery_things() -> dict[str, tuple[Any, Any]]:
    full = Stationery(
        Paper.PDF, Place.CENTRE, 11.5, ShowName.ALWAYS, ("web",), True, False, 11.0, 25.0, 20.0, 30.0, 105.0, 24.5,
        False, "ab", "cd", "brief papier.pdf", "vervolg.pdf",
    )  # fmt: skip
    return {
        "stationery": (full, Stationery(contact=())),
        "signer": (Signer("C. Bos", "rector", "ab", default=True, removed=True, position=3), Signer("Ő")),
    }


def _rules(edition: int) -> str:
    return f'schema_version = 2\nid = "{REGISTER}"\nname = "Eigen regels"\nversion = {edition}\n'


def _activity_things() -> dict[str, tuple[Any, Any]]:
    activity = Activity(
        "Studiedag ‘toetsen’", DAY, date(2013, 9, 3), "study_day", "Buro", 6.5, 1.25, 95.5, ("subject", "pedagogy"),
        ("c1", "c2"), True, "V-12", "Regel 1\nRegel 2", "let op",
    )  # fmt: skip
    part = Participation(
        ActivityId(1), TeacherId(1), DAY, 3.5, 0.25, ParticipationStatus.REJECTED, "te laat", "Frysk", 5, "goed 👍"
    )
    file = Evidence(
        ActivityId(1), "ab", "bewijs.pdf", "application/pdf", 12, ParticipationId(1), TeacherId(1), NOON, "jan"
    )
    reduction = Reduction(
        TeacherId(1), REGISTER, ReductionKind.PART_TIME, DAY, date(2014, 1, 1), 50.0, 2.5, "ouderschap"
    )
    proof = Proof(TeacherId(1), REGISTER, "vog", DAY, date(2014, 1, 1), 1328.0, "Frysk", "gezien", "cd")
    return {
        "activity": (activity, Activity("x", DAY, DAY)),
        "participation": (part, Participation(ActivityId(1), TeacherId(1), DAY)),
        "evidence": (file, Evidence(ActivityId(1), "ab", "x", "image/png", 0)),
        "reduction": (reduction, Reduction(TeacherId(1), "", ReductionKind.LEAVE, DAY, DAY)),
        "proof": (proof, Proof(TeacherId(1), "", "work", DAY)),
    }
