# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Says a filter as a sentence: "leraren in dienst op 23 nov 2026, van team Bèta of Talen, ooit uitgenodigd"."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from app.domain.filter_fields import EVENT, NO, TEACHER_FIELDS, YES, FieldKind, FilterField, FilterFields
from app.domain.filters import POSITIVE, WITHOUT_VALUES, Condition, Filter, FilterTest, Group, both
from app.domain.own_fields import own_id
from app.domain.relative_days import Period, Span, period_of
from app.domain.selection_filters import where_of
from app.domain.selections import ANYBODY_NEEDS, TEACHING, TeacherSelection
from app.errors import InvalidValue
from app.wording import Wording

_EDGES = frozenset({FilterTest.FROM, FilterTest.UNTIL})
_NEGATIVE = frozenset({FilterTest.IS_NOT, FilterTest.CONTAINS_NOT})
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
        return self.together([one for one in parts if one], both(rest, selection.where))

    def _service(self, selection: TeacherSelection, on: date) -> str:
        of_teachers = selection.need is not None and selection.need not in ANYBODY_NEEDS
        people = self._say("teachers" if of_teachers or selection.kinds == TEACHING.kinds else "staff")
        if selection.in_service is None:
            return people
        words = self._wording.say(f"filter_{'yes' if selection.in_service else 'no'}.in_service")
        return self._say("on_day", what=f"{people} {words}", on=self._wording.day(on, short=True))

    def phrase(self, tree: Filter) -> str:
        """Return a filter as a part of a sentence: fields named as little as can be, between commas what is one."""
        return self.together((), tree)

    def together(self, before: Sequence[str], tree: Filter | None, *behind: str) -> str:
        """Return things that were said with a filter between them, all of which holds, as one sentence.

        Things of which one will do come last, behind "and also": between commas they would be read as choices with all
        that stands before them.
        """
        parts = [] if tree is None else [self._merged(part) for part in _all_of(self._merged(tree))]
        choices = [part for part in parts if _is_choice(part)]
        plain = [self._told(part, self._phrased, inside=True) for part in parts if not _is_choice(part)]
        said = ", ".join([*before, *plain, *behind])
        for choice in choices:
            one = self._told(choice, self._phrased)
            listed = isinstance(choice, Group) and ", " in one
            clear = not (plain or behind or listed or len(before) > 1 or len(choices) > 1)
            said = (
                self._say("also", before=said, last=one) if said and not clear else ", ".join(filter(None, (said, one)))
            )
        return said

    def _phrased(self, condition: Condition) -> str:
        if condition.field not in _PHRASED or condition.test not in {FilterTest.IS, FilterTest.IS_NOT}:
            return self._condition(condition)
        facts = {"values": self._values(condition), "count": len(condition.values)}
        said = self._wording.say(f"filter_phrase.{condition.field}", facts)
        return said if condition.test is FilterTest.IS else self._say("not_one", parts=said)

    def said(self, tree: Filter) -> str:
        """Return a filter in words, each field named; what belongs together stands between brackets."""
        return self._told(tree, self._condition)

    def _told(self, tree: Filter, say: Callable[[Condition], str], *, inside: bool = False) -> str:
        """Return a filter in words, `say` its conditions; `inside` another, between brackets where that is needed."""
        tree = self._merged(tree)
        if isinstance(tree, Condition):
            return say(tree)
        if not tree.parts:
            return self._say("nobody" if tree.negated else "everybody")
        by = "or" if tree.any else "and" if inside or tree.negated else ""
        parts = [self._kept(part, self._told(part, say, inside=True), by) for part in map(self._merged, tree.parts)]
        joined = self._joined(self._opposites_last(parts), by) if by else ", ".join(parts)
        if tree.negated:
            return self._say("not" if len(parts) > 1 else "not_one", parts=joined)
        return self._say("some", parts=joined) if inside and len(parts) > 1 else joined

    def _kept(self, part: Filter, said: str, by: str) -> str:
        """Return a part that was said, between brackets where its values would be read as parts beside it."""
        number = len(part.values) if isinstance(part, Condition) else 0
        opposite = isinstance(part, Condition) and part.test in _NEGATIVE
        apart = number > 1 if by == "and" or (by == "or" and opposite) else number > 2 and not by
        return self._say("some", parts=said) if apart else said

    def _opposites_last(self, parts: Sequence[str]) -> list[str]:
        """Return parts so that no "not" seems to be about what comes behind it as well."""
        opposite = self._say("not_one", parts="")
        return sorted(parts, key=lambda part: part.startswith(opposite))

    def _merged(self, tree: Filter) -> Filter:
        """Return the same with as little as can be, and apart what has no name of its field before all its values."""
        tree = merged(tree)
        if (
            not isinstance(tree, Condition)
            or len(tree.values) < 2
            or tree.test not in {FilterTest.IS, FilterTest.IS_NOT}
        ):
            return tree
        field = self._fields.get(tree.field)
        if field is None or (field.kind is not FieldKind.YES_NO and field.key != "need"):
            return tree
        each = tuple(Condition(tree.field, FilterTest.IS, (value,)) for value in tree.values)
        return Group(each, any=True, negated=tree.test is FilterTest.IS_NOT)

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
            return self._wording.say(f"filter_{'yes' if YES in condition.values else 'no'}.{field.key}")
        facts = {"field": self.field(field.key), "event": self.field(field.key), "values": self._values(condition)}
        if field.key == "need":
            return (
                self._say("not_one", parts=facts["values"]) if condition.test is FilterTest.IS_NOT else facts["values"]
            )
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


