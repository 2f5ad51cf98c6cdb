# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Takes pages of another PDF over as pictures of themselves: what they show, and nothing that can be run or opened.

Forms and remarks become part of the page; links, scripts, attached files, the page tree and the tags stay behind.
Objects are copied one by one, so that memory does not grow with the number of pages. What others made may lack fonts or
more that PDF/A asks, which we cannot mend: a file that takes a page over no longer says that it keeps to PDF/A and
PDF/UA. Its words are told for who cannot see the page.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Protocol, cast

import pikepdf

from app.documents.pdf import MM
from app.documents.plain import one_line

MOST_UNPACKED = 64_000_000
"""Bytes that the drawing operators of one page may unpack to: a small file can hold gigabytes."""
MOST_TOLD = 2_000
"""Characters of a page that are told for who cannot see it."""
_LEFT_BEHIND = frozenset(
    {
        "/MCID",
        "/Parent",
        "/StructParent",
        "/StructParents",
        "/Metadata",
        "/PieceInfo",
        "/OPI",
        "/AA",
        "/A",
        "/JS",
        "/AF",
        "/EF",
    }
)

_CONSTANTS = {None: b"null", True: b"true", False: b"false"}


class UnusablePage(Exception):
    """A PDF, or a page of one, that cannot be taken over."""


class LockedPdf(UnusablePage):
    """A PDF that opens with a password only."""


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page taken over: the number of the object that draws it, and where it lies in its own points.

    `matrix` places that box upright with its lower left corner in the origin; `size` is how large it is then, in mm.
    """

    number: int
    size: tuple[float, float]
    origin: tuple[float, float]


class Objects(Protocol):
    """Where objects are written to: a PDF, or what stands for one."""

    def reserve(self) -> int:
        """Return the number of an object that is written later."""

    def write(self, body: bytes, number: int | None = None) -> int:
        """Write an object's body and return its number."""

    def holds_foreign(self) -> None:
        """Hear that what comes in was made by others."""

    def raw_stream(self, head: bytes, data: bytes, name: str = "") -> int:
        """Write a stream whose bytes are already encoded as `head` says."""


class OtherPdf:
    """The pages of another PDF. Raises LockedPdf and UnusablePage."""

    def __init__(self, content: bytes) -> None:
        """Read a PDF; what is damaged is mended as far as it goes."""
        with told():
            try:
                self._file = pikepdf.open(io.BytesIO(content), suppress_warnings=True)
            except pikepdf.PasswordError as error:
                raise LockedPdf from error
            self.pages = len(self._file.pages)
        self._content, self._reader = content, cast("Any", None)
        if not self.pages:
            raise UnusablePage

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()
        if self._reader is not None:
            self._reader.close()

    def text(self, place: int) -> str:
        """Return the words on a page (from 0), in one line and cut off when there are many; empty when it has none."""
        import pypdfium2

        try:
            self._reader = self._reader or pypdfium2.PdfDocument(self._content)
            page = self._reader[place]
            words = page.get_textpage()
            said = str(words.get_text_range(0, min(MOST_TOLD, words.count_chars())))
            words.close()
            page.close()
        except pypdfium2.PdfiumError:
            return ""
        return one_line(" ".join(said.split()))

    def prepare(self) -> None:
        """Make what is filled in or remarked part of the pages; once, before the first is taken over."""
        with told():
            self._file.generate_appearance_streams()
            self._file.flatten_annotations("all")

    def take(self, place: int, writer: Objects, copied: dict[tuple[int, int], int]) -> PagePicture:
        """Write a page (from 0) into a file; `copied` is one dictionary for all pages of this PDF."""
        with told():
            form = self._file.pages[place].as_form_xobject()
            data, how = _operators(self._file.pages[place])
            copier = _Copier(writer, copied)
            head = copier.entries(form, leave_out=frozenset({"/Length", "/Filter", "/DecodeParms"}))
            number = writer.raw_stream(how + head, data)
            writer.holds_foreign()
            copier.finish()
            return PagePicture(number, *page_place(form))


@contextmanager
def told() -> Iterator[None]:
    """Turn whatever a damaged file leads to into UnusablePage."""
    try:
        yield
    except UnusablePage:
        raise
    except (pikepdf.PdfError, pikepdf.DataDecodingError, zlib.error, RecursionError) as error:
        raise UnusablePage from error
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, RuntimeError, NotImplementedError) as error:
        raise UnusablePage from error  # what the library says of objects that are not what they should be


