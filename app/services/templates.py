# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letter templates of the school's own: copied, changed, removed, and looked at while they are written."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from uuid import uuid4

from app.domain.changes import Action
from app.domain.ids import OwnTemplateId, TeacherId
from app.domain.letter_kinds import TELLS_STANDING, LetterKind
from app.domain.letters import Round
from app.domain.own_templates import Draft, OwnTemplate, TemplateText, is_own, own_template_id
from app.domain.teachers import Teacher
from app.domain.tone import ToneFinding
from app.domain.word_letters import WordImage
from app.errors import AppError, InvalidValue, NotFound, TemplateError
from app.persistence import own_fields, own_templates
from app.persistence.database import Database
from app.persistence.repositories.catalogue import OWN_TEMPLATES, TEACHERS
from app.persistence.unit_of_work import new_ids
from app.services.image_files import require_image
from app.services.letter_sheets import LetterSheets
from app.services.school import change_logo
from app.services.template_past import TemplatePast
from app.services.tone import ToneService
from app.services.word_import import WordChoices, WordImport, WordLetter
from app.wording import Wording

if TYPE_CHECKING:
    from app.documents.template import LetterTemplate

MOST_TEMPLATES = 100
_PLAIN = "brief"
_FORMS = {"nl": ("zijn", "haar", "hun"), "en": ("his", "her", "their")}
"""What a field of three texts begins with."""
_STANDING = ("stand", "geteld", "gevraagd", "nog_te_doen", "eenheid", "einddatum", "onderdelen", "toelichting")
_KINDS_OF: Mapping[str, AbstractSet[str]] = {
    **dict.fromkeys(_STANDING, TELLS_STANDING),
    "geregistreerd_op": {LetterKind.THANKS},
    "ontbrekend_bewijs": {LetterKind.EVIDENCE},
}
"""Fields that only letters of some kinds fill."""


@dataclass(frozen=True, slots=True)
class OpenTemplate:
    """A template to write in; `own` is what is kept of it, None for one that is to be a new letter.

    `unsaved`: its words stand nowhere else as a letter, as those from Word and those of a draft. `draft` is the key of
    the draft that what is written is kept in meanwhile. `logo` came with it from Word, and becomes the school's when
    the template is kept.
    """

    id: str
    words: TemplateText
    own: OwnTemplate | None = None
    unsaved: bool = False
    draft: str = field(default_factory=lambda: uuid4().hex)
    logo: WordImage | None = None


@dataclass(frozen=True, slots=True)
class TemplateFault:
    """What is wrong in one of the fields of TemplateText; the error's sentence names the line in it."""

    field: str
    error: TemplateError


@dataclass(frozen=True, slots=True)
class Look:
    """What is wrong in a text, and how a letter of it looks as PDF; None while something is wrong."""

    faults: tuple[TemplateFault, ...]
    page: bytes | None
    tone: tuple[ToneFinding, ...] = ()
    """What a reader may stumble over."""


@dataclass(frozen=True, slots=True)
class FieldChoice:
    """A field a letter may use: as it is written in the text, what it is called, and what one person's letter says."""

    text: str
    label: str
    example: str


