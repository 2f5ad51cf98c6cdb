# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What teachers do to keep up their profession: lists of activities, one of them, who takes part, changes to them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from app import clock
from app.domain.activities import Activity, Participation, ParticipationStatus
from app.domain.activity_checks import check_activity, check_participation
from app.domain.activity_rows import ActivityOrder, ActivityRow, CatalogueRow, ParticipantRow, TakenPart
from app.domain.changes import Action
from app.domain.ids import NEW, ActivityId, ParticipationId, TeacherId
from app.domain.participating import again, divided, follows, overlapping, participations
from app.errors import InvalidValue, NotFound
from app.persistence import activities, activity_catalogue, evidence
from app.persistence.database import Database
from app.persistence.repositories.activities import ACTIVITIES, EVIDENCE_FILES, PARTICIPATIONS
from app.persistence.unit_of_work import UnitOfWork

DONE = ParticipationStatus.DONE
NEWEST_FIRST = ActivityOrder()


class ActivityService:
    """What a user can do with activities."""

    def __init__(self, database: Database) -> None:
        """Work on a school."""
        self._database = database

    def list(
        self,
        text: str = "",
        *,
        since: date | None = None,
        until: date | None = None,
        order: ActivityOrder = NEWEST_FIRST,
        offset: int = 0,
        limit: int | None = None,
    ) -> Sequence[ActivityRow]:
        """Return a list of activities (partly) within some days, or one page of it.

        `text` is searched in title, provider and validation number, in any order of words.
        """
        with self._database.read() as connection:
            return activities.activity_rows(connection, text, since, until, order=order, offset=offset, limit=limit)

    def count(self, text: str = "", *, since: date | None = None, until: date | None = None) -> int:
        """Return how many activities such a list holds."""
        with self._database.read() as connection:
            return activities.count(connection, text, since, until)

    def get(self, activity_id: ActivityId) -> Activity:
        """Return one activity; raises NotFound."""
        with self._database.read() as connection:
            found = ACTIVITIES.load(connection, [activity_id])
        if activity_id not in found:
            raise NotFound("activity")
        return found[activity_id]

    def participants(self, activity_id: ActivityId) -> Sequence[ParticipantRow]:
        """Return who takes part in an activity, in order of name."""
        with self._database.read() as connection:
            return activities.participants(connection, activity_id)

    def of_teacher(self, teacher_id: TeacherId) -> Sequence[TakenPart]:
        """Return what one teacher takes part in, the newest first."""
        with self._database.read() as connection:
            return activities.of_teacher(connection, teacher_id)

    def add(
        self,
        activity: Activity,
        teacher_ids: Sequence[TeacherId] = (),
        *,
        status: ParticipationStatus = DONE,
        hours: Mapping[TeacherId, float] | None = None,
        qualification: str = "",
    ) -> ActivityId:
        """Store a new activity with who took part, as one action; `hours` has those of who did more or less.

        `qualification` is the bevoegdheid they count for, "" for all.
        Raises InvalidValue naming the field, NotFound when one of the teachers is gone.
        """
        check_activity(activity)
        new = replace(activity, id=ActivityId(NEW), version=0)
        items = participations(new, teacher_ids, status, hours, qualification.strip())
        _check_all(new, items)
        with self._database.write(Action("add_activity", {"count": len(items)})) as work:
            stored = work.add(ACTIVITIES, [new])[0]
            _add(work, [replace(item, activity_id=stored.id) for item in items])
        return stored.id

    def change(self, before: Activity, after: Activity) -> int:
        """Store a changed activity; returns how many participants followed.

        Those whose hours or day were the activity's own get the new ones. Raises InvalidValue naming the field,
        SchoolFileError when somebody changed the activity since `before` was read.
        """
        check_activity(after)
        with self._database.write(Action("change_activity", {"activity_id": before.id})) as work:
            work.change(ACTIVITIES, [(before, after)])
            items = activities.participations_of(work.connection, before.id)
            pairs = [(item, follows(before, after, item)) for item in items]
            _check_all(after, [item for _, item in pairs])
            return len(work.change(PARTICIPATIONS, pairs))

    def add_participants(
        self,
        activity_id: ActivityId,
        teacher_ids: Sequence[TeacherId],
        *,
        status: ParticipationStatus = DONE,
        hours: Mapping[TeacherId, float] | None = None,
        qualification: str = "",
    ) -> int:
        """Let more teachers take part, as one action; returns how many, since who does already is left alone.

        For a `qualification` that is who does for that bevoegdheid, or for all of them.
        """
        activity, meant = self.get(activity_id), qualification.strip()
        items = participations(activity, teacher_ids, status, hours, meant)
        _check_all(activity, items)
        with self._database.read() as connection:
            known = activities.participations_of(connection, activity_id)
        there = {one.teacher_id for one in known if not meant or one.qualification.casefold() in {"", meant.casefold()}}
        fresh = [item for item in items if item.teacher_id not in there]
        facts = {"count": len(fresh), "activity_id": activity_id}
        with self._database.write(Action("add_participants", facts)) as work:
            return _add(work, fresh)

    def remove_participants(self, participation_ids: Sequence[ParticipationId]) -> int:
        """Take teachers out of an activity, with the evidence of them alone, as one action; returns how many."""
        with self._database.read() as connection:
            found = activities.existing_participations(connection, participation_ids)
            files = evidence.of_participations(connection, [item.id for item in found])
        with self._database.write(Action("remove_participants", {"count": len(found)})) as work:
            work.remove(EVIDENCE_FILES, files)
            work.remove(PARTICIPATIONS, found)
        return len(found)

    def change_participations(
        self,
        ids: Sequence[ParticipationId],
        *,
        status: ParticipationStatus | None = None,
        hours: float | None = None,
        reason: str | None = None,
        on: date | None = None,
        rating: int | None = None,
        remark: str | None = None,
        qualification: str | None = None,
    ) -> int:
        """Change what is given of some participations, as one action; returns how many changed.

        `hours` are divided over contact and self-study as the activity's are; `rating` 0 takes a rating away, and
        `qualification` "" lets them count for every bevoegdheid. A reason stays only with what is rejected. Raises
        InvalidValue naming the field.
        """
        meant = None if qualification is None else qualification.strip()
        given: dict[str, object] = {"status": status, "reason": reason, "on": on, "remark": remark}
        given["qualification"] = meant
        given = {name: value for name, value in given.items() if value is not None}
        if rating is not None:
            given["rating"] = rating or None
        with self._database.read() as connection:
            found = activities.existing_participations(connection, ids)
            known = activities.activities_of(connection, found)
        pairs = []
        for item in found:
            after = _changed(item, known[item.activity_id], given, hours)
            check_participation(after, known[item.activity_id], clock.today())
            pairs.append((item, after))
        pairs = [pair for pair in pairs if pair[0] != pair[1]]
        with self._database.write(Action("change_participations", {"count": len(pairs)})) as work:
            if meant is not None:
                _check_once(work, pairs)
            return len(work.change(PARTICIPATIONS, pairs))

    def remove(self, activity_id: ActivityId) -> None:
        """Remove an activity with its participations and evidence, as one action; raises NotFound."""
        activity = self.get(activity_id)
        with self._database.read() as connection:
            items = activities.participations_of(connection, activity_id)
            files = evidence.of_activity(connection, activity_id)
        with self._database.write(Action("remove_activity", {"count": len(items)})) as work:
            work.remove(EVIDENCE_FILES, files)
            work.remove(PARTICIPATIONS, items)
            work.remove(ACTIVITIES, [activity])

    def repeat(self, activity_id: ActivityId, on: date) -> Activity:
        """Return the activity as it would be held again from a day on; not stored. Raises NotFound."""
        return again(self.get(activity_id), on)

    def would_come_again(self, activity_id: ActivityId, on: date) -> Sequence[TeacherId]:
        """Return who took part and is in service on a day: whom `repeat` is for, in order of name."""
        with self._database.read() as connection:
            return activities.still_in_service(connection, activity_id, on)

    def catalogue(self, text: str = "", *, offset: int = 0, limit: int | None = None) -> Sequence[CatalogueRow]:
        """Return what colleagues did over the years, by title and provider: the best rated first."""
        with self._database.read() as connection:
            return activity_catalogue.rows(connection, text, offset=offset, limit=limit)


