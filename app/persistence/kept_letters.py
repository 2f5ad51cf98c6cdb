# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Finds kept letters by person, round or what they say; page by page, in the database."""

from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, false, func, or_, select

from app.domain.ids import LetterId, RoundId, TeacherId
from app.domain.kept_letters import KeptLetter, KeptOrder, KeptQuery
from app.domain.letters import LetterState, Way
from app.domain.name_search import normalise_for_search
from app.domain.reply_codes import letter_of
from app.persistence.lowering import lowered
from app.persistence.records.kept_texts import DOCUMENT_TEXT
from app.persistence.records.rounds import LETTER, ROUND, TEMPLATE_VERSION
from app.persistence.records.staff import TEACHER

_COLUMNS = (
    LETTER.c.id, LETTER.c.teacher_id, TEACHER.c.sort_name, TEACHER.c.code, LETTER.c.round_id, ROUND.c.name,
    LETTER.c.reference, LETTER.c.document, LETTER.c.sent_on, LETTER.c.sent_at, LETTER.c.sent_by, LETTER.c.how,
)  # fmt: skip


def count(connection: Connection, query: KeptQuery) -> int:
    """Return how many letters it finds."""
    return int(connection.execute(_found(select(func.count(LETTER.c.id)), query)).scalar_one())


def page(connection: Connection, query: KeptQuery, offset: int, limit: int) -> list[KeptLetter]:
    """Return some of the letters it finds, in its order."""
    version = TEMPLATE_VERSION.c
    columns = (*_COLUMNS, version.template_id)
    wanted = _found(select(*columns), query)
    wanted = wanted.outerjoin(TEMPLATE_VERSION, version.sha256 == LETTER.c.template_version)
    rows = connection.execute(wanted.order_by(*_sorted(query)).offset(offset).limit(limit))
    return [
        KeptLetter(
            LetterId(row.id), TeacherId(row.teacher_id), row.sort_name, row.code, RoundId(row.round_id), row.name,
            row.reference, row.document, row.sent_on, row.sent_at, row.sent_by, Way(row.how) if row.how else None,
            row.template_id or "",
        )
        for row in rows
    ]  # fmt: skip


def rounds(connection: Connection) -> list[tuple[RoundId, str]]:
    """Return the rounds of which letters went out, the newest first."""
    sent = exists(select(LETTER.c.id).where(LETTER.c.round_id == ROUND.c.id, *_went_out()))
    query = select(ROUND.c.id, ROUND.c.name).where(sent).order_by(ROUND.c.on_day.desc(), ROUND.c.id.desc())
    return [(RoundId(number), name) for number, name in connection.execute(query)]


def _went_out() -> tuple[ColumnElement[bool], ...]:
    return LETTER.c.state == LetterState.SENT.value, LETTER.c.document != "", LETTER.c.sent_on.is_not(None)


def _found(query: Select[*tuple[Any, ...]], wanted: KeptQuery) -> Select[*tuple[Any, ...]]:
    joined = (
        query.select_from(LETTER)
        .join(TEACHER, TEACHER.c.id == LETTER.c.teacher_id)
        .join(ROUND, ROUND.c.id == LETTER.c.round_id)
        .where(*_went_out())
    )
    if wanted.round_id is not None:
        joined = joined.where(LETTER.c.round_id == wanted.round_id)
    if wanted.text.strip():
        joined = joined.outerjoin(DOCUMENT_TEXT, DOCUMENT_TEXT.c.sha256 == LETTER.c.document)
        joined = joined.where(_says(wanted.text))
    return joined


def _says(text: str) -> ColumnElement[bool]:
    words = normalise_for_search(text)
    places = (TEACHER.c.search_text, lowered(ROUND.c.name), lowered(LETTER.c.reference), DOCUMENT_TEXT.c.text)
    each = [or_(*(place.contains(word, autoescape=True) for place in places)) for word in words]
    by_words = and_(*each) if each else false()  # signs only: no letter says that
    code = letter_of(text)
    return by_words if code is None else or_(by_words, LETTER.c.id == code)


def _sorted(query: KeptQuery) -> list[ColumnElement[Any]]:
    newest: list[ColumnElement[Any]] = [LETTER.c.sent_on.desc(), LETTER.c.id.desc()]
    if query.order is KeptOrder.SENT:
        return newest if query.descending else [LETTER.c.sent_on.asc(), LETTER.c.id.asc()]
    column = TEACHER.c.sort_key if query.order is KeptOrder.NAME else lowered(ROUND.c.name)
    return [column.desc() if query.descending else column.asc(), *newest]
