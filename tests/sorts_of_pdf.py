# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A small sample of every sort of PDF that the program makes, in any of its languages; `SORTS` has them all."""

import io
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from zipfile import ZipFile

from app.documents.addresses import write_envelopes, write_labels
from app.documents.dossier import Binding, bind_dossiers
from app.documents.dossier_zip import write_dossier_zip
from app.documents.follow_up import write_follow_up
from app.documents.follow_up_chart import chart_pdf as curve_pdf
from app.documents.hand_out import write_hand_out
from app.documents.label_formats import shipped_formats
from app.documents.measuring_sheet import write_test_sheet
from app.documents.printer import LetterPrinter
from app.documents.proof_sheet import write_proof_sheet
from app.documents.report import write_report_pdf
from app.documents.report_charts import report_chart_pdf
from app.domain.activities import Evidence
from app.domain.dossiers import Dossier, DossierOptions
from app.domain.follow_up import Followed, FollowUp, Outcome
from app.domain.hand_out import HandOutGroup, HandOutLine, HandOutList
from app.domain.ids import LetterId, TeacherId
from app.domain.letters import Delivery, Letterhead, Round
from app.domain.mailing import ENVELOPES, Addressed
from app.domain.proof_sheets import ProofLine, ProofSheet
from app.domain.reply_codes import SAMPLE
from app.domain.stacking import Divider
from app.progress import Progress
from app.services.leaver_packs import write_leaver_pack
from app.services.public_page import public_page
from app.wording import Wording
from tests.invented_dossiers import MAIL, ON, dossier, evidence, pdf, photo, taken
from tests.invented_letters import HEAD, invitation, letter, letters, picture, template
from tests.invented_overviews import overview
from tests.invented_reports import report, shares, wide_report

FULL = replace(HEAD, logo=picture(), signature=picture())
LONG = "\n\n".join(f"## Deel {number}\n\n" + "Een zin die een tijdje doorgaat. " * 25 for number in range(4))
RICH = template(
    f"Zie [het register](https://register.example/hoe) of *mail*.\n\n- een\n- **twee**\n\n1. drie\n\n{LONG}"
)
ROWS = "\n".join(f"| {number} | Cursus *{number}* | [meer](https://school.example/{number}) |" for number in range(60))
TABLED = template(
    "| Datum | Uren | |\n|:--|--:|:-:|\n| 12 maart | {{geteld}} | |\n| **13** maart | 8 | zie {{toelichting}} |\n\n"
    f"Zonder kop:\n\n| | |\n|---|---|\n| Wie | {{{{contact}}}} |\n| Waar | |\n\n"
    f"| Nr | Wat | Waar |\n|--:|---|---|\n{ROWS}"
)
"""Tables of a few rows, without a head, with cells without a word, and over pages."""
KEPT = {
    "foto.jpg": photo(),
    "scherm.png": photo("PNG"),
    "bericht.eml": MAIL,
    "certificaat.pdf": pdf("Certificaat", "Twee"),
}

ADDRESSED = [
    Addressed(TeacherId(place), (f"A. van den Berg{place}", "Laan 1", "1000 AB  DEN HAAG")) for place in range(1, 30)
]


def content_of(item: Evidence) -> bytes | None:
    """Return the content of invented evidence."""
    return KEPT.get(item.name)


def binding(language: str, count: int = 1, head: Letterhead = FULL) -> Binding:
    """Return how invented dossiers are bound."""
    return Binding("Bekwaamheidsdossier", count, head, Wording(language), content_of)


def with_evidence(*names: str) -> Dossier:
    """Return a dossier with this evidence behind it, each of an activity of its own."""
    files = tuple(evidence(place, name) for place, name in enumerate(names, 1))
    parts = [taken(place) for place in range(1, max(3, len(names) + 1))]
    return replace(dossier(*parts, files=files), options=DossierOptions(ON, append=True))