def _all_of(tree: Filter) -> Sequence[Filter]:
    """Return the parts of a filter that all hold."""
    if not isinstance(tree, Group) or tree.negated or not tree.parts or (tree.any and len(tree.parts) > 1):
        return [tree]
    return tree.parts if len(tree.parts) > 1 else _all_of(tree.parts[0])


def _is_choice(tree: Filter) -> bool:
    """Return whether a filter reads as a list of its own."""
    if isinstance(tree, Condition):
        return len(tree.values) > 2
    return tree.any and not tree.negated and len(tree.parts) > 1


_YES_NO = frozenset(field.key for field in TEACHER_FIELDS if field.kind is FieldKind.YES_NO)
"""Fields of which yes is the opposite of no; elsewhere these are words as any other."""
_OPPOSITES = POSITIVE | {positive: opposite for opposite, positive in POSITIVE.items()}


def merged(tree: Filter) -> Filter:
    """Return the same as one condition where that can be: of several values of one field, or the opposite of one."""
    if not isinstance(tree, Group):
        return tree
    if tree.negated and len(tree.parts) == 1:
        part = merged(tree.parts[0])
        if isinstance(part, Group) and part.negated:
            return merged(Group(part.parts, part.any))
        return _opposite(part) or tree
    if not tree.any or len(tree.parts) < 2:
        return tree
    asked = [part for part in tree.parts if isinstance(part, Condition) and part.test is FilterTest.IS]
    if len(asked) < len(tree.parts) or len({one.field for one in asked}) > 1:
        return tree
    values = tuple(dict.fromkeys(value for each in asked for value in each.values))
    one = Condition(asked[0].field, FilterTest.IS, values)
    return (_opposite(one) or tree) if tree.negated else one


def _opposite(part: Filter) -> Condition | None:
    """Return a condition that says the opposite by itself, "never invited" for "not ever invited"."""
    if not isinstance(part, Condition) or part.test not in _OPPOSITES:
        return None
    if part.field in _YES_NO and len(part.values) == 1:
        return Condition(part.field, part.test, (NO if part.values[0] == YES else YES,))
    return Condition(part.field, _OPPOSITES[part.test], part.values)


def _sentence(field: FilterField, test: FilterTest) -> str:
    if field.key.startswith(EVENT):
        return f"event_{test.value}"
    if field.key == "name":
        return f"text_{test.value}"  # names are looked for in all that a list is searched by
    if field.key == "standing" and test in WITHOUT_VALUES:
        return f"standing_{test.value}"
    if test in _EDGES:
        return f"{test.value}_{'day' if field.kind is FieldKind.DAY else 'number'}"
    return "is_day" if test is FilterTest.IS and field.kind is FieldKind.DAY else test.value
