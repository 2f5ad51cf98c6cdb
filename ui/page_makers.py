# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where each page of the window comes from: a page is imported when it is first shown, which keeps the start short."""

from __future__ import annotations

from ui.widgets.page import Page


def _start() -> type[Page]:
    from ui.pages.start import StartPage

    return StartPage


def _staff() -> type[Page]:
    from ui.pages.staff import StaffPage

    return StaffPage


def _teacher() -> type[Page]:
    from ui.pages.teacher import TeacherPage

    return TeacherPage


def _import_list() -> type[Page]:
    from ui.pages.import_list import ImportPage

    return ImportPage


def _rounds() -> type[Page]:
    from ui.pages.rounds import RoundsPage

    return RoundsPage


def _replies() -> type[Page]:
    from ui.pages.replies import RepliesPage

    return RepliesPage


def _letters() -> type[Page]:
    from ui.pages.kept_letters import KeptLettersPage

    return KeptLettersPage


def _templates() -> type[Page]:
    from ui.pages.rounds.letters_page import LettersPage

    return LettersPage


def _mail() -> type[Page]:
    from ui.pages.mail import MailPage

    return MailPage


def _activities() -> type[Page]:
    from ui.pages.activities import ActivitiesPage

    return ActivitiesPage


def _activity_import() -> type[Page]:
    from ui.pages.activity_import import ActivityImportPage

    return ActivityImportPage


def _standings() -> type[Page]:
    from ui.pages.standings import StandingsPage

    return StandingsPage


def _scans() -> type[Page]:
    from ui.pages.scans import ScansPage

    return ScansPage


def _overviews() -> type[Page]:
    from ui.pages.overviews import OverviewsPage

    return OverviewsPage


def _dossier() -> type[Page]:
    from ui.pages.dossier import DossierPage

    return DossierPage


def _mailing() -> type[Page]:
    from ui.pages.mailing import MailingPage

    return MailingPage


def _doubles() -> type[Page]:
    from ui.pages.doubles import DoublesPage

    return DoublesPage


def _settings() -> type[Page]:
    from ui.pages.settings import SettingsPage

    return SettingsPage


PAGES = {
    "start": _start,
    "staff": _staff,
    "teacher": _teacher,
    "import": _import_list,
    "rounds": _rounds,
    "replies": _replies,
    "letters": _letters,
    "templates": _templates,
    "mail": _mail,
    "activities": _activities,
    "activity_import": _activity_import,
    "standings": _standings,
    "scans": _scans,
    "overviews": _overviews,
    "dossier": _dossier,
    "mailing": _mailing,
    "doubles": _doubles,
    "settings": _settings,
}
