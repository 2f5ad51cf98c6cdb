# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Evidence kept in a school: what may be, kept once, found missing, given back byte for byte."""

import zlib
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app.bootstrap import Services
from app.domain.activities import Activity, ParticipationStatus
from app.domain.evidence_kinds import MOST_BYTES
from app.domain.ids import ActivityId, EvidenceId, ParticipationId
from app.errors import InvalidValue, NotFound
from app.persistence.records.rounds import DOCUMENT
from app.progress import Progress
from tests.invented_files import blank_pdf
from tests.schools import add, reading, state

ON = date(2013, 10, 4)
PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\n"
MAIL = b"Return-Path: <a@school.example>\r\nFrom: Anne <a@school.example>\r\nSubject: bewijs\r\n\r\nHierbij.\r\n"


def _activity(school: Services, count: int) -> tuple[ActivityId, list[ParticipationId]]:
    made = school.activities.add(Activity("Studiedag", ON, ON, contact_hours=6.0), add(school, count))
    return made, [row.participation.id for row in school.activities.participants(made)]


def _file(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def test_evidence_comes_back_byte_for_byte(school: Services, tmp_path: Path) -> None:
    """Under a name that is safe anywhere, with the kind its content has."""
    made, _ = _activity(school, 1)
    (one,) = school.evidence.attach(_file(tmp_path, "Certificaat Çelik.PDF", PDF), made)
    (mail,) = school.evidence.attach(_file(tmp_path, "bericht.exe", MAIL), made)

    assert school.evidence.content(one.id) == ("Certificaat Çelik.pdf", "application/pdf", PDF)
    assert school.evidence.content(mail.id) == ("bericht exe.eml", "message/rfc822", MAIL)
    assert school.evidence.of_activity(made) == [one, mail]


def test_good_files_are_kept_beside_refused_ones(school: Services, tmp_path: Path) -> None:
    """As one action for all activities; each refused file is told of."""
    made, parts = _activity(school, 1)
    other, others = _activity(school, 1)
    bad, cut = _file(tmp_path, "a.pdf", b"MZ\x90"), _file(tmp_path, "c.pdf", blank_pdf()[:200])
    files = [bad, _file(tmp_path, "b.pdf", blank_pdf()), cut, _file(tmp_path, "d.eml", MAIL)]
    kept = school.evidence.attach_files(files, [(made, parts), (other, others)], Progress())
    there = [len(school.evidence.of_activity(one)) for one in (made, other)]
    school.history.undo(Progress())

    assert (kept.count, [error.facts["file"] for error in kept.refused]) == (2, ["a.pdf", "c.pdf"])
    assert (there, school.evidence.of_activity(made)) == ([2, 2], [])


def test_what_nothing_shows_is_listed_until_it_is_shown(school: Services, tmp_path: Path) -> None:
    """By a file of one's own or of the whole activity; what is only planned or was rejected shows nothing yet."""
    made, parts = _activity(school, 4)
    school.activities.change_participations(parts[3:], status=ParticipationStatus.PLANNED)
    file = _file(tmp_path, "lijst.pdf", PDF)
    before = [row.participation_id for row in school.evidence.missing()]
    school.evidence.attach(file, made, parts[:1])
    own = [row.participation_id for row in school.evidence.missing()], school.evidence.count_missing()
    page = school.evidence.missing(offset=1, limit=1)
    later = school.evidence.count_missing(since=date(2013, 10, 5))
    school.evidence.attach(file, made)

    assert (before, own, later) == (parts[:3], (parts[1:3], 2), 0)
    assert [(row.participation_id, row.title, row.on, row.hours) for row in page] == [(parts[2], "Studiedag", ON, 6.0)]
    assert (school.evidence.missing(), school.evidence.count_missing()) == ([], 0)
    assert [row.evidence for row in school.activities.participants(made)] == [2, 1, 1, 1]


def test_one_scan_for_many_is_kept_once(school: Services, tmp_path: Path) -> None:
    """However often and under whatever name it is added."""
    made, parts = _activity(school, 3)
    first = school.evidence.attach(_file(tmp_path, "a.pdf", PDF), made, parts)
    again = school.evidence.attach(_file(tmp_path, "b.pdf", PDF), made, parts[:2])
    with reading(school) as connection:
        kept = connection.execute(select(func.count()).select_from(DOCUMENT)).scalar_one()

    assert (len(first), again, kept) == (3, first[:2], 1)


def test_evidence_taken_away_comes_back_by_undo(school: Services, tmp_path: Path) -> None:
    """As does that of a participant who is taken out of the activity, and of an activity that is removed."""
    made, parts = _activity(school, 2)
    own, _other = school.evidence.attach(_file(tmp_path, "a.pdf", PDF), made, parts)
    school.evidence.attach(_file(tmp_path, "b.eml", MAIL), made)
    before = state(school)
    for take in (
        lambda: school.evidence.remove(own.id),
        lambda: school.activities.remove_participants(parts[:1]),
        lambda: school.activities.remove(made),
    ):
        take()
        assert state(school) != before
        school.history.undo()
        assert state(school) == before
    assert school.evidence.content(own.id)[2] == PDF


def test_the_evidence_of_one_teacher_is_their_own_and_that_of_their_activities(
    school: Services, tmp_path: Path
) -> None:
    """Not that of colleagues."""
    made, parts = _activity(school, 2)
    rows = school.activities.participants(made)
    (own,) = school.evidence.attach(_file(tmp_path, "a.pdf", PDF), made, parts[:1])
    (whole,) = school.evidence.attach(_file(tmp_path, "b.eml", MAIL), made)

    assert school.evidence.of_teacher(rows[0].participation.teacher_id) == [own, whole]
    assert school.evidence.of_teacher(rows[1].participation.teacher_id) == [whole]


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("leeg.pdf", b"", "evidence_empty"),
        ("nullen.pdf", b"\0" * 100, "evidence_empty"),
        ("programma.pdf", b"MZ\x90\x00" + bytes(60), "evidence_kind"),
        ("macro.docx", b"PK\x03\x04" + bytes(60), "evidence_kind"),
        ("pagina.jpg", b"<html><script>1</script></html>", "evidence_kind"),
        ("notitie.eml", b"Onderwerp: iets\r\nVan: Anne\r\n\r\n", "evidence_kind"),
        ("foto.jpg", b"\x00\x00\x00\x18ftypheic" + bytes(60), "evidence_heic"),
        ("groot.pdf", PDF + bytes(MOST_BYTES), "evidence_large"),
    ],
)
def test_what_is_no_evidence_is_refused_with_a_reason(
    school_file: Services, tmp_path: Path, name: str, content: bytes, why: str
) -> None:
    """Its content decides, never its name; nothing is kept of it."""
    made, _ = _activity(school_file, 1)
    with pytest.raises(InvalidValue) as refused:
        school_file.evidence.attach(_file(tmp_path, name, content), made)

    assert (refused.value.key, refused.value.facts["file"]) == (f"invalid.{why}", name)
    assert school_file.evidence.of_activity(made) == []


