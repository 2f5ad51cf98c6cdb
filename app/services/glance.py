# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The window's first figures, before the school is opened in full: real ones, or none.

Imports nothing of SQLAlchemy and nothing that needs it; opening the school follows behind it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from app import paths
from app.domain.changes import ChangeSet
from app.domain.registers import RegisterEdition
from app.domain.standing import Standing
from app.errors import AppError
from app.persistence import backup_notes, glance, looking
from app.profiles.loading import load_profiles
from app.services.one_register import REGISTER, application_weeks


@dataclass(frozen=True, slots=True)
class FirstFigures:
    """What the window shows first; `backup` is when the newest backup was made (UTC)."""

    standing: Standing
    undo: ChangeSet | None
    redo: ChangeSet | None
    backup: datetime | None


def first_figures(address: str, on: date) -> FirstFigures | None:
    """Read a school file's figures on a day; nothing of the file or beside it changes.

    None whenever the school must be opened in full to tell: a database, a file that is not there, in use, older,
    foreign or damaged, or not closed well. Opening it then says what is the matter.
    """
    from sqlcipher3 import dbapi2

    if looking.is_server(address):
        return None
    file, profiles = Path(address), load_profiles()

    def rules(own: Sequence[RegisterEdition]) -> glance.Rules:
        profiles.take(own)
        return glance.Rules(
            profiles.on(REGISTER, on), profiles.mark(), lambda registers: application_weeks(profiles, on, registers)
        )

    try:
        found = glance.read(file, rules, on)
        last = next(iter(backup_notes.in_folder(paths.backup_folder(file))), None)
    except (AppError, OSError, dbapi2.Error):
        return None
    return None if found is None else FirstFigures(found.standing, found.undo, found.redo, last.at if last else None)
