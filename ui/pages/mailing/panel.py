# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is made and how: which labels and where on the sheet they begin, which envelope; as it was chosen last."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSpinBox, QVBoxLayout, QWidget

from app.domain.letters import Delivery
from app.domain.mailing import ENVELOPES, OWN, EnvelopeSize, LabelFormat, Mailing, MailingKind
from app.domain.stacking import StackOrder
from app.wording import Wording
from ui import theme
from ui.pages.mailing.measures import OwnFormat
from ui.widgets.fields import CheckField, ChoiceField
from ui.widgets.order_field import OrderField
from ui.widgets.text import PlainLabel, hint_label, section_label
from ui.window_state import WindowState

_WIDTH = 316
_ORDER = "mailing/order"
_FORMAT, _SIZE, _APART, _RETURN = "mailing/format", "mailing/envelope", "mailing/apart", "mailing/return"


class MailingPanel(QScrollArea):
    """`changed`: something else was chosen; what is shown must be made anew."""

    changed = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._formats: Sequence[LabelFormat] = ()
        self.kind = ChoiceField()
        self.format = ChoiceField()
        self._measures = hint_label()
        self.own = OwnFormat()
        self.start = QSpinBox()
        self.delivery = ChoiceField([
            (Delivery.POST, self.tr("home address")),
            (Delivery.PIGEON_HOLE, self.tr("place in the school")),
        ])  # fmt: skip
        self.order = OrderField()
        self.envelopes = ChoiceField([(size.id, wording.say(f"envelope.{size.id}")) for size in ENVELOPES])
        self.returned = CheckField(self.tr("Return address in the corner"))
        self.outlines = CheckField(self.tr("With their edges, to try on plain paper"))
        self.apart = CheckField(self.tr("Each group on a page of its own"))
        self._parts: dict[MailingKind, list[QWidget]] = {kind: [] for kind in MailingKind}
        self._labels: dict[QWidget, PlainLabel] = {}
        self._of_round = False
        self._layout = QVBoxLayout()
        self._build()
        self._restore()
        self._connect()

    def offer(self, formats: Sequence[LabelFormat]) -> None:
        """Let these labels be chosen, and sheets of one's own measures."""
        self._formats = formats
        choices: list[tuple[object, str]] = [(item.id, f"{item.name} ({item.count})") for item in formats]
        self.format.set_choices([*choices, (OWN, self.tr("own format…"))])
        kept = WindowState().text(_FORMAT)
        self.format.set_value(kept if kept in {OWN, *(item.id for item in formats)} else formats[0].id)
        self._show_parts()

    def begin(self, mailing: Mailing) -> None:
        """Begin with what was asked for; a list to sign there is of a round only."""
        kinds: list[tuple[object, str]] = [
            (MailingKind.LABELS, self.tr("labels")),
            (MailingKind.ENVELOPES, self.tr("envelopes")),
        ]
        if mailing.round is not None:
            kinds.insert(0, (MailingKind.HAND_OUT, self.tr("hand-out list")))
        self.kind.set_choices(kinds)
        self.kind.set_value(mailing.kind)
        self.outlines.set_value(False)
        self.delivery.set_value(mailing.delivery)
        self._of_round = mailing.round is not None
        self._show_parts()

    def sheet(self) -> LabelFormat:
        """Return the sheet of labels that was chosen; its measures may still be impossible."""
        chosen = self.format.value()
        found = next((item for item in self._formats if item.id == chosen), None)
        return self.own.format(self.tr("own format")) if found is None else found

    def envelope(self) -> EnvelopeSize:
        """Return the envelope that was chosen."""
        return next((size for size in ENVELOPES if size.id == self.envelopes.value()), ENVELOPES[0])

    def set_start(self, number: int) -> None:
        """Begin at another label."""
        self.start.setValue(number)

    def remember_start(self, number: int) -> None:
        """Keep where the sheet that is in use goes on, and begin there."""
        WindowState().remember(self._start_name(), str(number))
        self.set_start(number)

    def _start_name(self) -> str:
        return f"mailing/start-{self.format.value()}"

    def _build(self) -> None:
        inside = QWidget()
        inside.setLayout(self._layout)
        self._layout.setContentsMargins(0, 0, theme.WIDE_GAP, 0)
        self._layout.setSpacing(theme.GAP)
        labels, envelopes, hand_out = MailingKind.LABELS, MailingKind.ENVELOPES, MailingKind.HAND_OUT
        self._add(section_label(self.tr("What is made")), *MailingKind)
        self._named(self.tr("Make"), self.kind, *MailingKind)
        self._named(self.tr("Labels"), self.format, labels)
        self._add(self._measures, labels)
        self._add(self.own, labels)
        self._named(self.tr("Begin at label"), self.start, labels)
        self._add(hint_label(self.tr("Or click the first free label in the picture.")), labels)
        self._named(self.tr("Envelope"), self.envelopes, envelopes)
        self._named(self.tr("Addressed to"), self.delivery, labels, envelopes)
        self._named(self.tr("Order"), self.order, labels, envelopes)
        self._add(self.outlines, labels)
        self._add(self.returned, envelopes)
        self._add(
            hint_label(self.tr("Put them in as your printer asks it; a test with one shows which way round.")),
            envelopes,
        )
        self._add(self.apart, hand_out)
        self._add(hint_label(self.tr("So each place in the school has a list of its own.")), hand_out)
        self._layout.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedWidth(_WIDTH)
        self.setWidget(inside)

    def _named(self, name: str, field: QWidget, *kinds: MailingKind) -> None:
        field.setAccessibleName(name)
        self._labels[field] = PlainLabel(name)
        self._add(self._labels[field], *kinds)
        self._add(field, *kinds)

    def _add(self, part: QWidget, *kinds: MailingKind) -> None:
        if isinstance(part, PlainLabel):
            part.setWordWrap(True)
        self._layout.addWidget(part)
        for kind in kinds:
            self._parts[kind].append(part)

    def _restore(self) -> None:
        state = WindowState()
        self.envelopes.set_value(state.text(_SIZE) or ENVELOPES[0].id)
        self.order.set_value(state.text(_ORDER) or StackOrder.NAME)
        self.returned.set_value(state.text(_RETURN, "yes") == "yes")
        self.apart.set_value(state.text(_APART) == "yes")

    def _connect(self) -> None:
        self.kind.committed.connect(self._on_chosen)
        self.format.committed.connect(self._on_chosen)
        self.own.changed.connect(self._on_chosen)
        self.start.valueChanged.connect(lambda _number: self.changed.emit())
        for field in (self.delivery, self.order, self.envelopes, self.returned, self.apart, self.outlines):
            field.committed.connect(self._on_chosen)

    def _on_chosen(self) -> None:
        state = WindowState()
        state.remember(_FORMAT, str(self.format.value()))
        state.remember(_SIZE, str(self.envelopes.value()))
        state.remember(_RETURN, "yes" if self.returned.value() else "")
        state.remember(_ORDER, self.order.order().value)
        state.remember(_APART, "yes" if self.apart.value() else "")
        self._show_parts()
        self.changed.emit()

    def _show_parts(self) -> None:
        kind = self.kind.value()
        for part in {part for parts in self._parts.values() for part in parts}:
            part.setVisible(kind is not None and part in self._parts[MailingKind(str(kind))])
        if self._of_round:
            # As the letters lie, which are put into the envelopes.
            for part in (self.order, self._labels[self.order]):
                part.hide()
        self.own.setVisible(kind == MailingKind.LABELS and self.format.value() == OWN)
        self._measures.setText(self._told(self.sheet()))
        kept = WindowState().text(self._start_name())
        self.start.blockSignals(True)
        self.start.setRange(1, max(1, min(self.sheet().count, 400)))
        if self._started != self.format.value():
            self._started = self.format.value()
            self.start.setValue(int(kept) if kept.isdecimal() else 1)
        self.start.blockSignals(False)

    def _told(self, item: LabelFormat) -> str:
        text = self.tr("{width} × {height} mm, %n on a sheet", "", item.count)
        for name, value in (("width", item.width), ("height", item.height)):
            written = f"{value:g}".replace(".", "," if self._wording.language == "nl" else ".")
            text = text.replace("{" + name + "}", written)
        return text

    _started: object = None
    """The format whose sheet in use was asked for."""
