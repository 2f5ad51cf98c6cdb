# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The text of a letter as plain values: blocks of lines of runs and fields, with no markup left in them."""

from dataclasses import dataclass
from enum import StrEnum

from app.documents.fonts import Style


class BlockKind(StrEnum):
    """What a block of text is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Run:
    """Text in one style; `link` is the web or mail address it opens, or empty."""

    text: str
    style: Style = Style.REGULAR
    link: str = ""


@dataclass(frozen=True, slots=True)
class FieldSpot:
    """A place where a value comes. When the value is empty: `if_empty` is printed, or the line is left out.

    `if_empty` None means that the value must be there. `line` is the line of the template file, from 1.
    """

    name: str
    style: Style = Style.REGULAR
    if_empty: str | None = None
    drop_line: bool = False
    line: int = 0
    forms: tuple[str, ...] = ()
    """Of a field that has three texts: that for a man, for a woman, and the one that fits anybody."""


Part = Run | FieldSpot


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line as typed; lines flow together unless `ends` says that a new line begins after it."""

    parts: tuple[Part, ...]
    ends: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a heading, an item of a list, or a table.

    `label` is an item's sign, `tight` joins it to the next item. The lines of a table are its cells, row by row, those
    of the head first; `columns` says how each column is set: "left", "center", "right", or "" where nothing is said.
    """

    kind: BlockKind
    lines: tuple[TextLine, ...]
    label: str = ""
    tight: bool = False
    columns: tuple[str, ...] = ()

    @property
    def fields(self) -> tuple[FieldSpot, ...]:
        """The fields in this block, in order."""
        return tuple(part for line in self.lines for part in line.parts if isinstance(part, FieldSpot))

    @property
    def rows(self) -> tuple[tuple[TextLine, ...], ...]:
        """The rows of a table, its head first; of anything else, none."""
        wide = len(self.columns)
        return tuple(self.lines[at : at + wide] for at in range(0, len(self.lines), wide)) if wide else ()
