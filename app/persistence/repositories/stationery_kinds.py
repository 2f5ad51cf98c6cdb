# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Stationery and signers in their tables."""

from typing import Any

from app.domain.signers import Signer
from app.domain.stationery import Paper, Place, ShowName, Stationery
from app.persistence.records.stationery import SIGNER, STATIONERY
from app.persistence.repositories.kinds import Kind, Row, Values

STATIONERY_ID = 1
_WORDS = ("first", "follow", "first_file", "follow_file")
_MEASURES = ("logo_height", "text_size", "left", "right", "bottom", "text_top", "next_top")
_YES_OR_NO = ("rule", "qr", "head_in_files")
_OF_SIGNER = ("id", "name", "function", "signature", "position", "version")


def _stationery_row(item: Stationery) -> Row:
    same = {name: getattr(item, name) for name in (*_WORDS, *_MEASURES, *_YES_OR_NO, "version")}
    worded = {"paper": item.paper.value, "place": item.place.value, "show_name": item.show_name.value}
    return {"id": STATIONERY_ID, **same, **worded, "contact": " ".join(item.contact)}


def _stationery(row: Values) -> Stationery:
    words: dict[str, Any] = {name: row[name] for name in (*_WORDS, *_MEASURES, "version")}
    words |= {name: bool(row[name]) for name in _YES_OR_NO}
    return Stationery(
        paper=Paper(row["paper"]),
        place=Place(row["place"]),
        show_name=ShowName(row["show_name"]),
        contact=tuple(row["contact"].split()),
        **words,
    )


def _signer_row(item: Signer) -> Row:
    return {**{name: getattr(item, name) for name in _OF_SIGNER}, "usual": item.default, "removed": item.removed}


def _signer(row: Values) -> Signer:
    return Signer(**{name: row[name] for name in _OF_SIGNER}, default=bool(row["usual"]), removed=bool(row["removed"]))


STATIONERIES: Kind[Stationery] = Kind("stationery", STATIONERY, _stationery_row, _stationery)
SIGNERS: Kind[Signer] = Kind("signer", SIGNER, _signer_row, _signer)
