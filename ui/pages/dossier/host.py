# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What saving and printing dossiers needs to know of the page that shows them."""

from app.domain.ids import TeacherId
from ui.pages.dossier.options import OptionsPanel
from ui.widgets.page import Page


class DossierHost(Page):
    """A page that shows dossiers; the page fills these in."""

    teacher_ids: list[TeacherId]
    panel: OptionsPanel

    def name_of(self, teacher_id: TeacherId) -> str:
        """Return a teacher's name as in a list."""
        raise NotImplementedError

    def say_days(self) -> None:
        """Say that a day cannot be read."""
        raise NotImplementedError
