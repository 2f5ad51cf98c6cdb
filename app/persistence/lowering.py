# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Small letters in SQL, those of any alphabet: a database by itself may know those of the English one only."""

from typing import Any

from sqlalchemy import Text
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import GenericFunction


class lowered(GenericFunction[str]):  # noqa: N801 - it is written as SQL's own functions are
    """A text in small letters, as `small_letters` gives them: what it is compared with is made small by that."""

    type = Text()
    inherit_cache = True


@compiles(lowered)
def _by_ours(element: Any, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401 - as SQLAlchemy calls it
    """In a file `lower` is ours (`connections.connect`)."""
    return f"lower({compiler.process(element.clauses, **options)})"


@compiles(lowered, "postgresql")
def _by_the_server(element: Any, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401
    """What a server's `lower` does with É depends on the locale its database was made with: ours is in migration 7."""
    return f"small_letters({compiler.process(element.clauses, **options)})"
