# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Our own letters as `ours`, but not read back: what making them costs beside the floor."""

from pathlib import Path
from unittest.mock import patch

from app.documents import reading_beside
from tests.benchmarks.peers import ours


def combined(path: Path, number: int) -> None:
    """Write one PDF of all."""
    with patch.object(reading_beside, "check"):
        ours.combined(path, number)
