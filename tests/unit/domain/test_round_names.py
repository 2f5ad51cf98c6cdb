# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""No two rounds are called the same."""

from app.domain.round_names import free_name, is_taken


def test_a_name_that_is_taken_gets_the_first_free_number() -> None:
    """Also when it has a number already; a free name stays as it is."""
    taken = ["Herfst", "Herfst (2)"]
    assert [free_name(name, taken) for name in ("Winter", "Herfst", "herfst (2)")] == [
        "Winter", "Herfst (3)", "herfst (3)",
    ]  # fmt: skip


def test_capitals_and_spaces_make_no_other_name() -> None:
    """In a list they would look the same."""
    assert is_taken(" HERFST  ronde ", ["Herfst ronde"])
