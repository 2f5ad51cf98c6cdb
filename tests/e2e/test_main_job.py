# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The main job in the real window, by mouse and keys: from an empty school to an overview with true figures."""

import re
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QSpinBox,
)

from app import paths
from app.domain.letters import LetterState
from tests import canaries
from tests.invented_people import people
from tests.list_files import write_table
from tests.secretary import CTRL, SHIFT, Secretary, sit_down
from tests.staff_lists import SHAPES, table, write_list

SCHOOL = {
    "Name of the school": "Haags Proeflyceum",
    "Street and number": "Proefweg 1",
    "Postcode": "2512 AB",
    "Town": "Den Haag",
}
SIGNER = {"Signed by": "A. de Proef", "Function": "rector"}
__all__ = ["sit_down"]


def import_list(secretary: Secretary, file: Path, count: int) -> None:
    """Take a list over by the steps of its page."""
    secretary.file = file
    secretary.press("Teachers")
    secretary.press("Import a staff list…")
    secretary.press("Choose a file…")
    secretary.press("To the columns")
    secretary.press(f"Review {count} row.*")
    secretary.press(f"Add {count} (teachers?|members of staff)")
    secretary.sees(f"{count} (teachers?|members of staff) added")


def make_letters(secretary: Secretary, pdf: Path) -> int:
    """Go from an empty list of rounds to one PDF, filling in the school where asked; return the number of letters."""
    secretary.file = pdf
    secretary.press("Letters")
    secretary.press("Begin a round")
    count = int(re.findall(r"\d+", secretary.press(r"Go on with [1-9]\d* letters"))[0])
    secretary.press(f"Check {count} letters")
    secretary.fill_in(SCHOOL)
    secretary.fill_in(SIGNER)
    secretary.press(f"Go on to printing {count} letters")
    secretary.press("One PDF…")
    secretary.sees(f"Did all {count} letters come out well")
    return count


def check_overview(secretary: Secretary, folder: Path) -> dict[str, int]:
    """Save the overview as workbook and PDF; both must hold the figures of the page, which are returned."""
    secretary.press("Overviews")
    secretary.sees("teachers in service")
    shown = secretary.figures()
    for ending, button in (("xlsx", "Excel…"), ("pdf", "PDF…")):
        secretary.file = folder / f"stand.{ending}"
        secretary.press(button)
        secretary.sees(rf"Saved: .*stand\.{ending}")
    sheet = openpyxl.load_workbook(folder / "stand.xlsx").worksheets[-1]
    notes = {str(row[0].value): row[1].value for row in sheet.iter_rows() if len(row) > 1}
    pages = pypdfium2.PdfDocument(folder / "stand.pdf")
    text = "\n".join(page.get_textpage().get_text_range() for page in pages)
    totals = (shown["teachers in service"], shown["registered"])
    assert (notes["Teachers in service"], notes["Registered"]) == totals
    assert re.search(rf"Total\s+{totals[0]}\b", text)
    return shown


def up_to(secretary: Secretary, number: int) -> None:
    """Answer the question: the letters up to this number came out well."""
    secretary.press(r"Up to and including no\.")
    box = next(b for b in secretary.window.findChildren(QSpinBox) if b.isVisible())
    box.setFocus()
    secretary.bot.keyClick(box, Qt.Key.Key_A, CTRL)
    secretary.bot.keyClicks(box, str(number))
    secretary.press(f"Note {number} teachers as invited")
    secretary.sees(f"{number} teachers noted as invited")
    secretary.rest()


def confirm_all(secretary: Secretary, count: int) -> None:
    """Answer the question: all letters came out well."""
    secretary.press(f"Yes, all {count}")
    secretary.press(f"Note {count} teachers as invited")
    secretary.sees(f"{count} teachers noted as invited")
    secretary.rest()


def register_invited(secretary: Secretary, count: int) -> None:
    """Select the first so many of the list who were invited, and note them as registered in one go."""
    secretary.press("Teachers")
    secretary.rest()
    view = secretary.listing()
    model = view.model()
    texts = [[str(model.index(row, at).data()) for at in range(model.columnCount())] for row in range(model.rowCount())]
    for row in [row for row, cells in enumerate(texts) if any(cell.startswith("invited") for cell in cells)][:count]:
        view.scrollTo(model.index(row, 0))
        place = view.visualRect(model.index(row, 0)).center()
        secretary.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, CTRL, place)
    answered = secretary.answer(f"Note for {count} teachers")
    secretary.choose("Note status", "Registered")
    answered()
    secretary.sees(f"Noted for {count} teachers")
    secretary.rest()


