# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Scans in a folder: what is new there, kept as evidence, moved away; and the folder is never left."""

import os
from datetime import date, timedelta
from pathlib import Path

import pytest

from app import clock
from app.bootstrap import Services
from app.domain.activities import Activity
from app.domain.evidence_kinds import MOST_BYTES
from app.domain.ids import ActivityId
from app.domain.scans import ScanFolder
from app.errors import InvalidValue
from app.exchange.scan_folder import move_done
from app.progress import Progress
from app.services import scans
from tests.schools import add, state

ON = date(2013, 10, 4)
PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return an empty folder for scans."""
    made = tmp_path / "scans"
    made.mkdir()
    return made


@pytest.fixture
def held(school: Services) -> ActivityId:
    """Return a study day of three teachers."""
    return school.activities.add(Activity("Studiedag toetsen", ON, ON, contact_hours=6.0), add(school, 3))


def scan(folder: Path, name: str, content: bytes = PDF, age: float = 60.0) -> Path:
    """Put a file into the folder, so many seconds ago."""
    path = folder / name
    path.write_bytes(content)
    then = (clock.now() - timedelta(seconds=age)).timestamp()
    os.utime(path, (then, then))
    return path


def waiting(school: Services, folder: Path) -> ScanFolder:
    """Look into the folder."""
    return school.scans.waiting(folder, Progress())


def test_several_scans_become_evidence_as_one_action(school: Services, folder: Path, held: ActivityId) -> None:
    """They are left where they are and yet not shown again; undo takes both back at once."""
    scan(folder, "een.pdf"), scan(folder, "twee.pdf", PDF + b"2"), scan(folder, "drie.pdf", PDF + b"33")
    before = state(school)
    school.scans.attach(folder, ["een.pdf", "twee.pdf"], held, (), Progress(), move=False)
    found = waiting(school, folder)
    kept = [one.name for one in school.evidence.of_activity(held)]
    school.history.undo(Progress())

    assert ([one.name for one in found.scans], found.kept) == (["drie.pdf"], 2)
    assert kept == ["een.pdf", "twee.pdf"]
    assert sorted(path.name for path in folder.iterdir()) == ["drie.pdf", "een.pdf", "twee.pdf"]
    assert state(school) == before


def test_a_scan_that_is_done_moves_away_when_asked(school: Services, folder: Path, held: ActivityId) -> None:
    """Into a folder below, and over no other file."""
    done = folder / "verwerkt"
    done.mkdir()
    scan(done, "een.pdf", b"van vorig jaar")
    scan(folder, "een.pdf")
    attached = school.scans.attach(folder, ["een.pdf"], held, (), Progress(), move=True)

    assert (attached.count, attached.unmoved) == (1, ())
    assert {path.name: path.read_bytes() for path in done.iterdir()} == {
        "een.pdf": b"van vorig jaar",
        "een (2).pdf": PDF,
    }


def test_another_scan_under_the_same_name_stays(folder: Path) -> None:
    """The copier used the name again after the first was kept; also when that is between a look and the move."""
    scan(folder, "een.pdf", PDF + b"nieuw"), scan(folder, "twee.pdf")
    once = iter((True, False))
    moved = [
        move_done(folder, "een.pdf", lambda content: content == PDF),
        move_done(folder, "twee.pdf", lambda _content: next(once)),
    ]

    assert moved == [False, False]
    assert sorted(path.name for path in folder.iterdir() if path.is_file()) == ["een.pdf", "twee.pdf"]
    assert list((folder / "verwerkt").iterdir()) == []


def test_what_is_kept_does_not_hide_what_is_older(
    school: Services, folder: Path, held: ActivityId, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So many are shown of what still waits."""
    monkeypatch.setattr(scans, "MOST_SCANS", 2)
    for age in range(5):
        scan(folder, f"{age}.pdf", PDF + b"%d" % age, 60.0 + age)
    first = [one.name for one in waiting(school, folder).scans]
    school.scans.attach(folder, first, held, (), Progress(), move=False)
    found = waiting(school, folder)

    assert first == ["0.pdf", "1.pdf"]
    assert ([one.name for one in found.scans], found.kept) == (["2.pdf", "3.pdf"], 2)


def test_what_cannot_be_evidence_says_why(school: Services, folder: Path) -> None:
    """By its content; what is hidden, a folder or the system's own is not shown at all."""
    scan(folder, "foto.heic", b"\0\0\0\x18ftypheic" + bytes(99))
    scan(folder, "programma.pdf", b"MZ\x90\0" + bytes(99))
    scan(folder, "leeg.pdf", b"")
    scan(folder, "bezig.pdf", age=0.5)
    with scan(folder, "groot.pdf").open("r+b") as file:
        file.truncate(MOST_BYTES + 1)
    old = (clock.now() - timedelta(minutes=9)).timestamp()
    os.utime(folder / "groot.pdf", (old, old))
    scan(folder, ".verborgen.pdf"), scan(folder, "Thumbs.db"), (folder / "map").mkdir()

    assert {one.name: one.trouble and one.trouble.key for one in waiting(school, folder).scans} == {
        "bezig.pdf": "invalid.scan_busy",
        "foto.heic": "invalid.evidence_heic",
        "groot.pdf": "invalid.evidence_large",
        "leeg.pdf": "invalid.evidence_empty",
        "programma.pdf": "invalid.evidence_kind",
    }


@pytest.mark.skipif(os.name == "nt", reason="links need a right of their own there")
def test_a_link_never_leads_out_of_the_folder(school: Services, folder: Path, held: ActivityId, tmp_path: Path) -> None:
    """Neither shown, nor read, nor kept; and what is done never goes where a link points."""
    secret = scan(tmp_path, "geheim.pdf")
    (folder / "link.pdf").symlink_to(secret)
    elsewhere = tmp_path / "elders"
    elsewhere.mkdir()
    (folder / "verwerkt").symlink_to(elsewhere)
    scan(folder, "een.pdf")
    shown = [one.name for one in waiting(school, folder).scans]
    for name in ("link.pdf", "../geheim.pdf", "..", str(secret)):
        with pytest.raises(InvalidValue) as refused:
            school.scans.attach(folder, [name], held, (), Progress(), move=True)
        assert refused.value.key == "invalid.scan_elsewhere"
    attached = school.scans.attach(folder, ["een.pdf"], held, (), Progress(), move=True)

    assert shown == ["een.pdf"]
    assert (attached.unmoved, list(elsewhere.iterdir()), secret.read_bytes()) == (("een.pdf",), [], PDF)


def test_a_folder_that_is_gone_is_told(school: Services, folder: Path) -> None:
    """A sentence that names it."""
    with pytest.raises(InvalidValue) as gone:
        waiting(school, folder / "weg")
    assert gone.value.key == "invalid.scan_folder"


def test_the_name_of_a_file_hints_at_whose_it_is(school: Services, folder: Path, held: ActivityId) -> None:
    """First who is named in the activity that is named, then the activity alone; nothing is kept by that."""
    who = school.activities.participants(held)[1]
    surname = who.sort_name.partition(",")[0]
    scan(folder, f"{surname} studiedag toetsen.pdf")
    (found,) = waiting(school, folder).scans

    assert (found.likely[0].activity_id, found.likely[0].teacher_id) == (held, who.participation.teacher_id)
    assert (held, None, 100) in [(one.activity_id, one.teacher_id, one.percent) for one in found.likely]
    assert school.evidence.of_activity(held) == []
