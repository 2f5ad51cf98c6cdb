# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tells what the journal holds of a person in plain sentences: which field, what it was, what it is now."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.domain.changes import Change, HistoryEntry, Plain
from app.domain.ids import ActivityId, ParticipationId
from app.domain.own_fields import OwnField, OwnKind, own_id, own_name
from app.wording import Wording

_LONGEST = 300
_UNTOLD = frozenset({"registration"})
"""Kinds that come with something else that is told."""
_DAYS = frozenset({"employed_from", "employed_until", "on_day", "until_day", "since", "until", "sent_on"})
_WORDED = frozenset({"name_use", "form_of_address", "kind", "name_doubt"})
_PAIRS = {"numbers": "{1} ({0})", "qualifications": "{0} {1}"}


@dataclass(frozen=True, slots=True)
class Named:
    """What activities are called, in which activity a part was taken, and the registers that are told by name."""

    titles: Mapping[ActivityId, str] = field(default_factory=dict)
    parts: Mapping[ParticipationId, ActivityId] = field(default_factory=dict)
    registers: Mapping[str, str] = field(default_factory=dict)

    def activity_of(self, change: Change) -> str:
        """Return which activity a change is about; "" when about none, or when it is gone."""
        known = {**(change.before or {}), **(change.after or {})}.get("activity_id")
        if known is None and change.kind == "participation":
            known = self.parts.get(ParticipationId(change.thing_id))
        return self.titles.get(ActivityId(known), "") if isinstance(known, int) else ""


class Teller:
    """Says change sets in one language."""

    def __init__(self, wording: Wording, own: Sequence[OwnField] = (), named: Named | None = None) -> None:
        """Speak the language of `wording`; `own` are the school's own fields, for their names, as `named` is."""
        self._named = named or Named()
        self._wording = wording
        self._own = {own_name(field.id): field.name for field in own}
        self._days = _DAYS | {own_name(field.id) for field in own if field.kind is OwnKind.DATE}

    def sentences(self, entry: HistoryEntry) -> tuple[str, ...]:
        """Return what an action did with a person, a sentence a change; never empty."""
        found = [sentence for change in entry.changes for sentence in self._change(change)]
        whole = self._wording.say(f"action.{entry.change_set.action.name}", entry.change_set.action.facts)
        return tuple(dict.fromkeys(found)) or (f"{whole[:1].upper()}{whole[1:]}.",)

    def _change(self, change: Change) -> Iterator[str]:
        before, after = change.before, change.after
        if before is None and after is None:
            yield self._say("erased")
        elif change.kind in _UNTOLD:
            return
        elif before is None or after is None:
            yield self._came_or_went(change, after or before or {}, came=before is None)
        elif change.kind == "teacher":
            yield from self._fields(before, after)
        else:
            yield self._changed(change, before, after)

    def _came_or_went(self, change: Change, plain: Plain, *, came: bool) -> str:
        kind = change.kind
        facts: dict[str, object] = {name: self._plain(name, value) for name, value in plain.items()}
        facts |= {"event": plain.get("kind", ""), "word": self._say_kind(change)}
        ending = "added" if came else "removed"
        facts["register"] = self._named.registers.get(str(plain.get("register_id", "")), "")
        key = f"{kind}_{ending}_in" if kind == "event" and facts["register"] else f"{kind}_{ending}"
        return self._say(key if self._wording.has(f"history.{key}") else f"thing_{ending}", facts)

    def _changed(self, change: Change, before: Plain, after: Plain) -> str:
        kind = change.kind
        if kind == "letter" and after.get("state"):
            return self._say(f"letter_{after['state']}")
        if kind == "letter" and after.get("position"):
            return self._say("letter_moved")
        if kind == "remark":
            return self._say("remark_changed", {"text": self._plain("text", after.get("text"))})
        told = [self._field(name, before.get(name), after.get(name)) for name in after if self._has_label(name)]
        return " ".join((self._say("thing_changed", {"word": self._say_kind(change)}), *told))

    def _fields(self, before: Plain, after: Plain) -> Iterator[str]:
        for name in {**before, **after}:
            if name == "do_not_invite":
                yield self._say("refused" if after.get(name) else "allowed")
            elif name == "name_doubt":
                yield self._say("doubted" if after.get(name) else "settled")
            elif self._has_label(name):
                yield self._field(name, before.get(name), after.get(name))

    def differences(self, before: Plain, after: Plain) -> Iterator[str]:
        """Yield of each field of a person what it was and what it is: "Vestiging: Zuid → Centrum"."""
        for name in after:
            if self._has_label(name):
                values = {"before": self._plain(name, before.get(name)), "after": self._plain(name, after[name])}
                told = {key: value or self._say("nothing") for key, value in values.items()}
                yield self._say("difference", {"field": self._label(name), **told})

    def _field(self, name: str, was: object, now: object) -> str:
        facts = {"field": self._label(name), "before": self._plain(name, was), "after": self._plain(name, now)}
        key = "filled" if was in (None, "") else "emptied" if now in (None, "") else "changed"
        return self._say(key, facts)

    def _has_label(self, name: str) -> bool:
        return own_id(name) is not None or self._wording.has(f"history_field.{name}")

    def _label(self, name: str) -> str:
        if own_id(name) is not None:
            return self._own.get(name) or self._wording.say("history_field.own_gone")
        return self._wording.say(f"history_field.{name}")

    def _say(self, key: str, facts: Mapping[str, object] | None = None) -> str:
        return self._wording.say(f"history.{key}", facts)

    def _say_kind(self, change: Change) -> str:
        kind, activity = change.kind, self._named.activity_of(change)
        if activity and self._wording.has(f"history_kind.{kind}_in"):
            return self._wording.say(f"history_kind.{kind}_in", {"activity": activity})
        key = f"history_kind.{kind}"
        return self._wording.say(key) if self._wording.has(key) else self._wording.say("history_kind.other")

    def _plain(self, name: str, value: object) -> str:
        if isinstance(value, list):
            return ", ".join(self._item(name, part) for part in value)
        if isinstance(value, bool):
            return self._wording.say("history_value.yes" if value else "history_value.no")
        if isinstance(value, float):
            return f"{value:g}".replace(".", "," if self._wording.language == "nl" else ".")
        return self._text(name, "" if value is None else str(value))

    def _item(self, name: str, part: object) -> str:
        if not isinstance(part, list):
            return self._text(name, str(part))
        words = [self._text(name, str(word)) for word in part]
        return _PAIRS.get(name, "{0} {1}").format(*words).replace("()", "").strip()

    def _text(self, name: str, text: str) -> str:
        for key in (f"history_value.{name}_{text}", f"history_value.{text}") if text.isidentifier() else ():
            if name in _WORDED | _PAIRS.keys() and self._wording.has(key):
                return self._wording.say(key)
        if name == "status" and self._wording.has(f"participation_status.{text}"):
            return self._wording.say(f"participation_status.{text}")
        if name in self._days:
            try:
                return self._wording.day(date.fromisoformat(text))
            except ValueError:
                return text
        return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
