# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letter templates that a school made from the ones that come with the program."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.ids import NEW, OwnTemplateId

TEXT_LIMIT = 20_000
"""Characters in a template of a school's own, its head included: some ten pages."""
LINE_LENGTH = 200
"""Characters of its name, its subject and its closing."""
_OWN = "eigen-"


@dataclass(frozen=True, slots=True)
class OwnTemplate:
    """A template as it is kept: head and text as in a file of one that comes with the program.

    One that was removed is not offered any more; rounds that used it still tell by it what their letters were about.
    """

    template_id: str
    language: str
    text: str
    removed: bool = False
    version: int = 0
    id: OwnTemplateId = OwnTemplateId(NEW)


@dataclass(frozen=True, slots=True)
class TemplateText:
    """What a user writes of a template: its name, the subject and closing of the letter, and the text in Markdown."""

    title: str
    subject: str
    closing: str
    body: str


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody wrote last and did not save, and when.

    `key` tells it from every other, `template_id` (with its language) is the letter of the school's own that it changes
    when it is `own`, and else the one that a new letter began as.
    """

    words: TemplateText
    at: datetime
    key: str
    template_id: str
    own: bool = False


def own_template_id(number: int) -> str:
    """Return by which id rounds know the school's own template of a number, without its language."""
    return f"{_OWN}{number}"


def is_own(template_id: str) -> bool:
    """Return whether a template is the school's own, by its id with or without language."""
    return template_id.startswith(_OWN)
