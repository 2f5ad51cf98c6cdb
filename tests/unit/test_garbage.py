# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""While a large piece of work runs, nothing holds it or the window up to look for garbage."""

import gc
from collections.abc import Iterator

import pytest

from app import garbage


@pytest.fixture(autouse=True)
def _thawed() -> Iterator[None]:
    """Let later tests find their garbage again, and look for it in what comes only, as before."""
    yield
    gc.unfreeze()
    gc.collect()
    gc.freeze()


def test_nothing_is_collected_while_garbage_is_kept() -> None:
    """Neither in the work itself nor, by those who ask, elsewhere; afterwards it is as it was."""
    with garbage.keeping():
        assert (gc.isenabled(), garbage.kept()) == (False, True)
    assert (gc.isenabled(), garbage.kept()) == (True, False)


def test_work_within_work_does_not_end_the_keeping() -> None:
    """Only the end of the outermost work begins the collecting again."""
    with garbage.keeping():
        with garbage.keeping():
            pass
        assert (gc.isenabled(), garbage.kept()) == (False, True)
    assert (gc.isenabled(), garbage.kept()) == (True, False)


def test_work_that_fails_ends_the_keeping_too() -> None:
    """Nothing stays switched off after a failure."""
    with pytest.raises(ValueError, match="broken off"), garbage.keeping():
        raise ValueError("broken off")
    assert (gc.isenabled(), garbage.kept()) == (True, False)


def test_collecting_that_was_off_stays_off() -> None:
    """The window has its own way to collect: Python's is off there for good."""
    gc.disable()
    try:
        with garbage.keeping():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
