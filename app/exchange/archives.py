# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Workbooks are zip archives of XML: what is looked at before one is parsed, so that no bomb goes off.

Everything is streamed; nothing is unpacked to disk or kept. Runs in the child process.
"""

import re
import zipfile
import zlib
from collections.abc import Iterator

from app.errors import ListFileError
from app.exchange import limits

_BLOCK = 1 << 20
_FAR_COLUMN = re.compile(rb"""r\s*=\s*["'](S[S-Z]|[T-Z][A-Z]|[A-Z]{3,})(\d+)""")
_SUSPECT = re.compile(rb"""r\s*=\s*["'](?:S[S-Z]|[T-Z][A-Z]|[A-Z]{3}|\d{7})""")
"""A cell beyond the last column, or a row number of seven digits or more: without one, no cell lies too far."""
_ROW = re.compile(rb"""<(?:\w+:)?row\s[^>]*?\br\s*=\s*["'](\d+)""")
_HIDDEN_ROW = re.compile(rb"""<(?:\w+:)?row\s[^>]*?\bhidden\s*=\s*["'](?:1|true)""")
_CELL_TEXT = re.compile(rb"<(?:\w+:)?c[ >]")
_NO_VALUE = re.compile(rb"</f>\s*(?:<v\s*/>|<v></v>)?\s*</c>|<f[^>]*/>\s*(?:<v\s*/>|<v></v>)?\s*</c>")


class Findings:
    """What the scan of a workbook saw: hidden rows, formulas that have no value, days counted from 1904."""

    def __init__(self) -> None:
        """Start with nothing seen."""
        self.hidden_rows = 0
        self.formulas_without_value = 0
        self.days_from_1904 = False
        self.error_values = 0
        self.cells = 0


def check_archive(path: str, kind: str) -> Findings:
    """Look through a workbook and return what was seen; raises ListFileError when it is a bomb, damaged or locked."""
    found = Findings()
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
            _check_directory(parts)
            for part in parts:
                if part.filename.lower().endswith((".xml", ".rels")):
                    _scan_part(archive, part, kind, found)
                elif part.filename.lower().endswith(".bin") and kind == "xlsb":
                    _drain(archive, part)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError):
        raise ListFileError("damaged") from None
    except RuntimeError:
        raise ListFileError("password") from None
    if found.cells > limits.CELLS:
        raise ListFileError("too_many_cells", cells=found.cells, limit=limits.CELLS)
    return found


def _check_directory(parts: list[zipfile.ZipInfo]) -> None:
    if len(parts) > limits.PARTS:
        raise ListFileError("too_many_parts", parts=len(parts), limit=limits.PARTS)
    names = [part.filename.lower() for part in parts]
    if len(set(names)) < len(names):
        raise ListFileError("double_parts")
    for part in parts:
        link = (part.external_attr >> 16) & 0o170000 == 0o120000
        if link or part.filename.startswith(("/", "\\")) or ".." in re.split(r"[/\\]", part.filename):
            raise ListFileError("strange_parts")
        if part.flag_bits & 1:
            raise ListFileError("password")
        if part.file_size > limits.PART_BYTES:
            raise ListFileError("unpacked_too_large", megabytes=part.file_size // limits.MEGABYTE)
        if part.file_size > limits.RATIO_FROM_BYTES and part.file_size > limits.RATIO * max(part.compress_size, 1):
            raise ListFileError("zip_bomb", ratio=part.file_size // max(part.compress_size, 1), limit=limits.RATIO)
    total = sum(part.file_size for part in parts)
    if total > limits.UNPACKED_BYTES:
        raise ListFileError("unpacked_too_large", megabytes=total // limits.MEGABYTE)


def _blocks(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """Yield a part's bytes; never more than its directory entry promises, since that figure may lie."""
    read = 0
    with archive.open(part) as stream:
        while block := stream.read(_BLOCK):
            read += len(block)
            if read > part.file_size:
                raise ListFileError("damaged")
            yield block


def _drain(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    for _block in _blocks(archive, part):
        pass


def _scan_part(archive: zipfile.ZipFile, part: zipfile.ZipInfo, kind: str, found: Findings) -> None:
    name = part.filename.lower()
    sheet = name.startswith("xl/worksheets/") and name.endswith(".xml")
    tail = b""
    for block in _blocks(archive, part):
        text = tail + block
        if b"<!DOCTYPE" in text or b"<!ENTITY" in text:
            raise ListFileError("xml_entities")
        if b"\x00<\x00" in text[:200] or text[:2] in {b"\xff\xfe", b"\xfe\xff"}:
            # Excel and Office write UTF-8 only; another encoding would hide things from this scan.
            raise ListFileError("damaged")
        # The overlap carries a tag cut in two into the next block; what is counted is counted in whole blocks only.
        cut = len(text) if len(block) < _BLOCK else max(text.rfind(b"<", 0, len(text)), 0) or len(text)
        whole, tail = text[:cut], text[cut:]
        if sheet:
            _scan_sheet(whole, found)
        elif name.endswith("workbook.xml") and re.search(rb"date1904\s*=\s*[\"'](?:1|true)", whole):
            found.days_from_1904 = True
        elif kind == "ods":
            _scan_open_document(name, whole, found)
    if sheet and tail:
        _scan_sheet(tail, found)


def _refuse_far_cells(text: bytes) -> None:
    far = _FAR_COLUMN.search(text)
    if far:
        raise ListFileError("far_cell", cell=(far[1] + far[2]).decode("ascii"), limit=limits.COLUMNS)
    rows = _ROW.findall(text)
    last_row = int(max(rows, key=lambda row: (len(row), row), default=b"0"))
    if last_row > limits.ROWS:
        raise ListFileError("far_cell", cell=f"A{last_row}", limit=limits.COLUMNS)


def _scan_sheet(text: bytes, found: Findings) -> None:
    if _SUSPECT.search(text):
        _refuse_far_cells(text)
    found.cells += text.count(b"<c ") if b"<c " in text else len(_CELL_TEXT.findall(text))
    if b'hidden="' in text or b"hidden='" in text:
        found.hidden_rows += len(_HIDDEN_ROW.findall(text))
    found.error_values += text.count(b't="e"')
    if b"<f" in text:
        found.formulas_without_value += len(_NO_VALUE.findall(text))


def _scan_open_document(name: str, text: bytes, found: Findings) -> None:
    if name == "meta-inf/manifest.xml" and b"encryption-data" in text:
        raise ListFileError("password")
    if name == "content.xml":
        found.cells += text.count(b"<table:table-cell")
        found.hidden_rows += text.count(b'table:visibility="collapse"') + text.count(b'table:visibility="filter"')
