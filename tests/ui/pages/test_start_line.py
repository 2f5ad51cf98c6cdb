# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The line on the rector's face of the start page."""

from pytestqt.qtbot import QtBot

from ui.pages.start.line_card import LineCard


def test_a_long_heading_breaks_before_it_pushes_the_page_sideways(qtbot: QtBot) -> None:
    """The card stands beside what changed: together they must fit a window of 1,280 pixels."""
    card = LineCard()
    qtbot.addWidget(card)
    card.show_line("Geregistreerd per maand, tot en met 28 november 2026", b"", [])

    assert card.minimumSizeHint().width() < card.title.fontMetrics().horizontalAdvance(card.title.text())
