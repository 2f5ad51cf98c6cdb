# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What can be done with the chosen people of any list: the same wherever they are listed."""

from ui.dialogs.people.staff_actions import StaffActions
from ui.dialogs.people.staff_in_table import StaffInTable
from ui.dialogs.people.staff_list import ListedPeople

__all__ = ["ListedPeople", "StaffActions", "StaffInTable"]
