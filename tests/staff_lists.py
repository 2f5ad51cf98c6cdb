# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes staff lists of invented people in the header shape of every system, from 1 to 10,000 rows and more.

`write_list(path, "magister", 84)` makes a list of 84 teachers as Magister's export has it; the suffix of the path says
which kind of file: .csv, .txt, .xlsx, .xls or .ods. The same count always gives the same people.
"""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from tests.account_lists import ACCOUNTS
from tests.invented_people import Person, people
from tests.list_files import Cells, Shape, write_table


def _headers(text: str) -> tuple[str, ...]:
    return tuple(text.replace(";", ",").split(","))


def _of(p: Person, names: str, **more: object) -> Cells:
    """Return the cells by the names of a person's fields; `more` gives those that are not a person's."""
    return [more[name] if name in more else getattr(p, name) for name in names.split()]


def _magister_row(p: Person) -> Cells:
    names = (
        "number code initials first_name prefix surname sex email street house_number addition postcode city location"
    )
    return _of(p, f"{names} section job since until", until=None)


def _somtoday_row(p: Person) -> Cells:
    names = (
        "number code surname none initials prefix first_name given_names sex born street house postcode city no mobile"
    )
    return _of(
        p,
        f"{names} teaches no hr location email job since none no",
        none=None,
        sex=_sex(p, ("MAN", "VROUW", "ONBEKEND")),
        born="01-02-1980",
        house=p.house_number + p.addition,
        no="0",
        mobile="0612345678",
        teaches="1" if "oc" in p.job else "0",
        hr=f"HR{p.number}",
    )


def _raet_row(p: Person) -> Cells:
    return [
        p.number + "  ",
        p.number,
        p.written,
        p.surname + "   ",
        p.prefix,
        p.initials,
        p.first_name,
        "1",
        _sex(p, "MVO"),
        _sex(p, ("Man", "Vrouw", "Onbekend")),
        "19800201",
        "Actief",
        p.code,
        "0",
    ]


def _afas_row(p: Person) -> Cells:
    names = "number person given_names initials first_name prefix surname partner_prefix partner_surname use email"
    return _of(
        p,
        f"{names} phone upn job_code job unit team since end fte hours kind",
        person=str(90000 + p.index),
        use={"E": "0", "V": "1", "P": "2", "N": "3"}[p.use],
        phone="0701234567",
        upn=f"{p.code.lower()}@school.example",
        job_code="D1",
        unit="OE1",
        end=date(2199, 12, 31),
        hours=36.86,
        kind="Medewerker",
    )


def _beaufort_row(p: Person) -> Cells:
    code = {"E": "E", "N": "C", "V": "B", "P": "P"}[p.use]
    return [p.number, p.initials, p.first_name, p.prefix, p.surname, p.partner_surname, p.partner_prefix, code, p.email]


def _sex(p: Person, words: Sequence[str]) -> str:
    return words["MVO".index(p.sex)]


SHAPES: dict[str, Shape] = {
    "magister": Shape(
        "magister",
        _headers(
            "Stamnummer,Afkorting,Voorletters,Roepnaam,Tussenvoegsel,Achternaam,Geslacht,Email_Werk,Huis_Straat,"
            "Huis_Huisnummer,Huis_Huisnummer_toevoeging,Huis_Postcode,Huis_Woonplaats,Vestiging,Vaksectie,Functie,"
            "DatumInDienst,DatumUitDienst"
        ),
        _magister_row,
    ),
    "magister-decibel": Shape(
        "magister",
        _headers(
            "STAMNR;INITIALS;FIRSTNAME;PREFIX;LASTNAME;EMAIL;GENDER;BIRTHDATE;STREET;HOUSENR;HOUSENRSUFIX;POSTALCODE;"
            "CITY;doc_code"
        ),
        lambda p: [
            p.number,
            p.initials,
            p.first_name,
            p.prefix,
            p.surname,
            p.email,
            _sex(p, "MVO"),
            "01-02-1980",
            p.street,
            p.house_number,
            p.addition,
            p.postcode,
            p.city,
            p.code,
        ],
    ),
    "somtoday": Shape(
        "somtoday",
        _headers(
            "medewerkernummer,afkorting*,achternaam*,meisjesnaam,voorletters*,voorvoegsel,roepnaam,voornamen,geslacht*,"
            "geboortedatum,straat,huisnummer,postcode,plaatsnaam,geheimAdres,mobielNummer,onderwijsPersoneel,"
            "ondersteunendPersoneel,externMedewerkerNummer,vestigingen,email,functie,datumInDienst,datumUitDienst,"
            "uitsluitenCorrespondentie"
        ),
        _somtoday_row,
        date_format="%Y-%m-%d",
    ),
    "raet": Shape(
        "raet",
        tuple(
            f"[{name}]"
            for name in _headers(
                "Dossiernummer_2,Personeelsnummer,Volledige Naam,Eigen naam,Tussenvoegsel,Initialen,Roepnaam,"
                "Naam samenstelling,Geslacht,Geslacht omschrijving,Geboortedatum,Huidige Medewerker Status,Roostercode,"
                "Externe Medewerker"
            )
        ),
        _raet_row,
        delimiter="|",
        date_format="%Y%m%d",
    ),
    "beaufort": Shape(
        "beaufort",
        _headers("personCode,initials,knownAs,prefix,birthName,partnerName,partnerNamePrefix,nameAssembleOrder,email"),
        _beaufort_row,
        delimiter=",",
        encoding="utf-8",
    ),
    "afas": Shape(
        "afas",
        _headers(
            "Medewerker;Persoonsnummer;Voornaam;Voorletters;Roepnaam;Voorvoegsel;Geboortenaam;Voorvoegsel_partner;"
            "Geboortenaam_partner;Naamgebruik_code;Email_werk;Telefoonnr_werk;UPN;Functie_code;Functie_omschrijving;"
            "Organisatorische_eenheid_code;Organisatorische_eenheid_omschrijving;Begindatum_functie;Einddatum_functie;FTE;"
            "Uren_per_week;Soort_medewerker"
        ),
        _afas_row,
    ),
    "zermelo": Shape(
        "zermelo",
        _headers(
            "Code;Voornaam;Tussenvoegsel;Achternaam;Email;Hoofdvestiging;Team;Standaard functiecategorie;Start;Eind"
        ),
        lambda p: [p.code, p.first_name, p.prefix, p.surname, p.email, p.location, p.team, "OP", p.since, None],
    ),
    "zermelo-api": Shape(
        "zermelo",
        ("userCode", "firstName", "prefix", "lastName", "employeeNumber"),
        lambda p: [p.code, p.first_name, p.prefix, p.surname, p.number],
        delimiter="\t",
    ),
    **ACCOUNTS,
    "dutch-tools": Shape(
        "hr",
        ("Voornaam", "Tussenvoegsel", "Achternaam", "E-mailadres", "Mobiel"),
        lambda p: [p.first_name, p.prefix, p.surname, p.email, "0612345678"],
    ),
    "typed": Shape(
        "hr",
        (
            "Personeelsnr.",
            "Naam",
            "M/V",
            "Adres",
            "Postcode",
            "Woonplaats",
            "E-mail",
            "Vak(ken)",
            "Bevoegdheid",
            "fte",
            "In dienst",
            "Niet uitnodigen",
        ),
        lambda p: [
            p.number,
            p.written,
            _sex(p, ("Dhr.", "Mw. ", "-")),
            f"{p.street} {p.house_number} {p.addition}".strip(),
            p.postcode,
            p.city,
            p.email,
            f"{p.section} / Mentoraat",
            f"{p.section}: eerstegraads",
            p.fte,
            p.since,
            "",
        ],
    ),
    "english": Shape(
        "hr",
        ("Staff number", "Initials", "First name", "Prefix", "Surname", "Form of address", "E-mail", "Subjects", "Job"),
        lambda p: [
            p.number,
            p.initials,
            p.first_name,
            p.prefix,
            p.surname,
            _sex(p, ("male", "female", "unknown")),
            p.email,
            p.section,
            "Teacher",
        ],
        delimiter=",",
    ),
}


def table(shape: str, count: int) -> tuple[tuple[str, ...], list[Cells]]:
    """Return headers and rows of a list in a system's shape; days and numbers have their own types."""
    chosen = SHAPES[shape]
    return chosen.headers, [chosen.row(person) for person in people(count)]


def write_list(path: Path, shape: str, count: int) -> Path:
    """Write a list of `count` people in a system's shape; the path's suffix says which kind of file."""
    headers, rows = table(shape, count)
    return write_table(path, headers, rows, SHAPES[shape])