def one_letter(language: str, _folder: Path) -> bytes:
    """One letter to look at."""
    return LetterPrinter(invitation(language), FULL).render_one(letter())


def rich_letter(_language: str, _folder: Path) -> bytes:
    """One letter of several pages, with lists and links, without a logo or signature."""
    return LetterPrinter(RICH, HEAD).render_one(letter())


def letter_with_tables(_language: str, _folder: Path) -> bytes:
    """One letter with tables: short, without a head, with a cell higher than a page, and over pages."""
    value = "Tekst van een cel | met een streep en <b>meer</b>. " * 190
    return LetterPrinter(TABLED, FULL).render_one(letter(geteld="4", toelichting=value))


def letter_with_a_code(language: str, _folder: Path) -> bytes:
    """A letter whose QR codes are its own, with what each is for beside it: the teacher's page, and the answer."""
    own = replace(letter(), qr_text="https://www.registerleraar.example/?leraar=12", reply_code=SAMPLE)
    return LetterPrinter(invitation(language), FULL).render_one(own)


def letters_in_one(language: str, folder: Path) -> bytes:
    """Letters in one file, each on a sheet of its own."""
    path = folder / "brieven.pdf"
    LetterPrinter(invitation(language), FULL, new_sheet=True).write_combined(path, letters(3), Progress())
    return path.read_bytes()


def letters_apart(language: str, folder: Path) -> bytes:
    """The last of letters in files of their own."""
    printer = LetterPrinter(invitation(language), FULL)
    return printer.write_separate(folder, letters(2), lambda _letter: "brief", Progress()).paths[-1].read_bytes()


def divided_letters(language: str, folder: Path) -> bytes:
    """Letters of two groups, with a sheet before each."""
    path = folder / "brieven.pdf"
    dividers = {1: Divider("Team Onderbouw", "2 brieven", ("Berg, A. van den", "Berg, B. van den"))}
    LetterPrinter(invitation(language), HEAD).write_combined(path, letters(2), Progress(), dividers)
    return path.read_bytes()


def a_hand_out_list(language: str, folder: Path) -> bytes:
    """The list to sign for letters, over several pages."""
    groups = tuple(
        HandOutGroup(title, tuple(HandOutLine(place, f"Berg{place}, A. van den", "BEA") for place in range(1, 31)))
        for title in ("Onderbouw", "Bovenbouw")
    )
    told = HandOutList("Ronde een", "Duinzicht College", ON, HEAD.accent, groups)
    write_hand_out(folder / "lijst.pdf", told, Wording(language), Progress())
    return (folder / "lijst.pdf").read_bytes()


def labels(language: str, _folder: Path) -> bytes:
    """Labels with addresses, on more than a sheet."""
    file = io.BytesIO()
    write_labels(file, ADDRESSED, shipped_formats()[0], Wording(language), Progress(), start=3)
    return file.getvalue()


def envelopes(language: str, _folder: Path) -> bytes:
    """Envelopes with addresses, each a page of its own size."""
    file = io.BytesIO()
    write_envelopes(file, ADDRESSED[:2], ENVELOPES[0], Wording(language), Progress(), return_line=HEAD.return_line)
    return file.getvalue()


def an_overview(language: str, folder: Path) -> bytes:
    """An overview with a list of people over several pages, and a chart that is told by its numbers."""
    told = report(70, charts=(replace(shares(), told=""),))
    write_report_pdf(folder / "overzicht.pdf", told, FULL, Wording(language), Progress())
    return (folder / "overzicht.pdf").read_bytes()


def a_report(language: str, folder: Path) -> bytes:
    """Any overview, with a chart of each kind and a table in groups over several pages."""
    write_report_pdf(folder / "rapport.pdf", report(70, groups=3), FULL, Wording(language), Progress())
    return (folder / "rapport.pdf").read_bytes()


def a_report_aside(language: str, folder: Path) -> bytes:
    """An overview with so many columns that its sheets lie on their side."""
    write_report_pdf(folder / "breed.pdf", wide_report(), HEAD, Wording(language), Progress())
    return (folder / "breed.pdf").read_bytes()


