# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a table model tells its view beyond Qt's own roles."""

from dataclasses import dataclass

from PySide6.QtCore import Qt

BOLD_LENGTH = int(Qt.ItemDataRole.UserRole) + 1
"""How many characters at the start of a cell are printed bold: the surname of a sort name."""

ROW = int(Qt.ItemDataRole.UserRole) + 2
"""The row object behind a cell."""

MUTED = int(Qt.ItemDataRole.UserRole) + 3
"""Whether a cell is printed in grey: a person who cannot be chosen, an unchanged value."""

LINK = int(Qt.ItemDataRole.UserRole) + 4
"""Whether a cell opens what is behind it, such as the people that a number counts."""

PLAIN = int(Qt.ItemDataRole.UserRole) + 5
"""All that a cell of text shows, as a PlainCell: a third of the time that asking role by role takes.

None of a cell with a tick box or an icon.
"""


@dataclass(frozen=True, slots=True)
class PlainCell:
    """What a cell shows that has text only: how many characters are bold, whether it is greyed or opens, its side."""

    text: str
    bold: int
    muted: bool
    link: bool
    alignment: Qt.AlignmentFlag
