# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Files that a school really gets, or an attacker sends, in place of a staff list: bombs, damage, other kinds.

`REFUSED` has them by the sentence each must get. Those that are odd but must be read are in odd_lists.py.
"""

import io
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
ODF = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
)
SHEET = "xl/worksheets/sheet1.xml"
HEAD = "Personeelsnummer;Voorletters;Achternaam\r\n"
ROWS = "0012;A.;Bos\r\n0013;B.;Mulder\r\n"
BOTH = ("Bos", "Mulder")
Content = Callable[[], bytes]


def workbook(rows: list[list[object]] | None = None, change: Callable[[object, object], None] | None = None) -> bytes:
    """Return an honest workbook; `change(book, sheet)` may spoil it before it is saved."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    for row in rows or [
        ["Personeelsnummer", "Voorletters", "Achternaam"],
        ["0012", "A.", "Bos"],
        ["0013", "B.", "Mulder"],
    ]:
        sheet.append(row)
    if change:
        change(book, sheet)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def packed(parts: dict[str, bytes | str], *, twice: str = "") -> bytes:
    """Return a workbook with some of its parts replaced or added; `twice` is packed a second time."""
    import warnings

    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook())) as honest,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as spoilt,
    ):
        for name in dict.fromkeys([*honest.namelist(), *parts]):
            spoilt.writestr(name, parts[name] if name in parts else honest.read(name))
        if twice:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                spoilt.writestr(twice, honest.read(twice))
    return stream.getvalue()


def _sheet(rows: str, before: str = "") -> str:
    return f'<?xml version="1.0"?>{before}<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'


