# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Home addresses: their parts, and the lines printed in an envelope's window."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address; `postcode` is kept as `1234AB`, `house_number` as digits, `addition` as printed behind it."""

    street: str = ""
    house_number: str = ""
    addition: str = ""
    postcode: str = ""
    city: str = ""
    country: str = ""
