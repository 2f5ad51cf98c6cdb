# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The one way in: the command line when a command is given, else the window.

Nothing heavy is imported before it is clear which of the two it is.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace

from ui.starting import WindowOptions, make_window, school_address

WITH_VALUE = {"--file": "file", "--language": "language", "--platform": "platform", "-platform": "platform"}


def read_options(arguments: list[str]) -> WindowOptions:
    """Split the window's options from everything else."""
    options = WindowOptions()
    rest = iter(arguments)
    for argument in rest:
        name, equals, value = argument.partition("=")
        if name in WITH_VALUE:
            options = _with(options, WITH_VALUE[name], value if equals else next(rest, ""))
        elif argument == "--demo":
            options = replace(options, demo=True)
        else:
            options = replace(options, unknown=(*options.unknown, argument))
    return options


def _with(options: WindowOptions, name: str, value: str) -> WindowOptions:
    match name:
        case "file":
            return replace(options, file=value)
        case "language":
            return replace(options, language=value)
        case _:
            return replace(options, platform=value)


def main(arguments: list[str] | None = None) -> int:
    """Run a command, the list reader, the letter reader, the self-test or the window; returns the exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments[:1] == ["--read-list"]:
        from app.exchange import child

        child.main()
        return 0
    if arguments[:1] == ["--read-back"]:
        from app.documents import reading_beside

        reading_beside.main()
        return 0
    if "--selftest" in arguments:
        return try_itself()
    options = read_options(arguments)
    if options.unknown:
        from app import command_line

        return int(command_line.main(arguments))
    return open_window(options)


def try_itself() -> int:
    """Run the self-test, whose window comes last; 3 when the system lacks what that needs, before anything is tried."""
    from ui import preflight

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    packages = preflight.missing_packages(preflight.platform_asked([]))
    if packages:
        sys.stderr.write(preflight.complaint(packages) + "\n")
        return preflight.MISSING_LIBRARIES
    from ui import self_test

    return int(self_test.run() or 0)


def open_window(options: WindowOptions) -> int:
    """Show the window of a school and stay until it is closed; 3 when the system lacks what a window needs."""
    from ui import preflight

    platform = options.platform or preflight.platform_asked([])
    packages = preflight.missing_packages(platform)
    if packages:
        sys.stderr.write(preflight.complaint(packages, dutch=options.language != "en") + "\n")
        return preflight.MISSING_LIBRARIES
    if preflight.no_screen(platform):
        sys.stderr.write(preflight.screen_complaint(dutch=options.language != "en") + "\n")
        return preflight.MISSING_LIBRARIES
    if options.platform:
        os.environ["QT_QPA_PLATFORM"] = options.platform
    address = school_address(options)
    application, window = make_window(options, address)
    # Not before: PySide is imported in the window's own way.
    from ui import single_instance

    if single_instance.bring_forward(address):
        return 0
    window.begin()
    window.show()
    from ui.ending import Ending

    Ending(application, window.end)
    return int(application.exec())