def test_what_is_no_file_or_not_there_is_refused_with_a_reason(school_file: Services, tmp_path: Path) -> None:
    """A folder, a name of nothing."""
    made, _ = _activity(school_file, 1)
    for path, why in ((tmp_path, "evidence_no_file"), (tmp_path / "weg.pdf", "evidence_unreadable")):
        with pytest.raises(InvalidValue) as refused:
            school_file.evidence.attach(path, made)
        assert refused.value.key == f"invalid.{why}"


def test_evidence_of_what_is_gone_is_not_found(school_file: Services, tmp_path: Path) -> None:
    """Nor can it be added to an activity that somebody else takes part in."""
    made, parts = _activity(school_file, 1)
    other = school_file.activities.add(Activity("Cursus", ON, ON))
    file = _file(tmp_path, "a.pdf", PDF)
    with pytest.raises(NotFound):
        school_file.evidence.attach(file, ActivityId(99))
    with pytest.raises(NotFound):
        school_file.evidence.attach(file, other, parts)
    with pytest.raises(NotFound):
        school_file.evidence.content(EvidenceId(99))
    assert made


def test_a_photo_that_hardly_packs_is_kept_whole(school_file: Services, tmp_path: Path) -> None:
    """Up to the very limit."""
    made, _ = _activity(school_file, 1)
    noise = zlib.compress(bytes(range(256)) * 64, 9) * 300
    content = (b"\xff\xd8\xff\xe0" + noise)[:MOST_BYTES]

    (one,) = school_file.evidence.attach(_file(tmp_path, "foto.jpeg", content), made)

    assert school_file.evidence.content(one.id)[2] == content
