# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Saved views of the list of teachers: which is shown, and whether the list is otherwise than it was saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.ids import SavedViewId
from app.domain.selection_filters import where_of
from app.domain.selections import ColumnKey, Order, TeacherSelection, column_key, key_of
from app.domain.views import SavedView
from app.errors import AppError, InvalidValue
from app.services.filter_words import FilterWords
from app.wording import Wording
from ui.widgets.page import Page

if TYPE_CHECKING:
    from app.bootstrap import Services
    from ui.pages.staff.listing import StaffListing
    from ui.pages.staff.view_table import ViewTable


@dataclass(frozen=True)
class ReadView:
    """A view as it was read: whom it holds in words on a day, and which of its own fields are gone."""

    view: SavedView
    sentence: str
    missing: Sequence[str]
    on: date


def read_view(services: Services, view: SavedView, wording: Wording, on: date) -> ReadView:
    """Read what there is to say about a view as things stood on a day, on the worker."""
    missing = services.views.missing(view)
    said = "" if missing else FilterWords(services.views.fields(), wording).sentence(view.selection, on)
    return ReadView(view, said, missing, on)


class StaffViews(QObject):
    """`changed`: another view is shown, or it is called otherwise.

    Columns, order and groups of the list itself come back when a view is left.
    """

    changed = Signal()

    def __init__(
        self,
        page: Page,
        table: ViewTable,
        listing: StaffListing,
        choose: Callable[[TeacherSelection], None],
        whole: Callable[[], None],
    ) -> None:
        """`choose` shows people whatever the filters were, `whole` everybody in service, with who is ticked."""
        super().__init__(page)
        self._page, self._table, self._listing = page, table, listing
        self._choose, self._whole = choose, whole
        self.all: list[SavedView] = []
        self.view: SavedView | None = None
        self.sentence = ""
        self._said_on: date | None = None
        self._own = self._before = SavedView("")
        self._gone: SavedViewId | None = None
        self._busy = False
        self.changed.connect(lambda: page.view_shown.emit(0 if self.view is None else self.view.id))

    def begin(self) -> None:
        """Know how the list itself stands now: what is done to it until it is kept as a view, is that view's."""
        self._own = self._look("")
        self._table.know_own()

    def open(self, view_id: SavedViewId) -> None:
        """Show a view as it is kept now."""
        services, wording, on = self._page.services, self._page.wording, self._listing.on
        self._page.tasks.run_latest(
            "staff.view",
            lambda: read_view(services, services.views.view(view_id), wording, on),
            self.show,
            failed=self._page.show_error,
        )

    def show(self, read: ReadView) -> None:
        """Show a view that was read; one that asks about a field that is gone says so, and shows nobody by it."""
        self._gone = None
        if self.view is None:
            self._before = self._look("")
        self._take(read)
        self._table.remembers = False
        self._apply(read.view)
        if read.missing:
            self._page.notice.show_caution(
                self.tr(
                    "The view “{name}” uses an own field that is not there any more. Take it out of the view, or make"
                    " the field again; undoing its removal brings it back."
                ).format(name=read.view.name)
            )
        self.changed.emit()

    def let_go(self) -> None:
        """Show no view any more, with the list's own columns, order and groups; whom it shows is told by who asks."""
        if self._busy or self.view is None:
            return
        self.view, self.sentence = None, ""
        self._dress(self._before)
        self._table.remembers = True
        self.begin()
        self.changed.emit()

    def whole(self) -> bool:
        """Return whether the list shows everybody in service."""
        return self._listing.selection == TeacherSelection()

    def close(self) -> None:
        """Show the list itself again: everybody in service."""
        self.forget_removed()
        self.let_go()
        self._whole()

    def removed(self, view_id: SavedViewId) -> None:
        """Show the list itself instead of a view that is gone; where that is undone, the view again."""
        if self.view is not None and self.view.id == view_id:
            self.close()
            self._gone = view_id

    def differs(self) -> bool:
        """Return whether the list is otherwise than the view that is shown was saved."""
        return self.view is not None and _compared(self.now(self.view)) != _compared(self._as_shown(self.view))

    def now(self, view: SavedView) -> SavedView:
        """Return a view with the list as it stands; one of people pointed out by hand cannot be told from none."""
        try:
            where = where_of(self._listing.selection)
        except InvalidValue:
            where = None
        look = self._look(view.name)
        return replace(
            view,
            where=where,
            in_service=self._listing.selection.in_service,
            columns=look.columns,
            widths=look.widths,
            order=look.order,
            group_by=look.group_by,
        )

    def check_can_be_kept(self) -> None:
        """Raise InvalidValue where whom the list shows cannot be asked again."""
        where_of(self._listing.selection)

    def reload(self, kinds: frozenset[str]) -> None:
        """Read the views again, and follow what was done to the one that is shown."""
        services, wording, on = self._page.services, self._page.wording, self._listing.on
        if kinds and not kinds & {"saved_view", "own_field"} and (self.view is None or on == self._said_on):
            return
        shown = None if self.view is None else self.view.id

        def work() -> tuple[list[SavedView], ReadView | None]:
            known = services.views.all()
            found = next((one for one in known if one.id == shown), None)
            return known, None if found is None else read_view(services, found, wording, on)

        self._page.tasks.run_latest("staff.views", work, self._on_read)

    def _on_read(self, found: tuple[list[SavedView], ReadView | None]) -> None:
        self.all, read = found
        if self.view is None:
            self._show_again()
            return
        if all(one.id != self.view.id for one in self.all):
            self.removed(self.view.id)
        elif read is None or read.view.id != self.view.id:
            return  # another view is shown meanwhile, which is being read
        elif (read.view.version, read.sentence, read.on) != (self.view.version, self.sentence, self._said_on):
            untouched = read.view.version != self.view.version and not self.differs()
            self._take(read)
            if untouched:
                self._apply(read.view)
            self.changed.emit()

    def forget_removed(self) -> None:
        """Let a view that was removed come back in its place only, where that is undone."""
        self._gone = None

    def _show_again(self) -> None:
        gone = self._gone
        if gone is not None and self.whole() and any(one.id == gone for one in self.all):
            self.open(gone)

    def kept(self, view: SavedView) -> None:
        """Show a view that was kept as the list stands: nothing but its name changes on the screen."""
        if self.view is None:
            self._before = self._own
            self._table.remember_own()
            self._listing.grouped.remember(_column(self._own.group_by))
            self._table.remembers = False
        services, wording, on = self._page.services, self._page.wording, self._listing.on
        self.view = view
        self._page.tasks.run_latest("staff.view", lambda: read_view(services, view, wording, on), self._on_kept)

    def _on_kept(self, read: ReadView) -> None:
        self._take(read)
        self.changed.emit()

    def failed(self, error: AppError) -> None:
        """Say what was wrong."""
        self._page.show_error(error)

    def _take(self, read: ReadView) -> None:
        self.view, self.sentence, self._said_on = read.view, read.sentence, read.on

    def _apply(self, view: SavedView) -> None:
        self._dress(view)
        self._busy = True
        self._choose(view.selection)
        self._busy = False

    def _dress(self, view: SavedView) -> None:
        self._table.show_columns(view.columns, view.widths)
        self._listing.order = replace(view.order, groups=_column(view.group_by))
        self._table.show_order(self._listing.order)

    def _look(self, name: str) -> SavedView:
        order = self._listing.order
        groups = "" if order.groups is None else key_of(order.groups)
        columns, widths = self._table.shown_columns(), self._table.widths_given()
        plain = Order(order.column, order.descending)
        return SavedView(name, columns=columns, widths=widths, order=plain, group_by=groups)

    def _as_shown(self, view: SavedView) -> SavedView:
        """Return a view with the columns that the list shows for it: those that are gone are no difference."""
        known = [one.key for one in self._table.all_columns]
        usual = [one.key for one in self._listing.columns if one.shown]
        columns = tuple(key for key in view.columns if key in known) or tuple(usual)
        return replace(view, columns=columns)


def _compared(view: SavedView) -> tuple[object, ...]:
    return view.where, view.in_service, view.columns, view.order, view.group_by


def _column(key: str) -> ColumnKey | None:
    try:
        return column_key(key) if key else None
    except ValueError:
        return None
