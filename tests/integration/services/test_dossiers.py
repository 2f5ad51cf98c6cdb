# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Dossiers made from a school: of one, of many, and the pack of who leaves; only what is the teacher's own."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from sqlalchemy import Engine, event

from app.bootstrap import Services
from app.domain.activities import Activity
from app.domain.dossiers import DossierOptions, DossierPeriod
from app.domain.ids import TeacherId
from app.domain.registrations import EventKind
from app.errors import InvalidValue, NotFound
from app.progress import Progress
from app.wording import Wording
from tests.dossier_schools import attach_file, filled_school, text_of
from tests.invented_dossiers import pdf
from tests.schools import add, database, state

ON = date(2013, 11, 1)
OPTIONS = DossierOptions(ON)
NL = Wording("nl")


@pytest.fixture(autouse=True)
def _today(fixed_clock: Callable[[datetime], None]) -> None:
    fixed_clock(datetime(2013, 11, 1, 10, tzinfo=UTC))


@contextmanager
def counting(engine: Engine) -> Iterator[list[str]]:
    """Yield the questions that the database is asked meanwhile."""
    asked: list[str] = []

    def heard(*told: Any) -> None:
        asked.append(str(told[2]))

    event.listen(engine, "before_cursor_execute", heard)
    try:
        yield asked
    finally:
        event.remove(engine, "before_cursor_execute", heard)


def test_a_dossier_holds_what_is_stored_of_a_teacher(school: Services, tmp_path: Path) -> None:
    """Registration with its events, running terms, activities, evidence; nothing is written by looking."""
    ids, _made = filled_school(school, tmp_path)
    before = state(school)
    found = school.dossiers.of_teacher(ids[0], OPTIONS)

    assert [(part.profile.id, part.became[-1].value) for part in found.registers] == [
        ("lerarenregister-2012", "registered")
    ]
    assert [one.activity.title for one in found.taken] == ["=Studiedag"]
    assert [(one.number, one.evidence.name, one.shared) for one in found.exhibits] == [
        (1, "certificaat.pdf", False), (2, "lijst.pdf", True),
    ]  # fmt: skip
    assert "lerarenregister-2012" in {part.profile.id for part in found.cycles}
    assert state(school) == before


def test_a_file_attached_to_each_participant_is_of_all_of_them(school: Services, tmp_path: Path) -> None:
    """A list that was dropped on everybody who was there holds their names, whosever it is called."""
    ids, made = filled_school(school, tmp_path)
    parts = [row.participation.id for row in school.activities.participants(made)]
    attach_file(school, tmp_path / "allen.pdf", pdf("Wij waren er"), made, parts)
    found = school.dossiers.of_teacher(ids[1], OPTIONS)

    assert {one.evidence.name: one.shared for one in found.exhibits} == {"allen.pdf": True, "lijst.pdf": True}


def test_only_the_days_that_are_asked_stand_in_it(school: Services, tmp_path: Path) -> None:
    """With what shows the activities of those days."""
    ids, _made = filled_school(school, tmp_path)
    options = DossierOptions(ON, DossierPeriod.DAYS, since=date(2013, 10, 5))
    found = school.dossiers.of_teacher(ids[0], options)

    assert (found.taken, found.exhibits) == ((), ())


def test_who_is_gone_has_no_dossier(school_file: Services, tmp_path: Path) -> None:
    """Removed by somebody meanwhile, the whole batch is refused and no file is left."""
    ids, _made = filled_school(school_file, tmp_path)
    folder = tmp_path / "uit"
    folder.mkdir()

    with pytest.raises(NotFound):
        school_file.dossiers.make_batch([*ids, TeacherId(999)], folder / "alle.pdf", OPTIONS, NL, Progress())
    assert list(folder.iterdir()) == []


def test_many_dossiers_are_one_file_or_a_file_each(school_file: Services, tmp_path: Path) -> None:
    """By the ending of the name; another ending is refused in words."""
    ids, _made = filled_school(school_file, tmp_path)
    made = [
        school_file.dossiers.make_batch(ids, tmp_path / name, OPTIONS, NL, Progress()) for name in ("a.pdf", "a.zip")
    ]

    assert made == [3, 3]
    assert len(ZipFile(tmp_path / "a.zip").namelist()) == 3
    with pytest.raises(InvalidValue):
        school_file.dossiers.make_batch(ids, tmp_path / "a.doc", OPTIONS, NL, Progress())
    with pytest.raises(InvalidValue):
        school_file.dossiers.make_batch([], tmp_path / "b.pdf", OPTIONS, NL, Progress())


def test_what_the_screen_shows_is_what_is_saved(school_file: Services, tmp_path: Path) -> None:
    """Byte for byte."""
    ids, _made = filled_school(school_file, tmp_path)
    options = DossierOptions(ON, append=True, shared=True)
    school_file.dossiers.make(ids[0], tmp_path / "een.pdf", options, NL, Progress())

    assert (tmp_path / "een.pdf").read_bytes() == school_file.dossiers.preview(ids[0], options, NL, Progress())


def test_no_teachers_page_holds_what_is_anothers(school_file: Services, tmp_path: Path) -> None:
    """Of two behind each other only the first has the certificate."""
    ids, _made = filled_school(school_file, tmp_path)
    options = DossierOptions(ON, append=True)
    pages = [text_of(school_file.dossiers.preview(one, options, NL, Progress())) for one in ids[:2]]

    assert ["Certificaat van mij" in page for page in pages] == [True, False]
    assert all("Presentielijst" not in page for page in pages)


def test_dossiers_of_many_ask_the_database_no_more_often(school_file: Services) -> None:
    """What is read of one teacher takes as many questions as of thirty."""
    ids = add(school_file, 30)
    on = date(2013, 10, 4)
    school_file.activities.add(Activity("Studiedag", on, on, contact_hours=6.0), ids)
    school_file.registrations.note(EventKind.REGISTERED, ids, date(2013, 9, 2))
    asked = []
    for some in (ids[:1], ids):
        with counting(database(school_file).engine) as heard:
            assert len(list(school_file.dossiers.of_teachers(some, OPTIONS))) == len(some)
        asked.append(len(heard))

    assert asked[0] == asked[1]