def _cell(place: str, text: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


def _laughs() -> bytes:
    entities = "".join(f'<!ENTITY {chr(98 + i)} "{("&" + chr(97 + i) + ";") * 10}">' for i in range(7))
    row = f'<row r="1">{_cell("A1", "&h;")}</row>'
    return packed({SHEET: _sheet(row, f'<!DOCTYPE l [<!ENTITY a "{"lol" * 10}">{entities}]>')})


def _outside_entity() -> bytes:
    row = f'<row r="1">{_cell("A1", "&x;")}</row>'
    return packed({SHEET: _sheet(row, '<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/hostname">]>')})


def _far(place: str, row: int) -> bytes:
    rows = f'<row r="1">{_cell("A1", "Achternaam")}</row><row r="{row}">{_cell(place, "x")}</row>'
    return packed({SHEET: _sheet(rows)})


def _random_text(length: int) -> str:
    """Return letters and digits that hardly pack, from random bytes: drawing each by itself takes seconds."""
    letters = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    return random.Random(1).randbytes(length).translate((letters * 5)[:256]).decode()


def _long_cell() -> bytes:
    rows = f'<row r="1">{_cell("A1", "Achternaam")}</row><row r="2">{_cell("A2", _random_text(10_000_000))}</row>'
    return packed({SHEET: _sheet(rows)})


def _open_document(content: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        book.writestr("content.xml", content)
        manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
        book.writestr("META-INF/manifest.xml", f'<?xml version="1.0"?><m:manifest xmlns:m="{manifest}"/>')
    return stream.getvalue()


def _repeated_rows() -> bytes:
    text = "<text:p>A</text:p></table:table-cell>"
    cell = f'<table:table-cell table:number-columns-repeated="1024" office:value-type="string">{text}'
    row = f'<table:table-row table:number-rows-repeated="1048576">{cell}</table:table-row>'
    return _open_document(
        f'<?xml version="1.0"?><office:document-content {ODF} office:version="1.2"><office:body><office:spreadsheet>'
        f'<table:table table:name="S">{row}</table:table></office:spreadsheet></office:body></office:document-content>'
    )


def _locked_open_document() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as book:
        book.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        book.writestr("content.xml", _random_text(500))
        book.writestr("META-INF/manifest.xml", "<manifest:encryption-data manifest:checksum='x'/>")
    return stream.getvalue()


def _compound(name: str) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504 + name.encode("utf-16-le") + b"\0" * 4096


def _other_zip(name: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr(name, "<w/>")
    return stream.getvalue()


def _linked() -> bytes:
    stream = io.BytesIO(workbook())
    with zipfile.ZipFile(stream, "a") as book:
        link = zipfile.ZipInfo("xl/media/link")
        link.external_attr = 0o120777 << 16
        book.writestr(link, "/etc/hostname")
    return stream.getvalue()


def old_workbook() -> bytes:
    """Return an honest workbook of the kind before 2007."""
    import xlwt

    book = xlwt.Workbook()
    sheet = book.add_sheet("Blad1")
    for number, row in enumerate([["Personeelsnummer", "Voorletters", "Achternaam"], ["0012", "A.", "Bos"]]):
        for column, value in enumerate(row):
            sheet.write(number, column, value)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


REFUSED: dict[str, tuple[str, Content]] = {
    "leeg.csv": ("empty", lambda: b""),
    "leeg.xlsx": ("empty", lambda: b""),
    "regels.csv": ("empty", lambda: b"\r\n\r\n   \r\n"),
    "nullen.csv": ("damaged", lambda: b"\0" * 3000),
    "nullen.xlsx": ("damaged", lambda: b"\0" * 3000),
    "ruis.csv": ("damaged", lambda: random.Random(7).randbytes(5000)),
    "puntkommas.csv": ("no_rows", lambda: b";;;\r\n;;;\r\n"),
    "koppen.csv": ("only_header", HEAD.encode),
    "koppen.xlsx": ("only_header", lambda: workbook([["Personeelsnummer", "Achternaam"]])),
    "leeg-blad.xlsx": ("no_rows", lambda: packed({SHEET: _sheet("")})),
    "afgebroken.xlsx": ("damaged", lambda: workbook()[:2000]),
    "half.xlsx": ("damaged", lambda: workbook()[: len(workbook()) // 2]),
    "afgebroken.xls": ("damaged", lambda: old_workbook()[:3000]),
    "blad-stuk.xlsx": (
        "damaged",
        lambda: packed({SHEET: '<?xml version="1.0"?><worksheet><sheetData><row r="1"><c r="A'}),
    ),
    "geen-blad.xlsx": ("no_rows", lambda: packed({"xl/workbook.xml": "<workbook/>"})),
    "ander-schrift.xlsx": ("damaged", lambda: packed({SHEET: _sheet("").encode("utf-16")})),
    "op-slot.xlsx": ("password", lambda: _compound("EncryptedPackage")),
    "op-slot.ods": ("password", _locked_open_document),
    "brief.doc": ("kind_document", lambda: _compound("WordDocument")),
    "ole.xls": ("damaged", lambda: _compound("Iets anders")),
    "ole-boek.xls": ("damaged", lambda: _compound("Workbook")),
    "brief.docx": ("kind_document", lambda: _other_zip("word/document.xml")),
    "map.zip": ("kind_archive", lambda: _other_zip("lijst.csv")),
    "lijst-als.csv": ("kind_pdf", lambda: b"%PDF-1.7\n%\xe2\xe3\n1 0 obj"),
    "foto.xlsx": ("kind_image", lambda: b"\x89PNG\r\n\x1a\n" + b"\0" * 100),
    "scan.jpg": ("kind_image", lambda: b"\xff\xd8\xff\xe0" + b"\0" * 100),
    "lijst.csv.gz": ("kind_archive", lambda: b"\x1f\x8b\x08" + b"\0" * 50),
    "brief.rtf": ("kind_document", lambda: b"{\\rtf1\\ansi Beste}"),
    "export.xls": ("kind_web_page", lambda: b"<html><table><tr><td>Achternaam</td></tr></table></html>"),
    "pagina.csv": ("kind_web_page", lambda: b"\xef\xbb\xbf<!DOCTYPE html><html lang='nl'>"),
    "oud.xls": ("kind_xml", lambda: b'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
    "koppeling.txt": ("kind_json", lambda: b'{"medewerkers": []}'),
    "school.csv": ("kind_database", lambda: b"SQLite format 3\0" + b"\1" * 100),
    "lijst.exe": ("kind_program", lambda: b"MZ" + b"\x90" * 100),
    "lachen.xlsx": ("xml_entities", _laughs),
    "buiten.xlsx": ("xml_entities", _outside_entity),
    "bom.xlsx": ("zip_bomb", lambda: packed({SHEET: _sheet(f'<row r="1">{_cell("A1", "A" * 30_000_000)}</row>')})),
    "bom-ernaast.xlsx": ("zip_bomb", lambda: packed({"docProps/custom.xml": "A" * 20_000_000})),
    "ver.xlsx": ("far_cell", lambda: _far("XFD1048576", 1_048_576)),
    "breed.xlsx": ("far_cell", lambda: _far("ZZ3", 3)),
    "lange-cel.xlsx": ("cell_too_long", _long_cell),
    "lange-cel.csv": ("cell_too_long", (HEAD + "1;A.;" + "x" * 40_000 + "\r\n").encode),
    "een-regel.csv": ("cell_too_long", (HEAD + "1;A.;" + "x" * 10_000_000).encode),
    "onderdelen.xlsx": ("too_many_parts", lambda: packed({f"xl/media/{i}.txt": "x" for i in range(1001)})),
    "dubbel.xlsx": ("double_parts", lambda: packed({}, twice=SHEET)),
    "omhoog.xlsx": ("strange_parts", lambda: packed({"../../buiten.xml": "x"})),
    "wortel.xlsx": ("strange_parts", lambda: packed({"/etc/buiten.xml": "x"})),
    "verwijzing.xlsx": ("strange_parts", _linked),
    "herhaald.ods": ("too_many_cells", _repeated_rows),
    "kapot.ods": ("damaged", lambda: _open_document("<office:document-content")),
}


def write_bytes(folder: Path, name: str, content: Content) -> Path:
    """Write one of these files and return its path."""
    path = folder / name
    path.write_bytes(content())
    return path
