# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""An activity is written with the words of every register the school uses, a list of activities too."""

from dataclasses import replace
from pathlib import Path

from app.bootstrap import Services
from app.domain.registers import Choice
from app.domain.registrations import EventKind
from app.progress import Progress
from app.services.activity_imports import ActivityOutcome, ActivityPlan
from app.wording import Wording
from tests.schools import DAY, add

SKJ = "skj-jeugd-gezinsprofessional"


def _categories(school: Services) -> set[str]:
    return {one.id for one in school.registrations.vocabulary().categories}


def _plan(school: Services, path: Path, category: str) -> ActivityPlan:
    path.write_text(f"Titel;Datum;Uren;Categorie\nIntervisie;04-10-2013;2;{category}\n", encoding="utf-8")
    return school.activity_imports.plan(school.activity_imports.read(path, Progress()), Progress())


def test_a_register_that_somebody_is_in_brings_its_words(school: Services) -> None:
    """Nobody in it: they would only be in the way."""
    assert "reflectie" not in _categories(school)
    school.registrations.note(EventKind.REGISTERED, add(school, 1), DAY, register_id=SKJ)
    assert {"reflectie", "vakinhoudelijk"} <= _categories(school)


def test_an_own_register_brings_its_words(school: Services) -> None:
    """As soon as it is saved."""
    own = school.registers.copied(school.registrations.profile(SKJ), Wording("nl"))
    school.registers.save(replace(own, categories=(*own.categories, Choice("mentoraat", "Mentoraat"))))
    assert "mentoraat" in _categories(school)


def test_the_main_register_comes_first_and_each_register_is_a_group(school: Services) -> None:
    """So that they can be told apart."""
    school.registrations.note(EventKind.REGISTERED, add(school, 1), DAY, register_id=SKJ)
    main = school.registrations.profile()
    names = [group.name for group in school.registrations.vocabulary().category_groups()]
    assert names[0] == main.name
    assert school.registrations.profile(SKJ).name in names


def test_a_list_knows_the_words_of_every_register_in_use(school: Services, tmp_path: Path) -> None:
    """By name, as on the form."""
    school.registrations.note(EventKind.REGISTERED, add(school, 1), DAY, register_id=SKJ)
    row = _plan(school, tmp_path / "lijst.csv", "Reflectie").rows[0]
    assert row.problems == ()
    assert row.activity is not None
    assert row.activity.categories == ("reflectie",)


def test_a_word_that_no_register_knows_is_told_and_not_refused(school: Services, tmp_path: Path) -> None:
    """It would count for nothing, without anybody knowing."""
    row = _plan(school, tmp_path / "lijst.csv", "Vakinhoudlijk").rows[0]
    assert row.outcome is ActivityOutcome.NEW
    assert "“Vakinhoudlijk”" in Wording("nl").say(row.problems[0].key, row.problems[0].said)
