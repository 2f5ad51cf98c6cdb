# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Weighs a PDF that others made before anything of it is unpacked, copied or drawn: a small file can hold gigabytes.

It can also draw forever: a drawing may draw another ten times, that one ten times the next. Raises UnusablePage.
"""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterator

import pikepdf

from app.documents.imported import UnusablePage, unpacked
from app.documents.pdf import A4, MM

_TOKENS = 300_000
"""Words of drawing operators that are read; each takes some hundred bytes meanwhile."""
_STEPS = 3_000_000
"""Words that are drawn in all, one drawn twice counted twice."""
_PIXELS = 40_000_000
"""Of all pictures together: more than a whole sheet at 600 dots per inch."""
_UNPACKED = 40_000_000
"""Bytes of everything but pictures, unpacked: mostly typefaces."""
_OBJECTS = 100_000
_PACKED_OBJECTS = 2_000_000
"""Bytes of the objects that a file holds packed together."""
_CHUNK = 1 << 20
_DEEPEST = 12
_LIMITS = {"flate_max_memory": 64_000_000, "png_max_memory": 64_000_000, "tiff_max_memory": 64_000_000,
           "run_length_max_memory": 64_000_000, "dct_max_memory": 64_000_000, "max_stream_filters": 4,
           "parser_max_container_size": 100_000}  # fmt: skip
"""What the library itself never goes beyond, in this process: also not for dossiers, which stay far below."""
_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_OBJECT_STREAM = re.compile(rb"/ObjStm|/XRef|#")
_PLAIN = re.compile(rb"/Filter\s*(?:\[\s*)?/(?:FlateDecode|Fl)\b(?!\s*/)")
_DRAWS = re.compile(rb"/([^\s/\[\]<>(){}%]+)\s+Do\b")
_WORDS = re.compile(rb"[^\s]+")
_STRINGS = re.compile(rb"\((?:[^()\\]|\\.)*\)|<[0-9A-Fa-f\s]*>", re.DOTALL)
_SIZE = re.compile(rb"/(?:W|Width|H|Height)\s+(\d+)")
_JPEG = frozenset({"/DCTDecode", "/DCT", "/JPXDecode"})


def weigh_file(content: bytes) -> None:
    """Raise UnusablePage when the objects that a file holds packed together are too many; keep the library's limits."""
    from pikepdf.settings import set_qpdf_limits

    set_qpdf_limits(**_LIMITS)  # type: ignore[arg-type]
    room = _PACKED_OBJECTS
    for found in _STREAM.finditer(content):
        about = content[max(0, found.start() - 600) : found.start()].rpartition(b"obj")[2]
        if _OBJECT_STREAM.search(about):
            if b"/Filter" in about and not _PLAIN.search(about):
                raise UnusablePage
            room -= _inflated(memoryview(content)[found.end() :], room) if b"/Filter" in about else 0


def weigh_objects(page: pikepdf.Page) -> None:
    """Raise UnusablePage when what a page refers to unpacks to too much, or its pictures are too large."""
    room, pixels = _UNPACKED, _PIXELS
    for item in _streams(page.obj):
        if item.get("/Subtype") == pikepdf.Name.Image:
            size = _pixels(item)
            pixels -= size
            if pixels < 0:
                raise UnusablePage
            _measured(item, size * 8 + _CHUNK)
        else:
            room -= _measured(item, room)


def weigh_drawing(page: pikepdf.Page, resources: pikepdf.Object) -> None:
    """Raise UnusablePage when drawing a page takes too many steps, or would never end."""
    _Scales().weigh(_joined(page), resources)


def _inflated(data: bytes | memoryview, room: int) -> int:
    """Return to how many bytes something unpacks, without keeping them; raises UnusablePage beyond `room`."""
    unpacker, size, rest = zlib.decompressobj(), 0, bytes(data[:_CHUNK])
    place = len(rest)
    try:
        while rest or not unpacker.eof:
            size += len(unpacker.decompress(rest, _CHUNK))
            if size > room:
                raise UnusablePage
            rest = unpacker.unconsumed_tail
            if unpacker.eof:
                break
            if not rest:
                rest = bytes(data[place : place + _CHUNK])
                place += len(rest)
                if not rest:
                    break
    except zlib.error:
        return size  # damaged: the library reads no further either
    return size


