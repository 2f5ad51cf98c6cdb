# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Asks a validator of others whether a PDF keeps to the standards, and tells what a reading program finds in it."""

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import page
import pdfplumber
import pikepdf
import pypdfium2

_PROFILES = (page.ValidationProfile.PDF_A_2A, page.ValidationProfile.PDF_UA_1)


def faults(data: bytes | Path) -> list[str]:
    """Return what a PDF lacks for PDF/A-2a and PDF/UA-1; nothing when it keeps to both, and says that it does."""
    data = data.read_bytes() if isinstance(data, Path) else data
    found = []
    for profile in _PROFILES:
        report = page.validate_pdf_bytes(data, profile=profile)
        found += [f"{failure.rule_id}: {failure.message}" for failure in report.failures]
    return found if claims(data) else [*found, "does not say that it keeps to them"]


def claims(data: bytes) -> bool:
    """Return whether a PDF says of itself that it keeps to both standards."""
    with pikepdf.open(io.BytesIO(data)) as document:
        said = document.Root.Metadata.read_bytes().decode()
    wanted = ("<pdfaid:part>2", "<pdfaid:conformance>A", "<pdfuaid:part>1")
    return all(mark in said for mark in wanted)


def tags_of(data: bytes, *kinds: str) -> list[str]:
    """Return the tags of these kinds in reading order, such as "H1 Uitnodiging": with the words, or what is read."""
    with pdfplumber.open(io.BytesIO(data)) as document:
        texts = {(number, char["mcid"]): "" for number, leaf in enumerate(document.pages, 1) for char in leaf.chars}
        for number, leaf in enumerate(document.pages, 1):
            for char in leaf.chars:
                texts[number, char["mcid"]] += char["text"]
        found: list[str] = []
        for element in document.structure_tree:
            _tell(element, texts, kinds, found, 1)
    return found


def _tell(
    element: dict[str, Any], texts: dict[tuple[int, int], str], kinds: tuple[str, ...], found: list[str], page: int
) -> None:
    page = element.get("page_number", page)
    if element["type"] in kinds:
        said = element.get("alt_text") or "".join(_words(element, texts, page))
        found.append(f"{element['type']} {' '.join(said.split())}".strip())
    for below in element.get("children", ()):
        _tell(below, texts, kinds, found, page)


def _words(element: dict[str, Any], texts: dict[tuple[int, int], str], page: int) -> Iterator[str]:
    page = element.get("page_number", page)
    for piece in element.get("mcids", ()):
        yield texts.get((page, piece), "")
    for below in element.get("children", ()):
        yield from _words(below, texts, page)


def spoken(data: bytes) -> str:
    """Return the text of a whole PDF as a reading program takes it from its pages, in lines."""
    document = pypdfium2.PdfDocument(data)
    return "\n".join(leaf.get_textpage().get_text_range() for leaf in document).replace("\r", "")
