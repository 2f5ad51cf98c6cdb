# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where things are: bundled resources, the user's data, settings and logs. Never the Documents folder."""

import os
from functools import cache
from pathlib import Path

from app.errors import SchoolFileError

PRODUCT = "lerarenregister"
SCHOOL_SUFFIX = ".school"


@cache
def resources() -> Path:
    """Return the folder of the shipped resources: in the installed package, else in the checkout."""
    here = Path(__file__).resolve().parent
    checkout = here.parent / "resources"
    return checkout if checkout.is_dir() else here / "_resources"


def migrations_folder() -> Path:
    """Return the folder of the migrations: program text, also in a frozen program."""
    return Path(__file__).resolve().parent / "persistence" / "migrations"


def _user_folder(environment: str, kind: str) -> Path:
    chosen = os.environ.get(environment)
    if chosen:
        return private_folder(Path(chosen))
    from platformdirs import PlatformDirs

    return private_folder(Path(getattr(PlatformDirs(PRODUCT, appauthor=False), kind)))


def data_folder() -> Path:
    """Return the folder of school files and backups (LERARENREGISTER_DATA overrides it), made 0700."""
    return _user_folder("LERARENREGISTER_DATA", "user_data_dir")


def config_folder() -> Path:
    """Return the folder of the settings (LERARENREGISTER_CONFIG overrides it), made 0700."""
    return _user_folder("LERARENREGISTER_CONFIG", "user_config_dir")


def log_folder() -> Path:
    """Return the folder of the logs (LERARENREGISTER_LOG overrides it), made 0700."""
    return _user_folder("LERARENREGISTER_LOG", "user_log_dir")


def default_school_file() -> Path:
    """Return the school file that opens when none is named."""
    return data_folder() / f"school{SCHOOL_SUFFIX}"


def demo_school_file() -> Path:
    """Return the file of the removable sample school."""
    return data_folder() / f"voorbeeldschool{SCHOOL_SUFFIX}"


def backup_folder(file: Path) -> Path:
    """Return the folder of a school file's own backups, beside it."""
    return file.parent / "reservekopieen" / file.stem


def private_folder(folder: Path) -> Path:
    """Make a folder that only this user may open, whatever the umask; raises SchoolFileError when it cannot be made."""
    try:
        missing = [part for part in (folder, *folder.parents) if not part.exists()]
        for part in reversed(missing):
            part.mkdir(mode=0o700, exist_ok=True)
        if not folder.is_dir():
            raise NotADirectoryError(20, os.strerror(20))
    except OSError as error:
        raise SchoolFileError("folder_not_writable", folder=str(folder), reason=error.strerror or "") from error
    return folder
