# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""When the school does not open, or was not closed: the user is told, and led on."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app import bootstrap
from app.domain.names import PersonName
from app.domain.teachers import Teacher
from ui.main_window import MainWindow
from ui.rescue import Rescue


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a school with one teacher and a backup."""
    place = tmp_path / "lyceum.school"
    services = bootstrap.open_school(place)
    services.staff.add(Teacher(name=PersonName("A.", surname="Proefpersoon"), code="PRF"))
    services.close()
    return place


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Callable[[Path], MainWindow]]:
    """Return a function that starts the window on a file and waits until it has nothing to do."""
    windows: list[MainWindow] = []

    def start_on(place: Path) -> MainWindow:
        window = MainWindow("nl", str(place))
        windows.append(window)
        window.show()
        window.begin()
        qtbot.waitUntil(lambda: not window.tasks.busy, timeout=30_000)
        qtbot.wait(200)
        qtbot.waitUntil(lambda: not window.tasks.busy, timeout=30_000)
        return window

    yield start_on
    for window in windows:
        window.close()
        window.deleteLater()


def said(window: MainWindow) -> str:
    """Return all that is to be read in the window."""
    labels = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    return "\n".join(labels)


def offered(window: MainWindow) -> list[QPushButton]:
    """Return the buttons that put a backup back; they come once the backups were looked through."""
    buttons = window.findChildren(QPushButton)
    return [button for button in buttons if button.isVisible() and button.text() == "Put back"]


def test_a_damaged_school_offers_its_backup_and_comes_back_whole(
    qtbot: QtBot, file: Path, start: Callable[[Path], MainWindow]
) -> None:
    """The sentence says what is wrong; one press puts the newest sound backup in the place of the damaged file."""
    content = bytearray(file.read_bytes())
    content[len(content) // 2 : len(content) // 2 + 9000] = b"\x55" * 9000
    file.write_bytes(bytes(content))
    window = start(file)
    assert "lyceum.school is beschadigd" in said(window)
    qtbot.waitUntil(lambda: len(offered(window)) == 1, timeout=30_000)
    offered(window)[0].click()
    qtbot.waitUntil(lambda: window.pages is not None and not window.tasks.busy, timeout=30_000)
    assert window.services.staff.by_codes(["PRF"])[0].name.surname == "Proefpersoon"
    assert len(list(file.parent.glob("lyceum.school.beschadigd-*"))) == 1


@pytest.mark.parametrize("content", [b"", b"no school at all " * 999])
def test_a_foreign_file_offers_ways_on_and_stays_as_it_is(
    tmp_path: Path, start: Callable[[Path], MainWindow], content: bytes
) -> None:
    """Without a backup one can try again, choose another file, open the sample school, or leave."""
    place = tmp_path / "vreemd.school"
    place.touch(0o600)
    place.write_bytes(content)
    window = start(place)
    rescue = window.findChild(Rescue)
    assert rescue is not None
    ways = [b.text() for b in rescue.findChildren(QPushButton) if b.isVisible()]
    assert ways == ["Try again", "Choose another school file…", "Open the sample school", "Quit"]
    assert place.read_bytes() == content


def test_a_server_that_does_not_answer_can_be_asked_again(start: Callable[[Path], MainWindow], qtbot: QtBot) -> None:
    """An unreachable database is told in a sentence that does not hold its password."""
    window = MainWindow("nl", "postgresql://niemand:geheim@127.0.0.1:1/school?connect_timeout=2")
    qtbot.addWidget(window)
    window.show()
    window.begin()
    qtbot.waitUntil(lambda: window.findChild(Rescue) is not None and not window.tasks.busy, timeout=30_000)
    assert "geheim" not in said(window)
    window.close()


def test_after_a_crash_the_file_is_checked_and_that_is_said(file: Path, start: Callable[[Path], MainWindow]) -> None:
    """Whoever was cut off is told in one line that nothing is wrong; after a proper end nothing is said."""
    note = file.with_name(file.name + ".in-use")
    note.touch(0o600)
    note.write_text("{}", encoding="utf-8")
    first = start(file)
    sentence = "niet netjes gesloten; het bestand is nagekeken en in orde"
    told = sentence in said(first)
    first.close()
    second = start(file)
    assert (told, sentence in said(second)) == (True, False)
