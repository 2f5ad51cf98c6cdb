# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What can happen with a registration, as a word and a sign: in menus, cards and questions alike."""

from PySide6.QtGui import QIcon, QPixmap

from app.domain.plain_text import capital_first
from app.domain.registrations import Event, EventKind, Status
from app.wording import Wording
from ui.widgets import icons
from ui.widgets.status_mark import status_icon, status_pixmap, status_word

_SIGN = 16
_SIGNS = {EventKind.OVERRIDDEN: "edit", EventKind.POSTPONED: "clock"}
"""Of what brings no status of its own."""
HAPPENING = tuple(kind for kind in EventKind if kind is not EventKind.OVERRIDDEN)
"""What happens of itself; setting a status by hand is another matter."""


def event_word(kind: EventKind, wording: Wording, *, again: bool = False) -> str:
    """Return the word of an event, with a capital; `again` when it is about being registered again."""
    key = f"renewal_event.{kind.value}"
    return capital_first(wording.say(key if again and wording.has(key) else f"event.{kind.value}"))


def told_event(event: Event, wording: Wording, *, again: bool = False) -> str:
    """Return the word of something that happened; of a status set by hand, which."""
    if event.kind is EventKind.OVERRIDDEN and event.status is not None:
        return f"{event_word(event.kind, wording)}: {status_word(event.status, wording)}"
    return event_word(event.kind, wording, again=again)


def event_icon(kind: EventKind) -> QIcon:
    """Return the sign of an event: that of the status it brings; of a status by hand a pen, of "later" a clock."""
    sign = _SIGNS.get(kind)
    return icons.icon(sign) if sign else status_icon(Status(kind.value))


def event_sign(kind: EventKind) -> QPixmap:
    """Return the same sign for a label."""
    sign = _SIGNS.get(kind)
    return icons.pixmap(sign, "", _SIGN) if sign else status_pixmap(Status(kind.value))
