# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The lists among the overviews: for sending something, and for signing."""

from datetime import date, timedelta

import pytest

from app.bootstrap import Services
from app.documents.report_columns import lay_sheet
from app.documents.shaping import Shaper
from app.domain.activities import Activity, ParticipationStatus
from app.domain.addresses import Address
from app.domain.filters import Condition, FilterTest
from app.domain.ids import TeacherId
from app.domain.overview_asking import Asked
from app.domain.reports import Level, Report
from app.errors import NotFound
from app.wording import Wording
from tests.counted_again import wrong_numbers
from tests.schools import DAY, add, teacher

PLANNED = ParticipationStatus.PLANNED


def _made(school: Services, key: str, asked: Asked) -> Report:
    report = school.overviews.make(key, asked, Wording())
    assert wrong_numbers(school, report) == {}
    return report


def test_an_address_stands_in_its_parts(school: Services) -> None:
    """As the letters have it; who cannot be reached by post is told, and grouped with their location."""
    where = {"employed_from": None, "section": "Frans"}
    abroad = Address("Grote Markt 1", "", "", "2000", "Antwerpen", "België")
    addresses = [Address("Laan 12-a", "", "", "1234ab", "Urk"), Address("Kerkpad", ".", "", "", "Urk"), abroad]
    for at, (place, address) in enumerate(zip(("Zuid", "Noord", "Noord"), addresses, strict=True)):
        school.staff.add(teacher(at, location=place, address=address, code=f"C{at}", **where))
    report = _made(school, "mailing_list", Asked(DAY))
    table = report.tables[1]
    rows = {row.cells[9]: row.cells[2:8] for row in table.rows if row.level is Level.LINE}
    assert rows == {
        "C0": ("Laan", "12", "a", "1234 AB", "Urk", ""),
        "C1": ("Kerkpad", "", "", "", "Urk", ""),
        "C2": ("Grote Markt 1", "", "", "2000", "Antwerpen", "België"),
    }
    ways = {row.cells[9]: row.cells[-1] for row in table.rows if row.level is Level.LINE}
    assert ways == {"C0": "post", "C1": "postvak (geen adres)", "C2": "post"}
    assert [row.cells for row in report.tables[0].rows] == [("Noord", 2, 1, 1), ("Zuid", 1, 1, 0), ("Totaal", 3, 2, 1)]


def test_on_paper_an_address_reads_as_on_an_envelope(school: Services) -> None:
    """Street, number and addition in one column leave room for letters of a size that can be read."""
    where = {"employed_from": None, "location": "Locatie Laan van Nieuw Oosteinde (gebouw voor beeldende vorming)"}
    for at, number in enumerate(("12-a", "9-2", "233 III")):
        address = Address(f"Laan van Nieuw Oosteinde {number}", "", "", "1234ab", "Hoek van Holland")
        section = "Geschiedenis, aardrijkskunde en maatschappijwetenschappen"
        school.staff.add(teacher(at, address=address, section=section, email=f"persoon{at}@school.example", **where))
    paper = _made(school, "mailing_list", Asked(DAY)).tables[1].paper
    assert paper is not None
    assert {row.cells[2] for row in paper.rows} == {
        "Laan van Nieuw Oosteinde 12 a", "Laan van Nieuw Oosteinde 9-2", "Laan van Nieuw Oosteinde 233 III"
    }  # fmt: skip
    assert lay_sheet([paper], Wording(), Shaper(language="nl")).size >= 7.5


def test_a_filter_narrows_the_list(school: Services) -> None:
    """Only who meets it is on the list, and the sentence says so."""
    for at, place in enumerate(("Zuid", "Noord")):
        school.staff.add(teacher(at, location=place, employed_from=None))
    where = Condition("location", FilterTest.IS, ("Noord",))
    report = _made(school, "mailing_list", Asked(DAY, where=where))
    assert report.figures[0].value == 1
    assert report.sentence == "iedereen in dienst op 2 september 2013, van vestiging Noord"


def _put_down(school: Services, people: list[TeacherId], on: date, title: str) -> int:
    return school.activities.add(Activity(title, on, on, contact_hours=2.0), people, status=PLANNED)


def test_the_list_to_sign_is_that_of_the_next_activity(school: Services) -> None:
    """Else of the last there was; or of the one that is asked for, whoever is rejected not among them."""
    people = add(school, 3)
    first = _put_down(school, people[:2], DAY, "Eerste")
    _put_down(school, people, DAY + timedelta(20), "Tweede")
    part = school.activities.participants(first)[0].participation  # type: ignore[arg-type]
    school.activities.change_participations([part.id], status=ParticipationStatus.REJECTED, reason="afwezig")
    made = {days: _made(school, "attendance_list", Asked(DAY + timedelta(days))).tables[0] for days in (-1, 1, 20, 30)}
    assert {days: (table.title, len(table.rows)) for days, table in made.items()} == {
        -1: ("Eerste", 1), 1: ("Tweede", 3), 20: ("Tweede", 3), 30: ("Tweede", 3)
    }  # fmt: skip
    chosen = _made(school, "attendance_list", Asked(DAY, activity=first))
    assert chosen.sentence == "Eerste, 2 september 2013"
    assert chosen.tables[0].rows[0].cells[-1] == ""  # type: ignore[index]


def test_without_an_activity_there_is_nothing_to_sign(school_file: Services) -> None:
    """It says so; an activity that is gone is told as such."""
    report = _made(school_file, "attendance_list", Asked(DAY))
    assert report.tables[0].empty == "Er is geen activiteit met deelnemers."
    with pytest.raises(NotFound):
        school_file.overviews.make("attendance_list", Asked(DAY, activity=7), Wording())
