# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The school's account at its mail server, and its password on a computer without a keyring."""

from dataclasses import replace

import keyring
import pytest
from keyring.backend import KeyringBackend

from app.bootstrap import Services
from app.domain.mail import MailAccount, Security
from app.errors import InvalidValue, MailError
from tests.mail_servers import HOST, PASSWORD, USER, no_keyring
from tests.schools import database

__all__ = ["no_keyring"]


def test_the_password_is_known_for_the_session_only_without_a_keyring(school: Services) -> None:
    """It stands in no file: the school, opened again, does not know it."""
    account = MailAccount(HOST, 2525, Security.NONE, USER, "info@wilgenhof.example")
    school.mail.save(account)
    assert school.mail.needs_password()
    with pytest.raises(MailError):
        school.mail.try_out(("Proef", "x"))
    assert not school.mail.set_password(PASSWORD)
    assert not school.mail.needs_password()
    school.mail.save(replace(account, user="iemand anders"))
    assert school.mail.needs_password()
    file = database(school).file
    if file is not None:
        assert PASSWORD.encode() not in b"".join(part.read_bytes() for part in file.parent.glob("*.toml"))


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"host": "smtp.school.nl/x"}, "host"), ({"host": "smtp school"}, "host"), ({"port": 0}, "port"),
        ({"port": 70_000}, "port"), ({"pause": -1}, "pause"), ({"sender": "geen adres"}, "sender"),
        ({"reply_to": "a@b\r\nc"}, "reply_to"), ({"sender_name": "a\r\nb"}, "sender_name"),
        ({"host": "smtp.school.nl", "security": Security.NONE}, "security"),
    ],
)  # fmt: skip
def test_an_account_that_cannot_be_is_refused(school_file: Services, changes: dict[str, object], field: str) -> None:
    """The field is named, and nothing is kept."""
    with pytest.raises(InvalidValue) as refused:
        school_file.mail.save(replace(MailAccount(), **changes))  # type: ignore[arg-type]
    assert refused.value.facts["field"] == field
    assert school_file.mail.account().host == ""


class _Store(KeyringBackend):
    """A keyring in memory; it may fail as those of systems do, or forget what it is given."""

    priority = 5  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.known: dict[tuple[str, str], str] = {}
        self.fault: Exception | None = None
        self.forgets = False

    def get_password(self, service: str, username: str) -> str | None:
        return self.known.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.fault is not None:
            raise self.fault
        if not self.forgets:
            self.known[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.known[service, username]


@pytest.fixture
def store() -> _Store:
    """Be on a computer with a keyring."""
    made = _Store()
    keyring.set_keyring(made)
    return made


def test_the_password_of_a_mailbox_that_is_left_is_forgotten(school_file: Services, store: _Store) -> None:
    """Another way to the same one keeps it."""
    account = MailAccount(HOST, 2525, Security.STARTTLS, USER, "info@wilgenhof.example")
    account = school_file.mail.save(account)
    assert school_file.mail.set_password(PASSWORD)
    account = school_file.mail.save(replace(account, port=465, security=Security.TLS))
    assert school_file.mail.password() == PASSWORD
    school_file.mail.save(replace(account, host="smtp.elders.example"))
    assert (school_file.mail.password(), store.known) == ("", {})


@pytest.mark.parametrize("fault", [ValueError("too long"), ImportError("no bus"), None])
def test_a_keyring_that_does_not_keep_the_password_says_so(
    school_file: Services, store: _Store, fault: Exception | None
) -> None:
    """The password is known for now; nothing fails, and nobody believes that it is kept."""
    store.fault, store.forgets = fault, True
    school_file.mail.save(MailAccount(HOST, 2525, Security.NONE, USER, "info@wilgenhof.example"))
    assert not school_file.mail.set_password(PASSWORD)
    assert not school_file.mail.needs_password()
