# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Offers in the editor what was written on the same letter before and not saved."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.domain.own_templates import Draft
from app.wording import Wording
from ui.pages.rounds.editing.asking import Asking
from ui.pages.rounds.editing.keeping import Keeping
from ui.pages.rounds.editing.writing import LetterWriting
from ui.widgets.notice import Notice


class Offering(QObject):
    """Asks by a notice; whoever writes on without an answer leaves the draft as it is."""

    def __init__(self, notice: Notice, keeping: Keeping, writing: LetterWriting, asking: Asking) -> None:
        super().__init__(notice)
        self._notice, self._keeping, self._writing, self._asking = notice, keeping, writing, asking

    def offer(self, draft: Draft, wording: Wording) -> None:
        """Offer to go on with a draft, or to throw it away."""
        at = draft.at.astimezone()
        text = self.tr("On %1 at %2 you were writing here, and it was not saved.")
        text = text.replace("%1", wording.day(at.date())).replace("%2", f"{at:%H:%M}")

        def go_on() -> None:
            self._notice.go()
            self._keeping.go_on(draft)
            self._writing.change_words(draft.words)

        def drop() -> None:
            if self._asking.dropping():
                self._notice.go()
                self._keeping.forget(draft.key)

        ways = [(self.tr("Go on with that text"), go_on), (self.tr("Throw that text away"), drop)]
        self._notice.show_caution(text, ways)
