# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A list without a row of headers keeps its first person; a list with unknown headers keeps its headers."""

from pathlib import Path

import openpyxl
import pytest

from app.bootstrap import Services
from app.exchange.headers import StaffField
from app.exchange.reading import read_list
from app.progress import Progress


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
@pytest.mark.parametrize(
    "rows",
    [
        ["JNS;Jansen;jansen@school.example", "BRG;Berg;berg@school.example"],
        ["Jansen;Docent;01-08-2020", "Berg;Docent;01-08-2021"],
        ["00123;Jansen;M.", "00124;Berg;A."],
        ["JNS;Jansen", "BRG;Berg", "SMT;Smit", "MLD;Mulder"],
        ["Jansen;2512 AB;Den Haag", "Berg;2513 CD;Den Haag"],
    ],
)
def test_the_first_person_is_not_taken_for_headers(rows: list[str], ending: str, tmp_path: Path) -> None:
    """Every row counts, the columns are called A, B, C, and a note says so."""
    cells = [row.split(";") for row in rows]
    path = _written(tmp_path / f"lijst{ending}", cells)
    table = read_list(path)
    assert [list(row) for _, row in table.rows] == cells
    assert [table.column_name(at) for at in range(2)] == ["A", "B"]
    assert [(note.code, note.facts["row"]) for note in table.notes if note.code == "no_header"] == [("no_header", 1)]


@pytest.mark.parametrize(
    "rows",
    [
        ["Wie;Waar;2024", "Jansen;Den Haag;0,8", "Berg;Delft;1,0"],
        ["NAAM;AFD", "Jansen;NAT", "Berg;WIS", "Smit;NAT"],
        ["XYZ;ABC;QRS", "Jansen;NAT;KLM", "Berg;WIS;KLM", "Smit;NAT;KLM"],
        ["Wie dan;Waar dan", "Jansen;Den Haag", "Berg;Delft"],
    ],
)
def test_headers_nobody_knows_stay_headers(rows: list[str], tmp_path: Path) -> None:
    """A row of words above other words, or above figures, names the columns."""
    path = _written(tmp_path / "lijst.csv", [row.split(";") for row in rows])
    table = read_list(path)
    assert (";".join(table.header), len(table.rows)) == (rows[0], len(rows) - 1)


def test_a_list_without_headers_is_taken_over_once_its_columns_are_named(school_file: Services, tmp_path: Path) -> None:
    """What they hold is not remembered: the next list without headers may have them in another order."""
    path = _written(tmp_path / "lijst.csv", [["00123", "Jansen", "M."], ["00124", "Berg", "A."]])
    read = school_file.imports.read(path, Progress())
    mapping = dict(enumerate((StaffField.STAFF_NUMBER, StaffField.SURNAME, StaffField.INITIALS)))
    school_file.imports.apply(school_file.imports.plan(read, mapping, Progress()), Progress())
    assert [one.number for one in school_file.staff.all()] == ["00123", "00124"]
    assert not school_file.imports.read(path, Progress()).remembered


def test_one_number_that_may_be_a_bsn_is_said(tmp_path: Path) -> None:
    """One in eleven numbers passes the elfproef by chance: the column is read, and a person is told to look."""
    path = _written(tmp_path / "lijst.csv", [["Personeelsnummer", "Achternaam"], ["111222333", "Jansen"]])
    table = read_list(path)
    assert [(note.code, note.facts["index"]) for note in table.notes] == [("maybe_bsn", 0)]
    assert not table.refused_columns


def _written(path: Path, rows: list[list[str]]) -> Path:
    if path.suffix == ".csv":
        path.write_text("\n".join(map(";".join, rows)), encoding="utf-8")
        return path
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path
