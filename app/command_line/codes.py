# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Staff codes as they are given on the command line: the rest goes on when one of them means nobody."""

from datetime import date

from app.domain.teachers import Teacher
from app.errors import NotFound
from app.services.staff import StaffService
from app.wording import Wording

Blocked = list[dict[str, str]]
"""Who is left out: `code`, `kind` (a fixed word) and `reason` (a sentence)."""


def known_and_not(staff: StaffService, codes: list[str], on: date, wording: Wording) -> tuple[list[Teacher], Blocked]:
    """Return whom the codes mean on a day, and of the codes that mean nobody or several why."""
    blocked: Blocked = []
    while codes:
        try:
            return staff.by_codes(codes, on), blocked
        except NotFound as error:
            kind, named = error.key.partition(".")[2], error.facts["codes"]
            unclear = {str(code).casefold() for code in named} if isinstance(named, list) else set()
            for code in codes:
                if code.casefold() in unclear:
                    reason = wording.error(NotFound(kind, codes=[code], count=1))
                    blocked.append({"code": code, "kind": kind, "reason": reason})
            codes = [code for code in codes if code.casefold() not in unclear]
    return [], blocked
