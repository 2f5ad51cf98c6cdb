# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Finds what is cut off in a window: words without the room they need, parts that stick out, pages that slide sideways.

Lists may slide sideways, and what is longer than the window may be scrolled down to.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from ui.widgets.pdf_view import PdfView

_EDGE = 14
"""Pixels of a field that its frame and its margins take."""


def cut_off(top: QWidget) -> list[str]:
    """Return a line for each widget in sight within `top` that shows less than it says."""
    found = []
    for widget in (top, *top.findChildren(QWidget)):
        if widget.isVisible() and not _within_list(widget, top):
            fault = _fault(widget)
            if fault:
                found.append(f"{type(widget).__name__} {_words(widget)!r} {fault}")
    return found


def _fault(widget: QWidget) -> str:
    if isinstance(widget, QTabBar):
        wide = sum(widget.tabRect(tab).width() for tab in range(widget.count()))
        return f"has tabs of {wide} in {widget.width()}" if wide > widget.width() else ""
    if isinstance(widget, QScrollArea) and not isinstance(widget, PdfView):
        inside = widget.widget()
        wide, room = inside.width() if inside else 0, widget.viewport().width()
        return f"slides sideways, {wide} in {room}" if wide > room else ""
    return _short_of_room(widget) or _sticking_out(widget)


def _short_of_room(widget: QWidget) -> str:
    if isinstance(widget, QLabel) and widget.wordWrap():
        needed = widget.heightForWidth(widget.width())
        return f"is {widget.height()} high, needs {needed}" if widget.text() and widget.height() < needed else ""
    if isinstance(widget, QLabel):
        needed = widget.fontMetrics().horizontalAdvance(widget.text())
        return f"is {widget.width()} wide, needs {needed}" if widget.text() and widget.width() < needed else ""
    if isinstance(widget, QComboBox):
        return _chosen_cut(widget)
    if isinstance(widget, QLineEdit):
        return _hint_cut(widget)
    if isinstance(widget, QCheckBox | QRadioButton) or (
        isinstance(widget, QAbstractButton) and widget.text() and not _is_sign(widget)
    ):
        needed = widget.minimumSizeHint().width()
        return f"is {widget.width()} wide, needs {needed}" if widget.width() < needed else ""
    return ""


def _is_sign(button: QWidget) -> bool:
    """Return whether a button shows an icon only, whatever its text for the screen reader."""
    return isinstance(button, QToolButton) and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly


def _chosen_cut(box: QComboBox) -> str:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    room = (
        box.style()
        .subControlRect(QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box)
        .width()
    )
    needed = box.fontMetrics().horizontalAdvance(box.currentText())
    return f"has {room} for a choice of {needed}" if needed > room else ""


def _hint_cut(field: QLineEdit) -> str:
    if field.text() or not field.placeholderText() or isinstance(field.parent(), QComboBox):
        return ""
    margins = field.textMargins()
    room = field.width() - _EDGE - margins.left() - margins.right()
    needed = field.fontMetrics().horizontalAdvance(field.placeholderText())
    return f"has {room} for a hint of {needed}" if needed > room else ""


def _sticking_out(widget: QWidget) -> str:
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or isinstance(parent.parentWidget(), QAbstractScrollArea):
        return ""
    if isinstance(parent, QAbstractScrollArea | QTabBar | QLineEdit | QComboBox):
        return ""
    place = widget.geometry()
    return "" if parent.rect().contains(place) else f"sticks out of {type(parent).__name__}: {place}"


def _within_list(widget: QWidget, top: QWidget) -> bool:
    """Return whether a widget is a part of a list or of a page of paper, which scroll as a whole."""
    place = widget.parentWidget()
    while place is not None and place is not top:
        if isinstance(place, QAbstractItemView | PdfView):
            return True
        place = place.parentWidget()
    return False


def _words(widget: QWidget) -> str:
    for name in ("text", "title"):
        said = getattr(widget, name, None)
        if callable(said):
            words = said()
            if isinstance(words, str) and words:
                return words[:60]
    return widget.accessibleName()[:60]
