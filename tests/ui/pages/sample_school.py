# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The sample school behind a page, with its worker thread, for tests of pages."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Services, open_demo
from app.wording import Wording
from tests.ui.sample_files import put_sample_school
from ui import translation
from ui.tasks import Tasks
from ui.widgets.page import Page


@dataclass
class Stage:
    """Everything a page needs; `until_calm` waits until the worker has nothing to do and the page heard of it."""

    services: Services
    tasks: Tasks
    wording: Wording
    bot: QtBot

    def show(self, page: Page) -> None:
        """Show a page as the window does."""
        self.bot.addWidget(page)
        self.tasks.changed.connect(page.reload)
        page.resize(1030, 700)
        page.show()
        page.shown()
        self.until_calm()

    def until_calm(self) -> None:
        """Wait for the worker, and for what follows from its answers."""
        calm = 0
        while calm < 3:
            self.bot.waitUntil(lambda: not self.tasks.busy, timeout=30_000)
            self.bot.wait(10)
            calm = 0 if self.tasks.busy else calm + 1


@pytest.fixture
def stage(qtbot: QtBot, fixed_clock: Callable[[datetime], None]) -> Iterator[Stage]:
    """Return the sample school on 23 November 2026."""
    fixed_clock(datetime(2026, 11, 23, 10, tzinfo=UTC))
    put_sample_school()
    services, tasks = open_demo(), Tasks()
    services.listen(tasks.announce)
    application = QApplication.instance()
    assert application is not None
    translation.install(application, "en")
    yield Stage(services, tasks, Wording("nl"), qtbot)
    tasks.close()
    services.close(backup=False)
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.setParent(None)


def without_activities(services: Services) -> None:
    """Take the sample's own activities away."""
    for row in services.activities.list():
        services.activities.remove(row.id)
