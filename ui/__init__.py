# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The window, on PySide6; thin."""

import ctypes
import sys

if sys.version_info < (3, 12):
    # PySide 6.12 hands out None, True and False without counting the reference (measured: a None lost with every
    # QPainter.setPen, a True with every Signal.emit), as only Python 3.12 and later allow, where they live for ever.
    # Python 3.11 would end the program within minutes with "deallocating None". So they are given more references
    # than can ever be lost, as later Pythons do.
    for _lasting in (None, True, False):
        ctypes.c_ssize_t.from_address(id(_lasting)).value += sys.maxsize // 4
