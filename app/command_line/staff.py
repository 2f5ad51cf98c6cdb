# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The commands about teachers: import, list, status."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from app import clock
from app.bootstrap import Services
from app.command_line.codes import known_and_not
from app.command_line.output import Exit, as_json, message, result, table
from app.domain.registrations import EventKind
from app.domain.selections import Order, TeacherRow, TeacherSelection
from app.domain.teachers import Teacher
from app.errors import NotFound
from app.services.imports import ImportPlan, Outcome, PlanRow, RawTable, ReadList, StaffField, known_field
from app.services.staff import StaffService
from app.wording import Wording


def import_staff(services: Services, options: argparse.Namespace, wording: Wording) -> Exit:
    """Show what a staff list would change, and with --apply take it over."""
    read = services.imports.read(Path(options.list), options.progress, sheet=options.sheet)
    plan = services.imports.plan(read, _mapping(read, options.columns), options.progress)
    notes = _notes(read.table, plan, wording)
    counts = {outcome.value: number for outcome, number in plan.counts().items()}
    if options.refused and counts["refused"]:
        services.imports.save_refused(plan, Path(options.refused), wording)
    if options.apply:
        services.imports.apply(plan, options.progress)
    if options.json:
        rows = _rows(plan, services.staff, wording)
        as_json({**counts, "applied": options.apply, "source": plan.source, "notes": notes, "rows": rows})
    else:
        for note in notes:
            message(note)
        _say_plan(plan, services.staff, wording, applied=options.apply)
    bsns = any(why.startswith("bsn") for why in read.table.refused_columns.values())
    return Exit.REFUSALS if counts["refused"] or counts["doubtful"] or bsns else Exit.DONE


def _mapping(read: ReadList, asked: Sequence[tuple[str, str]]) -> dict[int, StaffField]:
    """Return what the columns hold, with what was asked for on the command line; raises NotFound, InvalidValue."""
    mapping = dict(read.mapping)
    for header, field in asked:
        names = [read.table.column_name(at) for at in range(len(read.table.header))]
        found = [at for at, name in enumerate(names) if name.casefold() == header.casefold()]
        if not found:
            raise NotFound("column", name=header, known=names)
        if field not in {known.value for known in StaffField}:
            raise NotFound("field", name=field, known=[known.value for known in StaffField])
        mapping[found[0]] = StaffField(field)
    return mapping


def _notes(table: RawTable, plan: ImportPlan, wording: Wording) -> list[str]:
    """Say what is to be known about a list: which columns were not read and why, what was doubtful in the file."""
    unread = [
        header
        for at, header in enumerate(table.header)
        if header and at not in plan.mapping and at not in table.refused_columns and known_field(header) is None
    ]
    notes = [wording.say(note.key, note.facts) for note in table.notes]
    if unread:
        notes.append(wording.say("command.columns_unread", {"count": len(unread), "columns": ", ".join(unread)}))
    return notes


def _rows(plan: ImportPlan, staff: StaffService, wording: Wording) -> list[dict[str, object]]:
    return [
        {
            "row": row.row_number or None,
            "outcome": row.outcome.value,
            "decision": row.decision.value,
            "code": _code(row),
            "name": _name(row, staff),
            "changes": [
                {"field": change.field.value, "old": _plain(change.old), "new": _plain(change.new)}
                for change in row.changes
            ],
            "problems": [{"column": item.column, "reason": wording.say(item.key, item.said)} for item in row.problems],
            "doubt": _doubt(row, wording),
        }
        for row in plan.rows
    ]


def _doubt(row: PlanRow, wording: Wording) -> str:
    """Say what a person should look at: who is meant, or how the name was taken apart; "" when all is sure."""
    if row.doubt:
        return wording.say(f"plan_doubt.{row.doubt}")
    teacher = row.teacher_after
    return wording.say(f"name_doubt.{teacher.name_doubt}") if teacher and teacher.name_doubt else ""


def _plain(value: object) -> object:
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return value if value is None or isinstance(value, (int, float, bool)) else str(value)


def _teacher(row: PlanRow) -> Teacher | None:
    return row.teacher_after or row.teacher_before


