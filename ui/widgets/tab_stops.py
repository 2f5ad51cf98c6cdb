# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where the Tab key goes on a page, and where the cursor stands when the page or a step of it comes to the front."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QRadioButton, QScrollArea, QWidget

ASKED = "asked"
"""A property of a field that the user has to fill in or mend now."""
STEPS = "steps"
"""The role of the row of steps above a job."""
PASSING = "passing"
"""A property of what only takes something away that is said in passing: one may go there, nobody begins there."""
_SAME_ROW = 8
"""Pixels by which the middles of widgets in one row may differ."""
_BY_TAB = Qt.FocusPolicy.TabFocus.value


def cursor_lost(page: QWidget) -> bool:
    """Return whether nothing in the window has the cursor, or only something around the page, where no key works."""
    at = page.window().focusWidget()
    return at is None or at.isAncestorOf(page) or not (at.isEnabled() and at.isVisible())


def has_cursor(page: QWidget) -> bool:
    """Return whether the cursor is on a page, or lost; not when one types elsewhere, in the search box for instance."""
    at = page.window().focusWidget()
    return at is None or at is page or cursor_lost(page) or page.isAncestorOf(at)


def first_stop(page: QWidget, last: Sequence[QWidget], main: QWidget | None) -> QWidget | None:
    """Return what one is most likely to do first on a page: a field that is asked for, an answer, the main button.

    `last` are the parts that come last, `main` is the main button. The steps above a job are never the first, and what
    closes a message only where there is nothing else.
    """
    stops = [stop for stop in stops_of(page, last) if not _within_steps(stop, page)]
    asked = [stop for stop in stops if _asked(stop)]
    answers = [stop for stop in stops if isinstance(stop, QRadioButton)]
    mains = [stop for stop in stops if stop is main]
    lasting = [stop for stop in stops if not stop.property(PASSING)]
    return next(iter(asked + answers + mains + lasting + stops), None)


def next_stop(page: QWidget, last: Sequence[QWidget], *, forward: bool) -> QWidget | None:
    """Return where Tab (or, backwards, Shift+Tab) goes from the widget with the cursor, None when nothing takes it."""
    at = page.window().focusWidget()
    inside = stops_of(page, last)
    chain = _chain(page.window())
    begin = _place_of(page, chain)
    before = [stop for stop in chain[:begin] if _takes_tab(stop)]
    after = [stop for stop in chain[begin:] if _takes_tab(stop) and not page.isAncestorOf(stop)]
    stops = before + inside + after
    if not stops:
        return None
    if at in stops:
        return stops[(stops.index(at) + (1 if forward else -1)) % len(stops)]
    if at in chain:
        # A text that was clicked to copy from it, for instance: on to its neighbour.
        place = chain.index(at)
        beside = chain[place:] if forward else chain[place::-1]
        found = next((stop for stop in beside if stop in stops), None)
        if found is not None:
            return found
    return inside[0 if forward else -1] if inside else stops[0]


def go_to(stop: QWidget, reason: Qt.FocusReason) -> None:
    """Put the cursor somewhere, and let what scrolls show it."""
    stop.setFocus(reason)
    # Asked downwards, innermost first. Upwards one would meet what Qt itself puts inside a scroll area, and to name the
    # kind of that PySide makes every kind of widget there is: a tenth of the start.
    for area in reversed(stop.window().findChildren(QScrollArea)):
        if area.isAncestorOf(stop):
            area.ensureWidgetVisible(stop)


def stops_of(page: QWidget, last: Sequence[QWidget]) -> list[QWidget]:
    """Return what takes Tab on a page: in the order it was made, each row from left to right, some parts last."""
    found = [stop for stop in _chain(page.window()) if _takes_tab(stop) and page.isAncestorOf(stop)]
    ordered = [stop for stop in found if not any(part.isAncestorOf(stop) for part in last)]
    for part in last:
        ordered += [stop for stop in found if part.isAncestorOf(stop)]
    return _by_rows(ordered, page)


def _chain(window: QWidget) -> list[QWidget]:
    chain, stop = [], window.nextInFocusChain()
    while stop is not None and stop is not window:
        chain.append(stop)
        stop = stop.nextInFocusChain()
    return chain


def _place_of(page: QWidget, chain: Sequence[QWidget]) -> int:
    return next((place for place, stop in enumerate(chain) if page.isAncestorOf(stop)), len(chain))


def _takes_tab(widget: QWidget) -> bool:
    # Seen first: most of a window is not, and flags of Qt are slow in Python.
    if not widget.isVisible() or not widget.focusPolicy().value & _BY_TAB:
        return False
    return widget.isEnabled() and not widget.focusProxy()


def _by_rows(stops: Sequence[QWidget], page: QWidget) -> list[QWidget]:
    """Sort neighbours of one row, as they are drawn, from left to right."""
    rows: list[list[QWidget]] = []
    for stop in stops:
        before = rows[-1][-1] if rows else None
        beside = before is not None and before.parent() is stop.parent()
        if before is not None and beside and abs(_y(before, page) - _y(stop, page)) < _SAME_ROW:
            rows[-1].append(stop)
        else:
            rows.append([stop])
    return [stop for row in rows for stop in sorted(row, key=lambda one: one.mapTo(page, QPoint(0, 0)).x())]


def _y(widget: QWidget, page: QWidget) -> int:
    return widget.mapTo(page, widget.rect().center()).y()


def _asked(stop: QWidget) -> bool:
    # A field of several parts is asked for as a whole.
    field = stop.parentWidget()
    return bool(stop.property(ASKED) or (field is not None and field.property(ASKED)))


def _within_steps(stop: QWidget, page: QWidget) -> bool:
    parent = stop.parentWidget()
    while parent is not None and parent is not page:
        if parent.property("role") == STEPS:
            return True
        parent = parent.parentWidget()
    return False
