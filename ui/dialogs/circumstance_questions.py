# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Asks about a reduction or a proof of one teacher, new or noted before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from app import clock
from app.domain.activities import Proof, Reduction, ReductionKind
from app.domain.circumstance_checks import check_proof, check_reduction
from app.domain.plain_text import capital_first
from app.domain.registers import WORK, RegisterProfile
from app.errors import InvalidValue
from app.wording import Wording
from ui import theme
from ui.widgets.fields import ChoiceField, DateField, NumberField, ParagraphField, SuggestField
from ui.widgets.form import Form
from ui.widgets.text import PlainLabel, section_label

if TYPE_CHECKING:
    from app.services.circumstances import AskedProof

_PERCENT, _AMOUNT = "percent", "amount"


class Choices(NamedTuple):
    """What there is to choose from: registers, what they ask to be shown, and the teacher's bevoegdheden."""

    registers: Sequence[RegisterProfile]
    asked: Sequence[AskedProof]
    qualifications: Sequence[str]


class _Question(QDialog):
    """A form with a title, about whom, and two buttons; a subclass says what is made of it."""

    def __init__(self, title: str, who: str, *, wording: Wording, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.wording = wording
        self.setWindowTitle(title)
        self.setMinimumWidth(440)
        self.form = Form()
        self.form.committed.connect(self.follow)
        box = QDialogButtonBox()
        accept = QPushButton(self.tr("Keep"))
        theme.primary(accept)
        accept.setDefault(True)
        box.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(QPushButton(self.tr("Cancel")), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self._on_accepted)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        layout.setSpacing(theme.WIDE_GAP)
        for part in (section_label(title), PlainLabel(who, wrap=True), self.form, box):
            layout.addWidget(part)

    def follow(self, name: str) -> None:
        """Do what follows from a field: its error goes."""
        self.form.clear_error(name)

    def filled(self) -> Any:
        """Return what was filled in; raises InvalidValue for what cannot be."""
        raise NotImplementedError

    def day(self, name: str, *, needed: bool = True) -> Any:
        """Return a day; raises InvalidValue when it is no day, or is needed and not there."""
        field = self.form.widget(name)
        if not field.understood() or (needed and field.value() is None):
            raise InvalidValue("day", field=name)
        return field.value()

    def name_of(self, profile: RegisterProfile) -> str:
        """Return a register's name in the user's language."""
        return profile.name if self.wording.language == "nl" else profile.name_en or profile.name

    def _on_accepted(self) -> None:
        try:
            self.filled()
        except InvalidValue as error:
            field = str(error.facts.get("field"))
            self.form.show_error(field, self.wording.error(error))
            self.form.widget(field).setFocus()
            return
        self.accept()


class ReductionQuestion(_Question):
    """When less is asked, why and how much; `filled()` returns the reduction."""

    def __init__(
        self, item: Reduction, who: str, choices: Choices, *, wording: Wording, parent: QWidget | None = None
    ) -> None:
        """Show a reduction; without an id it is a new one."""
        title = self.tr("Change the reduction") if item.id else self.tr("Add a reduction")
        super().__init__(title, who, wording=wording, parent=parent)
        self._item = item
        form = self.form
        kinds = [(kind, capital_first(wording.say(f"reduction.{kind.value}"))) for kind in ReductionKind]
        form.add("kind", self.tr("Because of"), ChoiceField(kinds)).set_value(item.kind)
        form.add("since", self.tr("First day"), DateField()).set_value(item.since if item.id else None)
        form.add("until", self.tr("Last day"), DateField()).set_value(item.until if item.id else None)
        measures = [(_PERCENT, self.tr("A percentage of what is asked")), (_AMOUNT, self.tr("A fixed amount"))]
        form.add("measure", self.tr("Less by"), ChoiceField(measures))
        form.set_value("measure", _AMOUNT if item.amount else _PERCENT)
        form.add("size", self.tr("How much"), NumberField(length=10)).set_value(item.percent or item.amount or None)
        names = [("", capital_first(wording.say("circumstance.all_registers")))]
        names += [(one.id, self.name_of(one)) for one in choices.registers]
        form.add("register_id", self.tr("For"), ChoiceField(names)).set_value(item.register_id)
        form.add("reason", self.tr("Remark (optional)"), ParagraphField(lines=2)).set_value(item.reason)

    def filled(self) -> Reduction:
        """Return the reduction; raises InvalidValue for what cannot be."""
        values = self.form.values()
        size, percent = values["size"] or 0.0, values["measure"] == _PERCENT
        found = replace(
            self._item,
            kind=ReductionKind(values["kind"]),
            since=self.day("since"),
            until=self.day("until"),
            percent=size if percent else 0.0,
            amount=0.0 if percent else size,
            register_id=str(values["register_id"]),
            reason=values["reason"],
        )
        check_reduction(found)
        return found


class ProofQuestion(_Question):
    """What was shown, when, and until when it holds; `filled()` returns the proof."""

    def __init__(
        self, item: Proof, who: str, choices: Choices, *, wording: Wording, parent: QWidget | None = None
    ) -> None:
        """Show a proof; without an id it is a new one."""
        title = self.tr("Change the proof") if item.id else self.tr("Add a proof")
        super().__init__(title, who, wording=wording, parent=parent)
        self._item, self._choices = item, choices
        form = self.form
        kinds = [(kind.proof, kind.name) for kind in choices.asked]
        if item.proof and item.proof not in {kind.proof for kind in choices.asked}:
            kinds.append((item.proof, item.proof))
        form.add("proof", self.tr("What"), ChoiceField(kinds)).set_value(item.proof)
        form.add("on", self.tr("Date of it, or first day worked"), DateField()).set_value(item.on)
        form.add("until", self.tr("Valid to and including, or last day worked"), DateField()).set_value(item.until)
        form.add("value", self.tr("Hours"), NumberField(length=10)).set_value(item.value or None)
        form.add("qualification", self.tr("Qualification (empty: all)"), SuggestField(choices.qualifications))
        form.set_value("qualification", item.qualification)
        form.add("register_id", self.tr("For"), ChoiceField())
        form.add("note", self.tr("Remark (optional)"), ParagraphField(lines=2)).set_value(item.note)
        self.follow("proof")
        form.set_value("register_id", item.register_id)

    def follow(self, name: str) -> None:
        """Ask hours only of work, and offer the registers that ask this."""
        super().follow(name)
        if name != "proof":
            return
        proof = self.form.value("proof")
        for field in ("value", "qualification"):
            self.form.show_field(field, shown=proof == WORK)
        ask_it = next((kind.register_ids for kind in self._choices.asked if kind.proof == proof), ())
        names = [("", self.tr("Every register that asks it"))]
        names += [(one.id, self.name_of(one)) for one in self._choices.registers if one.id in ask_it]
        self.form.widget("register_id").set_choices(names)
        self.adjustSize()

    def filled(self) -> Proof:
        """Return the proof; raises InvalidValue for what cannot be."""
        values = self.form.values()
        works = values["proof"] == WORK
        found = replace(
            self._item,
            proof=str(values["proof"] or ""),
            on=self.day("on"),
            until=self.day("until", needed=False),
            value=(values["value"] or 0.0) if works else 0.0,
            qualification=values["qualification"] if works else "",
            register_id=str(values["register_id"] or ""),
            note=values["note"],
        )
        check_proof(found, clock.today())
        return found


def answer_to(question: ReductionQuestion | ProofQuestion) -> Any:
    """Ask; return what was filled in, None when the user backed out."""
    chosen = question.exec() == QDialog.DialogCode.Accepted
    answer = question.filled() if chosen else None
    question.deleteLater()
    return answer
