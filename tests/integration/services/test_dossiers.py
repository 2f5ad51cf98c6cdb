# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Dossiers made from a school: of one, of many, and the pack of who leaves; only what is the teacher's own."""

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
import pdfplumber
import pytest
from sqlalchemy import Engine, event

from app.bootstrap import Services
from app.domain.activities import Activity, Proof, Reduction, ReductionKind
from app.domain.dossiers import DossierOptions, DossierPeriod
from app.domain.ids import ActivityId, ParticipationId, TeacherId
from app.domain.names import PersonName
from app.domain.registrations import EventKind
from app.errors import Cancelled, InvalidValue, NotFound, SchoolFileError
from app.progress import Progress
from app.wording import Wording
from tests.invented_dossiers import pdf
from tests.schools import SCHOOL, add, database, state

ON = date(2013, 11, 1)
OPTIONS = DossierOptions(ON)
NL = Wording("nl")
OWN, LIST = pdf("Certificaat van mij"), pdf("Presentielijst met alle namen")


@pytest.fixture(autouse=True)
def _today(fixed_clock: Callable[[datetime], None]) -> None:
    fixed_clock(datetime(2013, 11, 1, 10, tzinfo=UTC))


def _filled(school: Services, folder: Path, count: int = 3) -> tuple[list[TeacherId], ActivityId]:
    """Let some teachers take part in a day, with a list of all and a certificate of the first."""
    ids = add(school, count)
    school.school.save(school.school.school(), SCHOOL)
    school.registrations.note(EventKind.REGISTERED, ids[:2], date(2013, 9, 2), number="R-7", note="niet voor buiten")
    on = date(2013, 10, 4)
    made = school.activities.add(Activity("=Studiedag", on, on, contact_hours=6.0, categories=("vak",)), ids)
    parts = {row.participation.teacher_id: row.participation.id for row in school.activities.participants(made)}
    _attach(school, folder / "certificaat.pdf", OWN, made, [parts[ids[0]]])
    _attach(school, folder / "lijst.pdf", LIST, made, [])
    return ids, made


def _attach(school: Services, file: Path, content: bytes, made: ActivityId, parts: list[ParticipationId]) -> None:
    file.write_bytes(content)
    school.evidence.attach(file, made, parts)


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


def _text(data: bytes) -> str:
    with pdfplumber.open(io.BytesIO(data)) as document:
        return "\n".join(page.extract_text() for page in document.pages)


def test_a_dossier_holds_what_is_stored_of_a_teacher(school: Services, tmp_path: Path) -> None:
    """Registration with its events, running terms, activities, evidence; nothing is written by looking."""
    ids, _made = _filled(school, tmp_path)
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
    ids, made = _filled(school, tmp_path)
    parts = [row.participation.id for row in school.activities.participants(made)]
    _attach(school, tmp_path / "allen.pdf", pdf("Wij waren er"), made, parts)
    found = school.dossiers.of_teacher(ids[1], OPTIONS)

    assert {one.evidence.name: one.shared for one in found.exhibits} == {"allen.pdf": True, "lijst.pdf": True}


def test_only_the_days_that_are_asked_stand_in_it(school: Services, tmp_path: Path) -> None:
    """With what shows the activities of those days."""
    ids, _made = _filled(school, tmp_path)
    options = DossierOptions(ON, DossierPeriod.DAYS, since=date(2013, 10, 5))
    found = school.dossiers.of_teacher(ids[0], options)

    assert (found.taken, found.exhibits) == ((), ())


def test_who_is_gone_has_no_dossier(school_file: Services, tmp_path: Path) -> None:
    """Removed by somebody meanwhile, the whole batch is refused and no file is left."""
    ids, _made = _filled(school_file, tmp_path)
    folder = tmp_path / "uit"
    folder.mkdir()

    with pytest.raises(NotFound):
        school_file.dossiers.make_batch([*ids, TeacherId(999)], folder / "alle.pdf", OPTIONS, NL, Progress())
    assert list(folder.iterdir()) == []


