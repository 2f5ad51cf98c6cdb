# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the filters above a list of teachers are made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from app import clock
from app.domain.own_fields import OwnField
from app.domain.selections import Need, TeacherColumn, TeacherSelection

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
    """What there is to filter by: values of "locations", "teams", "sections", "groups" and "tags", and the own fields.

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
        "sections": (sections := staff.choices(TeacherColumn.SECTION)),
        "groups": sections,
        "tags": list(services.tags.counts()),
    }
    return FilterValues(values, services.own_fields.fields(), services.privacy.over_since(clock.today()))


def need_word(need: Need) -> str:
    """Return what a line of the worklist is called as a filter."""
    translate = QCoreApplication.translate
    return {
        Need.TO_INVITE: translate("StaffFilters", "Still to be invited"),
        Need.NO_ANSWER: translate("StaffFilters", "No answer yet"),
        Need.STILL_NO_ANSWER: translate("StaffFilters", "No answer to a reminder"),
        Need.APPLICATION_LATE: translate("StaffFilters", "Application takes long"),
        Need.RENEWAL_LATE: translate("StaffFilters", "Renewal takes long"),
        Need.GRACE: translate("StaffFilters", "Over, can still be renewed"),
        Need.EXPIRING_3: translate("StaffFilters", "Ends within 3 months"),
        Need.EXPIRING_6: translate("StaffFilters", "Ends within 6 months"),
        Need.EXPIRING_12: translate("StaffFilters", "Ends within a year"),
        Need.NO_ADDRESS: translate("StaffFilters", "No address"),
        Need.NAME_DOUBT: translate("StaffFilters", "Name to be looked at"),
        Need.DOUBLE: translate("StaffFilters", "Perhaps double"),
    }[need]
