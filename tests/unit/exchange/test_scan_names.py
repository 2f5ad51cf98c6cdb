# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the name of a scanned file may mean: a title, a teacher, or nothing."""

import pytest

from app.domain.ids import ActivityId, TeacherId
from app.domain.names import PersonName
from app.exchange.scan_names import ScanNames

TESTING, COURSE = ActivityId(1), ActivityId(2)
BERG, VRIES = TeacherId(1), TeacherId(2)
NAMES = ScanNames(
    [(TESTING, "Studiedag formatief toetsen"), (COURSE, "Cursus klassenmanagement")],
    [
        (BERG, PersonName(first_name="Anne", prefix="van den", surname="Berg"), "BRG"),
        (VRIES, PersonName(first_name="Karel", prefix="de", surname="Vries"), "VRI"),
    ],
)


@pytest.mark.parametrize(
    ("file", "teacher"),
    [
        ("certificaat Karel de Vries.pdf", VRIES),
        ("Vries_certificaat_2026-10-04.pdf", VRIES),
        ("KarelDeVries.pdf", VRIES),
        ("20261004-BRG.pdf", BERG),
        ("kareldevries vreis.pdf", None),
        ("Anne van den Burg.jpg", BERG),
        ("Karel de Vriess.jpg", VRIES),
        ("scan0001.pdf", None),
    ],
)
def test_a_teacher_in_the_name_of_a_file_is_found(file: str, teacher: TeacherId | None) -> None:
    """By name or code, with signs, days and a slip of the pen between."""
    assert [who for who, _percent in NAMES.teachers(file)][:1] == ([teacher] if teacher else [])


@pytest.mark.parametrize(
    ("file", "activities"),
    [
        ("presentie studiedag formatief toetsen.pdf", [TESTING]),
        ("Cursus_klasenmanagement.pdf", [COURSE]),
        ("Cursus.pdf", []),
        ("scan0001.pdf", []),
    ],
)
def test_a_title_in_the_name_of_a_file_is_found(file: str, activities: list[ActivityId]) -> None:
    """All its words, or nearly so; one word of it is not enough."""
    assert [one for one, _percent in NAMES.activities(file)] == activities


def test_how_much_alike_is_told_in_percent() -> None:
    """The very words are all of it."""
    assert NAMES.activities("studiedag formatief toetsen.pdf") == ((TESTING, 100),)
    assert 84 <= NAMES.activities("studiedag formatif toetsen.pdf")[0][1] < 100
