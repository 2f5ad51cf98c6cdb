# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a file really is: its first bytes decide, never its extension. Runs in the child process."""

from app.errors import ListFileError

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_FOREIGN = (
    (b"%PDF", "pdf"),
    (b"\x89PNG", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"\x1f\x8b", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"Rar!", "archive"),
    (b"BZh", "archive"),
    (b"{\\rtf", "document"),
    (b"SQLite format 3", "database"),
    (b"MZ", "program"),
    (b"\x7fELF", "program"),
)
_TEXT_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_KINDS_OF_EXTENSION = {
    "xlsx": {"xlsx", "xlsm", "xltx", "xltm"},
    "xlsb": {"xlsb"},
    "xls": {"xls", "xlt"},
    "ods": {"ods", "ots"},
    "text": {"csv", "txt", "tsv", "tab", "asc", "dat", ""},
}


def kind_of(path: str) -> str:
    """Return "xlsx", "xlsb", "xls", "ods" or "text" for the file at `path`.

    Raises ListFileError for an empty file and for anything that is no list: a PDF, a web page, an encrypted workbook.
    """
    with open(path, "rb") as file:  # noqa: PTH123  (pathlib would cost the child start-up time)
        head = file.read(65536)
    if not head.strip(b"\x00 \t\r\n"):
        raise ListFileError("empty" if not head.strip() else "damaged")
    if head.startswith(_OLE):
        return _kind_of_ole(path)
    if head.startswith(b"PK"):
        return _kind_of_zip(path)
    for magic, kind in _FOREIGN:
        if head.startswith(magic):
            raise ListFileError(f"kind_{kind}")
    _refuse_markup(head)
    return "text"


def belongs(kind: str, extension: str) -> bool:
    """Return whether a file of this kind usually has this extension (without point, any case)."""
    return extension.lower() in _KINDS_OF_EXTENSION[kind]


def _refuse_markup(head: bytes) -> None:
    for bom in _TEXT_BOMS:
        head = head.removeprefix(bom)
    text = head.replace(b"\x00", b"").lstrip()[:2000].lower()
    if (
        text.startswith((b"<!doctype html", b"<html", b"<table", b"<head", b"<body", b"<meta"))
        or b"<html" in text[:1000]
    ):
        raise ListFileError("kind_web_page")
    if text.startswith(b"<?xml"):
        raise ListFileError("kind_xml")
    if text.startswith((b'{"', b"[{", b"{\n", b"{\r\n")):
        raise ListFileError("kind_json")


def _kind_of_ole(path: str) -> str:
    with open(path, "rb") as file:  # noqa: PTH123
        content = file.read()
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise ListFileError("password")
    if any(name.encode("utf-16-le") in content for name in ("Workbook", "Book")):
        return "xls"
    if "WordDocument".encode("utf-16-le") in content:
        raise ListFileError("kind_document")
    raise ListFileError("damaged")


def _kind_of_zip(path: str) -> str:
    import zipfile

    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            kind = _kind_of_names(archive, names)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError, EOFError, zipfile.zlib.error):  # type: ignore[attr-defined]
        raise ListFileError("damaged") from None
    if kind is None:
        raise ListFileError("kind_document" if any(name.startswith("word/") for name in names) else "kind_archive")
    return kind


def _kind_of_names(archive: "object", names: list[str]) -> str | None:
    if "xl/workbook.bin" in names:
        return "xlsb"
    if any(name.lower() in {"xl/workbook.xml", "xl/workbook2.xml"} for name in names) or "[Content_Types].xml" in names:
        return "xlsx" if any(name.lower().startswith("xl/") for name in names) else None
    if "content.xml" in names and "mimetype" in names:
        content = archive.open("mimetype").read(200)  # type: ignore[attr-defined]
        return "ods" if b"spreadsheet" in content else None
    return None
