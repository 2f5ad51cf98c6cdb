# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Finds and presses what stands in a menu or in one of the menus in it."""

from collections.abc import Iterator

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu


def _entries(menu: QMenu) -> Iterator[QAction]:
    for entry in menu.actions():
        yield entry
        inner = entry.menu()
        if isinstance(inner, QMenu):
            yield from _entries(inner)


def menu_texts(menu: QMenu) -> set[str]:
    """Return what everything in a menu is called."""
    return {entry.text() for entry in _entries(menu)}


def pressed(menu: QMenu, *texts: str) -> None:
    """Press the entries with these texts, one after the other."""
    for text in texts:
        next(entry for entry in _entries(menu) if entry.text() == text).trigger()