def _measured(item: pikepdf.Stream, room: int) -> int:
    told = item.get("/Filter")
    names = [told] if isinstance(told, pikepdf.Name) else list(told) if isinstance(told, pikepdf.Array) else []
    raw = item.read_raw_bytes()
    if not names:
        size = len(raw)
    elif names[0] == pikepdf.Name.FlateDecode:
        size = _inflated(raw, room)
        if len(names) > 1 and size * 1100 > room and str(names[1]) not in _JPEG:
            raise UnusablePage
    else:
        size = len(raw) if str(names[-1]) in _JPEG or "/CCITTFaxDecode" in map(str, names) else len(raw) * 70
    if size > room:
        raise UnusablePage
    return size


def _pixels(item: pikepdf.Stream) -> int:
    sizes = [int(item.get("/Width", 0)) * int(item.get("/Height", 0))]
    names = item.get("/Filter")
    last = names[-1] if isinstance(names, pikepdf.Array) and len(names) else names
    if str(last) in _JPEG:
        sizes.append(_told_by_picture(item))
    parms = item.get("/DecodeParms", ())
    told = [parms] if isinstance(parms, pikepdf.Dictionary) else list(parms)
    faxed = [one for one in told if isinstance(one, pikepdf.Dictionary)]
    return max(sizes + [int(one.get("/Columns", 0)) * int(one.get("/Rows", item.get("/Height", 0))) for one in faxed])


def _told_by_picture(item: pikepdf.Stream) -> int:
    """Return the pixels that a picture tells of itself, whatever is told about it."""
    from PIL import Image

    if isinstance(item.Filter, pikepdf.Array) and len(item.Filter) > 1:
        raise UnusablePage
    try:
        with Image.open(io.BytesIO(item.read_raw_bytes())) as picture:
            return picture.width * picture.height
    except (OSError, ValueError, Image.DecompressionBombError) as error:
        raise UnusablePage from error


def _streams(start: pikepdf.Object) -> Iterator[pikepdf.Stream]:
    """Yield every stream that a page refers to, once; raises UnusablePage when there is too much."""
    seen: set[tuple[int, int]] = set()
    waiting, count = [start], 0
    while waiting:
        item = waiting.pop()
        count += 1
        if count > _OBJECTS:
            raise UnusablePage
        if item.is_indirect:
            if item.objgen in seen:
                continue
            seen.add(item.objgen)
        if isinstance(item, pikepdf.Stream):
            yield item
        if isinstance(item, (pikepdf.Dictionary, pikepdf.Stream)):
            held = [item[key] for key in item.keys() if key not in {"/Parent", "/P"}]  # noqa: SIM118
        else:
            held = list(item) if isinstance(item, pikepdf.Array) else []
        waiting += [one for one in held if isinstance(one, (pikepdf.Dictionary, pikepdf.Stream, pikepdf.Array))]


