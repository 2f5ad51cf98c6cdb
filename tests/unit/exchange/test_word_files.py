# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Word documents as they come: made by Word or LibreOffice, old, locked, or made to do harm."""

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest

from app.domain.word_letters import WordDocument
from app.domain.word_sorting import Left, sort_out
from app.domain.word_writing import body_text, fields_of
from app.errors import WordError
from app.exchange.word_files import read_word_file
from app.wording import Wording
from tests.invented_letters import picture
from tests.word_letters import add_field, crowded_letter, element, merge_letter

SITE = "https://www.wilgenhof.example/avond"
GOLDEN = Path(__file__).resolve().parents[2] / "golden"
TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'


def texts(document: WordDocument) -> list[str]:
    """Return what its paragraphs say."""
    return [block.text for block in document.blocks]


def test_a_letter_of_libreoffice_is_read() -> None:
    """Its fields, lists, table, link and picture."""
    document = read_word_file(GOLDEN / "libreoffice_letter.docx")
    found = sort_out(document)
    assert (list(fields_of(found.body)), found.closing) == (["Lokaal"], "Hartelijke groet,")
    assert body_text(found.body, {}, "nl").split("\n\n")[1:] == [
        f"Op **10 december** is de ouderavond in lokaal Lokaal. Kijk op [onze site]({SITE}).",
        "- Koffie\n- Gesprek",
        "1. Eerst\n2. Dan",
        "|  |  |  |\n|---|---|---|\n| Tijd | Wie | Waar |",
    ]
    assert [image.data[:4] for image in document.images] == [b"\x89PNG"]


def test_what_word_hides_is_found_or_told(tmp_path: Path) -> None:
    """A box is read once, a chosen text as it last was, a change and hidden text are left and told of."""
    (tmp_path / "logo.png").write_bytes(picture())
    document = read_word_file(crowded_letter(tmp_path / "vol.docx", tmp_path / "logo.png"))
    assert texts(document) == [
        "«Aanhef»",
        "Onze school heeft «Aantal leerlingen» leerlingen. Zij komt",
        "Vergeet uw pas niet",
        "Naast een kader.",
        "Hoogachtend,\nJ. Jansen",
    ]
    assert (document.head_lines, [image.in_head for image in document.images]) == (("De Wilgenhof, Den Haag",), [True])
    assert {note.code for note in document.notes} == {"if_field", "changes", "hidden", "text_boxes"}
    assert [one.what for one in sort_out(document).left_out] == [Left.SALUTATION, Left.CLOSING, Left.HEAD]


def test_a_choice_within_a_choice_is_read_as_it_last_was_and_told_once(tmp_path: Path) -> None:
    """He, or else one of two others; the merge field behind it stays a field."""
    document = docx.Document()
    text = document.add_paragraph("Wie: ")

    def put(*parts: Any) -> None:
        for part in parts:
            text.add_run()._r.append(part)

    for before in (' = "m" "Hij" "', ' = "x" "Zij" "Hen" '):
        put(element("w:fldChar", fldCharType="begin"), element("w:instrText", " IF "))
        add_field(text, " MERGEFIELD Geslacht ", "v")
        put(element("w:instrText", before))
    for after in ("", '" '):
        put(element("w:instrText", after), element("w:fldChar", fldCharType="separate"))
        put(element("w:t", "Zij"), element("w:fldChar", fldCharType="end"))
    text.add_run(" komt met ")
    add_field(text, " MERGEFIELD Naam ", "«Naam»")
    document.save(str(tmp_path / "keuze.docx"))
    read = read_word_file(tmp_path / "keuze.docx")
    assert (texts(read), [note.facts for note in read.notes]) == (["Wie: Zij komt met «Naam»"], [{"text": "Zij"}])


def rewritten(path: Path, change: Callable[[str, bytes], bytes]) -> Path:
    """Write a letter whose parts are changed."""
    source, target = merge_letter(path.with_name("bron.docx")), path
    with zipfile.ZipFile(source) as before, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            after.writestr(name, change(name, before.read(name)))
    return target


