# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How letters reach people: the order of the stack, the list by which they are handed out, labels and envelopes."""

from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path

from app import clock
from app.domain.changes import Action
from app.domain.hand_out import HandOutGroup, HandOutLine, HandOutList
from app.domain.ids import RoundId, TeacherId
from app.domain.letters import Delivery, Letter, LetterState, Round
from app.domain.mailing import Addressed, EnvelopeSize, LabelFormat, Mailing, check_format
from app.domain.names import sort_name
from app.domain.stacking import StackGroup, StackOrder, arranged, in_order
from app.domain.teachers import Teacher
from app.errors import LetterError, NotFound
from app.persistence import letters
from app.persistence.database import Database
from app.persistence.repositories.catalogue import LETTERS, ROUNDS, TEACHERS
from app.persistence.scratch import Scratch
from app.progress import Progress
from app.services.addressing import Addresses, addresses_of
from app.services.school import SchoolService
from app.services.stack_words import group_title
from app.services.stationery import letterhead_of
from app.wording import Wording


class PostService:
    """Orders stacks and makes what goes with them; only the order is stored."""

    def __init__(self, database: Database, school: SchoolService, scratch: Scratch) -> None:
        """Work on a school; `scratch` is a private folder for files that go to the printer."""
        self._database = database
        self._school = school
        self._scratch = scratch

    def groups(self, teacher_ids: Sequence[TeacherId], order: StackOrder) -> list[StackGroup]:
        """Return some teachers in the order of a stack, by group; who was removed meanwhile is left out."""
        return arranged(self._people(teacher_ids), order)

    def rearrange(self, round_id: RoundId, order: StackOrder) -> Round:
        """Put a round's letters in an order and number them so, as one action; returns the round as it is now.

        Raises LetterError `order_fixed` once a letter of it is printed or sent: the number is on the paper, and what
        is asked about "number 1 to 30" must be true of the pile.
        """
        with self._database.write(Action("order_letters", {})) as work:
            found = ROUNDS.load(work.connection, [round_id])
            if round_id not in found:
                raise NotFound("round")
            stack = letters.letters_of_round(work.connection, round_id)
            if not may_reorder(stack):
                raise LetterError("order_fixed")
            people = TEACHERS.load(work.connection, [letter.teacher_id for letter in stack])
            places = {who: place for place, who in enumerate(in_order(arranged(people.values(), order)), start=1)}
            changed = [
                (letter, replace(letter, position=places[letter.teacher_id]))
                for letter in stack
                if letter.position != places[letter.teacher_id]
            ]
            work.change(LETTERS, changed)
            item = found[round_id]
            return item if item.order is order else work.change(ROUNDS, [(item, replace(item, order=order))])[0]

    def hand_out(
        self, item: Round, places: Sequence[tuple[int, TeacherId]], wording: Wording, *, apart: bool = False
    ) -> HandOutList:
        """Return the list to sign for letters to some teachers, each with its number; `apart`: one for each group."""
        people = {who.id: who for who in self._people([who for _, who in places])}
        numbers = {who: place for place, who in places}
        groups = [
            HandOutGroup(
                "" if item.order is StackOrder.NAME else group_title(group, item.order, wording),
                tuple(_line(people[who], numbers[who]) for who in sorted(group.teacher_ids, key=numbers.__getitem__)),
            )
            for group in arranged(people.values(), item.order)
        ]
        school = self._school.school()
        return HandOutList(item.name, school.name, item.on, school.accent, tuple(groups), apart)

    def save_hand_out(
        self, told: HandOutList, path: Path, wording: Wording, progress: Progress, *, new_sheet: bool = False
    ) -> int:
        """Write a hand-out list as PDF and return its pages; with `new_sheet` each list starts on the front of a sheet.

        Raises LetterError, SchoolFileError and Cancelled.
        """
        from app.documents.hand_out import write_hand_out

        if not told.groups:
            raise LetterError("no_letters")
        return write_hand_out(path, told, wording, progress, new_sheet=new_sheet)

    def addresses(self, mailing: Mailing, delivery: Delivery) -> Addresses:
        """Return what stands on each label or envelope, in order, to homes or to places in the school."""
        return addresses_of(self._people(mailing.teacher_ids), delivery)

    def return_line(self) -> str:
        """Return the school's address on one line."""
        return letterhead_of(self._school.school(), clock.today(), logo=None, signature=None).return_line

    def label_formats(self) -> tuple[LabelFormat, ...]:
        """Return the sheets of labels that can be bought."""
        from app.documents.label_formats import shipped_formats

        return shipped_formats()

    def labels(
        self,
        people: Sequence[Addressed],
        sheet: LabelFormat,
        start: int,
        wording: Wording,
        progress: Progress,
        *,
        outlines: bool = False,
    ) -> bytes:
        """Return labels as PDF, the first on label `start`; raises InvalidValue, LetterError and Cancelled.

        `outlines` draws the edges of the labels too: a trial on plain paper.
        """
        from app.documents.addresses import write_labels

        stream = BytesIO()
        write_labels(stream, people, check_format(sheet), wording, progress, start=start, outlines=outlines)
        return stream.getvalue()

    def envelopes(
        self, people: Sequence[Addressed], size: EnvelopeSize, return_line: str, wording: Wording, progress: Progress
    ) -> bytes:
        """Return envelopes as PDF, each a page of its own size; raises LetterError and Cancelled."""
        from app.documents.addresses import write_envelopes

        stream = BytesIO()
        write_envelopes(stream, people, size, wording, progress, return_line=return_line)
        return stream.getvalue()

    def printer_file(self) -> Path:
        """Return where a file for the printer can be written, in a folder that only this user may open."""
        return self._scratch.folder() / f"{clock.now():%Y%m%d-%H%M%S-%f}.pdf"

    def _people(self, teacher_ids: Sequence[TeacherId]) -> list[Teacher]:
        with self._database.read() as connection:
            found = TEACHERS.load(connection, list(teacher_ids))
        return [found[who] for who in dict.fromkeys(teacher_ids) if who in found]


def may_reorder(stack: Sequence[Letter]) -> bool:
    """Return whether no letter of a round was printed yet, so that their numbers are on no paper."""
    return all(letter.state is LetterState.WAITING for letter in stack)


def _line(who: Teacher, place: int) -> HandOutLine:
    return HandOutLine(place, sort_name(who.name), who.code)
