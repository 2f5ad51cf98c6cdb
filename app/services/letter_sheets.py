# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Lays letters out: the words of a round handed to the renderer, with the school's letterhead around them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING

from app.domain.asked_values import questions_in
from app.domain.envelopes import Envelope
from app.domain.letter_kinds import SHOWS_WAY, TELLS_STANDING, LetterKind, invites
from app.domain.letters import Finding, LetterContent, Letterhead, Round, Unfit
from app.domain.registers import RegisterProfile
from app.domain.reply_codes import SAMPLE
from app.domain.stationery import Stationery
from app.domain.teachers import Teacher
from app.errors import NotFound, TemplateError
from app.persistence import letters, own_fields, own_templates
from app.persistence.database import Database
from app.profiles.loading import Profiles
from app.progress import Progress
from app.services.booking import event_of
from app.services.letter_contents import LetterWriter
from app.services.letter_facts import facts_of
from app.services.one_register import OneRegister
from app.services.school import SchoolService
from app.services.standing_letters import StandingLetters
from app.services.stationery import for_round, letterhead_of, own_page
from app.services.stationery_keeping import in_force
from app.wording import LANGUAGES, Wording

if TYPE_CHECKING:
    from app.documents.printer import LetterPrinter
    from app.documents.template import LetterTemplate
    from app.documents.word_output import WordPrinter

Place = tuple[int, Teacher]
"""A teacher with their place in the stack, counted from 1."""


