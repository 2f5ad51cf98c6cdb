# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A list of teachers as a file, however long: page by page, told, and stopped without a trace."""

import csv
from contextlib import closing
from pathlib import Path

import openpyxl
import pypdfium2
import pytest

from app.bootstrap import Services
from app.domain.changes import Action
from app.domain.selections import Order, TeacherColumn, TeacherSelection
from app.errors import Cancelled
from app.persistence.repositories.catalogue import TEACHERS
from app.progress import Progress
from app.services.staff_paper import ListPaper
from app.wording import Wording
from tests.schools import DAY, database, teachers

MANY = 1_003
"""More than two pages."""
COLUMNS = [(TeacherColumn.NAME, "Naam"), (TeacherColumn.TAGS, "Labels")]
EVERYBODY = TeacherSelection(in_service=None)


@pytest.fixture
def large(school_file: Services) -> Services:
    """Yield a school of more people than are read at a time."""
    with database(school_file).write(Action("import_staff", {"count": MANY})) as work:
        work.add(TEACHERS, teachers(MANY))
    return school_file


def _save(services: Services, path: Path, progress: Progress) -> None:
    order, wording = Order(TeacherColumn.NAME, True), Wording("nl")
    services.staff.save_list(path, EVERYBODY, order, COLUMNS, on=DAY, wording=wording, progress=progress)


def test_a_long_list_is_written_page_by_page_in_its_order_and_tells_how_far_it_is(
    large: Services, tmp_path: Path
) -> None:
    """The same people in a workbook and in delimited text, as the list has them."""
    told: list[tuple[int, int]] = []
    progress = Progress(lambda done, total, _step: told.append((done, total)))
    _save(large, tmp_path / "lijst.xlsx", progress)
    _save(large, tmp_path / "lijst.csv", Progress())

    names = [row.sort_name for row in large.staff.rows(EVERYBODY, Order(TeacherColumn.NAME, True), DAY)]
    with closing(openpyxl.load_workbook(tmp_path / "lijst.xlsx", read_only=True)) as book:
        assert [row[0] for row in book.worksheets[0].iter_rows(min_row=2, values_only=True)] == names
    with (tmp_path / "lijst.csv").open(encoding="utf-8-sig", newline="") as lines:
        assert [line[0] for line in csv.reader(lines, delimiter=";")][1:] == names
    assert told == [(0, 0), (0, MANY), (500, MANY), (1_000, MANY), (MANY, MANY)]


@pytest.mark.parametrize("name", ["lijst.xlsx", "lijst.csv"])
def test_a_stopped_list_leaves_the_file_as_it_was(large: Services, tmp_path: Path, name: str) -> None:
    """Nor is anything else left beside it."""
    (tmp_path / name).write_bytes(b"van vorig jaar")
    before = sorted(tmp_path.iterdir())
    progress = Progress(lambda done, _total, _step: progress.cancel() if done else None)

    with pytest.raises(Cancelled):
        _save(large, tmp_path / name, progress)
    assert (tmp_path / name).read_bytes() == b"van vorig jaar"
    assert sorted(tmp_path.iterdir()) == before


def test_a_list_goes_on_paper_in_its_groups_with_who_is_in_it(large: Services, tmp_path: Path) -> None:
    """The columns shown, each group under its name with its people, all of them, whom the list holds and its day."""
    path, order = tmp_path / "lijst.pdf", Order(groups=TeacherColumn.TEAM)
    columns = [(TeacherColumn.NAME, "Naam"), (TeacherColumn.FTE, "Werktijdfactor")]
    paper = ListPaper("Betateam", large.overviews.letterhead())
    large.staff.save_list(path, EVERYBODY, order, columns, on=DAY, wording=Wording("nl"), paper=paper)

    with pypdfium2.PdfDocument(path) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    assert "Betateam" in pages[0]
    assert "Werktijdfactor" in pages[0]
    groups = large.staff.groups(EVERYBODY, order, DAY)
    assert f"{groups[0].value} ({groups[0].people})" in pages[0]
    assert f"Totaal ({MANY:,})".replace(",", ".") in pages[-1] or f"Totaal ({MANY})" in pages[-1]
    assert large.staff.rows(EVERYBODY, order, DAY)[-1].sort_name.partition(",")[0] in pages[-1]
