# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keeps the password of a mail account in the system's own keyring. It never stands in a file or a log of ours.

The library is imported when it is needed: it looks for keyrings all over the system.
"""

from app.domain.mail import MailAccount

_NAME = "Lerarenregister e-mail"


def read(account: MailAccount) -> str:
    """Return the password that the keyring has for an account; empty when there is none, or no keyring."""
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(_NAME, _whose(account)) or ""
    except (KeyringError, OSError, RuntimeError):
        return ""


def keep(account: MailAccount, password: str) -> bool:
    """Give the password to the keyring; False when this computer has none, or it is locked."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(_NAME, _whose(account), password)
    except (KeyringError, OSError, RuntimeError):
        return False
    return read(account) == password


def forget(account: MailAccount) -> None:
    """Take the password out of the keyring; nothing happens when it is not there."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.delete_password(_NAME, _whose(account))
    except (KeyringError, OSError, RuntimeError):
        return


def there_is_one() -> bool:
    """Return whether this computer has a keyring that passwords can be kept in."""
    import keyring
    from keyring.errors import KeyringError

    try:
        return bool(keyring.get_keyring().priority >= 1)
    except (KeyringError, OSError, RuntimeError):
        return False


def _whose(account: MailAccount) -> str:
    return f"{account.user}@{account.host}:{account.port}"
