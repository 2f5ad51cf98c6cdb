# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Holds the letters against what they said when the page was opened: what goes is what was looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.ids import RoundId, TeacherId
from app.domain.seen_letters import Changed, Seen, changed_between, of_some
from app.errors import NotFound
from app.progress import Progress
from app.services.mail import MailRow
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.bootstrap import Services


class Watch(QObject):
    """`changed(Changed, then)`: something is not as it was; `then` goes on with the letters as they are now."""

    changed = Signal(object, object)
    failed = Signal(object)

    def __init__(self, services: Services, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._tasks = services, tasks
        self._seen: Seen | None = None

    def begin(self, round_id: RoundId, rows: Sequence[MailRow]) -> None:
        """Remember what these letters say now."""
        self._seen = None
        self._tasks.run_latest(
            "mail.seen", lambda: _look(self._services, round_id, rows, Progress()), self._take,
            failed=lambda _error: None,
        )  # fmt: skip

    def compare(self, round_id: RoundId, rows: Sequence[MailRow], then: Callable[[], object]) -> None:
        """Do `then` when these letters still say what they said; if not tell it by `changed`."""

        def done(found: Seen | None) -> None:
            seen = self._seen
            people = {row.letter.teacher_id for row in rows}
            changed = _of(changed_between(of_some(seen, people), found)) if seen and found else Changed()
            if changed:
                self._take(found)
                self.changed.emit(changed, then)
            else:
                then()

        self._tasks.run(
            lambda progress: _look(self._services, round_id, rows, progress), done,
            what=self.tr("Looking whether letters changed"), failed=self.failed.emit,
        )  # fmt: skip

    def _take(self, found: Seen | None) -> None:
        self._seen = found


def _look(services: Services, round_id: RoundId, rows: Sequence[MailRow], progress: Progress) -> Seen | None:
    places = [(row.letter.position, row.letter.teacher_id) for row in rows]
    try:
        return services.proof_sheets.look_over(services.rounds.round(round_id)).seen(places, progress)
    except NotFound:
        return None  # its template is gone: sending says so


def _of(changed: Changed) -> Changed:
    """Return the change without who came since: that was done on purpose."""
    letters: dict[TeacherId, tuple[str, ...]] = {
        who: parts for who, parts in changed.letters.items() if parts != ("new",)
    }
    return Changed(changed.text, changed.around, letters, ())
