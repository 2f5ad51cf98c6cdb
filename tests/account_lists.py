# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The lists that Google's and Microsoft's account administrations make, which know people by their address."""

from tests.invented_people import Person
from tests.list_files import Shape


def last_name(person: Person) -> str:
    """Return prefix and surname as such lists write them, in one cell."""
    return f"{person.prefix} {person.surname}".strip()


ACCOUNTS: dict[str, Shape] = {
    "google": Shape(
        "google",
        (
            "First Name [Required]",
            "Last Name [Required]",
            "Email Address [Required]",
            "Password [Required]",
            "Password Hash Function [UPLOAD ONLY]",
            "Org Unit Path [Required]",
            "Employee ID",
            "Employee Type",
            "Employee Title",
            "Department",
            "Cost Center",
        ),
        lambda p: [p.first_name, last_name(p), p.email, "****", "", "/Personeel", p.number, "OP", p.job, p.section, ""],
        delimiter=",",
        encoding="utf-8",
    ),
    "microsoft-sds-1": Shape(
        "microsoft-sds",
        ("SIS ID", "School SIS ID", "Username", "First Name", "Last Name"),
        lambda p: [p.number, "99AA", p.email, p.first_name, last_name(p)],
        delimiter=",",
        encoding="utf-8",
    ),
    "microsoft-sds-2": Shape(
        "microsoft-sds",
        (
            "sourcedId",
            "username",
            "givenName",
            "familyName",
            "password",
            "activeDirectoryMatchId",
            "email",
            "phone",
            "sms",
        ),
        lambda p: [p.number, p.email, p.first_name, last_name(p), "", "", p.email, "", ""],
        delimiter=",",
        encoding="utf-8",
    ),
    "microsoft-365": Shape(
        "microsoft-365",
        ("User principal name", "Display name", "First name", "Last name", "Title", "Department", "Office"),
        lambda p: [p.email, f"{p.first_name} {last_name(p)}", p.first_name, last_name(p), p.job, p.section, p.location],
        delimiter=",",
        encoding="utf-8",
    ),
}
