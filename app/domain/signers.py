# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who may sign a school's letters."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.ids import NEW, SignerId
from app.domain.validity import check_text
from app.errors import InvalidValue

MOST_SIGNERS = 30
SIGNER_LENGTH = 80


@dataclass(frozen=True, slots=True)
class Signer:
    """Somebody who signs; `signature` is the SHA-256 name of an image, empty for signing by hand.

    One that is `removed` is offered no more, but stays on the rounds that had it.
    """

    name: str
    function: str = ""
    signature: str = ""
    default: bool = False
    removed: bool = False
    position: int = 0
    version: int = 0
    id: SignerId = SignerId(NEW)


def check_signer(signer: Signer) -> None:
    """Raise InvalidValue, naming the field, for a name or a function that is not possible."""
    check_text("signer", signer.name, SIGNER_LENGTH)
    check_text("signer_function", signer.function, SIGNER_LENGTH)
    if not signer.name.strip():
        raise InvalidValue("signer_empty", field="signer")


def same_name(one: str, other: str) -> bool:
    """Return whether two names are one but for capitals, spaces and points: a letter more may be somebody else."""
    plain = [[sign for sign in name.casefold() if sign.isalnum()] for name in (one, other)]
    return plain[0] == plain[1]


def signature_for(signers: Sequence[Signer], name: str, function: str) -> str:
    """Return the signature to print above a name, "" for room to sign by hand; never that of somebody else.

    Of several people of one name it is the one with that function; one who is still offered goes before one removed.
    """
    alike = [one for one in signers if one.name.strip().casefold() == name.strip().casefold()]
    alike.sort(key=lambda one: (one.function.strip().casefold() != function.strip().casefold(), one.removed))
    return alike[0].signature if alike else ""