def test_many_dossiers_are_one_file_or_a_file_each(school_file: Services, tmp_path: Path) -> None:
    """By the ending of the name; another ending is refused in words."""
    ids, _made = _filled(school_file, tmp_path)
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
    ids, _made = _filled(school_file, tmp_path)
    options = DossierOptions(ON, append=True, shared=True)
    school_file.dossiers.make(ids[0], tmp_path / "een.pdf", options, NL, Progress())

    assert (tmp_path / "een.pdf").read_bytes() == school_file.dossiers.preview(ids[0], options, NL, Progress())


def test_a_pack_holds_the_teachers_own(school_file: Services, tmp_path: Path) -> None:
    """The dossier, the data, the certificate; the list of all is named and stays at school, notes do too."""
    ids, _made = _filled(school_file, tmp_path)
    school_file.dossiers.make_leaver_pack(ids[0], tmp_path / "pakket.zip", ON, NL, Progress())
    with ZipFile(tmp_path / "pakket.zip") as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    (dossier, evidence, data, readme) = files

    assert dossier.endswith(".pdf")
    assert (evidence, data, readme) == ("Bewijs/001 certificaat.pdf", "Gegevens.xlsx", "Lees mij.txt")
    assert files[evidence] == OWN
    told = files[readme].decode("utf-8-sig")
    assert "lijst.pdf (=Studiedag, 4 oktober 2013)" in told
    assert "niet voor buiten" not in _text(files[dossier])
    assert b"niet voor buiten" not in files[data]


def test_the_data_of_a_pack_are_texts_numbers_and_days(school_file: Services, tmp_path: Path) -> None:
    """A title that begins with = is a title, in a sheet of its own beside registrations and evidence."""
    ids, _made = _filled(school_file, tmp_path)
    school_file.dossiers.make_leaver_pack(ids[0], tmp_path / "pakket.zip", ON, NL, Progress())
    with ZipFile(tmp_path / "pakket.zip") as archive:
        book = openpyxl.load_workbook(io.BytesIO(archive.read("Gegevens.xlsx")))
    activity = list(book["Activiteiten"][2])

    assert book.sheetnames == [
        "Registraties", "Stand", "Activiteiten", "Bewijs", "Minder gevraagd", "Overige bewijzen",
    ]  # fmt: skip
    assert [cell.data_type for cell in activity[:6]] == ["d", "s", "n", "n", "n", "n"]
    assert activity[1].value == "=Studiedag"
    assert [cell.value for cell in book["Bewijs"]["F"]] == [
        "In dit pakket", "Bewijs/001 certificaat.pdf", "gedeeld",
    ]  # fmt: skip


def test_the_data_of_a_pack_tell_standing_leave_and_proofs(school_file: Services, tmp_path: Path) -> None:
    """What another school would have to know to count on."""
    ids, _made = _filled(school_file, tmp_path)
    first, last = date(2013, 9, 1), date(2014, 8, 31)
    school_file.circumstances.keep_reduction(Reduction(ids[0], "", ReductionKind.LEAVE, first, last, percent=50.0))
    school_file.circumstances.keep_proof(Proof(ids[0], "", "vog", first))
    school_file.dossiers.make_leaver_pack(ids[0], tmp_path / "pakket.zip", ON, NL, Progress())
    with ZipFile(tmp_path / "pakket.zip") as archive:
        book = openpyxl.load_workbook(io.BytesIO(archive.read("Gegevens.xlsx")))

    standing = {row[0].value: row for row in book["Stand"].iter_rows(min_row=2)}
    assert [cell.value for cell in standing["CAO VO: 83 uur professionalisering"][4:6]] == ["uur", 66.4]  # 0.8 fte
    less, proof = list(book["Minder gevraagd"][2]), list(book["Overige bewijzen"][2])
    assert [cell.value for cell in less[:2]] == ["alle registers", "verlof"]
    assert [less[4].value, proof[3].value.date()] == [50, first]


def test_what_is_about_others_goes_along_only_when_that_is_asked(school_file: Services, tmp_path: Path) -> None:
    """And then the pack says to keep it with care."""
    ids, _made = _filled(school_file, tmp_path)
    school_file.dossiers.make_leaver_pack(ids[0], tmp_path / "pakket.zip", ON, NL, Progress(), shared=True)
    with ZipFile(tmp_path / "pakket.zip") as archive:
        names, told = archive.namelist(), archive.read("Lees mij.txt").decode("utf-8-sig")

    assert "Bewijs/002 lijst.pdf" in names
    assert "ook over anderen" in told


