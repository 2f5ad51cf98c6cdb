# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Choosing who signs a round."""

from pytestqt.qtbot import QtBot

from app.domain.signers import Signer
from ui.pages.rounds.signer_field import SignerField


def test_one_of_the_list_brings_name_and_function_together(qtbot: QtBot) -> None:
    """Two of one name are told apart by what they do."""
    field = SignerField()
    qtbot.addWidget(field)
    chosen: list[Signer] = []
    field.chosen.connect(chosen.append)
    two = [Signer("C. Bos", "rector"), Signer("C. Bos", "conrector")]
    field.offer(two)
    field._menu.actions()[1].trigger()
    assert chosen == [two[1]]
    assert [action.text() for action in field._menu.actions()] == ["C. Bos, rector", "C. Bos, conrector"]


def test_with_one_signer_there_is_nothing_to_choose(qtbot: QtBot) -> None:
    """The name can be typed over all the same."""
    field = SignerField()
    qtbot.addWidget(field)
    field.offer([Signer("C. Bos", "rector")])
    assert not field._choose.isVisible()
