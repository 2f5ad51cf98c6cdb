# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""An address on a server that is no school of ours is refused, with a sentence and untouched."""

import psycopg
import pytest

from app.bootstrap import open_school
from app.errors import SchoolFileError


def test_a_database_of_another_program_is_refused_untouched(postgresql_url: str) -> None:
    """No table is made beside its own."""
    with psycopg.connect(postgresql_url) as connection:
        connection.execute("CREATE TABLE orders (number int)")
    with pytest.raises(SchoolFileError) as refused:
        open_school(postgresql_url)
    with psycopg.connect(postgresql_url) as connection:
        tables = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
    assert (refused.value.key, tables) == ("school_file.foreign", [("orders",)])


@pytest.mark.parametrize("address", ["postgresql://u@h:poort/db", "postgresql://u@h:5432x/db"])
def test_an_address_that_is_none_gets_a_sentence(address: str) -> None:
    """How it is to be written."""
    with pytest.raises(SchoolFileError) as refused:
        open_school(address)
    assert refused.value.key == "school_file.server_address"
