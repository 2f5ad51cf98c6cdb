# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads a table of a Word document: rows and cells as they show; what only lays out a page is text. In the child."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from app.exchange.word_fields import Piece
from app.exchange.word_parts import MAIN

MOST_COLUMNS = 12
Block = tuple[str, int, list[Piece], list[list[Piece]]]
"""A kind, a level, pieces, and of a "row" of a table its cells; a table begins by level 1 with a head, by 2 without."""
Cell = list[Block]


def read_table(
    table: Any,  # noqa: ANN401 - python-docx's
    read: Callable[[Any], Iterator[Block]],
    seen: Counter[str],
) -> Iterator[Block]:
    """Yield a table's rows, or its text where it is no table; `read` gives what is in a cell, `seen` counts."""
    # A table in a cell is told as that, and not once more.
    inside = next(table.iterancestors(f"{MAIN}tc"), None) is not None
    rows = [(row, _cells(row, read, seen)) for row in table.iterchildren(f"{MAIN}tr")]
    rows = [(row, cells) for row, cells in rows if any(cells)]
    wide = max((len(cells) for _row, cells in rows), default=0)
    if not _is_table([cells for _row, cells in rows], wide):
        seen["table_texts"] += not inside
        for _row, cells in rows:
            yield from _as_text(cells)
        return
    seen["tables"] += not inside
    head = len(rows) > 1 and _is_head(*rows[0])
    for place, (_row, cells) in enumerate(rows):
        texts = [_one_line(cell) for cell in (*cells, *([[]] * (wide - len(cells))))]
        if place == 0 and head:
            texts = [[piece._replace(bold=False) for piece in text] for text in texts]
        yield "row", (1 if head else 2) if place == 0 else 0, _row_text([text for text in texts if text]), texts


def says(block: Block) -> bool:
    """Return whether a block holds a word or a field."""
    return any(piece.field or piece.text.strip() for piece in block[2])


def _cells(row: Any, read: Callable[[Any], Iterator[Block]], seen: Counter[str]) -> list[Cell]:  # noqa: ANN401
    """Return the cells of a row; one that is merged with others has its words in the first of them."""
    found: list[Cell] = []
    for cell in row.iter(f"{MAIN}tc"):
        if _row_of(cell) is not row:
            continue
        spans, down = _property(cell, "gridSpan"), cell.find(f"{MAIN}tcPr/{MAIN}vMerge")
        if cell.find(f".//{MAIN}tbl") is not None:
            seen["nested_tables"] += 1
        goes_on = down is not None and down.get(f"{MAIN}val") != "restart"
        found.append([] if goes_on else [block for block in read(cell) if says(block)])
        more = min(int(spans) - 1, MOST_COLUMNS) if spans.isdigit() else 0
        found += [[] for _one in range(more)]
        seen["merged_cells"] += bool(more > 0 or goes_on)
    return found


def _row_of(cell: Any) -> Any:  # noqa: ANN401
    return next(cell.iterancestors(f"{MAIN}tr"))


def _property(cell: Any, name: str) -> str:  # noqa: ANN401
    found = cell.find(f"{MAIN}tcPr/{MAIN}{name}")
    return "" if found is None else str(found.get(f"{MAIN}val") or "")


def _is_table(rows: Sequence[Sequence[Cell]], wide: int) -> bool:
    """Return whether these rows tell something in columns; one row of a label and a value is a line of text."""
    filled = max((sum(map(bool, cells)) for cells in rows), default=0)
    if filled < 2 or wide > MOST_COLUMNS:
        return False
    return len(rows) > 1 or (filled > 2 and all(len(cell) < 2 for cell in rows[0]))


def _as_text(cells: Sequence[Cell]) -> Iterator[Block]:
    """Yield a row as paragraphs: each cell's own, or one of short cells: `Datum: 12 maart`."""
    filled = [cell for cell in cells if cell]
    if len(filled) == 1 or any(len(cell) > 1 for cell in filled):
        for cell in filled:
            yield from cell
    elif filled:
        yield "paragraph", 0, _row_text([_one_line(cell) for cell in filled]), []


def _is_head(row: Any, cells: Sequence[Cell]) -> bool:  # noqa: ANN401
    """Return whether the first row tells what the columns are: it says so, it is bold, or it has words only."""
    if row.find(f"{MAIN}trPr/{MAIN}tblHeader") is not None:
        return True
    pieces = [piece for cell in cells for block in cell for piece in block[2] if piece.field or piece.text.strip()]
    if all(piece.bold for piece in pieces):
        return True
    plain = not any(piece.field or any(sign.isdigit() for sign in piece.text) for piece in pieces)
    return len(cells) > 2 and all(cells) and plain


def _one_line(blocks: Cell) -> list[Piece]:
    made: list[Piece] = []
    for _kind, _level, pieces, _cells in blocks:
        if made:
            made.append(Piece(" "))
        made += [piece._replace(text=piece.text.replace("\n", " ")) for piece in pieces]
    return made


def _row_text(cells: list[list[Piece]]) -> list[Piece]:
    """Put the cells of a row in a line: `Datum: 12 maart`, or with dashes where there are more than two."""
    first = "".join(piece.text for piece in cells[0]).rstrip() if cells else ""
    between = " – " if len(cells) > 2 else " " if first.endswith((":", "?")) else ": "
    made: list[Piece] = []
    for cell in cells:
        made += [Piece(between), *cell] if made else cell
    return made
