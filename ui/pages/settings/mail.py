# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Settings, E-mail: the school's mail server, who sends, and a message to oneself to try it out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton

from app.domain.mail import PROVIDERS, MailAccount, Security
from app.errors import AppError, Cancelled, InvalidValue
from app.progress import Progress
from app.wording import Wording
from ui.pages.settings.part import Part, column
from ui.tasks import Tasks
from ui.widgets.fields import CheckField, ChoiceField, NumberField, TextField
from ui.widgets.form import Form
from ui.widgets.text import PlainLabel, hint_label, section_label

if TYPE_CHECKING:
    from app.bootstrap import Services

_NUMBERS = ("port", "pause")


@dataclass(frozen=True)
class _Read:
    account: MailAccount
    known: bool
    keyring: bool


class MailPart(Part):
    """Each field is kept as soon as it is left; the password goes to the system's keyring, never into a file."""

    def __init__(self, services: Services, tasks: Tasks, wording: Wording) -> None:
        super().__init__(services, tasks, wording)
        self._account = MailAccount()
        self._lost = False
        self._provider = Form(columns=2)
        self._fields = Form(columns=2)
        self._note = hint_label()
        self._secret = Form(columns=2)
        self._known = PlainLabel(wrap=True)
        self._test = QPushButton(self.tr("Send a test message to yourself"))
        self._ask_server()
        self._ask_sender()
        self._ask_password()
        self._provider.committed.connect(lambda _name: self._on_provider())
        self._fields.committed.connect(self._on_committed)
        self._secret.committed.connect(lambda _name: self._on_password())
        self._test.clicked.connect(lambda _on: self._on_test())
        self._lay_out()

    def reload(self) -> None:
        """Read the account."""
        self.tasks.run_latest("settings.mail", partial(_look, self.services), self._on_read)

    def _ask_server(self) -> None:
        own = self.tr("our own mail server, or another one")
        choices = [("", own), *((one.id, one.name) for one in PROVIDERS)]
        seals = [
            (Security.STARTTLS, self.tr("STARTTLS (mostly port 587)")),
            (Security.TLS, self.tr("TLS from the start (mostly port 465)")),
            (Security.NONE, self.tr("none: others can read along")),
        ]
        self._provider.section(self.tr("The mail server"))
        self._provider.add("provider", self.tr("Which mail does the school use?"), ChoiceField(choices))
        form = self._fields
        form.add("host", self.tr("Name of the server for sending (SMTP)"), TextField("smtp.school.nl"))
        form.add("security", self.tr("Security of the connection"), ChoiceField(seals))
        form.add("port", self.tr("Port"), NumberField("587", length=5))
        anyway = self.tr("Use it anyway without security, inside the school only")
        form.add("unsealed", "", CheckField(anyway), span=2)
        form.add(
            "user",
            self.tr("User name"),
            TextField(),
            hint=self.tr("Mostly the e-mail address of the mailbox. Empty: the server asks for no password."),
        )
        form.add(
            "pause",
            self.tr("Pause between two letters, in seconds"),
            NumberField("2", length=3),
            hint=self.tr("Many servers take at most 30 messages a minute."),
        )

    def _ask_sender(self) -> None:
        form = self._fields
        form.section(self.tr("Who sends"))
        form.add("sender", self.tr("E-mail address of the sender"), TextField())
        form.add("sender_name", self.tr("Name of the sender"), TextField())
        form.add(
            "reply_to",
            self.tr("Answers go to"),
            TextField(),
            hint=self.tr("Empty: to the sender."),
        )

    def _ask_password(self) -> None:
        password = TextField(length=500)
        password.setEchoMode(QLineEdit.EchoMode.Password)
        self._secret.section(self.tr("Password"))
        self._secret.add("password", self.tr("Password of the mailbox"), password)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._test)
        buttons.addStretch(1)
        room = column(self)
        for part in (self._provider, self._note, self._fields, self._secret, self._known):
            room.addWidget(part)
        room.addWidget(section_label(self.tr("Try it out")))
        room.addWidget(hint_label(self.tr("Nothing goes over the internet until you press this, or send letters.")))
        room.addLayout(buttons)
        room.addStretch(1)
        writable = not self.services.file.read_only
        for form in (self._provider, self._fields, self._secret):
            form.setEnabled(writable)

    def _on_read(self, read: _Read) -> None:
        self._account = read.account
        values = {name: getattr(read.account, name) for name in MailAccount.__dataclass_fields__ if name != "version"}
        self._fields.set_values(values)
        self._provider.set_value("provider", _provider(read.account))
        self._dress()
        if not read.account.user:
            said = self.tr("Without a user name no password is needed.")
        elif read.known:
            said = self.tr("The password is known. Type another one to replace it.")
        else:
            said = self.tr("The password is not known yet.")
        if read.account.user and not read.keyring:
            none = self.tr(
                "This computer has no password store: the password is kept until you close the program, no longer."
            )
            said = f"{said} {none}"
        if self._lost:
            said = self.tr("The password store did not keep the password: it is asked again next time.")
        self._known.setText(said)
        self._secret.setVisible(bool(read.account.user))
        self._test.setEnabled(read.account.ready)

    def _dress(self) -> None:
        provider = str(self._provider.value("provider") or "")
        self._note.setVisible(bool(provider))
        self._note.setText(self.wording.say(f"mail_provider.{provider}") if provider else "")
        plain = self._fields.value("security") is Security.NONE
        self._fields.show_field("unsealed", shown=plain)

    def _on_provider(self) -> None:
        found = next((one for one in PROVIDERS if one.id == self._provider.value("provider")), None)
        if found is not None:
            changed = {"host": found.host, "port": found.port, "security": found.security, "unsealed": False}
            for field, value in changed.items():
                self._fields.set_value(field, value)
            self._keep("host", changed)
        self._dress()

    def _on_committed(self, name: str) -> None:
        self._dress()
        value = self._fields.value(name)
        if name in _NUMBERS:
            # What is no whole number becomes one that the service refuses with a sentence.
            value = int(value) if isinstance(value, float) and value.is_integer() else -1
        changed = {name: value}
        if name == "unsealed":
            changed["security"] = self._fields.value("security")
        self._keep(name, changed)

    def _keep(self, name: str, changed: dict[str, Any]) -> None:
        mail, after = self.services.mail, replace(self._account, **changed)
        # Fields are saved one after the other: the next one builds on this one at once.
        self._account = after
        self.tasks.run(
            lambda _progress: mail.save(replace(mail.account(), **changed)),
            self._kept(name),
            failed=self._refused_field(name),
        )

    def _kept(self, name: str) -> Callable[[MailAccount], None]:
        def kept(_account: MailAccount) -> None:
            for field in {name, "security"}:
                self._fields.clear_error(field)
            self.reload()

        return kept

    def _refused_field(self, name: str) -> Callable[[AppError], None]:
        def refused(error: AppError) -> None:
            field = str(error.facts.get("field", name)) if isinstance(error, InvalidValue) else name
            if not self._fields.show_error(field, self.wording.error(error)):
                self.failed.emit(error)

        return refused

    def _on_password(self) -> None:
        password = str(self._secret.widget("password").text())
        mail = self.services.mail
        self._secret.set_value("password", "")
        if password:
            self.tasks.run(
                lambda _progress: (mail.set_password(password), mail.has_keyring()), self._on_kept,
                failed=self.failed.emit,
            )  # fmt: skip

    def _on_kept(self, kept: tuple[bool, bool]) -> None:
        self._lost = kept == (False, True)
        self.reload()

    def _on_test(self) -> None:
        text = (self.wording.say("mail_test.subject"), self.wording.say("mail_test.text"))
        mail = self.services.mail
        self._test.setEnabled(False)
        # What is written comes from the worker; the server is waited for beside it, and Stop is heard.
        self.tasks.run(lambda _progress: mail.trial(text), self._try, failed=self._on_not_tried)

    def _try(self, trial: Callable[[Progress], None]) -> None:
        self.tasks.run_away(
            trial, bool, lambda _none: self._on_tried(), failed=self._on_not_tried,
            what=self.tr("Sending a test message"),
        )  # fmt: skip

    def _on_tried(self) -> None:
        self._test.setEnabled(True)
        said = self.tr("The server took the test message for {address}. See whether it arrives.")
        self.done.emit(said.replace("{address}", self._account.sender))

    def _on_not_tried(self, error: AppError) -> None:
        self._test.setEnabled(True)
        if not isinstance(error, Cancelled):
            self.failed.emit(error)


def _look(services: Services) -> _Read:
    mail = services.mail
    return _Read(mail.account(), bool(mail.password()), mail.has_keyring())


def _provider(account: MailAccount) -> str:
    return next((one.id for one in PROVIDERS if one.host == account.host), "")
