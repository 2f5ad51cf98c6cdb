# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The look: one grid, three text sizes, one accent colour, light and dark, for any scale of screen."""

import sys
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from ui import restyling, style_sheet

GRID = 8
"""Distances are multiples of this many device-independent pixels."""
GAP = GRID
WIDE_GAP = 2 * GRID
MARGIN = 3 * GRID

BODY_POINTS = 10
SECTION_POINTS = 13
TITLE_POINTS = 20

ACCENT = "#01689b"
_ACCENT_ON_DARK = "#6cb8e0"
_COLOURS = {
    "accent": (ACCENT, _ACCENT_ON_DARK),
    "good": ("#1d7a36", "#63c174"),
    "caution": ("#9a5b00", "#f0b24a"),
    "wrong": ("#b3261e", "#ff8a80"),
    "muted": ("#59636b", "#a9b1b8"),
    "line": ("#dde2e6", "#3c444b"),
}
"""Each colour on a light and on a dark window."""


class Scheme(StrEnum):
    """Light, dark, or as the computer is set."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def scheme(name: str) -> Scheme:
    """Return the scheme of that name; any other name means: as the computer is set."""
    return Scheme(name) if name in set(Scheme) else Scheme.SYSTEM


def is_dark() -> bool:
    """Return whether the window is drawn light on dark."""
    return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128


def colour(name: str) -> QColor:
    """Return a colour by name: "accent", "good", "caution", "wrong", "muted" (at least 4.5 : 1) or "line"."""
    return QColor(_COLOURS[name][is_dark()])


def accent() -> QColor:
    """Return the accent colour, readable on the window's background."""
    return colour("accent")


def good() -> QColor:
    """Return the colour of what is in order; never the only sign of it."""
    return colour("good")


def caution() -> QColor:
    """Return the colour of what wants attention; never the only sign of it."""
    return colour("caution")


def wrong() -> QColor:
    """Return the colour of what is wrong; never the only sign of it."""
    return colour("wrong")


def muted() -> QColor:
    """Return the colour of explanations."""
    return colour("muted")


def line() -> QColor:
    """Return the colour of thin lines between parts."""
    return colour("line")


def dark_ground(*, card: bool = False) -> str:
    """Return the colour that a chart lies on in a dark window or a card in it, `#rrggbb`; empty in a light one."""
    ground = style_sheet.CARD_ON_DARK if card else QGuiApplication.palette().color(QPalette.ColorRole.Window).name()
    return ground if is_dark() else ""


def font(points: int = BODY_POINTS, *, bold: bool = False) -> QFont:
    """Return the interface font in one of the three sizes."""
    chosen = QFont(QApplication.font())
    chosen.setPointSize(points)
    if bold:
        chosen.setWeight(QFont.Weight.DemiBold)
    return chosen


def style_arguments() -> list[str]:
    """Return what QApplication is told of the style: the system's own on Windows and macOS, Fusion elsewhere.

    Told so, because asking Qt for a style from Python makes all of a style's hundreds of names first.
    """
    return [] if sys.platform in {"win32", "darwin"} else ["-style", "Fusion"]


