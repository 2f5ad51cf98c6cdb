# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Says below a letter's text what is wrong in it."""

from __future__ import annotations

from collections.abc import Sequence

from app.services.templates import TemplateFault
from app.wording import Wording
from ui.widgets.text import PlainLabel, tint

_MOST, _QUOTED = 4, 60


class FaultLines(PlainLabel):
    """Hidden while nothing is wrong."""

    def __init__(self) -> None:
        super().__init__(wrap=True, select=True)
        tint(self, "wrong")
        self.hide()

    def show_faults(self, faults: Sequence[TemplateFault], body: str, wording: Wording) -> None:
        """Say what is wrong in a text; on the page, where nobody counts lines, with the words of the line meant."""
        self.say([self._sentence(fault, body.split("\n"), wording) for fault in faults])

    def say(self, sentences: Sequence[str]) -> None:
        """Say what is wrong; nothing says that all is well."""
        self.setText("\n".join(dict.fromkeys(sentences[:_MOST])))
        self.setVisible(bool(sentences))

    def _sentence(self, fault: TemplateFault, lines: Sequence[str], wording: Wording) -> str:
        said, line = wording.error(fault.error), fault.error.facts.get("line")
        if fault.field != "body" or not isinstance(line, int) or not 0 < line <= len(lines):
            return said
        place = self.tr("It is in: “%1”")
        return f"{said} {place.replace('%1', lines[line - 1][:_QUOTED])}"
