# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What of a Word letter is its text, and what the program's own page has already: address, date, subject, signature."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from app.domain.word_letters import WordBlock, WordDocument, WordRun

_GREETING = re.compile(
    r"(?:geachte|beste|lieve|waarde|dierbare|hallo|goedendag|l\.s\.|dames en heren|dear|to whom it may concern)\b",
    re.IGNORECASE,
)
_GREETING_FIELDS = {"aanhef", "greetingline", "briefaanhef", "salutation", "begroeting"}
_SUBJECT = re.compile(r"(?:onderwerp|betreft|betreffende|subject|re)\s*:\s*", re.IGNORECASE)
_CLOSING = re.compile(
    r"(?:met\s+(?:vriendelijke|hartelijke|collegiale|warme|de\s+meeste)\b.*|(?:vriendelijke|hartelijke)\s+groet.*|"
    r"hoogachtend|groet(?:en)?\b|(?:yours|kind|best|warm)\s+(?:sincerely|faithfully|truly|regards|wishes).*|sincerely|regards)"
    r"[\s,.!]*$",
    re.IGNORECASE,
)
_MONTHS = (
    "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|"
    "january|february|march|may|june|july|august|october"
)
_DATE = re.compile(rf"\b\d{{1,2}}[-/ .]\s?(?:\d{{1,2}}|{_MONTHS})[-/ .]\s?\d{{4}}\b", re.IGNORECASE)
_DATE_FIELDS = {"datum", "date", "briefdatum", "datumbrief"}
_ADDRESS = re.compile(
    r"adres|straat|postcode|woonplaats|plaats|huisnummer|huisnr|street|city|postal|zip", re.IGNORECASE
)
_POSTCODE = re.compile(r"\b\d{4} ?[A-Z]{2}\b")
_ENCLOSED = re.compile(r"(?:bijlagen?|enclosures?|kopie|cc)\b", re.IGNORECASE)
_LABELLED = re.compile(
    r"(?:uw brief van|(?:uw|ons) kenmerk|(?:your|our) reference|doorkiesnummer|datum|date)\b", re.IGNORECASE
)
_ABOVE = 40
"""In how many paragraphs from the top a salutation is looked for."""


class Left(StrEnum):
    """What a paragraph is that is left out, since the page of the letter has it."""

    ADDRESS = "address"
    DATE = "date"
    REFERENCE = "reference"
    SUBJECT = "subject"
    SALUTATION = "salutation"
    CLOSING = "closing"
    SIGNATURE = "signature"
    ENCLOSURE = "enclosure"
    ABOVE = "above"
    HEAD = "head"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A paragraph that is left out: what it is, its text, and its place among the blocks (-1: in the head or foot)."""

    what: Left
    text: str
    place: int = -1

    @property
    def may_be_kept(self) -> bool:
        """Whether the user may have it in the text all the same."""
        return self.place >= 0 and self.what in {
            Left.ABOVE,
            Left.ADDRESS,
            Left.REFERENCE,
            Left.SALUTATION,
            Left.SIGNATURE,
            Left.ENCLOSURE,
        }


@dataclass(frozen=True, slots=True)
class SortedLetter:
    """A letter in its parts; `subject` are the runs of its subject, `closing` the words it ends with ("" without)."""

    body: tuple[WordBlock, ...]
    subject: tuple[WordRun, ...]
    closing: str
    left_out: tuple[LeftOut, ...]
    greeted: bool


def sort_out(document: WordDocument, keep: Collection[int] = ()) -> SortedLetter:
    """Return the parts of a letter; the paragraphs at the places of `keep` stay in its text whatever they seem."""
    blocks = document.blocks
    greeting = next((at for at, block in enumerate(blocks[:_ABOVE]) if is_greeting(block)), -1)
    ends = _end(blocks, greeting)
    subject: tuple[WordRun, ...] = ()
    left: list[LeftOut] = []
    body: list[WordBlock] = []
    for at, block in enumerate(blocks):
        what = _what(block, at, greeting, ends)
        if what is Left.SUBJECT:
            subject = subject or _after(block)
        if what is None or at in keep:
            body.append(block)
        if what is not None:
            left.append(LeftOut(what, " ".join(block.text.split()), at))
    closing = blocks[ends].text.split("\n")[0].strip() if ends < len(blocks) else ""
    left += [LeftOut(Left.HEAD, line) for line in document.head_lines]
    return SortedLetter(tuple(body), subject, closing, tuple(left), greeting >= 0)


def is_greeting(block: WordBlock) -> bool:
    """Return whether a paragraph is a salutation: a short line that begins as one, or a field that is one."""
    text = block.plain.strip()
    if len(text) > 80 or block.kind != "paragraph":
        return False
    fields = {re.sub(r"\W", "", run.field).casefold() for run in block.runs if run.field}
    return bool(_GREETING.match(text)) or (bool(fields & _GREETING_FIELDS) and len(text) < 30)


def _end(blocks: tuple[WordBlock, ...], greeting: int) -> int:
    """Return the place of the words a letter ends with; that after the last one without."""
    places = range(len(blocks) - 1, max(greeting, len(blocks) - 15, -1), -1)
    return next((at for at in places if _CLOSING.match(blocks[at].plain.split("\n")[0].strip())), len(blocks))


def _what(block: WordBlock, at: int, greeting: int, ends: int) -> Left | None:
    text = block.plain.strip()
    if _SUBJECT.match(text) and at < max(greeting, 0) + 3:
        return Left.SUBJECT
    if at == greeting:
        return Left.SALUTATION
    if at == ends:
        return Left.CLOSING
    if at > ends:
        return Left.ENCLOSURE if _ENCLOSED.match(text) else Left.SIGNATURE
    if at < greeting or (greeting < 0 and at < 8 and _stands_above(block)):
        return _above(block)
    return None


def _stands_above(block: WordBlock) -> bool:
    """Return whether a paragraph of a letter without salutation is surely no text: only fields, or a day."""
    return len(block.plain.strip()) < 40 and _above(block) is not Left.ABOVE


def _above(block: WordBlock) -> Left:
    text = block.plain.strip()
    fields = [run.field for run in block.runs if run.field]
    if _DATE.search(text) or {re.sub(r"\W", "", name).casefold() for name in fields} & _DATE_FIELDS:
        return Left.DATE
    if _LABELLED.match(text):
        return Left.REFERENCE
    known = any(_ADDRESS.search(name) for name in fields) or _POSTCODE.search(text)
    return Left.ADDRESS if known or (fields and len(text) < 12) else Left.ABOVE


def _after(block: WordBlock) -> tuple[WordRun, ...]:
    """Return what stands behind the word Onderwerp."""
    whole = block.plain
    cut = len(whole) - len(_SUBJECT.sub("", whole.lstrip(), count=1))
    runs: list[WordRun] = []
    for run in block.runs:
        if run.field:
            runs.append(WordRun("", field=run.field))
            continue
        part = run.text[cut:]
        cut = max(0, cut - len(run.text))
        if part:
            runs.append(WordRun(part.replace("\n", " ")))
    return tuple(runs)
