# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two people of one name are told apart."""

from app.domain.ids import TeacherId
from app.domain.namesakes import Namesakes


def test_only_a_name_of_two_people_gets_more_behind_it() -> None:
    """The code, or the team of who has none; somebody who stands in the list twice is one person."""
    names = Namesakes()
    people = [(1, "Jansen, M."), (2, "Jansen, M."), (3, "Bos, A."), (3, "Bos, A.")]
    names.learn((TeacherId(who), name) for who, name in people)
    told = [names.told("Jansen, M.", "JAN", "A"), names.told("Jansen, M.", "", "B"), names.told("Bos, A.", "BOS", "A")]
    assert told == ["Jansen, M. (JAN)", "Jansen, M. (B)", "Bos, A."]
