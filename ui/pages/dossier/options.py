# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a dossier is to hold: of which time, with the evidence or without; as it was chosen last."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import clock
from app.domain.dossiers import DossierOptions, DossierPeriod
from ui import theme
from ui.widgets.fields import CheckField, ChoiceField, DateField
from ui.widgets.text import PlainLabel, hint_label, section_label
from ui.window_state import WindowState

_WIDTH = 270


class OptionsPanel(QWidget):
    """`changed` comes whenever something else was chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.period = ChoiceField([
            (DossierPeriod.ALL, self.tr("everything that was noted")),
            (DossierPeriod.CYCLE, self.tr("the terms that run now")),
            (DossierPeriod.SCHOOL_YEAR, self.tr("this school year")),
            (DossierPeriod.DAYS, self.tr("from one day to another")),
        ])  # fmt: skip
        self.since, self.until, self.on = DateField(), DateField(), DateField()
        self.append = CheckField(self.tr("The evidence behind it"))
        self.shared = CheckField(self.tr("Also what is about others"))
        self.bundle = ChoiceField([
            ("pdf", self.tr("one PDF with bookmarks")),
            ("zip", self.tr("a ZIP with a PDF each")),
        ])  # fmt: skip
        self._shared_hint = hint_label(
            self.tr("Such as an attendance list with all names. Do this only when everybody in it may be seen.")
        )
        self._days = QWidget()
        self._as = QWidget()
        self._build()
        self._restore()
        self._show_state()

    def options(self) -> DossierOptions:
        """Return what was chosen; a day that cannot be read counts as no limit."""
        return DossierOptions(
            on=self.on.value() or clock.today(),
            period=DossierPeriod(str(self.period.value())),
            since=self.since.value(),
            until=self.until.value(),
            append=self.append.value(),
            shared=self.append.value() and self.shared.value(),
        )

    def day(self) -> date:
        """Return the day whose standing is told."""
        return self.on.value() or clock.today()

    def begin(self, on: date | None = None) -> None:
        """Tell of today again, or of the day that the one who opens it was looking at."""
        self.on.set_value(on or clock.today())

    def show_many(self, *, many: bool) -> None:
        """Ask how the dossiers of several teachers are put together, or do not."""
        self._as.setVisible(many)

    def understood(self) -> bool:
        """Return whether every day that was typed is one, and the first comes before the last."""
        fields = (self.on, self.since, self.until)
        first, last = self.since.value(), self.until.value()
        return all(field.understood() for field in fields) and not (first and last and last < first)

    def _build(self) -> None:
        self.setFixedWidth(_WIDTH)
        self.on.set_value(clock.today())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(section_label(self.tr("What stands in it")))
        _named(layout, self.tr("Activities"), self.period)
        days = QVBoxLayout(self._days)
        days.setContentsMargins(0, 0, 0, 0)
        days.setSpacing(theme.GAP)
        _named(days, self.tr("From"), self.since)
        _named(days, self.tr("Up to and including"), self.until)
        layout.addWidget(self._days)
        _named(layout, self.tr("Standing on"), self.on)
        layout.addSpacing(theme.GAP)
        for part in (self.append, self.shared, self._shared_hint):
            layout.addWidget(part)
        bundle = QVBoxLayout(self._as)
        bundle.setContentsMargins(0, theme.WIDE_GAP, 0, 0)
        bundle.setSpacing(theme.GAP)
        bundle.addWidget(section_label(self.tr("How it is saved")))
        _named(bundle, self.tr("As"), self.bundle)
        layout.addWidget(self._as)
        layout.addStretch(1)
        for field in (self.period, self.since, self.until, self.on, self.append, self.shared, self.bundle):
            field.committed.connect(self._on_chosen)

    def _restore(self) -> None:
        state = WindowState()
        period = state.text("dossier/period")
        if period in set(DossierPeriod):
            self.period.set_value(DossierPeriod(period))
        self.append.set_value(state.text("dossier/append") == "yes")
        bundle = state.text("dossier/bundle", "pdf")
        self.bundle.set_value(bundle if bundle in {"pdf", "zip"} else "pdf")

    def _on_chosen(self) -> None:
        state = WindowState()
        state.remember("dossier/period", str(self.period.value()))
        state.remember("dossier/append", "yes" if self.append.value() else "")
        state.remember("dossier/bundle", str(self.bundle.value()))
        self._show_state()
        self.changed.emit()

    def _show_state(self) -> None:
        self._days.setVisible(self.period.value() == DossierPeriod.DAYS)
        for part in (self.shared, self._shared_hint):
            part.setVisible(self.append.value())


def _named(layout: QVBoxLayout, name: str, field: QWidget) -> None:
    field.setAccessibleName(name)
    layout.addWidget(PlainLabel(name))
    layout.addWidget(field)
