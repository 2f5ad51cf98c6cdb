# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What SQLAlchemy made of the program's questions, kept from school to school.

Every engine writes each question out as SQL anew, and nearly every test opens a school of its own: a seventh of the
time of those tests. The text is the same for every school of one kind of database.
"""

from collections import defaultdict
from typing import Any

from sqlalchemy import Connection, Engine, event


class _Statements(dict[tuple[Any, ...], Any]):
    """Written statements by their key without its first part, the dialect's object: every engine has one of its own."""

    def get(self, key: tuple[Any, ...], default: Any = None) -> Any:
        """Return what was kept for a key."""
        return super().get(key[1:], default)

    def __setitem__(self, key: tuple[Any, ...], written: Any) -> None:
        super().__setitem__(key[1:], written)


_kept: defaultdict[str, _Statements] = defaultdict(_Statements)


@event.listens_for(Engine, "engine_connect")
def _share(connection: Connection) -> None:
    connection.execution_options(compiled_cache=_kept[connection.dialect.name])
