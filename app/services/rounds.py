# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Rounds of letters: who gets one, what is checked, what was sent."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.asked_values import ASKED_LENGTH, questions_in
from app.domain.changes import Action
from app.domain.ids import LetterId, RoundId, TeacherId
from app.domain.letter_kinds import LetterKind
from app.domain.letters import Finding, Letter, LetterState, Round
from app.domain.mail_stands import by_mail
from app.domain.names import sort_name
from app.domain.own_templates import is_own
from app.domain.registers import RegisterProfile
from app.domain.reply_codes import SAMPLE, code_of
from app.domain.round_names import free_name, is_taken
from app.domain.stationery import Stationery
from app.domain.teachers import Teacher
from app.domain.validity import TEXT_LENGTH, check_text
from app.errors import InvalidValue, NotFound
from app.persistence import contents, letters, mailings
from app.persistence.database import Database
from app.persistence.letters import RoundFigures
from app.persistence.repositories.catalogue import LETTERS, ROUNDS, TEACHERS
from app.profiles.loading import Profiles
from app.progress import Progress
from app.services.letter_contents import findings_of
from app.services.letter_sheets import LetterSheets
from app.services.mailed_before import refuse_dropping
from app.services.numbering import numbered, numbered_again
from app.services.one_register import OneRegister
from app.services.other_rounds import all_the_same, had_elsewhere
from app.services.proposing import Candidate, Proposing, already
from app.services.round_drafts import RoundDrafts
from app.services.round_rows import LetterRow, RoundSummary, summary_of
from app.services.school import SchoolService
from app.wording import Wording

__all__ = ["Candidate", "LetterRow", "RoundService", "RoundSummary", "SentLetter", "TemplateInfo"]

_DUTCH = Wording("nl")


@dataclass(frozen=True, slots=True)
class TemplateInfo:
    """A letter template to choose from."""

    id: str
    language: str
    kind: str
    title: str
    own: bool = False
    """Whether the school made it."""
    questions: tuple[str, ...] = ()
    """What it asks once for all letters of a round."""


@dataclass(frozen=True, slots=True)
class SentLetter:
    """A letter that went out, and in which round."""

    letter: Letter
    round_name: str