def bomb(path: Path) -> Path:
    """Write a letter of which a part unpacks to far more than it is."""
    return rewritten(path, lambda name, data: data + b" " * 60_000_000 if name == "word/document.xml" else data)


def entities(path: Path) -> Path:
    """Write a letter that asks for a file of this computer."""
    head = b'<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    return rewritten(path, lambda name, data: data.replace(b"?>", b"?>" + head, 1) if "document" in name else data)


def with_macros(path: Path) -> Path:
    """Write a letter with a program in it."""
    merge_letter(path)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("word/vbaProject.bin", b"x")
    return path


def no_word(path: Path) -> Path:
    """Write a package of another kind."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", TYPES)
    return path


def of_bytes(data: bytes) -> Callable[[Path], Path]:
    """Return what writes a file of some bytes."""

    def write(path: Path) -> Path:
        path.write_bytes(data)
        return path

    return write


OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le")
LOCKED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (bomb, "strange"),
        (entities, "strange"),
        (with_macros, "macros"),
        (no_word, "not_word"),
        (of_bytes(OLD), "old_word"),
        (of_bytes(LOCKED), "password"),
        (of_bytes(b"{\\rtf1 x}"), "rich_text"),
        (of_bytes(b"%PDF-1.7"), "not_word"),
        (of_bytes(b""), "empty"),
        (of_bytes(b"PK\x03\x04 cut off"), "damaged"),
    ],
)
def test_what_is_no_letter_is_refused_in_a_sentence(tmp_path: Path, make: Callable[[Path], Path], code: str) -> None:
    """With the file's name, and what to do."""
    with pytest.raises(WordError) as raised:
        read_word_file(make(tmp_path / "brief.docx"))
    assert raised.value.key == f"word.{code}"
    assert "“brief.docx”" in Wording("nl").error(raised.value)


def test_pictures_and_links_that_lie_elsewhere_are_never_opened(tmp_path: Path) -> None:
    """They are told of, and a link that a letter may not have is text."""
    relation = (
        b'<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" '
        b'Target="file:///etc/passwd" TargetMode="External"/></Relationships>'
    )
    blip = (
        b'<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        b'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="rId90" '
        b'r:embed="rId90"/>'
        b"</w:drawing></w:r></w:p><w:sectPr"
    )

    def change(name: str, data: bytes) -> bytes:
        data = data.replace(b"</Relationships>", relation) if name.endswith("document.xml.rels") else data
        return data.replace(b"<w:sectPr", blip, 1) if name == "word/document.xml" else data

    document = read_word_file(rewritten(tmp_path / "brief.docx", change))
    assert document.images == ()
    assert "other_images" in {note.code for note in document.notes}


def test_text_that_is_not_hidden_after_all_is_taken_over(tmp_path: Path) -> None:
    """Word writes "hidden: no" where a style would hide it."""
    document = docx.Document()
    run = document.add_paragraph("Dit is zichtbaar. ").add_run("Dit ook.")
    run._r.get_or_add_rPr().append(element("w:vanish", val="0"))
    document.save(str(tmp_path / "brief.docx"))
    read = read_word_file(tmp_path / "brief.docx")
    assert "".join(piece.text for block in read.blocks for piece in block.runs) == "Dit is zichtbaar. Dit ook."


def test_what_a_paragraphs_style_makes_bold_is_bold(tmp_path: Path) -> None:
    """Also by the style that one builds on, unless a run says otherwise; a heading is no bold text."""
    document = docx.Document()
    base, style = document.styles.add_style("Vet", 1), document.styles.add_style("Vetter", 1)
    base.font.bold, style.base_style = True, base
    document.add_paragraph("Vet. ", style="Vetter").add_run("Niet.").bold = False
    document.add_paragraph("Kop", style="Heading 1")
    document.save(str(tmp_path / "brief.docx"))
    read = read_word_file(tmp_path / "brief.docx")
    assert [(piece.text, piece.bold) for block in read.blocks for piece in block.runs] == [
        ("Vet. ", True), ("Niet.", False), ("Kop", False),
    ]  # fmt: skip
