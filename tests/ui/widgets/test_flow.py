# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Widgets that go on below where a line is full, with something in the corner of the first one."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.flow import OWN_LINE, FlowLayout


def _flow(qtbot: QtBot, widths: list[int], room: int) -> tuple[list[QRect], QRect]:
    inside = QWidget()
    qtbot.addWidget(inside)
    flow, parts, corner = FlowLayout(inside), [QWidget() for _ in widths], QWidget()
    for part, width in zip(parts, widths, strict=True):
        part.setFixedSize(width, 20)
        flow.addWidget(part)
    corner.setFixedSize(100, 30)
    flow.set_corner(corner)
    inside.resize(room, flow.heightForWidth(room))
    inside.show()
    return [part.geometry() for part in parts], corner.geometry()


def test_the_lines_below_the_corner_have_the_whole_width(qtbot: QtBot) -> None:
    """Only the first one makes room for it."""
    parts, corner = _flow(qtbot, [100, 80, 150, 120], 300)
    assert (corner.x(), corner.y()) == (200, 0)
    assert [(part.x() == 0, part.y() > 20) for part in parts] == [
        (True, False), (False, False), (True, True), (False, True)
    ]  # fmt: skip


@pytest.mark.parametrize("wide", [195, 260])
def test_nothing_goes_over_the_corner(qtbot: QtBot, wide: int) -> None:
    """What does not fit beside it begins below it."""
    parts, corner = _flow(qtbot, [wide, 20], 300)
    assert not any(part.intersects(corner) for part in parts)


@pytest.mark.parametrize(
    ("widths", "room", "shared"),
    [([100] * 7, 330, [3, 2, 2]), ([100] * 6, 560, [3, 3]), ([90, 90, 90, 300], 320, [3, 1]), ([100] * 3, 500, [3])],
)
def test_figures_are_divided_evenly_over_lines(qtbot: QtBot, widths: list[int], room: int, shared: list[int]) -> None:
    """As on paper: none is left alone on the last line, unless it has no room beside another."""
    inside = QWidget()
    qtbot.addWidget(inside)
    flow, parts = FlowLayout(inside, even=True), [QWidget() for _ in widths]
    for part, width in zip(parts, widths, strict=True):
        part.setFixedSize(width, 20)
        flow.addWidget(part)
    inside.resize(room, flow.heightForWidth(room))
    inside.show()

    tops = [part.y() for part in parts]
    assert [tops.count(top) for top in sorted(set(tops))] == shared
    assert max(part.geometry().right() for part in parts) < room


def test_nothing_is_moved_before_a_heading(qtbot: QtBot) -> None:
    """A heading with a line of its own stands above what belongs to it, however full the line before it is."""
    inside = QWidget()
    qtbot.addWidget(inside)
    flow, parts = FlowLayout(inside, even=True), [QWidget() for _ in range(5)]
    parts[3].setProperty(OWN_LINE, True)
    for part in parts:
        part.setFixedSize(100, 20)
        flow.addWidget(part)
    inside.resize(330, flow.heightForWidth(330))
    inside.show()
    assert [part.y() // 20 for part in parts] == [0, 0, 0, 1, 2]
