# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Lists out: harmless, typed, and the same when they come back."""

import sys
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import SchoolFileError
from app.exchange.export import write_rows_csv, write_rows_xlsx
from app.exchange.formulas import guard, unguard
from app.exchange.reading import read_list

HOSTILE = [
    "=1+1", "+31", "-x", "@SUM(A1)", " =1", "\u00a0=1", "＝1", "|cmd", "'=1", "''@x", "'t Hart", "'S-GRAVENHAGE",
    "0012",
    "1234567890123456",
    "http://x.example", "<b>", '"quote"', "a;b", "Özdemir",
]  # fmt: skip


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_what_is_written_comes_back_the_same(tmp_path: Path, suffix: str) -> None:
    """Formulas, leading zeros, long numbers, apostrophes: all texts stay the texts they are."""
    path = tmp_path / f"lijst{suffix}"
    (write_rows_csv if suffix == ".csv" else write_rows_xlsx)(path, ["Achternaam", "Team"], [[t, "x"] for t in HOSTILE])
    assert [cells[0] for _number, cells in read_list(path).rows] == [text.strip() for text in HOSTILE]


def test_no_cell_of_a_csv_starts_as_a_formula(tmp_path: Path) -> None:
    """Also behind blanks and in full width; a Dutch apostrophe gets no second one."""
    assert [guard(text)[0] for text in HOSTILE[:10]] == ["'"] * 10
    assert [guard(text) for text in HOSTILE[10:]] == HOSTILE[10:]


def test_a_workbook_has_real_types_and_no_formula(tmp_path: Path) -> None:
    """Numbers are numbers, days are days, text is text, also when it looks like a formula or a link."""
    from openpyxl import load_workbook

    path = tmp_path / "lijst.xlsx"
    write_rows_xlsx(
        path, ["A", "B", "C", "D"], [["=1+1", -5, date(2012, 2, 17), "0012"]], [["Datum", date(2026, 9, 1)]]
    )
    book = load_workbook(path)
    cells = book.worksheets[0][2]
    assert [cell.data_type for cell in cells] == ["s", "n", "d", "s"]
    assert [cell.value for cell in cells][:2] == ["=1+1", -5]
    assert (book.worksheets[0].freeze_panes, book.worksheets[0].auto_filter.ref) == ("B2", "A1:D2")
    with zipfile.ZipFile(path) as parts:
        assert not any(b"<f>" in parts.read(name) or b"<hyperlink" in parts.read(name) for name in parts.namelist())


def test_a_real_negative_number_stays_one(tmp_path: Path) -> None:
    """Only text is guarded."""
    path = tmp_path / "lijst.csv"
    write_rows_csv(path, ["Getal", "Dag"], [[-5, date(2012, 2, 17)], [-0.5, None]])
    assert path.read_bytes().decode("utf-8-sig") == "Getal;Dag\r\n-5;17-02-2012\r\n-0,5;\r\n"


def test_a_list_is_for_its_owner_only(tmp_path: Path) -> None:
    """Nobody else on the computer may read it, whatever the umask."""
    path = tmp_path / "lijst.xlsx"
    write_rows_xlsx(path, ["A"], [["x"]])
    assert path.stat().st_mode & 0o077 == 0


@given(st.text())
def test_the_guard_is_taken_off_again(text: str) -> None:
    """For any text whatever."""
    assert unguard(guard(text)) == text


def test_rows_under_way_are_not_in_the_shared_folder_for_temporary_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They hold names; they lie beside the workbook, for this user only, and are gone with it."""
    shared = tmp_path / "gedeeld"
    shared.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(shared))
    seen: list[tuple[int, set[int]]] = []

    def rows() -> Iterator[list[str]]:
        yield ["Bos"]
        beside = [path for path in tmp_path.iterdir() if path.name.startswith(".") and path.is_dir()]
        seen.append((len(list(shared.iterdir())), {path.stat().st_mode & 0o777 for path in beside}))

    write_rows_xlsx(tmp_path / "lijst.xlsx", ["Naam"], rows())
    assert seen == [(0, {0o700})]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["gedeeld", "lijst.xlsx"]


@pytest.mark.skipif(sys.platform == "win32", reason="limits of file size are set otherwise there")
def test_a_workbook_that_the_disk_refuses_gives_a_sentence(tmp_path: Path) -> None:
    """Nothing is left of it."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2_000, hard))
    try:
        with pytest.raises(SchoolFileError) as failed:
            write_rows_xlsx(tmp_path / "lijst.xlsx", ["Naam"], [["Bos"]])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert (failed.value.key, list(tmp_path.iterdir())) == ("school_file.file_not_writable", [])
