# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How controls look, as Qt's style sheet: the colours of theme.py, with a few of its own for edges and fills."""

from collections.abc import Mapping

_SHEET = """
QLineEdit, QComboBox, QDateEdit, QSpinBox, QDoubleSpinBox {{ min-height: 28px; }}
QLineEdit, QPlainTextEdit {{
    background: {field}; border: 1px solid {edge}; border-radius: 4px; padding: 0 6px;
}}
QLineEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {link}; padding: 0 5px; }}
QLineEdit:disabled, QPlainTextEdit:disabled {{ color: {off_text}; background: {side}; }}
*[only_read="true"] {{ background: {side}; border-color: {line}; }}
Combo {{ background: {field}; border: 1px solid {edge}; border-radius: 4px; padding: 0 8px; }}
Combo:focus {{ border: 2px solid {link}; padding: 0 7px; }}
Combo:editable {{ padding: 0 6px; }}
Combo:editable:focus {{ padding: 0 5px; }}
Combo::drop-down {{ border: none; width: 20px; }}
Combo:disabled {{ color: {off_text}; background: {side}; }}
QComboBox QLineEdit, QComboBox QLineEdit:focus {{ border: none; min-height: 0; padding: 0; }}
QListView:focus {{ border: 1px solid {link}; }}
QCheckBox, QRadioButton {{ border: 2px solid transparent; border-radius: 4px; padding-right: 2px; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {link}; }}
QPushButton {{
    background: {field}; border: 1px solid {edge}; border-radius: 4px; min-height: 22px; padding: 4px 16px;
    outline: none;
}}
QPushButton:hover {{ background: {over}; }}
QPushButton:pressed {{ background: {line}; }}
QPushButton:focus {{ border: 2px solid {link}; padding: 3px 15px; }}
QPushButton:disabled {{ color: {off_text}; background: {side}; border-color: {line}; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {line}; }}
QTabBar {{ qproperty-drawBase: 0; }}
QTabBar::tab {{
    background: transparent; border: none; border-bottom: 2px solid transparent; padding: 8px 12px; color: {muted};
}}
QTabBar::tab:selected {{ color: {link}; border-bottom-color: {link}; font-weight: 600; }}
QTabWidget[narrow="true"] QTabBar::tab {{ padding: 8px 7px; }}
QTabBar::tab:hover:!selected {{ background: {over}; }}
QTabBar::tab:focus {{ border: 1px solid {link}; border-bottom-width: 2px; }}
QTabBar {{ outline: none; }}
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
    outline: none;
}}
*[role="flat"]:hover {{ background: {over}; }}
*[role="flat"]:focus {{ border: 2px solid {link}; padding: 3px 7px; }}
*[role="flat"]:disabled {{ color: {off_text}; background: transparent; border-color: transparent; }}
QToolButton[autoRaise="true"]:focus {{ border: 2px solid {link}; border-radius: 4px; }}
*[role="link"] {{
    background: transparent; border: 2px solid transparent; border-radius: 4px; padding: 4px 0; color: {link};
    text-align: left; outline: none;
}}
*[role="link"]:hover {{ text-decoration: underline; }}
*[role="link"]:focus {{ border: 2px solid {link}; padding: 4px 0; }}
*[role="link"]:disabled {{ color: {off_text}; background: transparent; border-color: transparent; }}
*[role="link"][in_list="true"], *[role="link"][in_list="true"]:focus {{ min-height: 0; padding: 0; }}
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
PdfView {{ border: 2px solid {line}; }}
PdfView:focus {{ border: 2px solid {link}; }}
QTableView {{ border: 1px solid {line}; border-radius: 4px; gridline-color: {line}; }}
QHeaderView::section {{
    background: {side}; border: none; border-bottom: 1px solid {line}; padding: 6px 8px; font-weight: 600;
}}
QTableView QTableCornerButton::section {{ background: {side}; border: none; }}
QToolTip {{ padding: 4px; }}
"""

_LIGHT_SHEET = {
    "fill": "#01689b",
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


CARD_ON_DARK = _DARK_SHEET["base"]


def filled(colours: Mapping[str, str], *, dark: bool) -> str:
    """Return the style sheet of the light or the dark look; `colours` has those of theme.py by name."""
    return _SHEET.format(**colours, link=colours["accent"], **(_DARK_SHEET if dark else _LIGHT_SHEET))