def a_chart_of_a_report(language: str, _folder: Path) -> bytes:
    """A chart that the screen shows."""
    return report_chart_pdf(shares(), Wording(language))


def a_public_page(language: str, _folder: Path) -> bytes:
    """The page for the school guide, with its locations."""
    return public_page(overview(300), FULL, Wording(language))


def a_proof_sheet(language: str, folder: Path) -> bytes:
    """The proof sheet of a round."""
    lines = tuple(
        ProofLine(place, f"Berg{place}, A. van den", ("Laan 1", "1000 AB  DEN HAAG"), "Geachte heer", (("vak", ""),))
        for place in range(1, 31)
    )
    sheet = ProofSheet("Ronde een", ON, "I. van Engelen", lines, (("Antwoord vóór", "9 maart 2012"),))
    write_proof_sheet(folder / "proef.pdf", sheet, HEAD, Wording(language), Progress())
    return (folder / "proef.pdf").read_bytes()


def measuring_sheets(language: str, folder: Path) -> bytes:
    """The sheets that measure a printer and an envelope."""
    write_test_sheet(folder / "test.pdf", Wording(language))
    return (folder / "test.pdf").read_bytes()


def dossiers(language: str, _folder: Path) -> bytes:
    """Two dossiers in one file, one of them with photos and a mail behind it."""
    file, both = io.BytesIO(), (with_evidence("foto.jpg", "scherm.png", "bericht.eml", "kwijt.pdf"), with_evidence())
    bind_dossiers(file, both, binding(language, 2), Progress())
    return file.getvalue()


def packed_dossier(language: str, folder: Path) -> bytes:
    """The dossier from a ZIP with one for each teacher."""
    write_dossier_zip(folder / "dossiers.zip", [with_evidence()], binding(language, head=HEAD), Progress())
    return from_zip(folder / "dossiers.zip")


def leaver_pack(language: str, folder: Path) -> bytes:
    """The dossier from what a leaver takes along."""
    write_leaver_pack(folder / "mee.zip", with_evidence("foto.jpg"), binding(language), Progress())
    return from_zip(folder / "mee.zip")


def from_zip(path: Path) -> bytes:
    """Return the first PDF in a ZIP."""
    with ZipFile(path) as archive:
        return archive.read(next(name for name in archive.namelist() if name.endswith(".pdf")))


def a_follow_up(language: str, folder: Path) -> bytes:
    """How a round goes, with its curve and its weeks."""
    people = tuple(
        Followed(LetterId(place), TeacherId(place), f"Berg{place}", ON, Outcome.REGISTERED, day, day)
        for place in range(1, 9)
        for day in [ON + timedelta(place * 3)]
    )
    made = Round("Ronde een", ON, "uitnodiging.nl", Delivery.POST, "register")
    write_follow_up(folder / "ronde.pdf", FollowUp(made, ON + timedelta(30), people), FULL, Wording(language))
    return (folder / "ronde.pdf").read_bytes()


def a_curve(language: str, _folder: Path) -> bytes:
    """The curve that the screen shows."""
    one = Followed(LetterId(1), TeacherId(1), "Berg", ON, Outcome.LATER, ON + timedelta(2))
    made = Round("Ronde een", ON, "uitnodiging.nl", Delivery.POST, "register")
    return curve_pdf(FollowUp(made, ON + timedelta(30), (one,)), Wording(language))


SORTS = (
    one_letter, rich_letter, letter_with_a_code, letter_with_tables, letters_in_one, letters_apart, divided_letters,
    a_hand_out_list, labels, envelopes, an_overview, a_report, a_report_aside, a_chart_of_a_report, a_public_page,
    a_follow_up,
    a_curve, a_proof_sheet, measuring_sheets, dossiers, packed_dossier, leaver_pack,
)  # fmt: skip
