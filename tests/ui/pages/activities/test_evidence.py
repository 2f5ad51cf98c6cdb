# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Evidence is dropped, looked at, taken away, and asked for where it lacks."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from app.progress import Progress
from tests.ui.pages.activities.acting import Acting, photograph
from ui.dialogs import evidence_work
from ui.dialogs.evidence_sight import SightView, sight_of
from ui.dialogs.evidence_viewer import EvidenceViewer
from ui.widgets.drop_area import DropArea
from ui.widgets.pdf_view import PdfView
from ui.widgets.text import PlainLabel


def drop(area: DropArea, *files: Path) -> None:
    """Drop files on an area."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    area.dropEvent(QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys))


def test_a_dropped_photograph_is_evidence_of_the_whole_activity(acting: Acting, tmp_path: Path) -> None:
    """Nobody lacks evidence any more."""
    acting.open(acting.held)
    drop(acting.page.listed.details.evidence, photograph(tmp_path))
    acting.stage.until_calm()
    assert acting.page.listed.details.evidence.list.count() == 1
    assert [row.evidence for row in acting.participants(acting.held)] == [1] * 6
    assert acting.stage.services.evidence.count_missing() == 0


def test_a_file_of_another_kind_is_refused_with_a_sentence(acting: Acting, tmp_path: Path) -> None:
    """By what is in it: a program that is called a PDF is none. What was chosen beside it is kept."""
    file = tmp_path / "certificaat.pdf"
    file.write_bytes(b"MZ\x90\x00" + bytes(200))
    acting.open(acting.held)
    drop(acting.page.listed.details.evidence, file, photograph(tmp_path))
    acting.stage.until_calm()
    assert "certificaat.pdf" in acting.page.notice.text()
    assert acting.page.listed.details.evidence.list.count() == 1


def test_evidence_is_shown_in_the_program(acting: Acting, tmp_path: Path) -> None:
    """Enter on it opens its page."""
    acting.stage.services.evidence.attach(photograph(tmp_path), acting.held)
    acting.open(acting.held)
    acting.page.listed.details.evidence.list.chosen.emit()
    acting.stage.until_calm()
    viewer = next(one for one in QApplication.topLevelWidgets() if isinstance(one, EvidenceViewer))
    assert viewer.findChild(PdfView).page_count == 1
    viewer.close()


def test_a_broken_off_pdf_is_said_not_to_be_readable(acting: Acting) -> None:
    """And not shown as an empty page."""
    sight = SightView("Bewijs")
    acting.stage.bot.addWidget(sight)
    sight.show()
    sight.show_sight(sight_of("half.pdf", "application/pdf", b"%PDF-1.7\n1 0 obj\n<<>>"))
    shown = [label.text() for label in sight.findChildren(PlainLabel) if label.isVisible()]
    assert any("cannot be read" in text for text in shown)


def test_removed_evidence_comes_back_by_undo(acting: Acting, tmp_path: Path) -> None:
    """Delete takes it away."""
    acting.stage.services.evidence.attach(photograph(tmp_path), acting.held)
    acting.open(acting.held)
    shown = acting.page.listed.details.evidence
    shown.list.deleted.emit()
    acting.stage.until_calm()
    gone = shown.list.count()
    acting.stage.services.history.undo(Progress())
    acting.stage.until_calm()
    assert (gone, shown.list.count()) == (0, 1)


def test_chosen_participants_get_evidence_of_their_own(
    acting: Acting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two certificates in one file: of these two, not of the others."""
    monkeypatch.setattr(evidence_work, "ask_evidence", lambda _page: [photograph(tmp_path)])
    acting.open(acting.held)
    rows = acting.participants(acting.held)
    acting.page.listed.details.participants.asked.emit("evidence", [row.participation.id for row in rows[:2]])
    acting.stage.until_calm()
    assert [row.evidence for row in acting.participants(acting.held)] == [1, 1, 0, 0, 0, 0]


def test_the_list_of_what_has_none_is_worked_off_by_dropping(acting: Acting, tmp_path: Path) -> None:
    """Who is ticked there has it afterwards and is gone from the list; what is planned was never in it."""
    acting.page.show_part("missing")
    acting.stage.until_calm()
    missing = acting.page.missing
    assert len(missing.model.rows) == 6
    missing.model.tick([row.participation_id for row in missing.model.rows[:4]])
    drop(missing, photograph(tmp_path))
    acting.stage.until_calm()
    assert len(missing.model.rows) == 2
    assert "2 participations" in acting.page._explanation.text()


def test_a_file_dropped_while_nobody_is_chosen_goes_to_nobody(acting: Acting, tmp_path: Path) -> None:
    """The page asks whose it is."""
    acting.page.show_part("missing")
    acting.stage.until_calm()
    acting.page.missing.choose_none()
    drop(acting.page.missing, photograph(tmp_path))
    acting.stage.until_calm()
    assert acting.page.notice.text() == "Choose first whose evidence it is."
    assert acting.stage.services.evidence.count_missing() == 6


def test_a_mail_is_read_as_words(acting: Acting, tmp_path: Path) -> None:
    """Head and text, nothing of it run."""
    file = tmp_path / "bevestiging.eml"
    file.write_bytes(b"From: a@academie.example\r\nTo: b@school.example\r\nSubject: Cursus\r\n\r\nU was erbij.\r\n")
    acting.stage.services.evidence.attach(file, acting.held)
    acting.open(acting.held)
    acting.page.listed.details.evidence.list.chosen.emit()
    acting.stage.until_calm()
    viewer = next(one for one in QApplication.topLevelWidgets() if isinstance(one, EvidenceViewer) and one.isVisible())
    assert "U was erbij." in viewer.findChild(QPlainTextEdit).toPlainText()
    viewer.close()
