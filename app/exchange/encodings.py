# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which encoding a text file is in: strict UTF-8 first, then the 8-bit ones that Dutch offices still meet.

Runs in the child process.
"""

import codecs
import re
from typing import NamedTuple

from app.errors import ListFileError

_BLOCK = 1 << 20
_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CANDIDATES = ("cp1252", "mac_roman", "cp850")
_DUTCH_LETTERS = frozenset("éëïöüèêçáàóíäåøñôîûâúßÉËÏÖÜÈÇÁÀÓÄÅØšžŠŽÿ")
_WORD_LETTER = re.compile(r"(?<=[A-Za-z])[^\x00-\x7f]|[^\x00-\x7f](?=[A-Za-z])")
_MOJIBAKE = re.compile("[ÃÄÅ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]")


class Encoding(NamedTuple):
    """A codec's name, and whether it is certain; `mojibake` tells that text was already spoilt before it was saved."""

    name: str
    sure: bool = True
    mojibake: bool = False
    spoilt: bool = False
    """UTF-8 with some bytes that are not: they are read as the replacement character."""


def find_encoding(path: str) -> Encoding:
    """Return the encoding of a text file; raises ListFileError when its bytes are no text at all."""
    with open(path, "rb") as file:  # noqa: PTH123
        head = file.read(_BLOCK)
        for bom, name in _BOMS:
            if head.startswith(bom):
                return Encoding(name)
        wide = _without_bom(head)
        if wide:
            return Encoding(wide)
        _refuse_binary(head)
        file.seek(0)
        bad, sample = _not_utf8(file)
    if not bad:
        return Encoding("utf-8", mojibake=bool(_MOJIBAKE.search(head[:200_000].decode("utf-8", "ignore"))))
    return _eight_bit(sample)


def _without_bom(head: bytes) -> str:
    """Recognise UTF-16 that lacks its byte order mark by where the zero bytes of ordinary letters stand."""
    sample = head[:4096]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = max(len(sample) // 2, 1)
    if odd > 0.4 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.4 * half and odd < 0.05 * half:
        return "utf-16-be"
    return ""


def _refuse_binary(head: bytes) -> None:
    controls = sum(head.count(bytes([byte])) for byte in range(32) if byte not in b"\t\n\r\x0c\x1a\x1f")
    if controls > len(head) // 10:
        raise ListFileError("damaged")


def _not_utf8(file: "object") -> tuple[bool, bytes]:
    """Return whether a file is not UTF-8, and the bytes around the first places where it goes wrong."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    while block := file.read(_BLOCK):  # type: ignore[attr-defined]
        pending = decoder.getstate()[0]
        try:
            decoder.decode(block)
        except UnicodeDecodeError:
            return True, pending + block
    try:
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False, b""
    return False, b""


def _eight_bit(sample: bytes) -> Encoding:
    text = sample.decode("utf-8", "replace")
    good = sum(letter > "\x7f" and letter != "\ufffd" for letter in text)
    if good > 5 * text.count("\ufffd"):
        return Encoding("utf-8", sure=False, spoilt=True)
    scores = {}
    for name in _CANDIDATES:
        letters = _WORD_LETTER.findall(sample.decode(name, "replace"))
        likely = sum(letter in _DUTCH_LETTERS for letter in letters)
        scores[name] = (likely - 2 * (len(letters) - likely)) / max(len(letters), 1)
    best = max(_CANDIDATES, key=lambda name: scores[name])
    if best != "cp1252" and scores[best] > scores["cp1252"] + 0.5:
        return Encoding(best, sure=False)
    return Encoding("cp1252", sure=scores["cp1252"] >= 0.5)
