# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The rules of a register as plain questions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.register_faults import ProfileFault
from app.domain.register_ids import free_id
from app.domain.registers import CycleStart, ProfileKind, RegisterProfile, Unit
from ui import theme
from ui.pages.settings.registers_rows import RowColumn, RowsField, set_writable
from ui.pages.settings.registers_values import Typed, profile_of, shown_values
from ui.widgets.fields import CheckField, ChoiceField, DateField, NumberField, ParagraphField, TextField
from ui.widgets.form import Form
from ui.widgets.ticks_field import TicksField

_OF_WHO_REGISTERS = (
    "grace_months", "late_renewal_keeps_cycle", "early_renewal_keeps_cycle", "extension_months", "application_weeks",
    "reminder_after_weeks", "max_reminders",
)  # fmt: skip


class RegisterForm(QWidget):
    """Shows the rules of one register. `changed` comes when the user is done with a field."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._base: RegisterProfile | None = None
        self._writable = False
        self._labels: dict[str, str] = {}
        self.form = Form(columns=2)
        for part in (self._general, self._period, self._asked, self._categories, self._rest):
            part()
        self.form.committed.connect(self._on_committed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.MARGIN)
        layout.addWidget(self.form)
        layout.addStretch(1)

    def show_profile(self, profile: RegisterProfile, *, writable: bool) -> None:
        """Show rules, to be changed or only to be read."""
        self._base, self._writable = profile, writable
        for name, value in shown_values(profile).items():
            self.form.set_value(name, value)
            set_writable(self.form.widget(name), writable=writable)
        self._offer_categories()
        self.show_faults(())
        self._dress()

    def typed(self) -> Typed:
        """Return the rules as they are filled in, with what is no value at all."""
        if self._base is None:
            raise RuntimeError
        typed = profile_of(self._base, self.form.values())
        days = [name for name in ("valid_from", "valid_until") if not self.form.widget(name).understood()]
        wrong = [ProfileFault("wrong_type", name, 0, {"key": name, "expected": "typed_day"}) for name in days]
        return Typed(typed.profile, (*typed.faults, *wrong))

    def label(self, key: str) -> str:
        """Return what a value is called here; `key` as a fault has it ("rules.2.minimum")."""
        name, _point, rest = key.partition(".")
        field = self._labels.get(f"{name}.{rest.rpartition('.')[2]}") if rest else None
        return field or self._labels.get(name, key)

    def show_faults(self, faults: Sequence[tuple[str, str]]) -> list[str]:
        """Show (key, sentence) pairs at their fields and nothing at the others; returns those without a field."""
        homeless = []
        by_name: dict[str, list[tuple[int, str]]] = {}
        for key, sentence in faults:
            name, _point, rest = key.partition(".")
            if not self.form.has(name):
                homeless.append(sentence)
                continue
            row = rest.partition(".")[0]
            by_name.setdefault(name, []).append((int(row) if row.isdigit() else 0, sentence))
        for name in self._labels:
            if not self.form.has(name):
                continue
            found, widget = by_name.get(name, []), self.form.widget(name)
            if isinstance(widget, RowsField):
                widget.show_errors(found)
                found = [pair for pair in found if pair[0] == 0]
            self.form.show_error(name, " ".join(sentence for _row, sentence in found))
        return homeless

    def _on_committed(self, name: str) -> None:
        if name == "categories":
            self._offer_categories()
        self._dress()
        self.changed.emit()

    def _offer_categories(self) -> None:
        categories = self.form.widget("categories")
        taken = {row["id"] for row in categories.value() if row.get("id")}

        def new_id(row: dict[str, Any]) -> str:
            made = free_id(row["name"], taken) if row["name"] else ""
            taken.add(made)
            return made

        categories.fill_in("id", new_id)
        rows = [row for row in categories.value() if row["id"]]
        self.form.widget("rules").set_choices([(row["id"], row["name"]) for row in rows])

    def _dress(self) -> None:
        """Leave out what has no meaning with the answers given."""
        everybody, points = bool(self.form.value("for_everybody")), self.form.value("unit") is Unit.POINTS
        for name in _OF_WHO_REGISTERS:
            self.form.show_field(name, shown=not everybody)
        self.form.show_field("grace_label", shown=not everybody and bool(self.form.value("grace_months")))
        self.form.show_field("work_per_qualification", shown=_asks_work_apart(self.form))
        self.form.show_field("points_per_hour", shown=points)
        if everybody:  # nobody has a day of their own to begin on
            self.form.set_value("start", CycleStart.SCHOOL_YEAR)
        set_writable(self.form.widget("start"), writable=self._writable and not everybody)

    def _add(self, name: str, label: str, widget: Any, *, hint: str = "", span: int = 1) -> None:
        self._labels[name] = label
        if isinstance(widget, ChoiceField):
            widget.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.form.add(name, label, widget, hint=hint, span=span)

    def _tick(self, name: str, words: str, *, hint: str = "") -> None:
        self._labels[name] = words
        self.form.add(name, "", CheckField(words), hint=hint, span=2)

    def _general(self) -> None:
        self.form.section(self.tr("General"))
        self._add("name", self.tr("Name"), TextField())
        self._add("name_en", self.tr("Name in English"), TextField())
        since = self.tr(
            "A period that begins on this day or later keeps these rules; empty: as what they replace, or always."
        )
        self._add("valid_from", self.tr("Valid from"), DateField(), hint=since)
        until = self.tr("The last day on which a period may begin with them; empty: until newer rules.")
        self._add("valid_until", self.tr("Valid until"), DateField(), hint=until)
        units = [
            (Unit.REGISTER_HOURS, self.tr("register hours")),
            (Unit.HOURS, self.tr("hours")),
            (Unit.POINTS, self.tr("points")),
            (Unit.THEMES, self.tr("themes")),
        ]
        self._add("unit", self.tr("Counted in"), ChoiceField(units))
        kinds = [
            (ProfileKind.REQUIREMENT, self.tr("the register asks it")),
            (ProfileKind.ENTITLEMENT, self.tr("a teacher has a right to it")),
        ]
        self._add("kind", self.tr("Duty or right"), ChoiceField(kinds))
        self._add("points_per_hour", self.tr("Points for an hour"), NumberField(), span=2)
        self._add("source", self.tr("Where these rules are written"), TextField(length=1000), span=2)
        self._add("website", self.tr("Website"), TextField(), span=2)
        self._add("reference_url", self.tr("Page to answer with one's own reference"), TextField(length=500), span=2)
        self._tick("verified", self.tr("These rules were compared with their source"))
        self._add("note", self.tr("Remark"), ParagraphField(lines=2), span=2)
        self._add("note_en", self.tr("Remark in English"), ParagraphField(lines=2), span=2)

    def _period(self) -> None:
        self.form.section(self.tr("Period"))
        self._add("period_months", self.tr("A period lasts (months)"), NumberField())
        starts = [
            (CycleStart.PERSONAL, self.tr("on each teacher’s own day of registration")),
            (CycleStart.SCHOOL_YEAR, self.tr("on 1 August, with the school year")),
        ]
        self._add("start", self.tr("It begins"), ChoiceField(starts))
        self._tick("for_everybody", self.tr("Everybody who teaches is in it, without registering"))
        self._add("expiring_months", self.tr("The end is told beforehand (months)"), NumberField())
        self._add(
            "extension_months", self.tr("Extension at most (months)"), NumberField(), hint=self.tr("0: no limit.")
        )
        self._add("grace_months", self.tr("Grace after the end (months)"), NumberField(), hint=self.tr("0: none."))
        self._add("grace_label", self.tr("What the register calls that time"), TextField(length=100))
        self._tick("late_renewal_keeps_cycle", self.tr("A renewal within the grace does not move the end date"))
        self._tick("early_renewal_keeps_cycle", self.tr("A renewal in the last months does not move the end date"))

    def _asked(self) -> None:
        self.form.section(self.tr("What is asked"))
        self._add("total", self.tr("Total in a period"), NumberField())
        self._add("per_year_minimum", self.tr("Of that in each year at least"), NumberField(), hint=self.tr("0: none."))
        share = self.tr("Must be validated at least (%)")
        self._add("minimum_validated_share", share, NumberField(), hint=self.tr("0: nothing need be."))
        self._add("work_hours", self.tr("Hours of work in a period"), NumberField(), hint=self.tr("0: not asked."))
        self._tick("per_qualification", self.tr("Each qualification is registered apart"))
        self._tick("work_per_qualification", self.tr("Hours of work are asked for each of them"))
        self._tick("needs_qualification", self.tr("Only for who is qualified"))
        self._tick("pro_rata_fte", self.tr("Less is asked of who works part-time"))
        self._tick("only_completed_inside", self.tr("Only what was completed within the period counts"))
        self._tick("needs_evidence", self.tr("Only what there is evidence of counts"))

    def _categories(self) -> None:
        self.form.section(self.tr("Categories"))
        self._table("categories", self.tr("Categories in which hours count"), self._names(), self.tr("Add a category"))
        columns = (
            *self._names(),
            RowColumn("minimum", self.tr("At least"), NumberField, 1),
            RowColumn("maximum", self.tr("At most"), NumberField, 1),
            RowColumn("categories", self.tr("Counts of these categories together"), TicksField, wide=True),
        )
        self._table("rules", self.tr("What categories together must bring"), columns, self.tr("Add a rule"))

    def _rest(self) -> None:
        self.form.section(self.tr("Other proof with a date"))
        months = RowColumn("months", self.tr("At most so many months old (0: any)"), NumberField, 2)
        self._table("proofs", "", (*self._names(), months), self.tr("Add a proof"))
        self.form.section(self.tr("Words to choose from"))
        self._table("activity_types", self.tr("Kinds of activity"), self._names(), self.tr("Add a kind"))
        self._table("competences", self.tr("Competences"), self._names(), self.tr("Add a competence"))
        self.form.section(self.tr("Applying and reminding"))
        self._add("application_weeks", self.tr("An application is checked within (weeks)"), NumberField())
        self._add("reminder_after_weeks", self.tr("A reminder after (weeks)"), NumberField())
        self._add("max_reminders", self.tr("Reminders at most"), NumberField())

    def _table(self, name: str, label: str, columns: Sequence[RowColumn], add: str) -> None:
        self._add(name, label, RowsField(columns, add, self.tr("Take this row away"), self.tr("None.")), span=2)
        self._labels |= {f"{name}.{column.name}": column.title for column in columns}

    def _names(self) -> tuple[RowColumn, RowColumn]:
        english = RowColumn("name_en", self.tr("In English"), TextField, 3)
        return RowColumn("name", self.tr("Name"), TextField, 3), english


def _asks_work_apart(form: Form) -> bool:
    """Whether it can be said that hours of work are asked for each qualification."""
    return bool(form.value("per_qualification") and form.value("work_hours"))
