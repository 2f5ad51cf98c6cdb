# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who left: the term in the settings, the day on the page of a teacher, the filter, and erasing after a question."""

from dataclasses import replace
from datetime import date
from typing import cast

import pytest

from tests.ui.pages.test_own_fields import opened
from tests.ui.pages.test_staff_own_fields import entries
from tests.ui.pages.test_staff_page import page_of, people, shown
from tests.ui.pages.test_teacher_page import BERG
from tests.ui.staff_pages import Desk, desk, school_path, school_template
from ui.dialogs.people import retention
from ui.pages.settings import SettingsPage
from ui.pages.settings.privacy import PrivacyPart

__all__ = ["desk", "school_path", "school_template"]
LEFT = date(2020, 7, 31)


def test_the_term_is_chosen_and_says_whom_it_is_over_for(desk: Desk) -> None:
    """Another term, another number; who they are is shown in the list."""
    desk.add([replace(people("Aker")[0], employed_until=LEFT), *people("Berg")])
    page = cast("SettingsPage", desk.show(SettingsPage))
    page.show_part("privacy")
    desk.settle()
    part = cast("PrivacyPart", page._parts["privacy"])
    first, asked = part.over.text(), []
    page.show_teachers.connect(asked.append)
    part._show.click()
    desk.settle()
    part._term.set_value(120)
    part._term.committed.emit()
    desk.settle()

    assert first == "Of 1 teacher who left this term is over."
    assert part.over.text() == "Of nobody who left this term is over."
    assert desk.services.school.school().retention_months == 120
    assert len(desk.services.staff.ids(asked[0], LEFT)) == 1


def test_the_page_of_who_left_says_until_when_they_are_kept(desk: Desk) -> None:
    """Beside the last day in service."""
    page, _id = opened(desk, replace(BERG, employed_until=LEFT))

    assert page._explanation.text() == "BEA · Bèta · left on 31 jul 2020 · keep until 31 jul 2022"


def test_erasing_asks_first_and_refuses_who_is_in_service(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """No is no; with somebody in service among them nothing happens, and the page says so."""
    ids = desk.add([replace(people("Aker")[0], employed_until=LEFT), *people("Berg")])
    answers = iter((False, True, True))
    monkeypatch.setattr(retention, "ask", lambda *_, **_words: next(answers))
    page = page_of(desk)
    entries(page, "Privacy")["Term of keeping over"].trigger()
    desk.settle()
    found, erasing = shown(page), page._actions._erasing
    erasing._on_erase(ids[:1])
    desk.settle()
    kept = len(desk.services.staff.all())
    erasing._on_erase(ids)
    desk.settle()
    refused, said = len(desk.services.staff.all()), page.notice.isVisibleTo(page)
    erasing._on_erase(ids[:1])
    desk.settle()

    assert (found, kept, refused, said) == (["Aker, A."], 2, 2, True)
    assert [one.name.surname for one in desk.services.staff.all()] == ["Berg"]
