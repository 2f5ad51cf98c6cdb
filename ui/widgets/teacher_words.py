# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the fields of a teacher and their values are called."""

from datetime import date
from enum import Enum

from PySide6.QtCore import QCoreApplication

from app.domain.names import FormOfAddress, NameUse
from app.domain.teachers import Grade, Qualification, StaffKind, StaffNumber
from app.wording import Wording


def field_label(name: str) -> str:
    """Return the label of a field; the name itself when it has none."""
    return field_labels().get(name, name)


def field_labels() -> dict[str, str]:
    """Return the label of each field by its name."""
    say = QCoreApplication.translate
    return {
        "initials": say("TeacherFields", "Initials"),
        "first_name": say("TeacherFields", "First name"),
        "given_names": say("TeacherFields", "Given names"),
        "prefix": say("TeacherFields", "Prefix"),
        "surname": say("TeacherFields", "Surname"),
        "partner_prefix": say("TeacherFields", "Partner's prefix"),
        "partner_surname": say("TeacherFields", "Partner's surname"),
        "name_use": say("TeacherFields", "Name use"),
        "form_of_address": say("TeacherFields", "Form of address"),
        "titles_before": say("TeacherFields", "Titles before the name"),
        "titles_after": say("TeacherFields", "Titles behind the name"),
        "exact_salutation": say("TeacherFields", "Salutation"),
        "exact_address_name": say("TeacherFields", "Name above the address"),
        "exact_running_text": say("TeacherFields", "Name in a sentence"),
        "exact_sort_name": say("TeacherFields", "Name in lists"),
        "code": say("TeacherFields", "Staff code"),
        "numbers": say("TeacherFields", "Staff numbers"),
        "email": say("TeacherFields", "E-mail"),
        "address": say("TeacherFields", "Address"),
        "street": say("TeacherFields", "Street"),
        "house_number": say("TeacherFields", "House number"),
        "addition": say("TeacherFields", "Addition"),
        "postcode": say("TeacherFields", "Postcode"),
        "city": say("TeacherFields", "Town"),
        "country": say("TeacherFields", "Country"),
        "location": say("TeacherFields", "Location"),
        "team": say("TeacherFields", "Team"),
        "section": say("TeacherFields", "Section"),
        "subjects": say("TeacherFields", "Subjects"),
        "qualifications": say("TeacherFields", "Qualifications"),
        "job": say("TeacherFields", "Job"),
        "kind": say("TeacherFields", "Kind of staff"),
        "fte": say("TeacherFields", "FTE"),
        "employed_from": say("TeacherFields", "Employed from"),
        "employed_until": say("TeacherFields", "Employed until"),
        "do_not_invite": say("TeacherFields", "Do not invite"),
        "do_not_invite_reason": say("TeacherFields", "Reason"),
        "name_doubt": say("TeacherFields", "Doubt about the name"),
        "on": say("TeacherFields", "Date"),
        "until": say("TeacherFields", "Until"),
        "number": say("TeacherFields", "Number"),
        "note": say("TeacherFields", "Remark"),
        "state": say("TeacherFields", "Letter"),
    }


def name_uses() -> list[tuple[object, str]]:
    """Return the ways to use a name, with a word for each."""
    say = QCoreApplication.translate
    return [
        (NameUse.OWN, say("TeacherFields", "Own name")),
        (NameUse.PARTNER, say("TeacherFields", "Partner's name")),
        (NameUse.PARTNER_OWN, say("TeacherFields", "Partner's name – own name")),
        (NameUse.OWN_PARTNER, say("TeacherFields", "Own name – partner's name")),
    ]


def forms_of_address() -> list[tuple[object, str]]:
    """Return the forms of address, with a word for each."""
    say = QCoreApplication.translate
    return [
        (FormOfAddress.NEUTRAL, say("TeacherFields", "Neutral (initials and surname)")),
        (FormOfAddress.HEER, say("TeacherFields", "Mr (heer)")),
        (FormOfAddress.MEVROUW, say("TeacherFields", "Ms (mevrouw)")),
        (FormOfAddress.FIRST_NAME, say("TeacherFields", "First name")),
    ]


def staff_kinds() -> list[tuple[object, str]]:
    """Return the kinds of staff, with a word for each."""
    say = QCoreApplication.translate
    return [
        (StaffKind.TEACHING, say("TeacherFields", "Teaching staff")),
        (StaffKind.SUPPORT, say("TeacherFields", "Support staff")),
        (StaffKind.MANAGEMENT, say("TeacherFields", "Management")),
    ]


def grades() -> list[tuple[object, str]]:
    """Return the grades of a qualification, with a word for each."""
    say = QCoreApplication.translate
    return [
        (Grade.FIRST, say("TeacherFields", "First grade")),
        (Grade.SECOND, say("TeacherFields", "Second grade")),
        (Grade.QUALIFIED, say("TeacherFields", "Qualified")),
        (Grade.TRAINING, say("TeacherFields", "In training")),
        (Grade.NONE, say("TeacherFields", "Not qualified")),
    ]


def write_value(value: object, wording: Wording) -> str:
    """Write any value of a teacher's field in words; a dash for nothing."""
    if isinstance(value, (tuple, list, frozenset)):
        return ", ".join(write_value(part, wording) for part in value) or "–"
    if isinstance(value, date):
        return wording.day(value, short=True)
    if isinstance(value, float):
        return f"{value:g}".replace(".", "," if wording.language == "nl" else ".")
    return _write_one(value) or "–"


def _write_one(value: object) -> str:
    if isinstance(value, bool):
        say = QCoreApplication.translate
        return say("TeacherFields", "yes") if value else say("TeacherFields", "no")
    if isinstance(value, Qualification):
        return f"{value.subject} {value_words()[value.grade.value]}".strip()
    if isinstance(value, StaffNumber):
        return value.number
    if isinstance(value, Enum):
        return value_words().get(str(value), str(value))
    return "" if value is None else str(value)


def value_words() -> dict[str, str]:
    """Return the word of each stored value that has one, for the history."""
    pairs = (*name_uses(), *forms_of_address(), *staff_kinds(), *grades())
    return {str(value): word for value, word in pairs}
