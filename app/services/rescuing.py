# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Brings back a school whose file is missing or damaged, before it can be opened."""

from pathlib import Path

from app import clock, paths
from app.errors import SchoolFileError
from app.persistence import looking
from app.persistence.lock import SchoolLock


def put_back_over(address: str | None, backup: Path) -> bool:
    """Put a backup in the place of a school file that is missing or damaged; the damaged one is kept beside it.

    Returns False, having done nothing, when the school can be opened: then the backup is put back as an action.
    Raises BackupError when the backup is not sound.
    """
    from app.persistence.backup import put_in_place

    if address is not None and looking.is_server(address):
        return False
    file = Path(address) if address is not None else paths.default_school_file()
    try:
        looking.look(file)
    except SchoolFileError as error:
        if error.key == "school_file.newer":
            raise
        lock = SchoolLock(file)
        paths.private_folder(file.parent)
        if not lock.take():
            holder = lock.holder()
            user, host = (holder.user, holder.host) if holder else ("?", "?")
            raise SchoolFileError("read_only", user=user, host=host) from error
        try:
            put_in_place(backup, file, clock.now())
        finally:
            lock.release()
        return True
    return False
