# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Broken, hostile and odd files: each gets a sentence that says what to do, or is read as it was meant."""

import os
import time
from datetime import date
from pathlib import Path

import pytest

from app.errors import Cancelled, ListFileError
from app.exchange.columns import guess
from app.exchange.decisions import teachers_to_write
from app.exchange.export import save_refused
from app.exchange.plan import make_plan
from app.exchange.reading import read_list
from app.progress import Progress
from app.wording import Wording
from tests.broken_lists import REFUSED, workbook, write_bytes
from tests.odd_lists import READ

TODAY = date(2026, 9, 1)


def _sentence(error: ListFileError, language: str = "nl") -> str:
    wording = Wording(language)
    assert wording.has(error.key), f"no sentence for {error.key}"
    sentence = wording.error(error)
    assert "{" not in sentence, sentence
    return sentence


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_that_is_no_list_is_refused_with_a_sentence(tmp_path: Path, name: str) -> None:
    """The sentence names the file and fits what is wrong with it, in Dutch and English; it comes within seconds."""
    code, content = REFUSED[name]
    path = write_bytes(tmp_path, name, content)
    started = time.monotonic()
    with pytest.raises(ListFileError) as caught:
        read_list(path)
    assert (caught.value.key, time.monotonic() - started < 15) == (f"list_file.{code}", True)
    assert name in _sentence(caught.value)
    assert name in _sentence(caught.value, "en")


@pytest.mark.parametrize("name", READ)
def test_an_odd_file_is_read_as_it_was_meant(tmp_path: Path, name: str) -> None:
    """The names come out right, and what the user should know is told."""
    notes, surnames, content = READ[name]
    table = read_list(write_bytes(tmp_path, name, content))
    guessed = guess(table)
    plan = make_plan(table, guessed.mapping, guessed.source, [], today=TODAY)
    new, _changed = teachers_to_write(plan)
    assert tuple(teacher.name.surname for teacher in new) == surnames
    assert {note.code for note in table.notes} == set(notes)
    for note in table.notes:
        for language in ("nl", "en"):
            assert "{" not in Wording(language).say(note.key, note.facts)
            assert Wording(language).has(note.key)


def test_a_folder_a_pipe_and_a_missing_file_are_refused(tmp_path: Path) -> None:
    """Nothing waits for a pipe that nobody writes to."""
    pipe = tmp_path / "pijp.csv"
    os.mkfifo(pipe)
    keys = []
    for path in (tmp_path, pipe, tmp_path / "weg.csv", tmp_path / ("x" * 5000)):
        with pytest.raises(ListFileError) as caught:
            read_list(path)
        assert _sentence(caught.value)
        keys.append(caught.value.key.partition(".")[2])
    assert keys == ["folder", "no_file", "missing", "not_readable"]


def test_a_cell_that_is_too_long_is_found_by_row_and_column(tmp_path: Path) -> None:
    """The sentence leads to the cell."""
    _code, content = REFUSED["lange-cel.csv"]
    with pytest.raises(ListFileError) as caught:
        read_list(write_bytes(tmp_path, "lang.csv", content))
    assert (caught.value.facts["row"], caught.value.facts["column"]) == (2, 3)


def test_a_sheet_that_is_not_there_is_told_with_those_that_are(tmp_path: Path) -> None:
    """Choosing another sheet by a wrong name lists the right ones."""
    path = write_bytes(tmp_path, "lijst.xlsx", workbook)
    with pytest.raises(ListFileError) as caught:
        read_list(path, sheet="Blad 9")
    assert (caught.value.key, caught.value.facts["sheets"]) == ("list_file.no_sheet", ["Sheet"])


