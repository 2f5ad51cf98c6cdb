# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every PDF keeps to PDF/A-2a and PDF/UA-1, as a validator of others finds; and what a reading program makes of it."""

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest

from app.documents.addresses import write_envelopes, write_labels
from app.documents.charts import chart_pdf
from app.documents.dossier import Binding, bind_dossiers
from app.documents.dossier_zip import write_dossier_zip
from app.documents.hand_out import write_hand_out
from app.documents.label_formats import shipped_formats
from app.documents.measuring_sheet import write_test_sheet
from app.documents.overview import write_overview_pdf
from app.documents.printer import LetterPrinter
from app.documents.proof_sheet import write_proof_sheet
from app.domain.activities import Evidence
from app.domain.dossiers import Dossier, DossierOptions
from app.domain.hand_out import HandOutGroup, HandOutLine, HandOutList
from app.domain.ids import TeacherId
from app.domain.letters import Letterhead
from app.domain.mailing import ENVELOPES, Addressed
from app.domain.proof_sheets import ProofLine, ProofSheet
from app.domain.stacking import Divider
from app.progress import Progress
from app.services.leaver_packs import write_leaver_pack
from app.wording import Wording
from tests.invented_dossiers import MAIL, ON, dossier, evidence, pdf, photo, taken
from tests.invented_letters import HEAD, invitation, letter, letters, picture, template
from tests.invented_overviews import overview
from tests.standards import claims, faults, spoken, tags_of

FULL = replace(HEAD, logo=picture(), signature=picture())
LONG = "\n\n".join(f"## Deel {number}\n\n" + "Een zin die een tijdje doorgaat. " * 25 for number in range(4))
RICH = template(
    f"Zie [het register](https://register.example/hoe) of *mail*.\n\n- een\n- **twee**\n\n1. drie\n\n{LONG}"
)
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
    """The overview of the registration, over several pages."""
    write_overview_pdf(folder / "stand.pdf", overview(70), FULL, Wording(language), Progress())
    return (folder / "stand.pdf").read_bytes()


def a_chart(language: str, _folder: Path) -> bytes:
    """The chart that the screen shows."""
    return chart_pdf(overview(12), Wording(language))


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


SORTS = (
    one_letter, rich_letter, letters_in_one, letters_apart, divided_letters, a_hand_out_list, labels, envelopes,
    an_overview, a_chart, a_proof_sheet, measuring_sheets, dossiers, packed_dossier, leaver_pack,
)  # fmt: skip


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("sort", SORTS, ids=lambda sort: sort.__name__)
def test_every_sort_of_pdf_keeps_to_the_standards(
    tmp_path: Path, sort: Callable[[str, Path], bytes], language: str
) -> None:
    """In Dutch and in English; and it says so."""
    assert faults(sort(language, tmp_path)) == []


def test_a_dossier_with_pages_of_others_does_not_say_that_it_keeps_to_them(tmp_path: Path) -> None:
    """Their fonts need not be embedded; it stays tagged, and tells the words of each of those pages."""
    file = io.BytesIO()
    bind_dossiers(file, [with_evidence("certificaat.pdf")], binding("nl"), Progress())
    data = file.getvalue()

    assert not claims(data)
    assert faults(data) != []
    assert tags_of(data, "Figure")[-2:] == [
        "Figure Bewijs 1, certificaat.pdf, bladzijde 1 van 2. Daarop staat: Certificaat",
        "Figure Bewijs 1, certificaat.pdf, bladzijde 2 van 2. Daarop staat: Twee",
    ]


def test_a_letter_is_read_in_order() -> None:
    """From who sends it, by whom it is for, to who signed; each item of a list with its sign."""
    data = LetterPrinter(RICH, FULL).render_one(letter())
    read = tags_of(data, "P", "H1", "H2", "Figure", "Lbl", "LBody", "Link")

    assert read[0] == "Figure Logo van Duinzicht College"
    assert read[5:13] == [
        "P M. van Velzen Laan 1 2583 XL SCHEVENINGEN", "P Ons kenmerk BOW/2012.96", "P Onderwerp", "H1 Proef",
        "P Geachte mevrouw Van Velzen,", "P Zie of mail. het register", "Link het register", "Lbl •",
    ]  # fmt: skip
    assert read[13:19] == ["LBody een", "Lbl •", "LBody twee", "Lbl 1.", "LBody drie", "H2 Deel 0"]
    assert read[-2:] == ["Figure Handtekening van I. van Engelen", "P I. van Engelen Rector"]


def test_what_stands_on_every_page_is_not_read_again() -> None:
    """The head and the foot of a following page are decoration."""
    data = LetterPrinter(RICH, HEAD).render_one(letter())

    assert spoken(data).count(HEAD.footer) > 1
    assert [said for said in tags_of(data, "P") if HEAD.footer in said or "Bladzijde" in said] == []


def test_words_are_read_apart_at_the_end_of_a_line_and_a_broken_one_as_one() -> None:
    """A hyphen that breaks a word is told from one that belongs to it."""
    text = template("Wij " + "een " * 15 + "verantwoordelijkheidsgevoel met kop-staart hier.")
    data = LetterPrinter(text, HEAD).render_one(letter())
    read = next(said for said in tags_of(data, "P") if "Wij" in said)

    assert "een verantwoordelijkheids\u00adgevoel met kop-staart hier." in read
    assert "Laan 1 2583 XL SCHEVENINGEN" in " ".join(tags_of(data, "P"))


def test_a_table_has_headings_and_as_many_cells_in_each_row(tmp_path: Path) -> None:
    """Empty cells too; the headings that come again on a next page are not read again."""
    data = an_overview("nl", tmp_path)
    table = tags_of(data, "TR", "TH", "TD")
    people = table[[said.startswith("TR Naam") for said in table].index(True) :]

    assert people[1:7] == ["TH Naam", "TH Afkorting", "TH Vestiging", "TH Vaksectie of team", "TH Stand", "TH Sinds"]
    assert [said[:2] for said in people].count("TR") == 71
    assert [said[:2] for said in people].count("TD") == 70 * 6


def test_a_group_of_a_hand_out_list_is_a_row_of_its_table(tmp_path: Path) -> None:
    """It is read above those it is about, not behind the whole table."""
    read = tags_of(a_hand_out_list("nl", tmp_path), "TH", "TD")
    place = next(number for number, said in enumerate(read) if "Bovenbouw" in said)

    assert read[place - 2 : place] == ["TD", "TD"]
    assert "Berg1, A. van den" in read[place + 2]


def test_a_chart_is_told_in_words(tmp_path: Path) -> None:
    """Each bar by its name and its numbers."""
    data = an_overview("nl", tmp_path)

    assert any("Hoofdgebouw 24, 16,7%" in told for told in tags_of(data, "Figure"))
