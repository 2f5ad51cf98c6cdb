# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the columns of a list of teachers are called, on the screen and in a file."""

from PySide6.QtCore import QCoreApplication

from app.domain.selections import TeacherColumn


def column_titles() -> dict[TeacherColumn, str]:
    """Return the heading of each column in the language of the window."""
    translate = QCoreApplication.translate
    return {
        TeacherColumn.NAME: translate("StaffColumns", "Name"),
        TeacherColumn.CODE: translate("StaffColumns", "Code"),
        TeacherColumn.NUMBER: translate("StaffColumns", "Staff number"),
        TeacherColumn.EMAIL: translate("StaffColumns", "E-mail"),
        TeacherColumn.LOCATION: translate("StaffColumns", "Location"),
        TeacherColumn.TEAM: translate("StaffColumns", "Team"),
        TeacherColumn.SECTION: translate("StaffColumns", "Section"),
        TeacherColumn.JOB: translate("StaffColumns", "Job"),
        TeacherColumn.FTE: translate("StaffColumns", "FTE"),
        TeacherColumn.STATUS: translate("StaffColumns", "Status"),
        TeacherColumn.SINCE: translate("StaffColumns", "Since"),
        TeacherColumn.EMPLOYED_FROM: translate("StaffColumns", "Employed from"),
        TeacherColumn.EMPLOYED_UNTIL: translate("StaffColumns", "Employed until"),
        TeacherColumn.TAGS: translate("StaffColumns", "Tags"),
        TeacherColumn.KIND: translate("StaffColumns", "Kind of staff"),
        TeacherColumn.SUBJECTS: translate("StaffColumns", "Subjects"),
        TeacherColumn.QUALIFICATIONS: translate("StaffColumns", "Qualifications"),
        TeacherColumn.HOURS: translate("StaffColumns", "Hours this school year"),
        TeacherColumn.POSTCODE: translate("StaffColumns", "Postcode"),
        TeacherColumn.CITY: translate("StaffColumns", "Town"),
    }
