# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The rows of a table of Word as rows of a table in a letter's text."""

import re
from collections.abc import Sequence

from app.domain.word_letters import WordBlock

_RULE = re.compile(r"[|:-][|:\s-]+|[|:]")


def row_text(block: WordBlock, cells: Sequence[str], *, below: bool) -> str:
    """Return a row as Markdown, with the lines that begin the table when it is the first one.

    `cells` are its words as Markdown, in which no field holds a bar; `below` says that a row stands right above it.
    """
    row = _row([cell.strip().replace("\\\n", " ").replace("|", "\\|") for cell in cells])
    line = f"|{'---|' * len(cells)}"
    if block.level == 1:
        return f"{row}\n{line}"
    return row if block.level == 0 and below else "\n".join([_row([""] * len(cells)), line, row])


def looks_like_rule(line: str) -> bool:
    """Return whether a line of text would make the one above it the head of a table."""
    return bool(_RULE.fullmatch(line))


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