def test_reading_stops_within_a_second_of_cancel(tmp_path: Path) -> None:
    """A long list is left at once, and its child process with it."""
    path = tmp_path / "lang.csv"
    path.write_text("Personeelsnummer;Achternaam\n" + "".join(f"{i};Bos\n" for i in range(400_000)), encoding="utf-8")
    stopped = 0.0

    def stop(_done: int, _total: int, _step: str) -> None:
        nonlocal stopped
        if not stopped:
            stopped = time.monotonic()
            progress.cancel()

    progress = Progress(stop)
    with pytest.raises(Cancelled):
        read_list(path, progress)
    assert time.monotonic() - stopped < 1.0


def test_bsns_never_leave_the_child(tmp_path: Path) -> None:
    """A column of numbers that pass the elfproef is left out, whatever its header says."""
    path = tmp_path / "lijst.csv"
    bsns = ["111222333", "123456782", "10000008", "100000009"]
    lines = "".join(f"Bos{i};{bsn}\n" for i, bsn in enumerate(bsns))
    path.write_text("Achternaam;Personeelsnummer\n" + lines, encoding="utf-8")
    table = read_list(path)
    assert dict(table.refused_columns) == {1: "bsn_values"}
    assert [row[1] for _number, row in table.rows] == ["", "", "", ""]


@pytest.mark.parametrize(
    "numbers",
    [
        ["111222333.0", "123456782.0", "100000009.0"],
        ["'111222333", "'123456782", "'100000009"],
        ["1112-22-333", "1234-56-782", "1000-00-009"],
        ["NL111222333", "NL123456782", "NL100000009"],
        ["111.222.333", "123 456 782", "100.000.009"],
        ["BSN: 111222333", "BSN: 123456782", "BSN: 100000009"],
    ],
)
def test_bsns_that_a_spreadsheet_or_typist_dressed_are_seen(tmp_path: Path, numbers: list[str]) -> None:
    """With a decimal, an apostrophe, hyphens or letters in front they are citizen service numbers still."""
    path = tmp_path / "lijst.csv"
    lines = "".join(f"Bos{at};{number}\n" for at, number in enumerate(numbers))
    path.write_text("Achternaam;Personeelsnummer\n" + lines, encoding="utf-8")
    assert dict(read_list(path).refused_columns) == {1: "bsn_values"}


@pytest.mark.parametrize("row", ["Bos;111222333;Den Haag;te veel", "Bos;;111222333;Den Haag"])
def test_a_row_that_is_too_long_holds_no_bsn_either(tmp_path: Path, row: str) -> None:
    """It is refused, and saved with its reason: where the BSN stood, and where a stray delimiter moved it to."""
    path = tmp_path / "lijst.csv"
    path.write_bytes(f"Achternaam;BSN;Plaats\r\nJansen;123456782;Delft\r\n{row}\r\n".encode())
    table = read_list(path)
    plan = make_plan(table, guess(table).mapping, "hr", [], today=TODAY)
    refused = tmp_path / "geweigerd.csv"
    save_refused(plan.table, plan.refused(), plan.today, refused, Wording("nl"))
    assert ("111222333" in refused.read_text("utf-8-sig"), "Bos" in refused.read_text("utf-8-sig")) == (False, True)


def test_a_bsn_in_the_first_row_of_a_list_without_headers_is_no_header(tmp_path: Path) -> None:
    """Headers are remembered with what the columns mean; a number of the first person is not."""
    path = tmp_path / "lijst.csv"
    path.write_bytes(b"Bos;111222333;Delft\r\nJansen;123456782;Gouda\r\nSmit;100000009;Delft\r\n")
    table = read_list(path)
    assert (table.header, dict(table.refused_columns)) == (("", "", ""), {1: "bsn_values"})


def test_staff_numbers_of_nine_digits_are_not_taken_for_bsns(tmp_path: Path) -> None:
    """One in eleven of them passes the elfproef by chance."""
    path = tmp_path / "lijst.csv"
    lines = "".join(f"Bos{i};{100_000_000 + i}\n" for i in range(60))
    path.write_text("Achternaam;Personeelsnummer\n" + lines, encoding="utf-8")
    assert dict(read_list(path).refused_columns) == {}
