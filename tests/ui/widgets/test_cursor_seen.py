# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What shows where the keys go, and what shows that a box has something to empty."""

from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.wording import Wording
from ui import theme
from ui.tasks import Tasks
from ui.widgets.pdf_view import PdfView
from ui.widgets.window_frame import WindowFrame


def edge_of(view: PdfView, shown: QWidget) -> list[str]:
    """Return the colours of the two outermost pixels at the left of a view, as drawn."""
    picture = shown.grab().toImage()
    middle = view.y() + view.height() // 2
    return [picture.pixelColor(view.x() + pixel, middle).name() for pixel in range(2)]


def test_the_letter_that_has_the_cursor_gets_a_frame_of_two_pixels(qapp: QApplication, qtbot: QtBot) -> None:
    """As buttons have it: one pixel in another colour is not seen."""
    theme.apply(qapp)
    shown = QWidget()
    qtbot.addWidget(shown)
    layout = QVBoxLayout(shown)
    elsewhere, view = QPushButton("elsewhere"), PdfView("letter")
    layout.addWidget(elsewhere)
    layout.addWidget(view)
    shown.resize(300, 300)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    elsewhere.setFocus()
    before = edge_of(view, shown)
    view.setFocus()
    assert edge_of(view, shown) == [theme.accent().name()] * 2
    assert theme.accent().name() not in before


def test_a_search_box_emptied_by_going_elsewhere_shows_no_cross(qtbot: QtBot, tasks: Tasks) -> None:
    """There is nothing to empty any more."""
    frame = WindowFrame(tasks, Wording("en"))
    qtbot.addWidget(frame)
    frame.set_usable(True)
    frame.show()
    frame.search.setText("jan")
    frame.clear_search()
    crosses = [button for button in frame.search.findChildren(QToolButton) if button.defaultAction().objectName()]
    assert [cross.isVisible() for cross in crosses] == [False]
