# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Settings, Stationery: the fields, and which of them belong to which kind of paper."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.domain.stationery import BOUNDS, Paper, Place, ShowName, Stationery
from ui.widgets.colour_field import ColourField
from ui.widgets.fields import CheckField, ChoiceField, ParagraphField
from ui.widgets.form import Form
from ui.widgets.measure_field import MeasureField
from ui.widgets.ticks_field import TicksField

BESIDE = "beside"
"""What the form calls the lines beside the window: the school has a field named contact of its own."""
_DESIGN = ("place", "logo_height", "show_name", BESIDE, "accent", "rule", "footer")
_ROOM = ("text_top", "next_top")


def look_of(name: str) -> str:
    """Return what Stationery calls a field of the form."""
    return "contact" if name == BESIDE else name


class StationeryForms(QWidget):
    """Makes the forms: `kind` asks where head and foot come from, `design` how they look, `room` what is left free."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self.kind, self.design, self.room = Form(columns=1), Form(columns=2), Form(columns=2)
        self._ask_kind()
        self._ask_design()
        self._ask_room()

    def show_kind(self, paper: Paper, *, head_in_files: bool) -> None:
        """Show the fields of one kind of paper."""
        drawn = paper is Paper.DESIGNED or (paper is Paper.PREPRINTED and head_in_files)
        self.kind.show_field("head_in_files", shown=paper is Paper.PREPRINTED)
        self.design.setVisible(drawn)
        for name in _ROOM:
            self.room.show_field(name, shown=paper is not Paper.DESIGNED)

    def shows_head(self, stationery: Stationery) -> bool:
        """Return whether a head designed here is printed at all."""
        preprinted = stationery.paper is Paper.PREPRINTED and stationery.head_in_files
        return stationery.paper is Paper.DESIGNED or preprinted

    def measures(self) -> dict[str, MeasureField]:
        """Return the fields of measures by name."""
        return {name: form.widget(name) for form in (self.design, self.room) for name in BOUNDS if form.has(name)}

    def _ask_kind(self) -> None:
        kinds = [
            (Paper.DESIGNED, self.tr("The program prints them, as designed here")),
            (Paper.PDF, self.tr("A PDF of our own stationery")),
            (Paper.PREPRINTED, self.tr("Paper that is printed already")),
        ]
        self.kind.add("paper", self.tr("Head and foot of the letter"), _choice(kinds))
        self.kind.add(
            "head_in_files",
            self.tr("Letters as a PDF or by e-mail"),
            CheckField(self.tr("Show a head there all the same")),
            hint=self.tr("Not on paper, but in PDFs: those are not printed on your paper."),
        )

    def _ask_design(self) -> None:
        form = self.design
        places = [
            (Place.LEFT, self.tr("left")),
            (Place.CENTRE, self.tr("in the middle")),
            (Place.RIGHT, self.tr("right")),
        ]
        names = [
            (ShowName.WITHOUT_LOGO, self.tr("only without a logo")),
            (ShowName.ALWAYS, self.tr("always")),
            (ShowName.NEVER, self.tr("never")),
        ]
        form.add("place", self.tr("Logo and name"), _choice(places))
        form.add("logo_height", self.tr("Logo at most"), MeasureField(*BOUNDS["logo_height"], "mm"))
        form.add("show_name", self.tr("Name of the school"), _choice(names))
        form.add("rule", self.tr("Below the head"), CheckField(self.tr("Draw a line")))
        beside = TicksField()
        form.add(BESIDE, self.tr("Beside the window"), beside, span=2)
        beside.set_choices(
            [
                ("address", self.tr("address")),
                ("phone", self.tr("telephone")),
                ("email", self.tr("e-mail")),
                ("web", self.tr("website")),
            ]
        )
        form.add("accent", self.tr("Colour of lines and headings"), ColourField(), span=2)
        form.add("footer", self.tr("Footer of every page"), ParagraphField(lines=2), span=2)

    def _ask_room(self) -> None:
        form = self.room
        titles = (
            ("text_top", self.tr("First page from")),
            ("next_top", self.tr("Following pages from")),
            ("left", self.tr("Margin on the left")),
            ("right", self.tr("Margin on the right")),
            ("bottom", self.tr("Free at the bottom")),
        )
        for name, title in titles:
            form.add(name, title, MeasureField(*BOUNDS[name], "mm"))
        form.add("text_size", self.tr("Size of the text"), MeasureField(*BOUNDS["text_size"], "pt"))
        form.add(
            "qr",
            self.tr("QR code"),
            CheckField(self.tr("Of the register")),
            hint=self.tr("For who is invited, to be scanned with a phone."),
        )


def _choice(choices: Sequence[tuple[object, str]]) -> ChoiceField:
    """Return a choice that is as wide as its column, however long its words are."""
    field = ChoiceField(choices)
    field.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return field