class TemplateService:
    """What a user can do with the school's own templates; each is one undoable action.

    Templates are named with their language, as `uitnodiging.nl`. Letters that wait are printed with the text as it is
    then; what was printed keeps its own bytes and tells which text it was.
    """

    def __init__(self, database: Database, sheets: LetterSheets) -> None:
        """Work on a school; `sheets` knows every template and lays letters out."""
        self._database = database
        self._sheets = sheets
        self.past = TemplatePast(database)
        self.word, self.tone = WordImport(database), ToneService(database, sheets)

    def open(self, template_id: str) -> OpenTemplate:
        """Return a template to change, or to copy from; raises NotFound."""
        from app.documents.template_text import take_apart

        template = self._sheets.template(template_id)
        own = next((one for one in self._kept() if one.template_id == template.id), None)
        return OpenTemplate(f"{template.id}.{template.language}", take_apart(template), own)

    def from_word(self, letter: WordLetter, choices: WordChoices, logo: WordImage | None = None) -> OpenTemplate:
        """Return a letter from Word as the text of a new template, of the kind and language that were chosen.

        Nothing is kept yet, the `logo` neither. Raises InvalidValue or LetterError for a logo that cannot be printed.
        """
        if logo is not None:
            require_image("logo", logo.name, logo.data)
        base = next(
            one for one in self._sheets.templates() if (one.kind, one.language) == (choices.kind, choices.language)
        )
        return OpenTemplate(f"{base.id}.{base.language}", self.word.text_of(letter, choices), unsaved=True, logo=logo)

    def resume(self, draft: Draft) -> OpenTemplate:
        """Return a draft to go on with; as a new letter when the one that it changed is not there any more."""
        name = self._base(draft.template_id)
        opened = self.open(f"{name.id}.{name.language}")
        own = opened.own if draft.own and opened.own is not None and not opened.own.removed else None
        unsaved = own is None or opened.words != draft.words
        return replace(opened, words=draft.words, own=own, unsaved=unsaved, draft=draft.key)

    def finish(self, opened: OpenTemplate, words: TemplateText) -> OpenTemplate:
        """Save a text over what was opened, or as a new letter, and let go of its draft; return it as it is kept now.

        When it cannot be saved it is kept as a draft. Raises as `copy` and `save` do.
        """
        try:
            if opened.own is None:
                name = self.copy(opened.id, words, opened.logo)
            else:
                self.save(opened.own, words)
                name = opened.id
        except AppError:
            self.past.keep_draft(opened.draft, opened.id, words, own=opened.own is not None)
            raise
        self.past.drop_draft(opened.draft)
        return self.open(name)

    def check(self, template_id: str, words: TemplateText) -> list[TemplateFault]:
        """Return what is wrong in a text for a template, or for a copy of it; raises NotFound."""
        return self._faults(words, self._base(template_id))

    def look(
        self, template_id: str, words: TemplateText, item: Round, teacher_id: TeacherId, position: int = 1
    ) -> Look:
        """Return what is wrong in a text and how somebody's letter of a round would look with it; raises NotFound."""
        from app.documents.template import load_template
        from app.documents.template_text import put_together

        base = self._base(template_id)
        faults = tuple(self._faults(words, base))
        if faults:
            return Look(faults, None)
        written = load_template(put_together(words, base, base.id))
        page = self._sheets.one(item, position, self._teacher(teacher_id), written)
        return Look((), page, tuple(self.tone.of_text(written, item)))

    def copy(self, template_id: str, words: TemplateText, logo: WordImage | None = None) -> str:
        """Keep a text as a new template of the kind and language of another; returns its id with the language.

        The `logo` that came with it becomes the school's in the same action.
        Raises TemplateError when something is wrong in it, InvalidValue when there are too many, NotFound.
        """
        base = self._base(template_id)
        self._require_sound(words, base)
        with self._database.write(Action("copy_template", {"template": _title(words)})) as work:
            if sum(not one.removed for one in own_templates.all_templates(work.connection)) >= MOST_TEMPLATES:
                raise InvalidValue("templates_many", field="title", most=MOST_TEMPLATES)
            number = new_ids(work.connection, OWN_TEMPLATES.name, 1)[0]
            name = own_template_id(number)
            text = _text(words, base, name)
            work.add(OWN_TEMPLATES, [OwnTemplate(name, base.language, text, id=OwnTemplateId(number))])
            if logo is not None:
                change_logo(work, logo.data, require_image("logo", logo.name, logo.data))
        return f"{name}.{base.language}"

    def save(self, own: OwnTemplate, words: TemplateText) -> None:
        """Keep another text of one of the school's own; letters that wait will have it.

        Raises TemplateError when something is wrong in it, SchoolFileError when somebody else changed it meanwhile.
        """
        base = self._sheets.template(f"{own.template_id}.{own.language}")
        self._require_sound(words, base)
        with self._database.write(Action("change_template", {"template": _title(words)})) as work:
            work.change(OWN_TEMPLATES, [(own, replace(own, text=_text(words, base, own.template_id)))])

    def remove(self, template_id: str) -> None:
        """Offer one of the school's own no more; raises InvalidValue while letters wait with it, NotFound."""
        own = self.open(template_id).own
        if own is None or own.removed:
            raise NotFound("own_template")
        title = self._sheets.template(template_id).title
        with self._database.write(Action("remove_template", {"template": title})) as work:
            waits = own_templates.waiting(work.connection, f"{own.template_id}.{own.language}")
            if waits is not None:
                raise InvalidValue("template_waiting", field="template_id", round=waits[0], count=waits[1])
            work.change(OWN_TEMPLATES, [(own, replace(own, removed=True))])

    def fields(self, template_id: str, item: Round, teacher_id: TeacherId, wording: Wording) -> list[FieldChoice]:
        """Return the fields that a template may use, tags and the school's own included, as somebody's letter has them.

        Labels are in the language of `wording`, what letters say in the template's own. Raises NotFound.
        """
        from app.documents.fields import FIELDS
        from app.documents.merge import values_of

        template = self._base(template_id)
        with self._database.read() as connection:
            own = own_fields.fields(connection)
        (content,) = self._sheets.contents(item, [(1, self._teacher(teacher_id))], template)
        values = values_of(content, self._sheets.letterhead(item, template), template)
        names = [name for name in FIELDS if _KINDS_OF.get(name, {template.kind}) & {template.kind}]
        found = [
            FieldChoice("{{" + name + "}}", wording.say(f"letter_field.{name}"), values.of(name)) for name in names
        ]
        word = "eigen" if template.language == "nl" else "own"
        for one in own:
            if not set("{|}") & set(one.name):
                text = f"{{{{{word}: {one.name}}}}}"
                found.append(FieldChoice(text, one.name, values.of(f"eigen:{one.name.casefold()}")))
        forms = _FORMS[template.language]
        text = f"{{{{{'vorm' if template.language == 'nl' else 'form'}: {' | '.join(forms)}}}}}"
        said = dict(zip(("man", "vrouw"), forms, strict=False)).get(values.of("vorm"), forms[-1])
        ask = "{{vraag: }}" if template.language == "nl" else "{{ask: }}"
        found.append(FieldChoice(text, wording.say("letter_field.vorm"), said))
        return [*found, FieldChoice(ask, wording.say("letter_field.vraag"), wording.say("letter_field.vraag_example"))]

    def _base(self, template_id: str) -> "LetterTemplate":
        """Return a template; the plain letter of its language when making it was undone while somebody wrote on it."""
        try:
            return self._sheets.template(template_id)
        except NotFound:
            if not is_own(template_id):
                raise
            return self._sheets.template(f"{_PLAIN}.{template_id.rpartition('.')[2]}")

    def _kept(self) -> Sequence[OwnTemplate]:
        with self._database.read() as connection:
            return own_templates.all_templates(connection)

    def _teacher(self, teacher_id: TeacherId) -> Teacher:
        with self._database.read() as connection:
            found = TEACHERS.load(connection, [teacher_id])
        if teacher_id not in found:
            raise NotFound("teacher")
        return found[teacher_id]

    def _faults(self, words: TemplateText, base: "LetterTemplate") -> list[TemplateFault]:
        from app.documents.template_text import faults_of

        with self._database.read() as connection:
            own = {f"eigen:{field.name.casefold()}" for field in own_fields.fields(connection)}
        return [TemplateFault(one.field, one.error) for one in faults_of(words, base, own)]

    def _require_sound(self, words: TemplateText, base: "LetterTemplate") -> None:
        faults = self._faults(words, base)
        if faults:
            raise faults[0].error


def _title(words: TemplateText) -> str:
    from app.documents.plain import one_line

    return one_line(words.title)


def _text(words: TemplateText, base: "LetterTemplate", template_id: str) -> str:
    from app.documents.template_text import put_together

    return put_together(words, base, template_id)
