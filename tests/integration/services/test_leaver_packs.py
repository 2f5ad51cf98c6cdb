# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pack of who leaves, made from a school: whole or not at all, and only what is the teacher's own."""

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest

from app.bootstrap import Services
from app.domain.activities import Proof, Reduction, ReductionKind
from app.domain.dossiers import DossierOptions
from app.domain.ids import TeacherId
from app.domain.names import PersonName
from app.errors import Cancelled, InvalidValue, NotFound, SchoolFileError
from app.progress import Progress
from app.wording import Wording
from tests.dossier_schools import OWN, filled_school, text_of

ON = date(2013, 11, 1)
OPTIONS = DossierOptions(ON)
NL = Wording("nl")


@pytest.fixture(autouse=True)
def _today(fixed_clock: Callable[[datetime], None]) -> None:
    fixed_clock(datetime(2013, 11, 1, 10, tzinfo=UTC))


def test_a_pack_holds_the_teachers_own(school_file: Services, tmp_path: Path) -> None:
    """The dossier, the data, the certificate; the list of all has a number and stays at school, notes do too."""
    ids, _made = filled_school(school_file, tmp_path)
    school_file.dossiers.make_leaver_pack(ids[0], tmp_path / "pakket.zip", ON, NL, Progress())
    with ZipFile(tmp_path / "pakket.zip") as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    (dossier, evidence, data, readme) = files

    assert dossier.endswith(".pdf")
    assert (evidence, data, readme) == ("Bewijs/001 certificaat.pdf", "Gegevens.xlsx", "Lees mij.txt")
    assert files[evidence] == OWN
    told = files[readme].decode("utf-8-sig")
    assert "Bewijs 2, bij =Studiedag (4 oktober 2013)" in told
    printed, cells = text_of(files[dossier]), _cells(files[data])
    assert ("certificaat.pdf" in printed, "certificaat.pdf" in cells) == (True, True)
    for secret in ("niet voor buiten", "lijst.pdf"):
        assert not [text for text in (printed, cells, told) if secret in text]


def _cells(data: bytes) -> str:
    book = openpyxl.load_workbook(io.BytesIO(data))
    return "\n".join(str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row)


def test_a_pack_tells_what_the_teacher_thought_of_it_and_not_what_the_school_remarked(
    school_file: Services, tmp_path: Path
) -> None:
    """The rating, the remark and what it added are the teacher's own; remarks on leave and proofs are the school's."""
    ids, made = filled_school(school_file, tmp_path)
    activity = school_file.activities.get(made)
    school_file.activities.change(activity, replace(activity, contribution="Ik differentieer beter."))
    parts = {row.participation.teacher_id: row.participation.id for row in school_file.activities.participants(made)}
    school_file.activities.change_participations([parts[ids[0]]], rating=4, remark="Erg nuttig")
    on, kind = date(2013, 10, 4), ReductionKind.ILLNESS
    school_file.circumstances.keep_reduction(Reduction(ids[0], "", kind, on, on, percent=50.0, reason="schoolgeheim"))
    school_file.circumstances.keep_proof(Proof(ids[0], "", "vog", on, note="schoolgeheim"))
    school_file.dossiers.make_leaver_pack(ids[0], tmp_path / "pakket.zip", ON, NL, Progress())
    with ZipFile(tmp_path / "pakket.zip") as archive:
        book = openpyxl.load_workbook(io.BytesIO(archive.read("Gegevens.xlsx")))
        told = _cells(archive.read("Gegevens.xlsx"))

    cells = [cell.value for cell in book["Activiteiten"][2]]
    assert cells[-3:] == ["Ik differentieer beter.", 4, "Erg nuttig"]
    assert "schoolgeheim" not in told


def test_the_data_of_a_pack_are_texts_numbers_and_days(school_file: Services, tmp_path: Path) -> None:
    """A title that begins with = is a title, in a sheet of its own beside registrations and evidence."""
    ids, _made = filled_school(school_file, tmp_path)
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
    ids, _made = filled_school(school_file, tmp_path)
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
    ids, _made = filled_school(school_file, tmp_path)
    school_file.dossiers.make_leaver_pack(ids[0], tmp_path / "pakket.zip", ON, NL, Progress(), shared=True)
    with ZipFile(tmp_path / "pakket.zip") as archive:
        names, told = archive.namelist(), archive.read("Lees mij.txt").decode("utf-8-sig")

    assert "Bewijs/002 lijst.pdf" in names
    assert "ook over anderen" in told


def test_a_stopped_pack_leaves_nothing(school_file: Services, tmp_path: Path) -> None:
    """Nor a temporary file with somebody's data."""
    ids, _made = filled_school(school_file, tmp_path)
    folder, progress = tmp_path / "uit", Progress()
    folder.mkdir()
    progress.cancel()

    with pytest.raises(Cancelled):
        school_file.dossiers.make_leaver_pack(ids[0], folder / "pakket.zip", ON, NL, progress)
    assert list(folder.iterdir()) == []


def test_everyone_who_leaves_has_a_pack_of_their_own(school: Services, tmp_path: Path) -> None:
    """Named after them, two of one name apart; who is out of service is told until when the school keeps its copy."""
    ids, _made = filled_school(school, tmp_path)
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
    ids, _made = filled_school(school_file, tmp_path)
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
    ids, _made = filled_school(school_file, tmp_path)
    folder = tmp_path / "uit"
    folder.mkdir()
    progress = Progress(lambda done, _total, _step: progress.cancel() if done == 1 else None)

    with pytest.raises(Cancelled):
        school_file.dossiers.make_leaver_packs(ids, folder, ON, NL, progress)
    (left,) = folder.iterdir()
    assert ZipFile(left).testzip() is None


def test_packs_for_nobody_or_for_who_is_gone_are_refused(school_file: Services, tmp_path: Path) -> None:
    """Before anything is written."""
    ids, _made = filled_school(school_file, tmp_path)
    folder = tmp_path / "uit"
    folder.mkdir()
    with pytest.raises(InvalidValue):
        school_file.dossiers.make_leaver_packs([], folder, ON, NL, Progress())
    with pytest.raises(NotFound):
        school_file.dossiers.make_leaver_packs([*ids, TeacherId(999)], folder, ON, NL, Progress())
    with pytest.raises(SchoolFileError):
        school_file.dossiers.make_leaver_packs(ids, folder / "weg", ON, NL, Progress())
    assert list(folder.iterdir()) == []
