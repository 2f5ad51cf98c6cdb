# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The charts of a report: from zero, told apart without colour, and whole whatever is in them."""

import io
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pdfplumber
import pytest

from app.documents.chart_palette import Palette, palette_for
from app.documents.fonts import Style
from app.documents.number_setting import NumberSetter
from app.documents.report_charts import report_chart_pdf
from app.documents.report_fills import fills, strokes
from app.documents.scales import scale_to
from app.documents.shaping import Shaper
from app.domain.reports import ChartKind, ReportChart, Series, Unit
from app.wording import Wording
from tests.invented_reports import bars, curve, shares
from tests.standards import tags_of

NOTHING = ReportChart("x", "Niets", ChartKind.BARS, (), ())


def zeros(chart: ReportChart, value: float | None = 0.0) -> ReportChart:
    """Return a chart all of whose values are the same."""
    return replace(chart, series=tuple(Series(one.label, (value,) * len(chart.labels)) for one in chart.series))


def text_of(chart: ReportChart, language: str = "nl") -> str:
    """Return what is written in a chart."""
    with pdfplumber.open(io.BytesIO(report_chart_pdf(chart, Wording(language)))) as document:
        assert len(document.pages) == 1
        return " ".join(str(document.pages[0].extract_text()).split())


def boxes(chart: ReportChart) -> Iterator[tuple[float, float]]:
    """Yield the left and width in points of the bars, without the signs of the legend."""
    with pdfplumber.open(io.BytesIO(report_chart_pdf(chart, Wording("nl")))) as document:
        for rect in document.pages[0].rects:
            if rect["stroke"] and abs(rect["width"] - 4.4 * 72 / 25.4) > 0.1:
                yield round(float(rect["x0"]), 1), float(rect["width"])


def test_bars_begin_at_one_zero_and_are_as_long_as_their_values() -> None:
    """A bar of twice as much is twice as long."""
    chart = ReportChart("x", "X", ChartKind.BARS, ("een", "twee"), (Series("aantal", (3.0, 6.0)),))
    found = list(boxes(chart))

    assert len({left for left, _ in found}) == 1
    assert found[1][1] / found[0][1] == pytest.approx(2, abs=0.01)


def test_the_parts_of_a_bar_lie_behind_each_other_on_one_scale() -> None:
    """Beside it stand the total and the first share."""
    chart = ReportChart(
        "x", "X", ChartKind.SHARES, ("een", "twee"), (Series("wel", (10.0, 5.0)), Series("niet", (30.0, 5.0)))
    )
    found = list(boxes(chart))

    assert [round(wide / found[3][1]) for _, wide in found] == [2, 6, 1, 1]
    assert found[1][0] == pytest.approx(found[0][0] + found[0][1], abs=0.2)
    assert "40 · 25,0%" in text_of(chart)
    assert "hoeveel procent daarvan onder “wel” valt" in text_of(chart)


def test_what_is_not_told_has_no_total_either() -> None:
    """Or it could be worked out."""
    chart = ReportChart("x", "X", ChartKind.SHARES, ("een",), (Series("wel", (None,)), Series("niet", (30.0,))))
    assert "een 30 – 0" in text_of(chart)


def test_of_sixty_groups_as_many_are_drawn_as_have_room_and_the_chart_says_so() -> None:
    """The table has them all."""
    assert "Nog 40 staan in de tabel." in text_of(shares(60))
    assert "40 more are in the table." in text_of(bars(60, 1), "en")
    assert "Aanbieder 19" in text_of(bars(60, 1))
    assert "Aanbieder 20" not in text_of(bars(60, 1))


@pytest.mark.parametrize("chart", [NOTHING, zeros(bars(), None), zeros(curve(), None)], ids=["no", "bars", "curve"])
def test_a_chart_of_nothing_says_so(chart: ReportChart) -> None:
    """On paper and aloud."""
    assert text_of(chart) == "Er is niets om te tekenen."
    assert tags_of(report_chart_pdf(chart, Wording("nl")), "Figure") == ["Figure Er is niets om te tekenen."]


@pytest.mark.parametrize("chart", [zeros(bars()), zeros(shares()), zeros(curve()), zeros(curve(1))])
def test_a_chart_of_noughts_is_drawn(chart: ReportChart) -> None:
    """Its axis still begins at zero."""
    assert "0" in text_of(chart)


def test_a_single_day_is_a_point_with_its_name() -> None:
    """There is no line to draw yet."""
    assert "uitgenodigd 4" in text_of(curve(1, 2))
    assert "5 jan 2026" in text_of(curve(1, 2))


