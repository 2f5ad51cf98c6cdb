# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Before Qt is loaded on Linux: are the system's libraries there, and if not, which packages bring them."""

import ctypes
import os
import sys
from itertools import pairwise

_ALWAYS = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
_XCB = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
MISSING_LIBRARIES = 3
"""The exit code when libraries are missing."""


def missing_packages(platform: str) -> list[str]:
    """Return the Debian packages that a window on this Qt platform ("xcb", "wayland", "offscreen") still needs."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = {**_ALWAYS, **(_XCB if platform == "xcb" else {})}
    return sorted({package for library, package in wanted.items() if not _loads(library)})


def platform_asked(arguments: list[str]) -> str:
    """Return the Qt platform that will be used: asked for by argument or environment, else by the session."""
    for flag, value in pairwise(arguments):
        if flag in {"-platform", "--platform"}:
            return value.split(":")[0]
    asked = os.environ.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    wayland = os.environ.get("WAYLAND_DISPLAY") and os.environ.get("XDG_SESSION_TYPE") == "wayland"
    return asked or ("wayland" if wayland else "xcb")


def no_screen(platform: str) -> bool:
    """Return whether a window was asked for where there is no screen to put it on."""
    needed = {"xcb": "DISPLAY", "wayland": "WAYLAND_DISPLAY"}.get(platform)
    return sys.platform.startswith("linux") and needed is not None and not os.environ.get(needed)


def screen_complaint(*, dutch: bool = True) -> str:
    """Return the one sentence that says that there is no screen, and what works without one."""
    if dutch:
        return "Hier is geen scherm voor een venster; zonder venster werken de opdrachten: lerarenregister --help"
    return "There is no screen to open a window on; the commands work without one: lerarenregister --help"


def complaint(packages: list[str], *, dutch: bool = True) -> str:
    """Return the one sentence that says what to install."""
    names = " ".join(packages)
    if dutch:
        return f"Lerarenregister kan geen venster openen; installeer eerst: sudo apt-get install {names}"
    return f"Lerarenregister cannot open a window; first install: sudo apt-get install {names}"


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
