# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letters about standings on the page of rounds: whom they are for, which register, and what is asked afterwards."""

from datetime import date
from pathlib import Path

from app.domain.selections import TeacherSelection
from app.progress import Progress
from tests.ui.pages.sample_school import Stage
from ui.pages.rounds import RoundsPage

TODAY = date(2026, 11, 23)


def page_of(stage: Stage) -> RoundsPage:
    """Show the page of rounds."""
    page = RoundsPage(stage.services, stage.tasks, stage.wording)
    stage.show(page)
    return page


def test_the_register_is_asked_for_letters_about_standings_only(stage: Stage) -> None:
    """An invitation is to one register; another choice of it proposes other people."""
    page = page_of(stage)
    page._tell.click()
    stage.until_calm()
    who = page._steps._who
    field = who._form.widget("register_id")
    shown, everybody = field.isVisibleTo(page), len(who.people())
    field.set_value("lerarenregister-2012")
    field.committed.emit()
    stage.until_calm()
    few = len(who.people())
    who._form.set_value("template_id", "uitnodiging.nl")
    who._form.widget("template_id").committed.emit()

    assert (shown, everybody > few > 0, field.isVisibleTo(page)) == (True, True, False)


def test_chosen_teachers_are_the_ones_ticked(stage: Stage) -> None:
    """As the list of teachers asks it."""
    ids = stage.services.staff.ids(TeacherSelection(), TODAY)[1:3]
    page = page_of(stage)
    page.show_part(f"standing:{ids[0]},{ids[1]}")
    stage.until_calm()

    assert [who for who, _name, _code in page._steps._who.people()] == ids


def test_nobody_is_noted_as_invited_afterwards(stage: Stage, tmp_path: Path) -> None:
    """The button, the hint and what is told speak of letters that were sent."""
    services = stage.services
    draft = services.rounds.draft(TODAY, "standing")
    eligible = [one.row.id for one in services.rounds.candidates(draft) if one.eligible]
    item = services.rounds.start(draft, eligible[:2])
    services.letters.save_pdf(item.id, tmp_path / "brieven.pdf", Progress())
    page = page_of(stage)
    page.open(item.id)
    stage.until_calm()
    page._round.question._all.click()
    asked = page._main.text()
    page.press_main()
    stage.until_calm()

    assert asked == "Note 2 letters as sent"
    assert "invited" not in page._round.question._hint.text()
    assert page.notice.text() == "2 letters noted as sent"
