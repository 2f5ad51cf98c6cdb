# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Bringing a staff list in: four steps, true numbers, nothing written before the last press."""

from datetime import date
from pathlib import Path
from typing import cast

import pytest

from app.domain.selections import TeacherSelection
from app.domain.staff_kinds import StaffKind
from app.services.imports import Decision, Outcome, StaffField
from tests.schools import DAY
from tests.staff_lists import write_list
from tests.ui.staff_pages import Desk, desk, school_path, school_template
from ui.pages.import_list import ImportPage
from ui.widgets.text import PlainLabel

__all__ = ["desk", "school_path", "school_template"]

HEADER = "Stamnummer;Roepnaam;Achternaam;E-mail;Team\n"


def begun(desk: Desk, file: Path) -> ImportPage:
    """Show the page with a list that was read."""
    page = cast("ImportPage", desk.show(ImportPage))
    page.start(file)
    desk.settle()
    return page


def press(desk: Desk, page: ImportPage, times: int = 1) -> None:
    """Press the main button."""
    for _once in range(times):
        page._main.click()
        desk.settle()


def taken_over(desk: Desk, file: Path) -> ImportPage:
    """Bring a list in, with what the plan proposes."""
    page = begun(desk, file)
    press(desk, page, 3)
    return page


def listed(path: Path, *rows: str) -> Path:
    """Write a small list of number, first name, surname, e-mail and team."""
    path.write_text(HEADER + "\n".join(rows), encoding="utf-8")
    return path


def teachers_of(desk: Desk) -> int:
    """Return how many teachers the school has."""
    return desk.services.staff.count(TeacherSelection(in_service=None), DAY)


def test_the_first_step_says_what_was_understood(desk: Desk, tmp_path: Path) -> None:
    """System, rows and columns in one sentence; how the letters are stored is for who asks."""
    page = begun(desk, write_list(tmp_path / "lijst.csv", "magister", 84))
    assert page.read is not None
    sentence = page.file_step.sentence(page.read)

    assert sentence.startswith("Magister list, 84 rows, ")
    assert sentence.endswith("columns with semicolons between them")
    assert "UTF-8" in page.file_step._sentence.toolTip()


def test_a_list_of_84_is_added_by_a_button_that_says_so(desk: Desk, tmp_path: Path) -> None:
    """The number in the button is the number of people that come, and the last step says how many of them teach."""
    page = begun(desk, write_list(tmp_path / "lijst.csv", "magister", 84))
    press(desk, page, 2)
    before, button = teachers_of(desk), page._main.text()
    press(desk, page)
    teach = TeacherSelection(kinds=frozenset({StaffKind.TEACHING}), in_service=None)
    teachers = desk.services.staff.count(teach, DAY)

    assert (before, button, teachers_of(desk)) == (0, "Add 84 members of staff", 84)
    assert page.done_step._lines.text() == f"84 members of staff added: {teachers} teachers, {84 - teachers} others"


def test_what_can_be_undone_says_whom_the_list_brought(desk: Desk, tmp_path: Path) -> None:
    """Members of staff where others than teachers came along, teachers where only they did."""
    listed(tmp_path / "leraren.csv", "1;Anna;Berg;a@s.nl;Bèta", "2;Bea;Dijk;b@s.nl;Talen")
    taken_over(desk, tmp_path / "leraren.csv")
    teachers = desk.services.history.undoable()
    taken_over(desk, write_list(tmp_path / "lijst.csv", "magister", 84))
    everybody = desk.services.history.undoable()

    assert [done.action.name for done in (teachers, everybody) if done] == ["import_staff", "import_people"]


def test_a_list_without_codes_shows_the_numbers_under_their_own_name(desk: Desk, tmp_path: Path) -> None:
    """A payroll system's list has no code: the column for it goes, the number's comes."""
    headings = []
    for system in ("afas", "magister"):
        page = begun(desk, write_list(tmp_path / f"{system}.csv", system, 5))
        press(desk, page, 2)
        view, columns = page.review_step.view, page.review_step.model.columns
        headings.append([column.title for at, column in enumerate(columns) if not view.isColumnHidden(at)][2])

    assert headings == ["Staff number", "Code"]


