# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The ids of many people as one value that a query can look in: databases bound how many values one query has."""

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Integer, Select, Text, bindparam, cast, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import GenericFunction


def listed(ids: Iterable[int]) -> Select[int]:
    """Return the query for these ids, to be used with `in_`."""
    text = bindparam("listed", json.dumps(list(ids)), Text(), unique=True)
    return select(cast(_elements(text).table_valued("value").c.value, Integer))


class _elements(GenericFunction[str]):  # noqa: N801 - it is written as SQL's own functions are
    """The elements of a list written as JSON."""

    inherit_cache = True


@compiles(_elements)
def _in_a_file(element: Any, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401 - as SQLAlchemy calls it
    return f"json_each({compiler.process(element.clauses, **options)})"


@compiles(_elements, "postgresql")
def _on_a_server(element: Any, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401
    return f"json_array_elements_text(CAST({compiler.process(element.clauses, **options)} AS JSON))"
