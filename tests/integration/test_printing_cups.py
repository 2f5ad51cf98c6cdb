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

from tests.cups_queue import QUEUE, Queue, running_queue, why_not

A4 = (595, 842)

# A program of its own: the print system's client reads its settings once a process.
PROGRAM = """
import json, sys
from pathlib import Path
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from app.progress import Progress
from ui.dialogs.printing import Pages, make_printer, print_pdf, printer_names

application = QApplication([])
path, parts, both = Path(sys.argv[1]), json.loads(sys.argv[2]), sys.argv[3] == "both"
printer = make_printer(sys.argv[4], "Brieven")
if both:
    printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
sides = print_pdf(printer, path, [Pages(*part) for part in parts], Progress())
print(json.dumps({"names": printer_names(), "title": printer.docName(), "sides": sides}))
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


def _print(queue: Queue, path: Path, parts: list[tuple[int, int]], sides: str) -> dict[str, object]:
    command = [sys.executable, "-c", PROGRAM, str(path), json.dumps(parts), sides, QUEUE]
    done = subprocess.run(command, env=queue.environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    answer: dict[str, object] = json.loads(done.stdout)
    return answer


def test_every_page_of_the_letters_comes_out_of_the_queue_on_a4(queue: Queue, letters: Path) -> None:
    """Three pages of two letters are three A4 pages on paper."""
    answer = _print(queue, letters, [(0, 2), (2, 1)], "one")
    with pdfplumber.open(queue.printed(str(answer["title"]))) as printed:
        sizes = [(round(page.width), round(page.height)) for page in printed.pages]
    assert sizes == [A4, A4, A4]


def test_a_letter_begins_on_a_new_sheet_when_both_sides_are_printed(queue: Queue, letters: Path) -> None:
    """After a letter of one page the back of its sheet stays empty, so that the next letter has a sheet of its own."""
    answer = _print(queue, letters, [(2, 1), (0, 2)], "both")
    with pdfplumber.open(queue.printed(str(answer["title"]))) as printed:
        assert [bool(page.images or page.chars or page.rects) for page in printed.pages] == [True, False, True, True]


def test_a_page_is_printed_at_its_true_size(queue: Queue, letters: Path, tmp_path: Path) -> None:
    """A mark 20 mm from the edges stands there on the paper too, within half a millimetre."""
    import pypdfium2

    answer = _print(queue, letters, [(0, 1)], "one")
    page = pypdfium2.PdfDocument(queue.printed(str(answer["title"])))[0]
    picture = page.render(scale=300 / 72, grayscale=True).to_pil()
    dark = picture.crop((0, 0, 800, 800)).point(lambda grey: 255 * (grey < 128)).getbbox()
    assert dark is not None
    left, top = dark[0] / 300 * 25.4, dark[1] / 300 * 25.4
    assert (left, top) == pytest.approx((20, 20), abs=0.5)


def test_the_queue_is_offered_among_the_printers(queue: Queue, letters: Path) -> None:
    """A printer of the computer can be chosen by its name."""
    answer = _print(queue, letters, [(0, 1)], "one")
    assert answer["names"] == [QUEUE]
