# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keeps the password of a mail account in the system's own keyring. It never stands in a file or a log of ours.

The library is imported when it is needed: it looks for keyrings all over the system.
"""

from collections.abc import Callable
from typing import TypeVar

from app.domain.mail import MailAccount

T = TypeVar("T")
_NAME = "Lerarenregister e-mail"


def read(account: MailAccount) -> str:
    """Return the password that the keyring has for an account; empty when there is none, or no keyring."""
    import keyring

    return _tried(lambda: keyring.get_password(_NAME, account.mailbox), None) or ""


def keep(account: MailAccount, password: str) -> bool:
    """Give the password to the keyring; False when this computer has none, it is locked, or it does not keep it."""
    import keyring

    def keeping() -> bool:
        keyring.set_password(_NAME, account.mailbox, password)
        return True

    return there_is_one() and _tried(keeping, False) and read(account) == password


def forget(account: MailAccount) -> None:
    """Take the password out of the keyring; nothing happens when it is not there."""
    import keyring

    _tried(lambda: keyring.delete_password(_NAME, account.mailbox), None)


def there_is_one() -> bool:
    """Return whether this computer has a keyring that passwords can be kept in."""
    import keyring

    return _tried(lambda: bool(keyring.get_keyring().priority >= 1), False)


def _tried(asking: Callable[[], T], otherwise: T) -> T:
    """Ask the keyring; `otherwise` when it fails, in whatever way the system's own library has of failing."""
    try:
        return asking()
    except Exception:  # noqa: BLE001 — each keyring raises errors of its own, not only the library's
        return otherwise
