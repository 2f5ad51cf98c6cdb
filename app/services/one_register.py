# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What services that work with one register share: its rules as they are now, also after the school changed them."""

from app.domain.registers import RegisterProfile
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
