# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Invented people for tests, with the names Dutch schools have: Dutch, Frisian, Turkish, Polish and others."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

_GIVEN = (
    "Anna|V Sophie|V Fatma|V Zeynep|V Małgorzata|V Agnieszka|V Sjoukje|V Froukje|V Zoë|V Renée|V Noor|V Chloé|V"
    " Marijke|V Ngọc|V İpek|V Bożena|V Jan|M Pieter|M Mehmet|M Çağlar|M Łukasz|M Paweł|M Sjoerd|M Wytze|M René|M"
    " Björn|M Daniël|M Théo|M IJsbrand|M Noé|M Ömer|M Győző|M Sam|O Robin|O Charlie|O"
)
GIVEN_NAMES = [tuple(name.split("|")) for name in _GIVEN.split()]
_SURNAMES = (
    "Jansen|de Vries|van den Berg|Yılmaz|Öztürk|Şahin|Kowalski|Wiśniewska|Łuczak|Hoekstra|Dijkstra|van der Meulen"
    "|'t Hart|in het Veld|Özdemir|ter Horst|van Eijk|IJzerman|Nguyễn|Çelik|Kőszegi|Postma|Zijlstra|op den Akker"
    "|van 't Hoff|Müller|Weiß|de la Fuente|Bakker|Smeets|von Brandenburg|Terpstra"
)
SURNAMES = [(" ".join(words[:-1]), words[-1]) for words in (name.split() for name in _SURNAMES.split("|"))]
STREETS = ["Dorpsstraat", "Plein 1940", "Laan van Nieuw Oosteinde", "'s-Gravenweg", "Kerkpad", "2e Hugo de Grootstraat"]
CITIES = ["Den Haag", "Leeuwarden", "Hoek van Holland", "'s-Hertogenbosch", "Urk", "IJmuiden"]
SUBJECTS = ["Nederlands", "Wiskunde", "Engels", "Natuurkunde", "Geschiedenis", "Frysk", "Lichamelijke opvoeding"]
LOCATIONS = ["Noord", "Zuid", "Hoofdgebouw"]
_JOBS = ["Docent LB", "Docent LC", "Leraar LD", "Docent", "Leraar", "TOA", "Conciërge", "Conrector"]
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Person:
    """An invented member of staff; `sex` is M, V or O, `use` the naamgebruik by the BRP's letters (E, P, V, N)."""

    index: int
    first_name: str
    given_names: str
    initials: str
    prefix: str
    surname: str
    partner_prefix: str
    partner_surname: str
    use: str
    sex: str
    code: str
    number: str
    street: str
    house_number: str
    addition: str
    postcode: str
    city: str
    location: str
    team: str
    section: str
    job: str
    fte: float
    since: date

    @property
    def email(self) -> str:
        """The address at work."""
        return f"{self.code.lower()}{self.index}@school.example"

    @property
    def written(self) -> str:
        """Initials and surname, as a column for the whole name has it."""
        return " ".join(part for part in (self.initials, self.prefix, self.surname) if part)


def people(count: int) -> Iterator[Person]:
    """Make people; the first ones are the same whatever the count."""
    for index in range(count):
        chance = random.Random(index)
        first, sex = chance.choice(GIVEN_NAMES)
        second, _sex = chance.choice(GIVEN_NAMES)
        given = f"{first} {second}" if chance.random() < 0.4 else first
        prefix, surname = chance.choice(SURNAMES)
        married = chance.random() < 0.25
        partner_prefix, partner = chance.choice(SURNAMES) if married else ("", "")
        section = chance.choice(SUBJECTS)
        yield Person(
            index=index,
            first_name=first,
            given_names=given,
            initials="".join(f"{name[0]}." for name in given.split()),
            prefix=prefix,
            surname=surname,
            partner_prefix=partner_prefix,
            partner_surname=partner,
            use=chance.choice("PVN") if married else "E",
            sex=sex,
            code=_code(index),
            number=f"{4100 + index:06d}",
            street=chance.choice(STREETS),
            house_number=str(chance.randint(1, 299)),
            addition=chance.choice(["", "", "", "A", "bis", "III"]),
            postcode=f"{chance.randint(1000, 9999)} {chance.choice('ABCDEGHJK')}{chance.choice('ABCDEGHJK')}",
            city=chance.choice(CITIES),
            location=chance.choice(LOCATIONS),
            team=f"Team {chance.choice(['onderbouw', 'bovenbouw', 'vmbo'])}",
            section=section,
            job=chance.choice(_JOBS),
            fte=chance.choice([1.0, 0.8, 0.6, 0.4]),
            since=date(chance.randint(1985, 2025), chance.randint(1, 12), chance.randint(1, 28)),
        )


def _code(index: int) -> str:
    letters = ""
    index += 26**2
    while index:
        index, rest = divmod(index, 26)
        letters = _LETTERS[rest] + letters
    return letters
