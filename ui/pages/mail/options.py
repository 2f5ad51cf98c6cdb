# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What goes by e-mail and from whom: the letter as a PDF or in the message, the sender, the password when asked for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.mail import MailAccount, MailForm
from ui import theme
from ui.widgets.fields import CheckField, ChoiceField, TextField
from ui.widgets.form import Form
from ui.widgets.text import PlainLabel, hint_label
from ui.window_state import WindowState

_FORM = "mail/form"


class Options(QFrame):
    """`settings_wanted`: go to where the mail server is filled in."""

    settings_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.card(self)
        self._form = Form(columns=2)
        self._form.add(
            "form",
            self.tr("What is sent"),
            ChoiceField(
                [
                    (MailForm.PDF, self.tr("the letter as a PDF, with a short message")),
                    (MailForm.TEXT, self.tr("the text of the letter in the message itself")),
                ]
            ),
        )
        password = TextField(length=500)
        password.setEchoMode(QLineEdit.EchoMode.Password)
        self._form.add("password", self.tr("Password of the mailbox"), password)
        self._form.add("keep", "", CheckField(self.tr("Keep it in this computer's password store")))
        self._sender = PlainLabel(wrap=True)
        self._hint = hint_label(
            self.tr("This computer has no password store: the password is asked for again next time.")
        )
        self._settings = QPushButton(self.tr("Mail settings…"))
        theme.link(self._settings)
        self._settings.clicked.connect(self.settings_wanted)
        self._lay_out()
        self._form.set_value("form", _remembered())
        self._form.committed.connect(self._on_committed)
        self.ask_password(asked=False, keyring=True)

    def show_account(self, account: MailAccount) -> None:
        """Say who sends, or that nothing was filled in yet."""
        if account.ready:
            name = account.sender_name or account.sender
            text = self.tr("From {name} <{address}>, with {server} and a pause of %n second(s).", "", account.pause)
            said = text.replace("{name}", name).replace("{address}", account.sender).replace("{server}", account.host)
        else:
            said = self.tr("No mail server is set up yet. Drafts for Outlook can be made without one.")
        self._sender.setText(said)

    def ask_password(self, *, asked: bool, keyring: bool) -> None:
        """Ask for the password or not; without a keyring it is only for now."""
        self._form.show_field("password", shown=asked)
        self._form.show_field("keep", shown=asked and keyring)
        self._hint.setVisible(asked and not keyring)
        self._form.set_value("keep", keyring)

    def form(self) -> MailForm:
        """Return what goes."""
        return MailForm(self._form.value("form"))

    def password(self) -> str:
        """Return what was typed as the password; it is never shown again."""
        return str(self._form.widget("password").text())

    def keeps(self) -> bool:
        """Return whether the keyring may keep the password."""
        return bool(self._form.value("keep"))

    def forget_password(self) -> None:
        """Empty the field."""
        self._form.set_value("password", "")

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(self._sender, 1)
        row.addWidget(self._settings)
        layout = QVBoxLayout(self)  # low: the list of letters needs the height of a small window
        layout.setContentsMargins(theme.WIDE_GAP, theme.GAP, theme.WIDE_GAP, theme.GAP)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self._form)
        layout.addWidget(self._hint)
        layout.addLayout(row)

    def _on_committed(self, name: str) -> None:
        if name == "form":
            WindowState().remember(_FORM, self.form().value)


def _remembered() -> MailForm:
    known = WindowState().text(_FORM)
    return MailForm(known) if known in set(MailForm) else MailForm.PDF
