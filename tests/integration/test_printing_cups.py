# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letters go through a real print queue, and what comes out of it is read back."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pdfplumber
import pytest

from app.documents.addresses import write_envelopes
from app.domain.ids import TeacherId
from app.domain.mailing import ENVELOPES, Addressed
from app.progress import Progress
from app.wording import Wording
from tests.cups_queue import QUEUE, Queue, running_queue, why_not

A4 = (595, 842)

# A program of its own: the print system's client reads its settings once a process.
PROGRAM = """
import json, os, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from app.progress import Progress
from app.errors import AppError
from app.domain.printer_shift import Shift
from ui.dialogs.printing import A4, Paper, PrintJob, job_title, make_printer, print_pdf, printer_names

application = QApplication([])
path, how, name = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
shift = Shift(*map(float, sys.argv[4:]))
title = job_title(f"Brieven {os.getpid()}")  # tests may print within one second
paper = Paper("iso_dl_110x220mm", 220.0, 110.0, envelope=True) if "envelope" in how else A4
drawn = make_printer(name, title, paper) if "drawn" in how else None
error = ""
try:
    print_pdf(PrintJob(name, title, how == "both", drawn=drawn, paper=paper, shift=shift), path, Progress())
except AppError as told:
    error = told.key
print(json.dumps({"names": printer_names(), "title": title, "error": error}))
"""

# As the user meets it: the printer and both sides chosen in the dialog, Print pressed, and a round's letters go.
BY_DIALOG = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app.bootstrap import open_school
from app.progress import Progress
from tests.schools import SCHOOL, add, round_of_letters
from ui.dialogs.print_dialog import PrintDialog
from ui.dialogs.printing import print_pdf

application = QApplication([])
dialog = PrintDialog(None, "Print", "", "3 brieven")
dialog._printer.set_value(sys.argv[2])
dialog._on_printer()
dialog._sides.set_value("both")
QTimer.singleShot(0, dialog._print.click)
dialog.exec()
school = open_school(Path(sys.argv[1]))
school.school.save(school.school.school(), SCHOOL)
add(school, 3)
stack = school.rounds.start(round_of_letters(), [one.id for one in school.staff.all()])
made = school.letters.make(stack.id, Progress(), new_sheet=dialog.job.both_sides)
print_pdf(dialog.job, made.path, Progress())
rows = school.rounds.letters(stack.id)
names = [row.sort_name.partition(",")[0] for row in rows]
for row in rows:
    Path(sys.argv[1]).with_name(f"kept-{row.letter.position}.pdf").write_bytes(school.rounds.document(row.letter.document))
school.close(backup=False)
again = PrintDialog(None, "Print", "", "3 brieven")
remembered = [again._printer.value(), again._sides.value()]
print(json.dumps({"title": dialog.job.title, "names": names, "remembered": remembered}))
"""


# Cancel is pressed once the print system has begun.
STOPPED = """
import json, sys, threading
from pathlib import Path
from app.errors import AppError
from app.progress import Progress
from ui.dialogs.printing import PrintJob, print_pdf

progress = Progress()
threading.Timer(0.7, progress.cancel).start()
error = ""
try:
    print_pdf(PrintJob("Traag", "Brieven", False), Path(sys.argv[1]), progress)
except AppError as told:
    error = told.key
print(json.dumps({"error": error}))
"""

NO_PRINTER = """
import json
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from ui.dialogs.print_dialog import ask_print_job
from ui.dialogs.printing import printer_names

application = QApplication([])
shown, files = [], []

def press():
    dialog = application.activeModalWidget()
    buttons = [button for button in dialog.findChildren(QPushButton) if button.isVisible()]
    shown.extend(sorted(button.text() for button in buttons))
    next(button for button in buttons if button.isDefault()).click()

