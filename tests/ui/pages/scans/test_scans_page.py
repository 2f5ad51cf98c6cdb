# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Scans wait in a folder until somebody says of what they are the evidence."""

import os
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from tests.ui.pages.sample_school import Stage
from ui.pages.scans import ScansPage
from ui.widgets.pdf_view import PdfView

LONG_AGO = 1_700_000_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the copier's folder with a photograph and something that is no evidence."""
    made = tmp_path / "scans"
    made.mkdir()
    Image.new("RGB", (60, 80), (250, 250, 245)).save(made / "Kowalczyk studiedag.png")
    (made / "brief.docx").write_bytes(b"PK\3\4" + bytes(200))
    for place, file in enumerate(sorted(made.iterdir())):
        os.utime(file, (LONG_AGO - place, LONG_AGO - place))
    return made


@pytest.fixture
def page(stage: Stage, folder: Path, monkeypatch: pytest.MonkeyPatch) -> ScansPage:
    """Return the page with the folder chosen."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_asked: str(folder))
    page = ScansPage(stage.services, stage.tasks, stage.wording)
    stage.show(page)
    page._choose.click()
    stage.until_calm()
    return page


def looked_at(stage: Stage, page: ScansPage, name: str) -> None:
    """Look at one scan."""
    page.waiting.view.selectRow([scan.name for scan in page.waiting.model.rows].index(name))
    stage.until_calm()


def test_what_was_scanned_is_shown_with_a_preview(stage: Stage, page: ScansPage) -> None:
    """A file that is no evidence stands there with its sentence, and cannot be chosen."""
    looked_at(stage, page, "Kowalczyk studiedag.png")
    seen = page.waiting.sight.findChild(PdfView).page_count
    looked_at(stage, page, "brief.docx")
    page.waiting.model.tick(["brief.docx"])

    assert page._explanation.text() == "2 files scanned that are no evidence yet"
    assert seen == 1
    assert page.waiting.sight._hint.text().startswith("brief.docx is geen PDF")
    assert (page.waiting.chosen(), page._main.isEnabled()) == ([], False)


def test_a_scan_is_kept_for_who_was_pointed_at(stage: Stage, page: ScansPage, folder: Path) -> None:
    """Nothing is chosen by itself; the hint is pressed, the file moves away, and undo puts it on the list again."""
    page.belongs.move_away.setChecked(True)
    looked_at(stage, page, "Kowalczyk studiedag.png")
    before = (page.belongs.activity_id(), page._main.isEnabled())
    hints = [page.belongs.list.item(row).text() for row in range(page.belongs.list.count())]
    page.belongs.list.setCurrentRow(0)
    stage.until_calm()
    meant, count = page.belongs.activity_id(), len(page.belongs.ticked())
    page._main.click()
    stage.until_calm()
    assert meant is not None
    kept = stage.services.evidence.of_activity(meant)

    assert before == (None, False)
    assert hints[0].startswith("Kowalczyk")
    assert hints[0].endswith("% alike")
    assert count == 1
    assert [(one.name, one.participation_id is not None) for one in kept] == [("Kowalczyk studiedag.png", True)]
    assert [scan.name for scan in page.waiting.model.rows] == ["brief.docx"]
    assert (folder / "verwerkt" / "Kowalczyk studiedag.png").is_file()


def test_nobody_ticked_means_the_whole_activity(stage: Stage, page: ScansPage) -> None:
    """And the page says so."""
    looked_at(stage, page, "Kowalczyk studiedag.png")
    page.belongs.list.setCurrentRow(page.belongs.list.count() - 1)
    stage.until_calm()
    words = page.belongs._whose.text()
    page.belongs.people.item(0).setCheckState(Qt.CheckState.Checked)

    assert words.startswith("Evidence of the whole activity.")
    assert page.belongs._whose.text() == "Evidence of 1 participant:"
    assert page._main.text() == "Keep 1 file as evidence"


def test_the_folder_is_remembered(stage: Stage, page: ScansPage) -> None:
    """The next time it is looked through at once."""
    again = ScansPage(stage.services, stage.tasks, stage.wording)
    stage.show(again)
    assert [scan.name for scan in again.waiting.model.rows] == [scan.name for scan in page.waiting.model.rows]
