# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Puts the school's own stationery under letters: each page of it is written once into a file, as a drawing."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.documents.canvas import Canvas
from app.documents.one_page import opened
from app.documents.pdf import PdfWriter

_NAMES = ("ImPaper1", "ImPaper2")


@dataclass(slots=True)
class _Recorder:
    """Takes the objects of a page as a writer would that has given out `last` numbers."""

    last: int
    bodies: list[tuple[int, bytes]] = field(default_factory=list)

    def reserve(self) -> int:
        self.last += 1
        return self.last

    def write(self, body: bytes, number: int | None = None) -> int:
        number = self.reserve() if number is None else number
        self.bodies.append((number, body))
        return number

    def holds_foreign(self) -> None:
        """Leave it to who writes the sheets to look at what is in them."""

    def raw_stream(self, head: bytes, data: bytes, name: str = "") -> int:
        return self.write(b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), head, data))


class PaperSheets:
    """The stationery of one round. Objects get the same numbers in every file, so that they are made only once."""

    def __init__(self, sheets: tuple[bytes, ...]) -> None:
        """Take PDFs of one page each: of the first page and, when there is one, of the following pages."""
        self._sheets = sheets[:2]
        self._keeps: bool | None = None
        self._first = 0
        self._bodies: list[tuple[int, bytes]] = []
        self._last = 0
        self._numbers: list[int] = []

    def write(self, writer: PdfWriter) -> None:
        """Write the sheets into a file, under the names that `draw` uses."""
        if not self._sheets:
            return
        if not self._lasting():
            writer.holds_foreign()
        first = writer.reserve()
        if first != self._first:
            self._record(first)
        for _ in range(self._last - first):
            writer.reserve()
        for number, body in self._bodies:
            writer.write(body, number)
        for name, number in zip(_NAMES, self._numbers, strict=False):
            writer.name(name, number)

    def draw(self, canvas: Canvas, number: int) -> None:
        """Draw what is under a page, counted from 1: nothing of it is read aloud."""
        side = min(number, 2)
        if side <= len(self._sheets):
            with canvas.artifact(b"/Type/Background"):
                canvas.raw(b"/%s Do" % _NAMES[side - 1].encode("ascii"))

    def _lasting(self) -> bool:
        """Return whether letters on it may say that they keep to the standard for the archive."""
        from app.documents.paper_faults import lasting

        if self._keeps is None:
            self._keeps = lasting(self._sheets)
        return self._keeps

    def _record(self, first: int) -> None:
        from app.documents.imported import OtherPdf

        recorder = _Recorder(first)
        recorder.write(b"null", first)
        self._numbers = []
        for sheet in self._sheets:
            other = OtherPdf(sheet)
            try:
                self._numbers.append(other.take(0, recorder, {}).number)
            finally:
                other.close()
        self._first, self._last, self._bodies = first, recorder.last, recorder.bodies


def text_under(sheets: tuple[bytes, ...]) -> tuple[str, ...]:
    """Return the text on each sheet."""
    found = []
    for sheet in sheets:
        with opened(sheet) as page:
            found.append(page.text())
    return tuple(found)
