# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The rules by which a school's statuses are worked out: the profiles answer what `app.persistence.rules` asks."""

from collections.abc import Sequence

from app.domain.registers import RegisterEdition
from app.domain.registrations import Event, StatusSpan
from app.domain.statuses import status_spans
from app.errors import SchoolFileError
from app.profiles.loading import Profiles


class SchoolRules:
    """All registers of a school as rules for its statuses."""

    def __init__(self, profiles: Profiles) -> None:
        """Work by these registers."""
        self.profiles = profiles

    @property
    def own(self) -> Sequence[RegisterEdition]:
        """The school's own editions."""
        return self.profiles.own

    def take(self, own: Sequence[RegisterEdition]) -> None:
        """Hold these own editions from now on, for everybody who has these profiles."""
        self.profiles.take(own)

    def with_own(self, own: Sequence[RegisterEdition]) -> "SchoolRules":
        """Return the same rules with other own editions; these stay as they are."""
        return SchoolRules(self.profiles.with_own(own))

    def knows(self, register_id: str) -> bool:
        """Return whether there is a register of this id."""
        return register_id in self.profiles

    def spans_of(self, register_id: str, events: Sequence[Event]) -> Sequence[StatusSpan]:
        """Work out the statuses of one registration; raises SchoolFileError for a register that is not known."""
        if register_id not in self.profiles:
            raise SchoolFileError("unknown_register", register=register_id)
        return status_spans(events, self.profiles.editions(register_id))

    def mark(self) -> str:
        """Return a text that differs when any rule does."""
        return self.profiles.mark()
