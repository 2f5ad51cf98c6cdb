# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Asks what a teacher thought of an activity: one to five, and a remark."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.fields import ChoiceField, ParagraphField
from ui.widgets.form import Form
from ui.widgets.text import PlainLabel, section_label


def ask_rating(parent: QWidget | None, who: str, rating: int | None, remark: str) -> tuple[int, str] | None:
    """Ask for a rating (0 for none) and a remark, beginning with what is known; None when the user backed out."""
    translate = QCoreApplication.translate
    dialog = QDialog(parent)
    dialog.setWindowTitle(translate("AskRating", "Rating and remark"))
    dialog.setMinimumWidth(420)
    words = {
        0: translate("AskRating", "no rating"),
        1: translate("AskRating", "1  not useful"),
        2: translate("AskRating", "2  hardly useful"),
        3: translate("AskRating", "3  useful"),
        4: translate("AskRating", "4  very useful"),
        5: translate("AskRating", "5  every colleague should go"),
    }
    form = Form()
    form.add("rating", translate("AskRating", "What the teacher thought of it"), ChoiceField(list(words.items())))
    form.add("remark", translate("AskRating", "Remark (optional)"), ParagraphField(lines=3))
    form.set_value("rating", rating or 0)
    form.set_value("remark", remark)
    accept, refuse = QPushButton(translate("AskRating", "Keep")), QPushButton(translate("AskRating", "Cancel"))
    theme.primary(accept)
    accept.setDefault(True)
    box = QDialogButtonBox()
    box.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
    box.addButton(refuse, QDialogButtonBox.ButtonRole.RejectRole)
    box.accepted.connect(dialog.accept)
    box.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
    layout.setSpacing(theme.WIDE_GAP)
    for part in (section_label(dialog.windowTitle()), PlainLabel(who, wrap=True), form, box):
        layout.addWidget(part)
    chosen = dialog.exec() == QDialog.DialogCode.Accepted
    answer = int(str(form.value("rating"))), str(form.value("remark"))
    dialog.deleteLater()
    return answer if chosen else None
