# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The key of a school file.

Every school file is a SQLCipher file, so that a checksum guards every page. Without a password its key is
this published one.
"""

PUBLISHED_KEY = "e7c893661af1757238c0830e5ef3329f20fa6a5aefd48107a40906cf36b36aa5"
"""SQLCipher's raw key, printed in the manual so that other programs can open the file too.

It is the SHA-256 of "Lerarenregister school file, open to whoever holds it", written out: working it out takes OpenSSL,
which is long to load at the start.
"""


def key_statement(key: str) -> str:
    """Return the PRAGMA that unlocks a file with a raw key of 64 hexadecimal digits."""
    if len(key) != 64 or not set(key) <= set("0123456789abcdef"):
        raise ValueError("a raw key is 64 hexadecimal digits")
    return f"PRAGMA key = \"x'{key}'\""
