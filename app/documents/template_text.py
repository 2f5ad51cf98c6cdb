# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A template's text: taken apart for who writes it, put together to be kept, and what is wrong in it."""

import json
import tomllib
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import islice

from app.documents.blocks import FieldSpot
from app.documents.fields import Spots, own_field_name
from app.documents.fonts import missing_glyphs
from app.documents.plain import one_line, plain_text
from app.documents.template import SALUTATION, LetterTemplate, load_template
from app.domain.own_templates import LINE_LENGTH, TEXT_LIMIT, TemplateText
from app.errors import TemplateError

_MOST = 20
_MARK = "+++"
_OWN = own_field_name("")


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in a field of TemplateText; the error's line is counted in that field, from 1."""

    field: str
    error: TemplateError


def take_apart(template: LetterTemplate) -> TemplateText:
    """Return what a user may change of a template."""
    _, head, body = plain_text(template.text.replace("\r\n", "\n").replace("\r", "\n")).split(f"{_MARK}\n", 2)
    values = tomllib.loads(head)
    return TemplateText(template.title, values.get("subject", ""), template.closing, body.strip())


def put_together(words: TemplateText, base: LetterTemplate, template_id: str) -> str:
    """Return the text of a template of this id; kind, language and attachments are those of `base`."""
    head = {
        "id": template_id,
        "title": one_line(words.title),
        "language": base.language,
        "kind": base.kind,
        "subject": one_line(words.subject),
        "closing": one_line(words.closing),
        "attachments": list(base.attachments),
    }
    # What JSON writes of texts and lists of them is TOML too.
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in head.items() if value]
    return "\n".join([_MARK, "schema_version = 1", *lines, _MARK, "", _body(words), ""])


def faults_of(words: TemplateText, base: LetterTemplate, own: Collection[str]) -> list[Fault]:
    """Return what is wrong, the first twenty; `own` are the names of the school's own fields, as letters have them."""
    text = put_together(words, base, base.id)
    if len(text) > TEXT_LIMIT:
        return [Fault("body", TemplateError("too_long", length=len(text), limit=TEXT_LIMIT))]
    found = [fault for name in ("title", "subject", "closing") for fault in _in_line(words, name)]
    found += [Fault("subject", error) for error in _in_fields(one_line(words.subject), 1, own)]
    for number, line in enumerate(_body(words).split("\n"), 1):
        found += [Fault("body", error) for error in islice(_in_fields(line, number, own), _MOST)]
        if missing := missing_glyphs(line):
            found.append(Fault("body", TemplateError("glyph_missing", line=number, signs=" ".join(missing))))
        if len(found) >= _MOST:
            break
    return found[:_MOST] or _in_whole(text, text.count("\n") - _body(words).count("\n") - 1)


def _body(words: TemplateText) -> str:
    return plain_text(words.body.replace("\r\n", "\n").replace("\r", "\n")).rstrip()


def _in_line(words: TemplateText, name: str) -> Iterator[Fault]:
    line = one_line(getattr(words, name))
    if not line and name != "subject":
        yield Fault(name, TemplateError(f"{name}_empty"))
    if len(line) > LINE_LENGTH:
        yield Fault(name, TemplateError("line_long", length=len(line), limit=LINE_LENGTH))
    if missing := missing_glyphs(line):
        yield Fault(name, TemplateError("glyph_missing", line=1, signs=" ".join(missing)))


def _in_fields(line: str, number: int, own: Collection[str]) -> Iterator[TemplateError]:
    try:
        _text, spots = Spots.take_out(line, number)
    except TemplateError as error:
        yield error
        return
    for spot in spots.found:
        if spot.name.startswith(_OWN) and spot.name not in own:
            name = spot.name.removeprefix(_OWN)
            near = get_close_matches(name, [one.removeprefix(_OWN) for one in own], 1, 0.5)
            names = {"field": name[:80], "suggestion": near[0] if near else ""}
            yield TemplateError("unknown_own_like" if near else "unknown_own", line=number, **names)


def _in_whole(text: str, before: int) -> list[Fault]:
    """Return what only the whole shows; `before` lines stand above the user's own text."""
    try:
        template = load_template(text)
    except TemplateError as error:
        facts = dict(error.facts)
        if isinstance(line := facts.get("line"), int):
            facts["line"] = max(1, line - before)
        return [Fault("body", TemplateError(error.key.partition(".")[2], **facts))]
    parts = [part for line in template.blocks[0].lines for part in line.parts]
    # Reading back what was printed finds each person's salutation as a line of its own, on the first page.
    alone = len(parts) == 1 and isinstance(parts[0], FieldSpot) and parts[0].name == SALUTATION
    return [] if alone and not template.blocks[0].label else [Fault("body", TemplateError("salutation_first"))]
