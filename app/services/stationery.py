# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""From the school's own facts to what stands around every letter."""

from dataclasses import replace
from datetime import date
from urllib.parse import quote

from app.domain.addresses import normalise_postcode
from app.domain.envelopes import USUAL, Envelope
from app.domain.letters import Letterhead, Round
from app.domain.registers import RegisterProfile
from app.domain.school import School
from app.domain.stationery import PLAIN, Paper, Stationery
from app.errors import InvalidValue


def place_line(school: School) -> str:
    """Return postcode and place as a return address has them, `2500 DJ Den Haag`."""
    try:
        code = normalise_postcode(school.postcode) if school.postcode else ""
    except InvalidValue:
        code = school.postcode
    spaced = f"{code[:4]} {code[4:]}" if len(code) == 6 else code
    return " ".join(part for part in (spaced, school.city) if part)


def letterhead_of(
    school: School,
    on: date,
    *,
    logo: bytes | None,
    signature: bytes | None,
    stationery: Stationery = PLAIN,
    sheets: tuple[bytes, ...] = (),
    on_paper: bool = False,
    envelope: Envelope = USUAL[0],
) -> Letterhead:
    """Return what the school prints on every sheet; `on_paper` when it goes to a printer, not into a file.

    The address stands where the window of the envelope is.
    """
    paper = stationery.paper
    shown = paper is Paper.DESIGNED or (paper is Paper.PREPRINTED and stationery.head_in_files and not on_paper)
    return Letterhead(
        school_name=school.name,
        return_line=" • ".join(part for part in (school.name, school.street, place_line(school)) if part),
        contact_lines=tuple(part for part in (school.street, place_line(school), school.phone, school.email) if part),
        footer=school.footer,
        accent=school.accent or "#01689b",
        logo=logo,
        signature=signature,
        signer=school.signer,
        signer_function=school.signer_function,
        place=school.city,
        on=on,
        window=envelope.window(),
        phone=school.phone,
        email=school.email,
        web=school.web,
        stationery=stationery,
        drawn=shown,
        sheets=sheets,
    )


def for_round(head: Letterhead, item: Round, profile: RegisterProfile) -> Letterhead:
    """Return the letterhead with what one round adds: signer, references, the register's page as QR code."""
    code = register_page(profile) if head.stationery.qr else ""
    return replace(
        head,
        signer=item.signer or head.signer,
        # Never somebody else's function below a name.
        signer_function=item.signer_function if item.signer else head.signer_function,
        on=item.on,
        your_letter_of=item.your_letter_of,
        your_reference=item.your_reference,
        qr_text=code,
    )


def own_page(profile: RegisterProfile, reference: str, number: str) -> str:
    """Return the address where one person answers, by the letter's reference or the number the register gave.

    It is empty when the register has no such page, or this letter has not what it asks.
    """
    name, value = ("{number}", number) if "{number}" in profile.reference_url else ("{reference}", reference)
    return profile.reference_url.replace(name, quote(value, safe="")) if value else ""


def register_page(profile: RegisterProfile) -> str:
    """Return the address of the register's page, "" when it has none."""
    website = profile.website
    return f"https://{website}" if website and "://" not in website else website
