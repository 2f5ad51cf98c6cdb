# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Stationery that would fill the memory or be drawn forever is refused in a sentence, before any of it is unpacked."""

import io
import zlib
from collections.abc import Callable

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from app.documents.adopting import adopt
from app.errors import InvalidValue
from app.wording import Wording
from tests.stationery_files import paper

BOX = [0, 0, 600, 900]


def _hostile(change: Callable[[pikepdf.Pdf], object]) -> bytes:
    with pikepdf.open(io.BytesIO(paper(1))) as file:
        change(file)
        out = io.BytesIO()
        file.save(out, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    return out.getvalue()


def _packed(file: pikepdf.Pdf, data: bytes, megabytes: int, **about: object) -> pikepdf.Object:
    made = file.make_stream(b"")
    made.write(zlib.compress(data * (megabytes * 1_000_000 // len(data)), 9), filter=Name.FlateDecode)
    for key, value in about.items():
        made[f"/{key}"] = value
    return file.make_indirect(made)


def _form(file: pikepdf.Pdf, data: bytes) -> pikepdf.Object:
    return file.make_indirect(file.make_stream(data, Type=Name.XObject, Subtype=Name.Form, BBox=Array(BOX)))


def _words(file: pikepdf.Pdf) -> None:
    for name in file.pages[0].Resources.Font.keys():  # noqa: SIM118
        file.pages[0].Resources.Font[name]["/ToUnicode"] = _packed(file, b"<00> <0000>\n", 45)


def _operators(file: pikepdf.Pdf) -> None:
    file.pages[0].Contents = _packed(file, b"q Q ", 3)


def _twice_packed(file: pikepdf.Pdf) -> None:
    inner = zlib.compress(bytes(60_000_000), 9)
    made = file.make_stream(b"")
    made.write(zlib.compress(inner, 9), filter=Array([Name.FlateDecode, Name.FlateDecode]))
    file.pages[0].Contents = made


def _ten_times_ten(file: pikepdf.Pdf) -> None:
    inner = _form(file, b"0 0 1 1 re f")
    for _ in range(10):
        outer = _form(file, b"/X#58 Do " * 10)
        outer.Resources = Dictionary(XObject=Dictionary(XX=inner))
        inner = outer
    file.pages[0].Resources["/XObject"] = Dictionary(L=inner)
    file.pages[0].contents_add(b"/L Do")


def _itself(file: pikepdf.Pdf) -> None:
    form = _form(file, b"/X Do")
    form.Resources = Dictionary(XObject=Dictionary(X=form))
    file.pages[0].Resources["/XObject"] = Dictionary(L=form)
    file.pages[0].contents_add(b"/L Do")


def _picture(file: pikepdf.Pdf) -> None:
    about = {"Type": Name.XObject, "Subtype": Name.Image, "ColorSpace": Name.DeviceGray, "BitsPerComponent": 1}
    picture = _packed(file, b"\0", 1, Width=30_000, Height=30_000, **about)
    file.pages[0].Resources["/XObject"] = Dictionary(I=picture)
    file.pages[0].contents_add(b"/I Do")


def _picture_between(file: pikepdf.Pdf) -> None:
    file.pages[0].Contents = file.make_stream(b"BI /W 30000 /H 30000 /CS /G /BPC 8 /F /Fl ID x EI")


def _pattern(file: pikepdf.Pdf) -> None:
    tile = Dictionary(XStep=0.001, YStep=0.001, PatternType=1, PaintType=1, TilingType=1, BBox=Array([0, 0, 1, 1]))
    made = file.make_indirect(file.make_stream(b"0 0 1 1 re f", tile))
    file.pages[0].Resources["/Pattern"] = Dictionary(P=made)
    file.pages[0].contents_add(b"/Pattern cs /P scn 0 0 600 800 re f")


def _mask(file: pikepdf.Pdf) -> None:
    group = _packed(file, b"0 0 1 1 re f ", 45, Type=Name.XObject, Subtype=Name.Form, BBox=Array(BOX))
    state = Dictionary(SMask=Dictionary(S=Name.Luminosity, G=group))
    file.pages[0].Resources["/ExtGState"] = Dictionary(G=state)
    file.pages[0].contents_add(b"/G gs 0 0 9 9 re f")


def _drawn_letters(file: pikepdf.Pdf) -> None:
    signs = Dictionary(a=_packed(file, b"0 0 1 1 re f ", 45))
    file.pages[0].Resources.Font["/T3"] = Dictionary(Type=Name.Font, Subtype=Name.Type3, CharProcs=signs)
    file.pages[0].contents_add(b"BT /T3 10 Tf (a) Tj ET")


def _many_parts(file: pikepdf.Pdf) -> None:
    file.pages[0].Contents = Array([file.make_stream(b"q Q")] * 101_000)


def _no_size(file: pikepdf.Pdf) -> None:
    file.pages[0].obj["/MediaBox"] = Array([0, 0, 0, 0])


def _far_too_large(file: pikepdf.Pdf) -> None:
    file.pages[0].obj["/MediaBox"] = Array([0, 0, 1e9, 1e9])


@pytest.mark.parametrize(
    "change",
    [
        _words, _operators, _twice_packed, _ten_times_ten, _itself, _picture, _picture_between, _pattern, _mask,
        _drawn_letters, _many_parts, _no_size, _far_too_large,
    ],
)  # fmt: skip
def test_a_file_that_unpacks_or_draws_without_end_is_refused(change: Callable[[pikepdf.Pdf], object]) -> None:
    """The sentence names the file."""
    with pytest.raises(InvalidValue) as refused:
        adopt(_hostile(change), "papier.pdf")
    assert refused.value.key == "invalid.paper_unreadable"
    assert "papier.pdf" in Wording("nl").error(refused.value)


def test_objects_that_are_packed_together_are_weighed_before_they_are_read() -> None:
    """Three million numbers in some kilobytes."""
    packed = zlib.compress(b"100 0 " + b"[" + b"0 " * 3_000_000 + b"]", 9)
    body = b"5 0 obj\n<</Type/ObjStm/N 1/First 6/Length %d/Filter/FlateDecode>>stream\n" % len(packed)
    with pytest.raises(InvalidValue) as refused:
        adopt(b"%PDF-1.7\n" + body + packed + b"\nendstream\nendobj\n" + paper(1), "papier.pdf")
    assert refused.value.key == "invalid.paper_unreadable"


@pytest.mark.parametrize(("turned", "code"), [(180, None), (90, "invalid.paper_size")])
def test_a_page_that_is_turned_is_taken_as_it_is_seen(turned: int, code: str | None) -> None:
    """Upside down it is A4 still; on its side it is not."""
    data = _hostile(lambda file: file.pages[0].obj.__setitem__("/Rotate", turned))
    if code is None:
        assert len(adopt(data, "papier.pdf").sheets) == 1
        return
    with pytest.raises(InvalidValue) as refused:
        adopt(data, "papier.pdf")
    assert refused.value.key == code


def test_a_thousand_pages_are_refused_by_their_number() -> None:
    """Without looking into them."""
    data = _hostile(lambda file: [file.pages.append(file.pages[0]) for _ in range(999)])
    with pytest.raises(InvalidValue) as refused:
        adopt(data, "papier.pdf")
    assert (refused.value.key, refused.value.facts["count"]) == ("invalid.paper_pages", 1000)
