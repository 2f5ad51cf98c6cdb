# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The printed dossier: what it says, its bookmarks, the evidence behind it, and the same bytes each time."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pdfplumber
import pikepdf
import pytest

from app.documents.dossier import Binding, bind_dossiers
from app.documents.dossier_zip import PackedNames, write_dossier_zip
from app.domain.activities import Evidence, ParticipationStatus
from app.domain.dossiers import Dossier, DossierOptions
from app.domain.names import PersonName
from app.errors import Cancelled
from app.progress import Progress
from app.wording import Wording
from tests.invented_dossiers import MAIL, ON, dossier, evidence, locked_pdf, pdf, photo, taken
from tests.invented_letters import HEAD, picture

KEPT = {
    "certificaat.pdf": pdf("Certificaat didactiek", "Bladzijde twee"),
    "liggend.pdf": pdf("Overdwars", landscape=True),
    "foto.jpg": photo(),
    "scherm.png": photo("PNG"),
    "bericht.eml": MAIL,
    "geheim.pdf": locked_pdf(),
    "kapot.pdf": b"%PDF-1.7\nhier staat niets",
    "foto.heic": b"\x00\x00\x00\x18ftypheic" + b"\x00" * 40,
}


def content_of(item: Evidence) -> bytes | None:
    """Return the content of invented evidence."""
    return KEPT.get(item.name)


def binding(count: int = 1, language: str = "nl", **head: object) -> Binding:
    """Return how invented dossiers are bound."""
    return Binding("Bekwaamheidsdossier van Anne", count, replace(HEAD, **head), Wording(language), content_of)  # type: ignore[arg-type]


def bound(*dossiers: Dossier, language: str = "nl", **head: object) -> bytes:
    """Return dossiers as PDF."""
    file = io.BytesIO()
    bind_dossiers(file, dossiers, binding(len(dossiers), language, **head), Progress())
    return file.getvalue()


def texts(data: bytes) -> list[str]:
    """Return the text of each page."""
    with pdfplumber.open(io.BytesIO(data)) as document:
        return [page.extract_text() for page in document.pages]


def with_evidence(*names: str) -> Dossier:
    """Return a dossier with this evidence behind it, each of an activity of its own."""
    files = tuple(evidence(place, name) for place, name in enumerate(names, 1))
    parts = [taken(place) for place in range(1, len(names) + 1)]
    return replace(dossier(*parts, files=files), options=DossierOptions(ON, append=True))


def marks(data: bytes) -> list[tuple[str, list[str]]]:
    """Return the bookmarks with what lies below each."""
    with pikepdf.open(io.BytesIO(data)) as document, document.open_outline() as outline:
        return [(item.title, [below.title for below in item.children]) for item in outline.root]


def test_a_dossier_tells_who_where_and_what() -> None:
    """Name and school, registration, the sentence of the standing, hours by category, evidence."""
    page = "\n".join(texts(bound(dossier(taken(1), files=(evidence(1, "certificaat.pdf"),)))))

    assert "Anne van den Berg" in page
    assert "1 aug 2024 Geregistreerd R-12 geregistreerd" in page
    assert "Mevrouw Van den Berg moet voor 1 augustus 2028 nog 136 van de 160 registeruren doen" in page
    assert "Vakinhoudelijk 40 24 16" in page
    assert "Gepland, telt nog niet mee: 6 registeruren." in page


def test_every_page_says_whose_it_is_and_which_of_how_many() -> None:
    """A loose sheet finds its way back."""
    pages = texts(bound(dossier(*(taken(place) for place in range(1, 61)))))

    assert len(pages) > 1
    for number, page in enumerate(pages, 1):
        last = page.splitlines()[-1]
        assert last.startswith("Bekwaamheidsdossier van Anne van den Berg Duinzicht College · 27 nov 2026")
        assert last.endswith(f"Bladzijde {number} van {len(pages)}")


