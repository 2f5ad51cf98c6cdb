# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Activities without a window: added, listed, brought in, shown by evidence."""

from pathlib import Path

from tests.commands import Run, statuses

DAY = ("activity", "add", "--title", "Studiedag toetsen", "--on", "2026-02-06", "--hours", "6", "--type", "studiedag")


def test_an_activity_is_added_listed_and_undone(school: Run) -> None:
    """A code that nobody has is named with the reason, and the rest is added."""
    codes = list(statuses(school))[:3]

    made = school(*DAY, "--category", "pedagogisch", "--to", ",".join([*codes, "NOPE"]), "--json")

    (row,) = school("activities", "--json").json
    assert (made.code, made.json["participants"], made.json["refused"][0]["code"]) == (1, 3, "NOPE")
    assert (row["title"], row["starts"], row["hours"], row["participants"], row["missing_evidence"]) == (
        "Studiedag toetsen",
        "2026-02-06",
        6.0,
        3,
        3,
    )
    assert "Studiedag toetsen" in school("activities", "toetsen").out
    assert school("undo").code == 0
    assert school("activities", "--json").json == []


def test_evidence_is_kept_of_an_activity_and_of_one_participant(school: Run, tmp_path: Path) -> None:
    """What is no evidence is refused with a sentence."""
    codes = list(statuses(school))[:2]
    number = str(school(*DAY, "--to", ",".join(codes), "--json").json["id"])
    scan = tmp_path / "lijst.pdf"
    scan.write_bytes(b"%PDF-1.7\n")
    wrong = tmp_path / "lijst.docx"
    wrong.write_bytes(b"PK\x03\x04")

    one = school("evidence", number, str(scan), "--to", codes[0], "--json")
    missing = school("activities", "--json").json[0]["missing_evidence"]
    school("evidence", number, str(scan))
    refused = school("evidence", number, str(wrong))

    assert (one.code, one.json[0]["name"], missing) == (0, "lijst.pdf", 1)
    assert school("activities", "--json").json[0]["missing_evidence"] == 0
    assert (refused.code, "lijst.docx" in refused.err) == (3, True)


def test_who_was_there_is_read_from_a_file(school: Run, tmp_path: Path) -> None:
    """Whom nobody knows is named, and the exit code tells."""
    codes = list(statuses(school))[:3]
    names = tmp_path / "namen.txt"
    names.write_text("\n".join([*codes, "Q. Onbekendman"]), encoding="utf-8")

    made = school(*DAY, "--attendance", str(names), "--json")

    assert (made.code, made.json["participants"]) == (1, 3)
    assert [line["kind"] for line in made.json["refused"]] == ["unknown"]


def test_a_list_of_activities_is_planned_and_then_taken_over(school: Run, tmp_path: Path) -> None:
    """Once: the second time there is nothing new."""
    code = next(iter(statuses(school)))
    listed = tmp_path / "scholing.csv"
    listed.write_text(f"Titel;Datum;Uren;Code\nCursus;6-2-2026;6;{code}\nCursus;6-2-2026;6;NOPE\n", encoding="utf-8")

    plan = school("import", "activities", str(listed), "--json")
    empty = school("activities", "--json").json
    school("import", "activities", str(listed), "--apply")
    again = school("import", "activities", str(listed), "--apply", "--json").json

    assert (plan.code, plan.json["new"], plan.json["refused"], empty) == (1, 1, 1, [])
    assert "NOPE" in plan.json["rows"][1]["problems"][0]["reason"]
    assert (again["new"], again["unchanged"]) == (0, 1)
    assert len(school("activities", "--json").json) == 1


def test_what_cannot_be_is_wrong_use(school: Run) -> None:
    """Hours that are none, an activity that is not there."""
    assert school("activity", "add", "--title", "x", "--on", "2026-02-06", "--hours", "veel").code == 2
    assert school("activity", "add", "--title", "x", "--on", "2026-02-06", "--hours", "30").code == 3
    assert school("evidence", "99", "niets.pdf").code == 3
