# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The check before printing: what it says of each letter."""

from pytestqt.qtbot import QtBot

from app.domain.ids import TeacherId
from app.domain.letters import Finding, Unfit
from app.domain.school import School
from app.wording import Wording
from tests.schools import round_of_letters
from ui.pages.rounds.check import Check
from ui.pages.rounds.stack import Entry, Stack


def test_a_doubtful_name_is_not_called_in_order(qtbot: QtBot) -> None:
    """It stands below what blocks and above what is in order, to be looked at before it is on paper."""
    check = Check(Wording("nl"))
    qtbot.addWidget(check)
    sure = Entry(TeacherId(1), "Bos, A.", "BOS", 1)
    doubtful = Entry(TeacherId(2), "El Amrani, M.", "AMR", 2, name_doubt="capital_prefix")
    homeless = Entry(TeacherId(3), "Zee, P. van der", "ZEE", 3)
    stack = Stack(round_of_letters(), (sure, doubtful, homeless))

    check.show_findings(stack, [Finding(Unfit.NO_ADDRESS, TeacherId(3))], School())

    rows = check._model.rows
    assert rows == [homeless, doubtful, sure]
    assert [check._flag(entry) for entry in rows[1:]] == ["look at the name", "in order"]


def test_a_check_that_was_stopped_says_so_and_can_be_done_again(qtbot: QtBot) -> None:
    """Nobody waits for what nobody does any more."""
    check = Check(Wording("nl"))
    qtbot.addWidget(check)
    asked: list[bool] = []
    check.state.again.connect(lambda: asked.append(True))
    check.show_checking()
    assert check.state.button.isHidden()
    check.show_not_read(None)
    assert check.state.words.text().startswith("The letters were not all looked through")
    check.state.button.click()
    check.show_checking()
    assert (asked, check.state.button.isHidden()) == ([True], True)
    check.show_findings(Stack(round_of_letters(), ()), [], School())
    check.show_not_read(None)
    assert check.state.words.text() == "No letters are left in the stack."
