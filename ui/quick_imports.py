# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keeps PySide from work at its import that nobody needs then.

It compiles what explains wrong calls and lists signatures (seven files of Python that it carries inside its library,
so that no bytecode of them is kept) at every start: a quarter of the time to a window. They are compiled when first
asked for something instead.

It also looks in each module that is imported after it for its own name, since one that switches its optional features
on (`from __feature__ import …`) wants other names for Qt's methods. Nothing here does, and the reading takes a tenth of
the start and a second on a slow disk once SQLAlchemy and ReportLab come.

What is replaced is PySide's own (6.12, `shibokensupport`); where a later one has it no more, nothing happens.
"""

from __future__ import annotations

import builtins
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import RLock
from types import ModuleType
from typing import Any

_FOLDER = "shibokensupport/signature/"
_LATER = {
    _FOLDER + name
    for name in (
        "errorhandler.py", "layout.py", "lib/enum_sig.py", "lib/pyi_generator.py", "lib/tool.py", "mapping.py",
        "parser.py",
    )
}  # fmt: skip
_STAND_IN = """
from ui import quick_imports

def __getattr__(name):
    return quick_imports.read_now(__name__, name)
"""
_STAND_IN_FOR_C = """
def update_mapping():
    quick_imports.read_now(__name__, "update_mapping")()
"""
"""Shiboken's C code looks this one up past `__getattr__`, and fills in the rest itself from what stands there then."""

_unread: set[str] = set()
_reading = RLock()


@contextmanager
def explained_later() -> Iterator[None]:
    """Import PySide in this: its seven files are put aside, to be compiled when one of them is asked for something."""
    compiled = builtins.compile

    def put_aside(source: Any, filename: Any, *rest: Any, **named: Any) -> Any:
        if filename in _LATER:
            _unread.add(filename)
            source = _STAND_IN + (_STAND_IN_FOR_C if filename == f"{_FOLDER}mapping.py" else "")
        return compiled(source, filename, *rest, **named)

    setattr(builtins, "compile", put_aside)  # noqa: B010 - a type checker would compare the overloads
    try:
        yield
    finally:
        setattr(builtins, "compile", compiled)  # noqa: B010


def read_now(module_name: str, name: str) -> Any:
    """Return a name of a module that was put aside, which PySide compiles if it did not yet; from any thread."""
    module = sys.modules[module_name]
    with _reading:
        if module.__file__ in _unread:
            _unread.discard(module.__file__)
            _let_read(module)
    if name not in vars(module):
        raise AttributeError(name)
    return vars(module)[name]


def _let_read(module: ModuleType) -> None:
    spec = module.__spec__
    if spec is None or spec.loader is None:
        return
    # PySide gives its modules a second name once they are imported; what reads them knows them by the first.
    second, spec.name = spec.name, module.__name__
    spec.loader.exec_module(module)
    spec.name = second


def leave_sources_unread() -> None:
    """To be called after PySide's first import."""
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", lambda _module: False)  # noqa: B010 - unknown to the type checker
