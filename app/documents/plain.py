# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes any text safe to print: no control signs, no invisible direction marks, letters composed."""

import re
import unicodedata

_SPACES = re.compile("[\t\v\f\x85\u2028\u2029]")
_UNSEEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ud800-\udfff\ue000-\uf8ff]"
)


def plain_text(text: str) -> str:
    """Return the text with letters and accents joined (NFC), without signs that cannot be seen; new lines stay.

    Private-use code points go too: templates use them as marks.
    """
    if text.isascii() and text.isprintable():
        return text
    return _UNSEEN.sub("", _SPACES.sub(" ", unicodedata.normalize("NFC", text)))


def one_line(text: str) -> str:
    """Return the text as one line of plain text."""
    return " ".join(plain_text(text).split("\n")).strip()
