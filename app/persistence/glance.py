# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the window shows first, read with the driver alone: the same figures as the services', half a second sooner.

The conditions repeat those of `app.persistence.search` and the queries beside it, as plain text, because importing
SQLAlchemy takes longer than reading. A test compares the two on schools of every sort: change them together.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from app.domain.changes import Action, ChangeSet
from app.domain.cycles import BANDS, DECIDING, last_end_within
from app.domain.eligibility import INVITABLE_STATUSES
from app.domain.ids import ChangeSetId, RoundId
from app.domain.registers import RegisterEdition, RegisterProfile
from app.domain.registrations import REGISTERED_STATUSES, Status
from app.domain.school import School
from app.domain.selections import Need, StaffCounts
from app.domain.staff_kinds import QUALIFIED_GRADES
from app.domain.standing import Standing, UnfinishedRound, worklist_line
from app.persistence import looking, schema

_TEACHERS = """
WITH waiting AS (SELECT a.registration_id, a.on_day FROM event a WHERE a.kind = 'applied' AND a.on_day <= :on
    AND NOT EXISTS (SELECT 1 FROM event b WHERE b.registration_id = a.registration_id
      AND b.kind IN (SELECT value FROM json_each(:deciding)) AND b.on_day <= :on
      AND (b.on_day > a.on_day OR (b.on_day = a.on_day AND b.id > a.id)))),
  present AS (SELECT teacher_id, registration_id, register_id, status FROM status_span
    WHERE since <= :on AND (until IS NULL OR until > :on)),
  free AS (SELECT * FROM present WHERE registration_id NOT IN (SELECT registration_id FROM waiting)),
  ending AS (SELECT free.teacher_id, ends.since FROM free
    JOIN status_span last ON last.registration_id = free.registration_id
      AND last.status IN (SELECT value FROM json_each(:running))
    JOIN status_span ends ON ends.registration_id = free.registration_id AND ends.since = last.until
    WHERE free.status IN (SELECT value FROM json_each(:running)) AND ends.status IN ('grace', 'expired')),
  later AS (SELECT e.teacher_id FROM event e
    WHERE e.kind = 'postponed' AND e.register_id = :register AND e.on_day <= :on AND e.until_day > :on
    AND NOT EXISTS (SELECT 1 FROM event p WHERE p.teacher_id = e.teacher_id AND p.register_id = e.register_id
      AND p.kind = 'postponed' AND p.on_day <= :on AND (p.on_day > e.on_day OR (p.on_day = e.on_day AND p.id > e.id)))),
  lying AS (SELECT l.teacher_id, CASE WHEN r.template_id LIKE 'uitnodiging%' OR o.text LIKE '%kind = "invitation"%'
      THEN 'invitation' WHEN r.template_id LIKE 'herinnering%' OR o.text LIKE '%kind = "reminder"%' THEN 'reminder' END
      AS kind FROM letter l JOIN round r ON r.id = l.round_id
    LEFT JOIN template o ON o.template_id || '.' || o.language = r.template_id
    WHERE l.state <> 'sent' AND r.register_id = :register),
  reminded AS (SELECT e.teacher_id, count(*) AS number FROM event e
    WHERE e.kind = 'reminded' AND e.register_id = :register AND e.on_day <= :on AND NOT EXISTS (SELECT 1 FROM event p
      WHERE p.teacher_id = e.teacher_id AND p.register_id = e.register_id AND p.kind = 'postponed'
        AND p.on_day >= e.on_day AND p.on_day <= :on) GROUP BY e.teacher_id)
SELECT coalesce(status, 'not_invited'), kind = 'teaching', count(*),
  sum(CASE WHEN kind = 'teaching' AND do_not_invite = 0
    AND coalesce(status, 'not_invited') IN (SELECT value FROM json_each(:invitable))
    AND (:any_grade OR NOT EXISTS (SELECT 1 FROM qualification q WHERE q.teacher_id = teacher.id)
      OR EXISTS (SELECT 1 FROM qualification q WHERE q.teacher_id = teacher.id
        AND q.grade IN (SELECT value FROM json_each(:grades))))
    AND teacher.id NOT IN (SELECT teacher_id FROM lying l WHERE l.kind = 'invitation') THEN 1 ELSE 0 END),
  sum(CASE WHEN kind = 'teaching' AND status IN ('invited', 'reminded') AND since <= :waited AND do_not_invite = 0
    AND teacher.id NOT IN (SELECT teacher_id FROM lying l WHERE l.kind = 'reminder'
      UNION SELECT teacher_id FROM later) AND :reminders > 0
    AND teacher.id NOT IN (SELECT teacher_id FROM reminded) THEN 1 ELSE 0 END),
  sum(CASE WHEN kind = 'teaching' AND status IN ('invited', 'reminded') AND since <= :waited AND do_not_invite = 0
    AND teacher.id NOT IN (SELECT teacher_id FROM lying l WHERE l.kind = 'reminder'
      UNION SELECT teacher_id FROM later)
    AND teacher.id IN (SELECT teacher_id FROM reminded WHERE number < :reminders) THEN 1 ELSE 0 END),
  sum(CASE WHEN kind = 'teaching' AND status = 'applied' AND since < :late THEN 1 ELSE 0 END),
  sum(CASE WHEN kind = 'teaching'
    AND teacher.id IN (SELECT teacher_id FROM present JOIN waiting USING (registration_id)
    WHERE status IN (SELECT value FROM json_each(:may_wait))
      AND on_day < coalesce((SELECT value FROM json_each(:late_in) WHERE key = register_id), :late)) THEN 1 ELSE 0 END),
  sum(CASE WHEN kind = 'teaching'
    AND teacher.id IN (SELECT teacher_id FROM free WHERE status = 'grace') THEN 1 ELSE 0 END),
  sum(CASE WHEN kind = 'teaching'
    AND teacher.id IN (SELECT teacher_id FROM ending WHERE since > :on AND since <= :months_3)
    THEN 1 ELSE 0 END),
  sum(CASE WHEN kind = 'teaching'
    AND teacher.id IN (SELECT teacher_id FROM ending WHERE since > :months_3 AND since <= :months_6)
    THEN 1 ELSE 0 END),
  sum(CASE WHEN kind = 'teaching'
    AND teacher.id IN (SELECT teacher_id FROM ending WHERE since > :months_6 AND since <= :months_12)
    THEN 1 ELSE 0 END),
  sum(CASE WHEN kind = 'teaching' AND has_address = 0 THEN 1 ELSE 0 END),
  sum(CASE WHEN name_doubt <> '' THEN 1 ELSE 0 END),
  sum(CASE WHEN EXISTS (SELECT 1 FROM teacher_number n JOIN teacher_number o
      ON o.number = n.number AND o.system = n.system AND o.teacher_id <> n.teacher_id
      WHERE n.teacher_id = teacher.id AND n.number <> '' AND NOT EXISTS (SELECT 1 FROM not_double d
        WHERE (d.teacher_id = n.teacher_id AND d.other_id = o.teacher_id)
          OR (d.teacher_id = o.teacher_id AND d.other_id = n.teacher_id)))
    OR EXISTS (SELECT 1 FROM teacher o WHERE o.email = teacher.email AND o.email <> '' AND o.id <> teacher.id
      AND o.surname_part = teacher.surname_part AND NOT EXISTS (SELECT 1 FROM not_double d
        WHERE (d.teacher_id = teacher.id AND d.other_id = o.id)
          OR (d.teacher_id = o.id AND d.other_id = teacher.id))) THEN 1 ELSE 0 END)
FROM teacher LEFT JOIN status_span span ON span.teacher_id = teacher.id AND span.register_id = :register
  AND span.since <= :on AND (span.until IS NULL OR span.until > :on)
  AND (NOT :several OR span.registration_id = (SELECT o.registration_id FROM present o JOIN registration r
    ON r.id = o.registration_id AND r.register_id = :register WHERE o.teacher_id = teacher.id
    ORDER BY CASE WHEN o.status IN (SELECT value FROM json_each(:registered)) THEN 0
      WHEN o.status IN ('account', 'applied') THEN 1 WHEN o.status IN ('invited', 'reminded') THEN 2 ELSE 3 END,
      o.registration_id LIMIT 1))
WHERE (employed_from IS NULL OR employed_from <= :on) AND (employed_until IS NULL OR employed_until >= :on)
GROUP BY 1, 2
"""
_NEEDS = (
    Need.TO_INVITE, Need.NO_ANSWER, Need.STILL_NO_ANSWER, Need.APPLICATION_LATE, Need.RENEWAL_LATE, Need.GRACE,
    Need.EXPIRING_3, Need.EXPIRING_6, Need.EXPIRING_12, Need.NO_ADDRESS, Need.NAME_DOUBT, Need.DOUBLE,
)  # fmt: skip
"""The reasons in the order of the sums above."""