class LetterSheets(OneRegister):
    """Makes sheets for rounds; the renderer is loaded when the first sheet is asked for."""

    def __init__(
        self, database: Database, school: SchoolService, profiles: Profiles, standings: StandingLetters
    ) -> None:
        """Use a school's letterhead and one register's facts; `standings` tells what letters about those say."""
        self._database = database
        self._school = school
        super().__init__(profiles)
        self.standings = standings
        self._ready: LetterPrinter | None = None
        self._one_at_a_time = Lock()

    def templates(self) -> list["LetterTemplate"]:
        """Return the templates to choose from: the shipped ones, Dutch ones first, then the school's own."""
        return self._known(removed=False)

    def _known(self, *, removed: bool = True) -> list["LetterTemplate"]:
        from app.documents.template import shipped_templates

        with self._database.read() as connection:
            kept = own_templates.all_templates(connection)
        read = [_read(item.text) for item in kept if removed or not item.removed]
        shipped = [template for language in LANGUAGES for template in shipped_templates(language)]
        return [*shipped, *(template for template in read if template is not None)]

    def template(self, name: str) -> "LetterTemplate":
        """Return a template, also a removed one, by `uitnodiging.nl` or `uitnodiging` (Dutch); raises NotFound."""
        wanted = name if "." in name else f"{name}.nl"
        found = {f"{item.id}.{item.language}": item for item in self._known()}
        if wanted not in found:
            raise NotFound("template", name=name, known=sorted(found))
        return found[wanted]

    def envelope(self) -> Envelope:
        """Return the envelope that the school uses."""
        return self._school.envelopes.chosen(self._school.school().window)

    def letterhead(
        self,
        item: Round,
        template: "LetterTemplate | None" = None,
        *,
        on_paper: bool = True,
        stationery: Stationery | None = None,
    ) -> Letterhead:
        """Return the letterhead of a round, its letters made after its own template or another.

        It is that of paper, or of a file that is read on a screen; `stationery` is other than what the school keeps.
        """
        template = template or self.template(item.template_id)
        school, keeping = self._school.school(), self._school.stationery
        envelope = self._school.envelopes.chosen(school.window)
        look = in_force(keeping.read() if stationery is None else stationery)
        sheets = keeping.sheets(look)
        keeping.require_room(sheets, look, envelope.window())
        signer, function = (item.signer, item.signer_function) if item.signer else (school.signer, "")
        head = letterhead_of(
            school,
            item.on,
            logo=self._school.image("logo"),
            signature=self._school.signers.signature(signer, function or school.signer_function),
            stationery=look,
            sheets=sheets,
            on_paper=on_paper,
            envelope=envelope,
        )
        around = for_round(head, item, self.about(item, template))
        # The code leads to where one registers: only for a letter that sends somebody there, or names the place itself.
        leads = template.kind in SHOWS_WAY or (
            template.kind == LetterKind.LETTER and "register_website" in template.fields
        )
        return around if leads else replace(around, qr_text="")

    def contents(
        self, item: Round, stack: Sequence[Place], template: "LetterTemplate | None" = None
    ) -> list[LetterContent]:
        """Return the words of each letter of a stack, in its order, after the round's template or another."""
        template, ids = template or self.template(item.template_id), [who.id for _, who in stack]
        about = self.about(item, template)
        others = frozenset(name for name, kind in self.kinds().items() if not invites(kind))
        with self._database.read() as connection:
            own = own_fields.fields(connection)
            writer = LetterWriter(self._school.school(), about, template.language, own)
            before = letters.last_sent(connection, ids, others)
            numbers = letters.register_numbers(connection, ids, about.id) if about.reference_url else {}
        made = [writer.content(who, item, place, before.get(who.id)) for place, who in stack]
        pages = [own_page(about, one.reference, numbers.get(one.teacher_id, "")) for one in made]
        wording = Wording(template.language)
        if template.kind in TELLS_STANDING:
            more = self.standings.fields(item, ids, wording)
        else:
            more = facts_of(self._database, template.kind, replace(item, register_id=about.id), ids, wording)
        return [
            replace(one, fields={**one.fields, **more.get(one.teacher_id, {})}, qr_text=page)
            for one, page in zip(made, pages, strict=True)
        ]

    def of_kind(self, kind: str) -> frozenset[str]:
        """Return the ids of the templates of a kind, with their language."""
        return frozenset(name for name, its_kind in self.kinds().items() if its_kind == kind)

    def kinds(self) -> Mapping[str, str]:
        """Return the kind of every template that is or was there, by its id with language."""
        return {f"{item.id}.{item.language}": item.kind for item in self._known()}

    def about(self, item: Round, template: "LetterTemplate | None" = None) -> RegisterProfile:
        """Return the register that a round's letters are about."""
        about_standing = (template or self.template(item.template_id)).kind in TELLS_STANDING
        return self.standings.profile(item.register_id) if about_standing else self._profile

    def printer(
        self, item: Round, *, new_sheet: bool = False, on_paper: bool = False, word: bool = False
    ) -> "LetterPrinter":
        """Return a renderer for a round's letters; with `new_sheet` each starts on the front of a sheet.

        `on_paper` is for what goes to a printer: paper that was printed beforehand has its head already. So does what
        is for `word`, where no PDF can lie below a letter either.
        """
        from app.documents.printer import LetterPrinter

        template = self.template(item.template_id)
        head = self.letterhead(item, template, on_paper=on_paper or word)
        return LetterPrinter(template, replace(head, sheets=()) if word else head, new_sheet=new_sheet)

    def for_word(self, printer: "LetterPrinter") -> "WordPrinter":
        """Return what writes the same letters as Word documents."""
        from app.documents.word_output import WordPrinter

        return WordPrinter(printer.template, printer.letterhead)

    def one(
        self, item: Round, position: int, teacher: Teacher, template: "LetterTemplate | None" = None, code: str = ""
    ) -> bytes:
        """Return one letter on paper, after the round's template or another; `code` is that of the answer it asks."""
        template = template or self.template(item.template_id)
        (content,) = self.contents(item, [(position, teacher)], template)
        coded = replace(content, reply_code=code) if event_of(template.kind) else content
        with self._one_at_a_time:
            printer = self._ready_for(template, self.letterhead(item, template))
            printer.know(())  # nobody else is in this file
            return printer.render_one(coded)

    def _ready_for(self, template: "LetterTemplate", head: Letterhead) -> "LetterPrinter":
        """Return a renderer that has set before what all letters of a round share: the last one, if it still fits."""
        from app.documents.printer import LetterPrinter

        if self._ready is None or (self._ready.template, self._ready.letterhead) != (template, head):
            self._ready = LetterPrinter(template, head)
        return self._ready

    def sample(
        self, item: Round, teacher: Teacher, stationery: Stationery, *, long: bool = False, on_paper: bool = True
    ) -> bytes:
        """Return how a letter would look on other stationery; a `long` one goes on on a second page."""
        from app.documents.printer import LetterPrinter
        from app.documents.template import load_template

        template = self.template(item.template_id)
        if long:
            text = template.text.rstrip()
            template = load_template("\n\n".join([text, *[text.split("\n\n", 2)[2]] * 2]))
        (content,) = self.contents(item, [(1, teacher)], template)
        head = self.letterhead(item, template, stationery=stationery, on_paper=on_paper)
        return LetterPrinter(template, head).render_one(replace(content, reply_code=SAMPLE))

    def check(self, item: Round, stack: Sequence[Place], progress: Progress) -> list[Finding]:
        """Return what only the laid-out letter shows: empty fields, an address too large, odd letters."""
        from app.documents.fitness import check_letter, check_letterhead
        from app.documents.shaping import Shaper

        template = self.template(item.template_id)
        head, made = self.letterhead(item, template), self.contents(item, stack, template)
        # Of each field of the school's own there is a value, perhaps an empty one; what is asked besides is not there.
        asked = [name for name in template.fields if name.startswith("eigen:")] if made else []
        found = check_letterhead(head) if made else []
        found += [Finding(Unfit.UNKNOWN_FIELD, None, name) for name in asked if name not in made[0].fields]
        shaper = Shaper()
        for done, content in enumerate(made):
            progress.report(done, len(made), "progress.checking")
            found += check_letter(content, head, template, shaper)
        return _questions_once(found)


def _questions_once(found: Sequence[Finding]) -> list[Finding]:
    """Tell a question that nobody answered once, and not of every letter: one answer repairs them all."""
    open_ones = questions_in(one.detail for one in found if one.unfit is Unfit.FIELD_EMPTY)
    rest = [one for one in found if one.unfit is not Unfit.FIELD_EMPTY or not questions_in([one.detail])]
    return [*(Finding(Unfit.QUESTION_OPEN, None, question) for question in open_ones), *rest]


@lru_cache(maxsize=64)
def _read(text: str) -> "LetterTemplate | None":
    """Return one of the school's own templates; None for one that only a newer program can read."""
    from app.documents.template import load_template

    try:
        return load_template(text)
    except TemplateError:
        return None
