# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Registers under Settings: looked at, filled in, saved after seeing who changes; faults stand at their fields."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.registers import CycleStart, RegisterProfile
from app.services.registers import TO_FILL_IN, fault_sentence
from app.wording import Wording
from tests.ui.pages.sample_school import Stage, stage
from ui.pages.settings import SettingsPage
from ui.pages.settings import registers as part_module
from ui.pages.settings.registers import RegistersPart
from ui.pages.settings.registers_rows import ONLY_READ
from ui.pages.settings.registers_values import profile_of, shown_values

__all__ = ["stage"]
Opened = tuple[SettingsPage, RegistersPart]


@pytest.fixture
def opened(stage: Stage) -> Opened:
    """Return the settings with the registers in front."""
    page = SettingsPage(stage.services, stage.tasks, stage.wording)
    stage.show(page)
    page.show_part("registers")
    stage.until_calm()
    part = page.findChild(RegistersPart)
    assert isinstance(part, RegistersPart)
    return page, part


def _choose(part: RegistersPart, register_id: str) -> None:
    place = next(at for at, line in enumerate(part.list.model.rows) if line.profile.id == register_id)
    part.list.view.setCurrentIndex(part.list.model.index(place, 0))


def _type(part: RegistersPart, name: str, text: str) -> None:
    field = part.sheet.form.form.widget(name)
    field.setText(text)
    field.editingFinished.emit()


def _own(stage: Stage) -> list[RegisterProfile]:
    return [row.profile for row in stage.services.registers.list() if row.own]


def test_a_school_fills_in_its_policy_and_undo_takes_it_back(stage: Stage, opened: Opened) -> None:
    """The empty register asks to be filled in; before it is saved the names are shown, then everybody stands by it."""
    page, part = opened
    _choose(part, TO_FILL_IN)
    part.sheet.fill_in.click()
    _type(part, "total", "40")
    part.sheet.save.click()
    stage.until_calm()
    told = {change.now.partition(" uur")[0] for change in part.effect.model.rows}
    assert "nog 40 van 40" in told
    assert len(_own(stage)) == 0

    part.effect.go_on.click()
    stage.until_calm()
    assert [profile.total for profile in _own(stage)] == [40]
    assert "saved" in page.notice.text()
    assert part.sheet.save.isHidden()
    stage.services.history.undo()
    stage.until_calm()
    assert _own(stage) == []
    assert [line for line in part.list.model.rows if line.own] == []


def test_what_is_wrong_stands_at_its_field_and_is_not_saved(opened: Opened) -> None:
    """In words, also what is no number at all; what is put right loses its sentence."""
    _page, part = opened
    _choose(part, TO_FILL_IN)
    part.sheet.fill_in.click()
    form = part.sheet.form.form
    _type(part, "period_months", "lang")
    _type(part, "minimum_validated_share", "150")
    _type(part, "valid_from", "31-2-2027")
    form.widget("proofs").add.click()
    part.sheet.save.click()

    assert "heel getal" in form.error("period_months")
    assert "tussen 0 en 1" in form.error("minimum_validated_share")
    assert "datum" in form.error("valid_from")
    assert part.sheet.checked() is None
    _type(part, "period_months", "12")
    assert form.error("period_months") == ""


def test_a_category_just_added_can_be_ticked_in_a_rule(opened: Opened) -> None:
    """It gets an id of its own from its name; a rule about it is part of what is saved."""
    _page, part = opened
    _choose(part, TO_FILL_IN)
    part.sheet.fill_in.click()
    form = part.sheet.form.form
    _type(part, "total", "40")
    form.widget("categories").add.click()
    name = form.widget("categories").rows[0].fields["name"]
    name.setText("Vak & inhoud")
    name.editingFinished.emit()
    form.widget("rules").add.click()
    fields = form.widget("rules").rows[0].fields
    for field, text in (("name", "Vak"), ("minimum", "12,5")):
        fields[field].setText(text)
        fields[field].editingFinished.emit()
    fields["categories"].set_value(["vak-inhoud"])
    fields["categories"].committed.emit()

    profile = part.sheet.checked()
    assert profile is not None
    assert [(rule.name, rule.categories, rule.minimum, rule.maximum) for rule in profile.rules] == [
        ("Vak", ("vak-inhoud",), 12.5, None)
    ]


def test_every_shipped_register_can_be_copied_and_is_the_same_then(opened: Opened) -> None:
    """The form holds everything a register can say: what it gives back has the same rules."""
    _page, part = opened
    for line in part.list.model.rows:
        part.sheet.form.show_profile(line.profile, writable=False)
        assert part.sheet.form.typed() == (line.profile, ())


def test_what_has_a_meaning_by_another_answer_is_asked_with_it(opened: Opened) -> None:
    """The name of the grace where there is one; work for each qualification where each is registered apart."""
    _page, part = opened
    _choose(part, "lerarenregister-2012")
    part.sheet.copy.click()
    form = part.sheet.form.form
    before = [form.widget(name).isVisibleTo(part.sheet) for name in ("grace_label", "work_per_qualification")]
    _type(part, "grace_months", "6")
    form.widget("per_qualification").click()
    after = [form.widget(name).isVisibleTo(part.sheet) for name in ("grace_label", "work_per_qualification")]

    assert (before, after) == ([False, False], [True, True])
    assert part.sheet.form.typed().profile.work_per_qualification


