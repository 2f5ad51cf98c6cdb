# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Takes a school's own stationery in from a PDF: what its pages show, as lines and letters, and nothing else.

Scripts, buttons, attached files, layers that are switched off and the tags of the other program stay behind, so that
what is kept can be drawn under a letter as it is.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass

import pikepdf

from app.documents.imported import LockedPdf, UnusablePage, page_place, told, unpacked
from app.documents.pdf import A4, MM
from app.documents.weighing import weigh_drawing, weigh_file, weigh_objects
from app.errors import InvalidValue

MOST_BYTES = 5_000_000
"""Of a file: it goes along in every PDF that is made."""
_MOST_DRAWN = 4_000_000
"""Bytes of drawing operators, unpacked."""
MOST_WORDS = 2_000_000
"""Bytes that tell which letters the signs of one typeface stand for, unpacked."""
_SLACK = 2.0
"""mm that a sheet may differ from A4."""
_DEEPEST = 12
_BEHIND = ("/StructParents", "/StructParent", "/Metadata", "/PieceInfo", "/OC", "/OPI", "/AF")
_NO_LETTER = re.compile(rb"(<[0-9A-Fa-f]+>\s*)<0000>(?=\s*[\r\n])")
"""Many programs tell of the sign for a missing letter that it is the letter with number 0, which there cannot be."""
_MARKS = frozenset({"MP", "DP"})


@dataclass(frozen=True, slots=True)
class Adopted:
    """Stationery taken in: a PDF of one page each, and whether something that could run or open was left behind."""

    sheets: tuple[bytes, ...]
    dropped: bool


def adopt(content: bytes, file: str) -> Adopted:
    """Return the one or two pages of a PDF; raises InvalidValue, naming the `file`, when it is not usable."""
    if len(content) > MOST_BYTES:
        raise _refused("paper_large", file, most=MOST_BYTES // 1_000_000)
    try:
        with told():
            return _taken_in(content, file)
    except LockedPdf as error:
        raise _refused("paper_locked", file) from error
    except UnusablePage as error:
        raise _refused("paper_unreadable", file) from error


def _refused(code: str, file: str, **facts: object) -> InvalidValue:
    return InvalidValue(code, field="first", file=file, **facts)


def _taken_in(content: bytes, file: str) -> Adopted:
    weigh_file(content)
    try:
        source = pikepdf.open(io.BytesIO(content), suppress_warnings=True)
    except pikepdf.PasswordError as error:
        raise LockedPdf from error
    with source:
        if not source.pages:
            raise UnusablePage
        if len(source.pages) > 2:
            raise _refused("paper_pages", file, count=len(source.pages))
        for page in source.pages:
            weigh_objects(page)
        dropped = _does_something(source)
        source.generate_appearance_streams()
        source.flatten_annotations("all")
        cleaner = _Cleaner(source)
        return Adopted(tuple(_sheet(source, page, cleaner, file) for page in source.pages), dropped)


def _does_something(source: pikepdf.Pdf) -> bool:
    root = source.Root
    names = root.get("/Names", pikepdf.Dictionary())
    if any(key in root for key in ("/OpenAction", "/AA", "/AF", "/AcroForm")) or any(
        key in names for key in ("/JavaScript", "/EmbeddedFiles")
    ):
        return True
    return any("/AA" in page.obj or "/Annots" in page.obj for page in source.pages)


def _sheet(source: pikepdf.Pdf, page: pikepdf.Page, cleaner: _Cleaner, file: str) -> bytes:
    form = page.as_form_xobject()
    (wide, high), (left, bottom) = page_place(form)
    if abs(wide - A4[0]) > _SLACK or abs(high - A4[1]) > _SLACK:
        raise _refused("paper_size", file, width=round(wide), height=round(high))
    resources = form.get("/Resources", pikepdf.Dictionary())
    weigh_drawing(page, resources)
    drawn = cleaner.cleaned(page, resources)
    cleaner.clean_forms(resources)
    with pikepdf.new() as target:
        target.add_blank_page(page_size=(A4[0] * MM, A4[1] * MM))
        copy = target.make_stream(drawn)
        copy["/Type"], copy["/Subtype"] = pikepdf.Name.XObject, pikepdf.Name.Form
        copy["/BBox"] = pikepdf.Array([float(value) for value in form.BBox])
        copy["/Matrix"] = pikepdf.Array([float(value) for value in form.get("/Matrix", (1, 0, 0, 1, 0, 0))])
        copy["/Resources"] = target.copy_foreign(source.make_indirect(resources))
        if "/Group" in form:
            copy["/Group"] = target.copy_foreign(source.make_indirect(form.Group))
        right, up = ((A4[0] - wide) / 2 * MM - left, (A4[1] - high) / 2 * MM - bottom)
        sheet = target.pages[0]
        sheet.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Sheet=copy))
        sheet.Contents = target.make_stream(b"q 1 0 0 1 %.3f %.3f cm /Sheet Do Q" % (right, up))
        out = io.BytesIO()
        target.save(out, deterministic_id=True, compress_streams=True)
        return out.getvalue()


