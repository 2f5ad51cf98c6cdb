# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a new round begins with: a free name, working days, the letter of the last one."""

from dataclasses import replace
from datetime import date

import pytest

from app.bootstrap import Services
from app.domain.own_templates import TemplateText
from app.errors import InvalidValue
from tests.schools import SCHOOL, round_of_letters, teacher


def test_two_rounds_never_get_one_name(school: Services) -> None:
    """A new one is proposed under another, and the name of a round that is there is refused with a free one."""
    school.school.save(school.school.school(), SCHOOL)
    who = school.staff.add(teacher()).id
    first = school.rounds.draft(date(2013, 9, 3))
    school.rounds.start(first, [who])

    assert school.rounds.draft(date(2013, 9, 4)).name == "Uitnodiging september 2013 (2)"
    with pytest.raises(InvalidValue) as refused:
        school.rounds.start(replace(first, name=" uitnodiging SEPTEMBER 2013"), [who])
    assert refused.value.facts["other"] == "uitnodiging SEPTEMBER 2013 (2)"


def test_a_letter_is_dated_and_answered_on_working_days(school_file: Services) -> None:
    """Four weeks after Wednesday 27 November 2013 is Christmas; a Saturday becomes Monday."""
    assert school_file.rounds.draft(date(2013, 11, 27)).reply_by == date(2013, 12, 27)
    assert school_file.rounds.draft(date(2013, 9, 7)).on == date(2013, 9, 9)


def test_a_new_round_has_the_letter_of_the_last_one_of_its_kind(school_file: Services) -> None:
    """And one that was just written, which stands on top of the list; one that is removed is not proposed."""
    school_file.school.save(school_file.school.school(), SCHOOL)
    who = school_file.staff.add(teacher()).id
    assert school_file.rounds.draft(date(2013, 9, 3)).template_id == "uitnodiging.nl"
    own = school_file.templates.copy("uitnodiging.nl", TemplateText("Eigen", "Kom", "Groet,", "{{aanhef}}\n\nKom."))
    assert school_file.rounds.templates()[0].id == own
    assert school_file.rounds.draft(date(2013, 9, 3)).template_id == own

    item = school_file.rounds.start(round_of_letters(template_id=own), [who])
    assert school_file.rounds.draft(date(2013, 9, 3)).template_id == own
    school_file.rounds.start(round_of_letters("Andere", template_id="uitnodiging.en"), [who])

    assert school_file.rounds.draft(date(2013, 9, 3)).template_id == "uitnodiging.en"
    assert school_file.rounds.draft(date(2013, 9, 3), "reminder").template_id == "herinnering.nl"
    school_file.rounds.drop(item.id, [row.letter.id for row in school_file.rounds.letters(item.id)])
    school_file.templates.remove(own)
    assert school_file.rounds.draft(date(2013, 9, 3)).template_id == "uitnodiging.en"
