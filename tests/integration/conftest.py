# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Schools for every integration test."""

import pytest

from app.bootstrap import Services
from tests import statements
from tests.made_once import kept_schools
from tests.schools import (
    SCHOOL,
    add,
    place,
    school,
    school_file,
    school_path,
    school_server,
    school_template,
    server_address,
    server_template,
)

__all__ = [
    "kept_schools",
    "place",
    "school",
    "school_file",
    "school_path",
    "school_server",
    "school_template",
    "server_address",
    "server_template",
    "statements",
]


@pytest.fixture
def filled(school: Services) -> Services:
    """Return a school with its own facts and two teachers."""
    school.school.save(school.school.school(), SCHOOL)
    add(school, 2)
    return school