def _code(row: PlanRow) -> str:
    teacher = _teacher(row)
    return teacher.code if teacher else ""


def _name(row: PlanRow, staff: StaffService) -> str:
    teacher = _teacher(row)
    return staff.lines(teacher).sort_name if teacher else ""


def _say_plan(plan: ImportPlan, staff: StaffService, wording: Wording, *, applied: bool) -> None:
    for outcome, number in plan.counts().items():
        result(wording.say(f"plan_line.{outcome.value}", {"count": number}))
    for row in plan.rows:
        reasons = [wording.say(item.key, item.said) for item in row.problems]
        if row.doubt:
            reasons.append(wording.say(f"plan_doubt.{row.doubt}"))
        if row.outcome in {Outcome.REFUSED, Outcome.DOUBTFUL}:
            facts = {"row": row.row_number, "name": _name(row, staff) or "–", "reasons": " ".join(reasons)}
            message(wording.say(f"plan_row.{row.outcome.value}", facts))
    unsure = sum(1 for row in plan.rows if row.outcome in {Outcome.NEW, Outcome.CHANGED} and _doubt(row, wording))
    if unsure:
        message(wording.say("command.names_unsure", {"count": unsure}))
    message(wording.say("command.applied" if applied else "command.plan_only"))


def teachers(services: Services, options: argparse.Namespace, wording: Wording) -> Exit:
    """List all teachers, also those out of service."""
    on = options.on or clock.today()
    rows = services.staff.rows(TeacherSelection(in_service=None), Order(), on)
    if not options.json:
        header = [wording.say(f"overview_column.{name}") for name in ("code", "name", "location", "section", "status")]
        table(
            header,
            [[row.code, row.sort_name, row.location, row.section or row.team, _status(row, wording)] for row in rows],
        )
        return Exit.DONE
    whole = {teacher.id: teacher for teacher in services.staff.all()}
    as_json([_as_plain(row, whole[row.id], services.staff) for row in rows])
    return Exit.DONE


def _status(row: TeacherRow, wording: Wording) -> str:
    return wording.say(f"status.{row.status_key}")


def _as_plain(row: TeacherRow, teacher: Teacher, staff: StaffService) -> dict[str, object]:
    lines = staff.lines(teacher)
    return {
        "code": teacher.code,
        "number": teacher.number,
        "numbers": [{"system": item.system, "number": item.number} for item in teacher.numbers],
        "sort_name": lines.sort_name,
        "salutation": lines.salutation,
        "address_lines": list(lines.address_lines),
        "running_text": lines.running_text,
        "email": teacher.email,
        "location": teacher.location,
        "team": teacher.team or teacher.section,
        "section": teacher.section or teacher.team,
        "job": teacher.job,
        "fte": teacher.fte,
        "subjects": list(teacher.subjects),
        "qualifications": [{"subject": item.subject, "grade": item.grade.value} for item in teacher.qualifications],
        "employed_from": teacher.employed_from.isoformat() if teacher.employed_from else None,
        "employed_until": teacher.employed_until.isoformat() if teacher.employed_until else None,
        "do_not_invite": teacher.do_not_invite,
        "status": row.status.value,
        "since": row.since.isoformat() if row.since else None,
    }


def status(services: Services, options: argparse.Namespace, wording: Wording) -> Exit:
    """Note what happened with some teachers, as one action."""
    on = options.on or clock.today()
    people, unknown = known_and_not(services.staff, options.codes, on, wording)
    if not people and not options.json:
        services.staff.by_codes(options.codes, on)  # raises what is wrong with all of them
    facts = {"number": options.number, "note": options.note, "until": options.until}
    facts |= {"register_id": options.register, "qualification": options.qualification}
    ids = [teacher.id for teacher in people]
    done = services.registrations.note(EventKind(options.event), ids, on, **facts) if ids else 0
    if options.json:
        as_json({"event": options.event, "noted": done, "refused": unknown})
    else:
        message(wording.say("action.note_event", {"event": options.event, "count": done}))
    for line in unknown:
        message(f"{line['code']}: {line['reason']}")
    return Exit.REFUSALS if unknown else Exit.DONE
