# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Work that makes hundreds of thousands of objects which all stay, without Python looking through them for garbage.

Looking holds up every thread, the window's too: a third of a second for ten thousand people, several times over.
"""

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_lock = threading.Lock()
_works = 0
_was_on = False


def kept() -> bool:
    """Return whether garbage is kept now, so that nobody should collect it."""
    return _works > 0


@contextmanager
def keeping() -> Iterator[None]:
    """Collect no garbage within the block, on any thread; what is there at its end is not looked through later either.

    Objects are still freed as soon as nothing refers to them; only rings of objects that refer to each other wait, and
    those that were made before the end of the block stay.
    """
    global _works, _was_on  # noqa: PLW0603 - one collector, one count of those who asked it to wait
    with _lock:
        _was_on = gc.isenabled() if _works == 0 else _was_on
        _works += 1
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            gc.freeze()
            _works -= 1
            if _works == 0 and _was_on:
                gc.enable()
