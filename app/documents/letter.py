# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Composes one letter: pages of PDF operators and, for the guard, where name and salutation stand."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.documents import geometry as at
from app.documents.blocks import Block, BlockKind, Run
from app.documents.canvas import ASCENT, Canvas, show
from app.documents.fixed import FixedPart
from app.documents.fonts import Style
from app.documents.images import Picture
from app.documents.letter_body import BodyDrawer
from app.documents.letter_table import TableSetter
from app.documents.letterhead import label_value
from app.documents.lines import LineBreaker, SetLine
from app.documents.masthead import draw_qr_code, qr_place
from app.documents.merge import Values, fill_block, fill_parts, fill_table
from app.documents.pages import Atom, Placed, paginate
from app.documents.paper import PaperSheets
from app.documents.pdf import MM, Link
from app.documents.plain import one_line
from app.documents.reply_mark import draw_reply
from app.documents.shaping import Shaper
from app.documents.tagging import HEADER, Tag, figure, heading
from app.documents.template import LetterTemplate
from app.domain.letters import LetterContent, Letterhead
from app.wording import Wording

_INDENT = 6.0
_SIGN_ROOM = 18.0
_KNOWN = 1_000
"""Blocks kept as they were set."""
_ATTENTION = "t.a.v."
_KINDS = {BlockKind.PARAGRAPH: "P", BlockKind.HEADING: "H2", BlockKind.ITEM: "LI"}


@dataclass(slots=True)
class ComposedPage:
    """One page: its operators, without the forms that are the same for all, its links and its tags."""

    ops: bytes
    links: tuple[Link, ...] = ()
    tags: tuple[Tag, ...] = ()


