# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The PostgreSQL server of the tests is a real one, and each test's database is its own."""

import psycopg

from tests.postgresql import PostgresqlServer


def test_a_test_gets_an_empty_database(postgresql_url: str) -> None:
    """Nothing of another test is in it."""
    with psycopg.connect(postgresql_url) as connection:
        found = connection.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").fetchone()

    assert found == (0,)


def test_a_database_can_be_copied_from_a_template(postgresql_server: PostgresqlServer, postgresql_url: str) -> None:
    """A prepared database serves many tests as a copy."""
    with psycopg.connect(postgresql_url) as connection:
        connection.execute("CREATE TABLE teacher (name text)")
    copy = postgresql_server.make(template=postgresql_server.name_of(postgresql_url))
    with psycopg.connect(copy) as connection:
        found = connection.execute("SELECT count(*) FROM teacher").fetchone()
    postgresql_server.drop(copy)

    assert found == (0,)
