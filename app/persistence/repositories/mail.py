# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The school's account at its mail server, in its table."""

from typing import Any

from app.domain.mail import MailAccount, Security
from app.persistence.records.mail import MAIL_ACCOUNT
from app.persistence.repositories.kinds import Kind, Row, Values

MAIL_ACCOUNT_ID = 1
_NUMBERS = ("port", "pause", "version")
_SAME = ("host", "port", "user", "sender", "sender_name", "reply_to", "pause", "version")


def _account_row(item: MailAccount) -> Row:
    same = {name: getattr(item, name) for name in _SAME}
    return {"id": MAIL_ACCOUNT_ID, **same, "security": item.security.value, "unsealed": item.unsealed}


def _account(row: Values) -> MailAccount:
    kept = {name: row[name] or 0 if name in _NUMBERS else row[name] or "" for name in _SAME}
    more: dict[str, Any] = {**kept, "security": Security(row["security"]), "unsealed": bool(row["unsealed"])}
    return MailAccount(**more)


MAIL_ACCOUNTS: Kind[MailAccount] = Kind("mail_account", MAIL_ACCOUNT, _account_row, _account)
