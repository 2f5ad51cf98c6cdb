# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Brings a logo or signature to printing size once, and refuses what is not a safe PNG or JPEG."""

import io
import zlib
from dataclasses import dataclass

from app.documents.pdf import MM, PdfWriter
from app.errors import LetterError

MAX_PIXELS = 20_000_000
"""A larger picture is refused by its header, before a pixel is unpacked: a small file can hold gigabytes."""
_DPI = 300


@dataclass(frozen=True, slots=True)
class Picture:
    """An image ready to embed: pixels, mm it fills, compressed colours and, where it has one, its transparency."""

    name: str
    pixels: tuple[int, int]
    size: tuple[float, float]
    colors: bytes
    transparency: bytes | None

    def write(self, writer: PdfWriter) -> int:
        """Write it into a file under its name, and return its number."""
        base = (
            b"/Type /XObject /Subtype /Image /Width %d /Height %d /BitsPerComponent 8 /Filter /FlateDecode"
            % self.pixels
        )
        mask = b""
        if self.transparency is not None:
            mask = b" /SMask %d 0 R" % writer.raw_stream(base + b" /ColorSpace /DeviceGray", self.transparency)
        return writer.raw_stream(base + b" /ColorSpace /DeviceRGB" + mask, self.colors, self.name)


def load_picture(name: str, data: bytes, max_width: float, max_height: float) -> Picture:
    """Return the image fitted in a box of mm, at most 300 pixels an inch.

    `name` starts with "Im". Raises LetterError `logo_unreadable`, `logo_too_large` or the same of
    `signature`, as the name says.
    """
    import PIL.Image

    kind = name.removeprefix("Im").lower()
    try:
        image = PIL.Image.open(io.BytesIO(data), formats=("PNG", "JPEG"))
    except (PIL.Image.DecompressionBombError, PIL.Image.DecompressionBombWarning) as error:
        raise LetterError(f"{kind}_too_large") from error
    except (OSError, ValueError, SyntaxError) as error:
        raise LetterError(f"{kind}_unreadable") from error
    wide, high = image.size
    if wide * high > MAX_PIXELS:
        raise LetterError(f"{kind}_too_large")
    scale = min(max_width / wide, max_height / high)
    size = (wide * scale, high * scale)
    try:
        pixels = min(wide, max(1, round(size[0] * MM * _DPI / 72))), min(high, max(1, round(size[1] * MM * _DPI / 72)))
        full = image.convert("RGBA")
    except (OSError, ValueError, SyntaxError) as error:
        raise LetterError(f"{kind}_unreadable") from error
    if pixels != full.size:
        full = full.resize(pixels, PIL.Image.Resampling.LANCZOS)
    alpha = full.getchannel("A")
    transparent = alpha.getextrema() != (255, 255)
    return Picture(
        name,
        pixels,
        size,
        zlib.compress(full.convert("RGB").tobytes(), 9),
        zlib.compress(alpha.tobytes(), 9) if transparent else None,
    )
