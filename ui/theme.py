# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The look: one grid, three text sizes, one accent colour, light and dark, for any scale of screen."""

import sys
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

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
    application.setStyleSheet(_style_sheet(dark=dark))


def primary(button: QWidget) -> None:
    """Mark the one button of a page that does the page's job."""
    button.setProperty("role", "primary")


def flat(button: QWidget) -> None:
    """Mark a button that looks like text until the pointer is over it."""
    button.setProperty("role", "flat")


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

_SHEET = """
QLineEdit, QComboBox, QDateEdit, QSpinBox {{ min-height: 28px; }}
QLineEdit, QPlainTextEdit {{
    background: {field}; border: 1px solid {edge}; border-radius: 4px; padding: 0 6px;
}}
QLineEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {link}; padding: 0 5px; }}
QLineEdit:disabled, QPlainTextEdit:disabled {{ color: {off_text}; background: {side}; }}
QComboBox QLineEdit, QComboBox QLineEdit:focus {{ border: none; min-height: 0; }}
QPushButton {{
    background: {field}; border: 1px solid {edge}; border-radius: 4px; min-height: 22px; padding: 4px 16px;
}}
QPushButton:hover {{ background: {over}; }}
QPushButton:pressed {{ background: {line}; }}
QPushButton:focus {{ border: 2px solid {link}; padding: 3px 15px; }}
QPushButton:disabled {{ color: {off_text}; background: {side}; border-color: {line}; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {line}; }}
QTabBar {{ qproperty-drawBase: 0; }}
QTabBar::tab {{
    background: transparent; border: none; border-bottom: 2px solid transparent; padding: 8px 16px; color: {muted};
}}
QTabBar::tab:selected {{ color: {link}; border-bottom-color: {link}; font-weight: 600; }}
QTabBar::tab:hover:!selected {{ background: {over}; }}
QTabBar::tab:focus {{ border: 1px solid {link}; border-bottom-width: 2px; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {edge}; border-radius: 4px; margin: 2px; min-height: 32px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: {muted}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
    background: none; border: none; width: 0; height: 0;
}}
QProgressBar {{ background: {line}; border: none; border-radius: 4px; }}
QProgressBar::chunk {{ background: {link}; border-radius: 4px; }}
QPushButton[role="primary"] {{
    background: {fill}; color: #ffffff; border: 1px solid {fill}; border-radius: 4px;
    padding: 8px 24px; font-weight: 600;
}}
QPushButton[role="primary"]:hover {{ background: {hover}; border-color: {hover}; }}
QPushButton[role="primary"]:pressed {{ background: {pressed}; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {ring}; padding: 7px 23px; }}
QPushButton[role="primary"]:disabled {{ background: {off}; border-color: {off}; color: {off_text}; }}
*[role="flat"] {{
    background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 4px 8px; color: {link};
}}
*[role="flat"]:hover {{ background: {over}; }}
*[role="flat"]:focus {{ border: 2px solid {link}; padding: 3px 7px; }}
*[role="flat"]:disabled {{ color: {off_text}; background: transparent; border-color: transparent; }}
QFrame[role="card"] {{ background: {base}; border: 1px solid {line}; border-radius: 6px; }}
QFrame[role="line"] {{ background: {line}; border: none; }}
QWidget[role="sidebar"] {{ background: {side}; }}
QWidget[role="bar"] {{ background: {side}; border-top: 1px solid {line}; }}
QLabel {{ background: transparent; }}
QLabel[tint="muted"] {{ color: {muted}; }}
QLabel[tint="good"] {{ color: {good}; }}
QLabel[tint="caution"] {{ color: {caution}; }}
QLabel[tint="wrong"] {{ color: {wrong}; }}
QLabel[tint="accent"] {{ color: {link}; }}
QTableView {{ border: 1px solid {line}; border-radius: 4px; gridline-color: {line}; }}
QHeaderView::section {{
    background: {side}; border: none; border-bottom: 1px solid {line}; padding: 6px 8px; font-weight: 600;
}}
QTableView QTableCornerButton::section {{ background: {side}; border: none; }}
QToolTip {{ padding: 4px; }}
"""


def _style_sheet(*, dark: bool) -> str:
    colours = {name: pair[dark] for name, pair in _COLOURS.items()}
    return _SHEET.format(**colours, link=colours["accent"], **(_DARK_SHEET if dark else _LIGHT_SHEET))


_LIGHT_SHEET = {
    "fill": ACCENT,
    "hover": "#015a86",
    "pressed": "#014a6e",
    "ring": "#0b2e40",
    "off": "#dde2e6",
    "off_text": "#6b757d",
    "over": "#e4eef4",
    "base": "#ffffff",
    "side": "#edf1f3",
    "field": "#ffffff",
    "edge": "#b9c2c9",
}
_DARK_SHEET = {
    "fill": "#0a6fa3",
    "hover": "#0c7fba",
    "pressed": "#085a85",
    "ring": "#cfe8f5",
    "off": "#353c42",
    "off_text": "#98a2aa",
    "over": "#2b3237",
    "base": "#23292e",
    "side": "#191d20",
    "field": "#16191c",
    "edge": "#56606a",
}
