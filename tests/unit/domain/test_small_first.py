# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A heading read behind its number begins with a small letter, and an abbreviation stays what it is."""

import pytest

from app.domain.plain_text import small_first


@pytest.mark.parametrize(
    ("heading", "behind_a_number"),
    [
        ("Zonder e-mailadres", "zonder e-mailadres"),
        ("IJkpunten", "ijkpunten"),
        ("CAO-uren", "CAO-uren"),
        ("N.v.t.", "N.v.t."),
        ("", ""),
    ],
)
def test_a_heading_reads_on_behind_a_number(heading: str, behind_a_number: str) -> None:
    """28 zonder e-mailadres."""
    assert small_first(heading) == behind_a_number
