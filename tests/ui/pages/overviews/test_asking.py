# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The question of an overview is a sentence of fields; which overview, a list."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox

from app.domain.filters import Condition, FilterTest
from app.domain.ids import SavedViewId
from app.domain.overview_asking import Asked
from app.domain.registrations import EventKind, Status
from app.domain.relative_days import Period, Span
from app.domain.views import SavedView
from tests.ui.pages.sample_school import Stage
from ui.dialogs import overviews_out
from ui.dialogs.printing import PrintError
from ui.pages.overviews import OverviewsPage, public_panel
from ui.pages.overviews.asking import Offered

TODAY = date(2026, 11, 23)
BETA = SavedView("Bèta", Condition("group", FilterTest.IS, ("Bèta",)), id=SavedViewId(7))
LEFT = SavedView("Vertrokken", in_service=False, id=SavedViewId(8))


def test_each_overview_asks_what_it_says(page: OverviewsPage, stage: Stage) -> None:
    """The fields that can be seen are those the overview asks for, and the day always."""
    page.show_part("participation")
    sentence = page.sentence
    seen = [field.isVisible() for field in (sentence.day, sentence.who, sentence.period, sentence.group)]
    assert (seen, sentence.activity.isVisible()) == ([True] * 4, False)
    page.show_part("attendance_list")
    assert (sentence.activity.isVisible(), sentence.period.isVisible()) == (True, False)
    stage.until_calm()


def test_what_was_asked_last_is_asked_again(page: OverviewsPage, stage: Stage) -> None:
    """Period and grouping are remembered for each overview; the day is today's again."""
    page.show_part("participation")
    page.sentence.period.choice.setCurrentIndex(1)
    page.sentence.period.choice.activated.emit(1)
    page.sentence.day.setText("1-10-2026")
    page.sentence.day.editingFinished.emit()
    stage.until_calm()
    again = OverviewsPage(stage.services, stage.tasks, stage.wording)
    stage.show(again)
    again.show_part("participation")
    asked = again.sentence.value()
    stage.until_calm()
    assert asked is not None
    assert (asked.period, asked.on.isoformat()) == (Period(Span.LAST_SCHOOL_YEAR), "2026-11-23")


def test_by_what_is_counted_can_be_read_in_full(page: OverviewsPage, stage: Stage) -> None:
    """As long as the window has room for it no words of the sentence end in dots."""
    page.resize(1280, 800)
    page.show_part("registration")
    stage.until_calm()
    group = page.sentence.group
    option = QStyleOptionComboBox()
    group.initStyleOption(option)
    edit = QStyle.SubControl.SC_ComboBoxEditField
    room = group.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, edit, group).width() - 2
    assert option.fontMetrics.horizontalAdvance(group.currentText()) <= room


def test_two_days_the_wrong_way_round_are_no_period(page: OverviewsPage, stage: Stage) -> None:
    """The page says that something in the sentence is no day; nothing is counted."""
    page.show_part("participation")
    field = page.sentence.period
    field.set_value(Period(Span.FIXED))
    field.since.setText("1-3-2026")
    field.until.setText("1-2-2026")
    assert page.sentence.value() is None
    stage.until_calm()


def test_a_saved_view_can_be_whom_it_is_about(page: OverviewsPage, stage: Stage) -> None:
    """Its filter is asked, and the figures count only its people."""
    page._on_offered(Offered((BETA,)))
    page.sentence.who.set_value(7)
    page.sentence.who.committed.emit()
    stage.until_calm()
    expected = stage.services.overviews.registration(TODAY, BETA.where).whole.total
    assert page.view.figures["total"]._number == str(expected)
    assert 0 < expected < stage.services.overviews.registration(TODAY).whole.total


def test_a_view_of_people_out_of_service_is_offered_as_any_other(page: OverviewsPage, stage: Stage) -> None:
    """It is about who left, and says so before the day; other views too are about whoever is in them."""
    page._on_offered(Offered((BETA, LEFT, replace(LEFT, name="Ooit", in_service=None, id=SavedViewId(9)))))
    sentence = page.sentence
    assert [sentence.who.itemText(place) for place in range(sentence.who.count())][1:-1] == [
        "Bèta",
        "Vertrokken",
        "Ooit",
    ]
    said = {}
    for view_id in (8, 9, 7, 0):
        sentence.who.set_value(view_id)
        sentence.who.committed.emit()
        asked = sentence.value()
        assert asked is not None
        said[asked.of_view, asked.in_service] = sentence._whom.text()
        stage.until_calm()
    assert said == {
        (True, False): "Wie niet in dienst is op",
        (True, None): "Stand op",
        (True, True): "Iedereen in dienst op",
        (False, True): "Leraren in dienst op",
    }


def test_a_saved_view_in_the_list_opens_by_enter(page: OverviewsPage, stage: Stage) -> None:
    """Reached by the arrow keys it tells what Enter does, another line shows its overview; Enter goes to the list."""
    went: list[str] = []
    page.go_to.connect(went.append)
    page._on_offered(Offered((BETA,)))
    lines = page.chooser.list
    lines.setCurrentRow(lines.count() - 1)
    assert (lines.currentItem().text(), went) == ("Bèta", [])
    assert page._stack.currentWidget() is page._view_reached
    lines.setCurrentRow(1)
    stage.until_calm()
    assert page._stack.currentWidget() is page.view
    lines.setCurrentRow(lines.count() - 1)
    stage.bot.keyClick(lines, Qt.Key.Key_Return)
    assert went == ["staff/view:7"]


