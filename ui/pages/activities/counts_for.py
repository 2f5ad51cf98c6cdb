# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A menu that says for which bevoegdheid hours count, where teachers are registered for more than one."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from app.domain.activity_rows import ParticipantRow
from app.domain.ids import TeacherId
from ui.widgets.text import button_text


def fill(
    menu: QMenu,
    rows: Sequence[ParticipantRow],
    known: Mapping[TeacherId, Sequence[str]],
    chosen: Callable[[str], object],
) -> None:
    """Offer the bevoegdheden of who takes part, the one noted now ticked; where there is nothing to say, no menu.

    `chosen` hears which, "" for all of them.
    """
    menu.clear()
    noted = {row.participation.qualification for row in rows}
    words = [word for row in rows for word in (*known.get(row.participation.teacher_id, ()), *noted) if word]
    each = sorted({word.casefold(): word for word in reversed(words)}.values(), key=str.casefold)
    menu.menuAction().setVisible(len(each) > 1 or bool(noted - {""}))
    now = {word.casefold() for word in noted}
    for word in ("", *each):
        text = button_text(word) if word else QCoreApplication.translate("CountsFor", "Every qualification")
        entry = menu.addAction(text)
        entry.setCheckable(True)
        entry.setChecked(now == {word.casefold()})
        entry.triggered.connect(lambda _on=False, word=word: chosen(word))
