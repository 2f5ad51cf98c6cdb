# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The commands about activities: list them, add one, bring a list in, add evidence."""

import argparse
from datetime import date
from pathlib import Path

from app import clock
from app.bootstrap import Services
from app.command_line.codes import Blocked, known_and_not
from app.command_line.output import Exit, as_json, message, result, table
from app.domain.activities import Activity, ParticipationStatus
from app.domain.activity_rows import ActivityRow
from app.domain.ids import ActivityId, TeacherId
from app.errors import NotFound
from app.services.activity_imports import ActivityOutcome, ActivityPlan, ActivityPlanRow
from app.wording import Wording


def activities(services: Services, options: argparse.Namespace, wording: Wording) -> Exit:
    """List the activities, the newest first."""
    rows = services.activities.list(options.text, since=options.since, until=options.until)
    if options.json:
        as_json([_as_plain(row) for row in rows])
        return Exit.DONE
    names = {choice.id: choice.name for choice in services.registrations.vocabulary().activity_types}
    header = [wording.say(f"activity_column.{name}") for name in _SHOWN]
    table(header, [_cells(row, names) for row in rows])
    return Exit.DONE


_SHOWN = ("id", "starts", "title", "provider", "type", "hours", "participants", "missing_evidence")


def _cells(row: ActivityRow, names: dict[str, str]) -> list[str]:
    counts = (str(row.participants), str(row.missing_evidence))
    named = names.get(row.type, row.type)
    return [str(row.id), row.starts.isoformat(), row.title, row.provider, named, f"{row.hours:g}", *counts]


def _as_plain(row: ActivityRow) -> dict[str, object]:
    same = ("id", "title", "type", "provider", "hours", "cost", "validated", "participants", "planned", "done")
    more = ("accepted", "rejected", "missing_evidence", "rating")
    plain = {name: getattr(row, name) for name in (*same, *more)}
    days = {"starts": row.starts.isoformat(), "ends": row.ends.isoformat(), "categories": list(row.categories)}
    return {**plain, **days}


def activity(services: Services, options: argparse.Namespace, wording: Wording) -> Exit:
    """Add an activity with who took part, as one action."""
    on = options.on
    people: list[TeacherId] = []
    left_out: Blocked = []
    if options.to:
        known, left_out = known_and_not(services.staff, options.to, on, wording)
        people += [one.id for one in known]
    if options.attendance:
        found, more = _attendance(services, options, wording)
        people, left_out = people + found, left_out + more
    made = services.activities.add(_made(options), list(dict.fromkeys(people)), status=_status(options.until or on))
    count = len(services.activities.participants(made))
    if options.json:
        as_json({"id": made, "participants": count, "refused": left_out})
    else:
        result(str(made))
        message(wording.say("action.add_activity", {"count": count}))
    for line in left_out:
        message(f"{line['code']}: {line['reason']}")
    return Exit.REFUSALS if left_out else Exit.DONE


def _made(options: argparse.Namespace) -> Activity:
    return Activity(
        options.title.strip(),
        options.on,
        options.until or options.on,
        options.type,
        options.provider,
        options.hours,
        options.self_study,
        options.cost,
        tuple(dict.fromkeys(options.categories)),
    )


def _status(ends: date) -> ParticipationStatus:
    return ParticipationStatus.PLANNED if ends > clock.today() else ParticipationStatus.DONE


def _attendance(services: Services, options: argparse.Namespace, wording: Wording) -> tuple[list[TeacherId], Blocked]:
    """Return whom a file's lines mean for sure, and of the other lines why nobody was added."""
    until = options.until or options.on
    match = services.attendance.read_file(Path(options.attendance), options.progress, options.on, until)
    refused: Blocked = []
    for doubt in match.doubtful:
        names = ", ".join(f"{one.sort_name} ({one.code})" if one.code else one.sort_name for one in doubt.candidates)
        reason = wording.say("attendance.doubtful", {"names": names})
        refused.append({"code": doubt.text, "kind": "doubtful", "reason": reason})
    refused += [
        {"code": line, "kind": "unknown", "reason": wording.say("attendance.unknown")} for line in match.unknown
    ]
    return [line.teacher.id for line in match.sure], refused


def import_activities(services: Services, options: argparse.Namespace, wording: Wording) -> Exit:
    """Show what a list of activities would add, and with --apply take it over."""
    read = services.activity_imports.read(Path(options.list), options.progress, sheet=options.sheet)
    plan = services.activity_imports.plan(read, options.progress)
    notes = [wording.say(note.key, note.facts) for note in read.table.notes]
    if read.unread:
        facts = {"count": len(read.unread), "columns": ", ".join(read.unread)}
        notes.append(wording.say("command.activity_columns_unread", facts))
    counts = plan.counts()
    if options.apply:
        services.activity_imports.apply(plan, options.progress)
    if options.json:
        rows = [_plan_row(row, wording) for row in plan.rows]
        totals = {outcome.value: number for outcome, number in counts.items()}
        as_json({**totals, "applied": options.apply, "notes": notes, "rows": rows})
    else:
        for note in notes:
            message(note)
        _say_plan(plan, wording, applied=options.apply)
    return Exit.REFUSALS if counts[ActivityOutcome.REFUSED] or counts[ActivityOutcome.DOUBTFUL] else Exit.DONE


def _plan_row(row: ActivityPlanRow, wording: Wording) -> dict[str, object]:
    return {
        "row": row.row_number,
        "outcome": row.outcome.value,
        "title": row.activity.title if row.activity else "",
        "on": row.activity.starts.isoformat() if row.activity else None,
        "person": row.person,
        "problems": [{"column": item.column, "reason": wording.say(item.key, item.said)} for item in row.problems],
        "doubt": wording.say(f"activity_doubt.{row.doubt}") if row.doubt else "",
    }


def _say_plan(plan: ActivityPlan, wording: Wording, *, applied: bool) -> None:
    for outcome, number in plan.counts().items():
        result(wording.say(f"plan_line.{outcome.value}", {"count": number}))
    for row in plan.rows:
        if row.outcome in {ActivityOutcome.REFUSED, ActivityOutcome.DOUBTFUL}:
            reasons = [wording.say(item.key, item.said) for item in row.problems]
            reasons += [wording.say(f"activity_doubt.{row.doubt}")] if row.doubt else []
            facts = {"row": row.row_number, "name": row.person or "–", "reasons": " ".join(reasons)}
            message(wording.say(f"plan_row.{row.outcome.value}", facts))
    message(wording.say("command.applied" if applied else "command.plan_only"))


def evidence(services: Services, options: argparse.Namespace, wording: Wording) -> Exit:
    """Keep a file as evidence of an activity, or of some who took part."""
    activity_id = ActivityId(options.activity)
    parts = []
    if options.to:
        on = services.activities.get(activity_id).ends
        people = {one.id for one in services.staff.by_codes(options.to, on)}
        rows = [row.participation for row in services.activities.participants(activity_id)]
        parts = [item.id for item in rows if item.teacher_id in people]
        if len({item.teacher_id for item in rows} & people) < len(people):
            raise NotFound("participation")
    kept = services.evidence.attach(Path(options.evidence), activity_id, parts)
    if options.json:
        as_json([{"id": one.id, "name": one.name, "media_type": one.media_type, "size": one.size} for one in kept])
    else:
        message(wording.say("action.add_evidence", {"count": len(kept)}))
    return Exit.DONE
