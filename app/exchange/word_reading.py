# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads a letter from a Word document (.docx): text, emphasis, lists, links, tables, fields. Runs in the child process.

python-docx takes the package apart (its reader resolves no entity and opens nothing outside the file); what
stands in it is walked here, since Word hides text in changes, controls, boxes and fields.
"""

import base64
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from typing import Any

from app.errors import WordError
from app.exchange.archives import check_archive
from app.exchange.word_fields import FieldReader, Piece
from app.exchange.word_parts import MAIN, Parts, images_in
from app.exchange.word_tables import Block, read_table, says

MOST_BLOCKS = 2000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_INSIDE = {f"{MAIN}{name}" for name in ("ins", "smartTag", "sdtContent", "sdt", "customXml", "moveTo", "dir", "bdo")}
_COMPATIBLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_BOX = f"{MAIN}txbxContent"
_SIGNS = {"tab": " ", "cr": "\n", "noBreakHyphen": "-", "softHyphen": ""}
_NOT_LETTERS = re.compile(r"[\x00-\x08\x0b-\x1f\ue000-\uf8ff\u200b\ufeff]")


def read_word(path: str) -> dict[str, object]:
    """Return what a document holds, as JSON can tell it.

    Raises WordError for one that is no letter, ListFileError for a hostile one.
    """
    _refuse_others(path)
    check_archive(path, "docx")
    import docx
    from docx.opc.exceptions import PackageNotFoundError

    try:
        document = docx.Document(path)
    except (PackageNotFoundError, ValueError, KeyError) as error:
        raise WordError("not_word") from error
    return _Walk(document).answer()


def _refuse_others(path: str) -> None:
    with open(path, "rb") as file:  # noqa: PTH123  (pathlib would cost the child start-up time)
        head = file.read(8)
        if head.startswith(_OLE):
            content = head + file.read()
            locked = "EncryptedPackage".encode("utf-16-le") in content
            old = "WordDocument".encode("utf-16-le") in content
            raise WordError("password" if locked else "old_word" if old else "not_word")
    if not head.startswith(b"PK"):
        raise WordError("rich_text" if head.startswith(b"{\\rtf") else "not_word")
    try:
        with zipfile.ZipFile(path) as archive:
            names = [name.lower() for name in archive.namelist()]
    except (zipfile.BadZipFile, OSError, ValueError):
        raise WordError("damaged") from None
    if any(name.endswith("vbaproject.bin") for name in names) or path.lower().endswith((".docm", ".dotm")):
        raise WordError("macros")
    if "content.xml" in names:
        raise WordError("open_document")
    if not any(name.startswith("word/") for name in names):
        raise WordError("not_word")


class _Walk:
    """Goes through a document once."""

    def __init__(self, document: Any) -> None:  # noqa: ANN401 - python-docx's
        self._document = document
        self._parts = Parts(document)
        self._notes: list[tuple[str, dict[str, object]]] = []
        self._seen: Counter[str] = Counter()
        self._fields = FieldReader(self._notes)

    def answer(self) -> dict[str, object]:
        body = self._document.element.body
        blocks = [block for block in self._blocks(body) if says(block)]
        if len(blocks) > MOST_BLOCKS:
            raise WordError("long_letter", count=len(blocks), limit=MOST_BLOCKS)
        images = [(name, data, False) for name, data in self._images(self._document.part, body)]
        lines: list[str] = []
        for relation in self._document.part.rels.values():
            if relation.is_external or not relation.reltype.endswith(("/header", "/footer")):
                continue
            part = relation.target_part
            images += [(name, data, True) for name, data in self._images(part, part.element)]
            lines += [
                "".join(p.text or f"«{p.field}»" for p in pieces) for _, _, pieces, _ in self._blocks(part.element)
            ]
        told = [(code, {"count": number}) for code, number in self._seen.items()]
        return {
            "blocks": [[kind, level, _lists(pieces), [*map(_lists, cells)]] for kind, level, pieces, cells in blocks],
            "head": [line.strip() for line in lines if line.strip()],
            "images": [[name, base64.b64encode(data).decode("ascii"), head] for name, data, head in images],
            "notes": self._notes + told,
        }

    def _images(self, part: Any, element: Any) -> list[tuple[str, bytes]]:  # noqa: ANN401
        found, others = images_in(part, element)
        if others:
            self._seen["other_images"] += others
        return found

    def _blocks(self, parent: Any) -> Iterator[Block]:  # noqa: ANN401
        for element in parent:
            if element.tag == f"{MAIN}p":
                yield from self._paragraph(element)
            elif element.tag == f"{MAIN}tbl":
                yield from read_table(element, self._blocks, self._seen)
            elif element.tag in _INSIDE:
                yield from self._blocks(element)

    def _paragraph(self, element: Any) -> Iterator[Block]:  # noqa: ANN401
        for box in _boxes(element):
            self._seen["text_boxes"] += 1
            yield from self._blocks(box)
        self._inline(element, "")
        kind, level = self._parts.kind(element)
        yield kind, level, self._fields.taken(), []

    def _inline(self, parent: Any, link: str) -> None:  # noqa: ANN401
        for element in parent:
            tag = element.tag
            if tag == f"{MAIN}r":
                self._run(element, link)
            elif tag == f"{MAIN}hyperlink":
                self._inline(element, self._parts.link(element))
            elif tag == f"{MAIN}fldSimple":
                self._simple(element, link)
            elif tag in _INSIDE:
                self._inline(element, link)
            elif tag == f"{MAIN}del":
                self._seen["changes"] += 1

    def _simple(self, element: Any, link: str) -> None:  # noqa: ANN401
        inside = FieldReader(self._notes)
        before, self._fields = self._fields, inside
        self._inline(element, link)
        self._fields = before
        for piece in inside.simple(str(element.get(f"{MAIN}instr") or ""), inside.taken()):
            self._fields.text(piece)

    def _run(self, run: Any, link: str) -> None:  # noqa: ANN401
        if self._parts.hidden(run):
            self._seen["hidden"] += 1
            return
        bold, italic = self._parts.emphasis(run)
        for element in run:
            name = element.tag.rpartition("}")[2]
            if name == "t":
                self._fields.text(Piece(_letters(element.text or ""), bold, italic, link))
            elif name == "br":
                new_page = element.get(f"{MAIN}type") == "page"
                self._seen["page_breaks"] += new_page
                self._fields.text(Piece("\n", bold, italic))
            elif name in _SIGNS and element.tag.startswith(MAIN):
                self._fields.text(Piece(_SIGNS[name], bold, italic))
            elif name == "fldChar":
                self._fields.mark(str(element.get(f"{MAIN}fldCharType") or ""))
            elif name == "instrText":
                self._fields.instruct(element.text or "", bold=bold, italic=italic)
            elif name in {"footnoteReference", "endnoteReference"}:
                self._seen["footnotes"] += 1
            elif name == "sym":
                self._seen["symbols"] += 1


def _boxes(element: Any) -> Iterator[Any]:  # noqa: ANN401
    """Yield the text boxes in a paragraph, each once: Word writes them twice, for older readers too."""
    for found in element.iter(_BOX):
        above = {parent.tag for parent in found.iterancestors()}
        if f"{_COMPATIBLE}Fallback" not in above:
            yield found


def _lists(pieces: list[Piece]) -> list[list[object]]:
    return [list(piece) for piece in pieces]


def _letters(text: str) -> str:
    return _NOT_LETTERS.sub("", text.replace("\xad", "").replace("\t", " "))
