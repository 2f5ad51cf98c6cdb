# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keeps what is being written and not saved yet, and the words that a school spells its own way."""

import json

from sqlalchemy import Connection, select

from app.domain.own_templates import Draft, TemplateText
from app.persistence.records.writing import SPELLING_WORD, TEMPLATE_DRAFT


def drafts(connection: Connection, by: str) -> list[Draft]:
    """Return what somebody was writing and did not save, newest first."""
    at = TEMPLATE_DRAFT.c
    query = select(at.key, at.template_id, at.own, at.text, at.at).where(at.by == by).order_by(at.at.desc(), at.key)
    return [
        Draft(TemplateText(**json.loads(text)), when, key, template_id, bool(own))
        for key, template_id, own, text, when in connection.execute(query)
    ]


def keep_draft(connection: Connection, by: str, kept: Draft) -> None:
    """Keep a draft in the place of what it was a moment ago."""
    drop_draft(connection, kept.key)
    words = kept.words
    text = {"title": words.title, "subject": words.subject, "closing": words.closing, "body": words.body}
    row = {"key": kept.key, "by": by, "template_id": kept.template_id, "own": kept.own, "at": kept.at}
    connection.execute(TEMPLATE_DRAFT.insert(), row | {"text": json.dumps(text, ensure_ascii=False)})


def drop_draft(connection: Connection, key: str) -> None:
    """Let go of a draft."""
    connection.execute(TEMPLATE_DRAFT.delete().where(TEMPLATE_DRAFT.c.key == key))


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
