# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The window, on PySide6; thin."""

import ctypes
import sys

if sys.version_info < (3, 12):
    # PySide 6.12 hands out None without counting the reference (measured: one lost with every QPainter.setPen), as
    # only Python 3.12 and later allow, where None lives for ever. Python 3.11 would end the program within minutes
    # with "deallocating None". So None is given more references than can ever be lost, as later Pythons do.
    ctypes.c_ssize_t.from_address(id(None)).value += sys.maxsize // 4
