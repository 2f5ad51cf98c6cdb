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
_KNOWN_RUNS = 1_000
"""Runs whose words are kept."""
_KNOWN_WORDS = 4_000
"""Words that are kept: those of a text, not everybody's name, so that memory does not grow with the stack."""
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


class _Spaces(dict[Style, Shaped]):
    """The space of each style; of those asked for only, since a font that is not used is not embedded."""

    def __init__(self, shaper: Shaper) -> None:
        super().__init__()
        self._shaper = shaper

    def __missing__(self, style: Style) -> Shaped:
        self[style] = space = self._shaper.word(" ", style)
        return space


class LineBreaker:
    """Sets runs of text in lines for one language."""

    def __init__(self, shaper: Shaper, language: str) -> None:
        """Shape words with this shaper and hyphenate in "nl" or "en"."""
        self._shaper, self._language = shaper, language
        self._boxes: dict[tuple[str, Style, str], Box] = {}
        self._runs: dict[Run, tuple[Box, ...]] = {}
        self._spaces = _Spaces(shaper)

    def lines(self, runs: Sequence[Run], measure: float) -> list[SetLine]:
        """Return the lines of one paragraph, none wider than `measure` (thousandths of the font size)."""
        boxes = self._split(runs)
        if len(boxes) > 2 and len(boxes[-1].text) <= _RUNT and not boxes[-1].link and not boxes[-2].link:
            joined = self._join(boxes[-2], boxes[-1])
            boxes[-2:] = [joined] if joined.width <= measure else boxes[-2:]
        lines: list[SetLine] = []
        current: list[Box] = []
        width = 0.0
        waiting = boxes[::-1]
        while waiting:
            box = waiting.pop()
            space = self._spaces[current[-1].style].width if current else 0.0
            if width + space + box.width <= measure:
                current.append(box)
                width += space + box.width
                continue
            last = not waiting and box.width <= measure
            pieces = self._hyphenate(box, measure - width - space, measure, last=last)
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

    def widths(self, runs: Sequence[Run]) -> tuple[float, float]:
        """Return how wide the widest word is, and the whole on one line (thousandths of the font size)."""
        boxes = self._split(runs)
        spaces = sum(self._spaces[box.style].width for box in boxes[:-1])
        return max((box.width for box in boxes), default=0.0), sum(box.width for box in boxes) + spaces

    def _split(self, runs: Sequence[Run]) -> list[Box]:
        boxes: list[Box] = []
        glue = False
        for run in runs:
            words = self._words(run)
            if not words:
                glue = glue and not run.text
                continue
            if glue and run.text[0] != " ":
                before, box = boxes[-1], words[0]
                boxes[-1] = Box(before.parts + box.parts, before.width + box.width, run.style, run.link or before.link)
                boxes += words[1:]
            else:
                boxes += words
            glue = run.text[-1] != " "
        return boxes

    def _words(self, run: Run) -> tuple[Box, ...]:
        """Return the words of a run: split once, since what stands between two fields is the same in each letter."""
        found = self._runs.get(run)
        if found is None:
            if len(self._runs) > _KNOWN_RUNS:
                self._runs.clear()
            words = tuple(self._box(word, run.style, run.link) for word in run.text.split(" ") if word)
            found = self._runs[run] = words
        return found

    def _box(self, word: str, style: Style, link: str) -> Box:
        found = self._boxes.get((word, style, link))
        if found is None:
            if len(self._boxes) > _KNOWN_WORDS:
                self._boxes.clear()
            shaped = self._shaper.word(word, style)
            found = self._boxes[word, style, link] = Box((shaped,), shaped.width, style, link)
        return found

    def _join(self, first: Box, second: Box) -> Box:
        space = self._spaces[first.style]
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
        # From where it probably ends, or every letter would be tried.
        likely = max(1, int(measure * len(text) / max(1.0, box.width)))
        while text:
            length = min(len(text), likely, 500)
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
        for box in boxes:
            parts += box.parts
            parts.append(self._spaces[box.style])
        hyphenated = parts[-2].read.endswith(SOFT_HYPHEN)
        width = sum(part.width for part in parts) - parts[-1].width
        if hyphenated:  # any other line ends with a space, or would be read as one word with the next line's first
            parts.pop()
        if not any(box.link for box in boxes):
            return SetLine(tuple(parts), width, (), (("", tuple(parts)),))
        return self._linked(boxes, parts, width)

    def _linked(self, boxes: Sequence[Box], whole: Sequence[Shaped], width: float) -> SetLine:
        """Return a line that holds links: where they are, and its parts apart where one begins or ends."""
        links: list[tuple[float, float, str]] = []
        runs: list[tuple[str, list[Shaped]]] = []
        at = 0.0
        for place, box in enumerate(boxes):
            if place:
                space = self._spaces[boxes[place - 1].style]
                runs[-1][1].append(space)
                at += space.width
            if not runs or runs[-1][0] != box.link:
                runs.append((box.link, []))
            runs[-1][1].extend(box.parts)
            if box.link and links and links[-1][2] == box.link and boxes[place - 1].link:
                links[-1] = (links[-1][0], at + box.width, box.link)
            elif box.link:
                links.append((at, at + box.width, box.link))
            at += box.width
        if not whole[-1].read.endswith(SOFT_HYPHEN):
            runs[-1][1].append(whole[-1])
        return SetLine(tuple(whole), width, tuple(links), tuple((link, tuple(own)) for link, own in runs))
