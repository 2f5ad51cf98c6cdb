# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Brings a photo or scan to the size of a page, upright as it was taken."""

import io
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.documents.pdf import MM, PdfWriter

if TYPE_CHECKING:
    from PIL.Image import Image

_DPI = 200
_QUALITY = 85
_MOST_PIXELS = {"JPEG": 120_000_000, "PNG": 40_000_000}
"""A larger one is refused by its header; a JPEG is unpacked at a part of its size."""


class UnusablePhoto(Exception):
    """A picture that cannot be shown."""


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture ready to embed: pixels, the mm it fills, and its colours as `how` packs them."""

    pixels: tuple[int, int]
    size: tuple[float, float]
    colors: bytes
    how: bytes

    def write(self, writer: PdfWriter) -> int:
        """Write it into a file and return its number."""
        head = b"/Type /XObject /Subtype /Image /Width %d /Height %d /BitsPerComponent 8 /ColorSpace /DeviceRGB "
        return writer.raw_stream(head % self.pixels + self.how, self.colors)


def load_photo(data: bytes, max_width: float, max_height: float) -> Photo:
    """Return a JPEG or PNG fitted in a box of mm, at most 200 pixels an inch; raises UnusablePhoto."""
    import PIL.Image
    import PIL.ImageOps

    try:
        image = PIL.Image.open(io.BytesIO(data), formats=("PNG", "JPEG"))
        kind = image.format or ""
        if image.width * image.height > _MOST_PIXELS.get(kind, 0):
            raise UnusablePhoto
        room = max(max_width, max_height) * MM * _DPI / 72
        if kind == "JPEG":
            image.draft("RGB", (round(room), round(room)))
        whole = PIL.ImageOps.exif_transpose(image)
        scale = min(max_width / whole.width, max_height / whole.height)
        size = (whole.width * scale, whole.height * scale)
        pixels = (_least(whole.width, size[0]), _least(whole.height, size[1]))
        plain = _on_white(whole)
        if pixels != plain.size:
            plain = plain.resize(pixels, PIL.Image.Resampling.LANCZOS)
        if kind == "PNG":
            return Photo(pixels, size, zlib.compress(plain.tobytes(), 6), b"/Filter /FlateDecode")
        packed = io.BytesIO()
        plain.save(packed, "JPEG", quality=_QUALITY)
    except (PIL.Image.DecompressionBombError, PIL.Image.DecompressionBombWarning) as error:
        raise UnusablePhoto from error
    except (OSError, ValueError, SyntaxError, EOFError, zlib.error) as error:
        raise UnusablePhoto from error
    return Photo(pixels, size, packed.getvalue(), b"/Filter /DCTDecode")


def _least(pixels: int, mm: float) -> int:
    return min(pixels, max(1, round(mm * MM * _DPI / 72)))


def _on_white(image: "Image") -> "Image":
    import PIL.Image

    if image.mode == "RGB":
        return image
    if not image.has_transparency_data:
        return image.convert("RGB")
    full = image.convert("RGBA")
    white = PIL.Image.new("RGBA", full.size, "white")
    return PIL.Image.alpha_composite(white, full).convert("RGB")
