# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads a letter template: a head between `+++` lines, then a text in a small part of Markdown with fields.

Everything that is wrong in it is found here, before a letter is made, with the line and where possible a suggestion.
"""

import hashlib
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache, lru_cache
from pathlib import Path

from app.documents.blocks import Block, FieldSpot, Part, Run
from app.documents.fields import Spots
from app.documents.fonts import Style, missing_glyphs
from app.documents.markdown import read_blocks
from app.documents.plain import plain_text
from app.domain.letter_kinds import LetterKind
from app.errors import TemplateError
from app.paths import resources
from app.wording import LANGUAGES

MAX_LENGTH = 100_000
"""Characters in a template file: some fifty pages."""
_SCHEMA = 1
_HEAD = {
    "schema_version": int,
    "id": str,
    "title": str,
    "language": str,
    "kind": str,
    "subject": str,
    "closing": str,
    "attachments": list,
}
_REQUIRED = ("schema_version", "id", "title", "language", "kind", "closing")
_KINDS = tuple(LetterKind)
SALUTATION = "aanhef"


@dataclass(frozen=True, slots=True)
class LetterTemplate:
    """A checked template. `version` is the SHA-256 of its text: another text is another version."""

    id: str
    title: str
    language: str
    kind: str
    subject: tuple[Part, ...]
    closing: str
    attachments: tuple[str, ...]
    blocks: tuple[Block, ...]
    version: str
    text: str
    """As it is written, head included."""

    def words(self) -> Iterator[str]:
        """Yield what stands on every letter, without the fields."""
        parts = [part for block in self.blocks for line in block.lines for part in line.parts]
        yield from (part.text for part in (*self.subject, *parts) if isinstance(part, Run))
        yield from (self.closing, *self.attachments)

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of the fields used, each once, in order."""
        spots = [part for part in self.subject if isinstance(part, FieldSpot)]
        spots += [spot for block in self.blocks for spot in block.fields]
        return tuple(dict.fromkeys(spot.name for spot in spots))


def load_template(source: Path | str) -> LetterTemplate:
    """Return the template in a file (UTF-8) or in a text; raises TemplateError."""
    return _parsed(_read(source) if isinstance(source, Path) else source)


@lru_cache(maxsize=256)
def _parsed(source: str) -> LetterTemplate:
    """Work a text out: once, since each letter, list and check of a round asks for its template."""
    if len(source) > MAX_LENGTH:
        raise TemplateError("too_long", length=len(source), limit=MAX_LENGTH)
    text = plain_text(source.replace("\r\n", "\n").replace("\r", "\n"))
    head, body, first_line = _split(text)
    _check_glyphs(text)
    subject, spots = Spots.take_out(head.get("subject", ""), _line_of(text, "subject"))
    blocks = read_blocks(body, first_line)
    if not any(spot.name == SALUTATION for block in blocks for spot in block.fields):
        raise TemplateError("no_salutation")
    return LetterTemplate(
        id=head["id"],
        title=head["title"],
        language=head["language"],
        kind=head["kind"],
        subject=tuple(spots.put_back(subject, Style.BOLD, "")),
        closing=head["closing"],
        attachments=tuple(str(name) for name in head.get("attachments", ())),
        blocks=blocks,
        version=hashlib.sha256(source.encode("utf-8", "replace")).hexdigest(),
        text=source,
    )


def shipped_templates(language: str) -> tuple[LetterTemplate, ...]:
    """Return the templates that come with the program in "nl" or "en", invitations first."""
    return _in_folder(resources() / "templates" / (language if language in LANGUAGES else LANGUAGES[0]))


@cache
def _in_folder(folder: Path) -> tuple[LetterTemplate, ...]:
    """Read once: what comes with the program stays as it is while it runs, and each letter asks for its template."""
    found = [load_template(file) for file in sorted(folder.glob("*.md"))]
    return tuple(sorted(found, key=lambda one: _KINDS.index(LetterKind(one.kind))))


def _read(file: Path) -> str:
    data = b""
    try:
        with file.open("rb") as stream:
            data = stream.read(4 * MAX_LENGTH + 1)
        return data.decode("utf-8-sig")
    except OSError as error:
        raise TemplateError("unreadable", file=file.name) from error
    except UnicodeDecodeError as error:
        raise TemplateError("not_utf8", file=file.name, line=data[: error.start].count(b"\n") + 1) from error


def _split(text: str) -> tuple[dict[str, str], str, int]:
    lines = text.split("\n")
    marks = [number for number, line in enumerate(lines) if line.strip() == "+++"]
    if len(marks) < 2 or marks[0] != 0:
        raise TemplateError("no_head")
    try:
        head = tomllib.loads("\n".join(["", *lines[1 : marks[1]]]))
    except tomllib.TOMLDecodeError as error:
        raise TemplateError("bad_head", reason=str(error)) from error
    _check_head(text, head)
    return head, "\n".join(lines[marks[1] + 1 :]), marks[1] + 2


def _check_head(text: str, head: dict[str, object]) -> None:
    for key, value in head.items():
        kind = _HEAD.get(key)
        if kind is None:
            near = get_close_matches(key, _HEAD, 1)
            raise TemplateError("unknown_key", line=_line_of(text, key), field=key, suggestion=near[0] if near else "–")
        if not isinstance(value, kind):
            raise TemplateError("bad_value", line=_line_of(text, key), field=key)
    for key in _REQUIRED:
        if head.get(key) in {None, ""}:
            raise TemplateError("missing_key", field=key)
    version = head["schema_version"]
    if isinstance(version, int) and version > _SCHEMA:
        raise TemplateError("newer", found=version, known=_SCHEMA)
    for key, known in (("language", LANGUAGES), ("kind", _KINDS)):
        if head[key] not in known:
            raise TemplateError("bad_choice", line=_line_of(text, key), field=key, choices=known)


def _check_glyphs(text: str) -> None:
    for number, line in enumerate(text.split("\n"), 1):
        missing = missing_glyphs(line)
        if missing:
            raise TemplateError("glyph_missing", line=number, signs=" ".join(missing))


def _line_of(text: str, key: str) -> int:
    lines = text.split("\n")
    return next((number for number, line in enumerate(lines, 1) if line.lstrip().startswith(key)), 1)
