# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Bringing a staff list in: read, map, plan, and only then write, as one action."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app import clock
from app.domain.changes import Action
from app.domain.ids import TeacherId
from app.errors import Cancelled
from app.exchange.columns import Guess, StaffField, fingerprint, guess, recall_mapping, storable_mapping
from app.exchange.tables import RawTable
from app.persistence import mappings
from app.persistence.database import Database
from app.persistence.repositories.catalogue import TEACHERS
from app.progress import Progress
from app.services.backups import BackupService


@dataclass(frozen=True, slots=True)
class ReadList:
    """A list that was read, with the meaning of its columns: remembered from last time, or guessed."""

    path: Path
    table: RawTable
    guess: Guess
    mapping: Mapping[int, StaffField]
    remembered: bool


@dataclass(frozen=True, slots=True)
class ImportResult:
    """How many rows of the list were taken over in which way."""

    new: int
    changed: int
    left: int
    skipped: int
    refused: int
    doubtful: int
