# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A secretary looks through the activities, opens one, and changes it and who took part."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.domain.activities import ParticipationStatus
from app.progress import Progress
from tests.ui.pages.activities.acting import Acting
from tests.ui.pages.sample_school import Stage
from ui.pages.activities import ActivitiesPage, changing


def test_a_school_without_activities_is_told_what_to_do(stage: Stage) -> None:
    """The empty list offers what ends its emptiness, and no second main button."""
    page = ActivitiesPage(stage.services, stage.tasks, stage.wording)
    stage.show(page)
    shown = [button.text() for button in page.findChildren(QPushButton) if button.isVisible()]
    assert shown == ["Enter the first activity", "Import a list…"]


def test_the_newest_activity_stands_first(acting: Acting) -> None:
    """And the heading counts them."""
    assert acting.titles() == ["Studiedag burgerschap", "Studiedag toetsing"]
    assert acting.page._explanation.text() == "2 activities"


def test_words_narrow_the_list(acting: Acting) -> None:
    """Typing finds by title; emptying shows all again."""
    acting.page.listed.list.search.setText("toets")
    acting.stage.until_calm()
    found = acting.titles()
    acting.page.listed.list.search.clear()
    acting.stage.until_calm()
    assert (found, len(acting.titles())) == (["Studiedag toetsing"], 2)


def test_a_school_year_narrows_the_list(acting: Acting) -> None:
    """A year in which nothing was done says so, and offers the way back."""
    year = acting.page.listed.list.year
    year.set_value(2027)
    year.committed.emit()
    acting.stage.until_calm()
    assert acting.titles() == []
    acting.press("Show all activities")
    assert len(acting.titles()) == 2


def test_a_heading_sorts_the_list(acting: Acting) -> None:
    """By participants, fewest first."""
    view = acting.page.listed.list.view
    view.sortByColumn(5, Qt.SortOrder.AscendingOrder)
    acting.stage.until_calm()
    assert [row.participants for row in acting.page.listed.list.model.rows] == [3, 6]


def test_an_activity_opens_beside_the_list_and_escape_closes_it(acting: Acting) -> None:
    """With who takes part, and the cursor in it."""
    acting.open(acting.held)
    details = acting.page.listed.details
    assert (details.isVisible(), len(details.participants.model.rows)) == (True, 6)
    assert acting.page.escaped()
    assert not details.isVisible()
    assert not acting.page.escaped()


def test_a_field_is_kept_when_it_is_left_and_undone_by_name(acting: Acting) -> None:
    """The participants whose hours were the activity's own follow."""
    acting.open(acting.held)
    field = acting.page.listed.details.form.form.widget("contact_hours")
    field.setText("4,5")
    field.editingFinished.emit()
    acting.stage.until_calm()
    after = {row.participation.hours for row in acting.participants(acting.held)}
    acting.stage.services.history.undo(Progress())
    acting.stage.until_calm()
    assert (after, field.text()) == ({4.5}, "6")


def test_a_title_that_is_emptied_stays_with_the_reason_under_it(acting: Acting) -> None:
    """Nothing is stored, and the sentence says what to do."""
    acting.open(acting.held)
    form = acting.page.listed.details.form.form
    line = form.widget("title").lineEdit()
    line.setText("")
    line.editingFinished.emit()
    acting.stage.until_calm()
    assert form.error("title")
    assert acting.stage.services.activities.get(acting.held).title == "Studiedag toetsing"


def test_many_are_accepted_in_one_go(acting: Acting) -> None:
    """Ticked participants, one press, one action that can be undone."""
    acting.open(acting.held)
    tab = acting.page.listed.details.participants
    rows = acting.participants(acting.held)
    tab.model.tick([row.participation.id for row in rows[:4]])
    acting.press("Accept")
    statuses = [row.participation.status for row in acting.participants(acting.held)]
    assert statuses.count(ParticipationStatus.ACCEPTED) == 4
    acting.stage.services.history.undo(Progress())
    statuses = [row.participation.status for row in acting.participants(acting.held)]
    assert statuses.count(ParticipationStatus.DONE) == 6