def apply(application: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
    """Dress the application (see `style_arguments`): palette, font and the few rules of the style sheet."""
    dark = scheme is Scheme.DARK or (scheme is Scheme.SYSTEM and _system_is_dark())
    application.styleHints().setColorScheme(_QT_SCHEMES[scheme])
    application.setPalette(_palette(dark=dark))
    body = QFont(application.font())
    body.setPointSize(BODY_POINTS)
    application.setFont(body)
    restyling.restyle(application, _style_sheet(dark=dark))
    for control in ("QCheckBox", "QRadioButton"):
        # PySide takes the class's name as text only, whatever its stubs say.
        application.setPalette(_edged_palette(dark=dark), control)  # type: ignore[arg-type]
    for control in ("QSpinBox", "QDoubleSpinBox"):
        application.setPalette(_ringed_palette(dark=dark), control)  # type: ignore[arg-type]


def primary(button: QWidget) -> None:
    """Mark the one button of a page that does the page's job."""
    button.setProperty("role", "primary")


def flat(button: QWidget) -> None:
    """Mark a button that looks like text until the pointer is over it."""
    button.setProperty("role", "flat")


def link(button: QWidget, *, in_list: bool = False) -> None:
    """Mark a button that looks like text and stands under other text, its first letter right below theirs.

    `in_list`: others of its sort stand right above and below it, as close as lines of text.
    """
    button.setProperty("role", "link")
    button.setProperty("in_list", in_list)


def card(frame: QWidget) -> None:
    """Mark a frame as a card: a light panel with a thin line around it."""
    frame.setProperty("role", "card")


_QT_SCHEMES = {
    Scheme.SYSTEM: Qt.ColorScheme.Unknown,
    Scheme.LIGHT: Qt.ColorScheme.Light,
    Scheme.DARK: Qt.ColorScheme.Dark,
}


def redress(widget: QWidget) -> None:
    """Let a widget's changed role or tint show; one that was never dressed needs nothing, and most are not yet."""
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def _system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _palette(*, dark: bool) -> QPalette:
    role = QPalette.ColorRole
    colours = _DARK if dark else _LIGHT
    palette = QPalette()
    for name, value in colours.items():
        palette.setColor(role[name], QColor(value))
    faint = QColor("#7d868d" if dark else "#8a939a")
    for name in ("WindowText", "Text", "ButtonText"):
        palette.setColor(QPalette.ColorGroup.Disabled, role[name], faint)
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor("#4a535a" if dark else "#c6ccd1"))
    return palette


def _edged_palette(*, dark: bool) -> QPalette:
    """Return the palette of tick boxes and radio buttons: Fusion draws their edge in a darker shade of the window."""
    palette = _palette(dark=dark)
    palette.setColor(QPalette.ColorRole.Window, QColor("#d5e3ee" if dark else "#afbbc5"))
    return palette


def _ringed_palette(*, dark: bool) -> QPalette:
    """Return the palette of fields with arrows: Fusion draws the edge of the one with the cursor in this colour."""
    palette = _palette(dark=dark)
    palette.setColor(QPalette.ColorRole.Highlight, QColor(_COLOURS["accent"][dark]))
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor("#16191c" if dark else "#ffffff"))
    return palette


_LIGHT = {
    "Window": "#f6f8f9",
    "WindowText": "#1b2126",
    "Base": "#ffffff",
    "AlternateBase": "#f1f4f6",
    "Text": "#1b2126",
    "Button": "#eef1f3",
    "ButtonText": "#1b2126",
    "BrightText": "#ffffff",
    "Light": "#ffffff",
    "Midlight": "#f6f8f9",
    "Mid": "#c6ccd1",
    "Dark": "#a9b1b8",
    "Shadow": "#59636b",
    "Highlight": "#cfe4ef",
    "HighlightedText": "#1b2126",
    "Link": ACCENT,
    "LinkVisited": "#5b4a8a",
    "ToolTipBase": "#1b2126",
    "ToolTipText": "#ffffff",
    "PlaceholderText": "#6b757d",
    "Accent": ACCENT,
}
_DARK = {
    "Window": "#1e2327",
    "WindowText": "#eef1f3",
    "Base": "#16191c",
    "AlternateBase": "#1b2024",
    "Text": "#eef1f3",
    "Button": "#2b3237",
    "ButtonText": "#eef1f3",
    "BrightText": "#ffffff",
    "Light": "#4a535a",
    "Midlight": "#3c444b",
    "Mid": "#353c42",
    "Dark": "#101315",
    "Shadow": "#000000",
    "Highlight": "#1d4760",
    "HighlightedText": "#ffffff",
    "Link": _ACCENT_ON_DARK,
    "LinkVisited": "#b7a5e6",
    "ToolTipBase": "#eef1f3",
    "ToolTipText": "#1b2126",
    "PlaceholderText": "#98a2aa",
    "Accent": "#0a6fa3",
}


def _style_sheet(*, dark: bool) -> str:
    colours = {name: pair[dark] for name, pair in _COLOURS.items()}
    return style_sheet.filled(colours, dark=dark)
