# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Says below a letter that is being written whether it is saved."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app import clock
from ui.widgets import icons
from ui.widgets.text import hint_label, tint


class StateLine(QWidget):
    """An icon and a few words; nothing for a letter that is as it was."""

    def __init__(self) -> None:
        super().__init__()
        self._icon, self._text = hint_label(""), hint_label("")
        self._text.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        self._drafted = ""

    def text(self) -> str:
        """Return what it says."""
        return self._text.text()

    def clean(self) -> None:
        """Say nothing: nothing would be lost."""
        self._drafted = ""
        self._say("", "", "")

    def saved(self) -> None:
        """Say that it is saved now."""
        self._drafted = ""
        self._say(self.tr("Saved at %1.").replace("%1", _now()), "check", "good")

    def written(self) -> None:
        """Say that something is not saved, and since when a draft of it is kept."""
        self._say(self._drafted or self.tr("Not saved yet"), "edit", "caution")

    def drafted(self) -> None:
        """Say that it is not saved, and that a draft is kept now."""
        self._drafted = self.tr("Not saved yet; kept as a draft at %1").replace("%1", _now())
        self.written()

    def undrafted(self, why: str) -> None:
        """Say that not even a draft could be kept, and why."""
        self._drafted = ""
        self._say(self.tr("Not saved yet, and no draft could be kept: %1").replace("%1", why), "warning", "wrong")

    def _say(self, text: str, icon: str, colour: str) -> None:
        if text == self._text.text():
            return
        self._icon.setVisible(bool(text))
        if text:
            self._icon.setPixmap(icons.pixmap(icon, colour))
        self._text.setText(text)
        tint(self._text, colour)


def _now() -> str:
    return f"{clock.now().astimezone():%H:%M}"
