# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The main job without a window: what ICT staff and scheduled tasks rely on."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pypdfium2
import pytest

from app.bootstrap import open_school
from app.command_line import main
from app.domain.envelopes import Envelope
from app.services.overviews.catalogue import OVERVIEWS
from tests.commands import Run, statuses
from tests.staff_lists import write_list


def test_a_plan_is_shown_before_anything_is_written(run: Run, tmp_path: Path) -> None:
    """Without --apply the list is compared with the school and nothing is stored."""
    listed = str(write_list(tmp_path / "lijst.csv", "magister", 84))

    plan = run("import", "staff", listed, "--json")

    assert plan.code == 0
    counts = {key: plan.json[key] for key in ("new", "changed", "unchanged", "left", "doubtful", "refused")}
    assert counts == {"new": 84, "changed": 0, "unchanged": 0, "left": 0, "doubtful": 0, "refused": 0}
    assert len(plan.json["rows"]) == 84
    assert run("teachers", "--json").json == []


def test_the_same_list_twice_changes_nothing(school: Run, tmp_path: Path) -> None:
    """A list that was taken over is unchanged in every row the second time."""
    again = school("import", "staff", str(tmp_path / "lijst.csv"), "--apply", "--json").json
    assert (again["new"], again["changed"], again["unchanged"]) == (0, 0, 12)


def test_a_list_with_refused_rows_ends_with_one(run: Run, tmp_path: Path) -> None:
    """The good rows are taken over, the refused one is named with its row and why, and the exit code is 1."""
    listed = tmp_path / "lijst.csv"
    listed.write_text("Achternaam;Voorletters;Code\nJansen;M.;JNS\n;K.;NMD\n", encoding="utf-8")

    ended = run("import", "staff", str(listed), "--apply")

    assert ended.code == 1
    assert "3" in ended.err
    assert [teacher["code"] for teacher in run("teachers", "--json").json] == ["JNS"]


def test_letters_are_made_confirmed_and_undone(school: Run, tmp_path: Path) -> None:
    """Letters printed well make their people invited; undo makes them not invited again."""
    made = school("letters", "--template", "uitnodiging", "--out", str(tmp_path / "brieven.pdf"), "--confirm", "--json")

    eligible = made.json["made"]
    assert made.code == 0
    assert made.json["blocked"] == []
    assert len(pypdfium2.PdfDocument(tmp_path / "brieven.pdf")) == made.json["pages"] == eligible
    assert list(statuses(school).values()).count("invited") == eligible
    assert school("undo").code == 0
    assert "invited" not in statuses(school).values()


def test_letters_without_confirm_leave_the_school_as_it_was(school: Run, tmp_path: Path) -> None:
    """Letters that are only made do not count as sent."""
    school("letters", "--template", "uitnodiging", "--out", str(tmp_path / "brieven.pdf"))

    assert set(statuses(school).values()) == {"not_invited"}


def test_letters_can_be_one_file_a_person(school: Run, tmp_path: Path) -> None:
    """With a folder every letter is a file of its own, named after the person."""
    code = next(iter(statuses(school)))

    ended = school("letters", "--template", "uitnodiging", "--to", code, "--out", str(tmp_path / "map"), "--json")

    files = list((tmp_path / "map").iterdir())
    assert ended.json["made"] == len(files) == 1
    assert code in files[0].name


def test_a_letter_that_cannot_be_sent_is_said_with_its_reason(run: Run, tmp_path: Path) -> None:
    """Without a school and a signer no letter is made, and the reasons say so; the exit code is 1."""
    run("import", "staff", str(write_list(tmp_path / "lijst.csv", "somtoday", 3)), "--apply")

    ended = run("letters", "--template", "uitnodiging", "--out", str(tmp_path / "b.pdf"), "--json")

    assert ended.code == 1
    assert {item["kind"] for item in ended.json["blocked"]} >= {"school_empty", "signer_empty"}
    assert not (tmp_path / "b.pdf").exists()


