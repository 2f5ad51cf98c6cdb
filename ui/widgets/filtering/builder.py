# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The panel in which a filter is built by clicking; it narrows the list under it while one clicks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.domain.filters import Filter, Group, finished
from app.errors import InvalidValue
from app.services.searching import ToldFilter
from ui import theme
from ui.widgets.combo import shut_list
from ui.widgets.filtering.condition import ConditionRow, Offered
from ui.widgets.filtering.group import GroupBox
from ui.widgets.filtering.part import KEYS, Part
from ui.widgets.scrolling import scrolled
from ui.widgets.text import PlainLabel, hint_label, section_label, tint

_LEAST, _FOR_THE_LIST = 72, 110
"""Pixels of height that the conditions have at least, and that they leave to the list under the panel."""
_SHARE = 3 / 8
"""Which part of the height of both they leave to it where there is more room."""
_ROOMY = 190
"""What the conditions have before it is also told how the filter is typed."""


class FilterBuilder(QFrame):
    """`changed(tree)` comes with every click that makes it ask something else; None asks nothing."""

    changed = Signal(object)
    closed = Signal()

    def __init__(self, offered: Offered) -> None:
        super().__init__()
        self._offered = offered
        self._first: Filter | None = None
        self._told: Filter | None = None
        theme.card(self)
        self.setAccessibleName(self.tr("Build a filter"))
        self.root = GroupBox(offered, Group())
        self._inside = QWidget()
        self._place = QVBoxLayout(self._inside)
        self._place.setContentsMargins(0, 0, 4, 0)
        self._place.addWidget(self.root)
        self._place.addStretch(1)
        self._area = scrolled(self._inside)
        self._foot = QVBoxLayout()
        self._foot.addWidget(self.root.foot)  # where one adds a condition stays in sight when the conditions scroll
        self._inside.installEventFilter(self)  # it grows without the page hearing of it
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)  # groups within groups
        for part in (self._inside, self._area.viewport()):
            part.setAutoFillBackground(False)  # the panel's own colour is behind it
        self._count = PlainLabel()
        self._sentence = PlainLabel(wrap=True, select=True)
        self._typed = hint_label()
        self._typed.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._fault = PlainLabel(wrap=True)
        tint(self._fault, "wrong")
        self._fault.hide()
        self._again = QPushButton(self.tr("Put back"))
        self._again.setToolTip(self.tr("As the filter was before you opened this"))
        for label in (self._fault, self._sentence, self._typed):
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._lay_out()
        for what, key in KEYS.items():
            shortcut = QShortcut(QKeySequence(key), self, lambda what=what: self._do(what))
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def open(self, tree: Filter | None, part: int = -1) -> None:
        """Show a filter to be changed, with the cursor in one of its parts; without a filter an empty condition."""
        self._first = tree
        self.set_tree(tree)
        if not self.root.parts:
            self.root.add_condition()
        self.show()
        parent = self.parentWidget()
        if parent is not None:
            parent.installEventFilter(self)
        self._fit()
        (self.root.parts[part] if 0 <= part < len(self.root.parts) else self.root.parts[-1]).go_in()

    def set_tree(self, tree: Filter | None) -> None:
        """Show another filter, unless it is what is shown: then what is not finished stays."""
        if tree == self.tree() and self.root.parts:
            return
        group = tree if isinstance(tree, Group) else Group((tree,) if tree is not None else ())
        old, self.root = self.root, GroupBox(self._offered, group)
        self._place.replaceWidget(old, self.root)
        self._foot.replaceWidget(old.foot, self.root.foot)
        for gone in (old.foot, old):
            gone.hide()
            gone.deleteLater()
        self.root.changed.connect(self._on_changed)
        self._told = self.tree()
        self._again.setEnabled(self._told != self._first)
        self._fit()

    def tree(self) -> Filter | None:
        """Return what is asked; conditions that are not finished are left out."""
        return finished(self.root.tree())

    def offer(self, offered: Offered) -> None:
        """Offer other fields and values from now on; what stands there stays."""
        self._offered = offered

    def tell(self, told: ToldFilter) -> None:
        """Say the filter in words, and as it would be typed."""
        self._sentence.setText(told.sentence)
        self._typed.setText(self.tr("In the search box: {typed}").format(typed=told.typed) if told.typed else "")
        self._fit()

    def count(self, total: int) -> None:
        """Say how many people it gives."""
        self._count.setText(self.tr("%n found", "", total))

    def said(self) -> tuple[str, str, str]:
        """Return what it says: how many, the sentence, and how it would be typed."""
        return self._count.text(), self._sentence.text(), self._typed.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            if not shut_list(self.window().focusWidget()):
                self.closed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take other room when the list does."""
        super().resizeEvent(event)
        self._fit()

    def _do(self, what: str) -> None:
        """Do something with the part that has the cursor."""
        at = _part_at(self.root)
        if at is not None:
            at.wanted.emit(what)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.WIDE_GAP, theme.GAP, theme.GAP, theme.GAP)
        layout.setSpacing(theme.GAP)
        head = QHBoxLayout()
        head.setSpacing(theme.WIDE_GAP)
        self._count.setFont(theme.font(bold=True))
        head.addWidget(section_label(self.tr("Build a filter")))
        head.addWidget(self._count)
        head.addStretch(1)
        clear, done = QPushButton(self.tr("Clear")), QPushButton(self.tr("Done"))
        self._again.clicked.connect(lambda _on: self._show_and_tell(self._first))
        clear.clicked.connect(lambda _on: self._show_and_tell(None))
        done.clicked.connect(lambda _on: self.closed.emit())
        for button in (self._again, clear, done):
            head.addWidget(button)
        layout.addLayout(head)
        layout.addWidget(self._area)
        layout.addLayout(self._foot)
        for label in (self._fault, self._sentence, self._typed):
            layout.addWidget(label)

    def _show_and_tell(self, tree: Filter | None) -> None:
        self.set_tree(tree)
        if not self.root.parts:
            self.root.add_condition()
        self.changed.emit(tree)
        self._told = tree
        self._again.setEnabled(tree != self._first)

    def _on_changed(self) -> None:
        tree = self.tree()
        self._fit()
        try:
            if tree is not None:
                self._offered.fields.check(tree)
        except InvalidValue as error:
            self._tell_fault(self._offered.wording.error(error))
            return
        self._tell_fault("")
        if tree != self._told:
            self._told = tree
            self._again.setEnabled(tree != self._first)
            self.changed.emit(tree)

    def _tell_fault(self, sentence: str) -> None:
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))

    def _fit(self) -> None:
        # Only when the layouts have heard of what changed do they know how much room it takes.
        QTimer.singleShot(0, self, self._take_room)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take other room when something else on the page is shown or goes."""
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
        return False

    def _take_room(self) -> None:
        """Take as much height as the conditions need and the list can miss."""
        width = self.contentsRect().width() - theme.WIDE_GAP - theme.GAP
        for label in (self._fault, self._sentence, self._typed):
            _fit_height(label, width)
        inside, wide = self._inside, self._area.viewport().width()
        needed = inside.heightForWidth(wide) if inside.hasHeightForWidth() else inside.sizeHint().height()
        parent, layout = self.parentWidget(), self.layout()
        around = parent.layout() if parent is not None else None
        if parent is None or layout is None or around is None:
            return
        now = self._area.minimumHeight()
        least = max(around.minimumSize().height(), around.minimumHeightForWidth(parent.width()))
        room = now + parent.height() - least
        # How it is typed is what one can miss in a low window.
        typed = self._typed.height() + theme.GAP
        room += 0 if self._typed.isHidden() else typed
        shown = bool(self._typed.text()) and room - typed >= min(needed, _ROOMY)
        self._typed.setVisible(shown)
        both = parent.height() - self.y()
        fair = both - (self.height() - now) - max(_FOR_THE_LIST, int(both * _SHARE))
        self._area.setFixedHeight(min(needed, max(_LEAST, min(fair, room - typed if shown else room))))
        layout.activate()
        self.setFixedHeight(layout.minimumSize().height())
        QTimer.singleShot(0, self, lambda: _scroll_to(self._area, _part_at(self.root)))


def _part_at(root: GroupBox) -> Part | None:
    """Return the part that has the cursor."""
    at: QWidget | None = root.window().focusWidget()
    while at is not None and at is not root and not isinstance(at, Part):
        at = at.parentWidget()
    return at if isinstance(at, Part) and at is not root else None


def _fit_height(label: QLabel, width: int) -> None:
    """Let a label be as high as its text needs in this width."""
    wraps = Qt.TextFlag.TextWordWrap.value
    label.setFixedHeight(label.fontMetrics().boundingRect(0, 0, width, 0, wraps, label.text()).height())


def _scroll_to(area: QScrollArea, part: Part | None) -> None:
    """Show the condition that has the cursor, once all stand where they are to stand."""
    if isinstance(part, ConditionRow):
        area.ensureWidgetVisible(part, 0, theme.GAP)
