# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is copied from a letter, and what can be pasted into one: text, bold, italic, lists, links and fields."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from app.domain.written_letters import WrittenBlock
from app.services.template_writing import as_text, from_html, from_lines, read

_OWN_TYPE = "application/x-lerarenregister-letter"


def copied(blocks: Sequence[WrittenBlock]) -> QMimeData:
    """Return blocks for another letter, and as text with codes for anything else."""
    data, text = QMimeData(), as_text(blocks)
    data.setData(_OWN_TYPE, text.encode())
    data.setText(text)
    return data


def can_paste(source: QMimeData) -> bool:
    """Return whether there is text to paste; pictures are not taken."""
    return source.hasFormat(_OWN_TYPE) or source.hasHtml() or source.hasText()


def pasted(source: QMimeData) -> tuple[WrittenBlock, ...]:
    """Return what is to be pasted; all of it that a letter cannot have is dropped."""
    if source.hasFormat(_OWN_TYPE):
        return read(bytes(source.data(_OWN_TYPE).data()).decode("utf-8", "replace"))
    return from_html(source.html()) if source.hasHtml() else from_lines(source.text())