def test_the_same_list_twice_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    """There is nothing to press the second time."""
    file = write_list(tmp_path / "lijst.csv", "magister", 20)
    taken_over(desk, file)
    page = begun(desk, file)
    press(desk, page, 2)

    assert (page._main.text(), page._main.isEnabled()) == ("Nothing to update", False)
    assert page.review_step.plan is not None
    assert page.review_step.plan.counts()[Outcome.UNCHANGED] == 20


def test_undo_on_the_last_step_takes_the_whole_list_back(desk: Desk, tmp_path: Path) -> None:
    """One press, and the school is as it was."""
    page = taken_over(desk, write_list(tmp_path / "lijst.csv", "magister", 20))
    page.done_step.undo_wanted.emit()
    desk.settle()

    assert teachers_of(desk) == 0
    assert page.notice.text() == "The import was undone; everything is as it was before."


def test_a_column_of_citizen_numbers_is_refused_with_the_reason(desk: Desk, tmp_path: Path) -> None:
    """It cannot be chosen, and the page says why."""
    file = tmp_path / "lijst.csv"
    file.write_text("Stamnummer;Achternaam;BSN\n1;Berg;111222333\n", encoding="utf-8")
    page = begun(desk, file)
    press(desk, page)

    assert 2 not in page.columns_step._combos
    assert "citizen service numbers" in page.columns_step._remarks[2].text()


def test_a_list_without_a_name_cannot_go_on(desk: Desk, tmp_path: Path) -> None:
    """Until a column that says who is meant is pointed at, the button waits and the page says for what."""
    page = begun(desk, listed(tmp_path / "lijst.csv", "1;Anne;Berg;a@school.example;Bèta"))
    press(desk, page)
    for index in (0, 1, 2, 3):
        page.columns_step._combos[index].set_value(StaffField.IGNORE.value)
        page.columns_step._on_chosen(index)
    refused = page._main.isEnabled()
    page.columns_step._combos[2].set_value(StaffField.SURNAME.value)
    page.columns_step._on_chosen(2)

    assert (refused, page._main.isEnabled()) == (False, True)


def test_a_field_chosen_twice_leaves_the_first_column(desk: Desk, tmp_path: Path) -> None:
    """Two columns cannot fill one field."""
    page = begun(desk, listed(tmp_path / "lijst.csv", "1;Anne;Berg;a@school.example;Bèta"))
    page.columns_step._combos[4].set_value(StaffField.SURNAME.value)
    page.columns_step._on_chosen(4)

    assert [index for index, field in page.columns_step.mapping().items() if field is StaffField.SURNAME] == [4]


@pytest.fixture
def second_list(desk: Desk, tmp_path: Path) -> ImportPage:
    """Return the page at the review of a list beside a school that knows four of its people."""
    first = ("01;Anne;Berg;a@school.example;Bèta", "02;Bram;Cools;b@school.example;Bèta")
    more = ("03;Cees;Dam;c@school.example;Talen", "04;Daan;Eik;d@school.example;Talen")
    taken_over(desk, listed(tmp_path / "eerst.csv", *first, *more))
    rows = ("01;Anne;Berg;a@school.example;Talen", "02;Bram;Cools;b@school.example;Bèta")
    others = ("05;Eva;Fokke;e@school.example;Talen", "03;Truus;Anders;t@school.example;Talen", "06;Gijs;;;")
    page = begun(desk, listed(tmp_path / "dan.csv", *rows, *others))
    press(desk, page, 2)
    return page


def test_the_tabs_count_what_the_list_would_do(second_list: ImportPage) -> None:
    """Each outcome is a filter with its true count."""
    tabs = [second_list.review_step.tabs.tabText(at) for at in range(len(Outcome))]

    assert tabs == ["1 nieuw", "1 gewijzigd", "1 ongewijzigd", "1 niet op de lijst", "1 twijfel", "1 geweigerd"]


