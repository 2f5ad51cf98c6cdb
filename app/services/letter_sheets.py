# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Lays letters out: the words of a round handed to the renderer, with the school's letterhead around them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.letters import Finding, LetterContent, Letterhead, Round, Unfit
from app.domain.registers import RegisterProfile
from app.domain.teachers import Teacher
from app.errors import NotFound
from app.paths import resources
from app.persistence import letters, own_fields
from app.persistence.database import Database
from app.profiles.loading import Profiles
from app.progress import Progress
from app.services.letter_contents import LetterWriter
from app.services.one_register import OneRegister
from app.services.school import SchoolService
from app.services.standing_letters import KIND, StandingLetters
from app.services.stationery import for_round, letterhead_of
from app.wording import LANGUAGES, Wording

if TYPE_CHECKING:
    from app.documents.printer import LetterPrinter
    from app.documents.template import LetterTemplate

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

    def templates(self) -> list["LetterTemplate"]:
        """Return the shipped templates, Dutch ones first."""
        from app.documents.template import shipped_templates

        return [template for language in LANGUAGES for template in shipped_templates(language)]

    def template(self, name: str) -> "LetterTemplate":
        """Return a template by `uitnodiging.nl`, or `uitnodiging` for the Dutch one; raises NotFound."""
        wanted = name if "." in name else f"{name}.nl"
        found = {f"{item.id}.{item.language}": item for item in self.templates()}
        if wanted not in found:
            raise NotFound("template", name=name, known=sorted(found))
        return found[wanted]

    def letterhead(self, item: Round) -> Letterhead:
        """Return the letterhead of a round."""
        school = self._school.school()
        logo, signature = self._school.image("logo"), self._school.image("signature")
        head = letterhead_of(school, item.on, logo=logo, signature=signature)
        around = for_round(head, item, self.about(item))
        # The code leads to where one registers, which a letter about a standing does not ask.
        return replace(around, qr_text="") if self.template(item.template_id).kind == KIND else around

    def contents(self, item: Round, stack: Sequence[Place]) -> list[LetterContent]:
        """Return the words of each letter of a stack, in its order."""
        template, ids = self.template(item.template_id), [who.id for _, who in stack]
        with self._database.read() as connection:
            own = own_fields.fields(connection)
            writer = LetterWriter(self._school.school(), self.about(item), template.language, own)
            before = letters.last_sent(connection, ids, self.of_kind(KIND))
        made = [writer.content(who, item, place, before.get(who.id)) for place, who in stack]
        if template.kind != KIND:
            return made
        more = self.standings.fields(item, ids, Wording(template.language))
        return [replace(one, fields={**one.fields, **more.get(one.teacher_id, {})}) for one in made]

    def of_kind(self, kind: str) -> frozenset[str]:
        """Return the ids of the templates of a kind, with their language."""
        return frozenset(f"{item.id}.{item.language}" for item in self.templates() if item.kind == kind)

    def about(self, item: Round) -> RegisterProfile:
        """Return the register that a round's letters are about."""
        about_standing = self.template(item.template_id).kind == KIND
        return self.standings.profile(item.register_id) if about_standing else self._profile

    def template_text(self, template: "LetterTemplate") -> str:
        """Return a shipped template as it is written."""
        file = resources() / "templates" / template.language / f"{template.id}.md"
        return file.read_text(encoding="utf-8")

    def printer(self, item: Round, *, new_sheet: bool = False) -> "LetterPrinter":
        """Return a renderer for a round's letters; with `new_sheet` each starts on the front of a sheet."""
        from app.documents.printer import LetterPrinter

        return LetterPrinter(self.template(item.template_id), self.letterhead(item), new_sheet=new_sheet)

    def one(self, item: Round, position: int, teacher: Teacher) -> bytes:
        """Return one letter as PDF."""
        return self.printer(item).render_one(self.contents(item, [(position, teacher)])[0])

    def check(self, item: Round, stack: Sequence[Place], progress: Progress) -> list[Finding]:
        """Return what only the laid-out letter shows: empty fields, an address too large, odd letters."""
        from app.documents.fitness import check_letter

        template, head = self.template(item.template_id), self.letterhead(item)
        made = self.contents(item, stack)
        # Of each field of the school's own there is a value, perhaps an empty one; what is asked besides is not there.
        asked = [name for name in template.fields if name.startswith("eigen:")] if made else []
        found = [Finding(Unfit.UNKNOWN_FIELD, None, name) for name in asked if name not in made[0].fields]
        for done, content in enumerate(made):
            progress.report(done, len(made), "progress.checking")
            found += check_letter(content, head, template)
        return found
