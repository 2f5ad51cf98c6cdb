# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Embeds the glyphs a file uses, and only those: subset TrueType fonts addressed by glyph number."""

import hashlib
import zlib
from collections.abc import Callable, Mapping

import uharfbuzz

from app.documents.fonts import face, soft_hyphen_code

ObjectWriter = Callable[[bytes], int]
"""Writes the body of one PDF object and returns its number."""

_BOLD_STEM, _STEM = 140, 80


def _subset(index: int, glyphs: Mapping[int, str]) -> bytes:
    wanted = uharfbuzz.SubsetInput()
    wanted.glyph_set.update(_drawn(index, code) for code in glyphs)
    wanted.flags = (
        uharfbuzz.SubsetFlags.RETAIN_GIDS | uharfbuzz.SubsetFlags.NO_HINTING | uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE
    )
    for table in ("GSUB", "GPOS", "GDEF", "kern", "cmap", "name", "DSIG", "post"):
        wanted.drop_table_tag_set.add(_tag(table))
    return bytes(uharfbuzz.subset(face(index).file, wanted).blob.data)


def _drawn(index: int, code: int) -> int:
    """Return the glyph that a code draws: it has the same number, but for the hyphen that breaks a word."""
    return code if code != soft_hyphen_code(index) else int(face(index).font.get_nominal_glyph(ord("-")))


def _tag(name: str) -> int:
    return int.from_bytes(name.encode("ascii"), "big")


def _to_unicode(glyphs: Mapping[int, str]) -> bytes:
    rows = [
        f"<{glyph:04X}> <{text.encode('utf-16-be').hex().upper()}>" for glyph, text in sorted(glyphs.items()) if text
    ]
    blocks = [rows[start : start + 100] for start in range(0, len(rows), 100)]
    body = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        f"{body}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    ).encode("ascii")


def _stream(data: bytes, extra: str = "") -> bytes:
    packed = zlib.compress(data, 6)
    return b"<< /Filter /FlateDecode /Length %d %s>>\nstream\n%s\r\nendstream" % (len(packed), extra.encode(), packed)


def _map(index: int, glyphs: Mapping[int, str]) -> bytes:
    """Return the table that leads from codes to glyphs."""
    return _stream(
        b"".join((_drawn(index, code) if code in glyphs else 0).to_bytes(2, "big") for code in range(max(glyphs) + 1))
    )


def _metrics(index: int) -> tuple[str, str]:
    font = face(index).font
    scale = 1000 / face(index).upem
    extents = font.get_font_extents("ltr")
    box = f"[-500 {extents.descender * scale:.0f} 1500 {extents.ascender * scale:.0f}]"
    line = f"/Ascent {extents.ascender * scale:.0f} /Descent {extents.descender * scale:.0f} /CapHeight 644"
    return box, line


class EmbeddedFonts:
    """The compressed font programs of a batch; made again only when a file needs a glyph that was not there yet."""

    def __init__(self) -> None:
        """Start with no font made."""
        self._made: dict[int, tuple[frozenset[int], tuple[bytes, bytes, str]]] = {}

    def write(self, index: int, glyphs: Mapping[int, str], write: ObjectWriter) -> bytes:
        """Write the objects of one face and return the body of the font object itself."""
        program, to_unicode, tag = self._programs(index, glyphs)
        name = f"{tag}+{face(index).name}"
        box, heights = _metrics(index)
        bold, italic = "Bold" in name, "Italic" in name
        program_at = write(program)
        descriptor = write(
            f"<< /Type /FontDescriptor /FontName /{name} /Flags {32 + 64 * italic} /FontBBox {box} "
            f"/ItalicAngle {-8 if italic else 0} {heights} /StemV {_BOLD_STEM if bold else _STEM} "
            f"/FontFile2 {program_at} 0 R >>".encode("ascii")
        )
        font, scale = face(index).font, 1000 / face(index).upem
        widths = " ".join(
            f"{code} [{font.get_glyph_h_advance(_drawn(index, code)) * scale:.6g}]" for code in sorted(glyphs)
        )
        drawn = f"{write(_map(index, glyphs))} 0 R" if soft_hyphen_code(index) in glyphs else "/Identity"
        descendant = write(
            f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDToGIDMap {drawn} "
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
            f"/FontDescriptor {descriptor} 0 R /DW 0 /W [{widths}] >>".encode("ascii")
        )
        unicode_at = write(to_unicode)
        return (
            f"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H "
            f"/DescendantFonts [{descendant} 0 R] /ToUnicode {unicode_at} 0 R >>"
        ).encode("ascii")

    def _programs(self, index: int, glyphs: Mapping[int, str]) -> tuple[bytes, bytes, str]:
        wanted = frozenset(glyphs)
        known = self._made.get(index)
        if known is not None and known[0] == wanted:
            return known[1]
        data = _subset(index, glyphs)
        digest = hashlib.sha256(data).digest()
        tag = "".join(chr(65 + byte % 26) for byte in digest[:6])
        made = (_stream(data, f"/Length1 {len(data)} "), _stream(_to_unicode(glyphs)), tag)
        self._made[index] = (wanted, made)
        return made
