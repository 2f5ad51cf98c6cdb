# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""On a dark window every chart is dark up to its edges, also where the look changes while it is shown."""

import os
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.pages.sample_round import sent
from tests.ui.pages.sample_school import Stage, stage
from ui import theme
from ui.pages.overviews import OverviewsPage
from ui.pages.rounds import RoundsPage
from ui.pages.start import StartPage
from ui.theme import Scheme
from ui.widgets.page import Page
from ui.widgets.pdf_picture import PdfPicture

__all__ = ["sent", "stage"]


@pytest.fixture
def dark(qapp: QApplication) -> Iterator[None]:
    """Dress the program in the dark."""
    theme.apply(qapp, Scheme.DARK)
    yield
    theme.apply(qapp, Scheme.LIGHT)


def pictures(page: QWidget) -> list[PdfPicture]:
    """Return the charts that are seen, or would be after scrolling."""
    return [one for one in page.findChildren(PdfPicture) if one.isVisible() and one._page_size()]


def glaring(chart: PdfPicture) -> str:
    """Return what is light in a chart: its edge, or too much of it; "" when nothing is."""
    image = chart.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    wide, high = image.width() - 1, image.height() - 1
    rim = [(x, y) for x in range(wide + 1) for y in (0, high)] + [(x, y) for y in range(high + 1) for x in (0, wide)]
    brightest = max(image.pixelColor(x, y).lightness() for x, y in rim)
    light = sum(image.pixelColor(x, y).lightness() > 235 for x in range(0, wide, 2) for y in range(0, high, 2))
    told = "an edge" if brightest > 90 else ""
    return told or ("much of it" if light > 0.03 * (wide / 2) * (high / 2) else "")


def shot(page: QWidget, name: str) -> None:
    """Keep a picture of a page where somebody wants to look at it."""
    if os.environ.get("SHOTS"):
        page.grab().save(f"{os.environ['SHOTS']}/{name}.png")


@pytest.mark.usefixtures("dark")
def test_no_chart_of_an_overview_is_light(stage: Stage) -> None:
    """Each overview that has one."""
    page = OverviewsPage(stage.services, stage.tasks, stage.wording)
    stage.show(page)
    page.resize(1030, 1500)
    seen = 0
    for one in stage.services.overviews.all():
        page.chooser.chosen.emit(one.key)
        stage.until_calm()
        shot(page, f"overview_{one.key}")
        found = pictures(page)
        seen += len(found)
        assert [(one.key, told) for chart in found if (told := glaring(chart))] == []
    assert seen >= 5


@pytest.mark.usefixtures("dark", "sent")
def test_the_curve_of_a_round_is_not_light(stage: Stage) -> None:
    """It is drawn apart from the others."""
    page = RoundsPage(stage.services, stage.tasks, stage.wording)
    stage.show(page)
    page.open(stage.services.rounds.rounds()[0].round.id)
    stage.until_calm()
    shot(page, "follow_up")
    (chart,) = pictures(page)
    assert glaring(chart) == ""


def _start(stage: Stage) -> StartPage:
    page = StartPage(stage.services, stage.tasks, stage.wording)
    stage.show(page)
    page.resize(1030, 900)
    shot(page, "start_worklist")
    page._faces.setCurrentIndex(1)
    stage.until_calm()
    return page


@pytest.mark.usefixtures("dark")
def test_the_line_of_the_start_page_is_not_light(stage: Stage) -> None:
    """It lies on a card, which is lighter than the window."""
    page = _start(stage)
    shot(page, "start_stand")
    (chart,) = pictures(page)
    assert glaring(chart) == ""


@pytest.mark.parametrize("which", ["start", "round", "overview"])
@pytest.mark.usefixtures("sent")
def test_a_chart_that_is_shown_goes_dark_with_its_window(stage: Stage, qapp: QApplication, which: str) -> None:
    """Who works into the evening has a computer that turns dark by itself."""
    theme.apply(qapp, Scheme.LIGHT)
    page: Page
    if which == "start":
        page = _start(stage)
    elif which == "round":
        page = rounds = RoundsPage(stage.services, stage.tasks, stage.wording)
        stage.show(rounds)
        rounds.open(stage.services.rounds.rounds()[0].round.id)
    else:
        page = overviews = OverviewsPage(stage.services, stage.tasks, stage.wording)
        stage.show(overviews)
        overviews.chooser.chosen.emit("registration")
    stage.until_calm()
    assert all(glaring(chart) for chart in pictures(page))
    theme.apply(qapp, Scheme.DARK)
    stage.until_calm()
    shot(page, f"turned_{which}")
    assert [told for chart in pictures(page) if (told := glaring(chart))] == []
    theme.apply(qapp, Scheme.LIGHT)
