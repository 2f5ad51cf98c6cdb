# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Text that a spreadsheet would take for a formula: made harmless in delimited files, made whole when read again.

A spreadsheet program runs what starts with = + - @ (also after blanks, or in full-width form); OWASP advises an
apostrophe in front. Reading takes one such apostrophe off, so that a value comes back as it was; `'t Hart` stays.
"""

import re

_START = r"[\s\u00a0\ufeff\u200b\x00]*[=+\-@|\uff1d\uff0b\uff0d\uff20\u2212]|[\s\u00a0\ufeff\u200b]*[\t\r\n\x00]"
_DANGEROUS = re.compile(rf"'*(?:{_START})")
_GUARDED = re.compile(rf"'(?='*(?:{_START}))")


def guard(text: str) -> str:
    """Return a text with an apostrophe in front when a spreadsheet would run it."""
    return "'" + text if _DANGEROUS.match(text) else text


def unguard(text: str) -> str:
    """Return a text without the apostrophe that `guard` put there."""
    return text[1:] if _GUARDED.match(text) else text
