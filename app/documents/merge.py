# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Fills the fields of a template for one teacher. A value is only ever text: it is never read as markup or fields."""

import re
from dataclasses import dataclass

from app.documents.blocks import Block, FieldSpot, Part, Run, TextLine
from app.documents.fields import FORMS
from app.documents.fonts import Style
from app.documents.plain import one_line
from app.documents.template import SALUTATION, LetterTemplate
from app.domain.letters import LetterContent, Letterhead
from app.wording import Wording

MAX_VALUE = 10_000
"""Characters of one value; a longer one is cut here and reported as unfit by the check before printing."""
_DAY = re.compile(r"\b(\d{1,2}) (?=[a-z]+ \d{4}\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Values:
    """The cleaned values of one letter, and which of them were longer than allowed."""

    texts: dict[str, str]
    too_long: tuple[str, ...]

    def of(self, name: str) -> str:
        """Return the value of a field, empty when there is none."""
        return self.texts.get(name, "")


def values_of(content: LetterContent, letterhead: Letterhead, template: LetterTemplate) -> Values:
    """Return all values of a letter: those of the school, then those of the teacher."""
    day = Wording(template.language).day(letterhead.on) if letterhead.on else ""
    raw = {
        "school": letterhead.school_name,
        "datum": day,
        "telefoon": letterhead.phone,
        "email": letterhead.email,
        "ondertekenaar": letterhead.signer,
        "ondertekenaar_functie": letterhead.signer_function,
        **content.fields,
        "kenmerk": content.reference,
        SALUTATION: salutation_line(content.salutation),
    }
    too_long = tuple(name for name, value in raw.items() if len(value) > MAX_VALUE)
    return Values({name: _DAY.sub("\\1\u00a0", one_line(value[:MAX_VALUE])) for name, value in raw.items()}, too_long)


def salutation_line(salutation: str) -> str:
    """Return the salutation as it stands on the letter: with a comma behind it."""
    text = one_line(salutation[:MAX_VALUE])
    return text if not text or text[-1] in ",.!:" else text + ","


def empty_fields(template: LetterTemplate, values: Values) -> tuple[str, ...]:
    """Return the names of fields that must be filled but are not, each once."""
    spots = [part for part in template.subject if isinstance(part, FieldSpot)]
    spots += [spot for block in template.blocks for spot in block.fields]
    return tuple(dict.fromkeys(spot.name for spot in spots if spot.if_empty is None and not values.of(spot.name)))


def fill_parts(parts: tuple[Part, ...], values: Values) -> list[Run] | None:
    """Return the parts with values in place of fields; None when an empty field says to leave the line out."""
    runs: list[Run] = []
    for part in parts:
        if isinstance(part, Run):
            runs.append(part)
            continue
        value = _value(part, values)
        if not value and part.drop_line:
            return None
        runs.append(Run(value or part.if_empty or "", Style(part.style)))
    return runs


def _value(spot: FieldSpot, values: Values) -> str:
    value = values.of(spot.name)
    return spot.forms[FORMS.index(value) if value in FORMS else -1] if spot.forms else value


def fill_block(block: Block, values: Values) -> list[list[Run]]:
    """Return the block's lines with a new list for each forced line end; empty when nothing of it is left.

    Of a table, the cells that hold something.
    """
    if block.columns:
        return [cell for row in fill_table(block, values) for cell in row if _says(cell)]
    lines: list[list[Run]] = [[]]
    for line in block.lines:
        runs = fill_parts(line.parts, values)
        if runs:
            if lines[-1]:
                lines[-1].append(Run(" "))
            lines[-1] += runs
        if line.ends:
            lines.append([])
    return [line for line in lines if _says(line)]


def fill_table(block: Block, values: Values) -> list[list[list[Run]]]:
    """Return the cells of a table's rows, its head first; rows to be left out, or whose fields say nothing, are not.

    A row that the writer left empty stays. The head stays, with empty cells if need be, so that it is known which row
    it is. Nothing is left when all others are left out, or when nothing in it has a word.
    """
    wide = len(block.columns)
    rows = [_row(row, values) for row in block.rows]
    # Only a row without any field is empty because its writer wants it so: to be filled in by hand, say.
    bare = [not any(isinstance(part, FieldSpot) for cell in row for part in cell.parts) for row in block.rows]
    kept = [row for row, empty in zip(rows[1:], bare[1:], strict=True) if empty or any(map(_says, row))]
    if not any(map(_says, (cell for row in [rows[0], *kept] for cell in row))):
        return []
    head = rows[0] or [[] for _column in range(wide)]
    return [head, *kept] if kept or (len(rows) == 1 and any(map(_says, head))) else []


def _row(cells: tuple[TextLine, ...], values: Values) -> list[list[Run]]:
    """Return the cells of a row filled; none when a field in it is empty that takes its line along."""
    filled = [fill_parts(cell.parts, values) for cell in cells]
    return [] if None in filled else [runs or [] for runs in filled]


def _says(runs: list[Run]) -> bool:
    return any(run.text.strip() for run in runs)