def test_a_status_is_noted_on_a_day_and_read_back(school: Run) -> None:
    """A registration noted on a day shows in the list and in the overview of that day, not of the day before."""
    code = next(iter(statuses(school)))

    assert school("status", "registered", code, "--on", "2026-03-03", "--number", "L-17").code == 0

    assert statuses(school)[code] == "registered"


def test_the_overview_is_the_same_in_every_form(school: Run, tmp_path: Path) -> None:
    """JSON, workbook and PDF hold the same totals."""
    codes = list(statuses(school))
    school("status", "registered", ",".join(codes[:5]), "--on", "2026-03-03")
    for ending in ("json", "xlsx", "csv", "pdf"):
        assert school("overview", "registratie", "--on", "2026-06-30", "--out", str(tmp_path / f"o.{ending}")).code == 0

    found = json.loads((tmp_path / "o.json").read_text(encoding="utf-8"))
    notes = _cells(tmp_path / "o.xlsx")
    text = "\n".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(tmp_path / "o.pdf"))

    assert found["on"] == "2026-06-30"
    assert found["by_status"]["registered"] == found["registered"]
    assert found["total"] == sum(found["by_status"].values()) == len(found["people"])
    assert ["Leraren in dienst", found["total"]] in notes
    assert ["Geregistreerd", found["registered"]] in notes
    assert all(person["sort_name"] in text for person in found["people"])


def test_the_overviews_are_listed_with_what_they_can_be_asked(run: Run) -> None:
    """Each that the program has, by the key that makes it, also where there is no school yet."""
    lines = run("overview", "--list").out.splitlines()

    assert {line.split()[0] for line in lines[1:]} == {one.key for one in OVERVIEWS}
    assert "--group-by" in next(line for line in lines if line.startswith("registration "))


def _cells(file: Path) -> list[list[object]]:
    book = openpyxl.load_workbook(file)
    return [[cell.value for cell in row[:2]] for row in book.worksheets[-1].iter_rows()]


def test_a_backup_brings_back_what_was_lost(school: Run, tmp_path: Path) -> None:
    """A backup puts the school back, says what is lost by it, and can be undone itself."""
    before = statuses(school)
    copy = school("backup", str(tmp_path / "kopie")).out.strip()
    school("status", "declined", next(iter(before)))

    ended = school("restore", copy)

    assert ended.code == 0
    assert "ziet ervan af" in ended.err
    assert statuses(school) == before
    assert school("undo").code == 0
    assert statuses(school) != before


def test_a_sound_school_checks_out(school: Run) -> None:
    """The check of a sound school finds nothing."""
    ended = school("check", "--json")

    assert (ended.code, ended.json) == (0, {"ok": True, "problems": []})


def test_an_envelope_of_the_schools_own_can_be_chosen(school: Run, address: str) -> None:
    """By its number, which the window it was measured in gave it; Undo brings the usual one back."""
    services = open_school(address)
    own = services.school.envelopes.add(Envelope("Doos 12", 220.0, 110.0, 45.0, 52.0, 110.0, 32.0, 107.0))
    services.close(backup=False)
    assert school("school", "--set", "window=dl-left").code == 0

    ended = school("school", "--set", f"window={own.chosen_as}", "--json")

    assert (ended.code, ended.json["window"], own.chosen_as[:4]) == (0, own.chosen_as, "own-")
    assert school("undo").code == 0
    assert school("school", "--json").json["window"] == "dl-left"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["status", "registered", "NIEMAND"], 3),
        (["status", "verzonnen", "JNS"], 2),
        (["status", "registered", "JNS", "--on", "3 maart"], 2),
        (["school", "--set", "kleur=rood"], 2),
        (["school", "--set", "name"], 2),
        (["letters", "--template", "bestaatniet", "--out", "x.pdf"], 3),
        (["import", "staff", "er-is-niets.csv"], 3),
        (["restore", "er-is-niets.backup"], 3),
        (["undo"], 3),
        (["overview", "registratie", "--out", "o.docx"], 2),
        (["letters", "--template", "uitnodiging", "--out", "o.docx"], 2),
        (["school", "--set", "email=school"], 3),
        (["letters", "--template", "uitnodiging", "--to", ",", "--out", "x.pdf"], 2),
        (["school", "--set", "postcode=xx"], 3),
        (["school", "--set", "window=raam"], 2),
        (["school", "--set", "window=own-9"], 3),
        (["school", "--set", "brin=zz"], 3),
        (["onzin"], 2),
    ],
)
def test_what_cannot_be_done_ends_with_its_code_and_a_sentence(run: Run, words: Sequence[str], code: int) -> None:
    """Wrong use ends with 2, failure with 3; standard error says why, standard output stays empty."""
    ended = run(*words)

    assert (ended.code, ended.out) == (code, "")
    assert len(ended.err) > 20
    assert "Traceback" not in ended.err


