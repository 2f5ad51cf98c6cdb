# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a mail server means by the numbers that its refusal begins with (RFC 5321, 4.2; RFC 3463)."""

import re

_NUMBERS = re.compile(r"([45]\d\d)(?:[ -]+[45]\.(\d{1,3}\.\d{1,3})\b)?")
_BY_STATUS = {
    "1.0": "unknown", "1.1": "unknown", "1.2": "no_host", "1.3": "unknown", "1.6": "unknown", "1.10": "no_host",
    "1.7": "sender", "1.8": "sender", "2.1": "closed", "2.2": "full", "2.3": "large", "3.4": "large",
}  # fmt: skip
_LASTING = {"551": "unknown", "552": "full", "553": "unknown"}
"""Of a server that gives no status code, what its reply code says; 550 and 554 may mean anything."""
_UNWANTED = "7."
"""How the status begins of what is refused for safety or by the rules of who receives."""


def meaning_of(answer: str) -> str:
    """Return the word by which a refusal is explained to the user ("unknown", "full"), "" when it is none.

    `answer` begins with the three digits of the reply, as `Handed.answer` does.
    """
    found = _NUMBERS.match(answer)
    if found is None:
        return ""
    code, status = found[1], found[2] or ""
    by_status = _BY_STATUS.get(status, "")
    if code.startswith("4"):
        # It may go another time: only of a full mailbox or a large message the reason helps.
        return by_status if by_status in {"full", "large"} else "later"
    if status.startswith(_UNWANTED):
        return "unwanted"
    return by_status or ("" if status else _LASTING.get(code, "")) or "refused"
