# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The file of the sample school, made once for all tests of a day: filling it takes longer than most tests."""

from datetime import date
from functools import cache

from app import clock
from app.bootstrap import open_demo
from app.paths import demo_school_file


@cache
def _made_on(_day: date) -> bytes:
    open_demo().close(backup=False)
    return demo_school_file().read_bytes()


def put_sample_school() -> None:
    """Put the sample school, as it is when made today, into this test's home, where there is none yet."""
    content, file = _made_on(clock.today()), demo_school_file()
    if not file.exists():
        file.touch(0o600)
        file.write_bytes(content)
