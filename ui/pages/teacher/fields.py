# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which fields a teacher's form has, in which parts and in which order."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from ui.pages.teacher.qualifications import QualificationsField
from ui.widgets.fields import CheckField, ChoiceField, DateField, NumberField, SuggestField, TextField
from ui.widgets.form import Form
from ui.widgets.teacher_words import field_labels, forms_of_address, name_uses, staff_kinds

EXACT = ("exact_salutation", "exact_address_name", "exact_running_text", "exact_sort_name")
SUGGESTED = ("location", "team", "section", "job")
ROOM = 32_767
"""Signs that a line can hold: what is too long is refused in words, never cut off while it is typed or pasted."""
_NAME = ("first_name", "initials", "prefix", "surname", "given_names", "form_of_address")
_MARRIED = ("partner_prefix", "partner_surname", "name_use", "titles_before", "titles_after")
_SCHOOL = (
    "code", "numbers", "email", "location", "team", "section", "subjects", "job", "kind", "fte",
    "employed_from", "employed_until",
)  # fmt: skip
_HOME = ("street", "house_number", "addition", "postcode", "city", "country")
ALL = (*_NAME, *_MARRIED, *_SCHOOL, *_HOME, *EXACT, "qualifications", "do_not_invite", "do_not_invite_reason")


def _widget(name: str) -> Any:
    made: dict[str, Any] = {
        "name_use": lambda: ChoiceField(name_uses()),
        "form_of_address": lambda: ChoiceField(forms_of_address()),
        "kind": lambda: ChoiceField(staff_kinds()),
        "fte": NumberField,
        "employed_from": DateField,
        "employed_until": DateField,
        "qualifications": QualificationsField,
        "do_not_invite": lambda: CheckField(field_labels()["do_not_invite"]),
    }
    widget = SuggestField(length=ROOM) if name in SUGGESTED else made.get(name, lambda: TextField(length=ROOM))()
    if isinstance(widget, QComboBox):
        # As narrow as a page beside the list needs it; the list that drops down is as wide as its words.
        widget.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        widget.setMinimumContentsLength(8)
    return widget


def fill_form(form: Form) -> None:
    """Put all fields into a form of two columns."""
    translate = QCoreApplication.translate
    _part(form, translate("TeacherFields", "Name"), (*_NAME, *_MARRIED))
    _part(form, translate("TeacherFields", "At school"), _SCHOOL)
    _part(form, translate("TeacherFields", "Home address"), _HOME)
    form.section(translate("TeacherFields", "Qualifications"))
    form.add("qualifications", "", _widget("qualifications"), span=2)
    form.section(translate("TeacherFields", "Letters"))
    form.add("do_not_invite", "", _widget("do_not_invite"))
    form.add("do_not_invite_reason", field_labels()["do_not_invite_reason"], _widget("do_not_invite_reason"))
    _part(form, translate("TeacherFields", "Write exactly so (empty: by the rules)"), EXACT)


def _part(form: Form, title: str, names: tuple[str, ...]) -> None:
    labels = field_labels()
    form.section(title)
    for name in names:
        form.add(name, labels[name], _widget(name))