QTimer.singleShot(0, press)
job = ask_print_job(None, "Print", "", "3 brieven", lambda: files.append(1))
print(json.dumps({"names": printer_names(), "buttons": shown, "files": len(files), "job": job is not None}))
"""


@pytest.fixture(scope="module")
def queue() -> Iterator[Queue]:
    """Return a running print queue; without a print server here the test is left out, but never in CI."""
    reason = why_not()
    if reason:
        if os.environ.get("CI") == "true":
            pytest.fail(f"CI must print through a real queue: {reason}")
        pytest.skip(reason)
    with running_queue() as running:
        yield running


@pytest.fixture
def letters(tmp_path: Path) -> Path:
    """Return a PDF of three A4 pages: a letter of two pages and one of one page."""
    from reportlab.pdfgen.canvas import Canvas

    path = tmp_path / "letters.pdf"
    canvas = Canvas(str(path), pagesize=(595.276, 841.89))
    for number in range(1, 4):
        # A mark 20 mm from the left and the top edge, to see that nothing was scaled or moved.
        canvas.rect(56.69, 841.89 - 56.69 - 28.35, 28.35, 28.35, fill=1)
        canvas.drawString(200, 400, f"Page {number}")
        canvas.showPage()
    canvas.save()
    return path


def _picture(path: Path, page: int = 0) -> bytes:
    """Return a page as it looks, pixel by pixel."""
    import pypdfium2

    return bytes(pypdfium2.PdfDocument(path)[page].render(scale=2).to_pil().tobytes())


def _print(queue: Queue, path: Path, how: str = "one", *shift: str) -> dict[str, object]:
    return _run(queue, PROGRAM, str(path), how, QUEUE, *shift)


def _run(queue: Queue, program: str, *arguments: str) -> dict[str, object]:
    return _run_alone(program, queue.environment, *arguments)


def _run_alone(program: str, environment: dict[str, str], *arguments: str) -> dict[str, object]:
    command = [sys.executable, "-c", program, *arguments]
    done = subprocess.run(
        command, env={**os.environ, **environment}, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    answer: dict[str, object] = json.loads(done.stdout)
    return answer


@pytest.mark.parametrize("how", ["one", "drawn"])
def test_every_page_of_the_letters_comes_out_of_the_queue_on_a4(queue: Queue, letters: Path, how: str) -> None:
    """Three pages are three A4 pages on paper, whether the queue got the PDF or Qt drew its pages."""
    answer = _print(queue, letters, how)
    with pdfplumber.open(queue.printed(str(answer["title"]))) as printed:
        sizes = [(round(page.width), round(page.height)) for page in printed.pages]
    assert sizes == [A4, A4, A4]


@pytest.mark.parametrize("how", ["envelope", "envelope drawn"])
def test_an_envelope_comes_out_of_the_queue_at_its_own_size(queue: Queue, tmp_path: Path, how: str) -> None:
    """A DL of 110 by 220 mm, however the printer turns it; with the address in its zone."""
    path = tmp_path / "enveloppen.pdf"
    who = Addressed(TeacherId(1), ("A. van den Berg", "Laan 1", "2512 AB  DEN HAAG"))
    with path.open("wb") as file:
        write_envelopes(file, [who], ENVELOPES[0], Wording("nl"), Progress())
    answer = _print(queue, path, how)
    with pdfplumber.open(queue.printed(str(answer["title"]))) as printed:
        sizes = [sorted((round(page.width), round(page.height))) for page in printed.pages]
    assert sizes == [[312, 624]]


def test_the_queue_gets_the_very_file_that_is_kept(queue: Queue, letters: Path) -> None:
    """No page is drawn again as a picture, which would be another letter and a hundred times as large."""
    answer = _print(queue, letters)
    assert queue.received(str(answer["title"])).read_bytes() == letters.read_bytes()


def test_letters_go_from_the_print_dialog_to_both_sides_of_paper_each_on_a_sheet_of_its_own(
    queue: Queue, tmp_path: Path
) -> None:
    """Every front is the next letter of the stack as it was kept, and the back of a letter of one page is empty."""
    answer = _run(queue, BY_DIALOG, str(tmp_path / "eigen.school"), QUEUE)
    title, names = str(answer["title"]), answer["names"]
    assert isinstance(names, list)
    with pdfplumber.open(queue.received(title)) as given:
        fronts = [page.extract_text() for page in given.pages[::2]]
    with pdfplumber.open(queue.printed(title)) as printed:
        filled = [bool(page.chars) for page in printed.pages]
    assert [name in text for name, text in zip(names, fronts, strict=True)] == [True, True, True]
    kept = [_picture(tmp_path / f"kept-{number}.pdf") for number in (1, 2, 3)]
    assert [_picture(queue.received(title), page) for page in (0, 2, 4)] == kept
    # The empty back of the last sheet may stay away.
    assert filled[:5] == [True, False, True, False, True]
    assert b"two-sided-long-edge" in queue.asked(title)
    assert answer["remembered"] == [QUEUE, "both"]


@pytest.mark.parametrize("how", ["one", "drawn"])
def test_a_page_is_printed_at_its_true_size(queue: Queue, letters: Path, how: str) -> None:
    """A mark 20 mm from the edges stands there on the paper too, within half a millimetre."""
    answer = _print(queue, letters, how)
    assert _mark(queue.printed(str(answer["title"]))) == pytest.approx((20, 20), abs=0.5)


@pytest.mark.parametrize("how", ["one", "drawn"])
def test_a_printer_that_prints_to_one_side_is_set_right(queue: Queue, letters: Path, how: str) -> None:
    """With a shift of 3 mm to the right and 2 mm up the mark stands so much further; the kept file stays as it is."""
    before = letters.read_bytes()
    answer = _print(queue, letters, how, "3", "-2")
    assert _mark(queue.printed(str(answer["title"]))) == pytest.approx((23, 18), abs=0.5)
    assert letters.read_bytes() == before
    assert [file.name for file in letters.parent.iterdir()] == [letters.name]


def _mark(path: Path) -> tuple[float, float]:
    """Return where the mark on the first page begins, in mm from the left and the top edge."""
    import pypdfium2

    picture = pypdfium2.PdfDocument(path)[0].render(scale=300 / 72, grayscale=True).to_pil()
    dark = picture.crop((0, 0, 800, 800)).point(lambda grey: 255 * (grey < 128)).getbbox()
    assert dark is not None
    return dark[0] / 300 * 25.4, dark[1] / 300 * 25.4


def test_the_queue_is_offered_among_the_printers(queue: Queue, letters: Path) -> None:
    """A printer of the computer can be chosen by its name."""
    answer = _print(queue, letters)
    assert answer["names"] == [QUEUE]


def test_printing_stops_when_the_user_no_longer_waits_for_the_print_system(letters: Path, tmp_path: Path) -> None:
    """Cancel stops a print system that never has all pages; it does not go on behind the user's back."""
    command, ran = tmp_path / "lp", tmp_path / "process"
    command.write_text(f"#!/bin/sh\necho $$ > {ran}\nexec sleep 60\n", encoding="utf-8")
    command.chmod(0o700)
    answer = _run_alone(STOPPED, {"PATH": f"{tmp_path}:{os.environ['PATH']}"}, str(letters))
    assert answer["error"] == "cancelled.stopped"
    with pytest.raises(ProcessLookupError):
        os.kill(int(ran.read_text()), 0)


def test_on_a_computer_without_printers_a_pdf_is_offered(tmp_path: Path) -> None:
    """The dialog says that there is no printer, and its one main button asks for a file in place of paper."""
    answer = _run_alone(NO_PRINTER, {"CUPS_SERVER": str(tmp_path / "none.sock"), "HOME": str(tmp_path)})
    assert answer == {"names": [], "buttons": ["Cancel", "Make a PDF…"], "files": 1, "job": False}


def test_a_queue_that_is_gone_is_told_and_nothing_is_lost(queue: Queue, letters: Path) -> None:
    """A printer that was taken away after it was chosen takes nothing, and the file stays."""
    answer = _run(queue, PROGRAM, str(letters), "one", "Weg")
    assert answer["error"] == "printing.not_taken"
    assert letters.exists()