class _Scales:
    """Counts the words of operators that are read, and those that are drawn."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, int], int] = {}
        self._within: set[tuple[int, int]] = set()
        self._room, self._bytes = _TOKENS, _UNPACKED // 10

    def weigh(self, data: bytes, resources: pikepdf.Object, depth: int = 0) -> int:
        """Return how many words are drawn."""
        if depth > _DEEPEST:
            raise UnusablePage
        words = _count(_WORDS, data, self._room)
        self._room -= words
        self._inline(data)
        steps = words + self._drawn(data, resources, depth) + self._painted(data, resources, depth)
        if steps > _STEPS:
            raise UnusablePage
        return steps

    def _drawn(self, data: bytes, resources: pikepdf.Object, depth: int) -> int:
        forms, steps = resources.get("/XObject", pikepdf.Dictionary()), 0
        for found in _DRAWS.finditer(data):
            name = "/" + _plain_name(found[1])
            item = forms.get(name)
            if isinstance(item, pikepdf.Stream) and item.get("/Subtype") == pikepdf.Name.Form:
                steps += self._of(item, depth)
        return steps

    def _painted(self, data: bytes, resources: pikepdf.Object, depth: int) -> int:
        """Return the words of patterns, masks and drawn letters."""
        nothing, steps = pikepdf.Dictionary(), 0
        patterns = [self._tiled(one, depth) for one in _values(resources.get("/Pattern", nothing))]
        if patterns:
            steps += max(patterns) * max(1, data.count(b"scn") + data.count(b"SCN"))
        masks = [one.get("/SMask") for one in _values(resources.get("/ExtGState", nothing))]
        groups = [one.get("/G") for one in masks if isinstance(one, pikepdf.Dictionary)]
        weights = [self._of(one, depth) for one in groups if isinstance(one, pikepdf.Stream)]
        if weights:
            steps += max(weights) * max(1, data.count(b"gs"))
        for font in _values(resources.get("/Font", nothing)):
            inner = font.get("/Resources", resources)
            signs = [self._of(one, depth, inner) for one in _values(font.get("/CharProcs", nothing))]
            steps += max(signs, default=0) * sum(len(one[0]) for one in _STRINGS.finditer(data)) if signs else 0
        return steps

    def _tiled(self, pattern: pikepdf.Object, depth: int) -> int:
        if not isinstance(pattern, pikepdf.Stream):
            return 0
        a, b, c, d, _e, _f = (float(part) for part in pattern.get("/Matrix", (1, 0, 0, 1, 0, 0)))
        area = abs(float(pattern.get("/XStep", 0)) * float(pattern.get("/YStep", 0)) * (a * d - b * c))
        tiles = A4[0] * A4[1] * MM * MM / area if area else _STEPS
        return round(min(tiles, _STEPS) * self._of(pattern, depth))

    def _of(self, item: pikepdf.Object, depth: int, resources: pikepdf.Object | None = None) -> int:
        if not isinstance(item, pikepdf.Stream):
            return 0
        number = item.objgen
        if number in self._within:
            raise UnusablePage  # it draws itself
        if number not in self._known:
            self._within.add(number)
            data = unpacked(item, self._bytes)
            self._bytes -= len(data)
            self._known[number] = self.weigh(data, item.get("/Resources", resources or pikepdf.Dictionary()), depth + 1)
            self._within.discard(number)
        return self._known[number]

    def _inline(self, data: bytes) -> None:
        """Let no picture between the operators be larger than one of its own may be."""
        for begun in re.finditer(rb"\bBI\s", data):
            told = [int(one) for one in _SIZE.findall(data[begun.end() : begun.end() + 400])]
            if len(told) > 1 and max(told) ** 2 > _PIXELS:
                raise UnusablePage


def _joined(page: pikepdf.Page) -> bytes:
    contents = page.obj.get("/Contents")
    parts = list(contents) if isinstance(contents, pikepdf.Array) else [contents]
    room, whole = _UNPACKED // 10, []
    for part in parts:
        if isinstance(part, pikepdf.Stream):
            whole.append(unpacked(part, room))
            room -= len(whole[-1]) + 1
            if room < 0:
                raise UnusablePage
    return b"\n".join(whole)


def _values(found: pikepdf.Object) -> list[pikepdf.Object]:
    kinds = (pikepdf.Dictionary, pikepdf.Stream)
    return [found[key] for key in found.keys() if isinstance(found[key], kinds)]  # noqa: SIM118


def _count(pattern: re.Pattern[bytes], data: bytes, room: int) -> int:
    count = 0
    for count, _found in enumerate(pattern.finditer(data), 1):
        if count > room:
            raise UnusablePage
    return count


def _plain_name(name: bytes) -> str:
    """Return a name of which signs may be written as numbers."""
    return re.sub(rb"#([0-9A-Fa-f]{2})", lambda spot: bytes([int(spot[1], 16)]), name).decode("latin-1")