def test_the_sample_school_can_be_made(capsys: pytest.CaptureFixture[str]) -> None:
    """The command `demo` makes a school with people in every stage and prints where it is."""
    assert main(["demo"]) == 0
    file = capsys.readouterr().out.strip()

    assert Path(file).exists()
    main(["--file", file, "teachers", "--json"])
    statuses = {teacher["status"] for teacher in json.loads(capsys.readouterr().out)}
    assert statuses >= {"not_invited", "invited", "reminded", "registered", "declined"}


def test_a_missing_school_file_is_put_back_from_a_backup(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """After losing the school file, restore makes it anew from the backup."""
    file = tmp_path / "lyceum.school"
    main(["--file", str(file), "import", "staff", str(write_list(tmp_path / "l.csv", "magister", 5)), "--apply"])
    capsys.readouterr()
    main(["--file", str(file), "backup", str(tmp_path / "kopie")])
    copy = capsys.readouterr().out.strip()
    for part in tmp_path.glob("lyceum.school*"):
        part.unlink()

    assert main(["--file", str(file), "restore", copy]) == 0

    capsys.readouterr()
    main(["--file", str(file), "teachers", "--json"])
    assert len(json.loads(capsys.readouterr().out)) == 5


def test_a_damaged_school_file_is_refused_and_kept_aside_on_restore(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A damaged file is named as such; restore keeps it beside the good one."""
    file = tmp_path / "lyceum.school"
    main(["--file", str(file), "import", "staff", str(write_list(tmp_path / "l.csv", "magister", 5)), "--apply"])
    main(["--file", str(file), "backup", str(tmp_path / "kopie")])
    copy = str(next((tmp_path / "kopie").glob("*.backup")))
    file.write_bytes(os.urandom(8192))

    assert main(["--file", str(file), "teachers"]) == 3
    assert main(["--file", str(file), "restore", copy]) == 0

    assert len(list(tmp_path.glob("*beschadigd*"))) == 1
    assert main(["--file", str(file), "check"]) == 0


def test_the_installed_program_answers_in_its_own_process(tmp_path: Path) -> None:
    """Started as a program it prints results to standard output and messages to standard error."""
    file = str(tmp_path / "x.school")
    assert main(["--file", file, "school", "--set", "name=Proefschool"]) == 0
    command = [sys.executable, "-m", "ui", "--file", file, "teachers", "--json"]

    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)

    assert (ended.returncode, json.loads(ended.stdout), ended.stderr) == (0, [], "")


def test_a_column_nobody_recognises_is_said_not_to_be_read(run: Run, tmp_path: Path) -> None:
    """A header the program does not know is named among the notes, so that no value is left out in silence."""
    listed = tmp_path / "lijst.csv"
    listed.write_text("Code;Achternaam;Groepje\nabc;Bos;Rood\n", encoding="utf-8")
    assert any("Groepje" in note for note in run("import", "staff", str(listed), "--json").json["notes"])
    assert run("import", "staff", str(listed), "--map", "Groepje=team", "--json").json["notes"] == []


def test_json_is_not_grouped_otherwise(school: Run, tmp_path: Path) -> None:
    """Its groups are fixed: what was asked is refused rather than passed over."""
    ended = school("overview", "registratie", "--group-by", "team", "--out", str(tmp_path / "o.json"))
    assert (ended.code, "--group-by" in ended.err, (tmp_path / "o.json").exists()) == (3, True, False)
