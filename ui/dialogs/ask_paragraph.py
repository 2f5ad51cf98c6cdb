# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Asks for a text of some lines, such as a remark."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.fields import ParagraphField
from ui.widgets.form import Form
from ui.widgets.text import PlainLabel, button_text, section_label


class ParagraphDialog(QDialog):
    """One field; the main button can be pressed once something stands in it."""

    def __init__(
        self, title: str, about: str, *, label: str, text: str, yes: str, no: str, parent: QWidget | None = None
    ) -> None:
        """Ask under `title`, of whom `about` says; `text` is what stands in the field already."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(480)
        self._form = Form()
        self.field = self._form.add("text", label, ParagraphField(lines=6))
        self.field.set_value(text)
        self.accepting = QPushButton(button_text(yes))
        theme.primary(self.accepting)
        self.accepting.setDefault(True)
        refuse = QPushButton(button_text(no))
        box = QDialogButtonBox()
        box.addButton(self.accepting, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(refuse, QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        layout.setSpacing(theme.WIDE_GAP)
        for part in (section_label(title), PlainLabel(about, wrap=True), self._form, box):
            layout.addWidget(part)
        self.field.textChanged.connect(self._on_typed)
        self._on_typed()
        self.field.setFocus()

    def text(self) -> str:
        """Return what stands in the field."""
        return str(self.field.value())

    def _on_typed(self) -> None:
        self.accepting.setEnabled(bool(self.text()))


def ask_paragraph(
    parent: QWidget | None, title: str, about: str, *, label: str, yes: str, no: str, text: str = ""
) -> str | None:
    """Ask for a text that is not empty; None when the user backed out."""
    dialog = ParagraphDialog(title, about, label=label, text=text, yes=yes, no=no, parent=parent)
    chosen = dialog.exec() == QDialog.DialogCode.Accepted
    answer = dialog.text()
    dialog.deleteLater()
    return answer if chosen else None