def test_tables_repeat_their_headings_on_every_page() -> None:
    """Sixty activities under one category run over pages."""
    pages = texts(bound(dossier(*(taken(place) for place in range(1, 61)))))

    assert all("Datum Activiteit Aanbieder Uren Stand Bewijs" in page for page in pages[1:])
    assert sum(page.count("Studiedag") for page in pages) == 60


def test_a_dossier_of_nobody_who_did_anything_says_so() -> None:
    """Nothing noted is told in words, not in empty tables."""
    page = "\n".join(texts(bound(dossier(registers=(), cycles=()))))

    assert "Er is geen registratie vastgelegd." in page
    assert "geen activiteiten vastgelegd" in page


def test_what_is_rejected_says_why() -> None:
    """The reason stands beside it."""
    page = "\n".join(texts(bound(dossier(taken(1, status=ParticipationStatus.REJECTED, reason="niet geweest")))))

    assert "afgekeurd: niet" in page


def test_a_day_for_two_bevoegdheden_stands_twice_and_counts_once() -> None:
    """Each line names its bevoegdheid; the sum is that of the day."""
    page = "\n".join(texts(bound(dossier(taken(1, qualification="Frans"), taken(1, qualification="Duits")))))

    assert "Studiedag 1 – Frans" in page
    assert "1 activiteit; 6 uur gedaan of akkoord." in page


def test_markup_in_names_prints_as_text() -> None:
    """A name is never read as markup, nor is a title that is far too long cut off at the paper's edge."""
    strange = dossier(taken(1, "<b>Cursus</b> " + "differentiëren " * 20))
    who = replace(strange.teacher, name=PersonName("A.", surname="<img src=x>Berg & Co"))
    page = "\n".join(texts(bound(replace(strange, teacher=who))))

    assert "<img src=x>Berg & Co" in page
    assert "<b>Cursus</b>" in page


def test_a_dossier_reads_english_when_asked() -> None:
    """All words follow, the names of categories included."""
    page = "\n".join(texts(bound(dossier(taken(1)), language="en")))

    assert "Competence dossier" in page
    assert "Subject · 6 hours" in page


def test_bookmarks_lead_to_every_section_and_every_piece_of_evidence() -> None:
    """A reader finds the certificate without leafing."""
    found = marks(bound(with_evidence("certificaat.pdf", "foto.jpg")))

    assert [title for title, _below in found] == [
        "Registraties", "Stand", "Activiteiten per categorie", "Bewijs", "Bewijsstukken",
    ]  # fmt: skip
    assert dict(found)["Bewijsstukken"] == ["Bewijs 1: certificaat.pdf", "Bewijs 2: foto.jpg"]


def test_dossiers_behind_each_other_have_a_bookmark_each_and_their_own_page_numbers() -> None:
    """The second begins at one again."""
    other = replace(dossier(), teacher=replace(dossier().teacher, name=PersonName("B.", surname="Smit")))
    data = bound(dossier(), other)

    assert [title for title, _below in marks(data)] == ["Anne van den Berg", "B. Smit"]
    assert [page.splitlines()[-1][-18:] for page in texts(data)] == [" Bladzijde 1 van 2", " Bladzijde 2 van 2"] * 2


def test_evidence_comes_behind_it_page_by_page() -> None:
    """Pages of a PDF as they are, a photo, the words of a mail, each under its number."""
    data = bound(with_evidence("certificaat.pdf", "liggend.pdf", "foto.jpg", "scherm.png", "bericht.eml"))
    pages = texts(data)[-6:]

    heads = [page.splitlines()[0] for page in pages]
    assert heads == [
        "Bewijs 1: certificaat.pdf", "Bewijs 1: certificaat.pdf", "Bewijs 2: liggend.pdf", "Bewijs 3: foto.jpg",
        "Bewijs 4: scherm.png", "Bewijs 5: bericht.eml",
    ]  # fmt: skip
    assert "Certificaat didactiek" in pages[0]
    assert "Bladzijde twee" in pages[1]
    assert "Anne was erbij." in pages[5]
    with pikepdf.open(io.BytesIO(data)) as document:
        assert not document.check_pdf_syntax()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("geheim.pdf", "wachtwoord"),
        ("kapot.pdf", "beschadigd"),
        ("foto.heic", "HEIC-foto"),
        ("weg.pdf", "er niet meer"),
    ],
)
def test_evidence_that_cannot_be_shown_says_why(name: str, said: str) -> None:
    """A page with a sentence stands in its place, and the rest of the dossier is there."""
    last = texts(bound(with_evidence(name)))[-1]

    assert last.splitlines()[0] == f"Bewijs 1: {name}"
    assert said in last


