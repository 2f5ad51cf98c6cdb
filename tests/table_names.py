# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Names for the tables of the tests: `van den|Berg` is prefix and surname, the rest is given by column."""

from app.domain.names import FormOfAddress, NameUse, PersonName

M, V, X, F = FormOfAddress.HEER, FormOfAddress.MEVROUW, FormOfAddress.NEUTRAL, FormOfAddress.FIRST_NAME
OWN, PARTNER, PARTNER_OWN, OWN_PARTNER = NameUse.OWN, NameUse.PARTNER, NameUse.PARTNER_OWN, NameUse.OWN_PARTNER


def split(surname: str) -> tuple[str, str]:
    """Read `van den|Berg` as prefix and surname; without a bar there is no prefix."""
    prefix, _bar, core = surname.rpartition("|")
    return prefix, core


def person(form: FormOfAddress, use: NameUse, given: str, own: str, partner: str = "", **more: str) -> PersonName:
    """Make a name from the columns of a table."""
    (prefix, surname), (partner_prefix, partner_surname) = split(own), split(partner)
    return PersonName(
        given_names=given,
        prefix=prefix,
        surname=surname,
        partner_prefix=partner_prefix,
        partner_surname=partner_surname,
        name_use=use,
        form_of_address=form,
        **more,
    )
