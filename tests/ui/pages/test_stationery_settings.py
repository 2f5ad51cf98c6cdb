# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Designing the stationery in the settings: each change is kept at once and shown in the letter beside it."""

from pathlib import Path
from typing import cast

import pytest

from app.domain.stationery import Paper
from tests.invented_letters import picture
from tests.stationery_files import paper
from tests.ui.pages.sample_school import Stage, stage
from ui.pages.settings import SettingsPage
from ui.pages.settings.stationery import StationeryPart

__all__ = ["stage"]


@pytest.fixture
def part(stage: Stage) -> StationeryPart:
    """Return the part of the stationery, in front."""
    page = SettingsPage(stage.services, stage.tasks, stage.wording)
    page.show_part("stationery")
    stage.show(page)
    stage.bot.wait(150)
    stage.until_calm()
    return cast("StationeryPart", page._parts["stationery"])


def test_a_choice_is_kept_at_once_and_only_what_it_needs_is_asked(part: StationeryPart, stage: Stage) -> None:
    """Paper that is printed already needs no logo, unless a PDF shows a head all the same."""
    kind = part.forms.kind.widget("paper")
    kind.set_value(Paper.PREPRINTED)
    kind.committed.emit()
    stage.until_calm()
    with_head = part.logo.isVisible(), part.forms.room.widget("text_top").isVisible()
    box = part.forms.kind.widget("head_in_files")
    box.click()
    stage.until_calm()
    kept = stage.services.school.stationery.read()
    assert (kept.paper, kept.head_in_files) == (Paper.PREPRINTED, False)
    assert (with_head, part.logo.isVisible(), part.files.isVisible()) == ((True, True), False, False)


def test_a_measure_shows_before_it_is_kept_and_undo_brings_it_back(part: StationeryPart, stage: Stage) -> None:
    """The letter follows while one turns; what is kept is one action."""
    field = part.forms.room.widget("left")
    field.setValue(20.0)
    before = part.sight._stationery.left, stage.services.school.stationery.read().left
    field.finish()
    stage.until_calm()
    assert (before, stage.services.school.stationery.read().left) == ((20.0, 35.0), 20.0)
    stage.services.history.undo()
    stage.until_calm()
    assert field.value() == 35.0


def test_a_pdf_is_taken_in_and_what_is_wrong_with_it_is_said(
    part: StationeryPart, stage: Stage, tmp_path: Path
) -> None:
    """In a sentence that names the typeface."""
    (tmp_path / "papier.pdf").write_bytes(paper(own_type=False))
    part.take_paper("first", tmp_path / "papier.pdf")
    stage.until_calm()
    said = [label.text() for label in part.files.findChildren(type(part.files._rows["first"]._name))]
    assert part.files.isVisible()
    assert "papier.pdf" in said
    assert any("Helvetica" in text for text in said)


def test_a_signer_is_added_with_a_name_and_can_sign_as_a_rule(
    part: StationeryPart, stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each card keeps what is typed in it; the image is chosen from a file."""
    part.signers.add.click()
    card = part.signers._cards[-1]
    card.name.setText("D. van der Meulen")
    card.name.editingFinished.emit()
    stage.until_calm()
    (tmp_path / "naam.png").write_bytes(picture())
    monkeypatch.setattr("ui.pages.settings.signers.ask_open", lambda *_asked: tmp_path / "naam.png")
    part.signers._cards[-1].image.choose.click()
    stage.until_calm()
    part.signers._cards[-1].usual.click()
    stage.until_calm()
    school = stage.services.school
    assert [(one.name, one.default, bool(one.signature)) for one in school.signers.all()] == [
        ("C. Bos", False, False),
        ("D. van der Meulen", True, True),
    ]
    assert school.school().signer == "D. van der Meulen"
    assert [card.usual.isChecked() for card in part.signers._cards] == [False, True]
