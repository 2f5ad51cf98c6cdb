# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list on which who takes part in an activity signs."""

from dataclasses import replace

from app.domain.activities import Activity
from app.domain.ids import ActivityId
from app.domain.overview_asking import Ask, Asked
from app.domain.reports import Figure, Report, ReportRow, ReportTable, Unit
from app.errors import NotFound
from app.persistence import overview_counts
from app.services.overviews.composing import columns, exactly, figure_label
from app.services.overviews.overview import Family, Overview, OverviewReader
from app.wording import Wording


def _make(reader: OverviewReader, asked: Asked) -> Report:
    """Return the list of the activity asked for, else of the next one or the last; raises NotFound."""
    words, empty = reader.words, replace(reader.empty("attendance_list", asked), asked=("activity",), register="")
    heads = columns(
        words, ("name", Unit.TEXT, 3.0), ("code", Unit.TEXT, 0.9),
        ("group", Unit.TEXT, 2.0), ("signature", Unit.TEXT, 5.0),
    )  # fmt: skip
    activity_id = ActivityId(asked.activity) if asked.activity else overview_counts.coming(reader.connection, asked.on)
    if activity_id is None:
        table = ReportTable("signatures", words.say("overviews_attendance.signatures"), heads, people=True)
        return replace(empty, sentence="", tables=(replace(table, empty=words.say("overviews_attendance.nothing")),))
    activity = overview_counts.activity(reader.connection, activity_id)
    if activity is None:
        raise NotFound("activity")
    who = exactly(overview_counts.put_down(reader.connection, activity_id))
    people = reader.people(who, asked.on)
    rows = tuple(
        ReportRow((one.sort_name, one.code, one.section or one.team, ""), who=exactly([one.id])) for one in people
    )
    table = ReportTable(
        "signatures", activity.title, heads, rows, True, words.say("overviews_attendance.nobody"), signed=True
    )
    figure = Figure("people", figure_label(words, "participants", len(people)), len(people), who=who)
    return replace(empty, sentence=_told(activity, words), figures=(figure,), tables=(table,))


def _told(activity: Activity, words: Wording) -> str:
    """Return what is attended, when, and by whom it is given."""
    key = "on" if activity.starts == activity.ends else "between"
    said = words.say(f"overviews_attendance.{key}", {"since": activity.starts, "until": activity.ends})
    return ", ".join(part for part in (activity.title, said, activity.provider) if part)


OVERVIEW = Overview("attendance_list", Family.LISTS, _make, frozenset({Ask.ACTIVITY}), whom="as_on")
