# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a school says about itself in the settings."""

from dataclasses import replace
from typing import cast

from PySide6.QtWidgets import QTabBar

from tests.ui.staff_pages import Desk, desk, school_path, school_template
from ui.pages.settings import SettingsPage
from ui.pages.settings.school import SchoolPart

__all__ = ["desk", "school_path", "school_template"]


def test_the_sector_is_chosen_once_for_the_school(desk: Desk) -> None:
    """It is one of vo until something else is chosen, which is kept at once."""
    page = cast("SettingsPage", desk.show(SettingsPage))
    page.show_part("school")
    desk.settle()
    part = cast("SchoolPart", page._parts["school"])
    field = part.form.widget("sector")
    first = field.value()
    field.set_value("po")
    field.committed.emit()
    desk.settle()

    assert (first, desk.services.school.school().sector) == ("vo", "po")


def test_whoever_begins_a_school_types_its_name_at_once(desk: Desk) -> None:
    """The cursor is in the first field as long as nothing is known; afterwards it stays on the tabs."""
    before = desk.services.school.school()
    desk.services.school.save(before, replace(before, name=""))
    page = cast("SettingsPage", desk.show(SettingsPage))
    page.show_part("school")
    part = cast("SchoolPart", page._parts["school"])
    tabs = page.findChild(QTabBar)
    found = []
    for name in ("", "Proeflyceum"):
        tabs.setFocus()
        part.show_school(replace(before, name=name))
        found.append(page.window().focusWidget())
    assert found == [part.form.widget("name"), tabs]
