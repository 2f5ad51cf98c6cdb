# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tags: words by which a school keeps some of its people together."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from app.domain.changes import Action
from app.domain.ids import TeacherId
from app.domain.own_checks import tidy_tags
from app.domain.own_fields import tags_of
from app.domain.teachers import Teacher
from app.errors import InvalidValue
from app.persistence import own_fields
from app.persistence.database import Database
from app.persistence.repositories.catalogue import TEACHERS
from app.persistence.unit_of_work import UnitOfWork


class TagService:
    """What a user can do with tags; each is one undoable action."""

    def __init__(self, database: Database) -> None:
        """Work on a school."""
        self._database = database

    def counts(self) -> Mapping[str, int]:
        """Return every tag with how many have it, in alphabetical order."""
        with self._database.read() as connection:
            return own_fields.tags(connection)

    def add(self, teacher_ids: Sequence[TeacherId], text: str) -> int:
        """Give teachers the tags of a text (commas part them); returns how many changed. Raises InvalidValue."""
        wanted = _some(text)
        with self._database.write(_action(teacher_ids, "add_tags")) as work:
            known = own_fields.tags(work.connection)
            return self._change(work, teacher_ids, lambda one: tidy_tags((*one.tags, *wanted), known))

    def take(self, teacher_ids: Sequence[TeacherId], tags: Iterable[str]) -> int:
        """Take tags away from teachers; returns how many changed."""
        gone = {tag.casefold() for tag in tags}
        with self._database.write(_action(teacher_ids, "take_tags")) as work:
            return self._change(work, teacher_ids, lambda one: _without(one, gone))

    def rename(self, old: str, new: str) -> int:
        """Rename a tag for everybody; who has the new one already keeps it once. Raises InvalidValue."""
        wanted = _some(new)
        if len(wanted) != 1:
            raise InvalidValue("tag_one", field="tags")
        with self._database.write(Action("rename_tag", {"tag": wanted[0]})) as work:
            ids = own_fields.tagged(work.connection, old)
            known = [tag for tag in own_fields.tags(work.connection) if tag != old]
            gone = {old.casefold()}
            return self._change(work, ids, lambda one: tidy_tags((*_without(one, gone), *wanted), known))

    def remove(self, tag: str) -> int:
        """Take a tag away from everybody; returns how many had it."""
        with self._database.write(Action("remove_tag", {"tag": tag})) as work:
            ids = own_fields.tagged(work.connection, tag)
            return self._change(work, ids, lambda one: _without(one, {tag.casefold()}))

    @staticmethod
    def _change(work: UnitOfWork, ids: Sequence[TeacherId], tags: Callable[[Teacher], tuple[str, ...]]) -> int:
        people = TEACHERS.load(work.connection, ids).values()
        return len(work.change(TEACHERS, [(one, replace(one, tags=tags(one))) for one in people]))


def _some(text: str) -> tuple[str, ...]:
    found = tags_of(text)
    if not found:
        raise InvalidValue("tag_empty", field="tags")
    return found


def _without(teacher: Teacher, gone: set[str]) -> tuple[str, ...]:
    return tuple(tag for tag in teacher.tags if tag.casefold() not in gone)


def _action(teacher_ids: Sequence[TeacherId], name: str) -> Action:
    if len(teacher_ids) == 1:
        return Action(f"{name}_of_one", {"teacher_id": teacher_ids[0]})
    return Action(name, {"count": len(teacher_ids)})