def test_a_stopped_pack_leaves_nothing(school_file: Services, tmp_path: Path) -> None:
    """Nor a temporary file with somebody's data."""
    ids, _made = _filled(school_file, tmp_path)
    folder, progress = tmp_path / "uit", Progress()
    folder.mkdir()
    progress.cancel()

    with pytest.raises(Cancelled):
        school_file.dossiers.make_leaver_pack(ids[0], folder / "pakket.zip", ON, NL, progress)
    assert list(folder.iterdir()) == []


def test_everyone_who_leaves_has_a_pack_of_their_own(school: Services, tmp_path: Path) -> None:
    """Named after them, two of one name apart; who is out of service is told until when the school keeps its copy."""
    ids, _made = _filled(school, tmp_path)
    for one in ids[:2]:
        secret = school.staff.teacher(one)
        name = PersonName(initials="J.", surname="Ek: de/Boer")
        school.staff.save(secret, replace(secret, name=name, code="", employed_until=date(2013, 10, 31)))
    folder = tmp_path / "uit"
    folder.mkdir()
    made = school.dossiers.make_leaver_packs(ids, folder, ON, NL, Progress())

    assert [one.path.name for one in made[:2]] == ["Pakket van Ek de Boer, J.zip", "Pakket van Ek de Boer, J (2).zip"]
    assert [one.kept_until for one in made] == [date(2015, 10, 31), date(2015, 10, 31), None]
    assert school.privacy.kept_until_of(ids) == (date(2015, 10, 31),)
    assert sorted(folder.iterdir()) == sorted(one.path for one in made)
    with ZipFile(made[0].path) as archive:
        assert "Bewijs/001 certificaat.pdf" in archive.namelist()


def test_a_pack_that_is_there_stays_unless_it_is_to_be_replaced(school_file: Services, tmp_path: Path) -> None:
    """Without that the new one has a number behind its name."""
    ids, _made = _filled(school_file, tmp_path)
    (planned,) = school_file.dossiers.plan_leaver_packs(ids[:1], tmp_path, NL)
    planned.path.write_bytes(b"van vorig jaar")
    (beside,) = school_file.dossiers.make_leaver_packs(ids[:1], tmp_path, ON, NL, Progress())
    there = planned.path.read_bytes()
    (replaced,) = school_file.dossiers.make_leaver_packs(ids[:1], tmp_path, ON, NL, Progress(), replace_files=True)

    assert (there, beside.path.name) == (b"van vorig jaar", f"{planned.path.stem} (2).zip")
    assert replaced.path == planned.path
    assert ZipFile(planned.path).testzip() is None


def test_stopped_between_packs_those_that_were_made_are_whole(school_file: Services, tmp_path: Path) -> None:
    """And of the one under way nothing is left."""
    ids, _made = _filled(school_file, tmp_path)
    folder = tmp_path / "uit"
    folder.mkdir()
    progress = Progress(lambda done, _total, _step: progress.cancel() if done == 1 else None)

    with pytest.raises(Cancelled):
        school_file.dossiers.make_leaver_packs(ids, folder, ON, NL, progress)
    (left,) = folder.iterdir()
    assert ZipFile(left).testzip() is None


def test_packs_for_nobody_or_for_who_is_gone_are_refused(school_file: Services, tmp_path: Path) -> None:
    """Before anything is written."""
    ids, _made = _filled(school_file, tmp_path)
    folder = tmp_path / "uit"
    folder.mkdir()
    with pytest.raises(InvalidValue):
        school_file.dossiers.make_leaver_packs([], folder, ON, NL, Progress())
    with pytest.raises(NotFound):
        school_file.dossiers.make_leaver_packs([*ids, TeacherId(999)], folder, ON, NL, Progress())
    with pytest.raises(SchoolFileError):
        school_file.dossiers.make_leaver_packs(ids, folder / "weg", ON, NL, Progress())
    assert list(folder.iterdir()) == []


def test_no_teachers_page_holds_what_is_anothers(school_file: Services, tmp_path: Path) -> None:
    """Of two behind each other only the first has the certificate."""
    ids, _made = _filled(school_file, tmp_path)
    options = DossierOptions(ON, append=True)
    pages = [_text(school_file.dossiers.preview(one, options, NL, Progress())) for one in ids[:2]]

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
