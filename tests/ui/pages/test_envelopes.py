# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Envelopes in the settings: chosen, made, and measured with a test sheet."""

from typing import cast

import pytest

from app.domain.printer_shift import Shift
from tests.ui.staff_pages import Desk, desk, school_path, school_template
from ui.dialogs import printing
from ui.dialogs.printer_shift import ShiftWords, keep_shift, kept_shift
from ui.pages.settings import SettingsPage
from ui.pages.settings.envelopes import EnvelopesPart
from ui.pages.settings.envelopes_wizard import ENVELOPE, PRINTER

__all__ = ["desk", "school_path", "school_template"]
READ = {"left": 18.0, "right": 120.0, "top": 48.0, "bottom": 84.0, "left_after": 10.0, "top_after": 44.0}


@pytest.fixture
def part(desk: Desk) -> EnvelopesPart:
    """Return the part of the settings about envelopes."""
    page = cast("SettingsPage", desk.show(SettingsPage))
    page.show_part("envelopes")
    desk.settle()
    return cast("EnvelopesPart", page._parts["envelopes"])


def test_a_usual_envelope_is_chosen_and_shown_but_not_changed(part: EnvelopesPart, desk: Desk) -> None:
    """Its measures are to be seen only."""
    part.choice.set_value("c5-right")
    part.choice.committed.emit()
    desk.settle()
    assert desk.services.school.school().window == "c5-right"
    assert part.measures.value("height") == 162.0
    assert not part.measures.isEnabled()


def test_an_own_envelope_is_made_from_another_and_changed_field_by_field(part: EnvelopesPart, desk: Desk) -> None:
    """What cannot be is said under the field, and is not kept."""
    part._own.click()
    desk.settle()
    assert part.measures.isEnabled()
    part.measures.widget("left").setText("24,5")
    part.measures.committed.emit("left")
    desk.settle()
    part.measures.widget("top").setText("5")
    part.measures.committed.emit("top")
    desk.settle()
    (own,) = [item for item in desk.services.school.envelopes.all() if not item.key]
    assert (own.left, own.top) == (24.5, 50.0)
    assert "briefhoofd" in part.measures.error("top") or "letterhead" in part.measures.error("top")


def test_two_numbers_from_the_rulers_are_kept_for_the_printer(
    part: EnvelopesPart, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another printer keeps its own."""
    monkeypatch.setattr(printing, "printer_names", lambda: ["Kamer 1/2", "Hal"])
    part._measure.click()
    wizard = part.wizard
    wizard._go(PRINTER)
    wizard.printer.form.widget("across").setText("11,5")
    wizard.printer.form.widget("down").setText("9,5")
    wizard.main.click()
    desk.settle()
    assert (kept_shift("Kamer 1/2"), bool(kept_shift("Hal"))) == (Shift(1.5, -0.5), False)
    assert wizard._step == ENVELOPE


def test_a_number_off_the_ruler_is_refused_where_it_stands(
    part: EnvelopesPart, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is kept, and the wizard stays."""
    monkeypatch.setattr(printing, "printer_names", lambda: ["Hal"])
    part._measure.click()
    part.wizard._go(PRINTER)
    part.wizard.printer.form.widget("across").setText("32")
    part.wizard.main.click()
    assert part.wizard._step == PRINTER
    assert part.wizard.printer.form.error("across")
    assert not kept_shift("Hal")


def test_six_numbers_from_the_window_make_an_envelope_that_is_used(part: EnvelopesPart, desk: Desk) -> None:
    """The address moves behind the window that was measured."""
    part._measure.click()
    wizard = part.wizard
    wizard._go(ENVELOPE)
    wizard.reading.form.set_value("name", "Doos 12")
    for name, value in READ.items():
        wizard.reading.form.set_value(name, value)
    wizard.main.click()
    desk.settle()
    used = desk.services.school.envelopes.chosen(desk.services.school.school().window)
    assert (used.name, used.width, used.height, used.left, used.top) == ("Doos 12", 218.0, 111.0, 18.0, 48.0)
    assert part.choice.currentText() == "Doos 12"


def test_the_last_step_shows_an_example_until_the_numbers_are_there(part: EnvelopesPart, desk: Desk) -> None:
    """And says which of the two it is; without a number it asks for it."""
    part._measure.click()
    wizard = part.wizard
    wizard._go(ENVELOPE)
    assert wizard.reading._picture._envelope is not None
    assert wizard.reading._caption.text().startswith("An example")
    wizard.main.click()
    assert "sheet 2" in wizard.reading.form.error("left") or "vel 2" in wizard.reading.form.error("left")
    for name, value in READ.items():
        wizard.reading.form.set_value(name, value)
    wizard.reading._draw()
    assert wizard.reading._caption.text().startswith("Your envelope")


def test_escape_leaves_the_wizard(part: EnvelopesPart) -> None:
    """Back to the choice of envelopes, with nothing kept."""
    part._measure.click()
    assert part.escaped()
    assert not part.escaped()


def test_a_shift_is_said_in_words() -> None:
    """As the print dialog shows it; a damaged setting is none."""
    keep_shift("Hal", Shift(-0.5, 2.0))
    assert ShiftWords().of(kept_shift("Hal")).replace(",", ".") == "0.5 mm to the left. 2.0 mm down"
    assert ShiftWords().of(kept_shift("Nergens")) == "none"
