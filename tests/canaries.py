# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Invented personal data that must never reach a log, a settings file or an error report.

Give them to the people of your tests: after every test the logs are searched for them, as UTF-8 and as UTF-16.
"""

from pathlib import Path

SURNAME = "Kanariepiet"
FIRST_NAME = "Zeldzamine"
EMAIL = "z.kanariepiet@kanarieschool.example"
STREET = "Kanariegeelstraat"
STAFF_NUMBER = "00774411"
BSN_LIKE = "123456782"
"""Passes the elfproef, so that it is taken for a BSN."""
PASSWORD = "kanarie-wachtwoord-71"
REMARK = "kanarie-opmerking over een collega"

ALL = (SURNAME, FIRST_NAME, EMAIL, STREET, STAFF_NUMBER, BSN_LIKE, PASSWORD, REMARK)


def found_in(content: bytes) -> list[str]:
    """Return the canaries that a file's bytes hold, any case."""
    folded = content.lower()
    return [
        canary for canary in ALL if canary.lower().encode() in folded or canary.lower().encode("utf-16-le") in folded
    ]


def found_in_files(folder: Path, pattern: str = "*") -> list[str]:
    """Return "file: canary" for each canary in the files of a folder and the folders in it."""
    return [
        f"{file.relative_to(folder)}: {canary}"
        for file in sorted(folder.rglob(pattern))
        if file.is_file()
        for canary in found_in(file.read_bytes())
    ]
