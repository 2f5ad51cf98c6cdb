# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The parts of a Dutch name, and what is written of them on a letter, in a sentence and in a list."""

from dataclasses import dataclass
from enum import StrEnum


class FormOfAddress(StrEnum):
    """How a person is addressed (aanspreekvorm); never guessed from a first name."""

    HEER = "heer"
    MEVROUW = "mevrouw"
    NEUTRAL = "neutral"
    FIRST_NAME = "first_name"


class NameUse(StrEnum):
    """Which surname a person uses (naamgebruik): own, partner's, or both in either order."""

    OWN = "own"
    PARTNER = "partner"
    PARTNER_OWN = "partner_own"
    OWN_PARTNER = "own_partner"


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name in its parts; what is printed is derived, unless an `exact_…` field overrides it word for word."""

    initials: str = ""
    first_name: str = ""
    given_names: str = ""
    prefix: str = ""
    surname: str = ""
    partner_prefix: str = ""
    partner_surname: str = ""
    name_use: NameUse = NameUse.OWN
    titles_before: str = ""
    titles_after: str = ""
    form_of_address: FormOfAddress = FormOfAddress.NEUTRAL
    exact_salutation: str = ""
    exact_address_name: str = ""
    exact_running_text: str = ""
    exact_sort_name: str = ""
