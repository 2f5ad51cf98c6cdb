# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keeps the password of a mail account in the system's own keyring. It never stands in a file or a log of ours."""

from typing import TYPE_CHECKING

from app.domain.mail import MailAccount

if TYPE_CHECKING:
    from types import ModuleType

_NAME = "Lerarenregister e-mail"


def read(account: MailAccount) -> str:
    """Return the password that the keyring has for an account; empty when there is none, or no keyring."""
    from keyring.errors import KeyringError

    try:
        return _keyring().get_password(_NAME, _whose(account)) or ""
    except (KeyringError, OSError, RuntimeError):
        return ""


def keep(account: MailAccount, password: str) -> bool:
    """Give the password to the keyring; False when this computer has none, or it is locked."""
    from keyring.errors import KeyringError

    try:
        _keyring().set_password(_NAME, _whose(account), password)
    except (KeyringError, OSError, RuntimeError):
        return False
    return read(account) == password


def forget(account: MailAccount) -> None:
    """Take the password out of the keyring; nothing happens when it is not there."""
    from keyring.errors import KeyringError

    try:
        _keyring().delete_password(_NAME, _whose(account))
    except (KeyringError, OSError, RuntimeError):
        return


def there_is_one() -> bool:
    """Return whether this computer has a keyring that passwords can be kept in."""
    from keyring.errors import KeyringError

    try:
        return bool(_keyring().get_keyring().priority >= 1)
    except (KeyringError, OSError, RuntimeError):
        return False


def _keyring() -> "ModuleType":
    # Imported when a letter is about to be sent: it looks for keyrings all over the system.
    import keyring

    return keyring


def _whose(account: MailAccount) -> str:
    return f"{account.user}@{account.host}:{account.port}"
