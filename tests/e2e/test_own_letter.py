# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""From nothing to 47 printed letters with a text of one's own, on a real screen and a real print queue.

Whoever needs more than five minutes for that goes back to Word. `tests/real_window.py` tells how a person's time is
counted; every screen on the way is kept in `.cache/test-results/own-letter`, to be looked at.
"""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from tests import cups_queue, real_window
from tests.cups_queue import Queue, running_queue
from tests.list_files import write_table
from tests.real_window import ROOT, Person, at_the_screen
from tests.staff_lists import SHAPES, table

PICTURES = ROOT / ".cache" / "test-results" / "own-letter"
COUNT, FIVE_MINUTES = 47, 300
FIRST = "Op woensdag 13 januari helpen wij u in de mediatheek bij het inschrijven."
SECOND, REST = "Neem uw diploma mee, ", ": dan bent u in tien minuten klaar."
NAME = "Inschrijfmiddag"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(cups_queue.why_not()), reason=cups_queue.why_not()),
    pytest.mark.skipif(bool(real_window.why_not()), reason=real_window.why_not()),
]


@pytest.fixture
def queue() -> Iterator[Queue]:
    """Start a print queue."""
    with running_queue() as running:
        yield running


@pytest.fixture
def person(queue: Queue, home: Path, tmp_path: Path) -> Iterator[Person]:
    """Return somebody before the program as it is after installing, with that queue for a printer."""
    assert not home.exists()
    with at_the_screen(tmp_path, PICTURES, queue.environment) as one:
        yield one


def fill_in_the_school(person: Person) -> None:
    """Say what the school is called, where it is and who signs."""
    person.reads("welcome", "Drie stappen van een leeg register")
    person.press("School invullen")
    person.reads("school", "Naam van de school")
    for text in ("Proeflyceum", "Proefweg 1", "2512 AB", "Den Haag"):
        person.type(text)
        person.key("Tab")
    person.scroll("Functie")
    person.press("Ondertekend door")
    person.type("A. de Proef")
    person.key("Tab")
    person.type("rector")
    person.press("Start")


def bring_in_the_list(person: Person, file: Path) -> None:
    """Take the staff list over, file by file name."""
    person.reads("school-known", "De personeelslijst")
    person.press("Lijst kiezen")
    person.reads("which-file", "Bestands")
    person.type(file.name)
    person.key("Return")
    person.reads("file", f"{COUNT} rijen")
    person.press("Naar de kolommen")
    person.reads("columns", "Kolom")
    person.press(f"{COUNT} rijen nakijken")
    person.reads("review", f"{COUNT} nieuw")
    person.press(f"{COUNT} leraren toevoegen")
    person.reads("taken-over", f"{COUNT} leraren toegevoegd")


def write_the_letter(person: Person) -> None:
    """Begin a round, and in it a letter of one's own: a copy with two sentences more, and a field by the keys."""
    person.press("Nu uitnodigen…")
    person.reads("who", "Naam van de ronde")
    person.press(f"Verder met {COUNT} brieven")
    person.reads("letter", "Deze brief: 1 bladzijde")
    person.press("Kopiëren en aanpassen…")
    person.reads("editor", "Eigen brief")
    person.type(f"{FIRST} {SECOND}")
    person.key("ctrl+space")
    person.type("roepn")
    person.key("Return")
    person.type(REST)
    person.key("Return")
    person.reads("written", "Nog niet opgeslagen")
    person.press("Opslaan en sluiten")
    person.reads("its-name", "Hoe heet uw brief")
    person.type(NAME)
    person.key("Return")
    person.reads("own-letter", f"eigen brief “{NAME}”")


def print_them(person: Person) -> None:
    """Check the letters, print them, and say that all came out well."""
    person.press(f"{COUNT} brieven controleren")
    person.reads("check", f"{COUNT} brieven kunnen worden afgedrukt")
    person.press(f"Verder naar afdrukken: {COUNT} brieven")
    person.reads("print", f"{COUNT} brieven klaar")
    person.press(f"{COUNT} brieven afdrukken…")
    person.reads("printer", "Printer")
    person.press("Afdrukken")
    person.reads("question", f"Zijn alle {COUNT} goed afgedrukt")
    person.press(f"Ja, alle {COUNT}")
    person.press(f"{COUNT} leraren als uitgenodigd noteren")
    person.reads("done", f"{COUNT} leraren als uitgenodigd genoteerd")


def texts(file: Path) -> list[str]:
    """Return the text of each page. The printer draws its letters, so that its own file has pages but no text."""
    return [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(file)]


def test_47_letters_of_ones_own_are_printed_within_five_minutes(person: Person, queue: Queue, tmp_path: Path) -> None:
    """School, staff list, an own text, the check, the printer, the question: and what came out says it to all 47."""
    shape = SHAPES["magister"]
    headers, rows = table("magister", 84)
    job, first = headers.index("Functie"), headers.index("Roepnaam")
    teaching = [row for row in rows if str(row[job]).startswith(("Docent", "Leraar"))][:COUNT]
    fill_in_the_school(person)
    bring_in_the_list(person, write_table(tmp_path / "leraren.xlsx", headers, teaching, shape))
    write_the_letter(person)
    print_them(person)
    assert person.seconds() < FIVE_MINUTES, f"{person.seconds():.0f} s"
    print(f"{person.seconds():.0f} s, of which {person.pauses:.0f} s a person's")  # noqa: T201 - told with -s
    said = [" ".join(text.split()) for text in texts(queue.received(f"{COUNT} brieven"))]
    assert [FIRST in text for text in said] == [True] * COUNT
    names = sorted(str(row[first]) for row in teaching)
    assert sorted(text.partition(SECOND)[2].partition(REST)[0] for text in said) == names
    printed = queue.printed(f"{COUNT} brieven")
    assert len(texts(printed)) == COUNT
    subprocess.run(["pdftoppm", "-r", "70", "-png", "-f", "1", "-l", "1", printed, PICTURES / "printed"], check=True)
