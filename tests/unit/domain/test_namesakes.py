# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two people of one name are told apart."""

from app.domain.namesakes import Namesakes


def test_only_a_name_of_two_people_gets_more_behind_it() -> None:
    """The code, or the team of who has none."""
    names = Namesakes()
    names.learn({"Jansen, M."})
    told = [names.told("Jansen, M.", "JAN", "A"), names.told("Jansen, M.", "", "B"), names.told("Bos, A.", "BOS", "A")]
    assert told == ["Jansen, M. (JAN)", "Jansen, M. (B)", "Bos, A."]
