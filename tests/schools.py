# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Schools to test with, made once and copied for each test, in a file and on a PostgreSQL server; invented teachers.

`school` runs a test twice, once on either database; `school_file` and `school_server` on one of them only.
"""

import random
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Connection

from app.bootstrap import Services, open_school
from app.domain.addresses import Address
from app.domain.ids import TeacherId
from app.domain.letters import Delivery, Round
from app.domain.names import FormOfAddress, NameUse, PersonName
from app.domain.school import School
from app.domain.teachers import Grade, Qualification, StaffKind, StaffNumber, Teacher
from app.persistence import digest
from app.persistence.database import Database
from tests.invented_people import SURNAMES, Person, people
from tests.postgresql import PostgresqlServer

REGISTER = "lerarenregister-2012"
DAY = date(2013, 9, 2)
SCHOOL = School(
    name="De Wilgenhof", street="Wilgenlaan 1", postcode="2500DJ", city="Den Haag", phone="070 123 45 67",
    email="info@wilgenhof.example", signer="drs. H. van den Akker", signer_function="rector", reference="{jaar}/{nr}",
)  # fmt: skip


def teacher(number: int = 0, **changes: object) -> Teacher:
    """Make an invented teacher with everything filled in; the same number is the same teacher."""
    person = list(people(number + 1))[-1]
    return replace(_whole(person), **changes)  # type: ignore[arg-type]


def teachers(count: int) -> list[Teacher]:
    """Make some invented teachers."""
    return [_whole(person) for person in people(count)]


def _whole(person: Person) -> Teacher:
    forms = {"M": FormOfAddress.HEER, "V": FormOfAddress.MEVROUW, "O": FormOfAddress.NEUTRAL}
    uses = {"E": NameUse.OWN, "P": NameUse.PARTNER, "V": NameUse.PARTNER_OWN, "N": NameUse.OWN_PARTNER}
    name = PersonName(
        initials=person.initials, first_name=person.first_name, given_names=person.given_names, prefix=person.prefix,
        surname=person.surname, partner_prefix=person.partner_prefix, partner_surname=person.partner_surname,
        name_use=uses[person.use], form_of_address=forms[person.sex],
    )  # fmt: skip
    postcode = person.postcode.replace(" ", "")
    return Teacher(
        name=name,
        code=person.code,
        numbers=(StaffNumber("afas", person.number), StaffNumber("magister", f"0{person.index}")),
        email=person.email,
        address=Address(person.street, person.house_number, person.addition, postcode, person.city),
        location=person.location,
        team=person.team,
        section=person.section,
        subjects=(person.section, "Mentoraat"),
        qualifications=(Qualification(person.section, Grade.FIRST),),
        job=person.job,
        fte=person.fte,
        employed_from=person.since,
    )


def random_teacher(chance: random.Random) -> Teacher:
    """Make a teacher of any sort: teaching or not, left or not yet there, with or without bevoegdheid and address."""
    days = [None, date(2005, 2, 28), date(2012, 2, 29), DAY, date(2013, 9, 3), date(2030, 1, 1)]
    start, end = chance.choice(days), chance.choice(days)
    if start and end and end < start:
        start, end = end, start
    grades = chance.choice([(), (Grade.NONE,), (Grade.TRAINING,), (Grade.SECOND,), (Grade.NONE, Grade.FIRST)])
    prefix, surname = chance.choice(SURNAMES)
    return Teacher(
        name=PersonName(initials=chance.choice(["A.", "B.C.", ""]), prefix=prefix, surname=surname),
        code=f"C{chance.randrange(10**6)}",
        kind=chance.choice(list(StaffKind)),
        address=Address("Kerkpad", "1", "", "1234AB", "Urk") if chance.random() < 0.5 else Address(),
        location=chance.choice(["", "Noord", "zuid", "Éénhoek"]),
        section=chance.choice(["", "Frysk"]),
        team=chance.choice(["", "vmbo"]),
        subjects=tuple(chance.sample(["Engels", "Frysk", "Wiskunde"], chance.randrange(3))),
        qualifications=tuple(Qualification("", grade) for grade in grades),
        fte=chance.choice([None, 0.0, 0.4, 1.0]),
        employed_from=start,
        employed_until=end,
        do_not_invite=chance.random() < 0.2,
        name_doubt=chance.choice(["", "double_name"]),
    )


def round_of_letters(name: str = "Uitnodiging september", **changes: object) -> Round:
    """Make a round that can be printed for the teachers above."""
    plain = Round(
        name, DAY, "uitnodiging.nl", Delivery.POST, REGISTER, "drs. H. van den Akker", "rector", date(2013, 9, 30)
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def database(services: Services) -> Database:
    """Return the database under the services of an open school."""
    return services._database


@contextmanager
def reading(services: Services) -> Iterator[Connection]:
    """Yield a connection that reads a school."""
    with database(services).read() as connection:
        yield connection


def state(services: Services) -> str:
    """Return a digest of all a school holds: the same for the same people, rounds and letters."""
    with reading(services) as connection:
        return digest.state(connection)


def add(services: Services, count: int) -> list[TeacherId]:
    """Add invented teachers to a school one by one; return their ids."""
    return [services.staff.add(one).id for one in teachers(count)]


@pytest.fixture(scope="session")
def school_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make an empty school file once."""
    file = tmp_path_factory.mktemp("school") / "template.school"
    open_school(file).close(backup=False)
    return file


@pytest.fixture(scope="session")
def server_template(postgresql_server: PostgresqlServer) -> Iterator[str]:
    """Make an empty school on the server once; return its database's name."""
    url = postgresql_server.make()
    open_school(url).close(backup=False)
    yield postgresql_server.name_of(url)
    postgresql_server.drop(url)


@pytest.fixture
def school_path(school_template: Path, tmp_path: Path) -> Path:
    """Return the path of a closed, empty school file of the test's own."""
    folder = tmp_path / "school"
    folder.mkdir(mode=0o700)
    return Path(shutil.copy(school_template, folder / "wilgenhof.school"))


@pytest.fixture
def server_address(postgresql_server: PostgresqlServer, server_template: str) -> Iterator[str]:
    """Yield the address of an empty school on a PostgreSQL server, of the test's own."""
    url = postgresql_server.make(template=server_template)
    yield url
    postgresql_server.drop(url)


@contextmanager
def opened(place: Path | str) -> Iterator[Services]:
    """Open a school for a while."""
    services = open_school(place)
    try:
        yield services
    finally:
        services.close(backup=False)


@pytest.fixture
def school_file(school_path: Path) -> Iterator[Services]:
    """Yield the services of an empty school in a file."""
    with opened(school_path) as services:
        yield services


@pytest.fixture
def school_server(server_address: str) -> Iterator[Services]:
    """Yield the services of an empty school on a PostgreSQL server."""
    with opened(server_address) as services:
        yield services


@pytest.fixture(params=["file", "server"])
def place(request: pytest.FixtureRequest) -> Path | str:
    """Return where an empty school is kept: a file, and then a PostgreSQL database."""
    found: Path | str = request.getfixturevalue("school_path" if request.param == "file" else "server_address")
    return found


@pytest.fixture
def school(place: Path | str) -> Iterator[Services]:
    """Yield the services of an empty school, in a file and then on a PostgreSQL server."""
    with opened(place) as services:
        yield services
