# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Says a filter as a sentence: "leraren in dienst op 23 nov 2026, van team Bèta of Talen, ooit uitgenodigd"."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.domain.filter_fields import EVENT, NO, YES, FieldKind, FilterField, FilterFields
from app.domain.filters import POSITIVE, WITHOUT_VALUES, Condition, Filter, FilterTest, Group
from app.domain.own_fields import own_id
from app.domain.relative_days import Period, Span, period_of
from app.domain.selection_filters import where_of
from app.domain.selections import ANYBODY_NEEDS, TEACHING, TeacherSelection
from app.errors import InvalidValue
from app.wording import Wording

_EDGES = frozenset({FilterTest.FROM, FilterTest.UNTIL})
_CHOICES = {
    "status": "status",
    "kind": "filter_kind",
    "grade": "grade",
    "form_of_address": "filter_form_of_address",
    "need": "filter_need",
    "standing": "filter_standing",
}
_CHOICES |= {"took_part": "participation_status"}
"""The group of words in which the fixed choices of a field are named."""
_PHRASED = frozenset({"status", "standing", "kind", "location", "team", "section", "tag", "job", "city"})
"""Fields that a sentence has words of its own for: "van team Bèta", "uitgenodigd"."""


class FilterWords:
    """Names fields and values, and says filters, in one language."""

    def __init__(self, fields: FilterFields, wording: Wording) -> None:
        """Take what there is to filter by."""
        self._fields, self._wording = fields, wording

    def sentence(self, selection: TeacherSelection, on: date) -> str:
        """Return whom a selection holds: its conditions in words, on a day."""
        parts = [self._service(selection, on)]
        if selection.text:
            parts.append(self._say("text", text=selection.text))
        if selection.ids is not None:
            parts.append(self._say("chosen", count=len(selection.ids)))
        if selection.need is not None:
            parts.append(self.value("need", selection.need.value))
        if selection.left_by is not None:
            parts.append(self._say("left_by", on=selection.left_by))
        rest = where_of(replace(selection, text="", ids=None, need=None, left_by=None, where=None))
        if rest is not None:
            parts.append(self.phrase(rest))
        if selection.where is not None:
            parts.append(self.phrase(selection.where))
        return ", ".join(filter(None, parts))

    def _service(self, selection: TeacherSelection, on: date) -> str:
        of_teachers = selection.need is not None and selection.need not in ANYBODY_NEEDS
        people = self._say("teachers" if of_teachers or selection.kinds == TEACHING.kinds else "staff")
        if selection.in_service is None:
            return people
        words = self._wording.say(f"filter_{'yes' if selection.in_service else 'no'}.in_service")
        return self._say("on_day", what=f"{people} {words}", on=self._wording.day(on, short=True))

    def phrase(self, tree: Filter) -> str:
        """Return a filter as a part of a sentence: fields named as little as can be, between commas what is one."""
        tree = merged(tree)
        if isinstance(tree, Condition):
            return self._phrased(tree)
        if tree.negated or not tree.parts:
            return self.said(tree)
        parts = [merged(part) for part in tree.parts]
        said = [self._phrased(part) if isinstance(part, Condition) else self.said(part, inside=True) for part in parts]
        if tree.any:
            return self._joined(said, "or")
        return ", ".join(self._bare(part) or kept for part, kept in zip(parts, said, strict=True))

    def _bare(self, part: Filter) -> str:
        """Return two things of which one will do as commas hold them together; "" where only brackets would."""
        if not isinstance(part, Group) or not part.any or part.negated:
            return ""
        said = self.phrase(part)
        return said if ", " not in said and said.count(self._say("or", before="", last="")) == 1 else ""

    def _phrased(self, condition: Condition) -> str:
        if condition.field not in _PHRASED or condition.test not in {FilterTest.IS, FilterTest.IS_NOT}:
            return self._condition(condition)
        facts = {"values": self._values(condition)}
        said = self._wording.say(f"filter_phrase.{condition.field}", facts)
        return said if condition.test is FilterTest.IS else self._say("not_one", parts=said)

    def said(self, tree: Filter, *, inside: bool = False) -> str:
        """Return a filter in words; one `inside` another stands between brackets where that is needed."""
        tree = merged(tree)
        if isinstance(tree, Condition):
            return self._condition(tree)
        parts = [self.said(part, inside=True) for part in tree.parts]
        if not parts:
            return self._say("nobody" if tree.negated else "everybody")
        joined = self._joined(parts, "or") if tree.any else self._listed(parts, inside=inside or tree.negated)
        if tree.negated:
            return self._say("not" if len(parts) > 1 else "not_one", parts=joined)
        return self._say("some", parts=joined) if inside and len(parts) > 1 else joined

    def _listed(self, parts: Sequence[str], *, inside: bool) -> str:
        return self._joined(parts, "and") if inside else ", ".join(parts)

    def field(self, key: str) -> str:
        """Return what a field is called."""
        if key.startswith(EVENT):
            return self._wording.say(f"event.{key.removeprefix(EVENT)}")
        found = self._fields.get(key)
        if found is not None and found.name:
            return f"“{found.name}”"
        if found is None and own_id(key) is not None:
            return self._say("field_gone")
        return self._wording.say(f"filter_field.{key}")

    def value(self, key: str, value: str) -> str:
        """Return what a value of a field is called."""
        field = self._fields.get(key)
        if key in _CHOICES:
            return self._wording.say(f"{_CHOICES[key]}.{value}")
        if field is not None and field.kind is FieldKind.NUMBER and self._wording.language == "nl":
            return value.replace(".", ",")
        return value

    def period(self, period: Period) -> str:
        """Return a period in words."""
        if period.span is not Span.FIXED:
            return self._wording.say(f"span.{period.span.value}", {"count": period.number})
        edges = {"since": period.since, "until": period.until}
        days = {name: self._wording.day(day, short=True) for name, day in edges.items() if day is not None}
        return self._wording.say(f"span.{'between' if len(days) == 2 else next(iter(days), 'since')}", days)

    def _condition(self, condition: Condition) -> str:
        field = self._fields.get(condition.field)
        if field is None:
            return self.field(condition.field)
        if field.kind is FieldKind.YES_NO:
            answers = [f"filter_{'yes' if value == YES else 'no'}.{field.key}" for value in condition.values]
            return self._joined([self._wording.say(key) for key in answers], "or")
        facts = {"field": self.field(field.key), "event": self.field(field.key), "values": self._values(condition)}
        if field.key == "need":
            return self._say("not_one" if condition.test is FilterTest.IS_NOT else "some_of", parts=facts["values"])
        return self._say(_sentence(field, condition.test), **facts)

    def _values(self, condition: Condition) -> str:
        field = self._fields[condition.field]
        words = []
        for value in condition.values:
            try:
                words.append(self._one(field, condition.test, value))
            except (ValueError, InvalidValue):
                words.append(value)
        if condition.test in {FilterTest.CONTAINS, FilterTest.CONTAINS_NOT}:
            words = [self._say("quoted", text=word) for word in words]
        return self._joined(words, "or")

    def _one(self, field: FilterField, test: FilterTest, value: str) -> str:
        if test is FilterTest.WITHIN:
            return self.period(period_of(value))
        if field.kind is FieldKind.DAY:
            return self._wording.day(date.fromisoformat(value), short=True)
        return self.value(field.key, value)

    def _joined(self, words: Sequence[str], by: str) -> str:
        if len(words) < 2:
            return "".join(words)
        return self._say(by, before=", ".join(words[:-1]), last=words[-1])

    def _say(self, key: str, **facts: object) -> str:
        return self._wording.say(f"filter_say.{key}", facts)