def test_doubts_come_first_and_are_skipped_until_decided(desk: Desk, second_list: ImportPage) -> None:
    """What nobody decided is not written, and the page says so."""
    review = second_list.review_step
    undecided = second_list._hint.text(), second_list._main.text()
    review.view.selectRow(0)
    line = review.model.rows[0]
    review.panel.decided.emit(Decision.UPDATE, line.row.candidates[0], None)
    desk.settle()

    assert review.outcome() is Outcome.DOUBTFUL
    assert undecided == ("1 doubt will be skipped", "Update 2 teachers")
    assert (second_list._hint.text(), second_list._main.text()) == ("", "Update 3 teachers")


def test_who_is_not_on_the_list_can_be_marked_as_left(desk: Desk, second_list: ImportPage) -> None:
    """Nothing happens to them unless the user says so; then the day is asked."""
    review = second_list.review_step
    review.tabs.setCurrentIndex(list(Outcome).index(Outcome.LEFT))
    review.view.selectRow(0)
    review._menu.aboutToShow.emit()
    wanted = desk.wording.say(f"plan_decision.{Decision.MARK_LEFT.value}")
    next(entry for entry in review._menu.actions() if entry.text() == wanted).trigger()
    desk.settle()

    assert [line.row.decision for line in review.model.rows] == [Decision.MARK_LEFT]
    assert second_list._main.text() == "Update 3 teachers"
    assert not review.panel._day.isHidden()


def test_one_last_day_goes_for_all_who_are_chosen(desk: Desk, tmp_path: Path) -> None:
    """Also when they are all there are: the day is theirs, not yesterday."""
    people = ("01;Anne;Berg;a@school.example;Bèta", "02;Bram;Cools;b@school.example;Bèta")
    taken_over(desk, listed(tmp_path / "eerst.csv", *people, "03;Cees;Dam;c@school.example;Talen"))
    page = begun(desk, listed(tmp_path / "dan.csv", "03;Cees;Dam;c@school.example;Talen"))
    press(desk, page, 2)
    review, day = page.review_step, date(2012, 7, 31)
    review.tabs.setCurrentIndex(list(Outcome).index(Outcome.LEFT))
    review.view.selectAll()
    review.panel.decided.emit(Decision.MARK_LEFT, None, day)
    desk.settle()

    left_on = [row.row.teacher_after.employed_until for row in review.model.rows if row.row.teacher_after]
    assert left_on == [day, day]


def test_rows_with_a_remark_are_marked_counted_and_told_at_the_end(desk: Desk, tmp_path: Path) -> None:
    """Two teachers of one staff code: they come first, can be shown alone, and the last step says so."""
    file = tmp_path / "lijst.csv"
    file.write_text("Stamnummer;Afkorting;Achternaam\n1001;WIT;Wit\n1002;BO;Bos\n1003;BO;Mulder\n", encoding="utf-8")
    page = begun(desk, file)
    press(desk, page, 2)
    review = page.review_step
    review.tabs.setCurrentIndex(list(Outcome).index(Outcome.NEW))
    said = review.say(Outcome.NEW)
    review.only_remarked.setChecked(True)
    alone = len(review.model.rows)
    press(desk, page)

    assert "2 rows with a remark" in said
    assert (alone, review.only_remarked.isHidden()) == (2, False)
    assert any("2 rows with a remark" in label.text() for label in page.done_step.findChildren(PlainLabel))


def test_a_step_back_keeps_what_was_decided(desk: Desk, second_list: ImportPage) -> None:
    """Looking at the columns again costs no decision."""
    review = second_list.review_step
    review.view.selectRow(0)
    review.panel.decided.emit(Decision.ADD, None, None)
    second_list._back.click()
    press(desk, second_list)

    assert [line.row.decision for line in review.model.rows] == [Decision.ADD]


def test_a_list_that_cannot_be_read_says_why_at_the_top(desk: Desk, tmp_path: Path) -> None:
    """A sentence in place of a traceback, and another file can be chosen."""
    file = tmp_path / "leeg.xlsx"
    file.write_bytes(b"")
    page = begun(desk, file)

    assert page.notice.text() != ""
    assert page.read is None


def test_the_first_step_leads_back_to_the_teachers(desk: Desk) -> None:
    """As every page with steps does."""
    page = cast("ImportPage", desk.show(ImportPage))
    with desk.bot.waitSignal(page.go_to) as asked:
        page._back.click()

    assert (page._back.isVisible(), asked.args) == (True, ["staff"])
