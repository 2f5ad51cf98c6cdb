# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Step 1 of a round: what it is called, and who gets a letter."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.ids import TeacherId
from app.domain.letter_kinds import TELLS_STANDING
from app.domain.letters import Delivery, Round
from app.domain.registers import RegisterProfile
from app.domain.views import SavedView
from app.services.rounds import Candidate, TemplateInfo
from app.wording import Wording
from ui import theme
from ui.models.table import Column, TableModel
from ui.pages.rounds.naming import Naming
from ui.pages.rounds.who_form import add_fields, offer_views
from ui.widgets.fields import DateField
from ui.widgets.form import Form
from ui.widgets.lines import SearchField
from ui.widgets.scrolling import scrolled
from ui.widgets.status_mark import row_status_icon, row_status_word
from ui.widgets.table_view import TableView
from ui.widgets.text import PlainLabel, hint_label

_FORM_WIDTH = 316
_WIDE = 1000


class Who(QWidget):
    """The draft's own fields on the left, all teachers on the right: the proposed ones ticked, the others with why.

    `changed`: something was ticked or typed; `day_changed`: who is eligible must be asked again.
    """

    changed = Signal()
    day_changed = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._draft: Round | None = None
        self._candidates: list[Candidate] = []
        self._kinds: dict[str, str] = {}
        self._form = Form()
        self.naming = Naming(self._form, wording)
        self._search = SearchField(self.tr("Search in this list"))
        self._count = PlainLabel(wrap=True)
        self._model = TableModel[Candidate](
            self._columns(), key=lambda c: c.row.id, can_tick=lambda c: c.eligible, parent=self
        )
        self._view = TableView("round.who", self.tr("Who gets a letter"))
        self._all = QPushButton(self.tr("All proposed"))
        self._none = QPushButton(self.tr("Nobody"))
        self._build()
        self._connect()

    def show_draft(self, draft: Round, templates: Sequence[TemplateInfo]) -> None:
        """Fill the fields from a draft."""
        self._draft = draft
        self._kinds = {template.id: template.kind for template in templates}
        self._form.widget("template_id").set_choices([(t.id, f"{t.title} ({t.language.upper()})") for t in templates])
        for name in _FIELDS:
            self._form.set_value(name, getattr(draft, name))
        self._show_register()
        self.naming.watch(self._kinds.get(draft.template_id, ""), draft.on)

    def offer(self, registers: Sequence[RegisterProfile], views: Sequence[SavedView]) -> None:
        """Let these registers be chosen for a letter about the standing, and these views for whom it is."""
        dutch = self._wording.language == "nl"
        choices = [(each.id, each.name if dutch else each.name_en or each.name) for each in registers]
        self._form.widget("register_id").set_choices(choices)
        offer_views(self._form, views)

    def _show_register(self) -> None:
        self._form.show_field("register_id", shown=self._kinds.get(self._form.value("template_id")) in TELLS_STANDING)

    def show_candidates(self, candidates: list[Candidate], ticked: Collection[TeacherId] | None) -> None:
        """Show everybody; `ticked` are the people to tick as far as they are eligible, None ticks all eligible."""
        self._candidates = candidates
        eligible = {c.row.id for c in candidates if c.eligible}
        self._model.tick(eligible if ticked is None else eligible & set(ticked))
        self._filter(self._search.text())

    def change_candidates(self, candidates: list[Candidate]) -> None:
        """Show everybody anew and keep the ticks; tick all eligible when all were ticked before, or none is left."""
        ticked = {who for who, _name, _code in self.people()}
        whole = ticked == {one.row.id for one in self._candidates if one.eligible}
        still = any(candidate.eligible and candidate.row.id in ticked for candidate in candidates)
        self.show_candidates(candidates, ticked if still and not whole else None)

    def draft(self) -> Round:
        """Return the draft as the fields have it."""
        if self._draft is None:
            raise RuntimeError
        values = {name: self._form.value(name) for name in _FIELDS}
        values["on"] = values["on"] or self._draft.on
        values["register_id"] = values["register_id"] or self._draft.register_id
        return replace(self._draft, **values)

    def people(self) -> list[tuple[TeacherId, str, str]]:
        """Return (teacher, sort name, code) of who is ticked, in the order of the list."""
        ticked = self._model.ticked_keys()
        return [(c.row.id, c.row.sort_name, c.row.code) for c in self._candidates if c.row.id in ticked]

    def ready(self) -> bool:
        """Return whether there is a name and somebody to write to; wrong fields say so themselves."""
        dates = all(self._form.widget(name).understood() for name in ("on", "reply_by"))
        return self.naming.is_free() and dates and bool(self.people())

    def refused(self, asked: Collection[TeacherId]) -> list[str]:
        """Return "name: why not" of people who were asked for and cannot get this letter."""
        return [
            f"{c.row.sort_name}: {self._reason(c)}"
            for c in self._candidates
            if c.row.id in set(asked) and not c.eligible
        ]

    def _build(self) -> None:
        form = self._form
        add_fields(form)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(2, 0, theme.WIDE_GAP, 2)
        column.addWidget(form)
        column.addStretch(1)
        scroll = scrolled(inside)
        scroll.setFixedWidth(_FORM_WIDTH)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.WIDE_GAP)
        layout.addWidget(scroll)
        layout.addLayout(self._build_people(), 1)

    def _build_people(self) -> QVBoxLayout:
        self._view.setModel(self._model)
        self._view.restore(sorting=False)
        hint = hint_label(self.tr("Space ticks the selected people. People in grey cannot get this letter."))
        return _laid_out((self._search, self._all, self._none), (self._view, self._count, hint))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window why somebody cannot get a letter says more than where they work."""
        super().resizeEvent(event)
        self._view.leave_out(set() if event.size().width() >= _WIDE else {"location"})

    def _connect(self) -> None:
        self._form.committed.connect(self._on_committed)
        for name in ("name", "on", "reply_by"):
            self._form.widget(name).textChanged.connect(lambda _text: self.changed.emit())
        self._model.ticked.connect(self._on_ticked)
        self._search.searched.connect(self._filter)
        self._all.clicked.connect(lambda: self._model.tick({c.row.id for c in self._candidates if c.eligible}))
        self._none.clicked.connect(lambda: self._model.tick(()))

    def _columns(self) -> list[Column[Candidate]]:
        grey = _not_eligible
        return [
            Column(
                "name", self.tr("Name"), lambda c: c.row.sort_name, bold=lambda c: len(c.row.sort_name.split(",")[0]),
                muted=grey, width=220,
            ),
            Column("group", self.tr("Section or team"), _group, muted=grey, width=155),
            Column("location", self.tr("Location"), lambda c: c.row.location, muted=grey, width=110),
            # Why somebody is not proposed says more than the status, which it mostly repeats.
            Column(
                "status", self.tr("Status"), lambda c: self._reason(c) or row_status_word(c.row, self._wording),
                muted=grey, icon=lambda c: row_status_icon(c.row), width=190,
            ),
        ]  # fmt: skip

    def _reason(self, candidate: Candidate) -> str:
        if candidate.reason:
            return self._wording.say(f"not_eligible.{candidate.reason}")
        post = self._draft is not None and self._form.value("delivery") is Delivery.POST
        return self.tr("no address yet") if post and not candidate.has_address else ""

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        rows = [c for c in self._candidates if all(word in _searched(c) for word in words)]
        self._model.set_rows(rows)
        kept = {"group": _group, "location": lambda c: c.row.location}
        self._view.leave_out({key for key, text in kept.items() if not any(map(text, self._candidates))})
        self._on_ticked()

    def _on_ticked(self) -> None:
        chosen = len(self._model.ticked_keys())
        eligible = sum(c.eligible for c in self._candidates)
        text = self.tr("%n letter(s)", "", chosen)
        others = len(self._candidates) - eligible
        more = self.tr("%1 of %2 proposed teachers ticked; %3 others are not proposed")
        for place, number in enumerate((chosen, eligible, others), start=1):
            more = more.replace(f"%{place}", str(number))
        view = None if self._candidates else self._form.value("of_view")
        nobody = self.tr("Nobody is in the view “{name}” now, or it asks about an own field that is gone.")
        self._count.setText(f"{text}  ·  {more}" if view is None else nobody.format(name=view.name))
        self.changed.emit()

    def _on_committed(self, name: str) -> None:
        field = self._form.widget(name)
        if isinstance(field, DateField) and not field.understood():
            self._form.show_error(name, self.tr("This is not a day. Type it like 23-11-2026."))
            return
        self._form.clear_error(name)
        if name == "template_id":
            self._show_register()
            self.naming.rename(self._kinds.get(self._form.value("template_id"), ""), self.draft().on)
        self.naming.look()
        if name == "of_view":
            self._model.tick(())  # then all of the view who can get the letter are ticked
        if name in {"of_view", "on", "template_id", "register_id"}:
            self.day_changed.emit()
        if name == "delivery":
            self._filter(self._search.text())
        self.changed.emit()


def _laid_out(above: Sequence[QWidget], below: Sequence[QWidget]) -> QVBoxLayout:
    """Put the first widgets beside each other and the others under them, the first of each as large as can be."""
    row, column = QHBoxLayout(), QVBoxLayout()
    for layout in (row, column):
        layout.setSpacing(theme.GAP)
    column.addLayout(row)
    for layout, widgets in ((row, above), (column, below)):
        for place, widget in enumerate(widgets):
            layout.addWidget(widget, 0 if place else 1)
    return column


_FIELDS = ("name", "of_view", "on", "reply_by", "delivery", "template_id", "register_id", "reference_pattern")


def _not_eligible(candidate: Candidate) -> bool:
    return not candidate.eligible


def _group(candidate: Candidate) -> str:
    return candidate.row.section or candidate.row.team


def _searched(candidate: Candidate) -> str:
    row = candidate.row
    return " ".join((row.sort_name, row.code, row.location, row.team, row.section)).casefold()
