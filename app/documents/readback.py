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

_REOPEN_AFTER = 500
"""Pages; the reader keeps all it has read of a file in memory, so that it is opened afresh now and then."""
_NOISE = re.compile(r"[\s\x00-\x1f\u00ad\u2010\u2011\ufffe\ufffd-]+")
_NOISE_IN_LINE = re.compile(_NOISE.pattern.replace(r"\s\x00-\x1f", r" \t\x00-\x09\x0b\x0e-\x1f\u00a0"))
_EDGE = 1.2
_CUT = 24
"""A name of fewer letters always has room at the head of a page."""
_ONE_LINE = 50
"""A salutation of fewer letters always stands on one line."""


def normal(text: str) -> str:
    """Return a text for comparison: no white, hyphens or ligatures."""
    return _NOISE.sub("", unicodedata.normalize("NFKC", text))


def lines_of_person(content: LetterContent) -> frozenset[str]:
    """Return the normalised lines that only the letter to this person may hold: the name in the address."""
    lines = [address_line(line) for line in content.address_lines]
    name = normal(addressee(lines))
    return frozenset({name, *(line for line in map(normal, lines) if name in line)}) - {""} if name else frozenset()


def salutation_of(content: LetterContent) -> str:
    """Return the salutation as it is read back."""
    return normal(plain_text(salutation_line(content.salutation)))


@dataclass(slots=True)
class People:
    """Whom a stack is for, as far as a letter may not hold it of somebody else."""

    names: set[str] = field(default_factory=set)
    salutations: set[str] = field(default_factory=set)

    def add(self, content: LetterContent) -> None:
        """Count a letter's person in."""
        self.names |= lines_of_person(content)
        self.salutations |= {salutation_of(content)} - {""}


@dataclass(slots=True)
class Expected:
    """What one letter must hold: its addressee and salutation, normalised, and how many pages it takes."""

    address: str
    name: str
    own: frozenset[str]
    """The lines with the name that are this letter's own."""
    lines: int
    salutation: str
    fields: str
    pages: int
    blank: bool
    """Whether the last page is the empty back of a sheet."""
    before: int = 0
    """Pages before it that are no letter: a sheet that divides the stack, which names several people."""
    whose: str = ""
    """The addressee as it is said to the user."""


@dataclass(slots=True)
class Guard:
    """Remembers every letter of a batch while it is made, then checks the file they were written to."""

    window: Window
    first: int = 1
    """The place in the stack of the first letter of the file."""
    people: People = field(default_factory=People)
    """Everybody of the stack, also whose letters are in other files."""
    common: str = ""
    """What stands on every letter, normalised: a signer or contact may get a letter too."""
    expected: list[Expected] = field(default_factory=list)
    room: float = 0.0
    """mm from the window's left edge in which nothing but the address may stand."""
    next_head: float = at.NEXT_HEAD_TOP
    """Where the head of a following page begins, in mm."""
    _before: int = 0

    def pass_over(self, pages: int) -> None:
        """Remember that the next pages in the file are no letter."""
        self._before += pages

    def expect(self, content: LetterContent, pages: int, *, blank: bool = False) -> None:
        """Remember that the next letter in the file is this person's and takes so many pages, a blank one included."""
        self.people.add(content)
        lines = [address_line(line) for line in content.address_lines]
        self.expected.append(
            Expected(
                normal("".join(lines)),
                normal(addressee(lines)),
                lines_of_person(content),
                len(lines),
                salutation_of(content),
                normal(" ".join(content.fields.values())),
                pages,
                blank,
                self._before,
                addressee(lines),
            )
        )
        self._before = 0

    def check(self, file: Path | bytes, progress: Progress) -> None:
        """Read the file back; raises LetterError `mixed` with `position` (from 1), `place` and `name`."""
        self.check_part(file, progress, 0, len(self.expected))

    def check_part(self, file: Path | bytes, progress: Progress, start: int, end: int) -> None:
        """Read the letters from number `start` to before `end` (from 0) of the file back; raises as `check`."""
        pages = _pages(file, self.expected, self.first, range(start, end))
        for position, letter in enumerate(self.expected[start:end], self.first + start):
            for _divider in range(letter.before):
                next(pages)
            for number in range(letter.pages):
                page = next(pages)
                if letter.blank and number == letter.pages - 1 and not page.text:
                    continue
                lines = page.lines()
                place = self._fault(page, lines, letter, first=number == 0) or self._of_others(lines, letter)
                if place:
                    raise LetterError("mixed", position=position, place=place, name=letter.whose)
            if position % 25 == 0:
                progress.report(position, len(self.expected), "progress.reading_back")

    def _fault(self, page: "PageText", lines: Sequence[str], letter: Expected, *, first: bool) -> str:
        if not first:
            header = page.inside(at.COLUMNS[1], self.next_head + 3.6, 70.0, 6.4)
            return "" if _is_name(header, letter.name) else "naam"
        top = at.address_top(self.window, letter.lines)
        height = letter.lines * at.ADDRESS_LEADING / MM
        room = (self.room or at.address_room(self.window)) + 2
        if page.inside(self.window.x - 1, top + _EDGE / 2, room, height - _EDGE) != letter.address:
            return "adres"
        if letter.salutation not in lines and (
            len(letter.salutation) < _ONE_LINE or letter.salutation not in "".join(lines)
        ):
            return "aanhef"
        return ""

    def _of_others(self, lines: Sequence[str], letter: Expected) -> str:
        """Return where a page holds what is somebody else's, "" when nowhere."""
        for line in lines:
            if line in self.people.salutations and line != letter.salutation:
                return "aanhef"
            if line in self.people.names and line not in letter.own and line not in self.common + letter.fields:
                return "naam"
        return ""


def _is_name(found: str, name: str) -> bool:
    """Return whether a follow-on page names its addressee; only a name too long for the room is cut off."""
    if found.endswith("…") and len(found) > _CUT:
        return name.startswith(found.removesuffix("…"))
    return found == name


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


def _whose(letters: Sequence[Expected]) -> str:
    return letters[0].whose if letters else ""


def _pages(file: Path | bytes, expected: Sequence[Expected], first: int, part: range) -> Iterator[PageText]:
    """Yield the pages of a part of the letters."""
    import pypdfium2

    counts = [letter.before + letter.pages for letter in expected]
    total, start, end = sum(counts), sum(counts[: part.start]), sum(counts[: part.stop])
    try:
        document = pypdfium2.PdfDocument(file)
    except pypdfium2.PdfiumError as error:
        raise LetterError("mixed", position=first, place="bestand", name=_whose(expected[:1])) from error
    try:
        if len(document) != total:
            last = first + len(expected) - 1
            raise LetterError("mixed", position=last, place="bladen", name=_whose(expected[-1:]))
        for number in range(start, end):
            if number > start and number % _REOPEN_AFTER == 0:
                document.close()
                document = pypdfium2.PdfDocument(file)
            page = document[number]
            text = PageText(page)
            yield text
            text.close()
            page.close()
    finally:
        document.close()
