# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Chooses everybody in service, or those in a saved view."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.selections import TeacherSelection
from app.domain.views import SavedView
from ui.widgets.fields import ChoiceField


class ViewChoice(ChoiceField):
    """Hidden in a school without views; who is in one is worked out when it is chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Saved view"))
        self.setToolTip(self.tr("Show who is in a saved view"))
        self.setMaximumWidth(220)
        self.hide()

    def offer(self, views: Sequence[SavedView]) -> None:
        """Offer these views; the one chosen stays chosen."""
        chosen = self.value()
        everybody: list[tuple[object, str]] = [(None, self.tr("All teachers"))]
        self.set_choices([*everybody, *((view.group, view.name) for view in views)])
        self.set_value(chosen)
        self.setVisible(bool(views))

    def selection(self) -> TeacherSelection:
        """Return who is meant."""
        view = self.value()
        return view.selection if isinstance(view, SavedView) else TeacherSelection()
