# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A table of a letter in an e-mail: as HTML, and as lines that can be read in any type."""

from collections.abc import Callable, Sequence
from html import escape

from app.documents.blocks import Run

Cells = Sequence[Sequence[Run]]
_CELL = "padding:3px 14px 3px 0;vertical-align:top;border-bottom:1px solid"
_BETWEEN = " – "


def table_text(rows: Sequence[Cells], told: Callable[[Run], str]) -> str:
    """Return a table as text, a line for each row: each cell behind the word of its head; `told` gives a run's text.

    Without a head the first cell tells what its row is about.
    """
    texts = [["".join(map(told, cell)).strip() for cell in row] for row in rows]
    head, body = texts[0], texts[1:]
    # A row to be filled in by hand has nothing to read.
    if not any(head):
        return "\n".join(_labelled(row[0], _BETWEEN.join(filter(None, row[1:]))) for row in body if any(row))
    if not body:
        return _BETWEEN.join(filter(None, head))
    return "\n".join(_BETWEEN.join(filter(None, map(_under, head, row))) for row in body if any(row))


def _under(head: str, cell: str) -> str:
    return _labelled(head, cell) if cell else ""


def _labelled(label: str, text: str) -> str:
    return f"{label}{' ' if label[-1:] in {':', '?', '.'} else ': '}{text}" if label and text else label or text


def table_html(rows: Sequence[Cells], columns: Sequence[str], dressed: Callable[[Run], str]) -> str:
    """Return a table as HTML; `dressed` gives a run as HTML, in which every value is text."""
    head, body = rows[0], rows[1:]
    headless = not any(run.text.strip() for cell in head for run in cell)
    made = [] if headless else [_row(head, columns, ["col"] * len(head), dressed)]
    heads = ["row" if headless and len(head) > 1 and not place else "" for place in range(len(head))]
    inside = "\n".join([*made, *(_row(row, columns, heads, dressed) for row in body)])
    return f'<table style="border-collapse:collapse;margin-top:0;margin-bottom:12px">\n{inside}\n</table>'


def _row(cells: Cells, columns: Sequence[str], heads: Sequence[str], dressed: Callable[[Run], str]) -> str:
    """Return a row; `heads` says of each cell whether it is the head of a "col" or a "row"."""
    made = ""
    for cell, align, scope in zip(cells, columns, heads, strict=True):
        tag, more = ("th", f' scope="{scope}"') if scope else ("td", "")
        form = f"{_CELL} {'#606060' if scope == 'col' else '#c0c0c0'};text-align:{escape(align or 'left')}"
        form += f";font-weight:{'bold' if scope == 'col' else 'normal'}"
        made += f'<{tag}{more} style="{form}">{"".join(map(dressed, cell)) or "&nbsp;"}</{tag}>'
    return f"<tr>{made}</tr>"
