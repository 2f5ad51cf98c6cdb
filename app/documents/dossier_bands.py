# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in a dossier, strip by strip: who it is, registrations, standing, activities, the list of evidence."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.documents.bands import Band, row_band
from app.documents.canvas import GREY, Canvas
from app.documents.exhibits import LEFT, WIDTH
from app.documents.fonts import Style
from app.documents.outline import Mark
from app.documents.plain import one_line
from app.documents.shaping import Shaper
from app.documents.standing_bands import StandingBands
from app.documents.tables import Column, Table
from app.documents.tagging import Tag, heading
from app.documents.wrapping import wrap
from app.domain.activities import ParticipationStatus
from app.domain.activity_rows import TakenPart
from app.domain.dossiers import CategoryPart, Dossier, Exhibit, RegisterPart, by_category
from app.domain.names import display_name
from app.domain.plain_text import capital_first
from app.domain.reasons import amount_text
from app.domain.registrations import EventKind
from app.wording import Wording

_TITLE, _NAME, _SECTION, _PART, _BODY = 20.0, 14.0, 13.0, 11.0, 10.5
_LABELS = 42.0


class DossierBands:
    """Makes the strips of dossiers; `depth` is how deep the bookmarks of their sections lie."""

    def __init__(self, shaper: Shaper, words: Wording, accent: str, depth: int = 0) -> None:
        """Draw with this shaper, in these words, with the school's colour."""
        self._shaper, self._words, self._depth = shaper, words, depth
        self._standing = StandingBands(shaper, words, accent, depth + 1)

    def bands(self, dossier: Dossier) -> Iterator[Band]:
        """Yield the strips of one dossier."""
        yield from self._who(dossier)
        yield from self._registrations(dossier)
        yield from self._standings(dossier)
        yield from self._activities(dossier)
        yield from self._evidence(dossier)

    def _say(self, key: str, **facts: object) -> str:
        return self._words.say(f"dossier.{key}", facts)

    def _line(
        self, text: str, size: float, height: float, style: Style = Style.REGULAR, tag: Tag | None = None
    ) -> Band:
        def draw(canvas: Canvas, top: float) -> None:
            with canvas.tagged(tag or Tag("P")):
                canvas.text(LEFT, top + height - 2.0, text, size, style)

        return Band(height, draw)

    def _lines(self, text: str, size: float, step: float, most: int, style: Style = Style.REGULAR) -> Iterator[Band]:
        tag = Tag("P")
        for line in wrap(Canvas(self._shaper), one_line(text), WIDTH, size, most, style=style):
            yield self._line(line, size, step, style, tag)

    def _section(self, key: str) -> Band:
        title = self._say(key)
        line = self._line(title, _SECTION, 15, Style.BOLD, heading(2))
        return replace(line, keep=40.0, marks=(Mark(title, self._depth),))

    def _who(self, dossier: Dossier) -> Iterator[Band]:
        who = dossier.teacher
        name = one_line(display_name(who.name)) or "–"
        marks = (Mark(name),) if self._depth else ()
        yield replace(self._line(self._say("title"), _TITLE, 11, Style.BOLD, heading(1)), marks=marks)
        yield from self._lines(name, _NAME, 7.5, 3, Style.BOLD)
        yield Band(2.0, lambda _canvas, _top: None)
        qualified = ", ".join(
            one_line(f"{item.subject} ({grade})" if item.subject else grade)
            for item in who.qualifications
            for grade in [self._words.say(f"grade.{item.grade.value}")]
        )
        facts = (
            ("school", dossier.school),
            ("code", who.code),
            ("job", who.job),
            ("place", ", ".join(part for part in (who.section or who.team, who.location) if part)),
            ("qualified", qualified),
            ("on", self._words.day(dossier.options.on)),
            ("period", _period(dossier, self._words)),
        )
        for key, value in facts:
            if value:
                yield from self._fact(self._say(key), one_line(value))

    def _fact(self, label: str, value: str) -> Iterator[Band]:
        lines, tag = wrap(Canvas(self._shaper), value, WIDTH - _LABELS, _BODY, 4) or [""], Tag("P")
        for row, line in enumerate(lines):

            def draw(canvas: Canvas, top: float, line: str = line, row: int = row) -> None:
                with canvas.tagged(tag):
                    if not row:
                        canvas.fill(GREY)
                        canvas.text(LEFT, top + 3.8, label, _BODY)
                        canvas.fill((0, 0, 0))
                    canvas.text(LEFT + _LABELS, top + 3.8, line, _BODY)

            yield Band(5.4, draw)

    def _table(self, columns: Sequence[tuple[str, float, bool]]) -> Table:
        return Table([Column(self._say(key), width, numeric) for key, width, numeric in columns], LEFT, self._shaper)

    def _rows(self, table: Table, rows: Sequence[Sequence[str]]) -> Iterator[Band]:
        yield Band(table.head_height(), table.head, keep=8.0)
        for cells in rows:
            yield row_band(table, cells)

    def _registrations(self, dossier: Dossier) -> Iterator[Band]:
        yield self._section("registrations")
        if not dossier.registers:
            yield from self._lines(self._say("no_registrations"), _BODY, 5.5, 2)
        for part in dossier.registers:
            yield from self._register(part)

    def _register(self, part: RegisterPart) -> Iterator[Band]:
        name = " · ".join(text for text in (self._named(part.profile), one_line(part.qualification)) if text)
        title = self._line(name, _PART, 8, Style.BOLD, heading(3))
        yield replace(title, keep=18.0, marks=(Mark(name, self._depth + 1),))
        status = self._words.say(f"status.{part.status.status.value}")
        yield self._line(self._say("status_since", status=capital_first(status), since=part.status.since), _BODY, 6)
        table = self._table((
            ("event_day", 30.0, False), ("event", 55.0, False), ("event_number", 40.0, False), ("became", 45.0, False),
        ))  # fmt: skip
        rows = []
        for event, became in zip(part.events, part.became, strict=True):
            what = capital_first(self._words.say(f"event.{event.kind.value}"))
            # Of a status set by hand the number is the status, which stands beside it.
            number = "" if event.kind is EventKind.OVERRIDDEN else event.number
            if event.until:
                what = f"{what} ({self._say('until', until=event.until)})"
            rows.append(
                [self._words.day(event.on, short=True), what, number, self._words.say(f"status.{became.value}")]
            )
        yield from self._rows(table, rows)

    def _named(self, thing: object) -> str:
        name, english = str(getattr(thing, "name", "")), str(getattr(thing, "name_en", ""))
        return one_line(name if self._words.language == "nl" else english or name)

    def _standings(self, dossier: Dossier) -> Iterator[Band]:
        yield self._section("standings")
        if not dossier.cycles:
            yield from self._lines(self._say("no_standings"), _BODY, 5.5, 3)
        for part in dossier.cycles:
            yield from self._standing.bands(dossier.teacher, part)

    def _activities(self, dossier: Dossier) -> Iterator[Band]:
        yield self._section("activities")
        if not dossier.taken:
            yield from self._lines(self._say("no_activities"), _BODY, 5.5, 2)
            return
        parts = by_category(dossier)
        hours = amount_text(sum(part.hours for part in parts), self._words)
        yield from self._lines(
            self._say("hours_in_all", hours=hours, count=len({taken.activity for taken in dossier.taken})),
            _BODY,
            5.5,
            2,
        )
        table = self._table((
            ("day", 22.0, False), ("activity", 60.0, False), ("provider", 32.0, False),
            ("hours", 15.0, True), ("state", 23.0, False), ("shown", 18.0, False),
        ))  # fmt: skip
        for part in parts:
            title = self._categories(dossier, part)
            said = f"{title}  ·  {self._say('hours_of', hours=amount_text(part.hours, self._words))}"
            heads, tag = wrap(Canvas(self._shaper), said, WIDTH, _PART, 3, style=Style.BOLD), heading(3)
            for row, line in enumerate(heads):
                marks = () if row else (Mark(title, self._depth + 1),)
                band = self._line(line, _PART, 8 if not row else 5, Style.BOLD, tag)
                yield replace(band, keep=20.0, marks=marks)
            yield from self._rows(table, [self._taken(dossier, taken) for taken in part.taken])

    def _categories(self, dossier: Dossier, part: CategoryPart) -> str:
        names = {choice.id: self._named(choice) for choice in dossier.categories}
        return " + ".join(names.get(name, one_line(name)) for name in part.categories) or self._say("no_category")

    def _taken(self, dossier: Dossier, taken: TakenPart) -> list[str]:
        part = taken.participation
        state = self._words.say(f"participation_status.{part.status.value}")
        if part.status is ParticipationStatus.REJECTED and part.reason:
            state = f"{state}: {part.reason}"
        numbers = ", ".join(str(one.number) for one in dossier.shown_by(taken))
        shown = self._say("yes", numbers=numbers) if numbers else self._say("no")
        if part.status is ParticipationStatus.PLANNED and not numbers:
            shown = "–"
        day = self._words.day(part.on, short=True)
        title = taken.activity.title
        if taken.activity.validated:
            number = f" {taken.activity.validation_number}" if taken.activity.validation_number else ""
            title = f"{title[:240]} ({self._say('validated')}{number})"
        if part.qualification:  # where one activity stands twice, for which bevoegdheid each is
            title = f"{title[:320]} – {part.qualification}"
        return [day, title, taken.activity.provider, amount_text(part.hours, self._words), state, shown]

    def _evidence(self, dossier: Dossier) -> Iterator[Band]:
        yield self._section("evidence")
        if not dossier.exhibits:
            yield from self._lines(self._say("no_evidence"), _BODY, 5.5, 2)
            return
        appended = frozenset(one.number for one in dossier.appended())
        key = "evidence_appended" if dossier.options.append else "evidence_listed"
        yield from self._lines(self._say(key), _BODY, 5.5, 3)
        if any(one.shared for one in dossier.exhibits) and not (dossier.options.append and dossier.options.shared):
            yield from self._lines(self._say("evidence_shared"), _BODY, 5.5, 4)
        table = self._table((
            ("number", 12.0, False), ("file", 62.0, False), ("activity", 56.0, False), ("day", 22.0, False),
            ("behind", 18.0, False),
        ))  # fmt: skip
        yield from self._rows(table, [self._exhibit(one, appended) for one in dossier.exhibits])

    def _exhibit(self, one: Exhibit, appended: frozenset[int]) -> list[str]:
        behind = self._say("plain_yes" if one.number in appended else "kept_shared" if one.shared else "no")
        day = self._words.day(one.on, short=True)
        return [str(one.number), one.evidence.name or "–", one.title, day, behind]


def _period(dossier: Dossier, words: Wording) -> str:
    if dossier.since is None and dossier.until is None:
        return words.say("dossier.period_all")
    if dossier.until is None:
        return words.say("dossier.period_since", {"since": dossier.since})
    if dossier.since is None:
        return words.say("dossier.period_until", {"until": dossier.until})
    return words.say("dossier.period_days", {"since": dossier.since, "until": dossier.until})
