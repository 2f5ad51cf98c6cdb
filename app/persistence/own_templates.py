# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads the letter templates of a school's own, and which rounds wait with one."""

from sqlalchemy import Connection, func, select

from app.domain.letters import LetterState
from app.domain.own_templates import OwnTemplate
from app.persistence.records.rounds import LETTER, ROUND, TEMPLATE
from app.persistence.repositories.catalogue import OWN_TEMPLATES


def all_templates(connection: Connection) -> list[OwnTemplate]:
    """Return every template, those that were removed too, in the order they were made."""
    return OWN_TEMPLATES.load_where(connection, select(TEMPLATE).order_by(TEMPLATE.c.id))


def waiting(connection: Connection, template_id: str) -> tuple[str, int] | None:
    """Return a round with letters after a template (its id with language) that were not sent yet, and how many."""
    query = (
        select(ROUND.c.name, func.count())
        .join(LETTER, LETTER.c.round_id == ROUND.c.id)
        .where(ROUND.c.template_id == template_id, LETTER.c.state != LetterState.SENT.value)
        .group_by(ROUND.c.id, ROUND.c.name)
        .order_by(ROUND.c.id)
        .limit(1)
    )
    found = connection.execute(query).one_or_none()
    return None if found is None else (str(found[0]), int(found[1]))