def _add(work: UnitOfWork, items: Sequence[Participation]) -> int:
    known = activities.known_teachers(work.connection, [item.teacher_id for item in items])
    if any(item.teacher_id not in known for item in items):
        raise NotFound("teacher")
    return len(work.add(PARTICIPATIONS, items))


def _check_all(activity: Activity, items: Sequence[Participation]) -> None:
    today = clock.today()
    for item in items:
        check_participation(item, activity, today)


def _check_once(work: UnitOfWork, pairs: Sequence[tuple[Participation, Participation]]) -> None:
    """Nobody whose participation changes takes part in an activity twice for one bevoegdheid: for all is for each."""
    after = {item.id: item for _, item in pairs}
    meant = {(item.activity_id, item.teacher_id) for item in after.values()}
    for activity_id in sorted({item.activity_id for item in after.values()}):
        known = [after.get(one.id, one) for one in activities.participations_of(work.connection, activity_id)]
        if overlapping(one for one in known if (activity_id, one.teacher_id) in meant):
            raise InvalidValue("participation_twice", field="qualification")


def _changed(
    item: Participation, activity: Activity, given: Mapping[str, object], hours: float | None
) -> Participation:
    after: Participation = replace(item, **given)  # type: ignore[arg-type]
    if hours is not None:
        if not hours >= 0:
            raise InvalidValue("activity_hours", field="hours", most=0)
        contact, self_study = divided(activity, hours)
        after = replace(after, contact_hours=contact, self_study_hours=self_study)
    if after.status is not ParticipationStatus.REJECTED and after.reason:
        after = replace(after, reason="")
    return after
