# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is the same on all pages of a kind: drawn once, and shown on each page with tags of its own."""

from dataclasses import dataclass

from app.documents.canvas import Canvas
from app.documents.tagging import Tag


@dataclass(frozen=True, slots=True)
class FixedPart:
    """What is the same on all pages of a kind: operators that begin such a page, their tags, and its decoration."""

    ops: bytes = b""
    tags: tuple[Tag, ...] = ()
    decoration: bytes = b""

    def draw(self, canvas: Canvas) -> None:
        """Draw all but the decoration on a page with nothing on it; each page has tags of its own."""
        canvas.raw(self.ops)
        canvas.tags += [Tag(tag.kind, alt=tag.alt, more=tag.more) for tag in self.tags]


def fixed_part(name: str, canvas: Canvas) -> tuple[FixedPart, dict[str, bytes]]:
    """Return what is fixed on a kind of page, each piece in a form of its own, and what these forms draw."""
    told = [piece for piece in canvas.pieces() if piece.tag is not None]
    forms = {f"{name}{number}": piece.ops for number, piece in enumerate(told)}
    tags = tuple(piece.tag for piece in told if piece.tag is not None)
    ops = [
        tag.begin(place) + b" /%s Do EMC" % form.encode("ascii")
        for place, (tag, form) in enumerate(zip(tags, forms, strict=True))
    ]
    forms[name] = b"\n".join(piece.ops for piece in canvas.pieces() if piece.tag is None)
    decoration = b"/Artifact BMC /%s Do EMC" % name.encode("ascii")
    return FixedPart(b"\n".join(ops), tags, decoration), forms
