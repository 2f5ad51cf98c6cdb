# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where the address of a letter stands on the sheet, to be held against the window of an envelope."""

from app.documents import geometry as at
from app.documents.fonts import Style
from app.documents.letter import address_line
from app.documents.pdf import MM
from app.documents.plain import one_line
from app.documents.shaping import Shaper
from app.domain.envelopes import Box
from app.domain.letters import LetterContent, Letterhead

_RULE = 40.0
"""The line under the return line is at least as long."""


def address_box(content: LetterContent, letterhead: Letterhead, shaper: Shaper) -> Box:
    """Return what has to be seen through the window: the address, and above it the return line if there is one."""
    window, lines = letterhead.window, content.address_lines
    top = at.address_top(window, len(lines))
    widths = [min(shaper.width(address_line(line), at.ADDRESS_SIZE) / MM, at.address_room(window)) for line in lines]
    back = one_line(letterhead.return_line)
    if back:
        room = window.width - 2
        widths.append(min(max(shaper.width(back, at.RETURN_SIZE, Style.BOLD) / MM, _RULE), max(room, _RULE)))
    height = len(lines) * at.ADDRESS_LEADING / MM
    above = at.RETURN_HEIGHT if back else 0.0
    return Box(window.x, top - above, window.x + max(widths, default=0.0), top + height)
