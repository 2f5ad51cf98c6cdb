# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a database refuses because another desk was first is said in a sentence, not as a fault of the program."""

import pytest

from app.bootstrap import Services
from app.errors import SchoolFileError
from app.persistence.records.journal import FACT
from app.persistence.records.staff import TEACHER_NUMBER
from app.wording import Wording
from tests.schools import add, database


def test_the_same_thing_added_twice_gets_a_sentence(school: Services) -> None:
    """On a file and on a server alike."""
    with pytest.raises(SchoolFileError) as refused, database(school).keep() as connection:
        connection.execute(FACT.insert(), [{"name": "twice", "value": ""}] * 2)

    assert refused.value.key == "school_file.added_elsewhere"
    for language in ("nl", "en"):
        assert Wording(language).error(refused.value) != refused.value.key


def test_what_belongs_to_something_removed_gets_a_sentence(school: Services) -> None:
    """Another desk removed the teacher in the meantime."""
    add(school, 1)
    row = {"teacher_id": 999, "position": 0, "system": "hr", "number": "1"}
    with pytest.raises(SchoolFileError) as refused, database(school).keep() as connection:
        connection.execute(TEACHER_NUMBER.insert(), row)

    assert refused.value.key == "school_file.built_on_elsewhere"
