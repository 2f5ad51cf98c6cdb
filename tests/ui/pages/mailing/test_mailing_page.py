# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A secretary makes labels and envelopes for chosen teachers, and the list by which letters are handed out."""

from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.letters import Delivery
from app.domain.mailing import OWN, Mailing, MailingKind
from app.domain.selections import TeacherSelection
from app.domain.stacking import StackOrder
from tests.ui.pages.sample_school import Stage
from ui.dialogs.printing import Paper, PrintJob
from ui.pages.mailing import MailingPage, making

TODAY = date(2026, 11, 23)
JOB = PrintJob("Printer", "Etiketten", both_sides=False)


def shown(stage: Stage, kind: MailingKind, count: int = 30, delivery: Delivery = Delivery.POST) -> MailingPage:
    """Show what is made for the first teachers of the list."""
    page = MailingPage(stage.services, stage.tasks, stage.wording)
    stage.show(page)
    page.begin(Mailing(kind, tuple(stage.services.staff.ids(TeacherSelection(), TODAY)[:count]), delivery))
    stage.until_calm()
    return page


def test_labels_are_seen_on_their_sheet_before_they_are_printed(stage: Stage) -> None:
    """It says how many there are, on how many sheets, and who gets none for want of an address."""
    page = shown(stage, MailingKind.LABELS)

    assert page._heading.text() == "Labels"
    assert page.count() == page._shown.count > 21  # type: ignore[union-attr]
    assert page._explanation.text() == f"{page.count()} labels, 2 sheets"
    assert page._print.text() == f"Print {page.count()} labels…"
    assert "without a whole address get none" in page.notice.text()
    assert page._right.currentWidget() is page.sheet


def test_the_first_free_label_is_clicked_in_the_picture(stage: Stage) -> None:
    """Or chosen with the arrow keys; never beyond the sheet."""
    page = shown(stage, MailingKind.LABELS, 2)
    QTest.mouseClick(page.sheet, Qt.MouseButton.LeftButton, pos=page.sheet.place(8).toPoint())
    stage.until_calm()
    assert page.panel.start.value() == 8
    QTest.keyClick(page.sheet, Qt.Key.Key_Down)
    stage.until_calm()
    QTest.keyClick(page.sheet, Qt.Key.Key_Left)
    stage.until_calm()
    assert page.panel.start.value() == 10
    page.panel.set_start(21)
    stage.until_calm()
    QTest.keyClick(page.sheet, Qt.Key.Key_Right)

    assert page.panel.start.value() == 21
    assert page._explanation.text() == "2 labels, 2 sheets"


