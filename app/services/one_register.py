# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What services that work with one register share: its rules as they are now, also after the school changed them."""

from collections.abc import Iterable, Mapping
from datetime import date

from app.domain.filters import conditions_of
from app.domain.registers import RegisterProfile
from app.domain.selections import Need, TeacherSelection
from app.profiles.loading import Profiles

REGISTER = "lerarenregister-2012"
"""The register that teachers are invited to."""


class OneRegister:
    """Works with the register that teachers are invited to."""

    def __init__(self, profiles: Profiles) -> None:
        """Take the rules of all registers."""
        self._profiles = profiles

    @property
    def _profile(self) -> RegisterProfile:
        """The edition in force today, a school's own included."""
        return self._profiles[REGISTER]

    def _weeks(self, selection: TeacherSelection, on: date) -> Mapping[str, int]:
        """Return in how many weeks each register checks an application, where a selection asks who waits longer."""
        asked = {selection.need}
        if selection.where is not None:
            asked |= {
                Need(value) for one in conditions_of(selection.where) if one.field == "need" for value in one.values
            }
        return application_weeks(self._profiles, on, self._profiles) if Need.RENEWAL_LATE in asked else {}


def application_weeks(profiles: Profiles, on: date, registers: Iterable[str]) -> dict[str, int]:
    """Return in how many weeks each of some registers checks an application, by the rules of a day."""
    return {one: profiles.on(one, on).application_weeks for one in registers if one in profiles}
