# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a page that brings in some kind of list has of its own."""

from __future__ import annotations

from abc import abstractmethod
from pathlib import Path
from typing import Any

from ui.importing.columns_step import ColumnsStep
from ui.importing.done_step import DoneStep
from ui.importing.file_step import FileStep
from ui.importing.review_step import ReviewStep
from ui.importing.work import ImportWork
from ui.widgets.page import Page


class ListPage(Page):
    """The four steps, the work behind them, and what is said about this kind of list."""

    file_step: FileStep
    columns_step: ColumnsStep
    review_step: ReviewStep
    done_step: DoneStep
    work: ImportWork
    compares_with: frozenset[str]
    """The kinds of thing with which a plan is compared: where one of them changes, it is made anew."""

    @abstractmethod
    def title(self) -> str:
        """Return the page's title."""

    @abstractmethod
    def meaning(self) -> Any:
        """Return what the columns are taken to mean; a plan made with another meaning is made anew."""

    @abstractmethod
    def make_plan(self, meaning: Any) -> None:
        """Let the plan of the list be made."""

    @abstractmethod
    def lacks(self) -> str:
        """Return which column is still to be pointed at, "" where one can go on."""

    @abstractmethod
    def show_columns(self) -> None:
        """Show the columns of the list that was read now."""

    @abstractmethod
    def show_result(self, result: Any) -> None:
        """Show on the last step what came of the import."""

    @abstractmethod
    def ask_refused(self, title: str, name: str) -> Path | None:
        """Ask where the sheet of the refused rows goes; `name` of the file is proposed, without its ending."""

    @abstractmethod
    def after(self) -> str:
        """Return what one does when the import is done: the words of the button."""

    @abstractmethod
    def go_on(self) -> None:
        """Do that."""
