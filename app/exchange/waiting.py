# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Waits for another computer without being held by it: whoever asked may stop at any moment."""

from collections.abc import Callable
from threading import Event, Thread
from typing import TypeVar

from app.errors import Cancelled

T = TypeVar("T")
_SLICE = 0.1
"""Seconds after which it is asked again whether to go on."""


def patiently(work: Callable[[], T], heed: Callable[[], object], give_up: Callable[[], object], grace: float = 0) -> T:
    """Do `work` on a thread of its own and return what it returns, or raise what it raises.

    Once `heed` raises Cancelled the work has `grace` seconds to end by itself; then `give_up` is called, and Cancelled
    raised while the thread ends on its own.
    """
    ended = Event()
    outcome: list[tuple[T | None, BaseException | None]] = []

    def run() -> None:
        try:
            outcome.append((work(), None))
        except BaseException as error:  # noqa: BLE001 — raised again by who waits
            outcome.append((None, error))
        ended.set()

    Thread(target=run, name="waiting", daemon=True).start()
    try:
        while not ended.wait(_SLICE):
            _go_on(heed, ended, grace)
    except BaseException:
        give_up()
        raise
    result, error = outcome[0]
    if error is not None:
        raise error
    return result  # type: ignore[return-value]  # there is one when there was no error


def _go_on(heed: Callable[[], object], ended: Event, grace: float) -> None:
    try:
        heed()
    except Cancelled:
        if not ended.wait(grace):
            raise