def test_the_same_dossier_makes_the_same_bytes() -> None:
    """With logo and evidence, whenever it is made."""
    made = with_evidence("certificaat.pdf", "foto.jpg", "scherm.png", "bericht.eml")

    assert bound(made, logo=picture()) == bound(made, logo=picture())


def test_nothing_in_evidence_is_run_or_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    """Links, scripts and attached files of a PDF stay behind; what was filled in is part of the page."""
    file = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf("Kijk hier"))) as source:
        action = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)"))
        page = source.pages[0].obj
        page["/AA"] = pikepdf.Dictionary(O=action)
        link = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[0, 0, 99, 99], A=action, F=4
        )
        page["/Annots"] = pikepdf.Array([source.make_indirect(link)])
        source.save(file)
    monkeypatch.setitem(KEPT, "link.pdf", file.getvalue())
    data = bound(with_evidence("link.pdf"))

    assert "Kijk hier" in texts(data)[-1]
    with pikepdf.open(io.BytesIO(data)) as made:
        whole = b"".join(item.unparse(resolved=True) for item in made.objects if not isinstance(item, pikepdf.Stream))
    assert b"JavaScript" not in whole
    assert b"Annots" not in whole


def test_a_page_of_one_teacher_holds_nothing_of_anothers() -> None:
    """Whoever takes one page out of the whole file takes no picture of somebody else along."""
    data = bound(with_evidence("foto.jpg"), with_evidence("scherm.png"))
    with pikepdf.open(io.BytesIO(data)) as made:
        drawn = [len(page.resources.get("/XObject", {})) for page in made.pages]

    assert drawn == [0, 0, 1, 0, 0, 1]


def test_a_photo_stands_upright_as_it_was_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    """A phone keeps a photo on its side with a note of how it was held."""
    monkeypatch.setitem(KEPT, "staand.jpg", photo(turned=True))
    with pdfplumber.open(io.BytesIO(bound(with_evidence("staand.jpg")))) as document:
        (image,) = document.pages[-1].images

    assert image["height"] > image["width"]


def test_a_zip_holds_a_file_for_each_named_after_them(tmp_path: Path) -> None:
    """Two of one name keep apart, and the same dossiers make the same ZIP."""
    found = []
    for name in ("een.zip", "twee.zip"):
        write_dossier_zip(tmp_path / name, [dossier(), dossier()], binding(2), Progress())
        found.append((tmp_path / name).read_bytes())
    with ZipFile(tmp_path / "een.zip") as archive:
        assert archive.namelist() == ["Berg, A van den (BEA).pdf", "Berg, A van den (BEA) (2).pdf"]
        assert archive.testzip() is None
    assert found[0] == found[1]


def test_names_in_a_zip_leave_its_folder_never() -> None:
    """Slashes and points of a name are no path."""
    names = PackedNames()

    assert names.take("../../etc/passwd", ".pdf") == "etc passwd.pdf"
    assert names.take("ETC PASSWD", ".pdf") == "ETC PASSWD (2).pdf"


def test_a_stopped_zip_leaves_nothing(tmp_path: Path) -> None:
    """Stop is heard between dossiers, and no half file is left."""
    progress = Progress()

    def some() -> Iterator[Dossier]:
        yield dossier()
        progress.cancel()
        yield dossier()

    with pytest.raises(Cancelled):
        write_dossier_zip(tmp_path / "half.zip", some(), binding(2), progress)
    assert list(tmp_path.iterdir()) == []
