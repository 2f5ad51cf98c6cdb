# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the actions on teachers need to know of the list they belong to."""

from collections.abc import Sequence

from app.domain.ids import TeacherId
from ui.widgets.page import Page


class StaffHost(Page):
    """A page with chosen teachers; the list fills these in."""

    tags_known: Sequence[str] = ()
    """Every tag of the school."""

    def chosen(self) -> list[TeacherId]:
        """Return the ticked teachers, else the selected ones."""
        raise NotImplementedError

    def name_of(self, teacher_ids: list[TeacherId]) -> str:
        """Return the name of one teacher, or how many there are."""
        raise NotImplementedError

    def show_only(self, teacher_ids: list[TeacherId]) -> None:
        """Show exactly these teachers, as a filter that can be taken away."""
        raise NotImplementedError

    def choose_none(self) -> None:
        """Untick everything and select nothing."""
        raise NotImplementedError
