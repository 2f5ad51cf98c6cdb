# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The log is for this user only, however full it gets."""

import os
import sys
from pathlib import Path

import pytest

from app import log


@pytest.mark.skipif(sys.platform == "win32", reason="rights are those of the user's folder there")
def test_the_next_log_is_as_private_as_the_first(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the system lets others read new files."""
    monkeypatch.setattr(log, "_BYTES", 300)
    before = os.umask(0)
    try:
        folder = log.start().parent
        for _ in range(12):
            log.note("a line that is the same as the one before")
    finally:
        os.umask(before)
    found = sorted(folder.iterdir())
    assert (len(found) > 1, {oct(file.stat().st_mode & 0o777) for file in found}) == (True, {"0o600"})
