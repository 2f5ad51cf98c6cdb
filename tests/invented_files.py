# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Files of evidence that nobody made."""

from io import BytesIO

import pypdfium2


def blank_pdf() -> bytes:
    """Return a PDF of one empty page."""
    document, stream = pypdfium2.PdfDocument.new(), BytesIO()
    document.new_page(100, 100)
    document.save(stream)
    document.close()
    return stream.getvalue()
