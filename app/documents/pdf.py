# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes a PDF page by page to disk, so that memory does not grow with the number of pages.

Beside ReportLab, whose document keeps every page until it is saved, and which knows no tags. Fonts and the page tree
are written last. Every font is embedded; a file whose pages are all tagged keeps to PDF/A-2a and PDF/UA-1.
"""

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import IO

from app.documents.embedding import EmbeddedFonts
from app.documents.fonts import FACES
from app.documents.metadata import PRODUCER, about, write_colors
from app.documents.objects import QUICKLY, ObjectFile
from app.documents.outline import Mark, write_outline
from app.documents.tagging import Tag, TagTree, literal, text_string

MM = 72 / 25.4
"""Points in a millimetre."""
A4 = (210.0, 297.0)
_PAGES_PER_NODE = 64


@dataclass(frozen=True, slots=True)
class Link:
    """A place on a page that opens an address: left, top, width, height in mm from the top-left corner.

    `tag` is that of the words that open it.
    """

    x: float
    y: float
    width: float
    height: float
    target: str
    tag: Tag | None = None


@dataclass(slots=True)
class Assets:
    """Streams made once and used in many files: compressed images and forms, by name, and the fonts."""

    fonts: EmbeddedFonts = field(default_factory=EmbeddedFonts)
    streams: dict[str, tuple[bytes, bytes]] = field(default_factory=dict)


class PdfWriter:
    """Writes one PDF to an open binary file; call `page` for each page and `close` once."""

    def __init__(self, file: IO[bytes], title: str, language: str, size: tuple[float, float] = A4) -> None:
        """Start a file for pages of `size` mm in a language like "nl"; the title is shown in the reader's title bar."""
        self._title, self._language, self._height = title, language, size[1]
        self._box = f"[0 0 {size[0] * MM:.6g} {size[1] * MM:.6g}]".encode("ascii")
        self._objects = ObjectFile(file)
        self.reserve, self.write = self._objects.reserve, self._objects.write
        self._tags = TagTree(self._objects)
        self._keeps = True
        self._fonts = [self.reserve() for _ in FACES]
        self._font_resources, self._page_resources = self.reserve(), self.reserve()
        self._tree = self.reserve()
        self._nodes: list[tuple[int, list[int]]] = []
        self._named: dict[str, int] = {}
        self._font_names = 0
        self._marks: list[tuple[Mark, int]] = []
        self.pages = 0

    def holds_foreign(self) -> None:
        """Say that something comes in that others made, so that the file may not keep to the standards."""
        self._keeps = False

    def form(self, name: str, content: bytes, assets: Assets) -> None:
        """Write drawing operators once, to be drawn on any page as `/name Do`."""
        head = b"/Type /XObject /Subtype /Form /BBox %s /Resources %d 0 R" % (self._box, self._font_resources)
        self.stream_object(name, head, content, assets)

    def stream_object(self, name: str, head: bytes, content: bytes, assets: Assets) -> int:
        """Write a named stream (a form or an image), compressed once per batch, and return its number."""
        if name not in assets.streams:
            assets.streams[name] = (head, zlib.compress(content, 6))
        _, packed = assets.streams[name]
        return self.raw_stream(b"/Filter /FlateDecode " + head, packed, name)

    def raw_stream(self, head: bytes, data: bytes, name: str = "") -> int:
        """Write a stream whose bytes are already encoded as `head` says."""
        number = self._objects.raw_stream(head, data)
        if name:
            self._named[name] = number
        return number

    def name(self, name: str, number: int) -> None:
        """Let pages and forms draw an object that was written already, as `/name Do`."""
        self._named[name] = number

    def page(
        self,
        content: bytes,
        links: Sequence[Link] = (),
        *,
        tags: Sequence[Tag] | None = None,
        part: Tag | None = None,
        marks: Sequence[Mark] = (),
        own: Mapping[str, int] | None = None,
    ) -> None:
        """Write one page with these drawing operators, and bookmarks to it.

        `tags` are those of its pieces, in the order of their numbers; without them the file keeps to no standard.
        `part` is what the page belongs to, of a file that holds several. `own` names the objects that this page alone
        draws; without it the page may draw all that was given a name.
        """
        if not self._nodes or len(self._nodes[-1][1]) == _PAGES_PER_NODE:
            self._nodes.append((self.reserve(), []))
        node, kids = self._nodes[-1]
        number = self.reserve()
        stream = self.raw_stream(b"/Filter /FlateDecode", zlib.compress(content, QUICKLY))
        key = self._tags.page(number, tags or (), part)
        self._keeps = self._keeps and (tags is not None or not content)
        notes = b" ".join(b"%d 0 R" % self._link(number, link) for link in links)
        notes = b" /Annots [" + notes + b"]" if notes else b""
        resources = b"%d 0 R" % self._page_resources if own is None else self._own(own)
        # Not among the small objects: a reader keeps every pack it opens, and it opens those of all pages.
        self.write(
            b"<< /Type /Page /Parent %d 0 R /MediaBox %s /Resources %s /Contents %d 0 R /Tabs /S /StructParents %d%s >>"
            % (node, self._box, resources, stream, key, notes),
            number,
        )
        kids.append(number)
        self._marks += [(mark, number) for mark in marks]
        self.pages += 1

    def _own(self, own: Mapping[str, int]) -> bytes:
        self._font_names = self._font_names or self.reserve()
        names = b" ".join(b"/%s %d 0 R" % (name.encode("ascii"), at) for name, at in own.items())
        return b"<< /Font %d 0 R /XObject << %s >> >>" % (self._font_names, names)

    def close(self, used: Mapping[int, Mapping[int, str]], assets: Assets) -> None:
        """Write fonts, resources, page tree, metadata and the table of objects; the file is then complete."""
        small = self._objects.write_small
        fonts = []
        for index, glyphs in sorted(used.items()):
            self.write(assets.fonts.write(index, glyphs, self.write), self._fonts[index])
            fonts.append(b"/F%d %d 0 R" % (index, self._fonts[index]))
        font_part = b"/Font << " + b" ".join(fonts) + b" >>"
        if self._font_names:
            small(b"<< " + b" ".join(fonts) + b" >>", self._font_names)
        names = b" ".join(b"/%s %d 0 R" % (name.encode("ascii"), at) for name, at in self._named.items())
        images = b" ".join(
            b"/%s %d 0 R" % (name.encode("ascii"), at) for name, at in self._named.items() if name.startswith("Im")
        )
        small(b"<< " + font_part + b" /XObject << " + images + b" >> >>", self._font_resources)
        small(b"<< " + font_part + b" /XObject << " + names + b" >> >>", self._page_resources)
        for node, kids in self._nodes:
            refs = b" ".join(b"%d 0 R" % kid for kid in kids)
            small(b"<< /Type /Pages /Parent %d 0 R /Count %d /Kids [%s] >>" % (self._tree, len(kids), refs), node)
        refs = b" ".join(b"%d 0 R" % node for node, _ in self._nodes)
        small(b"<< /Type /Pages /Count %d /Kids [%s] >>" % (self.pages, refs), self._tree)
        description = about(self._title, self._language, keeps=self._keeps)
        parts = [
            b"/Metadata %d 0 R" % self.raw_stream(b"/Type /Metadata /Subtype /XML", description),
            b"/MarkInfo << /Marked true >> /StructTreeRoot %d 0 R" % self._tags.close(),
            write_colors(self._objects),
        ]
        outline = write_outline(self._marks, self.reserve, small, text_string)
        if outline:
            parts.append(b"/Outlines %d 0 R /PageMode /UseOutlines" % outline)
        catalog = small(
            b"<< /Type /Catalog /Pages %d 0 R /Lang %s /ViewerPreferences << /DisplayDocTitle true >> %s >>"
            % (self._tree, text_string(self._language), b" ".join(parts))
        )
        information = small(b"<< /Title %s /Producer %s >>" % (text_string(self._title), text_string(PRODUCER)))
        self._objects.finish(catalog, information)

    def _link(self, page: int, link: Link) -> int:
        number = self.reserve()
        key = self._tags.link(page, link.tag or Tag("Link"), number)
        left, top, right, bottom = (
            value * MM
            for value in (link.x, self._height - link.y, link.x + link.width, self._height - link.y - link.height)
        )
        place = b"/Rect [%.2f %.2f %.2f %.2f] /StructParent %d" % (left, bottom, right, top, key)
        action = b"/Contents %s /A << /S /URI /URI %s >>" % (text_string(link.target), literal(link.target))
        return self._objects.write_small(
            b"<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] %s %s >>" % (place, action), number
        )
