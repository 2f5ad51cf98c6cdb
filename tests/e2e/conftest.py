# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the tests of whole jobs share: a school on either database and a way to run commands on it."""

from collections.abc import Iterator

import pytest

from app import log
from tests import statements
from tests.commands import address, run, school
from tests.schools import server_address, server_template

__all__ = ["address", "run", "school", "server_address", "server_template", "statements"]


@pytest.fixture(autouse=True)
def _logs_closed() -> Iterator[None]:
    """Close the log each command opened."""
    yield
    log.stop()