class LetterComposer:
    """Composes the letters of one round; whatever is the same in all of them is set once."""

    def __init__(
        self, template: LetterTemplate, letterhead: Letterhead, shaper: Shaper, signature: Picture | None
    ) -> None:
        """Take the checked template, the letterhead, the batch's shaper and the signature's image if there is one."""
        self.paper = PaperSheets(letterhead.sheets)
        self._template, self._head, self._shaper, self._signature = template, letterhead, shaper, signature
        self._at = at.layout_of(letterhead.stationery)
        self.words = Wording(template.language)
        self._breaker = LineBreaker(shaper, template.language)
        self._tables = TableSetter(self._at, self._breaker)
        self._names = [tuple(spot.name for spot in block.fields) for block in template.blocks]
        self._known: dict[tuple[int, tuple[str, ...]], list[Atom]] = {}
        self._closing = self._closing_atoms()
        self._lists = _lists(template.blocks)
        self.first = self.follow = FixedPart()
        """What is fixed on a first page; `follow` has that of every further page."""

    def compose(self, content: LetterContent, values: Values) -> list[ComposedPage]:
        """Return the pages of one letter; `values` are those of its fields."""
        subject, pages = self._paginated(values)
        composed, body = [], BodyDrawer(self._at.size)
        for number, placed in enumerate(pages, 1):
            canvas = Canvas(self._shaper)
            self.paper.draw(canvas, number)
            if number == 1:
                self._first_head(canvas, content, subject)
            else:
                with canvas.artifact(HEADER):
                    self._next_head(canvas, number, content.address_lines)
            body.draw(canvas, placed)
            # The foot of a page comes last wherever its text is taken from.
            canvas.raw(self.first.decoration if number == 1 else self.follow.decoration)
            composed.append(ComposedPage(canvas.data(), tuple(canvas.links), tuple(canvas.tags)))
        return composed

    def count(self, values: Values) -> int:
        """Return on how many pages a letter comes, without drawing them."""
        return len(self._paginated(values)[1])

    def _paginated(self, values: Values) -> tuple[list[SetLine], list[list[Placed]]]:
        subject, shift = self._subject(values)
        atoms = self._body(values)
        return subject, paginate(atoms, self._at.body_top + shift, self._at.next_body_top, self._at.body_bottom)

    def _first_head(self, canvas: Canvas, content: LetterContent, subject: Sequence[SetLine]) -> None:
        """Draw what stands above the text of the first page, in reading order."""
        lay = self._at
        self.first.draw(canvas)
        self._code(canvas, content)
        self._address(canvas, content.address_lines)
        if content.reference:
            label = self.words.say("letter.our_reference")
            label_value(canvas, at.COLUMNS[2], lay.reference_top, label, content.reference, room=at.COLUMN)
        draw_reply(canvas, content.reply_code, self.words, lay.reference_top)
        if any(line.parts for line in subject):
            label_value(canvas, lay.left, lay.subject_top, self.words.say("letter.subject"), "", room=lay.measure)
            with canvas.tagged(heading(1)):
                for row, line in enumerate(subject):
                    self._text(canvas, lay.left, lay.subject_value_top + row * lay.leading / MM, line)

    def _subject(self, values: Values) -> tuple[list[SetLine], float]:
        runs = [replace(run, style=Style.BOLD) for run in fill_parts(self._template.subject, values) or []]
        lines = self._breaker.lines(runs, self._at.subject_measure * MM * 1000 / self._at.size)[:3]
        return lines, max(0, len(lines) - 1) * self._at.leading / MM

    def _body(self, values: Values) -> list[Atom]:
        atoms: list[Atom] = []
        for place, names in enumerate(self._names):
            atoms += self._block(place, tuple(values.of(name) for name in names), values)
        # Of a table the last row goes along with the closing, of text the last two lines.
        for place in range(-1 if atoms and atoms[-1].row else -min(2, len(atoms)), 0):
            atoms[place] = replace(atoms[place], keep=True)
        return atoms + self._closing

    def _block(self, place: int, filled: tuple[str, ...], values: Values) -> list[Atom]:
        """Return a block's lines; they are set again only when one of its fields has another value."""
        found = self._known.get((place, filled))
        if found is None:
            if len(self._known) > _KNOWN:
                self._known.clear()
            found = self._known[place, filled] = self._set(place, values)
        return found

    def _set(self, place: int, values: Values) -> list[Atom]:
        block = self._template.blocks[place]
        if block.columns:
            return self._tables.atoms(fill_table(block, values), block.columns, place, self._gap(place))
        indent = _INDENT if block.kind is BlockKind.ITEM else 0.0
        measure = (self._at.measure - indent) * MM * 1000 / self._at.size
        lines = [
            line
            for runs in fill_block(block, values)
            for line in self._breaker.lines(self._styled(block, runs), measure)
        ]
        atoms = []
        for row, line in enumerate(lines):
            gap = 0.0 if row else self._gap(place)
            keep = block.kind is BlockKind.HEADING or row == 0 < len(lines) - 1 or row == len(lines) - 2
            atoms.append(self._line_atom(line, gap, indent, keep=keep))
        sign = b"-%.2f 0 Td %s" % (indent * MM, show((self._shaper.word(block.label + " "),), self._at.size))
        kind, within = _KINDS[block.kind], self._lists[place]
        return [
            replace(atom, kind=kind, block=place, within=within, label=block.label, label_ops=sign) for atom in atoms
        ]

    def _styled(self, block: Block, runs: Sequence[Run]) -> Sequence[Run]:
        if block.kind is not BlockKind.HEADING:
            return runs
        return [replace(run, style=Style.BOLD) for run in runs]

    def _gap(self, place: int) -> float:
        tight = place > 0 and self._template.blocks[place - 1].tight
        return (2.0 if tight else self._at.gap) / MM

    def _line_atom(self, line: SetLine, gap: float, indent: float = 0.0, *, keep: bool = False) -> Atom:
        scale = self._at.size / 1000 / MM
        links = tuple((self._at.left + indent + a * scale, (b - a) * scale, target) for a, b, target in line.links)
        runs = tuple((target, show(parts, self._at.size)) for target, parts in line.runs) if links else ()
        ops = show(line.parts, self._at.size)
        return Atom(self._at.leading / MM, gap, ops, self._at.left + indent, keep, links=links, runs=runs)

    def _closing_atoms(self) -> list[Atom]:
        measure = self._at.measure * MM * 1000 / self._at.size
        gap = self._at.gap / MM
        parts = [[self._line_atom(line, gap) for line in self._breaker.lines([Run(self._template.closing)], measure)]]
        if self._signature is not None:
            (wide, high), name = self._signature.size, self._signature.name
            alt = self.words.say("alt.signature", {"who": one_line(self._head.signer)})
            parts.append([Atom(max(high, _SIGN_ROOM), 1.0, b"", self._at.left, image=(name, wide, high), alt=alt)])
        else:
            parts.append([Atom(_SIGN_ROOM, 0.0, b"", self._at.left)])
        parts.append([])
        for text, style in ((self._head.signer, Style.BOLD), (self._head.signer_function, Style.REGULAR)):
            lines = self._breaker.lines([Run(one_line(text), style)], measure)
            parts[-1] += [self._line_atom(line, 0.0) for line in lines]
        names = self._template.attachments
        if names:
            label = self.words.say("letter.attachments", {"count": len(names)})
            for row, name in enumerate(names):
                runs = [Run(f"{label}: " if not row and len(names) == 1 else ""), Run(one_line(name))]
                if not row and len(names) > 1:
                    parts.append([self._line_atom(self._breaker.lines([Run(label + ":")], measure)[0], gap)])
                first = gap if not row and len(names) == 1 else 0.0
                lines = self._breaker.lines(runs, measure)
                parts.append([self._line_atom(line, 0.0 if number else first) for number, line in enumerate(lines)])
        atoms = [replace(atom, block=-number) for number, part in enumerate(parts, 1) for atom in part]
        return [*(replace(atom, keep=True) for atom in atoms[:-1]), atoms[-1]]

    def _text(self, canvas: Canvas, x: float, top: float, line: SetLine) -> None:
        base = at.PAGE_HEIGHT - top - ASCENT * self._at.size / MM
        canvas.raw(b"BT %.2f %.2f Td %s ET" % (x * MM, base * MM, show(line.parts, self._at.size)))

    def _address(self, canvas: Canvas, lines: Sequence[str]) -> None:
        window = self._head.window
        top = at.address_top(window, len(lines))
        rule = top - 1.4
        text, size, width = return_line(self._head, canvas.shaper)
        if text:
            canvas.text(window.x, rule - 0.8, text, size, Style.BOLD)
            canvas.line(window.x, rule, window.x + width, rule, width=0.3)
        room = at.address_room(window)
        with canvas.tagged(Tag("P")):
            for row, line in enumerate(lines):
                text, size = address_line(line), at.ADDRESS_SIZE
                size = min(size, size * room * MM / max(1.0, canvas.shaper.width(text, size)))
                canvas.top_text(window.x, top + row * at.ADDRESS_LEADING / MM, text, size)

    def _code(self, canvas: Canvas, content: LetterContent) -> None:
        """Draw the QR code where letters have one: the letter's own, else the one that all share."""
        if not self._head.qr_text:
            return
        text = content.qr_text or self._head.qr_text
        place = (*qr_place(self._head), at.QR_SIZE, at.QR_SIZE)
        with canvas.tagged(figure(self.words.say("alt.qr", {"text": one_line(text)}), place)):
            if content.qr_text:
                draw_qr_code(canvas, self._head, text, self.words.say("letter.qr_own_page"))
            else:
                canvas.raw(b"/FmQr Do")

    def _next_head(self, canvas: Canvas, number: int, lines: Sequence[str]) -> None:
        day = self.words.day(self._head.on) if self._head.on else ""
        name = addressee(lines)
        rows = (("page", str(number), 0, 1), ("to", name, 1, 2), ("date", day, 3, 1))
        for key, value, column, wide in rows:
            left, label = self._at.columns[column], self.words.say(f"letter.{key}")
            label_value(canvas, left, self._at.next_head_top, label, value, room=at.COLUMN * wide)


