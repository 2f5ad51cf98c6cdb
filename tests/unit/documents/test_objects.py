# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The objects of a PDF as a reader finds them, and what the file says about itself."""

import io

import pikepdf
from PIL import Image, ImageCms

from app.documents.metadata import about, srgb_profile
from app.documents.objects import ObjectFile


def test_every_object_is_found_whether_packed_or_not() -> None:
    """Small ones over several packs, streams beside them, and a number that was reserved but never used."""
    file = io.BytesIO()
    objects = ObjectFile(file)
    objects.reserve()
    small = [objects.write_small(b"<< /Place %d >>" % place) for place in range(450)]
    stream = objects.raw_stream(b"", b"bytes that end on a return\r")
    late = objects.reserve()
    objects.write(b"[1 2 3]", late)
    refs = b" ".join(b"%d 0 R" % number for number in (*small, stream, late))
    pages = objects.write_small(b"<< /Type /Pages /Count 0 /Kids [] >>")
    catalog = objects.write_small(b"<< /Type /Catalog /Pages %d 0 R /All [%s] >>" % (pages, refs))
    objects.finish(catalog, objects.write_small(b"<< >>"))

    with pikepdf.open(io.BytesIO(file.getvalue())) as document:
        found = list(document.Root.All)
        assert [int(item.Place) for item in found[:450]] == list(range(450))
        assert found[450].read_bytes() == b"bytes that end on a return\r"
        assert [int(part) for part in found[451]] == [1, 2, 3]


def test_the_description_says_which_standards_only_when_they_are_kept() -> None:
    """And takes any title."""
    kept = about('"<Brief>" & zo', "nl", keeps=True).decode()
    assert "&lt;Brief&gt;" in kept
    assert "<pdfaid:conformance>A</pdfaid:conformance>" in kept
    assert "pdfaid" not in about("Brief", "nl", keeps=False).decode()


def test_colours_mean_what_they_mean_on_a_screen() -> None:
    """The profile is read by others as sRGB."""
    ours = ImageCms.ImageCmsProfile(io.BytesIO(srgb_profile()))
    there = ImageCms.buildTransform(ours, ImageCms.createProfile("sRGB"), "RGB", "RGB")
    image = Image.new("RGB", (1, 1), (1, 104, 155))
    assert ImageCms.applyTransform(image, there).getpixel((0, 0)) == (1, 104, 155)
