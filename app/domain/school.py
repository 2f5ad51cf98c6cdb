# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The school: who sends the letters, how they look, who signs."""

from dataclasses import dataclass

from app.domain.registers import Sector

RETENTION_MONTHS = 24
"""How long after somebody left a school usually keeps their file; no law says it, each school sets its own term."""
LONGEST_RETENTION = 240
"""The most months a school may set."""


@dataclass(frozen=True, slots=True)
class School:
    """The one school of a school file. Images are SHA-256 names of stored documents, colours `#rrggbb`."""

    name: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    phone: str = ""
    email: str = ""
    web: str = ""
    brin: str = ""
    signer: str = ""
    signer_function: str = ""
    reference: str = ""
    contact: str = ""
    footer: str = ""
    accent: str = "#01689b"
    logo: str = ""
    signature: str = ""
    window: str = "dl-left"
    register_id: str = "lerarenregister-2012"
    sample: bool = False
    retention_months: int = RETENTION_MONTHS
    """How long the school keeps what it has of somebody who left."""
    sector: str = Sector.VO.value
    """What kind of school it is: what a register asks of another sector does not count here."""
    version: int = 0

    @property
    def can_write(self) -> bool:
        """Whether the school has what no letter goes out without: a name, and somebody who signs."""
        return bool(self.name and self.signer)
