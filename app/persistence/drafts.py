# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keeps what is being written and not saved yet, and the words that a school spells its own way."""

import json

from sqlalchemy import ColumnElement, Connection, select

from app.domain.own_templates import Draft, TemplateText
from app.persistence.records.writing import SPELLING_WORD, TEMPLATE_DRAFT


def draft(connection: Connection, template_id: str, by: str) -> Draft | None:
    """Return somebody's draft of a template, None when there is none."""
    found = select(TEMPLATE_DRAFT.c.text, TEMPLATE_DRAFT.c.at).where(*_whose(template_id, by))
    row = connection.execute(found).one_or_none()
    return None if row is None else Draft(TemplateText(**json.loads(row[0])), row[1])


def keep_draft(connection: Connection, template_id: str, by: str, kept: Draft) -> None:
    """Keep a draft in the place of the one before."""
    drop_draft(connection, template_id, by)
    words = kept.words
    text = {"title": words.title, "subject": words.subject, "closing": words.closing, "body": words.body}
    row = {"template_id": template_id, "by": by, "text": json.dumps(text, ensure_ascii=False), "at": kept.at}
    connection.execute(TEMPLATE_DRAFT.insert(), row)


def drop_draft(connection: Connection, template_id: str, by: str) -> None:
    """Let go of somebody's draft of a template."""
    connection.execute(TEMPLATE_DRAFT.delete().where(*_whose(template_id, by)))


def own_words(connection: Connection) -> set[str]:
    """Return the words that are right here."""
    return set(connection.execute(select(SPELLING_WORD.c.word)).scalars())


def add_word(connection: Connection, word: str) -> None:
    """Take a word for right from now on."""
    remove_word(connection, word)
    connection.execute(SPELLING_WORD.insert(), {"word": word})


def remove_word(connection: Connection, word: str) -> None:
    """Take a word for right no more."""
    connection.execute(SPELLING_WORD.delete().where(SPELLING_WORD.c.word == word))


def _whose(template_id: str, by: str) -> tuple[ColumnElement[bool], ...]:
    return TEMPLATE_DRAFT.c.template_id == template_id, TEMPLATE_DRAFT.c.by == by
