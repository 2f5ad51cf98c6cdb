# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A secretary takes a letter over from Word, and gives letters to Word and Excel."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from app.domain.tone import Tone
from tests.invented_letters import picture
from tests.schools import state
from tests.stationery_files import paper
from tests.ui.pages.sample_school import Stage
from tests.word_letters import crowded_letter, merge_letter
from ui.pages.rounds import RoundsPage, exporting
from ui.pages.rounds.own_templates import OwnTemplates

GOLDEN = Path(__file__).resolve().parents[3] / "golden"


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


def from_libreoffice(path: Path) -> Path:
    """Copy a letter that LibreOffice made."""
    path.write_bytes((GOLDEN / "libreoffice_letter.docx").read_bytes())
    return path


def with_many_fields(path: Path) -> Path:
    """Write a letter with thirty fields that nobody knows, a salutation of first names and one field that is known."""
    document = docx.Document()
    document.add_paragraph("Beste «Voornaam»")
    for number in range(1, 31):
        document.add_paragraph(f"Neem «Onbekend {number}» mee.")
    document.add_paragraph("Uw naam is «Achternaam».")
    document.save(str(path))
    return path


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
    "letter",
    [
        (merge_letter, "Kluisje", "Op **vrijdag 12 maart** vieren wij ons *jubileum*."),
        (from_libreoffice, "Lokaal", "Op **10 december** is de ouderavond in lokaal {{vraag: Lokaal}}."),
        (with_many_fields, "Onbekend 30", "Neem {{vraag: Onbekend 30}} mee."),
    ],
)
def test_letters_of_any_make_are_taken_over_by_the_keyboard_and_undone(
    page: RoundsPage, stage: Stage, tmp_path: Path, letter: tuple[Callable[[Path], Path], str, str]
) -> None:
    """Fields cut into runs, tables, pictures, and more fields than fit; nothing is kept before the letter is."""
    made, asked, told = letter
    before = state(stage.services)
    (own,) = page.findChildren(OwnTemplates)
    own.from_word.read(made(tmp_path / "Brief.docx"))
    stage.until_calm()
    questions = own.from_word.questions
    assert questions is not None
    fields = questions.fields
    assert fields.table.height() < questions.height() / 2
    if fields.rest.isVisibleTo(fields):
        stage.bot.keyClick(fields.rest, Qt.Key.Key_Space)
    else:
        choice, _text = fields.rows[asked]
        stage.bot.keyClick(choice, Qt.Key.Key_End)
        stage.bot.keyClick(choice, Qt.Key.Key_Up)
        choice.committed.emit()
    assert (fields.rows[asked][1].text(), fields.unknown()) == (asked, 0)
    stage.bot.keyClick(questions.going, Qt.Key.Key_Space)
    stage.until_calm()
    assert own.editor is not None
    assert told in own.editor.writing.words().body
    assert state(stage.services) == before
    own.editor.saving.click()
    stage.until_calm()
    assert stage.services.history.undo().action.name == "copy_template"
    assert state(stage.services) == before


@pytest.mark.parametrize("go_on", [True, False])
def test_before_word_letters_are_made_it_is_said_that_they_have_no_stationery(
    page: RoundsPage, stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, go_on: bool
) -> None:
    """For who has a PDF as stationery, which Word cannot lay under a letter."""
    (tmp_path / "papier.pdf").write_bytes(paper())
    stage.services.school.stationery.take_in("first", tmp_path / "papier.pdf")
    asked: list[str] = []

    def answer(_parent: Any, _title: str, text: str, **_buttons: str) -> bool:
        asked.append(text)
        return go_on

    monkeypatch.setattr(exporting, "ask", answer)
    monkeypatch.setattr(exporting, "ask_file", lambda *_facts: asked.append("file"))
    page._steps._output.wanted.emit("word")
    stage.until_calm()
    assert [text.split(",")[0] for text in asked] == ["Your stationery is a PDF", *["file"] * go_on]


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
