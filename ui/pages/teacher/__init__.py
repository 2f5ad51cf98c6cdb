# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""One teacher."""

from ui.pages.teacher.page import TeacherPage

__all__ = ("TeacherPage",)
