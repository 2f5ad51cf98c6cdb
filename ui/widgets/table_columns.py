# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The columns of a list: they share its room, come and go, and stay as the user left them."""

from collections.abc import Callable, Collection, Sequence
from itertools import accumulate

from PySide6.QtCore import QAbstractItemModel, QByteArray, QItemSelectionModel, QTimer
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from ui.widgets.cell import PAD
from ui.widgets.row_cursor import RowCursor
from ui.widgets.text import button_text
from ui.window_state import WindowState

_LEAST = 0.85
"""How narrow a column may be made, as part of its own width, before the list scrolls sideways; its heading fits."""


def shared(wanted: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """Share a room out by the widths that are wanted, in pixels; none below its least, whatever room that takes."""
    widths, free = list(least), set(range(len(wanted)))
    while free:
        left = room - sum(least[place] for place in range(len(wanted)) if place not in free)
        part = left / max(1, sum(wanted[place] for place in free))
        short = {place for place in free if wanted[place] * part < least[place]}
        if not short:
            for place in free:
                widths[place] = int(wanted[place] * part)
            break
        free -= short
    return widths


def in_sight(wanted: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """Share a room out; where there is too little for all, by as many as fit, so that none is cut at its edge."""
    fits = sum(total <= room for total in accumulate(least))
    count = max(1, fits)
    return [*shared(wanted[:count], least[:count], room), *least[count:]]


class TableColumns(RowCursor):
    """Gives columns their widths, and remembers those that the user gave."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Remember columns under `name`."""
        super().__init__(parent)
        self._name = name
        self.least: dict[int, int] = {}
        """In pixels, of columns whose cells are never to be cut off, by their place."""
        self._absent: Collection[str] = ()
        self._left_out: set[int] = set()
        self._insisted: set[int] = set()
        self._sharing = False
        self._own_widths = False
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(400)
        self._saving.timeout.connect(self.remember)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model; the headings know no selection, for they show none and would read every cell to find that."""
        super().setModel(model)
        if model is not None:
            self.horizontalHeader().setSelectionModel(QItemSelectionModel(model, self))

    def restore(self, *, sorting: bool = True) -> None:
        """After setModel: give columns their widths, or those the user left; `sorting` makes headers clickable."""
        columns = self.horizontalHeader()
        state = WindowState().bytes(f"columns/{self._name}")
        self._own_widths = not state.isEmpty() and columns.restoreState(state)
        if not self._own_widths:
            self._sharing, self._left_out = True, set()  # shared once for all of them, below
            for place, column in enumerate(getattr(self.model(), "columns", ())):
                self.setColumnWidth(place, column.width)
                super().setColumnHidden(place, not column.shown)
        columns.setStretchLastSection(True)
        columns.setSortIndicatorShown(sorting)
        columns.setSectionsClickable(sorting)
        if sorting:
            columns.sortIndicatorChanged.connect(self.model().sort)
        columns.sectionResized.connect(self._on_resized)
        for changed in (columns.sectionMoved, columns.sortIndicatorChanged):
            changed.connect(self._saving.start)
        self._share_room()

    def remember(self) -> None:
        """Keep widths, order and choice of columns for the next time."""
        self.keep(self.wanted_state())

    def keep(self, state: QByteArray) -> None:
        """Keep a state of the headings for the next time."""
        self._saving.stop()
        WindowState().remember(f"columns/{self._name}", state)

    def wanted_state(self) -> QByteArray:
        """Return widths, order and choice of columns as the user wants them, with those that are left out for now."""
        waiting, sharing, self._sharing = self._saving.isActive(), self._sharing, True
        left_out = self._show_left_out()
        state = self.horizontalHeader().saveState()
        self._hide(left_out)
        self._sharing = sharing
        if not waiting:  # showing and hiding them counted as changes
            self._saving.stop()
        return state

    def leave_out(self, keys: Collection[str]) -> None:
        """Leave these columns out for now, for want of room or of anything in them; what the user chose stays known."""
        self._absent = keys
        places = {place for place, column in enumerate(getattr(self.model(), "columns", ())) if column.key in keys}
        wanted = {place for place in places - self._insisted if not self.hides(place)}
        if wanted != self._left_out:
            self._sharing = True  # the one before the last grows and shrinks meanwhile: the user did not do that
            self._show_left_out()
            self._hide(wanted)
            self._share_room()

    def leave_out_again(self, *, insisted: bool) -> None:
        """Leave the same columns out after others were chosen; `insisted`: but those the user ticked all the same."""
        if not insisted:
            self._insisted.clear()
        self.leave_out(self._absent)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the columns grow and shrink with the list, until the user gives them widths."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Share the room out by the columns' own widths: one at the end with all of it leaves names cut off."""
        columns = getattr(self.model(), "columns", ()) if self.model() else ()
        room, header = self.viewport().width(), self.horizontalHeader()
        self._sharing = True
        places = [header.logicalIndex(at) for at in range(header.count())]
        shown = [place for place in places if place < len(columns) and not self.isColumnHidden(place)]
        whole = [max(self._needed(columns[place].never_cut), self.least.get(place, 0)) for place in shown]
        if self._own_widths:
            for place, width in zip(shown, whole, strict=True):
                self.setColumnWidth(place, max(width, self.columnWidth(place)))
        elif room > 0:
            hints = [header.sectionSizeHint(place) for place in shown]
            asked = [columns[place].least or int(columns[place].width * _LEAST) for place in shown]
            least = [max(sizes) for sizes in zip(asked, hints, whole, strict=True)]
            wanted = [max(columns[place].width, self.least.get(place, 0)) for place in shown]
            for place, width in zip(shown, in_sight(wanted, least, room), strict=True):
                self.setColumnWidth(place, width)
        self._sharing = False

    def _needed(self, texts: Sequence[str]) -> int:
        """Return how wide a column must be for what is never cut in it; sums are bold."""
        bold = self.font()
        bold.setBold(True)
        return max((QFontMetrics(bold).horizontalAdvance(text) + 2 * PAD + 2 for text in texts), default=0)

    def _on_resized(self, place: int, before: int, now: int) -> None:
        header = self.horizontalHeader()
        last = max((header.visualIndex(at) for at in range(header.count()) if not self.isColumnHidden(at)), default=-1)
        # The last one follows the edge of the list by itself; one that comes or goes was not made wider or narrower.
        if not self._sharing and before and now and header.visualIndex(place) != last:
            self._own_widths = True
            self._saving.start()

    def setColumnHidden(self, place: int, hidden: bool) -> None:
        """Hide or show a column as the user wants it; what that does to the widths of others is not the user's."""
        self._left_out.discard(place)
        self._sharing = True
        super().setColumnHidden(place, hidden)
        self._share_room()

    def hides(self, place: int) -> bool:
        """Return whether the user wants a column hidden; one that is only left out for now is not."""
        return self.isColumnHidden(place) and place not in self._left_out

    def _show_left_out(self) -> set[int]:
        left_out, self._left_out = self._left_out, set()
        for place in left_out:
            super().setColumnHidden(place, False)
        return left_out

    def _hide(self, places: set[int]) -> None:
        self._left_out = places
        for place in places:
            super().setColumnHidden(place, True)

    def fill_columns_menu(self, menu: QMenu) -> None:
        """Put one tick per column into a menu; the first column always stays."""
        menu.clear()
        for place, column in enumerate(getattr(self.model(), "columns", ())):
            entry = menu.addAction(button_text(column.title or column.key))
            entry.setCheckable(True)
            entry.setChecked(not self.isColumnHidden(place))
            entry.setEnabled(place > 0)
            entry.toggled.connect(self._chooser(place))

    def _chooser(self, place: int) -> Callable[[bool], None]:
        def choose(shown: bool) -> None:
            self._insisted.add(place)
            self.setColumnHidden(place, not shown)
            self._saving.start()

        return choose
