# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a school says about itself in the settings."""

from typing import cast

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
