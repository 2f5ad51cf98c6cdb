# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Looks letters over before they are printed: their pages, the room in the window, what was sent before, changes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from app.domain.envelopes import Box, Envelope, Room, room_in
from app.domain.ids import TeacherId
from app.domain.letter_kinds import ONCE_A_YEAR, LetterKind
from app.domain.letters import Letter, LetterContent, Round
from app.domain.periods import school_year
from app.domain.seen_letters import Seen
from app.domain.text_search import folded
from app.persistence import sent_letters
from app.persistence.database import Database
from app.persistence.repositories.catalogue import ROUNDS, TEACHERS
from app.progress import Progress
from app.services.letter_sheets import LetterSheets

if TYPE_CHECKING:
    from app.documents.letter import LetterComposer
    from app.documents.merge import Values
    from app.documents.shaping import Shaper

Places = Sequence[tuple[int, TeacherId]]
"""Teachers with their place in the stack, counted from 1."""
_AT_ONCE = 200
_ALWAYS = ("address", "salutation", "kenmerk")
_BY_TEXT = frozenset({LetterKind.REMINDER, LetterKind.STUDY_DAY, LetterKind.LETTER})
"""Kinds of letters of which the text says what they are about."""
_ASKING = frozenset({LetterKind.STUDY_DAY, LetterKind.LETTER})
"""And what is asked for a whole round: another day is another study day."""
_YEARLY = ONCE_A_YEAR | {LetterKind.EVIDENCE, LetterKind.ADDRESSES}


@dataclass(frozen=True, slots=True)
class LetterLook:
    """How one letter comes out: its pages, where its address stands, and what room that leaves in the window."""

    teacher_id: TeacherId
    pages: int
    box: Box
    room: Room


@dataclass(frozen=True, slots=True)
class Earlier:
    """A letter in the same matter that somebody was sent before, and in which round."""

    letter: Letter
    round_name: str


@dataclass(frozen=True, slots=True)
class Printed:
    """A letter of this round that was made already and not booked yet, and when that was, as far as it is known."""

    letter: Letter
    at: datetime | None


class LookingOver:
    """One round's letters, looked over in parts; what is the same in all of them is read and laid out once.

    Who was removed meanwhile is left out everywhere.
    """

    def __init__(self, database: Database, sheets: LetterSheets, item: Round) -> None:
        """Read the template and the letterhead as they are now; raises NotFound without the template."""
        self._database, self._sheets, self._item = database, sheets, item
        self._template = sheets.template(item.template_id)
        self._head = sheets.letterhead(item, self._template)
        self.envelope: Envelope = sheets.envelope()

    def looks(self, places: Places) -> list[LetterLook]:
        """Return how some letters come out; nothing is written for it."""
        from app.documents.window_room import address_box

        found = []
        for content, values in self._filled(places):
            box = address_box(content, self._head, self._shaper)
            pages = self._composer.count(values)
            found.append(LetterLook(content.teacher_id, pages, box, room_in(self.envelope, box)))
        return found

    def seen(self, places: Places, progress: Progress) -> Seen:
        """Return what these letters say now, to be held against what they say later; raises Cancelled."""
        names = [name for name in self._template.fields if name not in {"aanhef", "kenmerk"}]
        said: dict[TeacherId, tuple[int, ...]] = {}
        for start in range(0, len(places), _AT_ONCE):
            progress.report(start, len(places), "progress.changes")
            # Of the number a reference may hold only the order decides, which is the user's own choice.
            for content, values in self._filled([(0, who) for _, who in places[start : start + _AT_ONCE]]):
                always = (content.address_lines, content.salutation, content.reference)
                said[content.teacher_id] = (*map(hash, always), *(hash(values.of(name)) for name in names))
        return Seen(self._template.version, self._head, (*_ALWAYS, *names), said)

    def holding(self, places: Places, wanted: str) -> list[TeacherId]:
        """Return whose letters hold a text, whatever its case, accents and line ends; nobody's hold no text."""
        from app.documents.letter_text import letter_text

        needle = folded(wanted).strip()
        return [
            content.teacher_id
            for content, _values in self._filled(places)
            if needle and needle in folded(letter_text(content, self._head, self._template))
        ]

    def earlier(self, teacher_ids: Sequence[TeacherId]) -> Mapping[TeacherId, Earlier]:
        """Return who was sent a letter of this kind in the same matter before: the last one."""
        return earlier_letters(self._database, self._sheets, self._item, teacher_ids)

    def printed(self, teacher_ids: Sequence[TeacherId]) -> Mapping[TeacherId, Printed]:
        """Return whose letter of this round was made already, perhaps on a sheet that did not come out well."""
        if not self._item.id:
            return {}
        with self._database.read() as connection:
            found = sent_letters.printed_in(connection, self._item.id, teacher_ids)
        return {who: Printed(letter, at) for who, (letter, at) in found.items()}

    @cached_property
    def _shaper(self) -> "Shaper":
        from app.documents.shaping import Shaper

        return Shaper()

    @cached_property
    def _composer(self) -> "LetterComposer":
        from app.documents.geometry import SIGNATURE
        from app.documents.images import load_picture
        from app.documents.letter import LetterComposer

        signature = load_picture("ImSignature", self._head.signature, *SIGNATURE) if self._head.signature else None
        return LetterComposer(self._template, self._head, self._shaper, signature)

    def _filled(self, places: Places) -> "list[tuple[LetterContent, Values]]":
        from app.documents.merge import values_of

        with self._database.read() as connection:
            people = TEACHERS.load(connection, [who for _, who in places])
        stack = [(place, people[who]) for place, who in places if who in people]
        made = self._sheets.contents(self._item, stack, self._template) if stack else []
        return [(content, values_of(content, self._head, self._template)) for content in made]


def earlier_letters(
    database: Database, sheets: LetterSheets, item: Round, teacher_ids: Sequence[TeacherId]
) -> Mapping[TeacherId, Earlier]:
    """Return who was sent what a round sends before: a letter of its kind, in the same matter.

    A second reminder is another letter than the first, and so is one for another study day; what is sent every year
    counts within the school year of the round.
    """
    template = sheets.template(item.template_id)
    alike = {item.template_id} if template.kind in _BY_TEXT else sheets.of_kind(template.kind)
    register, since = sheets.about(item, template).id, school_year(item.on)[0]
    with database.read() as connection:
        found = sent_letters.last_of_kind(connection, teacher_ids, alike, register)
        named = ROUNDS.load(connection, sorted({letter.round_id for letter in found.values()}))
    return {
        who: Earlier(letter, named[letter.round_id].name)
        for who, letter in found.items()
        if (template.kind not in _YEARLY or (letter.sent_on is not None and letter.sent_on >= since))
        and (template.kind not in _ASKING or named[letter.round_id].asked == item.asked)
    }