_OPPOSITES = POSITIVE | {positive: opposite for opposite, positive in POSITIVE.items()}


def merged(tree: Filter) -> Filter:
    """Return the same as one condition where that can be: of several values of one field, or the opposite of one."""
    if not isinstance(tree, Group):
        return tree
    if tree.negated and len(tree.parts) == 1:
        return _opposite(tree.parts[0]) or tree
    if not tree.any or len(tree.parts) < 2:
        return tree
    asked = [part for part in tree.parts if isinstance(part, Condition) and part.test is FilterTest.IS]
    if len(asked) < len(tree.parts) or len({one.field for one in asked}) > 1:
        return tree
    one = Condition(asked[0].field, FilterTest.IS, tuple(value for each in asked for value in each.values))
    return (_opposite(one) or tree) if tree.negated else one


def _opposite(part: Filter) -> Condition | None:
    """Return a condition that says the opposite by itself, "never invited" for "not ever invited"."""
    if not isinstance(part, Condition) or part.test not in _OPPOSITES:
        return None
    if set(part.values) <= {YES, NO} and len(part.values) == 1:
        return Condition(part.field, part.test, (NO if part.values[0] == YES else YES,))
    return Condition(part.field, _OPPOSITES[part.test], part.values)


def _sentence(field: FilterField, test: FilterTest) -> str:
    if field.key.startswith(EVENT):
        return f"event_{test.value}"
    if field.key == "standing" and test in WITHOUT_VALUES:
        return f"standing_{test.value}"
    if test in _EDGES:
        return f"{test.value}_{'day' if field.kind is FieldKind.DAY else 'number'}"
    return "is_day" if test is FilterTest.IS and field.kind is FieldKind.DAY else test.value
