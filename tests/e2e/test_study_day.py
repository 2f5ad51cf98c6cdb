# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A study day for sixty from a pasted attendance list, in the real window: under a minute at a human pace, one undo.

And what follows from it: evidence, why somebody stands where they stand, and what one more day would do.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QRadioButton, QTabBar, QTableView, QWidget

from app import clock
from app.domain.activities import Activity, ParticipationStatus
from app.domain.activity_rows import ActivityRow
from app.domain.ids import TeacherId
from app.domain.registrations import EventKind
from app.domain.selections import TeacherSelection
from app.domain.staff_kinds import StaffKind
from app.domain.teachers import Teacher
from tests.invented_files import blank_pdf
from tests.secretary import CTRL, PLAIN, SHIFT, Secretary, sit_down
from tests.staff_lists import write_list
from ui.widgets.evidence_list import EvidenceList

__all__ = ["sit_down"]
COUNT = 60
A_CLICK, A_KEY = 1.5, 0.2
"""Seconds somebody unhurried takes to find and press a button, and to type a letter."""


@dataclass
class Hand:
    """Somebody's hand on mouse and keys, and how long it took so far, the program's own time included."""

    secretary: Secretary
    moves: float = 0.0
    began: float = field(default_factory=time.monotonic)

    def press(self, words: str) -> str:
        """Press a button."""
        self.moves += A_CLICK
        return self.secretary.press(words)

    def tab(self, words: str) -> None:
        """Press a tab."""
        bars = [bar for bar in self.secretary.window.findChildren(QTabBar) if bar.isVisible()]
        bar, place = next((bar, at) for bar in bars for at in range(bar.count()) if bar.tabText(at) == words)
        self._click(bar, bar.tabRect(place).center())

    def type(self, name: str, text: str) -> None:
        """Click a field and type."""
        found = self.secretary._field(name)
        assert found is not None, name
        self._click(found, found.rect().center())
        self.moves += A_KEY * len(text)
        self.secretary.bot.keyClick(found, Qt.Key.Key_A, CTRL)
        self.secretary.bot.keyClicks(found, text)

    def row(self, place: int) -> None:
        """Press a row of the list that is shown."""
        view = next(one for one in self.secretary.window.findChildren(QTableView) if one.isVisible())
        self._click(view.viewport(), view.visualRect(view.model().index(place, 0)).center())

    def paste(self, text: str) -> None:
        """Click the field for an attendance list and paste."""
        QApplication.clipboard().setText(text)
        shown = next(one for one in self.secretary.window.findChildren(QPlainTextEdit) if one.isVisible())
        self._click(shown.viewport(), shown.viewport().rect().center())
        self.moves += A_CLICK
        self.secretary.bot.keyClick(shown, Qt.Key.Key_V, CTRL)

    def say_who(self, meant: Mapping[str, Teacher]) -> None:
        """Where a line may mean several teachers, press the one it means."""
        while doubts := [one for one in self._radios() if not any(self._decided(one))]:
            line = doubts[0].accessibleName().partition(": ")[0]
            right = next(one for one in doubts if f"·  {meant[line].code}" in one.accessibleName())
            self._click(right, QPoint(10, right.height() // 2))
            self.secretary.rest()

    def _radios(self) -> list[QRadioButton]:
        return [one for one in self.secretary.window.findChildren(QRadioButton) if one.isVisible()]

    @staticmethod
    def _decided(radio: QRadioButton) -> list[bool]:
        return [one.isChecked() for one in radio.group().buttons()]

    def seconds(self) -> float:
        """Return how long it took."""
        return self.moves + time.monotonic() - self.began

    def _click(self, widget: QWidget, place: QPoint) -> None:
        self.moves += A_CLICK
        self.secretary.bot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)


def take_over(secretary: Secretary, staff_list: Path) -> list[Teacher]:
    """Bring a staff list into the school; return who is in service, in order of name."""
    services = secretary.window.services

    def work(progress: object) -> None:
        read = services.imports.read(staff_list, progress)  # type: ignore[arg-type]
        services.imports.apply(services.imports.plan(read, read.mapping, progress), progress)  # type: ignore[arg-type]

    secretary.window.tasks.run(work)
    secretary.rest()
    return services.staff.teachers(services.staff.ids(TeacherSelection(), clock.today()))


def as_people_write(teachers: Sequence[Teacher]) -> str:
    """Write names as they stand on attendance lists: first name first, surname first, code, e-mail, no accents."""
    lines = []
    for place, one in enumerate(teachers):
        name = one.name
        before = f"{name.first_name or name.initials} {name.prefix} {name.surname}"
        after = f"{name.surname}, {name.initials} {name.prefix}"
        forms = (before, after, one.code or before, one.email or after, before.lower())
        lines.append(" ".join(forms[place % len(forms)].split()))
    return "\n".join(lines)


def drop(area: QWidget, file: Path) -> None:
    """Drag a file over a widget and let go, as the window system would tell it."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    place = area.rect().center()
    QApplication.sendEvent(area, QDragEnterEvent(place, copy, mime, left, PLAIN))
    QApplication.sendEvent(area, QDropEvent(QPointF(place), copy, mime, left, PLAIN))


def activities(secretary: Secretary) -> list[ActivityRow]:
    """Return the activities that are stored."""
    secretary.rest()
    return list(secretary.window.services.activities.list(""))


@pytest.fixture
def secretary(sit_down: Callable[[str], Secretary], tmp_path: Path) -> Secretary:
    """Return somebody before an empty school."""
    return sit_down(str(tmp_path / "lyceum.school"))


def test_a_study_day_for_sixty_is_entered_within_a_minute(secretary: Secretary, tmp_path: Path) -> None:
    """Title, hours, a pasted list, who is meant where there is doubt, one button; one undo; evidence dropped."""
    teachers = take_over(secretary, write_list(tmp_path / "lijst.csv", "magister", 84))[:COUNT]
    hand = Hand(secretary)
    hand.press("Activities")
    hand.press("Enter the first activity")
    secretary.rest()
    hand.type("Title", "Studiedag formatief toetsen")
    hand.type("Contact hours", "6")
    hand.press("To who took part")
    hand.tab("Paste an attendance list")
    hand.paste(as_people_write(teachers))
    secretary.sees(r"\d+ recognised")
    secretary.rest()
    hand.say_who(dict(zip(as_people_write(teachers).splitlines(), teachers, strict=True)))
    hand.press(f"Go on with {COUNT} teachers")
    hand.press(f"Add {COUNT} teachers")
    secretary.sees(f"{COUNT} teachers added")
    assert hand.seconds() < 60
    stored = activities(secretary)[0]
    assert (stored.title, stored.hours, stored.participants, stored.done) == (
        "Studiedag formatief toetsen", 6.0, COUNT, COUNT,
    )  # fmt: skip
    found = {row.participation.teacher_id for row in secretary.window.services.activities.participants(stored.id)}
    assert found == {one.id for one in teachers}
    secretary.key(Qt.Key.Key_Z, CTRL)
    assert activities(secretary) == []
    secretary.key(Qt.Key.Key_Z, CTRL | SHIFT)
    assert [row.participants for row in activities(secretary)] == [COUNT]
    assert activities(secretary)[0].missing_evidence == COUNT


@pytest.mark.filterwarnings("ignore:.*QDragEnterEvent:DeprecationWarning")
def test_evidence_dropped_on_the_activity_shows_it_for_all(secretary: Secretary, tmp_path: Path) -> None:
    """The scanned list is everybody's evidence; the start page asks for nothing any more."""
    teachers = take_over(secretary, write_list(tmp_path / "lijst.csv", "magister", 12))
    services, on = secretary.window.services, clock.today()
    ids = [one.id for one in teachers]
    secretary.window.tasks.run(
        lambda _progress: services.activities.add(Activity("Studiedag", on, on, contact_hours=6.0), ids)
    )
    secretary.press("Start")
    teaching = sum(one.kind is StaffKind.TEACHING for one in teachers)
    secretary.sees(rf"{teaching} participations without evidence")
    secretary.press("Activities")
    secretary.rest()
    secretary.key(Qt.Key.Key_Return)
    hand = Hand(secretary)
    hand.tab("Evidence (0)")
    scan = tmp_path / "presentielijst.pdf"
    scan.write_bytes(blank_pdf())
    drop(next(one for one in secretary.window.findChildren(EvidenceList) if one.isVisible()), scan)
    secretary.rest()
    row = activities(secretary)[0]
    assert (row.missing_evidence, row.done) == (0, len(ids))
    assert {one.participation.status for one in services.activities.participants(row.id)} == {ParticipationStatus.DONE}


def test_what_one_more_day_would_do_is_told_and_not_stored(secretary: Secretary, tmp_path: Path) -> None:
    """Why somebody stands where they stand, and what if: six hours help nobody over the line, all of them do."""
    take_over(secretary, write_list(tmp_path / "lijst.csv", "magister", 12))
    services, hand = secretary.window.services, Hand(secretary)
    ids = services.staff.ids(TeacherSelection(kinds=frozenset({StaffKind.TEACHING})), clock.today())
    register(secretary, ids)
    before = services.history.recent(9)
    hand.press("Progress")
    secretary.rest()
    secretary.sees(f"{len(ids)} registrations")
    secretary.rest()
    hand.row(0)
    hand.press(r"Why\?")
    secretary.sees("160 of the 160 register hours still to do")
    secretary.key(Qt.Key.Key_Escape)
    secretary.key(Qt.Key.Key_Escape)
    hand.press("What if…")
    secretary.sees(f"{len(ids)} would still lack something")
    hand.type("Hours", "160")
    secretary.key(Qt.Key.Key_Tab)
    secretary.sees(f"{len(ids)} would meet the rules by this")
    assert services.history.recent(9) == before
    assert activities(secretary) == []


def register(secretary: Secretary, ids: Sequence[TeacherId]) -> None:
    """Note that some teachers were registered a month ago."""
    on, services = clock.today() - timedelta(days=30), secretary.window.services
    secretary.window.tasks.run(lambda _progress: services.registrations.note(EventKind.REGISTERED, ids, on))
    secretary.rest()