def test_the_next_labels_go_on_where_the_last_sheet_ended(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each kind of sheet on its own, and only once they went to the printer; on one side of the paper."""
    asked: dict[str, object] = {}
    monkeypatch.setattr(making, "ask_print_job", lambda *_about, **more: asked.update(more) or JOB)
    pages: list[int] = []
    monkeypatch.setattr(making, "print_pdf", lambda _job, path, _progress: pages.append(_count(path)))
    page = shown(stage, MailingKind.LABELS, 3, Delivery.PIGEON_HOLE)
    page.panel.set_start(20)
    stage.until_calm()
    page.press_main()
    stage.until_calm()

    assert (asked["duplex"], pages) == (False, [2])
    page.panel.outlines.click()  # a trial on plain paper takes no label
    stage.until_calm()
    page.press_main()
    stage.until_calm()
    assert len(pages) == 2
    assert page.panel.start.value() == 2
    page.panel.format.set_value("L7163")
    page.panel.format.committed.emit()
    assert page.panel.start.value() == 1
    again = shown(stage, MailingKind.LABELS, 3)
    again.panel.format.set_value("L7160")
    again.panel.format.committed.emit()
    assert again.panel.start.value() == 2
    assert list(stage.services.post.printer_file().parent.glob("*.pdf")) == []


def _count(path: Path) -> int:
    with pypdfium2.PdfDocument(path) as document:
        return len(document)


def test_measures_of_ones_own_are_tried_at_once(stage: Stage) -> None:
    """What cannot be is said in a sentence, and nothing can be printed; the measures are kept."""
    page = shown(stage, MailingKind.LABELS, 2, Delivery.PIGEON_HOLE)
    page.panel.format.set_value(OWN)
    page.panel.format.committed.emit()
    stage.until_calm()
    assert page._print.isEnabled()
    page.panel.own.fields[1].setValue(9)
    stage.until_calm()
    assert "onder het vel" in page.notice.text()
    assert not page._print.isEnabled()
    page.panel.own.fields[1].setValue(6)
    stage.until_calm()

    assert page._print.isEnabled()
    assert shown(stage, MailingKind.LABELS, 2).panel.own.format("").rows == 6


def test_envelopes_are_printed_on_paper_of_their_size(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """The printer is told the size, and never to print backs."""
    asked: dict[str, object] = {}
    monkeypatch.setattr(making, "ask_print_job", lambda *_about, **more: asked.update(more))
    page = shown(stage, MailingKind.ENVELOPES, 3, Delivery.PIGEON_HOLE)
    page.panel.envelopes.set_value("c5")
    page.panel.envelopes.committed.emit()
    stage.until_calm()
    page.press_main()

    assert asked == {"paper": Paper("iso_c5_162x229mm", 229.0, 162.0, envelope=True), "duplex": False}
    assert page.view.page_count == 3
    assert "Voorbeeld Lyceum" in page.view.accessibleDescription()
    page.panel.returned.click()
    stage.until_calm()
    assert "Voorbeeld Lyceum" not in page.view.accessibleDescription()


def test_a_hand_out_list_is_of_a_round_only(stage: Stage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """It can be saved, with a page for each group; for chosen teachers without letters there is none."""
    monkeypatch.setattr(making, "ask_file", lambda *_about: tmp_path / "lijst.pdf")
    page = shown(stage, MailingKind.LABELS, 3)
    assert page.panel.kind.findData(MailingKind.HAND_OUT) == -1
    ids = stage.services.staff.ids(TeacherSelection(), TODAY)[:5]
    item = stage.services.rounds.draft(TODAY)
    places = tuple(enumerate(ids, 1))
    page.begin(Mailing(MailingKind.HAND_OUT, tuple(ids), Delivery.POST, item, places))
    stage.until_calm()
    page._save.click()
    stage.until_calm()

    assert page._explanation.text() == f"{item.name}  ·  5 letters to sign for"
    assert _count(tmp_path / "lijst.pdf") == 1
    assert "lijst.pdf" in page.notice.text()


def test_chosen_teachers_go_in_an_order_of_their_own(stage: Stage) -> None:
    """By name at first; the envelopes of a round lie as its letters do, whatever was chosen before."""
    page = shown(stage, MailingKind.ENVELOPES, 30, Delivery.PIGEON_HOLE)
    first = page.view.accessibleDescription()
    page.panel.order.set_value(StackOrder.LOCATION)
    page.panel.order.committed.emit()
    stage.until_calm()
    assert "Admiraal" in first
    assert "Centrum" in page.view.accessibleDescription()
    ids = stage.services.staff.ids(TeacherSelection(), TODAY)[5:3:-1]
    page.begin(Mailing(MailingKind.ENVELOPES, tuple(ids), Delivery.PIGEON_HOLE, stage.services.rounds.draft(TODAY)))
    stage.until_calm()

    assert not page.panel.order.isVisibleTo(page.panel)
    assert stage.services.staff.teacher(ids[0]).name.surname in page.view.accessibleDescription()


def test_nobody_chosen_leads_back_to_the_teachers(stage: Stage) -> None:
    """As after a school was opened anew."""
    page = MailingPage(stage.services, stage.tasks, stage.wording)
    stage.show(page)

    assert page._empty.isVisible()
    assert not page._print.isVisible()
