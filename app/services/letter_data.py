# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The data of a round's letters as a workbook: a row for each letter, days as days and numbers as numbers."""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date
from itertools import chain, count
from pathlib import Path

from app.domain.asked_values import ASKED
from app.domain.letters import LetterContent
from app.domain.own_fields import OwnField, OwnKind
from app.exchange.export import write_rows_xlsx
from app.progress import Progress
from app.wording import Wording

_APART = ("kenmerk", "aanhef")
"""Fields with a column of their own in front."""
_AMOUNTS = frozenset({"geteld", "gevraagd", "nog_te_doen"})
_DAY = re.compile(r"(\d{1,2})\s(\w+)\s(\d{4})")
_FIRST_YEAR = 1900
"""Workbooks know no days before it."""
_NUMBER = re.compile(r"-?\d+(?:[.,]\d+)?")
Filled = tuple[int, LetterContent, Mapping[str, str]]
"""The place of a letter in the stack, its words, and the values of its fields."""


def save_letter_data(
    path: Path,
    filled: Sequence[Filled],
    own: Mapping[str, OwnField],
    languages: tuple[Wording, Wording],
    progress: Progress,
) -> int:
    """Write the workbook and return its rows; `languages` are that of the user and that of the letters.

    `own` are the fields of the school's own by the names they have in letters.

    A field that is empty in every letter has no column. Raises SchoolFileError, Cancelled.
    """
    wording, told = languages
    names = [name for name in _names(filled) if name not in _APART]
    amounts = _AMOUNTS | {name for name, field in own.items() if field.kind is OwnKind.NUMBER}
    lines = max((len(content.address_lines) for _, content, _ in filled), default=0)
    header = [wording.say(f"letter_data.{key}") for key in ("place", "reference", "salutation")]
    header += [wording.say("letter_data.address", {"number": number}) for number in range(1, lines + 1)]
    header += [own[name].name if name in own else _label(name, wording) for name in names]

    def rows() -> Iterator[list[object]]:
        for done, (place, content, values) in enumerate(filled):
            progress.report(done, len(filled), "progress.letters")
            address = [*content.address_lines, *[""] * (lines - len(content.address_lines))]
            known = [_typed(values.get(name, ""), told, number=name in amounts) for name in names]
            yield [place, content.reference, values.get("aanhef", ""), *address, *known]

    sheet, about = wording.say("letter_data.sheet"), wording.say("letter_data.about")
    notes = [[wording.say("letter_data.note")]]
    write_rows_xlsx(path, _told_apart(header), rows(), notes, sheet=sheet, notes_sheet=about)
    return len(filled)


def _told_apart(header: Sequence[str]) -> list[str]:
    """Return the heads of the columns, each once: a mail merge finds its fields by them, whatever their capitals."""
    made: list[str] = []
    taken: set[str] = set()
    for head in header:
        free = next(each for each in chain([head], (f"{head} ({n})" for n in count(2))) if each.casefold() not in taken)
        taken.add(free.casefold())
        made.append(free)
    return made


def _names(filled: Sequence[Filled]) -> list[str]:
    return list(dict.fromkeys(name for _, _, values in filled for name, value in values.items() if value))


def _label(name: str, wording: Wording) -> str:
    return name.removeprefix(ASKED) if name.startswith(ASKED) else wording.say(f"letter_field.{name}")


def _typed(text: str, told: Wording, *, number: bool) -> object:
    """Return a value as a day or a number where it is one; a postcode or a telephone number stays text."""
    plain = text.replace("\u00a0", " ")
    if found := _DAY.fullmatch(plain):
        months = [told.day(date(2000, month, 1)).split(" ")[1] for month in range(1, 13)]
        if found[2] in months and int(found[3]) >= _FIRST_YEAR:
            with suppress(ValueError):  # no day of the calendar, so a text
                return date(int(found[3]), months.index(found[2]) + 1, int(found[1]))
    if number and _NUMBER.fullmatch(plain):
        return float(plain.replace(",", "."))
    return plain or None
