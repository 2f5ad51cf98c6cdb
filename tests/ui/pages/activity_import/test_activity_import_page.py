# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Bringing a list of activities in: four steps, doubts side by side, true numbers, nothing written before the end."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QCheckBox, QRadioButton

from app.domain.activities import Participation
from app.services.activity_imports import ActivityField, ActivityOutcome
from tests.ui.pages.sample_school import Stage, without_activities
from ui.pages.activity_import import ActivityImportPage

HEADER = "Titel;Datum;Uren;Leraar"


@pytest.fixture
def page(stage: Stage) -> ActivityImportPage:
    """Return the page on the sample school without activities."""
    without_activities(stage.services)
    page = ActivityImportPage(stage.services, stage.tasks, stage.wording)
    stage.show(page)
    return page


def listed(folder: Path, *rows: str, header: str = HEADER) -> Path:
    """Write a list of activities."""
    file = folder / "scholing.csv"
    file.write_text("\n".join((header, *rows)), encoding="utf-8")
    return file


def press(stage: Stage, page: ActivityImportPage, times: int = 1) -> None:
    """Press the main button."""
    for _once in range(times):
        page._main.click()
        stage.until_calm()


def reviewed(stage: Stage, page: ActivityImportPage, file: Path) -> ActivityImportPage:
    """Go with a list to the review."""
    page.start(file)
    stage.until_calm()
    press(stage, page, 2)
    return page


def tabs(page: ActivityImportPage) -> list[str]:
    """Return what the tabs of the review say."""
    bar = page.review_step.tabs
    return [bar.tabText(at) for at in range(bar.count())]


def answers(page: ActivityImportPage) -> list[QRadioButton]:
    """Return who may be meant, as they stand beside each other."""
    return page.review_step.panel.findChildren(QRadioButton)


def test_a_list_becomes_activities_with_who_took_part(stage: Stage, page: ActivityImportPage, tmp_path: Path) -> None:
    """The button says how many participations come; one undo takes all of it back."""
    days = ("Studiedag;4-10-2026;6;Sanne van 't Hof", "Studiedag;4-10-2026;6;VRI", "Cursus;5-10-2026;12;VRI")
    reviewed(stage, page, listed(tmp_path, *days))
    button = page._main.text()
    press(stage, page)
    done = page.done_step._lines.text()
    added = sorted((row.title, row.participants) for row in stage.services.activities.list())
    page.done_step.undo_wanted.emit()
    stage.until_calm()

    assert (button, done) == ("Add 3 participations", "2 activities added\n3 participations added")
    assert added == [("Cursus", 1), ("Studiedag", 2)]
    assert stage.services.activities.list() == []


def test_a_name_of_two_teachers_is_asked_once(stage: Stage, page: ActivityImportPage, tmp_path: Path) -> None:
    """They stand side by side; what is chosen goes for every row with this name, and can be taken back."""
    reviewed(stage, page, listed(tmp_path, "Studiedag;4-10-2026;6;M. Jansen", "Cursus;5-10-2026;9;M. Jansen"))
    before = (page._main.isEnabled(), page._hint.text(), tabs(page))
    page.review_step.view.selectRow(0)
    offered = [button.text().partition(",")[0] for button in answers(page)]
    answers(page)[1].click()
    stage.until_calm()
    after = (page._main.text(), page._hint.text(), tabs(page), [one.isChecked() for one in answers(page)])
    answers(page)[2].click()
    stage.until_calm()

    assert before == (
        False,
        "2 doubts will be skipped",
        ["0 nieuw", "0 gewijzigd", "0 ongewijzigd", "2 twijfel", "0 geweigerd"],
    )
    assert offered == ["Jansen", "Jansen", "none of them"]
    assert after == ("Add 2 participations", "", before[2], [False, True, False])
    assert page._hint.text() == "2 doubts will be skipped"


def test_a_name_that_is_alike_says_how_much(stage: Stage, page: ActivityImportPage, tmp_path: Path) -> None:
    """So that the secretary sees why it is a doubt."""
    reviewed(stage, page, listed(tmp_path, "Studiedag;4-10-2026;6;Karel de Vreis"))
    page.review_step.view.selectRow(0)

    assert answers(page)[0].text().startswith("Vries, K. de")
    assert answers(page)[0].text().endswith("% alike")


