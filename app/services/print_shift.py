# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What goes to a printer that prints a little to one side."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.printer_shift import Shift
from app.progress import Progress


@contextmanager
def shifted(path: Path, shift: Shift, progress: Progress, *, only_first: bool = False) -> Iterator[Path]:
    """Yield a PDF as a printer should get it: moved on the paper, in a folder that is gone afterwards.

    With `only_first` it has the first page alone. Without either it is the very file. Raises Cancelled.
    """
    if not shift and not only_first:
        yield path
        return
    from app.documents.shifting import shift_pages

    # Beside the letters themselves, in a folder that only this user may read.
    with tempfile.TemporaryDirectory(prefix=".shift-", dir=path.parent) as folder:
        moved = Path(folder) / path.name
        shift_pages(path, moved, shift, progress, only_first=only_first)
        yield moved
