# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whatever is done in whatever order: taking it all back and doing it all again brings the exact states, every time."""

import os
import random
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.bootstrap import Services
from app.domain.activities import Activity
from app.domain.changes import Action
from app.domain.filters import Condition, FilterTest
from app.domain.letters import LetterState
from app.domain.registrations import EventKind, Status
from app.domain.teachers import Teacher
from app.domain.views import SavedView
from app.errors import InvalidValue, UndoRefused
from app.persistence import journal, restoring, statuses
from app.persistence.repositories.catalogue import LETTERS, TEACHERS
from app.progress import Progress
from tests.schools import DAY, SCHOOL, add, database, random_teacher, reading, round_of_letters
from tests.states import contents

SEQUENCES = 1_000
AT_A_TIME = 125
"""Sequences one test does: eight tests, so that both processors have work to the end."""
ALL = os.environ.get("FAULTS") == "all"
"""Before a release each database does all of them; otherwise each does an eighth, and not the same one."""
PARTS = [
    (place, part)
    for part in range(SEQUENCES // AT_A_TIME)
    for place in ("file", "server")
    if ALL or (place, part % 8) in {("file", 0), ("server", 1)}
]


class Secretary:
    """Does things at random with one school; each returns once something was done, or nothing was possible."""

    def __init__(self, school: Services, chance: random.Random, copy: Path) -> None:
        """Work on a school; `copy` is a backup of it."""
        self.school, self.chance, self.copy = school, chance, copy

    def _some(self) -> list[Teacher]:
        everybody = self.school.staff.all()
        return self.chance.sample(everybody, self.chance.randint(1, len(everybody))) if everybody else []

    def imports(self) -> None:
        """Add some and change others, as one action."""
        pairs = [(one, self._changed(one)) for one in self._some()]
        with database(self.school).write(Action("import_staff", {"count": 3})) as work:
            work.add(TEACHERS, [random_teacher(self.chance) for _ in range(self.chance.randint(0, 3))])
            work.change(TEACHERS, pairs)

    def _changed(self, one: Teacher) -> Teacher:
        return replace(random_teacher(self.chance), id=one.id, version=one.version)

    def changes(self) -> None:
        """Change one teacher."""
        for one in self._some()[:1]:
            self.school.staff.save(one, self._changed(one))

    def removes(self) -> None:
        """Remove a teacher, if nothing is kept of them."""
        for one in self._some()[:1]:
            try:
                self.school.staff.remove([one.id])
            except UndoRefused:
                return

    def notes(self) -> None:
        """Note an event with some."""
        kind = self.chance.choice(list(EventKind))
        on = DAY + timedelta(self.chance.randint(-2000, 2000))
        ends = kind in {EventKind.EXTENDED, EventKind.OVERRIDDEN} and self.chance.random() < 0.5
        number = self.chance.choice(list(Status)).value if kind is EventKind.OVERRIDDEN else ""
        more = {"register_id": self.chance.choice(["", "", "schoolleidersregister-po"]), "number": number}
        until = on + timedelta(400) if ends else None
        try:
            self.school.registrations.note(
                kind, [one.id for one in self._some()], on, until=until, note="gebeld", **more
            )
        except InvalidValue:
            return  # an extension of who was never registered

    def takes_a_note_back(self) -> None:
        """Remove an event; a letter's own event too."""
        found = [event for one in self._some() for event in self.school.registrations.events(one.id)]
        if found:
            self.school.registrations.remove(self.chance.choice(found).id)

    def starts_a_round(self) -> None:
        """Begin a round for some."""
        some = [one.id for one in self._some()]
        if some:
            self.school.rounds.start(round_of_letters(f"Ronde {self.chance.random()}"), some)

    def works_on_a_view(self) -> None:
        """Keep a view; change, pin, move or remove one; or begin a round for whom it holds."""
        service, chance = self.school.views, self.chance
        known = service.all()
        where = Condition("team", FilterTest.IS, (chance.choice(["vmbo", "havo"]),))
        if not known or chance.random() < 0.3:
            service.add(SavedView(f"Lijst {chance.random()}", where, pinned=chance.random() < 0.5))
            return
        view = chance.choice(known)
        some = [one.id for one in self._some()]
        for_view = replace(round_of_letters(f"Ronde {chance.random()}"), of_view=view.group)
        chance.choice(
            (
                lambda: service.change(replace(view, where=where, name=f"Lijst {chance.random()}")),
                lambda: service.pin(view.id, pinned=not view.pinned),
                lambda: service.move(view.id, chance.randrange(len(known))),
                lambda: service.remove(view.id),
                lambda: self.school.rounds.start(for_view, some) if some else None,
            )
        )()

    def prints(self) -> None:
        """Mark the waiting letters as printed, as the printing service does once they are rendered."""
        with database(self.school).write(Action("print_letters", {"round": "r", "count": 1})) as work:
            waiting = [one for one in LETTERS.load_all(work.connection) if one.state is LetterState.WAITING]
            done = {"state": LetterState.PRINTED, "address_lines": ("A. Berg", "Kerkpad 1"), "salutation": "Geachte A"}
            work.change(LETTERS, [(one, replace(one, **done)) for one in waiting])  # type: ignore[arg-type]

    def confirms(self) -> None:
        """Say of some printed letters that they came out well."""
        for summary in self.school.rounds.rounds()[:1]:
            letters = [row.letter.id for row in self.school.rounds.letters(summary.round.id)]
            good = self.chance.sample(letters, self.chance.randint(0, len(letters)))
            self.school.letters.confirm(summary.round.id, good, DAY)

    def drops(self) -> None:
        """Take letters out of the newest stack."""
        for summary in self.school.rounds.rounds()[:1]:
            letters = [row.letter.id for row in self.school.rounds.letters(summary.round.id)]
            self.school.rounds.drop(summary.round.id, letters[:2])

    def changes_the_school(self) -> None:
        """Change the school's own facts."""
        before = self.school.school.school()
        self.school.school.save(before, replace(before, name=f"School {self.chance.randrange(100)}"))

    def puts_a_backup_back(self) -> None:
        """Bring everything back to the day of the backup."""
        restoring.restore(database(self.school), self.copy, Action("restore", {"at": "", "count": 6}), Progress())

    def holds_an_activity(self) -> None:
        """Enter one for some."""
        on = DAY + timedelta(self.chance.randint(-400, 0))
        some = [one.id for one in self._some()]
        self.school.activities.add(Activity("Studiedag", on, on, contact_hours=6.0), some)

    def works_on_an_activity(self) -> None:
        """Change one, who took part, how, or what shows it; or remove it."""
        rows = self.school.activities.list()
        if not rows:
            return
        service, made = self.school.activities, self.chance.choice(rows).id
        before = service.get(made)
        parts = [row.participation.id for row in service.participants(made)]
        some = self.chance.sample(parts, self.chance.randint(0, len(parts)))
        self.chance.choice(
            (
                lambda: service.change(before, replace(before, contact_hours=float(self.chance.randint(1, 8)))),
                lambda: service.add_participants(made, [one.id for one in self._some()]),
                lambda: service.remove_participants(some),
                lambda: service.change_participations(some, rating=self.chance.randint(1, 5), remark="goed"),
                lambda: self.school.evidence.attach_content(b"%PDF-1.7\n", "bewijs.pdf", made, some),
                lambda: service.remove(made),
            )
        )()

    def acts(self) -> None:
        """Do one thing at random."""
        often = (self.imports, self.changes, self.notes, self.starts_a_round, self.prints, self.confirms) * 3
        often += (self.holds_an_activity, self.works_on_an_activity, self.works_on_an_activity, self.works_on_a_view)
        seldom = (self.removes, self.takes_a_note_back, self.drops, self.changes_the_school, self.puts_a_backup_back)
        action: Callable[[], None] = self.chance.choice(often + seldom)
        action()


def _states_while(school: Services, act: Callable[[], object], most: int) -> list[dict[str, str]]:
    """Act so many times; return the state before all and after each action that changed something."""
    with reading(school) as connection:
        states, last = [contents(connection)], journal.last_id(connection)
    for _ in range(most):
        act()
        with reading(school) as connection:
            before, last = last, journal.last_id(connection)
            if last != before:
                states.append(contents(connection))
    return states


def _prepare(school: Services) -> Path:
    school.school.save(school.school.school(), SCHOOL)
    ids = add(school, 6)
    school.registrations.note(EventKind.REGISTERED, ids[:2], DAY)
    started = school.rounds.start(round_of_letters(), ids[2:5])
    copy = school.backups.make().path
    school.rounds.drop(started.id, [row.letter.id for row in school.rounds.letters(started.id)][:1])
    return copy


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize(("place", "part"), PARTS, indirect=["place"])
def test_any_sequence_of_actions_can_be_undone_and_redone(school: Services, part: int) -> None:
    """A thousand sequences: each step back and forth is the very state it was."""
    copy = _prepare(school)
    for number in range(AT_A_TIME):
        chance = random.Random(part * AT_A_TIME + number)
        secretary = Secretary(school, chance, copy)
        states = _states_while(school, secretary.acts, chance.randint(1, 6))
        steps = len(states) - 1

        back = _states_while(school, school.history.undo, steps)
        forth = _states_while(school, school.history.redo, steps)
        for _ in range(steps):
            school.history.undo()

        assert (number, back) == (number, states[::-1])
        assert (number, forth) == (number, states)
        with reading(school) as connection:
            assert (number, contents(connection)) == (number, states[0])
    with reading(school) as connection:
        broken = journal.first_broken_link(connection)
        differing = statuses.differing(connection, database(school).spans_of)
    assert (broken, differing) == (None, 0)
