# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How the fields of a letter are called: by their names in the list, whatever their capitals and language."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.field_texts import read_field
from app.services.templates import FieldChoice


class Names:
    """The fields that are known; `told` says how a chip is called and whether its field is one of them."""

    def __init__(self) -> None:
        self._known: dict[str, FieldChoice] = {}

    def take(self, fields: Sequence[FieldChoice]) -> None:
        """Know these fields and no others."""
        self._known = {_key(field.text.strip("{}")): field for field in fields}

    def choice(self, inside: str) -> FieldChoice | None:
        """Return what is known of the field that is written between braces."""
        return self._known.get(_key(read_field(inside).name))

    def told(self, inside: str) -> tuple[str, bool]:
        """Return what stands on a chip, and whether such a field can be printed."""
        field = read_field(inside)
        if field.forms:
            return " / ".join(text or "…" for text in field.forms), len(field.forms) == 3 and all(field.forms)
        if field.question is not None:
            return f"{field.question or '…'} ?", bool(field.question)
        choice = self.choice(inside)
        return (choice.label, True) if choice is not None else (field.name or "?", False)


def _key(name: str) -> str:
    name = " ".join(name.split()).casefold()
    kind, colon, own = name.partition(":")
    return f"eigen:{own.strip()}" if colon and kind.strip() in {"eigen", "own"} else name