def test_what_everybody_is_in_begins_with_the_school_year(opened: Opened) -> None:
    """Nobody has a day of registration to begin on: there is nothing to choose then."""
    _page, part = opened
    _choose(part, TO_FILL_IN)
    part.sheet.fill_in.click()
    form = part.sheet.form.form
    start, everybody = form.widget("start"), form.widget("for_everybody")
    assert not start.isEnabled()

    everybody.click()
    start.set_value(CycleStart.PERSONAL)
    assert start.isEnabled()
    everybody.click()

    assert (start.isEnabled(), start.value()) == (False, CycleStart.SCHOOL_YEAR)


def test_what_was_checked_of_shipped_rules_is_told_apart_from_what_was_not(opened: Opened) -> None:
    """The badge says that some points were not; a new version, which the school will change, was not checked at all."""
    _page, part = opened
    _choose(part, "lerarenregister-2012")
    shipped, why = part.sheet._badge.text(), part.sheet._why.text()
    part.sheet.next.click()

    assert "checked with its source, but for the points below" in shipped
    assert why.startswith("Only for these points no source was found: ")
    assert "not checked with a source" in part.sheet._badge.text()


def test_rules_that_are_only_read_look_so(opened: Opened) -> None:
    """Text fields as the boxes beside them; those of a copy look as what can be typed in."""
    _page, part = opened
    _choose(part, "lerarenregister-2012")
    field = part.sheet.form.form.widget("total")
    read = field.property(ONLY_READ)
    part.sheet.copy.click()

    assert (read, field.property(ONLY_READ)) == (True, False)


def test_a_small_window_has_room_for_the_list_or_for_who_would_change(opened: Opened) -> None:
    """Four registers are seen below the heading; who would change takes their place."""
    page, part = opened
    page.resize(760, 540)
    part.sheet.next.click()
    tall = part.list.view.viewport().height()
    part._right.setCurrentWidget(part.effect)
    hidden = part.list.isHidden()
    part.escaped()

    assert tall >= 4 * part.list.view.rowHeight(0)
    assert (hidden, part.list.isHidden()) == (True, False)


def test_a_draft_stays_while_another_register_is_looked_at(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    """It stands in the list as not saved; closing asks first; it can be thrown away."""
    page, part = opened
    _choose(part, "lerarenregister-2012")
    part.sheet.copy.click()
    _type(part, "name", "Ons register")
    _choose(part, "lbrt-basis")
    asked: list[str] = []
    monkeypatch.setattr(part_module, "ask", lambda _parent, title, *_texts, **_words: bool(asked.append(title)))
    assert not page.may_close()
    assert len(asked) == 1

    place = next(at for at, line in enumerate(part.list.model.rows) if line.draft)
    part.list.view.setCurrentIndex(part.list.model.index(place, 0))
    assert part.sheet.form.form.value("name") == "Ons register"
    part.sheet.leave.click()
    assert page.may_close()


def test_an_own_register_is_changed_and_removed_with_who_changes_shown(stage: Stage, opened: Opened) -> None:
    """Shipped rules offer a copy and a new version only; the school's own can be changed in place and removed."""
    _page, part = opened
    _choose(part, "lerarenregister-2012")
    assert part.sheet.remove.isHidden()
    part.sheet.next.click()
    draft = next(iter(part.sheet.form.typed()))
    assert (draft.version, draft.valid_from is not None) == (2, True)
    _type(part, "valid_from", "")
    _type(part, "period_months", "12")
    part.sheet.save.click()
    stage.until_calm()
    assert part.effect.model.rows
    part.effect.go_on.click()
    stage.until_calm()
    part.sheet.remove.click()
    stage.until_calm()
    part.effect.go_on.click()
    stage.until_calm()

    assert _own(stage) == []


def test_rules_from_a_file_are_looked_over_first_and_a_wrong_file_is_told(
    stage: Stage, opened: Opened, tmp_path: Path
) -> None:
    """What is read becomes a draft; what is wrong with a file stands above the list."""
    _page, part = opened
    good, bad = tmp_path / "goed.toml", tmp_path / "fout.toml"
    copy = replace(stage.services.registers.copied(part.list.model.rows[0].profile, stage.wording), name="Van elders")
    stage.services.registers.write_file(copy, good, stage.wording)
    bad.write_text("total = <b>veel</b>", encoding="utf-8")

    part.files.read(bad)
    stage.until_calm()
    assert "fout.toml" in part.notice.text()
    part.files.read(good)
    stage.until_calm()
    assert part.sheet.form.form.value("name") == "Van elders"
    assert (part.notice.text(), _own(stage)) == ("", [])


def test_a_share_is_asked_and_told_in_percent() -> None:
    """A hundred and fifty is told as the form asks it, and not as a part between 0 and 1."""
    rules = RegisterProfile("r", "Register", 1, total=100)
    shown = {name: float(value) if type(value) is int else value for name, value in shown_values(rules).items()}
    typed = profile_of(rules, {**shown, "minimum_validated_share": 150.0})

    assert [fault.code for fault in typed.faults] == ["share_percent"]
    sentence = fault_sentence(typed.faults[0], "Gevalideerd (%)", Wording("nl"))
    assert sentence == "Gevalideerd (%) moet tussen 0 en 100 liggen, bijvoorbeeld 50 voor de helft."
