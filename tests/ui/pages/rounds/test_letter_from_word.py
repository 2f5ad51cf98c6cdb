# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A secretary takes a letter over from Word, and gives letters to Word and Excel."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton

from app.domain.tone import Tone
from tests.invented_letters import picture
from tests.ui.pages.sample_school import Stage
from tests.word_letters import crowded_letter
from ui.pages.rounds import RoundsPage, exporting
from ui.pages.rounds.own_templates import OwnTemplates


@pytest.fixture
def page(stage: Stage) -> RoundsPage:
    """Return the page of rounds at the letter's step of a new round."""
    shown = RoundsPage(stage.services, stage.tasks, stage.wording)
    stage.show(shown)
    shown.start([])
    stage.until_calm()
    assert shown.primary is not None
    shown.primary.click()
    stage.until_calm()
    return shown


def test_a_letter_from_word_is_decided_on_looked_through_and_kept(
    page: RoundsPage, stage: Stage, tmp_path: Path
) -> None:
    """Unknown fields first; what is asked once is a question of the round, and a picture is the logo if one says so."""
    (tmp_path / "logo.png").write_bytes(picture())
    (own,) = page.findChildren(OwnTemplates)
    own.from_word.read(crowded_letter(tmp_path / "Open_dag.docx", tmp_path / "logo.png"))
    stage.until_calm()
    questions = own.from_word.questions
    assert questions is not None
    assert not questions.going.isEnabled()
    choice, text = questions.fields.rows["Aantal leerlingen"]
    choice.set_value("?ask")
    choice.committed.emit()
    assert text.text() == "Aantal leerlingen"
    questions.logos[0][0].setChecked(True)
    questions.going.click()
    stage.until_calm()

    edited = own.editor
    assert edited is not None
    assert "{{vraag: Aantal leerlingen}}" in edited.writing.words().body
    assert Tone.NO_CONTACT in {one.tone for one in edited.rereading.list.findings}
    edited.saving.click()
    stage.until_calm()
    assert stage.services.rounds.templates()[0].title == "Open dag"
    assert stage.services.school.image("logo") == picture()
    assert page._steps._letter.questions.isVisible()


@pytest.mark.parametrize(
    "way",
    [("One Word document…", "brieven.docx"), ("Data for Excel…", "gegevens.xlsx"), ("Proof sheet…", "controle.pdf")],
)
def test_letters_go_to_word_and_excel(
    page: RoundsPage, stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: tuple[str, str]
) -> None:
    """By the last step; the notice says where the file is."""
    text, name = way
    asked: list[str] = []

    def choose(_parent: Any, _subject: str, _title: str, proposed: str, _kinds: str) -> Path:
        asked.append(proposed)
        return tmp_path / name

    monkeypatch.setattr(exporting, "ask_file", choose)
    steps = page._steps
    steps._check.by_pigeon_hole.emit()
    stage.until_calm()
    steps._go(3)
    (button,) = [one for one in steps.findChildren(QAbstractButton) if one.text().strip() == text]
    button.click()
    stage.until_calm()
    assert (tmp_path / name).stat().st_size > 1000
    assert asked[0].endswith(Path(name).suffix)
