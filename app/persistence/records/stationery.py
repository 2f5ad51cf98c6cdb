# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tables of how letters look, and of who signs them."""

from sqlalchemy import Boolean, Column, Float, Table

from app.persistence.records.columns import METADATA, number, word

STATIONERY = Table(
    "stationery",
    METADATA,
    number("id", key=True),
    word("paper"),
    word("place"),
    word("show_name"),
    word("contact"),
    *(Column(name, Boolean, nullable=False) for name in ("rule", "qr", "head_in_files")),
    *(
        Column(name, Float, nullable=False)
        for name in ("logo_height", "text_size", "left", "right", "bottom", "text_top", "next_top")
    ),
    *(word(name) for name in ("first", "follow", "first_file", "follow_file")),
    number("version"),
)
"""One row at most; `contact` names the lines of the column beside the window, `first` and `follow` hold documents."""

SIGNER = Table(
    "signer",
    METADATA,
    number("id", key=True),
    word("name"),
    word("function"),
    word("signature"),
    Column("usual", Boolean, nullable=False),
    Column("removed", Boolean, nullable=False),
    number("position"),
    number("version"),
)
"""Who may sign; what the school itself says of its signer goes before what stands in the row that is `usual`."""
