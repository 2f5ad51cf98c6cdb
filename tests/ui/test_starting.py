# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How the program starts: window or command, missing libraries, settings that were spoilt."""

import subprocess
import sys
from pathlib import Path

import pytest

from app import settings
from app.paths import config_folder
from ui import preflight
from ui.main import main, read_options
from ui.starting import WindowOptions


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], WindowOptions()),
        (["--demo", "--language", "en"], WindowOptions(demo=True, language="en")),
        (["--file=/tmp/a.school"], WindowOptions(file="/tmp/a.school")),
        (["-platform", "offscreen"], WindowOptions(platform="offscreen")),
        (["--file", "a", "teachers", "--json"], WindowOptions(file="a", unknown=("teachers", "--json"))),
    ],
)
def test_a_command_is_told_from_a_window(arguments: list[str], expected: WindowOptions) -> None:
    """What the window does not know goes to the command line."""
    assert read_options(arguments) == expected


def test_missing_libraries_are_named_by_their_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    """One sentence says what to install; the xcb libraries only count where xcb is used."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(preflight, "_loads", lambda library: library not in {"libEGL.so.1", "libxcb-cursor.so.0"})
    assert preflight.missing_packages("offscreen") == ["libegl1"]
    assert preflight.missing_packages("xcb") == ["libegl1", "libxcb-cursor0"]
    assert preflight.complaint(["libegl1"]).endswith("installeer eerst: sudo apt-get install libegl1")


def test_the_self_test_says_what_is_missing_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In a sentence, and before it tries anything; with its window offscreen it needs less than a screen."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(preflight, "_loads", lambda library: library not in {"libEGL.so.1", "libxcb-cursor.so.0"})
    assert main(["--selftest"]) == preflight.MISSING_LIBRARIES
    said = capsys.readouterr()
    assert (said.out, said.err.endswith("installeer eerst: sudo apt-get install libegl1\n")) == ("", True)


def test_nothing_of_qt_is_loaded_to_find_out_what_is_missing() -> None:
    """Qt itself would crash on the missing library before anything could be said."""
    code = "import sys, ui.main, ui.preflight; print([m for m in sys.modules if m.startswith(('PySide6', 'shiboken'))])"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"


@pytest.mark.parametrize("content", ["", "language = 3", "not = [toml", "language = 'nl'\nunknown = 1"])
def test_spoilt_settings_never_stop_the_program(content: str) -> None:
    """What cannot be read falls back to the default."""
    file: Path = config_folder() / "settings.toml"
    file.write_text(content, encoding="utf-8")
    file.chmod(0o600)
    assert settings.load().theme == ""


def test_settings_come_back_as_they_were_saved() -> None:
    """Also with quotes in them."""
    chosen = settings.Settings(language="en", theme='"dark"\\')
    settings.save(chosen)
    assert settings.load() == chosen
