# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The button that says of what changed that it was seen, so that next time only what is new stands there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from ui.pages.overviews.asking import Made
from ui.widgets.page import Page

_KEY = "changed_since"


class SeenButton(QPushButton):
    """Stands beside the overview of what changed; `kept` comes when it is kept that it was seen."""

    kept = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.setText(self.tr("Seen"))
        self.setToolTip(self.tr("Next time only what is new from now on stands here"))
        self._page = page
        self._made: Made | None = None
        self.clicked.connect(self._on_clicked)
        self.hide()

    def show_made(self, made: Made) -> None:
        """Stand beside what was made when something changed and that can be kept as seen."""
        self._made = made
        report = made.report
        can = report.key == _KEY and bool(report.figures) and not self._page.services.file.read_only
        self.setVisible(can)

    def _on_clicked(self) -> None:
        if self._made is None:
            return
        looked, report = self._page.services.overviews.looked, self._made.report
        self._page.tasks.run(
            lambda _progress: looked(report),
            lambda _nothing: self.kept.emit(),
            failed=self._page.show_error,
            what=self.tr("Keeping that it was seen"),
            asked=False,
        )
