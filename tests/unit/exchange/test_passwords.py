# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The mail password stays with the system's keyring, or nowhere."""

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import KeyringLocked, PasswordDeleteError

from app.domain.mail import MailAccount
from app.exchange import passwords

ACCOUNT = MailAccount("mail.example", 465, user="jan")


class InMemory(KeyringBackend):
    """A keyring for the time of a test."""

    priority = 1.0  # type: ignore[assignment]  # how a backend says that it can be used

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        """Return a password."""
        if self.locked:
            raise KeyringLocked
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a password."""
        if self.locked:
            raise KeyringLocked
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Forget a password."""
        if (service, username) not in self.held:
            raise PasswordDeleteError
        del self.held[service, username]


@pytest.fixture
def ring() -> Iterator[InMemory]:
    """Use a keyring of the test's own."""
    before, made = keyring.get_keyring(), InMemory()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def none() -> Iterator[None]:
    """Be on a computer without a keyring."""
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())
    yield
    keyring.set_keyring(before)


def test_a_password_is_of_one_account(ring: InMemory) -> None:
    """Another server or user has another."""
    assert passwords.there_is_one()
    assert passwords.keep(ACCOUNT, "geheim")
    assert passwords.read(ACCOUNT) == "geheim"
    assert passwords.read(MailAccount("elders.example", 465, user="jan")) == ""
    passwords.forget(ACCOUNT)
    passwords.forget(ACCOUNT)
    assert (passwords.read(ACCOUNT), ring.held) == ("", {})


def test_a_locked_keyring_has_no_password(ring: InMemory) -> None:
    """It is asked for then, and no error shows."""
    ring.locked = True
    assert not passwords.keep(ACCOUNT, "geheim")
    assert passwords.read(ACCOUNT) == ""


def test_without_a_keyring_nothing_is_kept(none: None) -> None:
    """The caller hears that, and asks again next time."""
    assert not passwords.there_is_one()
    assert not passwords.keep(ACCOUNT, "geheim")
    assert passwords.read(ACCOUNT) == ""
    passwords.forget(ACCOUNT)
