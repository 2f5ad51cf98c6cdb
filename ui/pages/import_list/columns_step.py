# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Step 2: what each column of the staff list means, and from which system the list comes."""

from __future__ import annotations

from app.domain.ids import OwnFieldId
from app.domain.own_fields import own_id, own_name
from app.services.imports import OTHER, SOURCES, ReadList, StaffField
from app.wording import Wording
from ui.importing.columns_step import ColumnsStep
from ui.widgets.fields import ChoiceField
from ui.widgets.form import Form


class StaffColumns(ColumnsStep):
    """Asks for the system too: a number of one is not that of another."""

    def __init__(self, wording: Wording) -> None:
        words = {one: wording.say(f"staff_field.{one.value}") for one in StaffField if one is not StaffField.OWN}
        ignored = words.pop(StaffField.IGNORE)
        self._usual = [(one.value, word) for one, word in words.items()]
        super().__init__(self._usual, ignored, {StaffField.TAGS.value})
        self._source = Form()
        names = [(source.id, wording.say(f"list_source.{source.id}")) for source in (*SOURCES, OTHER)]
        self._source.add("source", self.tr("The list comes from"), ChoiceField(names))
        self._source.setMaximumWidth(320)
        self._source.committed.connect(lambda _name: self.changed.emit())
        self.column.insertWidget(0, self._source)

    def show_read(self, read: ReadList) -> None:
        """Show the columns of a list and what they are taken to mean."""
        self._source.set_value("source", read.guess.source)
        self.offer([*self._usual, *((own_name(one.id), one.name) for one in read.fields)])
        fields = {at: field.value for at, field in read.mapping.items() if field is not StaffField.IGNORE}
        fields |= {at: own_name(field_id) for at, field_id in read.own.items()}
        self.show_columns(read.table, fields, read.guess.doubtful, remembered=read.remembered)

    def mapping(self) -> dict[int, StaffField]:
        """Return the field of each column that is taken over."""
        own = self.own()
        return {at: StaffField.OWN if at in own else StaffField(field) for at, field in self.chosen().items()}

    def own(self) -> dict[int, OwnFieldId]:
        """Return which of the school's own fields a column holds."""
        return {at: found for at, field in self.chosen().items() if (found := own_id(field)) is not None}

    def source(self) -> str:
        """Return the id of the system the list comes from."""
        return str(self._source.value("source"))
