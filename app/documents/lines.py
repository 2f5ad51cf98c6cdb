# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Breaks text into lines: ragged right, hyphenated by the language's patterns where a line would end far too short."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from app.documents.blocks import Run
from app.documents.fonts import Style
from app.documents.shaping import SOFT_HYPHEN, Shaped, Shaper

_ZONE = 0.14
"""A line may stay this part of the measure short before a word is hyphenated."""
_MIN_WORD = 8
_RUNT = 6
"""A last word of at most so many letters takes the word before it along to the last line."""


@dataclass(frozen=True, slots=True)
class Box:
    """A word that stands between two spaces; it may change style inside. Widths in thousandths of the font size."""

    parts: tuple[Shaped, ...]
    width: float
    style: Style
    link: str = ""

    @property
    def text(self) -> str:
        """The letters of the word."""
        return "".join(part.text for part in self.parts)


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line ready to print: its words and spaces, its width, and from where to where it holds links."""

    parts: tuple[Shaped, ...]
    width: float
    links: tuple[tuple[float, float, str], ...] = ()
    runs: tuple[tuple[str, tuple[Shaped, ...]], ...] = ()
    """The parts again, apart where a link begins or ends, each with the address it opens."""

    @property
    def text(self) -> str:
        """The line as it is read, without the space at its end."""
        return "".join(part.read for part in self.parts).rstrip()


@cache
def _dictionary(language: str) -> object:
    import pyphen

    return pyphen.Pyphen(lang={"nl": "nl_NL", "en": "en_GB"}[language], left=3, right=3)


@lru_cache(maxsize=5000)
def _positions(word: str, language: str) -> tuple[int, ...]:
    found = _dictionary(language).positions(word)  # type: ignore[attr-defined]
    return tuple(int(position) for position in found)


class LineBreaker:
    """Sets runs of text in lines for one language."""

    def __init__(self, shaper: Shaper, language: str) -> None:
        """Shape words with this shaper and hyphenate in "nl" or "en"."""
        self._shaper, self._language = shaper, language
        self._boxes: dict[tuple[str, Style, str], Box] = {}

    def lines(self, runs: Sequence[Run], measure: float) -> list[SetLine]:
        """Return the lines of one paragraph, none wider than `measure` (thousandths of the font size)."""
        boxes = self._split(runs)
        if len(boxes) > 2 and len(boxes[-1].text) <= _RUNT and not boxes[-1].link and not boxes[-2].link:
            boxes[-2:] = [self._join(boxes[-2], boxes[-1])]
        lines: list[SetLine] = []
        current: list[Box] = []
        width = 0.0
        waiting = boxes[::-1]
        while waiting:
            box = waiting.pop()
            space = self._space(current[-1].style).width if current else 0.0
            if width + space + box.width <= measure:
                current.append(box)
                width += space + box.width
                continue
            pieces = self._hyphenate(box, measure - width - space, measure, last=not waiting)
            if pieces is not None:
                current.append(pieces[0])
                waiting.append(pieces[1])
            elif current:
                waiting.append(box)
            else:
                waiting += self._chop(box, measure)[::-1]
                current.append(waiting.pop())
            lines.append(self._set(current))
            current, width = [], 0.0
        if current:
            lines.append(self._set(current))
        return lines

    def _split(self, runs: Sequence[Run]) -> list[Box]:
        boxes: list[Box] = []
        glue = False
        for run in runs:
            words = run.text.split(" ")
            for place, word in enumerate(words):
                if place:
                    glue = False
                if not word:
                    continue
                box = self._box(word, run.style, run.link)
                if glue:
                    before = boxes[-1]
                    box = Box(before.parts + box.parts, before.width + box.width, run.style, run.link or before.link)
                    boxes[-1] = box
                else:
                    boxes.append(box)
                glue = True
        return boxes

    def _box(self, word: str, style: Style, link: str) -> Box:
        found = self._boxes.get((word, style, link))
        if found is None:
            if len(self._boxes) > 20_000:
                self._boxes.clear()
            shaped = self._shaper.word(word, style)
            found = self._boxes[word, style, link] = Box((shaped,), shaped.width, style, link)
        return found

    def _space(self, style: Style) -> Shaped:
        return self._shaper.word(" ", style)

    def _join(self, first: Box, second: Box) -> Box:
        space = self._space(first.style)
        return Box(
            (*first.parts, space, *second.parts), first.width + space.width + second.width, second.style, second.link
        )

    def _hyphenate(self, box: Box, room: float, measure: float, *, last: bool) -> tuple[Box, Box] | None:
        text = box.text
        core = text.rstrip(".,;:!?")
        if room < _ZONE * measure or last or box.link or len(box.parts) > 1 or len(core) < _MIN_WORD:
            return None
        if not core.isalpha() or not core.islower():
            return None
        for position in reversed(_positions(core, self._language)):
            head = self._box(text[:position] + SOFT_HYPHEN, box.style, "")
            if head.width <= room:
                return head, self._box(text[position:], box.style, "")
        return None

    def _chop(self, box: Box, measure: float) -> list[Box]:
        """Cut a word that is wider than a line into pieces that are not; such words come from spoilt data."""
        text, pieces = box.text, []
        while text:
            length = min(len(text), max(1, int(measure / 1000)), 500)
            while length < min(len(text), 500) and self._fits(text[: length + 1], box, measure):
                length = min(len(text), length + 1)
            while length > 1 and not self._fits(text[:length], box, measure):
                length -= 1
            if length < len(text):
                length = max((text.rfind(sign, length // 3, length) + 1 for sign in "-/._@"), default=0) or length
            pieces.append(self._box(text[:length], box.style, box.link))
            text = text[length:]
        return pieces

    def _fits(self, text: str, box: Box, measure: float) -> bool:
        return Shaper(used=self._shaper.used).word(text, box.style).width <= measure

    def _set(self, boxes: Sequence[Box]) -> SetLine:
        parts: list[Shaped] = []
        links: list[tuple[float, float, str]] = []
        runs: list[tuple[str, list[Shaped]]] = []
        width = 0.0
        for place, box in enumerate(boxes):
            if place:
                space = self._space(boxes[place - 1].style)
                parts.append(space)
                runs[-1][1].append(space)
                width += space.width
            if not runs or runs[-1][0] != box.link:
                runs.append((box.link, []))
            runs[-1][1].extend(box.parts)
            if box.link and links and links[-1][2] == box.link and boxes[place - 1].link:
                links[-1] = (links[-1][0], width + box.width, box.link)
            elif box.link:
                links.append((width, width + box.width, box.link))
            parts += box.parts
            width += box.width
        if not parts[-1].read.endswith(SOFT_HYPHEN):
            parts.append(self._space(boxes[-1].style))  # or it would be read as one word with the next line's first
            runs[-1][1].append(parts[-1])
        return SetLine(tuple(parts), width, tuple(links), tuple((link, tuple(own)) for link, own in runs))
