# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The form of an activity offers the words of all registers by register, and loses none that it does not know."""

from datetime import date

from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from app.domain.activities import Activity
from app.domain.registers import Choice, RegisterProfile
from app.domain.vocabulary import Vocabulary
from app.wording import Wording
from ui.pages.activities.activity_form import ActivityForm
from ui.widgets.text import PlainLabel

DAY = date(2026, 1, 7)
FIRST = RegisterProfile(
    "een", "Register een", 1, categories=(Choice("vak", "Vak"),), activity_types=(Choice("cursus", "Cursus"),)
)
SECOND = RegisterProfile(
    "twee", "Register twee", 1, categories=(Choice("reflectie", "Reflectie"),),
    activity_types=(Choice("intervisie", "Intervisie"),),
)  # fmt: skip


def _form(qtbot: QtBot, *profiles: RegisterProfile) -> ActivityForm:
    form = ActivityForm(Wording("nl"))
    qtbot.addWidget(form)
    form.show_words(Vocabulary(profiles))
    return form


def test_categories_stand_under_the_name_of_their_register(qtbot: QtBot) -> None:
    """Each with its own heading; of one register there is no need."""
    field = _form(qtbot, FIRST, SECOND).form.widget("categories")
    assert [label.text() for label in field.findChildren(PlainLabel)] == ["Register een", "Register twee"]
    assert _form(qtbot, FIRST).form.widget("categories").findChildren(PlainLabel) == []


def test_the_name_of_a_register_is_no_type(qtbot: QtBot) -> None:
    """It is a heading among the types, that cannot be chosen."""
    field = _form(qtbot, FIRST, SECOND).form.widget("type")
    place = field.findText("Register twee")
    assert not field.model().item(place).isEnabled()
    field.set_value("intervisie")
    assert (field.currentText(), field.value()) == ("Intervisie", "intervisie")


def test_a_word_that_no_register_knows_stays_and_is_shown(qtbot: QtBot) -> None:
    """Else a look at the activity would change it."""
    form = _form(qtbot, FIRST, SECOND)
    form.show_activity(Activity("Iets", DAY, DAY, type="iets", categories=("vakinhoudlijk", "vak")))
    held = form.activity()
    assert held is not None
    assert (held.type, set(held.categories)) == ("iets", {"vakinhoudlijk", "vak"})
    boxes = {box.text(): box for box in form.form.widget("categories").findChildren(QCheckBox) if not box.isHidden()}
    boxes["vakinhoudlijk"].click()
    held = form.activity()
    assert held is not None
    assert held.categories == ("vak",)
