# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Scans that wait in a folder to be kept as evidence, and to what they may belong by the names of the files."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from app.domain.ids import ActivityId, TeacherId
from app.errors import InvalidValue


@dataclass(frozen=True, slots=True)
class LikelyUse:
    """An activity, and one who took part in it without evidence, that the name of a file is alike, in percent.

    Without a teacher the file's name is like the title only.
    """

    activity_id: ActivityId
    title: str
    on: date
    percent: int
    teacher_id: TeacherId | None = None
    sort_name: str = ""


@dataclass(frozen=True, slots=True)
class Scan:
    """A file in the folder of scans; `trouble` says why it cannot be kept, None when it can.

    `likely` is to what it may belong by its name, the likeliest first: a hint, never a choice.
    """

    name: str
    size: int
    changed_at: datetime
    media_type: str = ""
    trouble: InvalidValue | None = None
    likely: tuple[LikelyUse, ...] = ()


@dataclass(frozen=True, slots=True)
class ScanFolder:
    """What waits in a folder, the newest first; `kept` counts the files that are evidence already."""

    folder: Path
    scans: tuple[Scan, ...] = ()
    kept: int = 0


@dataclass(frozen=True, slots=True)
class Attached:
    """How many scans became evidence, and which of them could not be moved away afterwards."""

    count: int
    unmoved: tuple[str, ...] = ()