def _lists(blocks: Sequence[Block]) -> list[int]:
    """Return of each block the first item of the list it is in; of one that is no item, its own place."""
    found: list[int] = []
    for place, block in enumerate(blocks):
        before = blocks[place - 1] if place else block
        goes_on = place and block.kind is before.kind is BlockKind.ITEM
        same = block.label[:1].isdigit() == before.label[:1].isdigit()
        found.append(found[-1] if goes_on and same else place)
    return found


def return_line(letterhead: Letterhead, shaper: Shaper) -> tuple[str, float, float]:
    """Return the line above the addressee: its text, its size in points that fits, and how long its rule is in mm."""
    text, size = one_line(letterhead.return_line), at.RETURN_SIZE
    while size > 4.5 and shaper.width(text, size, Style.BOLD) > (letterhead.window.width - 2) * MM:
        size -= 0.25
    return text, size, max(shaper.width(text, size, Style.BOLD) / MM, 40.0)


def address_line(line: str) -> str:
    """Return an address line as it is printed: plain, of at most 200 characters, its double spaces kept."""
    return one_line(line)[:200]


def addressee(lines: Sequence[str]) -> str:
    """Return whom the letter is for: the line "t.a.v. …" without these words if there is one, else the first line."""
    for line in lines:
        if line.lower().startswith(_ATTENTION):
            return address_line(line)[len(_ATTENTION) :].strip()
    return address_line(lines[0]) if lines else ""
