# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Dutch and English: nothing is left untranslated, and plurals are right."""

import importlib.util
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from ui import translation

ROOT = Path(__file__).parents[2]


@pytest.fixture
def speak(qapp: QApplication) -> object:
    """Return the function that makes the window speak a language; English again afterwards."""
    yield lambda language: translation.install(qapp, language)
    translation.install(qapp, "en")


def test_every_text_of_the_code_is_translated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Collecting all texts anew finds none without Dutch, and no plural without English."""
    known = importlib.util.spec_from_file_location("translations", ROOT / "build" / "translations.py")
    assert known is not None
    assert known.loader is not None
    build = importlib.util.module_from_spec(known)
    known.loader.exec_module(build)
    for file in (ROOT / "resources" / "translations").glob("*.ts"):
        shutil.copy(file, tmp_path)
    monkeypatch.setattr(build, "FOLDER", tmp_path)
    for subject in (*build.SUBJECTS, "shell"):
        build.update(subject)
    assert build.missing() == []


@pytest.mark.parametrize(
    ("language", "count", "said"),
    [
        ("nl", 1, "Nog 1 brief af te drukken"),
        ("nl", 16, "Nog 16 brieven af te drukken"),
        ("en", 1, "1 letter still to print"),
        ("en", 16, "16 letters still to print"),
    ],
)
def test_numbers_take_singular_and_plural(qtbot: QtBot, speak: object, language: str, count: int, said: str) -> None:
    """One is one, and many are many, also for a class derived from the one that holds the text."""
    from ui.pages.start import StartPage

    class OtherPage(StartPage):
        """A page derived from the start page."""

    speak(language)  # type: ignore[operator]
    page = OtherPage.__new__(OtherPage)
    QWidget.__init__(page)
    qtbot.addWidget(page)
    assert page.tr("%n letter(s) still to print", "", count) == said


def test_qts_own_buttons_are_dutch(qtbot: QtBot, speak: object) -> None:
    """Standard buttons speak the window's language too."""
    speak("nl")  # type: ignore[operator]
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert [button.text() for button in box.buttons()] == ["Opslaan", "Annuleren"]


@pytest.mark.parametrize(("chosen", "expected"), [("en", "en"), ("nl", "nl"), ("", "nl"), ("de", "nl")])
def test_dutch_unless_english_was_chosen(monkeypatch: pytest.MonkeyPatch, chosen: str, expected: str) -> None:
    """On a computer without a language, Dutch is spoken."""
    monkeypatch.setattr(translation, "_system_speaks", lambda: False)
    assert translation.interface_language(chosen) == expected


@pytest.mark.parametrize(
    ("context", "source"),
    [("QFileDialog", "&Look in:"), ("QFileDialog", "Files of &type:"), ("QAbstractFileIconProvider", "Folder")],
)
def test_the_dialog_for_files_is_dutch_where_qt_left_it_in_english(
    speak: Callable[[str], None], context: str, source: str
) -> None:
    """Qt's own Dutch translation stays behind its English; half a dialog in another language reads as a fault."""
    speak("nl")
    dutch = QCoreApplication.translate(context, source)
    speak("en")

    assert (dutch != source, QCoreApplication.translate(context, source)) == (True, source)
