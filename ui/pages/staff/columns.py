# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The columns a list of teachers can show, and how each writes a row."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon

from app.domain.selections import TeacherColumn, TeacherRow
from app.wording import Wording
from ui.models.table import Column
from ui.pages.staff.decimals import Decimals
from ui.widgets import icons
from ui.widgets.staff_titles import column_titles
from ui.widgets.status_mark import row_status_icon, row_status_word
from ui.widgets.teacher_words import write_value

NUMBERS = ("12.345,67",)
"""As large as a number, or a sum of a group, will be."""


def widest_days(wording: Wording) -> list[str]:
    """Return days of which one is as wide as any."""
    return [wording.day(date(2000, month, 28), short=True) for month in range(1, 13)]


def staff_columns(wording: Wording, decimals: Decimals) -> list[Column[TeacherRow]]:
    """Return the columns in their first order; those not `shown` are behind the columns menu."""
    titles = column_titles()

    def day(on: date | None) -> str:
        return wording.day(on, short=True) if on else "–"

    fte = decimals.text(TeacherColumn.FTE.value, lambda row: row.fte)
    whole: dict[str, Any] = {"never_cut": widest_days(wording)}

    def column(key: TeacherColumn, text: Callable[[TeacherRow], str], **more: Any) -> Column[TeacherRow]:
        return Column(key.value, titles[key], text, **more)

    return [
        _name_column(titles[TeacherColumn.NAME], wording),
        column(TeacherColumn.TEAM, lambda row: row.team, width=120),
        column(
            TeacherColumn.STATUS,
            lambda row: _status(row, wording),
            icon=row_status_icon,
            tip=lambda row: _status_tip(row, wording),
            muted=lambda row: row.no_teacher,
            width=190,
        ),
        column(TeacherColumn.SINCE, lambda row: day(row.since), width=110, **whole),
        column(TeacherColumn.CODE, lambda row: row.code, width=100),
        column(TeacherColumn.LOCATION, lambda row: row.location, width=130),
        column(TeacherColumn.SECTION, lambda row: row.section, width=130),
        column(TeacherColumn.JOB, lambda row: row.job, width=140, shown=False),
        column(TeacherColumn.FTE, fte, right=True, never_cut=NUMBERS, width=70, shown=False),
        column(TeacherColumn.NUMBER, lambda row: row.number, width=110, shown=False),
        column(TeacherColumn.EMAIL, lambda row: row.email, width=220, shown=False),
        column(TeacherColumn.EMPLOYED_FROM, lambda row: day(row.employed_from), width=120, shown=False, **whole),
        column(TeacherColumn.EMPLOYED_UNTIL, lambda row: day(row.employed_until), width=120, shown=False, **whole),
        *_other_columns(titles, wording, decimals),
    ]


def _other_columns(
    titles: Mapping[TeacherColumn, str], wording: Wording, decimals: Decimals
) -> Iterator[Column[TeacherRow]]:
    looks: dict[TeacherColumn, dict[str, Any]] = {TeacherColumn.KIND: {"width": 120}, **_LOOKS}
    for key, look in looks.items():
        text = _beside(key, wording)
        if key is TeacherColumn.HOURS:
            text = decimals.text(key.value, lambda row: row.more.get(TeacherColumn.HOURS))
        yield Column(key.value, titles[key], text, shown=False, **look)
    yield Column(
        TeacherColumn.TAGS.value, titles[TeacherColumn.TAGS], lambda row: ", ".join(row.tags), width=150, shown=False
    )


_LOOKS: dict[TeacherColumn, dict[str, Any]] = {
    TeacherColumn.SUBJECTS: {"width": 150},
    TeacherColumn.QUALIFICATIONS: {"width": 140},
    TeacherColumn.HOURS: {"width": 90, "right": True, "never_cut": NUMBERS},
    TeacherColumn.POSTCODE: {"width": 90},
    TeacherColumn.CITY: {"width": 130},
}
"""The columns that are read only where they are shown."""


def _beside(key: TeacherColumn, wording: Wording) -> Callable[[TeacherRow], str]:
    if key is TeacherColumn.KIND:
        return lambda row: wording.say(f"filter_kind.{row.kind.value}")

    def text(row: TeacherRow) -> str:
        held = row.more.get(key)
        if held is None or isinstance(held, str):
            return held or ""
        if not isinstance(held, tuple):
            return write_value(held, wording)
        words = [wording.say(f"grade.{one}") for one in held] if key is TeacherColumn.QUALIFICATIONS else held
        return ", ".join(words)

    return text


def _name_column(title: str, wording: Wording) -> Column[TeacherRow]:
    return Column(
        TeacherColumn.NAME.value,
        title,
        lambda row: row.sort_name,
        bold=lambda row: len(row.sort_name.partition(",")[0]),
        icon=_name_icon,
        tip=lambda row: _name_tip(row, wording),
        muted=lambda row: row.do_not_invite,
        width=230,
        least=150,
    )


def _name_icon(row: TeacherRow) -> QIcon | None:
    return icons.icon("warning", "caution", 16) if row.name_doubt else None


def _name_tip(row: TeacherRow, wording: Wording) -> str:
    if row.name_doubt:
        return f"{row.sort_name}\n{wording.say(f'name_doubt.{row.name_doubt}')}"
    if row.do_not_invite:
        return "\n".join((row.sort_name, QCoreApplication.translate("StaffColumns", "Not to be invited")))
    return row.sort_name


def _status(row: TeacherRow, wording: Wording) -> str:
    word = row_status_word(row, wording)
    if not row.by_hand:
        return word
    return QCoreApplication.translate("StaffColumns", "{status}, by hand").replace("{status}", word)


def _status_tip(row: TeacherRow, wording: Wording) -> str:
    word = row_status_word(row, wording)
    if not row.by_hand:
        return word
    return "\n".join((word, QCoreApplication.translate("StaffColumns", "Set by hand; the teacher’s page says why")))
