# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What sort of staff somebody is, and how far qualified; apart from the teacher, so that counting needs no names."""

from enum import StrEnum


class Grade(StrEnum):
    """How far a teacher is qualified for a subject (bevoegdheid)."""

    FIRST = "eerstegraads"
    SECOND = "tweedegraads"
    TRAINING = "in_opleiding"
    NONE = "onbevoegd"
    QUALIFIED = "bevoegd"


QUALIFIED_GRADES = frozenset({Grade.FIRST, Grade.SECOND, Grade.QUALIFIED})


class StaffKind(StrEnum):
    """Whether someone teaches (OP), supports (OOP) or manages (DIR)."""

    TEACHING = "teaching"
    SUPPORT = "support"
    MANAGEMENT = "management"
