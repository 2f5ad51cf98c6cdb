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
def shifted(path: Path, shift: Shift, progress: Progress) -> Iterator[Path]:
    """Yield a PDF as a printer should get it: moved on the paper, in a folder that is gone afterwards.

    Without a shift it is the very file. Raises Cancelled.
    """
    if not shift:
        yield path
        return
    from app.documents.shifting import shift_pages

    # Beside the letters themselves, in a folder that only this user may read.
    with tempfile.TemporaryDirectory(prefix=".shift-", dir=path.parent) as folder:
        moved = Path(folder) / path.name
        shift_pages(path, moved, shift, progress)
        yield moved
