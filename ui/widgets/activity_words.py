# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What activities are written with: statuses, hours, euros, school years, and a register's own words."""

from collections.abc import Collection, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon

from app.domain.activities import ParticipationStatus
from app.domain.registers import Choice
from app.domain.vocabulary import WordGroup
from app.wording import Wording
from ui.widgets import icons

_ICONS = {
    ParticipationStatus.PLANNED: ("clock", "accent"),
    ParticipationStatus.DONE: ("check", "accent"),
    ParticipationStatus.ACCEPTED: ("check", "good"),
    ParticipationStatus.REJECTED: ("close", "wrong"),
}
_FIRST_MONTH = 8
"""A school year begins on 1 August."""


def participation_words() -> dict[ParticipationStatus, str]:
    """Return the word of each status, in the order one comes to them."""
    translate = QCoreApplication.translate
    return {
        ParticipationStatus.PLANNED: translate("ActivityWords", "planned"),
        ParticipationStatus.DONE: translate("ActivityWords", "done"),
        ParticipationStatus.ACCEPTED: translate("ActivityWords", "accepted"),
        ParticipationStatus.REJECTED: translate("ActivityWords", "rejected"),
    }


def participation_icon(status: ParticipationStatus) -> QIcon:
    """Return the sign of a status; its word stands beside it."""
    return icons.icon(*_ICONS[status], 16)


def number(value: float, wording: Wording) -> str:
    """Write a number without zeros behind it: `6`, `1,5`."""
    text = f"{round(value, 2):g}"
    return text.replace(".", ",") if wording.language == "nl" else text


def hours(value: float, wording: Wording) -> str:
    """Write hours with their word: `6 uur`."""
    return QCoreApplication.translate("ActivityWords", "{hours} h").replace("{hours}", number(value, wording))


def euros(value: float | None, wording: Wording) -> str:
    """Write an amount of euros, "–" when it is not known."""
    if value is None:
        return "–"
    text = f"{value:,.2f}"
    if wording.language != "nl":
        return f"€{text}"
    return f"€ {text.translate(str.maketrans(',.', '.,'))}"


def file_size(size: int, wording: Wording) -> str:
    """Write a number of bytes: `840 kB`, `1,2 MB`."""
    if size < 1_000_000:
        return f"{max(1, round(size / 1000))} kB"
    text = f"{size / 1_000_000:.1f}"
    return f"{text.replace('.', ',') if wording.language == 'nl' else text} MB"


def days(starts: date, ends: date, wording: Wording) -> str:
    """Write the days of an activity: `12 okt 2026`, or from … to."""
    first, last = wording.day(starts, short=True), wording.day(ends, short=True)
    if ends <= starts:
        return first
    if starts.year == ends.year:
        first = first.rpartition(" ")[0]
    return f"{first} – {last}"


def choice_word(choice: Choice, wording: Wording) -> str:
    """Return what a register calls something, in the language of the window where it has a word for it."""
    return (choice.name_en or choice.name) if wording.language == "en" else choice.name


def choice_words(choices: Sequence[Choice], wording: Wording) -> list[tuple[object, str]]:
    """Return (id, word) of all, for a field to choose from."""
    return [(choice.id, choice_word(choice, wording)) for choice in choices]


def group_words(groups: Sequence[WordGroup], wording: Wording) -> list[tuple[str, list[tuple[object, str]]]]:
    """Return the name of each register with (id, word) of what it has, for a field to choose from."""
    english = wording.language == "en"
    return [((english and group.name_en) or group.name, choice_words(group.choices, wording)) for group in groups]


def words_of(ids: Collection[str], choices: Sequence[Choice], wording: Wording) -> str:
    """Write ids of a register by their words; one the register does not know (any more) stands as it is."""
    known = {choice.id: choice_word(choice, wording) for choice in choices}
    return ", ".join(known.get(one, one) for one in ids if one)


def school_year(on: date) -> int:
    """Return the year in which the school year of a day began."""
    return on.year if on.month >= _FIRST_MONTH else on.year - 1


def year_word(year: int) -> str:
    """Write a school year by the year in which it begins: `2026–2027`."""
    return f"{year}–{year + 1}"


def year_days(year: int) -> tuple[date, date]:
    """Return the first and last day of a school year."""
    return date(year, _FIRST_MONTH, 1), date(year + 1, _FIRST_MONTH - 1, 31)
