# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Many changes of somebody make one; what was taken back makes none."""

from collections.abc import Mapping

from app.domain.changes import Change
from app.domain.staff_mutations import mutations


def change(before: Mapping[str, object] | None, after: Mapping[str, object] | None) -> Change:
    """Return a change of one and the same person."""
    return Change("teacher", 1, before, after)


def test_only_what_was_first_and_is_last_is_told() -> None:
    """From Noord by way of Zuid to West is from Noord to West."""
    found = mutations(
        [change({"location": "Noord"}, {"location": "Zuid"}), change({"location": "Zuid"}, {"location": "West"})]
    )
    assert [(one.before, one.after) for one in found.values()] == [({"location": "Noord"}, {"location": "West"})]


def test_what_was_taken_back_is_no_change() -> None:
    """A field that is as it was, filled in and emptied again; somebody added and removed."""
    assert mutations([change({"team": "A"}, {"team": "B"}), change({"team": "B"}, {"team": "A"})]) == {}
    assert mutations([change({}, {"fte": 0.8}), change({"fte": 0.8}, {})]) == {}
    assert mutations([change(None, {"surname": "Berg"}), change({"surname": "Berg"}, None)]) == {}
    assert mutations([change({"surname": "Berg"}, None), change(None, {"surname": "Berg"})]) == {}


def test_who_was_added_and_changed_was_added() -> None:
    """With what was filled in since."""
    (found,) = mutations([change(None, {"surname": "Berg"}), change({}, {"employed_until": "2013-09-01"})]).values()
    assert (found.added, found.leaves) == (True, True)


def test_what_was_erased_tells_nothing() -> None:
    """Nobody can tell any more what it was."""
    assert mutations([change(None, None)]) == {}