class RoundService(OneRegister):
    """What a user can do with rounds, up to printing; printing itself is in `LetterRuns`."""

    def __init__(self, database: Database, profiles: Profiles, school: SchoolService, sheets: LetterSheets) -> None:
        """Work on a school, with one register's rules."""
        self._database = database
        super().__init__(profiles)
        self._school = school
        self._sheets = sheets
        self._proposing = Proposing(database, profiles, sheets)
        self._drafts = RoundDrafts(database, profiles, school, sheets)

    def templates(self) -> list[TemplateInfo]:
        """Return the templates to choose from, the school's own first, the newest of these on top.

        Ids carry the language, as `uitnodiging.nl`.
        """
        known = self._sheets.templates()
        own = [item for item in known if is_own(item.id)]
        return [
            TemplateInfo(
                f"{item.id}.{item.language}",
                item.language,
                item.kind,
                item.title,
                is_own(item.id),
                questions_in(item.fields),
            )
            for item in (*reversed(own), *(item for item in known if not is_own(item.id)))
        ]

    def draft(self, on: date, kind: str = "invitation", wording: Wording = _DUTCH) -> Round:
        """Return a new round with what is likely: a free name, four weeks to answer, by post if addresses are known.

        Its days are working days, and its letter is the one that the last round of this kind had.

        `kind` is a LetterKind, or "reminder_2": which letter, and so who is proposed. It is named in the user's words.
        """
        return self._drafts.draft(on, kind, wording)

    def names(self) -> frozenset[str]:
        """Return what the rounds are called that there are: a new one needs another name."""
        with self._database.read() as connection:
            return frozenset(item.name for item in letters.all_rounds(connection))

    def registers(self) -> list[RegisterProfile]:
        """Return the registers that a letter about the standing can be about."""
        return self._sheets.standings.registers()

    def candidates(self, draft: Round) -> list[Candidate]:
        """Return every teacher with whether they are proposed and, if not, why; the proposed ones first."""
        return self._proposing.candidates(draft)

    def asked_before(self, draft: Round, people: Sequence[Teacher]) -> list[Finding]:
        """Return who of some teachers was sent already what a draft would send, or waits for it in an open stack."""
        return self._proposing.asked_before(draft, people)

    def all_the_same(self, draft: Round, people: Sequence[Teacher]) -> Round:
        """Return a draft whose letter goes to these people also where they have it in another round."""
        with self._database.read() as connection:
            return all_the_same(draft, had_elsewhere(connection, self._sheets, draft, [who.id for who in people]))

    def start(self, draft: Round, teacher_ids: Sequence[TeacherId]) -> Round:
        """Store a round and its stack in the order given; raises InvalidValue for no name or a taken one, or nobody."""
        _check(draft)
        unique = list(dict.fromkeys(teacher_ids))
        if not unique:
            raise InvalidValue("nobody", field="teachers")
        draft = replace(draft, register_id=self._sheets.about(draft).id)  # only a standing can be of another register
        taken = self.names()
        if is_taken(draft.name, taken):
            raise InvalidValue("round_name_taken", field="name", name=draft.name, other=free_name(draft.name, taken))
        with self._database.write(Action("start_round", {"round": draft.name, "count": len(unique)})) as work:
            (stored,) = work.add(ROUNDS, [numbered(draft, letters.rounds_with_last_place(work.connection))])
            work.add(LETTERS, [Letter(stored.id, who, at) for at, who in enumerate(unique, start=1)])
        return stored

    def rounds(self) -> list[RoundSummary]:
        """Return every round, the newest first."""
        with self._database.read() as connection:
            found = letters.all_rounds(connection)
            figures = letters.figures(connection)
        kinds = self._sheets.kinds()
        return [
            summary_of(item, figures.get(item.id, RoundFigures()), kinds.get(item.template_id, LetterKind.INVITATION))
            for item in found
        ]

    def round(self, round_id: RoundId) -> Round:
        """Return one round; raises NotFound."""
        with self._database.read() as connection:
            found = ROUNDS.load(connection, [round_id])
        if round_id not in found:
            raise NotFound("round")
        return found[round_id]

    def change(self, before: Round, after: Round) -> Round:
        """Store a changed round as one action."""
        _check(after)
        with self._database.write(Action("change_round", {"round": after.name, "count": 1})) as work:
            stored = work.change(ROUNDS, [(before, numbered_again(work, before, after))])
        return stored[0] if stored else after

    def letters(self, round_id: RoundId) -> list[LetterRow]:
        """Return a round's letters in the order of the stack; sent ones with the address they went to."""
        item = self.round(round_id)
        found, people = self._stack(round_id)
        made = self._sheets.contents(item, [(letter.position, people[letter.teacher_id]) for letter in found])
        with self._database.read() as connection:
            mailed = mailings.of_round(connection, round_id)
        return [
            LetterRow(
                letter,
                sort_name(people[letter.teacher_id].name),
                letter.address_lines or content.address_lines,
                letter.salutation or content.salutation,
                people[letter.teacher_id].code,
                by_mail(letter, mailed.get(letter.id)),
            )
            for letter, content in zip(found, made, strict=True)
        ]

    def _stack(self, round_id: RoundId) -> tuple[list[Letter], dict[int, Teacher]]:
        with self._database.read() as connection:
            found = letters.letters_of_round(connection, round_id)
            return found, TEACHERS.load(connection, [letter.teacher_id for letter in found])

    def drop(self, round_id: RoundId, letter_ids: Sequence[LetterId]) -> None:
        """Take letters that were not sent out of the stack, as one action.

        Raises LetterError when some went by e-mail or may have: first it is to be said whether they did.
        """
        with self._database.write(Action("drop_letters", {"count": len(letter_ids)})) as work:
            found = LETTERS.load(work.connection, list(letter_ids)).values()
            going = [item for item in found if item.round_id == round_id and item.state is not LetterState.SENT]
            refuse_dropping(work, going)
            work.remove(LETTERS, going)

    def check(self, round_id: RoundId, progress: Progress) -> list[Finding]:
        """Return what makes letters of the stack unfit to print; nothing is printed while there is any."""
        item = self.round(round_id)
        found, people = self._stack(round_id)
        open_ones = [letter for letter in found if letter.state is not LetterState.SENT]
        stack = [(letter.position, people[letter.teacher_id]) for letter in open_ones]
        return self.check_people(item, stack, progress)

    def check_people(self, item: Round, stack: Sequence[tuple[int, Teacher]], progress: Progress) -> list[Finding]:
        """Return what makes letters to some people unfit, also before a round of them is stored."""
        kind, people = self._sheets.template(item.template_id).kind, [teacher for _, teacher in stack]
        # Two who were put together since may both have a letter in the stack.
        sent = {one.teacher_id for one in self._stack(item.id)[0] if one.state is LetterState.SENT} if item.id else ()
        found = [Finding(already(kind), who.id, item.name) for who in people if who.id in sent]
        found += findings_of(people, item, self._school.school(), kind) + self._proposing.outdated(item, people)
        return list(dict.fromkeys(found + self._sheets.check(item, stack, progress)))

    def outdated(self, item: Round, people: Sequence[Teacher]) -> list[Finding]:
        """Return for whom of some people of a stack a round's letter is not meant any more, and why."""
        return self._proposing.outdated(item, people)

    def preview(self, round_id: RoundId, letter_id: LetterId) -> bytes:
        """Return one letter as PDF, as it would be printed now; the page that was printed is a `document`."""
        item = self.round(round_id)
        with self._database.read() as connection:
            letter = letters.letters(connection, [letter_id]).get(letter_id)
            if letter is None:
                raise NotFound("letter")
            teacher = TEACHERS.load(connection, [letter.teacher_id])[letter.teacher_id]
        return self._sheets.one(item, letter.position, teacher, code=code_of(letter_id))

    def preview_draft(self, draft: Round, teacher_id: TeacherId, position: int = 1) -> bytes:
        """Return the letter a teacher would get at a place in a round that is not stored yet, as PDF."""
        return self._sheets.one(draft, position, self._teacher(teacher_id), code=SAMPLE)

    def preview_on(
        self, stationery: Stationery, draft: Round, teacher_id: TeacherId, *, long: bool, on_paper: bool
    ) -> bytes:
        """Return a draft's letter as PDF on stationery that is not kept yet; a `long` one takes a second page."""
        return self._sheets.sample(draft, self._teacher(teacher_id), stationery, long=long, on_paper=on_paper)

    def _teacher(self, teacher_id: TeacherId) -> Teacher:
        with self._database.read() as connection:
            found = TEACHERS.load(connection, [teacher_id])
        if teacher_id not in found:
            raise NotFound("teacher")
        return found[teacher_id]

    def letters_of(self, teacher_id: TeacherId) -> list[SentLetter]:
        """Return the letters one teacher was sent, newest first."""
        with self._database.read() as connection:
            found = letters.letters_of_teacher(connection, teacher_id)
            named = ROUNDS.load(connection, [letter.round_id for letter in found])
        return [SentLetter(letter, named[letter.round_id].name) for letter in found]

    def document(self, name: str) -> bytes:
        """Return a kept letter, byte for byte; raises NotFound."""
        with self._database.read() as connection:
            found = contents.read(connection, name)
        if found is None:
            raise NotFound("document")
        return found


def _check(item: Round) -> None:
    if not item.name.strip():
        raise InvalidValue("round_name", field="name")
    for question, answer in item.asked:
        check_text(question, answer, ASKED_LENGTH)
    for field in ("name", "signer", "signer_function", "reference_pattern", "your_letter_of", "your_reference"):
        check_text(field, getattr(item, field), TEXT_LENGTH)