def test_who_is_rejected_gets_the_reason(acting: Acting, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is asked once for all who are chosen."""
    monkeypatch.setattr(changing, "ask_text", lambda *_about, **_more: "Was er niet")
    acting.open(acting.held)
    tab = acting.page.listed.details.participants
    tab.model.tick([acting.participants(acting.held)[0].participation.id])
    acting.press("Reject…")
    first = acting.participants(acting.held)[0].participation
    assert (first.status, first.reason) == (ParticipationStatus.REJECTED, "Was er niet")


def test_hours_that_are_no_number_and_no_reason_are_complained_of_in_the_dialog(
    acting: Acting, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It says what would be one, and stays open."""
    said: list[str] = []

    def asked(*_about: object, complaint: Callable[[str], str], **_more: object) -> None:
        said.extend((complaint("veel"), complaint(""), complaint("6")))

    monkeypatch.setattr(changing, "ask_text", asked)
    acting.open(acting.held)
    tab = acting.page.listed.details.participants
    tab.asked.emit("hours", [acting.participants(acting.held)[0].participation.id])
    tab.asked.emit("reject", [acting.participants(acting.held)[0].participation.id])
    assert ("veel" in said[0], bool(said[1]), said[2]) == (True, True, "")
    assert ("afgekeurd" in said[4] or "rejected" in said[4], said[3], said[5]) == (True, "", "")
    assert acting.participants(acting.held)[0].participation.hours == 6


def test_a_rating_and_a_remark_are_kept(acting: Acting, monkeypatch: pytest.MonkeyPatch) -> None:
    """And the list shows the average."""
    monkeypatch.setattr(changing, "ask_rating", lambda *_about: (5, "Meteen bruikbaar"))
    acting.open(acting.held)
    acting.page.listed.details.participants.asked.emit("rating", [acting.participants(acting.held)[0].participation.id])
    acting.stage.until_calm()
    row = next(row for row in acting.page.listed.list.model.rows if row.id == acting.held)
    assert row.rating == 5


def test_who_is_taken_out_comes_back_by_undo(acting: Acting) -> None:
    """Five are left, and then six again."""
    acting.open(acting.held)
    tab = acting.page.listed.details.participants
    tab.asked.emit("remove", [acting.participants(acting.held)[0].participation.id])
    acting.stage.until_calm()
    left = len(acting.participants(acting.held))
    acting.stage.services.history.undo(Progress())
    assert (left, len(acting.participants(acting.held))) == (5, 6)


def test_an_activity_that_is_removed_closes_and_comes_back_by_undo(acting: Acting) -> None:
    """With everybody who took part."""
    acting.open(acting.held)
    acting.press("Remove")
    assert acting.titles() == ["Studiedag burgerschap"]
    assert not acting.page.listed.details.isVisible()
    acting.stage.services.history.undo(Progress())
    acting.stage.until_calm()
    assert len(acting.titles()) == 2
    assert len(acting.participants(acting.held)) == 6


def test_a_name_with_markup_is_shown_letter_by_letter(acting: Acting) -> None:
    """Title and tooltips are plain text."""
    activities = acting.stage.services.activities
    before = activities.get(acting.held)
    from dataclasses import replace

    activities.change(before, replace(before, title='<img src="x"> & Co'))
    acting.stage.until_calm()
    acting.open(acting.held)
    assert acting.page.listed.details._title.text() == '<img src="x"> & Co'
    assert acting.page.listed.details._title.textFormat() is Qt.TextFormat.PlainText


def test_where_there_is_no_room_the_activity_takes_the_place_of_the_list(acting: Acting) -> None:
    """And closing it brings the list back."""
    acting.page.resize(740, 560)
    acting.open(acting.held)
    assert (acting.page.listed.list.isVisible(), acting.page.listed.details.isVisible()) == (False, True)
    acting.page.escaped()
    assert acting.page.listed.list.isVisible()


def test_the_catalogue_plans_an_activity_again_for_who_was_there(acting: Acting) -> None:
    """The same title and hours, today, with those six ticked."""
    acting.page.show_part("catalogue")
    acting.stage.until_calm()
    catalogue = acting.page.catalogue
    catalogue.view.selectRow([row.title for row in catalogue.model.rows].index("Studiedag toetsing"))
    acting.stage.until_calm()
    assert catalogue._who.text().startswith("The last time: ")
    assert catalogue._who.text().count(";") == 5
    acting.press_main()
    draft = acting.page.steps.what.draft()
    assert draft is not None
    assert (draft.title, draft.contact_hours, draft.starts.isoformat()) == ("Studiedag toetsing", 6.0, "2026-11-23")
    assert len(acting.page.steps.who.people()) == 6


def test_a_list_dropped_on_the_activities_is_brought_in(acting: Acting, tmp_path: Path) -> None:
    """The button begins the same without a file."""
    wanted: list[object] = []
    acting.page.import_activities.connect(wanted.append)
    acting.page.listed.list.dropped.emit(tmp_path / "scholing.xlsx")
    acting.press("Import…")
    assert wanted == [tmp_path / "scholing.xlsx", None]
