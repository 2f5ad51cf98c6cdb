# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Chooses everybody in service, or those in a saved view."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize

from app.domain.selections import TeacherSelection
from app.domain.views import SavedView
from ui.widgets.fields import ChoiceField
from ui.widgets.text import plain_tip

_LEAST = 160
"""Pixels it has in a narrow window."""


class ViewChoice(ChoiceField):
    """Hidden in a school without views; who is in one is worked out when it is chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Saved view"))
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToContents)
        self.currentIndexChanged.connect(lambda _at: self._tell())
        self._tell()
        self.hide()

    def minimumSizeHint(self) -> QSize:
        """Return that it gives way to what stands beside it; where there is room its names stand there in full."""
        least = super().minimumSizeHint()
        return QSize(min(_LEAST, least.width()), least.height())

    def _tell(self) -> None:
        about = self.tr("Show who is in a saved view")
        chosen = self.currentText() if isinstance(self.value(), SavedView) else ""
        self.setToolTip(plain_tip("\n".join(filter(None, (chosen, about)))))

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
