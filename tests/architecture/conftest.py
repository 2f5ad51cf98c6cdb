# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Lets go of what these tests read once they are done; see also where tests/conftest.py puts them."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture import sources

HERE = Path(__file__).parent


@pytest.fixture(autouse=True)
def _uncollected() -> Iterator[None]:
    """Look for no garbage meanwhile: a million nodes of syntax trees all stay, and looking takes longer than parsing.

    Later looks pass by what is there by now; once the trees are forgotten they are freed all the same.
    """
    gc.disable()
    yield
    gc.freeze()
    gc.enable()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown(nextitem: pytest.Item | None) -> None:
    """After the last of them forget the sources."""
    if nextitem is None or not nextitem.path.is_relative_to(HERE):
        sources.forget()