class _Cleaner:
    """Takes out of drawing operators what only the program that made them understood."""

    def __init__(self, source: pikepdf.Pdf) -> None:
        self._hidden = frozenset(_layers_off(source))
        self._seen: set[tuple[int, int]] = set()
        self._room = _MOST_DRAWN

    def cleaned(self, drawing: pikepdf.Page | pikepdf.Stream, resources: pikepdf.Object) -> bytes:
        """Return operators without marks, and without what a layer hides that is switched off."""
        for part in _parts(drawing):
            self._room -= len(unpacked(part, self._room + 1))
        if self._room < 0:
            raise UnusablePage
        properties = resources.get("/Properties", pikepdf.Dictionary())
        kept, hides = [], []
        for step in pikepdf.parse_content_stream(drawing):
            operator = str(step.operator)
            if operator in {"BMC", "BDC"}:
                hides.append(self._hides(list(step.operands), properties))
            elif operator == "EMC":
                if hides:
                    hides.pop()
            elif operator not in _MARKS and not any(hides):
                kept.append(step)
        return pikepdf.unparse_content_stream(kept)

    def clean_forms(self, resources: pikepdf.Object, depth: int = 0) -> None:
        """Clean the drawings and the fonts that a drawing holds; raises UnusablePage when they go on and on."""
        if depth > _DEEPEST:
            raise UnusablePage
        fonts = resources.get("/Font", pikepdf.Dictionary())
        for name in fonts.keys():  # noqa: SIM118
            words = fonts[name].get("/ToUnicode")
            if isinstance(words, pikepdf.Stream) and words.objgen not in self._seen:
                self._seen.add(words.objgen)
                words.write(_NO_LETTER.sub(rb"\1<FFFD>", unpacked(words, MOST_WORDS)))
        found = resources.get("/XObject", pikepdf.Dictionary())
        for item in [found[name] for name in found.keys()]:  # noqa: SIM118 — pikepdf's dictionary gives no names else
            if not isinstance(item, pikepdf.Stream) or item.objgen in self._seen:
                continue
            self._seen.add(item.objgen)
            hidden = "/OC" in item and item.OC.objgen in self._hidden
            for key in _BEHIND:
                if key in item:
                    del item[key]
            if item.get("/Subtype") == pikepdf.Name.Form:
                inner = item.get("/Resources", pikepdf.Dictionary())
                item.write(b"" if hidden else self.cleaned(item, inner))
                self.clean_forms(inner, depth + 1)

    def _hides(self, operands: list[object], properties: pikepdf.Object) -> bool:
        if len(operands) != 2 or operands[0] != pikepdf.Name.OC or not isinstance(operands[1], pikepdf.Name):
            return False
        layer = properties.get(operands[1])
        return layer is not None and layer.objgen in self._hidden


def _parts(drawing: pikepdf.Page | pikepdf.Stream) -> Iterator[pikepdf.Stream]:
    if isinstance(drawing, pikepdf.Stream):
        yield drawing
        return
    contents = drawing.obj.get("/Contents")
    parts = list(contents) if isinstance(contents, pikepdf.Array) else [contents]
    yield from (part for part in parts if isinstance(part, pikepdf.Stream))


def _layers_off(source: pikepdf.Pdf) -> Iterator[tuple[int, int]]:
    layers = source.Root.get("/OCProperties")
    if layers is None:
        return
    usual = layers.get("/D", pikepdf.Dictionary())
    if usual.get("/BaseState") == pikepdf.Name.OFF:
        shown = {one.objgen for one in usual.get("/ON", ())}
        yield from (one.objgen for one in layers.get("/OCGs", ()) if one.objgen not in shown)
    yield from (one.objgen for one in usual.get("/OFF", ()))
