# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page for the school guide speaks one language, also of figures that were given out in another."""

from datetime import date
from pathlib import Path

from app.bootstrap import Services
from app.domain.board import reporting_day
from app.domain.overview_asking import Asked
from app.domain.registrations import EventKind
from app.domain.teachers import StaffKind
from app.wording import Wording
from tests.schools import DAY, teacher


def _page(school: Services, on: date, language: str, folder: Path) -> str:
    words, file = Wording(language), folder / f"{language}.html"
    school.overviews.save_public_page(school.overviews.make("board", Asked(on), words), file, words)
    return file.read_text(encoding="utf-8")


def test_the_register_has_its_name_in_the_language_of_the_page(school_file: Services, tmp_path: Path) -> None:
    """Given out in Dutch first: what is kept has the Dutch name, and the English page the English one."""
    changes = {"employed_from": None, "employed_until": None, "kind": StaffKind.TEACHING}
    people = [school_file.staff.add(teacher(number, **changes)).id for number in range(16)]
    on = reporting_day(DAY)
    school_file.registrations.note(EventKind.REGISTERED, people[:8], on)
    dutch, english = (_page(school_file, on, language, tmp_path) for language in ("nl", "en"))

    assert ("Lerarenregister" in dutch, "Teachers’ register" in english) == (True, True)
    assert "Lerarenregister" not in english
