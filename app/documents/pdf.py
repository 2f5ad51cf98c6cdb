# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes a PDF page by page to disk, so that memory does not grow with the number of pages.

Beside ReportLab, whose document keeps every page until it is saved. Fonts and the page tree are written last. Every
font is embedded; language and title are set; pages carry `/Tabs /S`, so that tagging can be added on this stream.
"""

import hashlib
import zlib
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import IO
from xml.sax.saxutils import escape

from app.documents.embedding import EmbeddedFonts
from app.documents.fonts import FACES
from app.documents.outline import Mark, write_outline

MM = 72 / 25.4
"""Points in a millimetre."""
A4 = (210.0, 297.0)
_PAGES_PER_NODE = 64
_PRODUCER = "Lerarenregister"


@dataclass(frozen=True, slots=True)
class Link:
    """A place on a page that opens an address: left, top, width, height in mm from the top-left corner."""

    x: float
    y: float
    width: float
    height: float
    target: str


@dataclass(slots=True)
class Assets:
    """Streams made once and used in many files: compressed images and forms, by name, and the fonts."""

    fonts: EmbeddedFonts = field(default_factory=EmbeddedFonts)
    streams: dict[str, tuple[bytes, bytes]] = field(default_factory=dict)


def text_string(text: str) -> bytes:
    """Return a PDF text string; any text is safe, since it is written as hexadecimal digits."""
    return b"<FEFF" + text.encode("utf-16-be", "replace").hex().upper().encode("ascii") + b">"


def _uri(target: str) -> bytes:
    plain = target.encode("ascii", "ignore")
    return b"(" + plain.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)") + b")"


class PdfWriter:
    """Writes one PDF to an open binary file; call `page` for each page and `close` once."""

    def __init__(self, file: IO[bytes], title: str, language: str, size: tuple[float, float] = A4) -> None:
        """Start a file for pages of `size` mm in a language like "nl"; the title is shown in the reader's title bar."""
        self._file, self._title, self._language = file, title, language
        self._box = f"[0 0 {size[0] * MM:.6g} {size[1] * MM:.6g}]".encode("ascii")
        self._digest = hashlib.sha256()
        self._offsets = array("Q", [0])
        self._at = 0
        self._put(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
        self._fonts = [self.reserve() for _ in FACES]
        self._font_resources, self._page_resources = self.reserve(), self.reserve()
        self._catalog, self._tree = self.reserve(), self.reserve()
        self._nodes: list[tuple[int, list[int]]] = []
        self._named: dict[str, int] = {}
        self._font_names = 0
        self._marks: list[tuple[Mark, int]] = []
        self.pages = 0

    def reserve(self) -> int:
        """Return the number of an object that is written later."""
        self._offsets.append(0)
        return len(self._offsets) - 1

    def write(self, body: bytes, number: int | None = None) -> int:
        """Write an object's body, as a new object or as a reserved one, and return its number."""
        number = self.reserve() if number is None else number
        self._offsets[number] = self._at
        self._put(b"%d 0 obj\n%s\nendobj\n" % (number, body))
        return number

    def form(self, name: str, content: bytes, assets: Assets) -> None:
        """Write drawing operators once, to be drawn on any page as `/name Do`."""
        head = b"/Type /XObject /Subtype /Form /BBox %s /Resources %d 0 R" % (self._box, self._font_resources)
        self.stream_object(name, head, content, assets)

    def stream_object(self, name: str, head: bytes, content: bytes, assets: Assets) -> int:
        """Write a named stream (a form or an image), compressed once per batch, and return its number."""
        if name not in assets.streams:
            assets.streams[name] = (head, zlib.compress(content, 6))
        _, packed = assets.streams[name]
        number = self.raw_stream(b"/Filter /FlateDecode " + head, packed)
        self._named[name] = number
        return number

    def raw_stream(self, head: bytes, data: bytes, name: str = "") -> int:
        """Write a stream whose bytes are already encoded as `head` says."""
        number = self.write(b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), head, data))
        if name:
            self._named[name] = number
        return number

    def page(
        self,
        content: bytes,
        links: tuple[Link, ...] = (),
        *,
        marks: Sequence[Mark] = (),
        own: Mapping[str, int] | None = None,
    ) -> None:
        """Write one page with these drawing operators, and bookmarks to it.

        `own` names the objects that this page alone draws; without it the page may draw all that was given a name.
        """
        if not self._nodes or len(self._nodes[-1][1]) == _PAGES_PER_NODE:
            self._nodes.append((self.reserve(), []))
        node, kids = self._nodes[-1]
        stream = self.raw_stream(b"/Filter /FlateDecode", zlib.compress(content, 6))
        notes = b" ".join(b"%d 0 R" % self.write(self._link(link)) for link in links)
        notes = b" /Annots [" + notes + b"]" if notes else b""
        resources = b"%d 0 R" % self._page_resources if own is None else self._own(own)
        kids.append(
            self.write(
                b"<< /Type /Page /Parent %d 0 R /MediaBox %s /Resources %s /Contents %d 0 R /Tabs /S%s >>"
                % (node, self._box, resources, stream, notes)
            )
        )
        self._marks += [(mark, kids[-1]) for mark in marks]
        self.pages += 1

    def _own(self, own: Mapping[str, int]) -> bytes:
        self._font_names = self._font_names or self.reserve()
        names = b" ".join(b"/%s %d 0 R" % (name.encode("ascii"), at) for name, at in own.items())
        return b"<< /Font %d 0 R /XObject << %s >> >>" % (self._font_names, names)

    def close(self, used: Mapping[int, Mapping[int, str]], assets: Assets) -> None:
        """Write fonts, resources, page tree, metadata and the table of objects; the file is then complete."""
        fonts = []
        for index, glyphs in sorted(used.items()):
            self.write(assets.fonts.write(index, glyphs, self.write), self._fonts[index])
            fonts.append(b"/F%d %d 0 R" % (index, self._fonts[index]))
        font_part = b"/Font << " + b" ".join(fonts) + b" >>"
        if self._font_names:
            self.write(b"<< " + b" ".join(fonts) + b" >>", self._font_names)
        names = b" ".join(b"/%s %d 0 R" % (name.encode("ascii"), at) for name, at in self._named.items())
        images = b" ".join(
            b"/%s %d 0 R" % (name.encode("ascii"), at) for name, at in self._named.items() if name.startswith("Im")
        )
        self.write(b"<< " + font_part + b" /XObject << " + images + b" >> >>", self._font_resources)
        self.write(b"<< " + font_part + b" /XObject << " + names + b" >> >>", self._page_resources)
        for node, kids in self._nodes:
            refs = b" ".join(b"%d 0 R" % kid for kid in kids)
            self.write(b"<< /Type /Pages /Parent %d 0 R /Count %d /Kids [%s] >>" % (self._tree, len(kids), refs), node)
        refs = b" ".join(b"%d 0 R" % node for node, _ in self._nodes)
        self.write(b"<< /Type /Pages /Count %d /Kids [%s] >>" % (self.pages, refs), self._tree)
        metadata = self.raw_stream(b"/Type /Metadata /Subtype /XML", self._xmp())
        outline = write_outline(self._marks, self.reserve, self.write, text_string)
        shown = b" /Outlines %d 0 R /PageMode /UseOutlines" % outline if outline else b""
        self.write(
            b"<< /Type /Catalog /Pages %d 0 R /Lang %s "
            b"/ViewerPreferences << /DisplayDocTitle true >> /Metadata %d 0 R%s >>"
            % (self._tree, text_string(self._language), metadata, shown),
            self._catalog,
        )
        self._finish()

    def _finish(self) -> None:
        info = self.write(b"<< /Title %s /Producer %s >>" % (text_string(self._title), text_string(_PRODUCER)))
        start = self._at
        self._put(b"xref\n0 %d\n0000000000 65535 f \n" % len(self._offsets))
        for offset in self._offsets[1:]:
            self._put(b"%010d 00000 %s \n" % (offset, b"n" if offset else b"f"))
        identity = self._digest.hexdigest()[:32].encode("ascii")
        self._put(
            b"trailer\n<< /Size %d /Root %d 0 R /Info %d 0 R /ID [<%s> <%s>] >>\nstartxref\n%d\n%%%%EOF\n"
            % (len(self._offsets), self._catalog, info, identity, identity, start)
        )

    def _link(self, link: Link) -> bytes:
        height = float(self._box.split()[3].rstrip(b"]")) / MM
        left, top, right, bottom = (
            value * MM for value in (link.x, height - link.y, link.x + link.width, height - link.y - link.height)
        )
        place = b"/Rect [%.2f %.2f %.2f %.2f]" % (left, bottom, right, top)
        action = b"/Contents %s /A << /S /URI /URI %s >>" % (text_string(link.target), _uri(link.target))
        return b"<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] " + place + b" " + action + b" >>"

    def _xmp(self) -> bytes:
        title, language = escape(self._title), escape(self._language, {'"': "&quot;"})
        return (
            '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
            '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
            '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" '
            'xmlns:pdf="http://ns.adobe.com/pdf/1.3/">'
            f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>'
            f"<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>"
            f"<pdf:Producer>{_PRODUCER}</pdf:Producer>"
            '</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end="w"?>'
        ).encode()

    def _put(self, data: bytes) -> None:
        self._file.write(data)
        self._digest.update(data)
        self._at += len(data)
