# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The print dialog moves what is printed as each printer and each sort of paper needs it."""

import pytest
from pytestqt.qtbot import QtBot

from app.domain.printer_shift import NO_SHIFT, Shift
from ui.dialogs import print_dialog, print_queue
from ui.dialogs.print_dialog import PrintDialog
from ui.dialogs.printer_shift import keep_shift, kept_shift
from ui.dialogs.printing import A4, Paper, PrintJob

DL, C5 = (
    Paper("iso_dl_110x220mm", 220.0, 110.0, envelope=True),
    Paper("iso_c5_162x229mm", 229.0, 162.0, envelope=True),
)


@pytest.fixture(autouse=True)
def _printers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(print_dialog, "printer_names", lambda: ["Hal", "Kamer 1/2"])
    monkeypatch.setattr(print_queue, "available", lambda: True)
    monkeypatch.setattr(print_queue.TrayQuestion, "ask", lambda *_about: None)


def _dialog(qtbot: QtBot, paper: Paper = A4) -> PrintDialog:
    dialog = PrintDialog(None, "Afdrukken", "", "3 enveloppen", paper=paper, duplex=False)
    qtbot.addWidget(dialog)
    return dialog


def _printed(dialog: PrintDialog) -> PrintJob:
    dialog._print.click()
    assert dialog.job is not None
    return dialog.job


def test_letters_and_labels_are_moved_as_the_test_sheet_told(qtbot: QtBot) -> None:
    """The dialog says so, and the job has it."""
    keep_shift("Hal", Shift(1.5, -0.5))
    dialog = _dialog(qtbot)
    assert "1" in dialog._shift.text()
    assert _printed(dialog).shift == Shift(1.5, -0.5)


def test_envelopes_are_moved_by_what_is_filled_in_for_their_size(qtbot: QtBot) -> None:
    """It is kept for this printer and this size; A4, another size and another printer keep their own."""
    keep_shift("Hal", Shift(1.5, -0.5))
    dialog = _dialog(qtbot, DL)
    assert dialog._own is not None
    assert (dialog._own.right.value(), dialog._own.down.value()) == (0.0, 0.0)
    dialog._own.right.setValue(-2.0)
    dialog._own.down.setValue(4.5)
    assert _printed(dialog).shift == Shift(-2.0, 4.5)
    assert _printed(_dialog(qtbot, DL)).shift == Shift(-2.0, 4.5)
    assert _printed(_dialog(qtbot, C5)).shift == NO_SHIFT
    assert kept_shift("Hal") == Shift(1.5, -0.5)
    assert kept_shift("Kamer 1/2", DL.name) == NO_SHIFT


def test_one_envelope_goes_first_when_asked(qtbot: QtBot) -> None:
    """And all of them when not; it is not remembered."""
    dialog = _dialog(qtbot, DL)
    assert dialog._own is not None
    dialog._own.trial.set_value(True)
    assert _printed(dialog).only_first
    assert not _printed(_dialog(qtbot, DL)).only_first
