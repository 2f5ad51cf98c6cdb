# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Step 1 of a new activity: what it was, with the kind chosen the last time filled in already."""

from __future__ import annotations

import json
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.domain.activities import Activity
from app.domain.activity_checks import check_activity
from app.domain.vocabulary import Vocabulary
from app.errors import InvalidValue
from app.wording import Wording
from ui import theme
from ui.pages.activities.activity_form import ActivityForm
from ui.pages.activities.reading import Offers
from ui.widgets import icons
from ui.widgets.tab_stops import ASKED
from ui.window_state import WindowState

_KEPT = "activity/last"
_WIDEST = 760


class ActivityWhat(QWidget):
    """Holds the draft; `changed` comes with everything that is typed, `earlier_wanted` to repeat an earlier one."""

    changed = Signal()
    earlier_wanted = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.form = ActivityForm(wording)
        self.form.setMaximumWidth(_WIDEST)
        self.form.edited.connect(self.changed)
        self.form.entered.connect(lambda _name, _value: self._check())
        text = self.tr("Repeat an earlier activity…")
        self._earlier = QPushButton(f" {text}")  # the space keeps the word off the icon
        self._earlier.setAccessibleName(text)
        self._earlier.setIcon(icons.icon("repeat", "accent", 16))
        theme.link(self._earlier)
        self._earlier.clicked.connect(lambda _on: self.earlier_wanted.emit())
        self._earlier.hide()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._earlier, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(scroll, 1)

    def show_draft(self, draft: Activity, words: Vocabulary) -> None:
        """Fill the fields from a draft; the cursor begins at the title while that is empty."""
        self.form.show_words(words)
        self.form.show_activity(draft)
        self.form.form.widget("title").setProperty(ASKED, not draft.title)
        self.changed.emit()

    def offer(self, offers: Offers) -> None:
        """Offer what was used before; what is typed meanwhile stays."""
        self.form.offer(offers.titles, offers.providers)
        self._earlier.setVisible(bool(offers.titles))

    def draft(self) -> Activity | None:
        """Return the activity as the fields have it, None while a field holds what cannot be."""
        return self.form.activity()

    def ready(self) -> bool:
        """Return whether there is a title, a day, and nothing that cannot be."""
        draft = self.draft()
        return draft is not None and bool(draft.title)

    def accepted(self) -> bool:
        """Return whether the draft may be stored; else say under the field why not."""
        return self.ready() and self._check()

    def _check(self) -> bool:
        draft = self.draft()
        if draft is None or not draft.title:
            return False
        try:
            check_activity(draft)
        except InvalidValue as error:
            self.form.show_error(str(error.facts.get("field", "")), self._wording.error(error))
            return False
        for name in ("ends", "contact_hours", "self_study_hours"):
            self.form.form.clear_error(name)  # what was wrong may have been mended in another field
        return True


def fresh_draft(on: date, words: Vocabulary) -> Activity:
    """Return what a new activity begins with: today, and the kind chosen the last time.

    Hours and categories differ too often: left from another activity they would be stored unseen.
    """
    try:
        kept = json.loads(WindowState().text(_KEPT, "{}"))
        types = {choice.id for choice in words.activity_types}
        return Activity("", on, on, type=kept.get("type", "") if kept.get("type") in types else "")
    except (ValueError, TypeError, AttributeError):
        return Activity("", on, on)


def remember(activity: Activity) -> None:
    """Keep what is likely to be the same the next time; never who, what or where."""
    WindowState().remember(_KEPT, json.dumps({"type": activity.type}))