def nobody_is_logged(count: int) -> None:
    """Of nobody on the list a name or address stands in the log."""
    written = "".join(file.read_text(encoding="utf-8") for file in paths.log_folder().glob("*.log*"))
    told = {text for person in people(count) for text in (person.surname, person.email, person.number)}
    assert [text for text in sorted(told) if re.search(rf"\b{re.escape(text)}\b", written)] == []


@pytest.mark.slow
def test_from_an_empty_school_to_the_overview_and_back_the_next_day(
    sit_down: Callable[[str], Secretary], tmp_path: Path
) -> None:
    """List, letters, the question, who registered, undo, overview; the next start finds it all and can undo it."""
    place = tmp_path / "lyceum.school"
    secretary = sit_down(str(place))
    headers, rows = table("magister", 84)
    rows[0][5], rows[0][7] = canaries.SURNAME, canaries.EMAIL
    import_list(secretary, write_table(tmp_path / "lijst.csv", headers, rows, SHAPES["magister"]), 84)
    secretary.press("To the list of teachers")
    secretary.rest()
    assert len(secretary.names()) == 84
    secretary.search("ozturk")
    assert any(name.startswith("Öztürk") for name in secretary.names())
    assert len(secretary.names()) < 84
    secretary.search("")
    assert len(secretary.names()) == 84
    letters = make_letters(secretary, tmp_path / "brieven.pdf")
    assert len(pypdfium2.PdfDocument(tmp_path / "brieven.pdf")) == letters
    up_to(secretary, 20)
    assert secretary.states() == {LetterState.SENT: 20, LetterState.WAITING: letters - 20}
    secretary.press(f"Go on with {letters - 20} letters")
    secretary.press(f"Go on to printing {letters - 20} letters")
    secretary.file = tmp_path / "rest.pdf"
    secretary.press("One PDF…")
    confirm_all(secretary, letters - 20)
    assert secretary.states() == {LetterState.SENT: letters}
    register_invited(secretary, 5)
    assert check_overview(secretary, tmp_path)["registered"] == 5
    secretary.key(Qt.Key.Key_Z, CTRL)
    secretary.waits_for("registered", 0)
    secretary.key(Qt.Key.Key_Z, CTRL | SHIFT)
    secretary.waits_for("registered", 5)
    secretary.window.close()
    assert list(paths.backup_folder(place).glob("*.backup"))
    again = sit_down(str(place))
    again.press("Overviews")
    again.sees("teachers in service")
    again.waits_for("registered", 5)
    again.key(Qt.Key.Key_Z, CTRL)
    again.waits_for("registered", 0)
    assert again.states() == {LetterState.SENT: letters}
    nobody_is_logged(84)


def _whole_job(secretary: Secretary, folder: Path, count: int, staff_list: Path) -> None:
    """Import a list, invite everybody who may be, and find as many in the overview."""
    import_list(secretary, staff_list, count)
    letters = make_letters(secretary, folder / "brieven.pdf")
    confirm_all(secretary, letters)
    assert secretary.states() == {LetterState.SENT: letters}
    assert check_overview(secretary, folder)["no answer yet"] == letters
    nobody_is_logged(count)


@pytest.mark.slow
def test_a_large_list_without_addresses_goes_the_same_way(sit_down: Callable[[str], Secretary], tmp_path: Path) -> None:
    """A workbook of another system with 1,200 people: imported, invited by pigeon-hole, counted."""
    staff_list = write_list(tmp_path / "lijst.xlsx", "afas", 1200)
    _whole_job(sit_down(str(tmp_path / "lyceum.school")), tmp_path, 1200, staff_list)


def test_the_job_is_the_same_on_a_server(
    sit_down: Callable[[str], Secretary], tmp_path: Path, postgresql_url: str
) -> None:
    """A school in a PostgreSQL database: every page the job passes works there too."""
    _whole_job(sit_down(postgresql_url), tmp_path, 84, write_list(tmp_path / "lijst.csv", "magister", 84))
