# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Choosing files: nothing is overwritten unasked, and the folder used last comes first."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs import file_choice
from ui.dialogs.file_choice import ask_file, ask_open, file_name, last_folder


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Ronde maart", "Ronde maart.pdf"),
        ("a/b\\c:d", "a b c d.pdf"),
        ("../../etc", "etc.pdf"),
        ("CON", "_CON.pdf"),
        ("nul.maart", "_nul.maart.pdf"),
        ("com1", "_com1.pdf"),
        ("Maart. ", "Maart.pdf"),
        ("...", "file.pdf"),
        ("é" * 200, "é" * 90 + ".pdf"),
    ],
)
def test_a_name_that_a_user_typed_becomes_a_file_name_every_system_takes(qtbot: QtBot, typed: str, name: str) -> None:
    """Also Windows, where a file may not be called as a device, end in a point or be too long."""
    assert file_name(typed, ".pdf") == name


@pytest.mark.parametrize("replace", [True, False])
def test_a_file_that_the_ending_leads_to_is_asked_about(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, replace: bool
) -> None:
    """Who types "brieven" beside "brieven.pdf" is asked before that one is replaced."""
    (tmp_path / "brieven.pdf").write_text("van gisteren")
    typed = str(tmp_path / "brieven")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_about: (typed, "PDF (*.pdf)")))
    asked: list[str] = []
    monkeypatch.setattr(file_choice, "ask", lambda _parent, title, *_about, **_words: asked.append(title) or replace)
    parent = QWidget()
    qtbot.addWidget(parent)
    chosen = ask_file(parent, "letters", "Save", "x.pdf", "PDF (*.pdf)")
    assert asked == ["Replace brieven.pdf?"]
    assert chosen == (tmp_path / "brieven.pdf" if replace else None)


def test_the_folder_of_the_file_opened_last_comes_first(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The next image, backup or list is looked for where the last one was."""
    picture = tmp_path / "logo.png"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", staticmethod(lambda *_about: (str(picture), "")))
    parent = QWidget()
    qtbot.addWidget(parent)
    assert ask_open(parent, "images", "Which?") == picture
    assert last_folder("images") == tmp_path
