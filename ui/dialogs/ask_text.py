# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Asks for one line of text, such as a reason."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.fields import SuggestField
from ui.widgets.form import Form
from ui.widgets.text import PlainLabel, button_text, section_label


def ask_text(
    parent: QWidget | None,
    title: str,
    text: str,
    *,
    label: str,
    yes: str,
    no: str,
    suggestions: tuple[str, ...] = (),
    value: str = "",
    complaint: Callable[[str], str] = lambda _answer: "",
) -> str | None:
    """Ask for a line that may stay empty, `value` in it to be typed over; None when the user backed out.

    `complaint` says why an answer cannot be, "" when it can: that is shown under the field and nothing closes.
    """

    def answered() -> None:
        why = complaint(str(form.value("text")))
        if why:
            form.show_error("text", why)
        else:
            dialog.accept()

    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setMinimumWidth(420)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(*4 * (theme.MARGIN,))
    layout.setSpacing(theme.WIDE_GAP)
    form = Form()
    form.add("text", label, _line(suggestions, value))
    box = _buttons(yes, no)
    box.accepted.connect(answered)
    box.rejected.connect(dialog.reject)
    for part in (section_label(title), PlainLabel(text, wrap=True), form, box):
        layout.addWidget(part)
    chosen = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return str(form.value("text")) if chosen else None


def _line(suggestions: tuple[str, ...], value: str) -> SuggestField:
    field = SuggestField(suggestions)
    field.set_value(value)
    line = field.lineEdit()
    if line is not None:
        line.selectAll()
    return field


def _buttons(yes: str, no: str) -> QDialogButtonBox:
    accept = QPushButton(button_text(yes))
    theme.primary(accept)
    accept.setDefault(True)
    box = QDialogButtonBox()
    box.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
    box.addButton(QPushButton(button_text(no)), QDialogButtonBox.ButtonRole.RejectRole)
    return box
