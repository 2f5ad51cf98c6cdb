# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Small letters in SQL, accented ones too: a database by itself may know those of the English alphabet only."""

from typing import Any

from sqlalchemy import Text
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import GenericFunction

_LATIN = map(chr, range(0xC0, 0x250))
_CAPITALS = "".join(letter for letter in _LATIN if letter != letter.lower() and len(letter.lower()) == 1)
_SMALL = _CAPITALS.lower()


class lowered(GenericFunction[str]):  # noqa: N801 - it is written as SQL's own functions are
    """A text in small letters, as Python's `lower` gives them for the letters of European languages."""

    type = Text()
    inherit_cache = True


@compiles(lowered)
def _by_ours(element: Any, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401 - as SQLAlchemy calls it
    """In a file `lower` is ours (`connections.connect`)."""
    return f"lower({compiler.process(element.clauses, **options)})"


@compiles(lowered, "postgresql")
def _by_the_server(element: Any, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401
    """What a server's `lower` does with É depends on the locale its database was made with."""
    return f"lower(translate({compiler.process(element.clauses, **options)}, '{_CAPITALS}', '{_SMALL}'))"
