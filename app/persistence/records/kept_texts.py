# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The table of what letters that are kept say, to find them by."""

from sqlalchemy import Table

from app.persistence.records.columns import METADATA, word

DOCUMENT_TEXT = Table("document_text", METADATA, word("sha256", key=True), word("text"))
"""The words of a kept document as they are searched, under the document's own name; it goes when the document goes."""
