# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Taking a letter over from Word: read, shown with its fields and what is left out, and made into a text of ours."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.letter_kinds import LetterKind
from app.domain.own_templates import LINE_LENGTH, TemplateText
from app.domain.word_letters import WordDocument, WordImage, WordNote
from app.domain.word_sorting import Left, LeftOut, sort_out
from app.domain.word_writing import Becomes, Mapped, around, body_text, doubtful, fields_of, likely, line_text, usual
from app.exchange.word_files import read_word_file
from app.persistence import own_fields
from app.persistence.database import Database
from app.progress import Progress
from app.wording import Wording

__all__ = ["Becomes", "FoundField", "Left", "LeftOut", "Mapped", "WordChoices", "WordImport", "WordLetter", "WordNote"]

_DUTCH = re.compile(r"\b(?:de|het|een|wij|u|uw|van|en|niet|voor|met)\b", re.IGNORECASE)
_ENGLISH = re.compile(r"\b(?:the|a|we|you|your|of|and|not|for|with)\b", re.IGNORECASE)
_CLOSINGS = {"nl": "Met vriendelijke groet,", "en": "Yours sincerely,"}


@dataclass(frozen=True, slots=True)
class FoundField:
    """A field of the document: its name there, how often it stands in the text, and what it probably is (None: ask).

    `sure` is False for a likeness of names, and for a day that may be another: to be confirmed.
    `around` are the words where it first stands.
    """

    name: str
    count: int
    guess: Mapped | None
    sure: bool = True
    around: str = ""


@dataclass(frozen=True, slots=True)
class WordChoices:
    """What the user decided: what each field becomes, which paragraphs stay after all, what letter it is."""

    mapping: Mapping[str, Mapped] = field(default_factory=dict)
    keep: frozenset[int] = frozenset()
    title: str = ""
    kind: str = LetterKind.LETTER
    language: str = "nl"


@dataclass(frozen=True, slots=True)
class WordLetter:
    """A document as it was read, with what is likely; `images` are its pictures, those in the head first."""

    document: WordDocument
    title: str
    language: str
    choices: tuple[tuple[str, str], ...]
    """Fields of ours to choose from: name and label; the school's own come as `eigen:<name>`."""

    @property
    def images(self) -> Sequence[WordImage]:
        """The pictures, those in the head of the page first: one of them may be the school's logo."""
        return sorted(self.document.images, key=lambda image: not image.in_head)

    @property
    def notes(self) -> Sequence[WordNote]:
        """What the user should know of it."""
        return self.document.notes

    def left_out(self) -> Sequence[LeftOut]:
        """Return the paragraphs that the letter's own page has already."""
        return sort_out(self.document).left_out

    def fields(self, keep: Collection[int] = ()) -> Sequence[FoundField]:
        """Return the fields in the text, with the paragraphs of `keep` in it: unknown, unsure, known."""
        found = sort_out(self.document, keep)
        own = [name.removeprefix("eigen:") for name, _label in self.choices if name.startswith("eigen:")]
        fields = []
        for name, count in fields_of(found.body, found.subject).items():
            sure = usual(name, own)
            certain = sure is not None and (sure.becomes is Becomes.OWN or not doubtful(name))
            text = around(found.body, name, found.subject)
            fields.append(FoundField(name, count, sure or likely(name, own), certain, text))
        return sorted(fields, key=lambda one: (one.guess is not None, one.sure))


class WordImport:
    """Reads Word documents; what is made of one is kept by the editor of templates, if the user wants it."""

    def __init__(self, database: Database) -> None:
        """Know a school's own fields."""
        self._database = database

    def read(self, path: Path, progress: Progress, wording: Wording) -> WordLetter:
        """Read the letter at `path`, with the labels of fields in the user's language; raises WordError, Cancelled."""
        from app.documents.fields import FIELDS

        document = read_word_file(path, progress)
        with self._database.read() as connection:
            own = [field.name for field in own_fields.fields(connection) if not set("{|}") & set(field.name)]
        choices = [(name, wording.say(f"letter_field.{name}")) for name in FIELDS if name != "aanhef"]
        choices += [(f"eigen:{name}", name) for name in own]
        text = " ".join(block.plain for block in document.blocks)
        dutch = len(_DUTCH.findall(text)) >= len(_ENGLISH.findall(text))
        title = " ".join(path.stem.replace("_", " ").split())[:LINE_LENGTH]
        return WordLetter(document, title, "nl" if dutch else "en", tuple(choices))

    def text_of(self, letter: WordLetter, choices: WordChoices) -> TemplateText:
        """Return the letter as a text of ours, by what the user chose; a field that was not mapped becomes its name."""
        found = sort_out(letter.document, choices.keep)
        mapping = {one.name: one.guess for one in letter.fields(choices.keep) if one.guess is not None}
        mapping |= choices.mapping
        return TemplateText(
            title=choices.title or letter.title,
            subject=line_text(found.subject, mapping, choices.language)[:LINE_LENGTH],
            closing=found.closing or _CLOSINGS[choices.language],
            body=body_text(found.body, mapping, choices.language),
        )
