# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The proof sheet of a stack: what is about to be printed, in one table that a person can tick and initial."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.addresses import is_complete
from app.domain.ids import TeacherId
from app.domain.letters import Delivery, LetterContent, Letterhead, Round
from app.domain.names import address_name
from app.domain.proof_sheets import ProofLine, ProofSheet, differing, shortened
from app.domain.teachers import Teacher
from app.persistence import own_fields
from app.persistence.database import Database
from app.persistence.repositories.catalogue import TEACHERS
from app.progress import Progress
from app.services.letter_contents import own_spot
from app.services.letter_data import save_letter_data
from app.services.letter_sheets import LetterSheets, Place
from app.services.proving import Earlier, LookingOver, earlier_letters
from app.wording import Wording

if TYPE_CHECKING:
    from app.documents.template import LetterTemplate

_IN_COLUMNS = ("aanhef", "naam", "roepnaam")
"""Fields whose value stands in a column of its own, or in part."""


@dataclass(frozen=True, slots=True)
class _Made:
    """What one letter says: its words, the values of its fields, and on how many pages."""

    content: LetterContent
    values: Mapping[str, str]
    pages: int
    reaches: bool = True
    """Whether there is a whole address, or in the school a place, to bring it to."""


class ProofSheetService:
    """Makes proof sheets and lists of what stands in letters; nothing is stored and no letter counts as printed."""

    def __init__(self, database: Database, sheets: LetterSheets) -> None:
        """Work on a school whose letters `sheets` lays out."""
        self._database = database
        self._sheets = sheets

    def look_over(self, item: Round) -> LookingOver:
        """Return what looks the letters of a round over before they are printed; raises NotFound."""
        return LookingOver(self._database, self._sheets, item)

    def of(
        self, item: Round, places: Sequence[tuple[int, TeacherId]], wording: Wording, progress: Progress
    ) -> ProofSheet:
        """Return the proof sheet of letters to some teachers, each with its place in the stack.

        Who was removed meanwhile is left out. Raises NotFound without the round's template, and Cancelled.
        """
        template = self._sheets.template(item.template_id)
        with self._database.read() as connection:
            people = TEACHERS.load(connection, [who for _, who in places])
        earlier = earlier_letters(self._database, self._sheets, item, [TeacherId(who) for who in people])
        stack: list[Place] = [(place, people[who]) for place, who in places if who in people]
        head = self._sheets.letterhead(item, template)
        contents = self._sheets.contents(item, stack, template)
        made = [
            replace(one, reaches=_reaches(who, item.delivery, one.content))
            for (_, who), one in zip(stack, _laid_out(contents, head, template, progress), strict=True)
        ]
        names = [name for name in template.fields if name not in _IN_COLUMNS]
        varying = differing([one.values for one in made], names)
        alike = [name for name in names if name not in varying and made and made[0].values.get(name)]
        lines = [
            replace(
                _line(place, who, one, varying, wording),
                flags=_flags(who, one, template.fields, earlier.get(who.id), wording),
            )
            for (place, who), one in zip(stack, made, strict=True)
        ]
        common = tuple((_label(name, wording), shortened(made[0].values.get(name, ""))) for name in alike)
        return ProofSheet(item.name, item.on, head.signer, tuple(lines), common)

    def save(
        self,
        item: Round,
        places: Sequence[tuple[int, TeacherId]],
        path: Path,
        wording: Wording,
        progress: Progress,
    ) -> int:
        """Write the proof sheet as PDF and return its number of pages; raises as `of`, and SchoolFileError."""
        from app.documents.proof_sheet import write_proof_sheet

        sheet = self.of(item, places, wording, progress)
        return write_proof_sheet(path, sheet, self._sheets.letterhead(item), wording, progress)

    def save_data(
        self,
        item: Round,
        places: Sequence[tuple[int, TeacherId]],
        path: Path,
        wording: Wording,
        progress: Progress,
    ) -> int:
        """Write what stands in each letter as a workbook; returns its rows. Nothing counts as printed.

        Raises NotFound without the round's template, SchoolFileError, Cancelled.
        """
        from app.documents.merge import values_of

        template = self._sheets.template(item.template_id)
        with self._database.read() as connection:
            people = TEACHERS.load(connection, [who for _, who in places])
            own = {own_spot(one): one for one in own_fields.fields(connection)}
        stack: list[Place] = [(place, people[who]) for place, who in places if who in people]
        head = self._sheets.letterhead(item, template)
        contents = self._sheets.contents(item, stack, template)
        pairs = zip(stack, contents, strict=True)
        filled = [(place, one, values_of(one, head, template).texts) for (place, _), one in pairs]
        return save_letter_data(path, filled, own, (wording, Wording(template.language)), progress)


def _laid_out(
    contents: Sequence[LetterContent], head: Letterhead, template: "LetterTemplate", progress: Progress
) -> list[_Made]:
    from app.documents.letter import LetterComposer
    from app.documents.merge import values_of
    from app.documents.shaping import Shaper

    composer = LetterComposer(template, head, Shaper(), None)
    made = []
    for done, content in enumerate(contents):
        progress.report(done, len(contents), "progress.checking")
        values = values_of(content, head, template)
        made.append(_Made(content, values.texts, composer.count(values)))
    return made


def _reaches(who: Teacher, delivery: Delivery, content: LetterContent) -> bool:
    return is_complete(who.address) if delivery is Delivery.POST else any(content.address_lines[1:])


def _line(place: int, who: Teacher, made: _Made, varying: Sequence[str], wording: Wording) -> ProofLine:
    name, address = address_name(who.name), made.content.address_lines
    return ProofLine(
        position=place,
        name=f"{name} ({who.code})" if who.code else name,
        address=address[1:] if address and address[0] == name else address,
        salutation=made.content.salutation,
        values=tuple((_label(field, wording), shortened(made.values.get(field, ""))) for field in varying),
    )


def _flags(
    who: Teacher, made: _Made, names: Sequence[str], before: Earlier | None, wording: Wording
) -> tuple[str, ...]:
    """Return what the reader should look at: no address, a doubtful name, a letter before, a field that is empty."""
    found = []
    if not made.reaches:
        found.append(wording.say("proof_sheet.no_address"))
    if who.name_doubt:
        found.append(wording.say("proof_sheet.name_doubt"))
    if before is not None and before.letter.sent_on is not None:
        found.append(wording.say("proof_sheet.before", {"on": before.letter.sent_on}))
    if made.pages > 1:
        found.append(wording.say("proof_sheet.pages", {"count": made.pages}))
    empty = [_label(name, wording) for name in names if not made.values.get(name)]
    if empty:
        found.append(wording.say("proof_sheet.empty", {"fields": ", ".join(empty)}))
    return tuple(found)


def _label(name: str, wording: Wording) -> str:
    """Return how a field is called: one of the school's own by its own name, a question by its words."""
    kind, colon, own = name.partition(":")
    return own if colon and kind in {"eigen", "vraag"} else wording.say(f"letter_field.{name}")