def page_place(form: pikepdf.Object) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return the size in mm of a page as it stands upright, and where its lower left corner lies, in points."""
    left, bottom, right, top = (float(value) for value in form.BBox)
    a, b, c, d, e, f = (float(value) for value in form.get("/Matrix", (1, 0, 0, 1, 0, 0)))
    corners = [(a * x + c * y + e, b * x + d * y + f) for x in (left, right) for y in (bottom, top)]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    size = ((max(xs) - min(xs)) / MM, (max(ys) - min(ys)) / MM)
    if not (0 < size[0] < 1e6 and 0 < size[1] < 1e6):
        raise UnusablePage
    return size, (min(xs), min(ys))


def _operators(page: pikepdf.Page) -> tuple[bytes, bytes]:
    """Return a page's drawing operators, packed, and how they are packed."""
    contents = page.obj.get("/Contents")
    if contents is None:
        return zlib.compress(b""), b"/Filter /FlateDecode "
    parts = list(contents) if isinstance(contents, pikepdf.Array) else [contents]
    room, whole = MOST_UNPACKED, []
    for part in parts:
        if not isinstance(part, pikepdf.Stream):
            continue
        whole.append(unpacked(part, room))
        room -= len(whole[-1])
    # Numbers of tags that stay behind; among ours they would stand for other pieces of the page.
    untagged = b"\n".join(whole).replace(b"/MCID", b"/Mcid")
    return zlib.compress(untagged, 6), b"/Filter /FlateDecode "


def unpacked(part: pikepdf.Stream, room: int) -> bytes:
    """Return the bytes of a stream of operators; raises UnusablePage when they are more than `room`."""
    raw = part.read_raw_bytes()
    names = part.get("/Filter")
    if isinstance(names, pikepdf.Array) and len(names) == 1:
        names = names[0]
    if names == pikepdf.Name.FlateDecode and "/DecodeParms" not in part:
        unpacker = zlib.decompressobj()
        data = unpacker.decompress(raw, max(1, room))
        if unpacker.unconsumed_tail:
            raise UnusablePage
        return data
    if names is not None and len(raw) * 1100 > room:
        raise UnusablePage
    data = raw if names is None else part.read_bytes()
    if len(data) > room:
        raise UnusablePage
    return data


class _Copier:
    """Writes objects of another file under numbers of this one, with all that they refer to."""

    def __init__(self, writer: Objects, numbers: dict[tuple[int, int], int]) -> None:
        self._writer, self._numbers = writer, numbers
        self._waiting: list[tuple[int, pikepdf.Object]] = []

    def finish(self) -> None:
        """Write what was referred to."""
        while self._waiting:
            number, item = self._waiting.pop()
            if isinstance(item, pikepdf.Stream):
                head = self.entries(item, leave_out=frozenset({"/Length"}))
                data = item.read_raw_bytes()
                body = b"<< /Length %d %s >>\nstream\n%s\r\nendstream" % (len(data), head, data)
            else:
                body = self._direct(item)
            self._writer.write(body, number)

    def entries(self, item: pikepdf.Object, leave_out: frozenset[str] = frozenset()) -> bytes:
        """Return the entries of a dictionary or a stream's dictionary."""
        kept = [key for key in sorted(item.keys()) if key not in _LEFT_BEHIND and key not in leave_out]
        return b" ".join(pikepdf.Name(key).unparse() + b" " + self._value(item[key]) for key in kept)

    def _value(self, item: object) -> bytes:
        if isinstance(item, pikepdf.Object) and item.is_indirect:
            number = self._numbers.get(item.objgen)
            if number is None:
                number = self._numbers[item.objgen] = self._writer.reserve()
                self._waiting.append((number, item))
            return b"%d 0 R" % number
        return self._direct(item)

    def _direct(self, item: object) -> bytes:
        if item is None or isinstance(item, bool):
            return _CONSTANTS[item]
        if isinstance(item, (int, float, Decimal)):
            return (f"{item}" if isinstance(item, int) else f"{item:f}").encode("ascii")
        if isinstance(item, pikepdf.Dictionary):
            return b"<< " + self.entries(item) + b" >>"
        if isinstance(item, pikepdf.Array):
            return b"[" + b" ".join(self._value(part) for part in item) + b"]"
        if isinstance(item, (pikepdf.Name, pikepdf.String)):
            return item.unparse()
        raise UnusablePage
