# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Initials from given names, and initials as people type them."""

import pytest

from app.domain.initials import initials_of, looks_like_initials, tidy_initials


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("Henk", "H."),
        ("Anna Cornelia", "A.C."),
        ("Johan Frank Robert", "J.F.R."),
        ("Theo Philip IJsbrand", "T.P.I."),
        ("Christa Ĳda", "C.I."),
        ("Anne-Fleur Belle", "A.B."),
        ("Suzie Q", "S.Q"),
        ("Q Suzie", "Q S."),
        ("A", "A"),
        ("J P", "J P"),
        ("Anna Özil", "A.Ö."),
        ("Bølle O\u0301lafur", "B.Ó."),
        ("Ali bin Mohammed", "A.b.M."),
        ("anna maria", "A.M."),
        ("J.P. Maria", "J.P.M."),
        ("D'Arcy", "D."),
        ("'t Jan", "t J."),
        ("  ", ""),
        (".", ""),
        ("- 3", ""),
    ],
)
def test_initials_follow_the_rules_of_the_brp(given: str, expected: str) -> None:
    """One letter a name, a digraph or double name counting as one; a one-letter name has no point."""
    assert expected == initials_of(given)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("jp", "J.P."),
        ("JP", "J.P."),
        ("J P", "J.P."),
        ("j p", "J.P."),
        ("j.p.", "J.P."),
        ("j.p", "J.P."),
        ("J. P.", "J.P."),
        ("J.P.", "J.P."),
        ("J", "J."),
        ("ö", "Ö."),
        ("Th.A.", "Th.A."),
        ("th.a.", "Th.A."),
        ("S.Q", "S.Q"),
        ("A.b.M.", "A.b.M."),
        ("Jan", "Jan"),
        ("jan", "jan"),
        ("Jan P.", "Jan P."),
        ("", ""),
        (" . ", ""),
    ],
)
def test_typed_initials_get_their_points(typed: str, expected: str) -> None:
    """What clearly is initials gets capitals and points; a name or a pointed text stays as it is."""
    assert expected == tidy_initials(typed)


@pytest.mark.parametrize(
    ("word", "expected"),
    [("J.P.", True), ("J", True), ("JP", True), ("Th.", True), ("Jo", False), ("IJ", False), ("JAN", False)],
)
def test_initials_are_told_from_names(word: str, expected: bool) -> None:
    """Points or one or two capitals make initials."""
    assert expected is looks_like_initials(word)
