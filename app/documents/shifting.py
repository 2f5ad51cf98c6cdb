# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Moves the pages of a PDF on their paper, for a printer that prints a little to one side.

The page is cut out of its surroundings elsewhere; what is drawn on it stays untouched.
"""

from pathlib import Path

from app.documents.pdf import MM
from app.domain.printer_shift import Shift
from app.progress import Progress


def shift_pages(source: Path, target: Path, shift: Shift, progress: Progress, *, only_first: bool = False) -> None:
    """Write a PDF, or its first page, to `target` as it is, with every page moved on its paper; raises Cancelled."""
    import pikepdf

    with pikepdf.open(source) as document:
        if only_first:
            del document.pages[1:]
        count = len(document.pages)
        for number, page in enumerate(document.pages):
            progress.report(number, count, "progress.shifting")
            left, bottom, right, top = (float(edge) for edge in page.mediabox.as_list())
            across, down = -shift.right * MM, shift.down * MM
            moved = pikepdf.Array([left + across, bottom + down, right + across, top + down])
            page.obj["/MediaBox"] = page.obj["/CropBox"] = moved
        document.save(target)
