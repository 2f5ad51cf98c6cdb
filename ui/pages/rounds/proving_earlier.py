# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What went before the letter that is shown: on paper already in this round, or sent in another; and both beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.domain.ids import TeacherId
from app.domain.letters import Letter
from app.progress import Progress
from app.wording import Wording
from ui import theme
from ui.dialogs.letters_beside import LettersBeside
from ui.pages.rounds import stack as stacks
from ui.pages.rounds.proving_looks import Looks
from ui.pages.rounds.stack import Entry, Stack
from ui.tasks import Tasks
from ui.widgets.text import PlainLabel, tint

if TYPE_CHECKING:
    from app.bootstrap import Services


class EarlierWords(QObject):
    """Says which letter went before, and when."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording

    def of(self, looks: Looks, who: TeacherId) -> tuple[str, Letter] | None:
        """Return the words and the letter: that of this round when it is on paper, else the last that was sent."""
        printed, earlier = looks.printed.get(who), looks.earlier.get(who)
        if printed is not None:
            if printed.at is None:
                return self.tr("Printed before in this round"), printed.letter
            moment = printed.at.astimezone()
            said = self.tr("Printed on %1 at %2").replace("%1", self._wording.day(moment.date()))
            return said.replace("%2", f"{moment:%H:%M}"), printed.letter
        if earlier is None:
            return None
        on = earlier.letter.sent_on
        said = self.tr("Sent on %1: %2").replace("%1", self._wording.day(on) if on else "–")
        return said.replace("%2", earlier.round_name), earlier.letter


class EarlierLine(QWidget):
    """Above the preview. `wanted(teacher id)`: show the earlier letter beside this."""

    wanted = Signal(int)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = EarlierWords(wording, self)
        self._who: TeacherId | None = None
        self._text = PlainLabel(wrap=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        tint(self._text, "caution")
        self._button = QPushButton(self.tr("Lay it beside"))
        self._button.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        self.hide()

    def show_letter(self, entry: Entry | None, looks: Looks | None) -> None:
        """Say what went before somebody's letter; nothing when nothing did."""
        found = self._words.of(looks, entry.teacher_id) if looks is not None and entry is not None else None
        self._who = entry.teacher_id if entry is not None else None
        now = self.tr("Below: as it would be printed now.")
        self._text.setText(f"{found[0]}. {now}" if found is not None else "")
        self.setVisible(found is not None)

    def _on_clicked(self) -> None:
        if self._who is not None:
            self.wanted.emit(self._who)


class Beside(QObject):
    """Lays letters beside each other, in front of `page`; `failed(error)`: one of them cannot be shown."""

    failed = Signal(object)

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, page: QWidget) -> None:
        super().__init__(page)
        self._services, self._tasks, self._page = services, tasks, page
        self._words = EarlierWords(wording, self)

    def show(self, stack: Stack, looks: Looks, who: TeacherId) -> None:
        """Show what went before somebody's letter of a stack beside that letter as it would be printed now."""
        before = self._words.of(looks, who)
        if before is None:
            return
        services, (said, letter) = self._services, before
        name = next((one.name for one in stack.entries if one.teacher_id == who), "")

        def work(_progress: Progress) -> tuple[bytes, bytes]:
            return services.rounds.document(letter.document), stacks.preview(services, stack, who)

        def shown(found: tuple[bytes, bytes]) -> None:
            now = self.tr("As it would be printed now")
            viewer = LettersBeside(name, (said, found[0]), (now, found[1]), self._page.window())
            viewer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            viewer.show()

        self._tasks.run(work, shown, failed=self.failed.emit)