_ROUNDS = """
SELECT round.id, name, sum(state = 'waiting'), sum(state = 'printed' AND how <> 'email'),
  sum(state = 'printed' AND how = 'email') FROM round JOIN letter ON round_id = round.id
WHERE state IN ('waiting', 'printed') GROUP BY round.id ORDER BY on_day DESC, round.id DESC
"""
_UNDO = """
SELECT id, action, facts, at, "by", undoes, undone FROM change_set
WHERE undoes IS NULL AND undone = 0 AND action <> 'erase_teachers' ORDER BY id DESC LIMIT 1
"""
_REDO = """
SELECT id, action, facts, at, "by", undoes, undone FROM change_set
WHERE action = 'undo' AND undone = 0
  AND id > (SELECT coalesce(max(id), 0) FROM change_set WHERE undoes IS NULL) ORDER BY id DESC LIMIT 1
"""

_OWN_RULES = "SELECT register_id, edition, text, version, id FROM register_edition ORDER BY id"
_NAME = """
SELECT sort_name FROM teacher WHERE id = :id UNION ALL
SELECT sort_name FROM teacher JOIN teacher_merge m ON m.teacher_id = teacher.id WHERE m.other_id = :id LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class Glance:
    """How the school stands, and the actions to undo and to redo, as HistoryService names them."""

    standing: Standing
    undo: ChangeSet | None
    redo: ChangeSet | None


@dataclass(frozen=True, slots=True)
class Rules:
    """The register that is shown, the mark of all rules, and in how many weeks registers check an application."""

    profile: RegisterProfile
    mark: str
    weeks: Callable[[Sequence[str]], Mapping[str, int]]
    """Of some registers: reading the rules of those nobody is in would take time."""


RulesOf = Callable[[Sequence[RegisterEdition]], Rules]
"""From a school's own editions to the rules there are with them."""


