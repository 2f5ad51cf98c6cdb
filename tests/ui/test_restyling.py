# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Going from light to dark while the program runs."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QPalette, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.registrations import Status
from ui import theme
from ui.theme import Scheme
from ui.widgets import drawn, icons
from ui.widgets.status_mark import status_icon
from ui.widgets.text import hint_label, tint


@pytest.fixture(autouse=True)
def _light_around(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, Scheme.LIGHT)
    yield
    theme.apply(qapp, Scheme.LIGHT)


def _deep(bot: QtBot, inside: QWidget, levels: int) -> QWidget:
    """Put a widget within widgets, and show the outermost."""
    for _level in range(levels):
        around = QWidget()
        layout = QVBoxLayout(around)
        layout.addWidget(inside)
        inside = around
    bot.addWidget(inside)
    inside.show()
    bot.waitExposed(inside)
    return inside


def words_of(label: QLabel) -> str:
    """Return the colour of a label's words."""
    return label.palette().color(QPalette.ColorRole.WindowText).name()


def test_what_is_seen_is_dark_at_once_and_what_was_hidden_soon_after(qapp: QApplication, qtbot: QtBot) -> None:
    """A page behind the one in front takes its time, and is dressed in full all the same."""
    seen, hidden = hint_label("seen"), hint_label("hidden")
    _front, behind = _deep(qtbot, seen, 1), _deep(qtbot, hidden, 1)
    behind.hide()
    theme.apply(qapp, Scheme.DARK)
    assert words_of(seen) == theme.muted().name()
    qtbot.waitUntil(lambda: words_of(hidden) == theme.muted().name())


def test_a_hidden_line_that_was_grey_is_black_again_after_the_change(qapp: QApplication, qtbot: QtBot) -> None:
    """What a line looked like before its tint is not forgotten when the style sheet changes."""
    hidden = hint_label("hidden")
    outside = _deep(qtbot, hidden, 1)
    outside.hide()
    theme.apply(qapp, Scheme.DARK)
    qtbot.waitUntil(lambda: words_of(hidden) == theme.muted().name())
    tint(hidden, "")
    outside.show()
    assert words_of(hidden) == qapp.palette().color(QPalette.ColorRole.WindowText).name()


def test_a_widget_is_dressed_no_oftener_for_all_that_is_around_it(qapp: QApplication, qtbot: QtBot) -> None:
    """Dressed once for each widget around it, the widgets of the program took many seconds."""
    inside = Counted()
    _outside = _deep(qtbot, inside, 12)
    inside.told = 0
    theme.apply(qapp, Scheme.DARK)
    assert inside.told <= 2


class Counted(QWidget):
    """Counts how often it is told that its style is another one."""

    told = 0

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 — the name is Qt's
        """Count."""
        self.told += event.type() == QEvent.Type.StyleChange


def test_icons_are_dark_on_light_and_light_on_dark(qapp: QApplication, qtbot: QtBot) -> None:
    """Buttons, menus, lists and signs are drawn again in the colours of the theme."""
    button, menu, lines, sign = QToolButton(), QMenu(), QListWidget(), QLabel()
    for widget in (button, menu, lines, sign):
        qtbot.addWidget(widget)
    button.setIcon(icons.icon("close"))
    entry = menu.addAction(icons.icon("plus", "accent"), "Add")
    lines.addItem(QListWidgetItem(status_icon(Status.REGISTERED), "Registered"))
    sign.setPixmap(icons.pixmap("warning", "wrong"))
    theme.apply(qapp, Scheme.DARK)
    drawn.draw_again([button, menu, lines, sign])
    shown = [ink(icon.pixmap(18)) for icon in (button.icon(), entry.icon(), lines.item(0).icon())]
    text = qapp.palette().color(QPalette.ColorRole.WindowText)
    assert [*shown, ink(sign.pixmap())] == [one.name() for one in (text, theme.accent(), theme.good(), theme.wrong())]


def ink(drawing: QPixmap) -> str:
    """Return the colour that most of a drawing has, without what is see-through."""
    image = drawing.toImage()
    colours = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return Counter(one.name() for one in colours if one.alpha() == 255).most_common(1)[0][0]
