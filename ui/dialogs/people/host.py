# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the actions on people need to know of the list they belong to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from app.domain.ids import TeacherId
from ui.widgets.page import Page


class People(Protocol):
    """A list of people on a page, some of them chosen."""

    @property
    def page(self) -> Page:
        """The page that asks, tells, and leads on."""

    @property
    def tags_known(self) -> Sequence[str]:
        """Every tag of the school, as far as it was read."""

    @property
    def elsewhere(self) -> bool:
        """Whether the list of teachers is another page than this one."""

    @property
    def counted_on(self) -> date | None:
        """The day of which the list is, where that may be another one than today."""

    def chosen(self) -> list[TeacherId]:
        """Return who is chosen."""

    def name_of(self, teacher_ids: list[TeacherId]) -> str:
        """Return the name of one teacher, or how many there are."""

    def show_only(self, teacher_ids: list[TeacherId]) -> None:
        """Show exactly these teachers in the list of teachers."""

    def export_only(self, teacher_ids: list[TeacherId], way: str) -> None:
        """Save, print or copy these teachers; `way` is one that `StaffSaving.bring` takes."""

    def choose_none(self) -> None:
        """Untick everything and select nothing."""
