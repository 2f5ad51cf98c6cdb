# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The manual, in the program's own language, from the program's own files only."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QTextBrowser, QWidget

from app.paths import resources
from ui import theme

_TOPIC_OF_PAGE = {
    "start": "start",
    "staff": "teachers",
    "teacher": "teachers",
    "import": "import",
    "rounds": "invite",
    "mailing": "post",
    "letters": "replies",
    "templates": "letters",
    "activities": "activities",
    "standings": "progress",
    "overviews": "overview",
    "settings": "backups",
}


class _Manual(QTextBrowser):
    """Shows the manual's pages and loads nothing else, whatever a page asks for."""

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Load nothing: pages are given as text, and have no pictures."""
        return None


class HelpWindow(QDialog):
    """A list of topics beside the chosen one; it stays open beside the work."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        """Show the manual in "nl" or "en"."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.setModal(False)
        self.resize(920, 640)
        self._files = sorted((resources() / "help" / language).glob("*.md"))
        self._topics = QListWidget()
        self._topics.setAccessibleName(self.tr("Topics"))
        self._topics.setFixedWidth(288)
        self._topics.setSpacing(4)
        self._text = _Manual()
        self._text.setAccessibleName(self.tr("Explanation"))
        self._text.setOpenLinks(False)
        self._text.document().setDocumentMargin(theme.MARGIN)
        self._text.anchorClicked.connect(self.follow)
        for file in self._files:
            item = QListWidgetItem(_title(file))
            item.setData(Qt.ItemDataRole.UserRole, _topic(file))
            self._topics.addItem(item)
        self._topics.currentRowChanged.connect(self._on_chosen)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.WIDE_GAP, theme.WIDE_GAP, theme.WIDE_GAP, theme.WIDE_GAP)
        layout.setSpacing(theme.WIDE_GAP)
        layout.addWidget(self._topics)
        layout.addWidget(self._text, 1)

    def open_topic(self, page: str) -> None:
        """Show the manual at what belongs to a page of the window."""
        self._show(_TOPIC_OF_PAGE.get(page, page))
        self.show()
        self.raise_()
        self.activateWindow()

    def text(self) -> str:
        """Return the words that are shown."""
        return self._text.toPlainText()

    def _show(self, topic: str) -> None:
        topics = [_topic(file) for file in self._files]
        self._topics.setCurrentRow(topics.index(topic) if topic in topics else 0)

    def _on_chosen(self, row: int) -> None:
        if 0 <= row < len(self._files):
            self._text.setMarkdown(self._files[row].read_text(encoding="utf-8"))

    def follow(self, link: QUrl) -> None:
        """Go to a topic of the manual ("import.md"); any other link leads to its first page."""
        self._show(link.toString().removesuffix(".md"))


def _topic(file: Path) -> str:
    """Return a file's topic: its name without the number that orders it."""
    return file.stem.partition("-")[2]


def _title(file: Path) -> str:
    with file.open(encoding="utf-8") as text:
        return text.readline().lstrip("# ").strip()
