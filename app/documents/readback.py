# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Guards against mixed-up letters: reads the finished PDF back and compares it with who each letter is for."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.documents import geometry as at
from app.documents.letter import address_line, addressee
from app.documents.merge import salutation_line
from app.documents.pdf import MM
from app.documents.plain import plain_text
from app.domain.letters import LetterContent, Window
from app.errors import LetterError
from app.progress import Progress

_REOPEN_AFTER = 250
"""Pages; the reader keeps all it has read of a file in memory, so that it is opened afresh now and then."""
_NOISE = re.compile(r"[\s\x00-\x1f\u00ad\u2010\u2011\ufffe\ufffd-]+")
_NOISE_IN_LINE = re.compile(_NOISE.pattern.replace(r"\s\x00-\x1f", r" \t\x00-\x09\x0b\x0e-\x1f\u00a0"))
_EDGE = 1.2
_ONE_LINE = 50
"""A salutation of fewer letters always stands on one line."""


def normal(text: str) -> str:
    """Return a text for comparison: no white, hyphens or ligatures."""
    return _NOISE.sub("", unicodedata.normalize("NFKC", text))


@dataclass(slots=True)
class Expected:
    """What one letter must hold: its addressee and salutation, normalised, and how many pages it takes."""

    address: str
    name: str
    lines: int
    salutation: str
    pages: int


@dataclass(slots=True)
class Guard:
    """Remembers every letter of a batch while it is made, then checks the file they were written to."""

    window: Window
    first: int = 1
    """The place in the stack of the first letter of the file."""
    expected: list[Expected] = field(default_factory=list)

    def expect(self, content: LetterContent, pages: int) -> None:
        """Remember that the next letter in the file is this person's and takes so many pages, blank ones included."""
        lines = [address_line(line) for line in content.address_lines]
        self.expected.append(
            Expected(
                normal("".join(lines)),
                normal(addressee(lines)),
                len(lines),
                normal(plain_text(salutation_line(content.salutation))),
                pages,
            )
        )

    def check(self, file: Path | bytes, progress: Progress) -> None:
        """Read the file back; raises LetterError `mixed` with `position` (from 1) and `place`."""
        others = {letter.salutation for letter in self.expected} - {""}
        pages = _pages(file, self.expected, self.first)
        for position, letter in enumerate(self.expected, self.first):
            for number in range(letter.pages):
                place = self._fault(next(pages), letter, others, first=number == 0)
                if place:
                    raise LetterError("mixed", position=position, place=place)
            if position % 25 == 0:
                progress.report(position, len(self.expected), "progress.reading_back")

    def _fault(self, page: "PageText", letter: Expected, others: set[str], *, first: bool) -> str:
        if not first:
            header = page.inside(at.COLUMNS[1], at.NEXT_HEAD_TOP + 3.6, 70.0, 6.4)
            return "" if not page.text or self._is_name(header, letter) else "naam"
        top = at.address_top(self.window, letter.lines)
        height = letter.lines * at.ADDRESS_LEADING / MM
        if page.inside(self.window.x - 1, top + _EDGE / 2, at.ADDRESS_ROOM + 2, height - _EDGE) != letter.address:
            return "adres"
        lines = page.lines()
        if letter.salutation not in lines and (
            len(letter.salutation) < _ONE_LINE or letter.salutation not in "".join(lines)
        ):
            return "aanhef"
        return "aanhef" if any(line in others and line != letter.salutation for line in lines) else ""

    def _is_name(self, found: str, letter: Expected) -> bool:
        return letter.name.startswith(found.removesuffix("…")) if found else not letter.name


class PageText:
    """The text of one page as a reader program finds it."""

    def __init__(self, page: object) -> None:
        """Take a pypdfium2 page; it must stay open."""
        self._reader = page.get_textpage()  # type: ignore[attr-defined]
        self.text: str = self._reader.get_text_range()

    def lines(self) -> list[str]:
        """Return the normalised lines."""
        return _NOISE_IN_LINE.sub("", unicodedata.normalize("NFKC", self.text)).splitlines()

    def inside(self, x: float, y: float, width: float, height: float) -> str:
        """Return the normalised text in a box of mm from the top-left corner."""
        left, top = x * MM, (at.PAGE_HEIGHT - y) * MM
        return normal(self._reader.get_text_bounded(left, top - height * MM, left + width * MM, top))

    def close(self) -> None:
        """Free it."""
        self._reader.close()


def _pages(file: Path | bytes, expected: Sequence[Expected], first: int) -> Iterator[PageText]:
    import pypdfium2

    total = sum(letter.pages for letter in expected)
    try:
        document = pypdfium2.PdfDocument(file)
    except pypdfium2.PdfiumError as error:
        raise LetterError("mixed", position=first, place="bestand") from error
    try:
        if len(document) != total:
            raise LetterError("mixed", position=first + len(expected) - 1, place="bladen")
        for number in range(total):
            if number and number % _REOPEN_AFTER == 0:
                document.close()
                document = pypdfium2.PdfDocument(file)
            page = document[number]
            text = PageText(page)
            yield text
            text.close()
            page.close()
    finally:
        document.close()
