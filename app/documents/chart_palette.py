# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The colours a chart is drawn in: on white paper, or on the dark ground of a window."""

from dataclasses import dataclass

from app.documents.canvas import BLACK, GREY, Color, color_of
from app.documents.figures import tints

ACCENT = "#01689b"
_WHITE = (1.0, 1.0, 1.0)
_BRIGHT = 0.62
"""How light the school's colour is at least on a dark ground, so that it stands out."""


@dataclass(frozen=True, slots=True)
class Palette:
    """What is drawn in which colour; `tints` go from what stands out most to the ground."""

    tints: tuple[Color, Color, Color, Color]
    ink: Color = BLACK
    edge: Color = (0.2, 0.2, 0.2)
    muted: Color = GREY
    pale: Color = (0.82, 0.82, 0.82)
    ground: Color = _WHITE


def palette_for(accent: str = "", ground: str = "") -> Palette:
    """Return the colours of a chart in the school's colour, on a ground as `#rrggbb`: none is paper."""
    accent = accent or ACCENT
    under = color_of(ground) if ground else _WHITE
    if _lightness(under) > 0.5:
        return Palette(tints(accent))
    strong = color_of(accent)
    if _lightness(strong) < _BRIGHT:
        strong = _mixed(strong, _WHITE, (_BRIGHT - _lightness(strong)) / (1 - _lightness(strong)))
    ink = _mixed(under, _WHITE, 0.92)
    return Palette(
        (strong, _mixed(under, strong, 0.36), _mixed(under, strong, 0.17), under),
        ink=ink,
        edge=_mixed(under, ink, 0.8),
        muted=_mixed(under, ink, 0.7),
        pale=_mixed(under, ink, 0.25),
        ground=under,
    )


def _lightness(color: Color) -> float:
    red, green, blue = color
    return 0.3 * red + 0.59 * green + 0.11 * blue


def _mixed(one: Color, other: Color, part: float) -> Color:
    """Return a colour that lies a part of the way from one to another."""
    red, green, blue = (a + (b - a) * part for a, b in zip(one, other, strict=True))
    return red, green, blue
