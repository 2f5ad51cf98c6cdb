# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the school notes of a teacher in its own words: reading it, and writing more."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.domain.remarks import Remark
from app.wording import Wording
from ui import theme
from ui.dialogs.ask_paragraph import ask_paragraph
from ui.widgets import icons
from ui.widgets.page import Page
from ui.widgets.text import PlainLabel, hint_label, plain_tip, section_label


class RemarksPart(QWidget):
    """Shows remarks, newest first; `add_wanted`, `change_wanted` and `remove_wanted` ask the page to act."""

    add_wanted = Signal()
    change_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.lock: Callable[[QWidget], None] = lambda _part: None
        """What is done with each button that stores something: the page sets it, for a school that is only read."""
        self.add = QPushButton(f" {self.tr('Add a remark')}")
        self.add.setAccessibleName(self.tr("Add a remark"))
        self.add.setIcon(icons.icon("plus"))
        self.add.clicked.connect(lambda _on: self.add_wanted.emit())
        head = QHBoxLayout()
        head.addWidget(section_label(self.tr("Remarks")))
        head.addStretch(1)
        head.addWidget(self.add)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.WIDE_GAP)
        layout.addLayout(head)
        layout.addLayout(self._rows)

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show these remarks."""
        self.lock(self.add)
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for remark in remarks:
            self._rows.addWidget(self._row(remark))
        if not remarks:
            self._rows.addWidget(hint_label(self.tr("No remarks yet. Write only what this teacher may read.")))

    def texts(self) -> list[str]:
        """Return the remarks as shown, each with when and by whom."""
        rows = (item.widget() for item in (self._rows.itemAt(at) for at in range(self._rows.count())) if item)
        return ["\n".join(label.text() for label in row.findChildren(PlainLabel)) for row in rows if row]

    def _row(self, remark: Remark) -> QWidget:
        row = QFrame()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, theme.GAP, 0, theme.GAP)
        layout.setSpacing(theme.WIDE_GAP)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(PlainLabel(remark.text, wrap=True, select=True))
        day = self._wording.day(remark.at.astimezone().date())
        words.addWidget(hint_label(self.tr("{day}, {who}").format(day=day, who=remark.by or "–")))
        layout.addLayout(words, 1)
        for icon, name, changes in (
            ("edit", self.tr("Change the remark of {day}"), True),
            ("trash", self.tr("Remove the remark of {day}"), False),
        ):
            button = self._button(icon, name.format(day=day), remark, changes=changes)
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _button(self, icon: str, name: str, remark: Remark, *, changes: bool) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon, "muted"))
        button.setAutoRaise(True)
        button.setAccessibleName(name)
        button.setToolTip(plain_tip(name))
        button.clicked.connect(lambda _on: (self.change_wanted if changes else self.remove_wanted).emit(remark))
        self.lock(button)
        return button


class TeacherRemarks(QObject):
    """Does what the remarks ask, for the teacher whom the page shows."""

    def __init__(self, page: Page, part: RemarksPart, shown: Callable[[], int]) -> None:
        """Work for a page; `shown` returns the id of the teacher it shows."""
        super().__init__(page)
        self._page, self._shown = page, shown
        part.add_wanted.connect(self._on_add)
        part.change_wanted.connect(self._on_change)
        part.remove_wanted.connect(self._on_remove)

    def _on_add(self) -> None:
        remarks, teacher_id = self._page.services.remarks, self._shown()
        text = self._ask(self.tr("Add a remark"), self.tr("Add"), "")
        if text is not None:
            self._run(lambda: remarks.add(teacher_id, text), self.tr("Remark added"))  # type: ignore[arg-type]

    def _on_change(self, remark: Remark) -> None:
        remarks = self._page.services.remarks
        text = self._ask(self.tr("Change the remark"), self.tr("Change"), remark.text)
        if text is not None and text != remark.text:
            self._run(lambda: remarks.change(remark.id, text), self.tr("Remark changed"))

    def _on_remove(self, remark: Remark) -> None:
        remarks = self._page.services.remarks
        self._run(lambda: remarks.remove(remark.id), self.tr("Removed; undo brings it back"))

    def _ask(self, title: str, yes: str, text: str) -> str | None:
        return ask_paragraph(
            self._page,
            title,
            self._page.accessibleName(),
            label=self.tr("Remark"),
            yes=yes,
            no=self.tr("Cancel"),
            text=text,
        )

    def _run(self, work: Callable[[], object], said: str) -> None:
        self._page.tasks.run(
            lambda _progress: work(), lambda _done: self._page.said.emit(said), failed=self._page.show_error
        )
