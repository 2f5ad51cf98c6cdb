# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A page on a real school, its work done on the real worker, for tests of what a user sees of teachers."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import Services
from app.domain.changes import Action
from app.domain.ids import TeacherId
from app.domain.selections import TeacherSelection
from app.domain.teachers import Teacher
from app.persistence.repositories.catalogue import TEACHERS
from app.wording import Wording
from tests.schools import DAY, database, opened, school_path, school_template
from ui.tasks import Tasks
from ui.widgets.page import Page

__all__ = ["Desk", "desk", "school_path", "school_template"]


@dataclass
class Desk:
    """A school, the worker and the pages that hear of every write, as the window would tell them."""

    services: Services
    tasks: Tasks
    bot: QtBot
    wording: Wording

    def show(self, page_of: Callable[[Services, Tasks, Wording], Page], width: int = 1080, height: int = 760) -> Page:
        """Show a page and wait until it has read what it shows."""
        page = page_of(self.services, self.tasks, self.wording)
        self.bot.addWidget(page)
        page.resize(width, height)
        self.tasks.changed.connect(page.reload)
        page.show()
        page.shown()
        self.settle()
        return page

    def settle(self) -> None:
        """Wait until the worker has nothing to do and its answers are on the screen."""
        for _once in range(3):
            self.bot.waitUntil(lambda: not self.tasks.busy, timeout=20_000)
            self.bot.wait(1)

    def add(self, people: list[Teacher]) -> list[TeacherId]:
        """Put teachers into the school in one go; return their ids in order of name."""
        with database(self.services).write(Action("import_staff", {"count": len(people), "file": "x.csv"})) as work:
            work.add(TEACHERS, people)
        self.settle()
        return self.services.staff.ids(TeacherSelection(in_service=None), DAY)


@pytest.fixture
def desk(school_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """Yield a desk with an empty school."""
    with opened(school_path) as services:
        tasks = Tasks()
        services.listen(tasks.announce)
        yield Desk(services, tasks, qtbot, Wording("nl"))
        tasks.close()
