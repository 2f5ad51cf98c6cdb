# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the window does with a school as a whole: open it, say who else has it, name its actions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.domain.changes import ChangeSet
from app.progress import Progress
from app.wording import Wording

if TYPE_CHECKING:
    from app.bootstrap import SchoolFile, Services
    from app.services.glance import FirstFigures


class Opening:
    """Work for the worker: close the school `before`, open another one and listen to what is written in it.

    At any moment at most one of the two is open, and `close` closes that one: the window may be closed halfway.
    """

    def __init__(
        self, before: Services | None, address: str, *, demo: bool, heard: Callable[[frozenset[str]], None]
    ) -> None:
        self._open = before
        self._address = address
        self._demo = demo
        self._heard = heard

    def __call__(self, _progress: Progress) -> Services:
        """Close the one and return the other; raises as `bootstrap.open_school`."""
        # Imported on the worker, while the window builds itself.
        from app import bootstrap

        self.close()
        services = bootstrap.open_demo() if self._demo else bootstrap.open_school(self._address)
        services.listen(self._heard)
        self._open = services
        return services

    def close(self) -> None:
        """Close what is open, with the backup of the day's end; call it on the worker."""
        services, self._open = self._open, None
        if services is not None:
            services.close()


def first_figures(address: str) -> FirstFigures | None:
    """Read a school's first figures, in a few milliseconds; None when it must be opened in full for them."""
    from app import clock
    from app.services import glance

    return glance.first_figures(address, clock.today())


def address_of(wanted: str) -> str:
    """Return the address of a school asked for as "demo", "own" (the default file) or by its own address."""
    from app import paths

    if wanted == "demo":
        return str(paths.demo_school_file())
    return str(paths.default_school_file()) if wanted == "own" else wanted


def read_only_sentence(file: SchoolFile, wording: Wording) -> str:
    """Say by whom a school is in use, where and since when; "" when it can be written."""
    if not file.read_only:
        return ""
    since = file.in_use_since.astimezone() if file.in_use_since else None
    facts = {
        "user": file.in_use_by or "?",
        "host": file.in_use_on or "?",
        "since": f"{wording.day(since.date(), short=True)} {since:%H:%M}" if since else "?",
    }
    return wording.say("window.read_only" if file.in_use_by else "window.read_only_file", facts)


def action_words(change_set: ChangeSet | None, wording: Wording) -> str:
    """Name an action ("import personeelslijst (84 leraren)"); "" for none."""
    if change_set is None:
        return ""
    return wording.say(f"action.{change_set.action.name}", change_set.action.facts)
