# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the filters above a list of teachers are made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from app import clock
from app.domain.own_fields import OwnField
from app.domain.selections import TeacherColumn, TeacherSelection

if TYPE_CHECKING:
    from app.bootstrap import Services


@dataclass(frozen=True)
class Filter:
    """One condition: its name on the menu, what its chip says, and the selection without it."""

    name: str
    chip: Callable[[TeacherSelection], str]
    without: Callable[[TeacherSelection], TeacherSelection]
    fill: Callable[[QMenu], None]


@dataclass(frozen=True)
class FilterValues:
    """What there is to filter by: values of "locations", "teams", "groups" and "tags", and the own fields.

    `over_since` is the latest last day in service of those whose term of keeping is over today.
    """

    values: Mapping[str, Sequence[str]]
    fields: Sequence[OwnField] = ()
    over_since: date | None = None


def filter_values(services: Services) -> FilterValues:
    """Read what there is to filter by, on the worker."""
    staff = services.staff
    values: dict[str, Sequence[str]] = {
        "locations": staff.choices(TeacherColumn.LOCATION),
        "teams": staff.choices(TeacherColumn.TEAM),
        "groups": staff.choices(TeacherColumn.SECTION),
        "tags": list(services.tags.counts()),
    }
    return FilterValues(values, services.own_fields.fields(), services.privacy.over_since(clock.today()))
