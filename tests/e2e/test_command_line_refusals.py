# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the command line will not do by mistake: ask twice, make a school for a wrong name, note what is to come."""

import json
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from app import clock
from app.command_line import main
from tests.commands import Run, statuses
from tests.staff_lists import write_list


def test_nobody_is_invited_twice_unless_asked_for(school: Run, tmp_path: Path) -> None:
    """Who was invited is blocked with the reason, by code too; --again sends the letter all the same."""
    first, second = list(statuses(school))[:2]
    words = ("letters", "--template", "uitnodiging", "--out", str(tmp_path / "b.pdf"), "--confirm", "--json", "--to")
    assert school(*words, first).code == 0

    again = school(*words, f"{first},{second}")

    assert (again.code, again.json["made"]) == (1, 1)
    assert [(item["code"], item["kind"]) for item in again.json["blocked"]] == [(first, "already_invited")]
    assert (school(*words, first).json["made"], school(*words, first, "--again").json["made"]) == (0, 1)


def test_nobody_is_reminded_twice_on_one_day(school: Run, tmp_path: Path) -> None:
    """A reminder may follow an invitation at once when its person is named, but not another reminder."""
    code = next(iter(statuses(school)))
    out = ("--out", str(tmp_path / "b.pdf"), "--confirm", "--to", code)
    school("letters", "--template", "uitnodiging", *out)

    assert school("letters", "--template", "herinnering", *out).code == 0
    twice = school("letters", "--template", "herinnering", *out)

    assert (twice.code, "--again" in twice.err) == (1, True)


def test_who_is_not_to_be_asked_gets_no_letter_by_code_either(school: Run, tmp_path: Path) -> None:
    """Who declined, who registered, and a code that nobody has: each is named with the reason, the rest is made."""
    declined, registered, asked = list(statuses(school))[:3]
    school("status", "declined", declined)
    school("status", "registered", registered)
    words = ("--out", str(tmp_path / "b.pdf"), "--confirm", "--json", "--to", f"{declined},{registered},{asked},NOPE")

    ended = school("letters", "--template", "uitnodiging", *words)
    reminded = school("letters", "--template", "herinnering", *words)

    assert (ended.code, ended.json["made"]) == (1, 1)
    blocked = {item["code"]: item["kind"] for item in ended.json["blocked"]}
    assert blocked == {"NOPE": "codes", declined: "declined", registered: "registered"}
    assert all(len(item["reason"]) > 10 for item in ended.json["blocked"])
    blocked = {item["code"]: item["kind"] for item in reminded.json["blocked"]}
    assert blocked == {"NOPE": "codes", declined: "answered", registered: "answered"}
    assert [statuses(school)[code] for code in (declined, registered, asked)] == ["declined", "registered", "reminded"]


def test_letters_of_a_day_to_come_count_from_today(school: Run, tmp_path: Path) -> None:
    """Who was sent one is not proposed again tomorrow because its date is still to come."""
    words = ("letters", "--template", "uitnodiging", "--out", str(tmp_path / "b.pdf"), "--confirm", "--json")
    first = school(*words, "--on", (clock.today() + timedelta(days=9)).isoformat())

    again = school(*words)

    assert first.json["made"] > 0
    assert again.json["made"] == 0


@pytest.mark.parametrize(
    "words",
    [
        ["teachers"],
        ["overview", "registratie", "--out", "o.json"],
        ["check"],
        ["status", "registered", "JNS"],
        ["letters", "--template", "uitnodiging", "--out", "x.pdf"],
        ["school"],
        ["backup", "kopie"],
        ["undo"],
        ["redo"],
    ],
)
def test_a_wrong_name_for_the_school_makes_no_new_one(
    words: Sequence[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Only what fills a school begins one; everything else says that the file is not there."""
    assert main(["--file", str(tmp_path / "lyceun.school"), *words]) == 3

    assert "lyceun.school" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_list_that_cannot_be_read_leaves_no_new_school(tmp_path: Path) -> None:
    """Who mistyped the name of the list is not left with an empty school."""
    words = ["import", "staff", str(tmp_path / "lijst.xlsx"), "--apply"]

    assert main(["--file", str(tmp_path / "lyceum.school"), *words]) == 3

    assert list(tmp_path.iterdir()) == []


def test_a_list_that_cannot_be_read_leaves_a_school_as_it_was(school: Run, tmp_path: Path) -> None:
    """Only a school made for that very command goes."""
    before = statuses(school)

    assert school("import", "staff", str(tmp_path / "gisteren.xlsx"), "--apply").code == 3

    assert statuses(school) == before


def test_a_command_that_begins_a_school_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever mistyped the name sees it at once; what a script reads on stdout stays clean."""
    file = tmp_path / "lyceun.school"
    words = ["--file", str(file), "import", "staff", str(write_list(tmp_path / "lijst.xlsx", "magister", 3)), "--json"]
    main(words)
    first = capsys.readouterr()
    main(words)

    assert (str(file) in first.err, json.loads(first.out)["new"]) == (True, 3)
    assert str(file) not in capsys.readouterr().err


def test_what_is_still_to_happen_is_not_noted(school: Run) -> None:
    """A status on a day to come is refused with a sentence; nothing is noted."""
    code = next(iter(statuses(school)))

    ended = school("status", "registered", code, "--on", str(clock.today() + timedelta(days=1)))

    assert (ended.code, "toekomst" in ended.err, statuses(school)[code]) == (3, True, "not_invited")


def test_a_backup_that_is_not_there_is_said_to_be_missing(school: Run, tmp_path: Path) -> None:
    """Not that it is no backup: where it was looked for is named."""
    ended = school("restore", str(tmp_path / "weg.backup"))

    assert (ended.code, "weg.backup staat niet in" in ended.err, str(tmp_path) in ended.err) == (3, True, True)


@pytest.mark.parametrize("colour", ["rood", "#12", "#01689g", "01689b", ""])
def test_a_colour_that_is_none_is_refused(run: Run, colour: str) -> None:
    """The accent of the letters is written as #rrggbb."""
    ended = run("school", "--set", f"accent={colour}")

    assert (ended.code, "#01689b" in ended.err) == (3, True)
