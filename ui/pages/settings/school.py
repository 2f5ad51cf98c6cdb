# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Settings, School: who sends the letters and who signs them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar

from app.domain.registers import Sector
from app.domain.school import School
from app.wording import Wording
from ui.pages.settings.part import Part, column
from ui.tasks import Tasks
from ui.widgets.fields import ChoiceField, TextField
from ui.widgets.form import Form
from ui.widgets.tab_stops import ASKED

if TYPE_CHECKING:
    from app.bootstrap import Services


class SchoolPart(Part):
    """The school's own data; each field is kept as soon as it is left."""

    def __init__(self, services: Services, tasks: Tasks, wording: Wording) -> None:
        super().__init__(services, tasks, wording)
        form = Form(columns=2)
        self.form = form
        form.section(self.tr("The school"))
        form.add("name", self.tr("Name of the school"), TextField(), span=2)
        form.add("street", self.tr("Street and number"), TextField(), span=2)
        form.add("postcode", self.tr("Postcode"), TextField(self.tr("1234 AB"), length=20))
        form.add("city", self.tr("Town"), TextField())
        form.add("phone", self.tr("Telephone"), TextField())
        form.add("email", self.tr("E-mail"), TextField())
        form.add("web", self.tr("Website"), TextField())
        form.add(
            "brin",
            self.tr("BRIN number"),
            TextField(length=10),
            hint=self.tr("The school's number at DUO, such as 01AB."),
        )
        self._ask_sector(form)
        form.section(self.tr("Who signs"))
        form.add("signer", self.tr("Signed by"), TextField())
        form.add("signer_function", self.tr("Function"), TextField(self.tr("rector")))
        form.section(self.tr("On every letter"))
        form.add(
            "reference",
            self.tr("Our reference"),
            TextField(),
            hint=self.tr("May hold {year} (the year), {code} (the staff code) and {nr} (the number in the round)."),
        )
        form.add(
            "contact",
            self.tr("Who can be asked"),
            TextField(),
            hint=self.tr("A name or a telephone number for questions."),
        )
        form.committed.connect(self.save)
        form.setEnabled(not self.services.file.read_only)
        room = column(self)
        room.addWidget(form)
        room.addStretch(1)

    def _ask_sector(self, form: Form) -> None:
        sectors = [
            (Sector.PO.value, self.tr("primary education (po)")),
            (Sector.VO.value, self.tr("secondary education (vo)")),
            (Sector.MBO.value, self.tr("vocational education (mbo)")),
        ]
        form.add(
            "sector",
            self.tr("Sector"),
            ChoiceField(sectors),
            hint=self.tr("Rules that a register has for another sector only do not count."),
        )

    def show_school(self, school: School) -> None:
        """Show the school; as long as nothing is known of it, the cursor begins in its name."""
        super().show_school(school)
        if self.form is None:
            return
        name = self.form.widget("name")
        name.setProperty(ASKED, not school.name)
        # The page may have put the cursor on its tabs before this was read.
        if not school.name and self.isVisible() and isinstance(self.window().focusWidget(), QTabBar):
            name.setFocus(Qt.FocusReason.OtherFocusReason)
