# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The columns of the list of who stands where, and how each writes a line."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QIcon, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from app.domain.lacking_words import lacking_words
from app.domain.namesakes import Namesakes
from app.domain.progress import Phase, ProgressColumn, ProgressPerson, ProgressRow
from app.domain.registers import RegisterProfile
from app.wording import Wording
from ui import roles
from ui.models.table import Column
from ui.widgets import icons
from ui.widgets.activity_words import number
from ui.widgets.cell import CellDelegate
from ui.widgets.share_bar import Shares, paint_shares

_BAR, _HEIGHT, _ROOM = 56, 8, 150
_WHOLE = 1000


def column_titles() -> dict[ProgressColumn, str]:
    """Return the heading of each column in the language of the window."""
    translate = QCoreApplication.translate
    return {
        ProgressColumn.NAME: translate("StandingsColumns", "Name"),
        ProgressColumn.QUALIFICATION: translate("StandingsColumns", "Qualification"),
        ProgressColumn.CODE: translate("StandingsColumns", "Code"),
        ProgressColumn.TEAM: translate("StandingsColumns", "Team"),
        ProgressColumn.SECTION: translate("StandingsColumns", "Section"),
        ProgressColumn.COUNTED: translate("StandingsColumns", "Counted"),
        ProgressColumn.ASKED: translate("StandingsColumns", "Asked"),
        ProgressColumn.TO_DO: translate("StandingsColumns", "Still to do"),
        ProgressColumn.DEADLINE: translate("StandingsColumns", "Deadline"),
        ProgressColumn.WITHIN: translate("StandingsColumns", "Ends"),
        ProgressColumn.FORECAST: translate("StandingsColumns", "Forecast"),
        ProgressColumn.MEETS: translate("StandingsColumns", "Meets the rules"),
        ProgressColumn.LACKING: translate("StandingsColumns", "Lacking"),
    }


def told(person: ProgressPerson, names: Namesakes) -> str:
    """Return a name, with what tells it from others that are the same."""
    return names.told(person.sort_name, person.code, person.team or person.section)


def progress_columns(wording: Wording, names: Namesakes) -> list[Column[ProgressRow]]:
    """Return the columns in their first order, not all `shown`; `names` tells people of the same name apart."""
    titles = column_titles()

    def column(key: ProgressColumn, text: Callable[[ProgressRow], str], **more: Any) -> Column[ProgressRow]:
        return Column(key.value, titles[key], text, **more)

    def amount(value: float) -> str:
        return number(round(value, 2), wording)

    return [
        column(
            ProgressColumn.NAME, lambda row: told(row.person, names),
            bold=lambda row: len(row.person.sort_name.partition(",")[0]), width=180,
        ),
        column(ProgressColumn.QUALIFICATION, lambda row: row.qualification, width=110),
        column(ProgressColumn.TEAM, lambda row: row.person.team, width=100),
        column(ProgressColumn.SECTION, lambda row: row.person.section, width=110, shown=False),
        column(ProgressColumn.CODE, lambda row: row.person.code, width=80, shown=False),
        column(
            ProgressColumn.COUNTED, lambda row: f"{amount(row.standing.counted)} / {amount(row.standing.asked)}",
            width=_ROOM,
        ),
        column(
            ProgressColumn.TO_DO, lambda row: amount(row.open) if row.open else "–", right=True,
            muted=lambda row: not row.open, width=112,
        ),
        column(ProgressColumn.DEADLINE, lambda row: wording.day(row.standing.deadline, short=True), width=100),
        column(
            ProgressColumn.WITHIN, within_word, icon=_within_icon,
            muted=lambda row: row.months is None, width=160,
        ),
        column(ProgressColumn.FORECAST, lambda row: _forecast(row, wording), muted=_no_forecast, right=True, width=90),
        column(
            ProgressColumn.MEETS, lambda row: meets_word(row, wording), icon=meets_icon,
            tip=lambda row: lacking_words(row.standing, wording) or meets_word(row, wording), width=150,
        ),
        column(ProgressColumn.LACKING, lambda row: lacking_words(row.standing, wording), width=200, shown=False),
    ]  # fmt: skip


def within_word(row: ProgressRow) -> str:
    """Say when the cycle of a line ends: within some months, or that it is over."""
    translate = QCoreApplication.translate
    if row.phase is Phase.GRACE:
        return translate("StandingsColumns", "in grace")
    if row.phase is Phase.OVER:
        return translate("StandingsColumns", "over")
    if row.months is None:
        return translate("StandingsColumns", "later")
    return translate("StandingsColumns", "within %n month(s)", "", row.months)


def _within_icon(row: ProgressRow) -> QIcon | None:
    if row.phase is Phase.OVER:
        return icons.icon("close", "wrong", 16)
    if row.phase is Phase.GRACE or row.months == 3:
        return icons.icon("warning", "caution", 16)
    return icons.icon("clock", "muted", 16) if row.months else None


def meets_word(row: ProgressRow, wording: Wording) -> str:
    """Say whether a line meets the rules; of a right how much is left is told, since it asks nothing."""
    key = "right" if row.standing.is_right else "meets" if row.standing.meets else "lacks"
    return wording.say(f"progress_list.{key}")


def meets_icon(row: ProgressRow) -> QIcon | None:
    """Return the sign beside that word; each has a shape of its own."""
    if row.standing.is_right:
        return icons.icon("info", "muted", 16)
    return meets_sign(meets=row.standing.meets, over=row.phase is not Phase.RUNNING)


def meets_sign(*, meets: bool, over: bool = False) -> QIcon:
    """Return a sign for whether rules are met; `over` when nothing can be added any more."""
    if meets:
        return icons.icon("check", "good", 16)
    return icons.icon("close", "wrong", 16) if over else icons.icon("minus", "caution", 16)


def _forecast(row: ProgressRow, wording: Wording) -> str:
    forecast = row.standing.forecast
    return number(round(forecast.amount), wording) if forecast else "–"


def _no_forecast(row: ProgressRow) -> bool:
    return row.standing.forecast is None


class CountedDelegate(CellDelegate):
    """Writes what counts of what is asked, with a small bar behind it where there is room."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the words, then the bar."""
        row = index.data(roles.ROW)
        whole = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Highlight))
        if whole.width() >= _ROOM - 5:
            option.rect.setWidth(option.rect.width() - _BAR - 8)
            place = QRectF(whole.right() - _BAR - 8, whole.center().y() - _HEIGHT / 2, _BAR, _HEIGHT)
            paint_shares(painter, place, Shares(_WHOLE, (0, 0, round(row.share * _WHOLE))))
        super().paint(painter, option, index)


def with_asked(columns: Sequence[ProgressColumn]) -> list[ProgressColumn]:
    """Return columns for a file: what is asked stands in one of its own behind what counts, to reckon with."""
    found: list[ProgressColumn] = []
    for column in columns:
        found += [column, ProgressColumn.ASKED] if column is ProgressColumn.COUNTED else [column]
    return found


def register_word(profile: RegisterProfile, wording: Wording) -> str:
    """Return the name of a register in the language of the window."""
    return profile.name if wording.language == "nl" else profile.name_en or profile.name


def empty_columns(rows: Sequence[ProgressRow]) -> set[str]:
    """Return the columns in which none of some lines has anything."""
    filled = {
        ProgressColumn.QUALIFICATION: any(row.qualification for row in rows),
        ProgressColumn.TEAM: any(row.person.team for row in rows),
        ProgressColumn.SECTION: any(row.person.section for row in rows),
    }
    return {column.value for column, some in filled.items() if not some}
