# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What no engine can do without: laying words out that were measured before, a QR code, packing and writing.

Beside it the making of our own letters up to the finished file, before the guard reads it back.
"""

import zlib
from pathlib import Path

import zxingcpp

from tests.benchmarks.peers import ours
from tests.benchmarks.peers.plain_letter import contents, head


def combined(path: Path, number: int) -> None:
    """Do only that, for one PDF of all."""
    printer, text = ours.printer(), head().qr_text
    with path.open("wb") as file:
        for position, content in enumerate(contents(number), 1):
            for page in printer.compose(content, position):
                code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
                code.to_image(scale=1, add_quiet_zones=False)
                file.write(zlib.compress(page.ops, 6))
