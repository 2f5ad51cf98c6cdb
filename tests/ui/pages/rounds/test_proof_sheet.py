# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The secretary saves the proof sheet of a stack before printing it."""

from pathlib import Path

import pypdfium2
import pytest

from tests.ui.pages.sample_school import Stage
from ui.pages.rounds import RoundsPage, exporting
from ui.pages.rounds.steps import OUTPUT


def test_the_proof_sheet_is_made_while_nothing_is_printed_yet(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Every letter of the stack stands in it, and the round is not even stored."""
    page, rounds = RoundsPage(stage.services, stage.tasks, stage.wording), stage.services.rounds
    stage.show(page)
    monkeypatch.setattr(exporting, "ask_file", lambda *_about: tmp_path / "controle.pdf")
    page.start([])
    stage.until_calm()
    page._steps.forward()
    stack = page._steps.stack
    assert stack is not None
    page._steps._go(OUTPUT)
    page._steps._output.wanted.emit("proof")
    stage.until_calm()

    with pypdfium2.PdfDocument(tmp_path / "controle.pdf") as document:
        text = " ".join(sheet.get_textpage().get_text_range() for sheet in document)
    assert all(f"({entry.code})" in text for entry in stack.entries if entry.code)
    assert rounds.rounds() == []
    assert "controle.pdf" in page.notice.text()