def test_refused_rows_go_into_a_sheet(
    stage: Stage, page: ActivityImportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the reason beside each, to be mended and brought in again."""
    reviewed(stage, page, listed(tmp_path, "Studiedag;4-10-2026;6;VRI", "Studiedag;31-02-2026;6;VRI"))
    sheet = tmp_path / "geweigerd.xlsx"
    monkeypatch.setattr(page, "ask_refused", lambda _title, _name: sheet)
    page.review_step.tabs.setCurrentIndex(list(ActivityOutcome).index(ActivityOutcome.REFUSED))
    page.review_step.refused_wanted.emit()
    stage.until_calm()
    rows = list(openpyxl.load_workbook(sheet).worksheets[0].values)

    assert rows[0][2:] == ("Titel", "Datum", "Uren", "Leraar")
    assert [(row[0], row[2:]) for row in rows[1:]] == [(3, ("Studiedag", "31-02-2026", "6", "VRI"))]
    assert "31-02-2026" in str(rows[1][1])


def test_columns_under_other_names_are_pointed_at_and_remembered(
    stage: Stage, page: ActivityImportPage, tmp_path: Path
) -> None:
    """Without a title one cannot go on; the next list of this shape is understood at once."""
    file = listed(tmp_path, "Studiedag;4-10-2026;VRI", header="Wat;Wanneer;Afkorting")
    page.start(file)
    stage.until_calm()
    press(stage, page)
    held_up = (page._main.isEnabled(), page._hint.text())
    for column, field in ((0, ActivityField.TITLE), (1, ActivityField.STARTS)):
        page.columns_step._combos[column].set_value(field.value)
        page.columns_step._on_chosen(column)
    press(stage, page, 2)
    page.start(file)
    stage.until_calm()
    press(stage, page)

    assert held_up == (False, "Say which column holds the title, and which one the date.")
    assert page._main.isEnabled()
    assert page.columns_step._remarks[0].text() == "as last time"


def test_the_same_list_again_adds_nothing(stage: Stage, page: ActivityImportPage, tmp_path: Path) -> None:
    """There is nothing to press, and the rows stand under what is known."""
    file = listed(tmp_path, "Studiedag;4-10-2026;6;VRI")
    reviewed(stage, page, file)
    press(stage, page)
    reviewed(stage, page, file)

    assert (page._main.text(), page._main.isEnabled()) == ("Nothing to add", False)
    assert tabs(page)[2] == "1 ongewijzigd"


def test_a_file_that_is_no_list_is_told_in_a_sentence(stage: Stage, page: ActivityImportPage, tmp_path: Path) -> None:
    """A scan that was dropped here by mistake changes nothing."""
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF-1.4\n\x00\x01\xff")
    page.start(scan)
    stage.until_calm()

    assert page.notice.text() != ""
    assert page.read is None


def test_other_hours_are_taken_from_the_list_when_one_says_so(
    stage: Stage, page: ActivityImportPage, tmp_path: Path
) -> None:
    """One tick for all rows that are chosen; without it they stay as they are."""
    reviewed(stage, page, listed(tmp_path, "Studiedag;4-10-2026;6;VRI", "Cursus;5-10-2026;9;VRI"))
    press(stage, page)
    reviewed(stage, page, listed(tmp_path, "Studiedag;4-10-2026;7;VRI", "Cursus;5-10-2026;8;VRI"))
    before = (page._main.isEnabled(), page._hint.text(), tabs(page)[3])
    page.review_step.view.selectAll()
    (tick,) = page.review_step.panel.findChildren(QCheckBox)
    said = tick.text()
    tick.click()
    stage.until_calm()
    button = page._main.text()
    press(stage, page)

    assert before == (False, "2 doubts will be skipped", "2 twijfel")
    assert said == "Take the hours of the list for 2 rows"
    assert (button, page.done_step._lines.text()) == ("Change 2 participations", "2 participations changed")
    assert sorted(row.hours for row in _participations(stage)) == [7.0, 8.0]


def _participations(stage: Stage) -> list[Participation]:
    activities = stage.services.activities
    return [row.participation for one in activities.list() for row in activities.participants(one.id)]
