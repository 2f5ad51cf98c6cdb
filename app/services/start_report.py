# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How the school stands on paper: the figures and the line of the start page, and below them what changed."""

from dataclasses import replace

from app.domain.reports import Figure, Report, ReportChart, ReportTable
from app.domain.start_figures import ASKED, BEHIND, ENDING, REGISTERED, Moment, Pace
from app.wording import Wording


def start_report(
    changed: Report, moments: tuple[Moment, Moment], pace: Pace | None, chart: ReportChart | None, words: Wording
) -> Report:
    """Return the report of what changed with the figures of now and before on top; `pace` None was not counted."""
    now, before = moments
    then = words.say("overview_registration.before", {"on": before.on})
    figures = [
        Figure("total", words.say("overview_registration.total"), now.total),
        *(
            Figure(key, words.say(f"start.figure_{key}"), value, before=was, before_label=then, who=who)
            for key, value, was, who in (
                ("registered", now.registered, before.registered, REGISTERED),
                ("asked", now.asked, before.asked, ASKED),
                ("ending", now.ending, before.ending, ENDING),
            )
        ),
    ]
    if pace is not None:
        label = words.say("start.figure_behind", {"total": pace.total})
        figures.append(Figure("behind", label, pace.behind, who=BEHIND))
    said = changed.sentence.strip().removesuffix(".")

    def since(tables: tuple[ReportTable, ...]) -> tuple[ReportTable, ...]:
        """Say since when something changed above that alone: the figures are of the day."""
        return tuple(replace(table, title=said or table.title) for table in tables)

    shorter = changed.shorter
    return replace(
        changed,
        sentence=words.say("overview.sentence_short", {"on": now.on}),
        tables=since(changed.tables),
        shorter=None if shorter is None else lambda most: since(shorter(most)),
        notes=tuple(note for note in changed.notes if note != changed.sentence),
        title=words.say("start.paper"),
        # Of what changed the headings tell how many people it is about: both would not fit on one page.
        figures=tuple(figures),
        charts=(chart,) if chart is not None else (),
    )
