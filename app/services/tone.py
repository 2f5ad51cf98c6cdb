# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tone and sense check of a letter: of a text that is written, and of a round with everybody's values."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from app.domain.asked_values import ASKED, asked_field_name
from app.domain.ids import TeacherId
from app.domain.letter_kinds import invites
from app.domain.letters import Letterhead, Round
from app.domain.tone import SPOT, Passages, Tone, ToneFinding, in_text, in_values, names_somebody
from app.persistence.database import Database
from app.persistence.repositories.catalogue import TEACHERS
from app.services.letter_sheets import LetterSheets, Place
from app.wording import Wording

if TYPE_CHECKING:
    from app.documents.template import LetterTemplate

_WAYS = ("telefoon", "email")
"""Fields that tell how to ask something."""
_OF_NOBODY = frozenset({
    "school", "register", "register_website", "antwoord_voor", "contact", "telefoon", "email", "datum", "ronde",
    "ondertekenaar", "ondertekenaar_functie", "onderdelen", "toelichting",
})  # fmt: skip
"""Fields that are the same in every letter, or often have nothing to tell: that they are empty concerns nobody."""
Values = Mapping[str, str]


class ToneService:
    """Looks letters through; nothing is changed, and nothing is stopped by it."""

    def __init__(self, database: Database, sheets: LetterSheets) -> None:
        """Work on a school whose letters `sheets` lays out."""
        self._database = database
        self._sheets = sheets

    def of_text(self, written: "LetterTemplate", item: Round) -> list[ToneFinding]:
        """Return what can be seen of a text that may not be kept yet, in a letter of a round."""
        head = self._sheets.letterhead(item, written)
        return [*in_text(passages_of(written), item.on), *_no_contact(written, _of_school(head))]

    def of_round(
        self, item: Round, places: Sequence[tuple[int, TeacherId]], *, everybody: bool = True
    ) -> list[ToneFinding]:
        """Return what can be seen of a round's letters and was not waved away; raises NotFound without its template.

        Without `everybody` the places are examples: it is not told for whom a field is empty.
        """
        from app.documents.merge import values_of

        template = self._sheets.template(item.template_id)
        with self._database.read() as connection:
            people = TEACHERS.load(connection, [who for _, who in places])
        stack: list[Place] = [(place, people[who]) for place, who in places if who in people]
        head = self._sheets.letterhead(item, template)
        contents = self._sheets.contents(item, stack, template)
        filled = [(one.teacher_id, values_of(one, head, template).texts) for one in contents]
        values = filled[0][1] if filled else _of_school(head)
        found = in_text(passages_of(template), item.on)
        found += in_values([(asked_field_name(question), answer) for question, answer in item.asked], item.on)
        if item.reply_by is not None and item.reply_by <= item.on and "antwoord_voor" in template.fields:
            quote = Wording(template.language).day(item.reply_by)
            found.append(ToneFinding(Tone.EARLY_REPLY, quote, "antwoord_voor", item.reply_by))
        found += _no_contact(template, values)
        found += _empty(template, filled) if everybody else []
        return [one for one in found if one.mark not in item.waved]


def passages_of(template: "LetterTemplate") -> Passages:
    """Return the words of a template as they are read, without markup."""
    from app.documents.blocks import Run

    def words(parts: Sequence[object]) -> str:
        return "".join(part.text if isinstance(part, Run) else SPOT for part in parts)

    read: list[str] = []
    for block in template.blocks[1:]:
        # What stands in the cells of a table makes no sentence together.
        lines = [words(line.parts) for line in block.lines]
        read += lines if block.columns else [" ".join(lines)]
        # What comes for some readers only is read by itself: a form, or the text for a field that is empty.
        for spot in block.fields:
            read += [text for text in (*spot.forms, spot.if_empty or "") if text]
    free = invites(template.kind)
    return Passages(words(template.subject), tuple(read), template.closing, template.language, free)


def _of_school(head: Letterhead) -> Values:
    return {"telefoon": head.phone, "email": head.email}


def _no_contact(template: "LetterTemplate", values: Values) -> list[ToneFinding]:
    """Return whether no way is told to ask something: by no field that is filled, and not in the text itself."""
    asked = [name for name in _WAYS if name in template.fields]
    if any(values.get(name) for name in asked) or names_somebody(passages_of(template)):
        return []
    return [ToneFinding(Tone.NO_CONTACT, field=asked[0] if asked else "")]


def _personal(name: str) -> bool:
    return name not in _OF_NOBODY and not name.startswith(ASKED)


def _empty(template: "LetterTemplate", filled: Sequence[tuple[TeacherId, Values]]) -> list[ToneFinding]:
    """Return the fields that are empty for some and are left out then; one that must be filled is a fault anyway."""
    from app.documents.blocks import FieldSpot

    spots = [part for part in template.subject if isinstance(part, FieldSpot)]
    spots += [spot for block in template.blocks for spot in block.fields]
    lacking: dict[str, list[TeacherId]] = defaultdict(list)
    for name in dict.fromkeys(spot.name for spot in spots if spot.if_empty is not None and _personal(spot.name)):
        for who, values in filled:
            if not values.get(name):
                lacking[name].append(who)
    return [ToneFinding(Tone.EMPTY, field=name, people=tuple(people)) for name, people in lacking.items()]
