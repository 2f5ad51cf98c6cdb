# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the fields of a teacher and their values are called."""

from datetime import date
from enum import Enum

from PySide6.QtCore import QCoreApplication

from app.domain.names import FormOfAddress, NameUse
from app.domain.teachers import Grade, Qualification, StaffKind, StaffNumber
from app.wording import Wording
from ui.widgets.activity_words import participation_words


def field_label(name: str) -> str:
    """Return the label of a field; the name itself when it has none."""
    return field_labels().get(name, name)


def field_labels() -> dict[str, str]:
    """Return the label of each field by its name."""
    translate = QCoreApplication.translate
    return {
        "initials": translate("TeacherFields", "Initials"),
        "first_name": translate("TeacherFields", "First name"),
        "given_names": translate("TeacherFields", "Given names"),
        "prefix": translate("TeacherFields", "Prefix"),
        "surname": translate("TeacherFields", "Surname"),
        "partner_prefix": translate("TeacherFields", "Partner's prefix"),
        "partner_surname": translate("TeacherFields", "Partner's surname"),
        "name_use": translate("TeacherFields", "Name use"),
        "form_of_address": translate("TeacherFields", "Form of address"),
        "titles_before": translate("TeacherFields", "Titles before the name"),
        "titles_after": translate("TeacherFields", "Titles behind the name"),
        "exact_salutation": translate("TeacherFields", "Salutation"),
        "exact_address_name": translate("TeacherFields", "Name above the address"),
        "exact_running_text": translate("TeacherFields", "Name in a sentence"),
        "exact_sort_name": translate("TeacherFields", "Name in lists"),
        **_other_labels(),
        **_participation_labels(),
    }


def _other_labels() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "code": translate("TeacherFields", "Staff code"),
        "numbers": translate("TeacherFields", "Staff numbers"),
        "email": translate("TeacherFields", "E-mail"),
        "address": translate("TeacherFields", "Address"),
        "street": translate("TeacherFields", "Street"),
        "house_number": translate("TeacherFields", "House number"),
        "addition": translate("TeacherFields", "Addition"),
        "postcode": translate("TeacherFields", "Postcode"),
        "city": translate("TeacherFields", "Town"),
        "country": translate("TeacherFields", "Country"),
        "location": translate("TeacherFields", "Location"),
        "team": translate("TeacherFields", "Team"),
        "section": translate("TeacherFields", "Section"),
        "subjects": translate("TeacherFields", "Subjects"),
        "qualifications": translate("TeacherFields", "Qualifications"),
        "job": translate("TeacherFields", "Job"),
        "kind": translate("TeacherFields", "Kind of staff"),
        "fte": translate("TeacherFields", "FTE"),
        "employed_from": translate("TeacherFields", "Employed from"),
        "employed_until": translate("TeacherFields", "Employed until"),
        "do_not_invite": translate("TeacherFields", "Do not invite"),
        "do_not_invite_reason": translate("TeacherFields", "Reason"),
        "name_doubt": translate("TeacherFields", "Doubt about the name"),
        "on": translate("TeacherFields", "Date"),
        "until": translate("TeacherFields", "Until"),
        "number": translate("TeacherFields", "Number"),
        "note": translate("TeacherFields", "Remark"),
        "state": translate("TeacherFields", "Letter"),
    }


def _participation_labels() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "status": translate("TeacherFields", "Status"),
        "contact_hours": translate("TeacherFields", "Contact hours"),
        "self_study_hours": translate("TeacherFields", "Hours of self-study"),
        "reason": translate("TeacherFields", "Reason"),
        "rating": translate("TeacherFields", "Rating"),
        "remark": translate("TeacherFields", "Remark"),
    }


def name_uses() -> list[tuple[object, str]]:
    """Return the ways to use a name, with a word for each."""
    translate = QCoreApplication.translate
    return [
        (NameUse.OWN, translate("TeacherFields", "Own name")),
        (NameUse.PARTNER, translate("TeacherFields", "Partner's name")),
        (NameUse.PARTNER_OWN, translate("TeacherFields", "Partner's name – own name")),
        (NameUse.OWN_PARTNER, translate("TeacherFields", "Own name – partner's name")),
    ]


def forms_of_address() -> list[tuple[object, str]]:
    """Return the forms of address, with a word for each."""
    translate = QCoreApplication.translate
    return [
        (FormOfAddress.NEUTRAL, translate("TeacherFields", "Neutral (initials and surname)")),
        (FormOfAddress.HEER, translate("TeacherFields", "Mr (heer)")),
        (FormOfAddress.MEVROUW, translate("TeacherFields", "Ms (mevrouw)")),
        (FormOfAddress.FIRST_NAME, translate("TeacherFields", "First name")),
    ]


def staff_kinds() -> list[tuple[object, str]]:
    """Return the kinds of staff, with a word for each."""
    translate = QCoreApplication.translate
    return [
        (StaffKind.TEACHING, translate("TeacherFields", "Teaching staff")),
        (StaffKind.SUPPORT, translate("TeacherFields", "Support staff")),
        (StaffKind.MANAGEMENT, translate("TeacherFields", "Management")),
    ]


def grades() -> list[tuple[object, str]]:
    """Return the grades of a qualification, with a word for each."""
    translate = QCoreApplication.translate
    return [
        (Grade.FIRST, translate("TeacherFields", "First grade")),
        (Grade.SECOND, translate("TeacherFields", "Second grade")),
        (Grade.QUALIFIED, translate("TeacherFields", "Qualified")),
        (Grade.TRAINING, translate("TeacherFields", "In training")),
        (Grade.NONE, translate("TeacherFields", "Not qualified")),
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
        translate = QCoreApplication.translate
        return translate("TeacherFields", "yes") if value else translate("TeacherFields", "no")
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
    words = {str(value): word for value, word in pairs}
    return words | {status.value: word for status, word in participation_words().items()}
