# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads printed letters back: words with their places in mm, and the text of a page."""

import io

import pdfplumber
import pikepdf

MM = 25.4 / 72


def words_of(data: bytes, page: int = 0) -> list[dict[str, object]]:
    """Return the words of a page with their places in mm."""
    with pdfplumber.open(io.BytesIO(data)) as document:
        found = document.pages[page].extract_words(keep_blank_chars=True, x_tolerance=2)
    return [
        {"text": word["text"], "x": word["x0"] * MM, "top": word["top"] * MM, "bottom": word["bottom"] * MM}
        for word in found
    ]


def place_of(data: bytes, text: str, page: int = 0) -> tuple[float, float]:
    """Return x and top in mm of the words that begin with a text."""
    word = next(word for word in words_of(data, page) if str(word["text"]).startswith(text))
    return float(word["x"]), float(word["top"])  # type: ignore[arg-type]


def text_of(data: bytes, page: int = 0) -> str:
    """Return the text of a page."""
    with pdfplumber.open(io.BytesIO(data)) as document:
        return str(document.pages[page].extract_text())


def objects_of(data: bytes) -> bytes:
    """Return all objects of a PDF as they read when unpacked, but for the contents of its streams."""
    with pikepdf.open(io.BytesIO(data)) as document:
        return b"\n".join(
            item.stream_dict.unparse(resolved=True) if isinstance(item, pikepdf.Stream) else item.unparse(resolved=True)
            for item in document.objects
        )