def test_a_narrow_page_has_a_field_for_the_list_and_a_menu_for_the_buttons(page: OverviewsPage) -> None:
    """Nothing is cut off."""
    page.resize(600, 400)
    assert (page.chooser.field.isVisibleTo(page), page.chooser.list.isVisibleTo(page)) == (True, False)
    assert (page.leaving.menu.isVisibleTo(page), page.leaving.bar.isVisibleTo(page)) == (True, False)
    assert len(page.leaving.menu.menu().actions()) == len(page.leaving.buttons)


def test_the_page_for_the_school_guide_is_seen_and_left_by_escape(page: OverviewsPage, stage: Stage) -> None:
    """It belongs to the overview for the board; the page is shown as it will be."""
    page.show_part("board")
    stage.until_calm()
    page._public.click()
    stage.until_calm()
    assert page._panel.preview.page_count == 1
    assert page.escaped()
    assert page._stack.currentWidget() is page.view


def test_the_overview_for_the_board_asks_the_end_of_a_month(page: OverviewsPage, stage: Stage) -> None:
    """The field shows the very day the figures are of, and why; another month is chosen from a list."""
    page.show_part("board")
    stage.until_calm()
    sentence = page.sentence
    assert (sentence.day.isVisible(), sentence.month.isVisible(), sentence._why.isVisible()) == (False, True, True)
    assert page._made is not None
    assert (sentence.month.value(), page._made.report.on) == (date(2026, 10, 31), date(2026, 10, 31))
    sentence.month.setCurrentIndex(1)
    sentence.month.activated.emit(1)
    stage.until_calm()
    assert page._made.report.on == date(2026, 9, 30)


def test_figures_that_nearly_are_those_given_out_before_ask_first(
    page: OverviewsPage, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No is no: nothing is copied, and the day's figures are not settled."""
    asked: list[str] = []
    monkeypatch.setattr("ui.dialogs.overviews_out.ask", lambda _page, _title, text, **_more: bool(asked.append(text)))
    page.show_part("board")
    stage.until_calm()
    report = page.leaving.report
    assert report is not None
    page.view.filled_tables()[0].view.came.emit()
    page.leaving.report = replace(report, caution="Een getal verandert met minder dan vijf mensen.")
    page.leaving.copy_shown()
    stage.until_calm()
    again = stage.services.overviews.make("board", Asked(TODAY), stage.wording)
    assert (len(asked), again.settles and again.settles.settled) == (1, None)
    page.leaving.report = report
    page.leaving.copy_shown()
    stage.until_calm()
    again = stage.services.overviews.make("board", Asked(TODAY), stage.wording)
    assert again.settles is not None
    assert again.settles.settled is not None


def test_figures_that_the_printer_did_not_take_were_not_given_out(
    page: OverviewsPage, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are settled once it has the pages; another month that went out meanwhile is told before it gets any."""
    handed: list[bool] = []

    def refuses(_job: object, path: Path, _progress: object) -> None:
        handed.append(path.exists())
        if len(handed) == 1:
            raise PrintError("not_taken", printer="Gang 2")

    monkeypatch.setattr(overviews_out, "ask_print_job", lambda *_asked: object())
    monkeypatch.setattr(overviews_out, "print_pdf", refuses)
    page.show_part("board")
    stage.until_calm()
    settled = []
    for _ in range(2):
        page.leaving.print()
        stage.until_calm()
        again = stage.services.overviews.make("board", Asked(TODAY), stage.wording).settles
        settled.append(again is not None and again.settled is not None)
    assert (handed, settled) == ([True, True], [False, True])


def test_the_page_for_the_school_guide_follows_what_changes(
    page: OverviewsPage, stage: Stage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """While it is open five are noted and a month goes out: it shows and asks what is so now, and that goes out."""
    asked: list[str] = []
    monkeypatch.setattr("ui.dialogs.overviews_out.ask", lambda _page, _title, text, **_more: asked.append(text) is None)
    target = tmp_path / "leraren.html"
    monkeypatch.setattr(public_panel, "ask_file", lambda *_asked: target)
    overviews, shown = stage.services.overviews, list[bytes]()
    page.show_part("board")
    stage.until_calm()
    page._public.click()
    stage.until_calm()
    show = page._panel.preview.show_pdf
    monkeypatch.setattr(page._panel.preview, "show_pdf", lambda content: (shown.append(content), show(content)))
    before = page._panel._report
    people = stage.services.overviews.registration(TODAY).people
    new = [one.id for one in people if one.status is not Status.REGISTERED][:5]
    stage.services.registrations.note(EventKind.REGISTERED, new, date(2026, 9, 5))
    overviews.give_out(overviews.make("board", Asked(date(2026, 9, 30)), stage.wording))
    page.reload(frozenset({"event"}))
    assert page._panel._report is before
    stage.until_calm()
    seen = page._panel._report
    assert seen is not None
    assert before is not None
    assert seen.settles != before.settles
    assert page._stack.currentWidget() is page._panel
    assert (len(shown), shown[0], shown[1][:5]) == (2, b"", b"%PDF-")
    assert [button.isEnabled() for button in page._panel.buttons] == [True] * 3
    page._panel.save("html")
    stage.until_calm()
    again = overviews.make("board", Asked(TODAY), stage.wording).settles
    assert "30 september 2026" in seen.caution
    assert (before.caution, asked) == ("", [seen.caution])
    assert target.exists()
    assert seen.settles is not None
    assert again is not None
    assert (again.shown, again.settled is not None) == (seen.settles.shown, True)