def read(file: Path, rules_of: RulesOf, on: date) -> Glance | None:
    """Read it from a school file, by the rules that the statuses must have been worked out by; changes nothing.

    None when the file has to be opened in full first: in use, older, not closed well, or with statuses by other rules.
    Raises SchoolFileError as `looking.look` does, and the driver's error.
    """
    if looking.unfinished(file) or looking.note_beside(file).exists():
        return None
    with looking.recognised(file, whole=False) as (connection, revision):
        if revision != schema.HEAD:
            return None
        facts = dict(connection.execute("SELECT name, value FROM fact").fetchall())
        rules = rules_of([RegisterEdition(*row) for row in connection.execute(_OWN_RULES).fetchall()])
        if not facts.get("school_id") or facts.get("rules") != rules.mark:
            return None
        connection.execute("BEGIN")
        return Glance(_standing(connection, rules, on), _action(connection, _UNDO), _action(connection, _REDO))


def _standing(connection: Any, rules: Rules, on: date) -> Standing:  # noqa: ANN401 - the driver's
    profile = rules.profile
    registers = [row[0] for row in connection.execute("SELECT DISTINCT register_id FROM status_span").fetchall()]
    late_in = {one: on - timedelta(weeks=count) for one, count in rules.weeks(registers).items()}
    facts = {
        "register": profile.id,
        "on": on.isoformat(),
        "waited": (on - timedelta(weeks=profile.reminder_after_weeks)).isoformat(),
        "late": (on - timedelta(weeks=profile.application_weeks)).isoformat(),
        "late_in": json.dumps({one: day.isoformat() for one, day in late_in.items()}),
        "reminders": profile.max_reminders,
        "several": profile.per_qualification,
        "registered": json.dumps(sorted(REGISTERED_STATUSES)),
        "any_grade": not profile.needs_qualification,
        "invitable": json.dumps(sorted(INVITABLE_STATUSES)),
        "grades": json.dumps(sorted(QUALIFIED_GRADES)),
        "deciding": json.dumps(sorted(DECIDING)),
        "may_wait": json.dumps(sorted(REGISTERED_STATUSES | {Status.EXPIRED})),
        "running": json.dumps(sorted(REGISTERED_STATUSES - {Status.GRACE})),
        **{f"months_{months}": last_end_within(on, months).isoformat() for months in BANDS},
    }
    found = connection.execute(_TEACHERS, facts).fetchall()
    by_status = {Status(row[0]): row[2] for row in found if row[1]}
    sums = {need: sum(row[3 + at] for row in found) for at, need in enumerate(_NEEDS)}
    total = sum(by_status.values())
    counts = StaffCounts(
        total=total,
        others=sum(row[2] for row in found) - total,
        registered=sum(number for status, number in by_status.items() if status in REGISTERED_STATUSES),
        to_invite=sums[Need.TO_INVITE],
        by_status=by_status,
    )
    lines = [worklist_line(need, sums[need], profile) for need in Need if sums[need]]
    rounds = [UnfinishedRound(RoundId(row[0]), *row[1:]) for row in connection.execute(_ROUNDS).fetchall()]
    return Standing(on, _school(connection), counts, tuple(sorted(lines, key=lambda line: -line.count)), tuple(rounds))


def _school(connection: Any) -> School:  # noqa: ANN401 - the driver's connection
    names = [field.name for field in fields(School)]
    columns = ", ".join(f'"{name}"' for name in names)
    found = connection.execute(f"SELECT {columns} FROM school ORDER BY id LIMIT 1").fetchone()  # noqa: S608 - our names
    if found is None:
        return School()
    values = dict(zip(names, found, strict=True))
    return School(**{**values, "sample": bool(values["sample"])})


def _action(connection: Any, query: str) -> ChangeSet | None:  # noqa: ANN401 - the driver's connection
    found = connection.execute(query).fetchone()
    if found is None:
        return None
    number, name, text, at, by, undoes, undone = found
    facts = json.loads(text)
    if query is _REDO:
        name = str(facts.pop("action"))
    if isinstance(facts.get("teacher_id"), int):
        named = connection.execute(_NAME, {"id": facts["teacher_id"]}).fetchone()
        facts["name"] = named[0] if named else "–"
    when = datetime.fromisoformat(at).replace(tzinfo=UTC)
    return ChangeSet(ChangeSetId(number), Action(name, facts), when, by, undoes, bool(undone))
