# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Knows how every icon and sign on the screen was drawn, to draw it again in the colours of another theme."""

from collections.abc import Callable, Iterable

from PySide6.QtGui import QAction, QIcon, QPixmap
from PySide6.QtWidgets import QAbstractButton, QLabel, QListWidget, QListWidgetItem, QWidget

_ICONS: dict[int, Callable[[], QIcon]] = {}
_SIGNS: dict[int, Callable[[], QPixmap]] = {}


def known_icon(icon: QIcon, again: Callable[[], QIcon]) -> QIcon:
    """Remember that `again` draws this icon in the colours of the theme at that time; return the icon."""
    _ICONS[icon.cacheKey()] = again
    return icon


def known_sign(sign: QPixmap, again: Callable[[], QPixmap]) -> QPixmap:
    """Remember that `again` draws this sign in the colours of the theme at that time; return the sign."""
    _SIGNS[sign.cacheKey()] = again
    return sign


def draw_again(widgets: Iterable[QWidget]) -> None:
    """Give every button, menu, label and list of these the icons of the theme that the application has now.

    What a table shows is drawn anew each time it is painted, and needs nothing.
    """
    for widget in widgets:
        if isinstance(widget, QAbstractButton):
            _icon_again(widget)
        elif isinstance(widget, QLabel):
            again = _SIGNS.get(widget.pixmap().cacheKey())
            if again is not None:
                widget.setPixmap(again())
        elif isinstance(widget, QListWidget):
            for place in range(widget.count()):
                _icon_again(widget.item(place))
        for action in widget.actions():
            _icon_again(action)


def _icon_again(shown: QAbstractButton | QAction | QListWidgetItem) -> None:
    again = _ICONS.get(shown.icon().cacheKey())
    if again is not None:
        shown.setIcon(again())
