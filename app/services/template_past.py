# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a template was before, what is written on it and not saved yet, and the words a school spells its own way."""

from dataclasses import dataclass
from datetime import datetime

from app import clock
from app.domain.own_templates import Draft, OwnTemplate, TemplateText
from app.errors import TemplateError
from app.persistence import drafts, journal
from app.persistence.database import Database
from app.persistence.lock import whoami


@dataclass(frozen=True, slots=True)
class TemplateVersion:
    """A text that a template had, who saved it and when."""

    words: TemplateText
    at: datetime
    by: str


class TemplatePast:
    """Reads versions from the journal, which has every text that was saved; drafts stand beside it."""

    def __init__(self, database: Database) -> None:
        """Work on a school."""
        self._database = database

    def versions(self, own: OwnTemplate) -> list[TemplateVersion]:
        """Return the texts that one of the school's own had, newest first; the first is the present one."""
        with self._database.read() as connection:
            changes = [pair for pair in journal.of_kind(connection, "template") if pair[1].thing_id == own.id]
            sets = {one.id: one for one in journal.change_sets(connection, [number for number, _ in changes])}
        found: list[TemplateVersion] = []
        for number, change in changes:
            words = _words(str((change.after or {}).get("text", "")))
            if words is not None and (not found or found[-1].words != words):
                found.append(TemplateVersion(words, sets[number].at, sets[number].by))
        return found[::-1]

    def drafts(self) -> list[Draft]:
        """Return what this user was writing and did not save, newest first."""
        with self._database.read() as connection:
            return drafts.drafts(connection, whoami())

    def keep_draft(self, key: str, template_id: str, words: TemplateText, *, own: bool) -> None:
        """Keep what is being written on one of the school's `own`, or on a new letter that began as another.

        It takes the place of the draft of that key only. Raises SchoolFileError when the school can only be read.
        """
        with self._database.keep() as connection:
            drafts.keep_draft(connection, whoami(), Draft(words, clock.now(), key, template_id, own))

    def drop_draft(self, key: str) -> None:
        """Let go of what was being written; raises SchoolFileError when the school can only be read."""
        with self._database.keep() as connection:
            drafts.drop_draft(connection, key)

    def own_words(self) -> set[str]:
        """Return the words that this school takes for right."""
        with self._database.read() as connection:
            return drafts.own_words(connection)

    def add_word(self, word: str) -> None:
        """Take a word for right from now on."""
        with self._database.keep() as connection:
            drafts.add_word(connection, word)

    def remove_word(self, word: str) -> None:
        """Take a word for right no more."""
        with self._database.keep() as connection:
            drafts.remove_word(connection, word)


def _words(text: str) -> TemplateText | None:
    from app.documents.template import load_template
    from app.documents.template_text import take_apart

    try:
        return take_apart(load_template(text)) if text else None
    except TemplateError:
        return None
