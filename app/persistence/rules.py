# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""By which rules a school's statuses are worked out: the shipped registers, and the editions the school made itself."""

from collections.abc import Collection, Sequence
from typing import Protocol

from sqlalchemy import Connection, func, select

from app.domain.registers import RegisterEdition
from app.domain.registrations import Event, StatusSpan
from app.persistence.records.activities import PROOF, REDUCTION
from app.persistence.records.journal import FACT
from app.persistence.records.rounds import REGISTRATION, ROUND
from app.persistence.repositories.activities import REGISTER_EDITIONS

MARK = "rules"
"""The file's fact that tells by which rules its statuses were worked out."""


class Rules(Protocol):
    """The rules of all registers; those of the school are given by whoever has read them from it."""

    @property
    def own(self) -> Sequence[RegisterEdition]:
        """The school's own editions."""

    def take(self, own: Sequence[RegisterEdition]) -> None:
        """Hold these own editions from now on, for everybody who has these rules."""

    def with_own(self, own: Sequence[RegisterEdition]) -> "Rules":
        """Return the same rules with other own editions; these stay as they are."""

    def knows(self, register_id: str) -> bool:
        """Return whether there is a register of this id."""

    def spans_of(self, register_id: str, events: Sequence[Event]) -> Sequence[StatusSpan]:
        """Work out the statuses of one registration; raises SchoolFileError for a register that is not known."""

    def mark(self) -> str:
        """Return a text that differs when any rule does."""


def own_editions(connection: Connection) -> tuple[RegisterEdition, ...]:
    """Return the editions a school made itself, oldest first."""
    return tuple(REGISTER_EDITIONS.load_all(connection))


def see(connection: Connection, rules: Rules) -> None:
    """Take over what another desk made of the school's own editions, if it did."""
    found = connection.execute(select(FACT.c.value).where(FACT.c.name == MARK)).scalar_one_or_none()
    if found is not None and found != rules.mark():
        rules.take(own_editions(connection))


def registrations_in(connection: Connection, register_ids: Collection[str]) -> set[int]:
    """Return the ids of the registrations in some registers."""
    query = select(REGISTRATION.c.id).where(REGISTRATION.c.register_id.in_(sorted(register_ids)))
    return set(connection.execute(query).scalars())


def people_in(connection: Connection) -> dict[str, int]:
    """Return how many teachers have a registration, by register."""
    counted = func.count(REGISTRATION.c.teacher_id.distinct())
    query = select(REGISTRATION.c.register_id, counted).group_by(REGISTRATION.c.register_id)
    return {row[0]: row[1] for row in connection.execute(query)}


def standing_on(connection: Connection, register_id: str) -> tuple[str, int] | None:
    """Return the kind and id of something that needs a register: a registration, round, reduction or proof."""
    for table in (REGISTRATION, ROUND, REDUCTION, PROOF):
        query = select(table.c.id).where(table.c.register_id == register_id).order_by(table.c.id).limit(1)
        found = connection.execute(query).scalar_one_or_none()
        if found is not None:
            return table.name, int(found)
    return None
