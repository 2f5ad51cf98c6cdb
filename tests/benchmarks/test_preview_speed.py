# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""In a round of ten thousand the preview shows the first letter, and any other, at once."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QSize, QTimer
from pytestqt.qtbot import QtBot

from app.bootstrap import Services, open_school
from app.documents.printer import LetterPrinter
from app.domain.changes import Action
from app.persistence.repositories.catalogue import TEACHERS
from app.wording import Wording
from tests.schools import SCHOOL, database, teachers
from ui.pages.rounds.page import RoundsPage
from ui.pages.rounds.stack import Stack
from ui.tasks import Tasks
from ui.widgets.pdf_picture import PdfPages

LETTERS = 10_000
ABOVE = 0.1
"""Seconds that the first letter may take above making and drawing it."""


@pytest.fixture
def services(tmp_path: Path, fixed_clock: Callable[[datetime], None]) -> Iterator[Services]:
    """Yield a school of ten thousand teachers."""
    fixed_clock(datetime(2013, 9, 2, 10, tzinfo=UTC))
    services = open_school(tmp_path / "large.school")
    services.school.save(services.school.school(), SCHOOL)
    with database(services).write(Action("import_staff", {"count": LETTERS})) as work:
        work.add(TEACHERS, [replace(one, employed_from=date(2010, 8, 1)) for one in teachers(LETTERS)])
    yield services
    services.close(backup=False)


class Preview:
    """The page of rounds at its preview; `seconds` does something and waits until the letter it leads to is painted."""

    def __init__(self, services: Services, bot: QtBot) -> None:
        self.tasks = Tasks()
        self.page = RoundsPage(services, self.tasks, Wording("nl"))
        bot.addWidget(self.page)
        self.page.resize(1280, 800)
        self.page.show()
        self.steps = self.page._steps
        self.page.start([])
        bot.waitUntil(lambda: self.steps.main()[1] and not self.tasks.busy, timeout=60_000)
        self.view = self.steps._letter._pages
        self.shown = self.view.show_pdf

    def seconds(self, does: Callable[[], object]) -> float:
        """Return how long it took until the next letter stood on the screen."""
        loop = QEventLoop()

        def painted(pdf: bytes) -> None:
            self.shown(pdf)
            self.view._sheets.repaint()
            loop.quit()

        self.view.show_pdf = painted  # type: ignore[method-assign]  # to hear of it, not in place of it
        QTimer.singleShot(30_000, loop.quit)
        began = time.perf_counter()
        does()
        loop.exec()
        return time.perf_counter() - began


def bare(services: Services, stack: Stack, size: QSize) -> float:
    """Return the seconds of making one letter and drawing it, with its words and the letterhead at hand."""
    sheets = services.rounds._sheets
    template = sheets.template(stack.round.template_id)
    head = sheets.letterhead(stack.round, template)
    (content,) = sheets.contents(stack.round, [(1, services.staff.teachers([stack.teacher_ids[0]])[0])], template)
    taken = []
    for _ in range(5):
        began = time.perf_counter()
        PdfPages(LetterPrinter(template, head).render_one(content)).picture(0, size)
        taken.append(time.perf_counter() - began)
    return min(taken)


@pytest.mark.benchmark
def test_the_preview_shows_any_letter_of_ten_thousand_at_once(services: Services, qtbot: QtBot) -> None:
    """The first one within 100 ms above its bare rendering, the last within one rendering more; one run for both."""
    # Of three pages, one after another as the program has one: the quickest, since what else the machine did meanwhile
    # made the other longer. Each looks through all its letters from then on, so that it is closed before the next.
    times = []
    for left in (2, 1, 0):
        preview = Preview(services, qtbot)
        times.append(preview.seconds(preview.steps.forward))
        if left:
            preview.tasks.close()
    first = min(times)
    stack = preview.steps.stack
    assert stack is not None
    assert len(stack.entries) == LETTERS
    later = min(
        preview.seconds(lambda at=at: preview.steps._letter.jump(stack.teacher_ids[at]))  # type: ignore[misc]
        for at in (LETTERS - 1, LETTERS // 2, LETTERS // 3, LETTERS - 2, 17)
    )
    size = preview.view._sheets._places[0].size()
    preview.tasks.close()
    render = bare(services, stack, size)

    print({name: f"{1000 * spent:.0f} ms" for name, spent in (("bare", render), ("first", first), ("later", later))})  # noqa: T201 - the figures, for the log
    # What these must never come to; a busy machine takes from the clock that all is compared by.
    assert first - render < 3 * ABOVE
    assert later < 3 * render
    if first - render >= ABOVE or later >= 2 * render:
        pytest.xfail("the goals of 100 ms above one rendering, and of two renderings, are not reached in this run")
