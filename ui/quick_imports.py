# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keeps PySide from reading the source of every module that is imported after it.

PySide looks in each for its own name, since one that switches its optional features on (`from __feature__ import …`)
wants other names for Qt's methods. Nothing here does, and the reading takes a tenth of the start and a second on a slow
disk once SQLAlchemy and ReportLab come. What is replaced is PySide's own (6.12, `shibokensupport.feature`); where a
later one has it no more, nothing happens.
"""

import sys


def leave_sources_unread() -> None:
    """To be called after PySide's first import."""
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", lambda _module: False)  # noqa: B010 - unknown to the type checker