def test_each_line_is_named_at_its_end_with_its_last_value() -> None:
    """Names never lie over each other."""
    chart = zeros(curve(12, 4), 5.0)
    with pdfplumber.open(io.BytesIO(report_chart_pdf(chart, Wording("nl")))) as document:
        words = document.pages[0].extract_words(keep_blank_chars=True)
    names = sorted(word["top"] for word in words if word["text"].strip().endswith(" 5"))

    assert len(names) == 4
    assert min(below - above for above, below in pairwise(names)) > 8


def test_a_very_long_label_keeps_to_its_room() -> None:
    """It is set in two small lines, and ends with dots."""
    chart = replace(bars(2, 1), labels=("Samenwerkingsverband " * 9, "x" * 200))
    data = report_chart_pdf(chart, Wording("nl"))
    with pdfplumber.open(io.BytesIO(data)) as document:
        page = document.pages[0]
        assert min(word["x0"] for word in page.extract_words()) >= 0
        assert "…" in page.extract_text()


def test_a_chart_is_told_in_words_of_its_own_or_value_by_value() -> None:
    """For who cannot see it."""
    assert tags_of(report_chart_pdf(shares(), Wording("nl")), "Figure") == ["Figure Verdeeld."]
    (said,) = tags_of(report_chart_pdf(replace(bars(2), told=""), Wording("nl")), "Figure")
    assert "Aanbieder 1: begroot € 3.751,50, besteed € 6.252,50" in said


def _contrast(one: tuple[float, float, float], other: tuple[float, float, float]) -> float:
    parts = [[p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in color] for color in (one, other)]
    dark, light = sorted(0.2126 * red + 0.7152 * green + 0.0722 * blue for red, green, blue in parts)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    "palette", [palette_for(accent, "#1e2327") for accent in ("", "#ffee00", "#000000", "#7a0019")]
)
def test_on_a_dark_window_all_of_a_chart_is_read(palette: Palette) -> None:
    """It is dark itself; its words, the numbers in its bars and its lines stand out, in any colour of a school."""
    assert palette.ground == (0x1E / 255, 0x23 / 255, 0x27 / 255)
    assert all(_contrast(ink, palette.ground) > 4.5 for ink in (palette.ink, palette.muted, palette.edge))
    assert all(_contrast(fill.ink, palette.ground if fill.hatch.value else fill.color) > 4.5 for fill in fills(palette))
    assert all(_contrast(stroke.color, palette.ground) > 4.5 for stroke in strokes(palette))
    looks = fills(palette)
    assert len({(fill.color, fill.hatch) for fill in looks}) == len(looks)


def test_a_picture_for_a_dark_window_has_no_white_in_it() -> None:
    """It would be a glaring block on the page."""
    with pdfplumber.open(io.BytesIO(report_chart_pdf(shares(), Wording("nl"), ground="#1e2327"))) as document:
        image = document.pages[0].to_image(resolution=40).original.convert("L")

    assert sum(image.histogram()[200:]) < 0.2 * image.width * image.height
    assert image.getpixel((1, 1)) < 60


def test_no_two_looks_are_alike_without_colour() -> None:
    """Bars differ in grey or hatching, lines in dashes, marks or thickness."""
    looks = [
        (round(0.3 * f.color[0] + 0.59 * f.color[1] + 0.11 * f.color[2], 2), f.hatch)
        for f in fills(palette_for("#01689b"))
    ]
    lines = [(stroke.thick, stroke.dash, stroke.corners, stroke.filled) for stroke in strokes(palette_for("#ffee00"))]

    assert len(set(looks)) == len(looks)
    assert len(set(lines)) == len(lines)


@pytest.mark.parametrize(
    ("most", "unit", "ticks"),
    [
        (7, Unit.COUNT, (0, 2, 4, 6, 8)),
        (3, Unit.COUNT, (0, 1, 2, 3)),
        (0, Unit.COUNT, (0, 1)),
        (61.3, Unit.PERCENT, (0, 20, 40, 60, 80, 100)),
        (1234.5, Unit.EUROS, (0, 250, 500, 750, 1000, 1250)),
    ],
)
def test_an_axis_has_round_steps(most: float, unit: Unit, ticks: tuple[float, ...]) -> None:
    """From zero to above the highest."""
    assert scale_to(most, 50, unit, round_up=True).ticks == ticks


@pytest.mark.parametrize("style", list(Style))
@pytest.mark.parametrize("text", ["1.234,50", "€\u00a012.034,99", "61,3%", "00123", "7", "x1"])
def test_a_number_set_figure_by_figure_is_as_the_shaper_sets_it(text: str, style: Style) -> None:
    """Glyph by glyph, and as wide."""
    shaper = Shaper()
    whole, parts = shaper.word(text, style), NumberSetter(shaper).word(text, style)

    assert [piece.glyphs.replace(b"><", b"") for piece in whole.pieces] == [piece.glyphs for piece in parts.pieces]
    assert parts.width == pytest.approx(whole.width)
    assert parts.text == whole.text
