# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes the application and its window from what the program was started with; imports Qt only when it does."""

from __future__ import annotations

import gc
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.settings import Settings
    from ui.main_window import MainWindow


@dataclass(frozen=True)
class WindowOptions:
    """What the window was started with; `unknown` options go to the command line, which explains them."""

    file: str = ""
    language: str = ""
    platform: str = ""
    demo: bool = False
    unknown: tuple[str, ...] = field(default=())


def school_address(options: WindowOptions) -> str:
    """Return where the school to open is: a file's full path or a database's address."""
    from pathlib import Path

    from app import paths

    if "://" in options.file:
        return options.file
    if options.file:
        return str(Path(options.file).absolute())
    return str(paths.demo_school_file() if options.demo else paths.default_school_file())


def make_window(options: WindowOptions, address: str) -> tuple[QApplication, MainWindow]:
    """Make the application and its window, not shown yet and without a school."""
    # Nothing made so far is garbage, and collecting it takes a tenth of the start; it begins once the window is shown.
    gc.disable()
    from ui.quick_imports import explained_later, leave_sources_unread

    with explained_later():
        from PySide6.QtWidgets import QApplication
    leave_sources_unread()

    from app import log, settings
    from ui import theme, translation
    from ui.collecting import Collector
    from ui.failures import Failures
    from ui.main_window import MainWindow

    log.start()
    chosen: Settings = settings.load()
    application = QApplication.instance() or QApplication([sys.argv[0], *theme.style_arguments()])
    assert isinstance(application, QApplication)  # noqa: S101 — tells the type checker which kind it is
    application.setApplicationName("Lerarenregister")
    application.setDesktopFileName("lerarenregister")
    language = translation.interface_language(options.language or chosen.language)
    translation.install(application, language)
    theme.apply(application, theme.scheme(chosen.theme))
    Failures(application).install()
    window = MainWindow(language, address, demo=options.demo and not options.file)
    window.usable.connect(Collector(application).start)
    return application, window
