# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where a teacher stands in one cycle, strip by strip: a sentence, bars, a table of what is asked, and the reasons."""

from collections.abc import Iterator, Sequence

from app.documents.bands import Band, row_band
from app.documents.canvas import GREY, Canvas
from app.documents.exhibits import LEFT, WIDTH
from app.documents.fonts import Style
from app.documents.outline import Mark
from app.documents.plain import one_line
from app.documents.shaping import Shaper
from app.documents.standing_chart import Look, bars_height, bars_of, bars_told, draw_bars
from app.documents.tables import Column, Table
from app.documents.tagging import Tag, figure, heading, items, list_tag
from app.documents.wrapping import wrap
from app.domain.cycle_standings import CycleStanding, ProofStanding, RuleStanding, lacking
from app.domain.dossiers import CyclePart
from app.domain.listing_behind import division_lines
from app.domain.names import opening_name
from app.domain.reasons import amount_text, behind_standing, why_standing
from app.domain.teachers import Teacher
from app.wording import Wording

_PART, _BODY = 11.0, 10.5
_BULLET, _SIGN = 4.0, "–"


class StandingBands:
    """Makes the strips of standings; `depth` is how deep their bookmarks lie."""

    def __init__(self, shaper: Shaper, words: Wording, accent: str, depth: int) -> None:
        """Draw with this shaper, in these words, with the school's colour."""
        self._shaper, self._words, self._accent, self._depth = shaper, words, accent, depth

    def bands(self, teacher: Teacher, part: CyclePart) -> Iterator[Band]:
        """Yield the strips of one standing."""
        profile, standing = part.profile, part.standing
        named = profile.name if self._words.language == "nl" else profile.name_en or profile.name
        name = one_line(" · ".join(text for text in (named, part.qualification) if text))
        yield self._title(name, self._say("cycle", since=standing.cycle.since, until=standing.cycle.until))
        who = opening_name(teacher.name, self._words.language)
        yield from self._text(why_standing(standing, one_line(who) or "–", self._words))
        if standing.forecast and standing.on <= standing.deadline and standing.forecast.amount > standing.counted > 0:
            facts = {"amount": self._amount(standing.forecast.amount), "until": standing.deadline}
            unit = self._words.say(f"unit.{standing.unit.value}", {"count": standing.forecast.amount})
            yield from self._text(self._say("forecast", **facts, unit=unit))
        if not profile.verified:
            yield from self._text(self._say("unverified"))
        bars = bars_of(standing, self._words)
        if any(bar.asked or bar.counted or bar.planned for bar in bars):
            look = Look(self._accent, "left" if standing.is_right else "to_do")

            def draw(canvas: Canvas, top: float) -> None:
                place = (LEFT, top + 3, WIDTH, bars_height(bars))
                with canvas.tagged(figure(bars_told(bars, self._words), place)):
                    draw_bars(canvas, bars, self._words, place=(LEFT, top + 3), width=WIDTH, look=look)

            yield Band(bars_height(bars) + 3, draw)
        yield from self._table(standing)
        yield from self._behind(standing)

    def _say(self, key: str, **facts: object) -> str:
        return self._words.say(f"dossier.{key}", facts)

    def _amount(self, amount: float) -> str:
        return amount_text(amount, self._words)

    def _title(self, name: str, cycle: str) -> Band:
        lines = wrap(Canvas(self._shaper), name, WIDTH, _PART, 2, style=Style.BOLD)

        def draw(canvas: Canvas, top: float) -> None:
            with canvas.tagged(heading(3)):
                for row, line in enumerate(lines):
                    canvas.text(LEFT, top + 6 + row * 5, line, _PART, Style.BOLD)
            canvas.fill(GREY)
            canvas.text(LEFT, top + 6 + len(lines) * 5, cycle, 9.5)
            canvas.fill((0, 0, 0))

        return Band(8.5 + len(lines) * 5, draw, keep=30.0, marks=(Mark(name, self._depth),))

    def _text(self, text: str, whole: Tag | None = None) -> Iterator[Band]:
        """Yield the lines of a paragraph, or of an item of a list."""
        sign, words = (Tag("P"), Tag("P")) if whole is None else items(whole)
        indent = 0.0 if whole is None else _BULLET
        for row, line in enumerate(wrap(Canvas(self._shaper), one_line(text), WIDTH - indent, _BODY, 12)):

            def draw(canvas: Canvas, top: float, line: str = line, row: int = row) -> None:
                if whole is not None and not row:
                    with canvas.tagged(sign):
                        canvas.text(LEFT, top + 3.6, _SIGN, _BODY)
                with canvas.tagged(words):
                    canvas.text(LEFT + indent, top + 3.6, line, _BODY)

            yield Band(5.2, draw)

    def _table(self, standing: CycleStanding) -> Iterator[Band]:
        heads = (("part", 86.0, False), ("asked", 28.0, True), ("counted", 28.0, True), ("still", 28.0, True))
        if standing.is_right:
            heads = (("part", 86.0, False), ("right", 28.0, True), ("used", 28.0, True), ("left", 28.0, True))
        table = Table([Column(self._say(key), width, numeric) for key, width, numeric in heads], LEFT, self._shaper)
        yield Band(3.0, lambda _canvas, _top: None, keep=14.0)
        yield Band(table.head_height(), table.head, keep=8.0)
        left = standing.left if standing.is_right else lacking(standing.asked, standing.counted)
        unit = self._words.say(f"unit.{standing.unit.value}", {"count": 2})
        total = [self._say("total_in", unit=unit), *map(self._amount, (standing.asked, standing.counted, left))]
        yield row_band(table, total, Style.BOLD)
        for cells in self._rows(standing):
            yield row_band(table, cells)

    def _rows(self, standing: CycleStanding) -> Iterator[Sequence[str]]:
        for item in standing.rules:
            yield [self._rule(item), self._minimum(item), self._amount(item.counted), self._amount(item.to_do)]
        for year in standing.years:
            name = self._say("year", since=year.since, until=year.until)
            yield [name, *map(self._amount, (year.minimum, year.counted, year.to_do))]
        for key, asked, counted in (
            ("part_validated", standing.validated_asked, standing.validated),
            ("part_work_expected" if standing.work_expected else "part_work", standing.work_asked, standing.work),
        ):
            if asked:
                yield [self._say(key), *map(self._amount, (asked, counted, lacking(asked, counted)))]
        for proof in standing.proofs:
            named = proof.proof.name if self._words.language == "nl" else proof.proof.name_en or proof.proof.name
            shown = self._words.day(proof.shown, short=True) if proof.shown else "–"
            yield [named, self._say("proof_asked"), shown, self._say(_proof_state(proof))]

    def _rule(self, item: RuleStanding) -> str:
        name = item.rule.name if self._words.language == "nl" else item.rule.name_en or item.rule.name
        return f"{name} ({self._say('at_most', maximum=self._amount(item.maximum))})" if item.maximum else name

    def _minimum(self, item: RuleStanding) -> str:
        return "–" if item.minimum is None else self._amount(item.minimum)

    def _behind(self, standing: CycleStanding) -> Iterator[Band]:
        found = (*behind_standing(standing, self._words), *division_lines(standing, self._words))
        yield Band(2.5, lambda _canvas, _top: None)
        whole = list_tag(_SIGN)
        for line in found:
            yield from self._text(line, whole)
        if not found:
            yield from self._text(self._say("all_counts"))


def _proof_state(item: ProofStanding) -> str:
    if item.ok:
        return "nothing"
    return "proof_to_do" if item.shown is None else "proof_again"
