# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The overview "Stand van de registratie" on the screen: figures, chart, groups and people, one below the other."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.domain.ids import TeacherId
from app.domain.overviews import RegistrationOverview
from app.domain.registrations import ASKED_STATUSES, ON_THEIR_WAY_STATUSES, REGISTERED_STATUSES, Status
from app.domain.selections import TeacherRow
from app.wording import Wording
from ui import theme
from ui.pages.overviews.tables import GroupTable, PeopleTable, registered_share
from ui.widgets.figure import Figure
from ui.widgets.flow import FlowLayout
from ui.widgets.pdf_picture import PdfPicture
from ui.widgets.percentage import percentage
from ui.widgets.text import section_label

_CHART_WIDTH = 820


class Standing(QScrollArea):
    """Shows one overview. `people_wanted(ids)`: a number was clicked; `person_opened(id)`: a person."""

    people_wanted = Signal(object)
    person_opened = Signal(int)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._overview: RegistrationOverview | None = None
        self._figures = {key: Figure() for key in ("total", "registered", "under_way", "asked", "not_invited")}
        self._chart_title = section_label(self.tr("Registered, by location and by section or team"))
        self._chart_title.setWordWrap(True)
        self._chart = PdfPicture(self.tr("Chart of the registrations; the tables below hold the same figures"))
        self._chart.setMaximumWidth(_CHART_WIDTH)
        self._locations = GroupTable("overview.locations", self.tr("Location"), wording)
        self._sections = GroupTable("overview.sections", self.tr("Section or team"), wording)
        self._people = PeopleTable(wording)
        self._build()
        self._connect()

    def show_overview(self, overview: RegistrationOverview) -> None:
        """Show the figures, the tables and the people of an overview."""
        self._overview = overview
        self._show_figures(overview)
        statuses = list(overview.whole.by_status)
        for by, table in (("location", self._locations), ("section", self._sections)):
            groups = [group for group in overview.groups if group.by == by]
            table.show_groups(groups, statuses)
            table.setVisible(bool(groups))
        self._people.show_people(overview)

    def show_chart(self, pdf: bytes) -> None:
        """Show the chart; its figures are spoken too."""
        groups = self._overview.groups if self._overview else ()
        words = [f"{group.name or self.tr('not filled in')}: {registered_share(group)}" for group in groups]
        self._chart.show_pdf(pdf, descriptions=words)
        self._chart.setVisible(bool(pdf))
        self._chart_title.setVisible(bool(pdf))

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, theme.GAP, theme.WIDE_GAP)
        layout.setSpacing(theme.WIDE_GAP)
        row = FlowLayout()
        for figure in self._figures.values():
            row.addWidget(figure)
        layout.addLayout(row)
        for widget in (self._chart_title, self._chart, self._locations, self._sections, self._people):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.setWidget(inside)

    def _connect(self) -> None:
        for key, figure in self._figures.items():
            figure.clicked.connect(self._shower(key))
        self._locations.chosen.connect(lambda name, key: self._want(key, lambda row: row.location == name))
        self._sections.chosen.connect(lambda name, key: self._want(key, lambda row: (row.section or row.team) == name))
        self._people.opened.connect(self.person_opened)

    def _show_figures(self, overview: RegistrationOverview) -> None:
        whole = overview.whole
        tip = self.tr("Show these people")
        self._figures["total"].show_figure(str(whole.total), self.tr("teachers in service"), tip=tip)
        self._figures["registered"].show_figure(
            str(whole.registered), self.tr("registered"), registered_share(whole), tip=tip
        )
        for key, statuses, words in (
            ("under_way", ON_THEIR_WAY_STATUSES, self.tr("on their way")),
            ("asked", ASKED_STATUSES, self.tr("no answer yet")),
            ("not_invited", frozenset({Status.NOT_INVITED}), self.tr("not invited yet")),
        ):
            number = sum(whole.by_status.get(status, 0) for status in statuses)
            self._figures[key].show_figure(str(number), words, percentage(number, whole.total), tip=tip)

    def _shower(self, key: str) -> Callable[[], None]:
        return lambda: self._want(key, lambda _row: True)

    def _want(self, key: str, within: Callable[[TeacherRow], bool]) -> None:
        people: Iterable[TeacherRow] = self._overview.people if self._overview else ()
        statuses = _statuses(key)
        ids = frozenset(
            TeacherId(row.id) for row in people if within(row) and (statuses is None or row.status in statuses)
        )
        if ids:
            self.people_wanted.emit(ids)


def _statuses(key: str) -> frozenset[Status] | None:
    """Return the statuses a figure or column counts, None for all."""
    known = {
        "name": None,
        "total": None,
        "registered": REGISTERED_STATUSES,
        "percentage": REGISTERED_STATUSES,
        "under_way": ON_THEIR_WAY_STATUSES,
        "asked": ASKED_STATUSES,
    }
    return known[key] if key in known else frozenset({Status(key)})
