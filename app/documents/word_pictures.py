# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Pictures of a Word document: each kept once, in the line or on a place of the sheet where no text gives way to it."""

import struct
import zlib
from typing import Any, cast

from app.documents.images import load_picture

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_EMU = 36_000
"""Units of a drawing in a mm."""
_DOTS = 8
"""Picture points for each side of a module of a code: Word smooths what it makes larger."""
_GRAPHIC = """<a:graphic><a:graphicData uri="{pic}"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="picture"/>
<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr>
<a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>
</pic:spPr></pic:pic></a:graphicData></a:graphic>"""
_SPACES = f'xmlns:wp="{_DRAWING}" xmlns:a="{_MAIN}" xmlns:pic="{_PICTURE}" xmlns:r="{_RELATION}"'
_INLINE = f"""<wp:inline {_SPACES} distT="0" distB="0" distL="0" distR="0">
<wp:extent cx="{{wide}}" cy="{{high}}"/><wp:docPr id="0" name="picture"/>
{_GRAPHIC}</wp:inline>"""
_ANCHOR = f"""<wp:anchor {_SPACES} distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2"
behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page">
<wp:posOffset>{{left}}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page">
<wp:posOffset>{{top}}</wp:posOffset></wp:positionV>
<wp:extent cx="{{wide}}" cy="{{high}}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>
<wp:wrapNone/><wp:docPr id="0" name="picture"/><wp:cNvGraphicFramePr/>{_GRAPHIC}</wp:anchor>"""
Box = tuple[float, float, float, float]
"""Where on the sheet something stands: from left and top, width and height, in mm."""


class Pictures:
    """The pictures of one document, whose every part shows them by a relation of its own."""

    def __init__(self) -> None:
        """Begin without any."""
        self._files: dict[bytes, Any] = {}
        self._codes: dict[str, bytes] = {}
        self._shown = 0

    def size(self, data: bytes, width: float, height: float, kind: str) -> tuple[float, float]:
        """Return how large a picture is in a box of mm; raises LetterError of a `kind` ("logo") it cannot be."""
        return load_picture(f"Im{kind.capitalize()}", data, width, height).size

    def drawing(self, part: Any, data: bytes, box: Box, alt: str, *, inline: bool = False) -> Any:  # noqa: ANN401
        """Return the element that shows a picture: on its place of the sheet, or `inline` where its run stands."""
        from docx.oxml import OxmlElement, parse_xml
        from docx.oxml.ns import qn

        left, top, wide, high = (round(value * _EMU) for value in box)
        form = _INLINE if inline else _ANCHOR
        made = parse_xml(form.format(left=left, top=top, wide=wide, high=high, pic=_PICTURE))
        self._shown += 1
        for told in made.iter(f"{{{_DRAWING}}}docPr"):
            told.set("id", str(self._shown))
            told.set("descr", alt)
        for blip in made.iter(f"{{{_MAIN}}}blip"):
            blip.set(qn("r:embed"), self._relation(part, data))
        drawing = OxmlElement("w:drawing")
        drawing.append(made)
        return drawing

    def code(self, text: str) -> bytes:
        """Return the picture of a text's QR code."""
        if text not in self._codes:
            self._codes[text] = _code(text)
        return self._codes[text]

    def _relation(self, part: Any, data: bytes) -> str:  # noqa: ANN401
        """Return by which name a part knows a picture. The library's own way looks through all there are."""
        from docx.opc.constants import RELATIONSHIP_TYPE
        from docx.opc.packuri import PackURI
        from docx.parts.image import ImagePart

        if data not in self._files:
            png = data.startswith(b"\x89PNG")
            name = PackURI(f"/word/media/picture{len(self._files) + 1}.{'png' if png else 'jpg'}")
            self._files[data] = ImagePart(name, "image/png" if png else "image/jpeg", data)
        kept = self._files[data]
        relation = f"rIdPicture{kept.partname.idx or 1}"
        if relation not in part.rels:
            part.rels.add_relationship(RELATIONSHIP_TYPE.IMAGE, kept, relation)
        return relation


def dot(color: str) -> bytes:
    """Return a picture of one point in a colour (`01689b`), to be drawn out into a line."""
    return _png(1, 1, 2, b"\x00" + bytes.fromhex(color))


def _code(text: str) -> bytes:
    import zxingcpp

    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    dots = memoryview(cast("Any", code.to_image(scale=_DOTS, add_quiet_zones=False)))
    rows, columns = dots.shape or (0, 0)
    plain = dots.tobytes()
    lines = b"".join(b"\x00" + plain[row * columns : (row + 1) * columns] for row in range(rows))
    return _png(columns, rows, 0, lines)


def _png(wide: int, high: int, sort: int, lines: bytes) -> bytes:
    """Return a picture file; `sort` is 0 for grey, 2 for colours, `lines` begin with their filter."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", wide, high, 8, sort, 0, 0, 0)
    parts = (chunk(b"IHDR", head), chunk(b"IDAT", zlib.compress(lines, 5)), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)
