# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A teacher's registrations on the page: a card each, another register, renewals, a status by hand, circumstances."""

from datetime import date, timedelta
from typing import cast

import pytest
from PySide6.QtWidgets import QPushButton

from app import clock
from app.domain.activities import Reduction, ReductionKind
from app.domain.ids import TeacherId
from app.domain.registrations import EventKind, Status
from app.domain.teachers import Grade, Qualification
from tests.schools import teacher
from tests.ui.staff_pages import Desk, desk, school_path, school_template
from ui.dialogs.circumstance_questions import Choices, ProofQuestion, ReductionQuestion
from ui.dialogs.note_event import EventQuestion, NotedEvent, NoteEventDialog
from ui.pages.teacher import TeacherPage
from ui.pages.teacher import events as events_of_page
from ui.widgets.text import PlainLabel

__all__ = ["desk", "school_path", "school_template"]

E = EventKind
LBRT, SKJ = "lbrt-basis", "skj-jeugd-gezinsprofessional"


def opened(desk: Desk) -> tuple[TeacherPage, TeacherId]:
    """Put a teacher into the school and show their page."""
    (teacher_id,) = desk.add([teacher(1, qualifications=(Qualification("Frans", Grade.FIRST),), employed_from=None)])
    page = cast("TeacherPage", desk.show(TeacherPage))
    page.open(teacher_id)
    desk.settle()
    return page, teacher_id


def labels(page: TeacherPage, place: int = 0) -> str:
    """Return all that a card says."""
    card = page.overview.registrations.cards()[place]
    return "\n".join(label.text() for label in card.findChildren(PlainLabel))


def buttons(page: TeacherPage, place: int = 0) -> list[str]:
    """Return the buttons of a card."""
    return [one.text() for one in page.overview.registrations.cards()[place].findChildren(QPushButton)]


def test_each_registration_has_a_card(desk: Desk) -> None:
    """The main register first, also for whom nothing was noted; the number, the deadline and the line of events."""
    page, teacher_id = opened(desk)
    began = clock.today() - timedelta(1400)
    desk.services.registrations.note(E.REGISTERED, [teacher_id], began, register_id=LBRT, number="L12")
    desk.settle()

    assert [card.title() for card in page.overview.registrations.cards()] == [
        "Lerarenregister (2012)", "LBRT Basis (remedial teacher)",
    ]  # fmt: skip
    assert "niet uitgenodigd" in labels(page)
    assert "Number L12" in labels(page, 1)
    assert "Runs until" in labels(page, 1)


def test_the_end_is_told_as_it_comes_near(desk: Desk) -> None:
    """With what usually comes next: applying for another term, or having got it."""
    page, teacher_id = opened(desk)
    desk.services.registrations.note(E.REGISTERED, [teacher_id], date(clock.today().year - 4, 12, 31))
    desk.settle()

    assert "nog " in labels(page)
    assert {"Herregistratie aangevraagd…", "Herregistratie toegekend…"} <= set(buttons(page))


def test_an_application_to_renew_waits_beside_the_status(desk: Desk) -> None:
    """Then the register's answer is what comes next."""
    page, teacher_id = opened(desk)
    desk.services.registrations.note(E.REGISTERED, [teacher_id], clock.today() - timedelta(1400))
    desk.services.registrations.note(E.APPLIED, [teacher_id], clock.today())
    desk.settle()

    assert "waits for the register" in labels(page)
    assert {"Herregistratie toegekend…", "Herregistratie afgewezen…"} <= set(buttons(page))


def test_what_is_noted_goes_to_the_register_of_its_card(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not to the main one."""
    page, teacher_id = opened(desk)
    desk.services.registrations.note(E.REGISTERED, [teacher_id], date(2013, 9, 2), register_id=LBRT)
    desk.settle()
    asked: list[EventQuestion] = []

    def answer(question: EventQuestion, **_more: object) -> NotedEvent:
        asked.append(question)
        return NotedEvent(E.DECLINED, date(2014, 9, 2), register_id=question.register_id)

    monkeypatch.setattr(events_of_page, "ask_event", answer)
    page.overview.registrations.cards()[1].note_wanted.emit(E.DECLINED)
    desk.settle()

    assert asked[0].register_id == LBRT
    assert [one.kind for one in desk.services.registrations.events(teacher_id, LBRT)] == [E.REGISTERED, E.DECLINED]
    assert desk.services.registrations.events(teacher_id) == []


def test_another_register_is_offered_that_nothing_was_noted_in(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """What happened is chosen with it."""
    page, _teacher_id = opened(desk)
    asked: list[EventQuestion] = []

    def answer(question: EventQuestion, **_more: object) -> NotedEvent:
        asked.append(question)
        return NotedEvent(E.REGISTERED, date(2014, 9, 2), "S1", register_id=SKJ)

    monkeypatch.setattr(events_of_page, "ask_event", answer)
    page.overview.registrations.other.click()
    desk.settle()

    assert (LBRT in {one.id for one in asked[0].registers}, list(asked[0].qualifications)) == (True, ["Frans"])
    assert len(page.overview.registrations.cards()) == 2


def test_a_status_by_hand_is_marked_and_says_why(desk: Desk) -> None:
    """On the card and at the head of the page."""
    page, teacher_id = opened(desk)
    desk.services.registrations.note(
        E.OVERRIDDEN, [teacher_id], date(2014, 9, 2), number=Status.REGISTERED.value, note="Pas gezien."
    )
    desk.settle()
    card = page.overview.registrations.cards()[0]
    card.ask.setChecked(True)

    assert "set by hand" in labels(page)
    assert "Pas gezien." in card.registration.why
    assert not card.answer.isHidden()
    assert "set by hand" in page._status._mark.accessibleName()


def dialog(desk: Desk, *kinds: EventKind, **more: object) -> NoteEventDialog:
    """Ask about an event of one teacher."""
    question = EventQuestion(kinds, "Anne", 1, date(2016, 8, 1), **more)  # type: ignore[arg-type]
    made = NoteEventDialog(question, wording=desk.wording)
    desk.bot.addWidget(made)
    return made


def test_a_status_by_hand_asks_a_reason(desk: Desk) -> None:
    """Without it the question stays, with a sentence at the field; the end may be left open."""
    asked = dialog(desk, E.OVERRIDDEN)
    asked.form.set_value("status", Status.GRACE)
    asked._on_accepted()
    refused = asked.form.error("note")
    asked.form.set_value("note", "Gebeld")
    asked._on_accepted()

    assert refused == "Write why; without a reason nobody will know later."
    assert asked.answer() == NotedEvent(E.OVERRIDDEN, date(2016, 8, 1), "grace", "Gebeld")


def test_what_cannot_be_noted_is_said_in_the_question(desk: Desk) -> None:
    """A day to come, or an end before the begin: what was typed stays, with the sentence at its field."""
    asked = dialog(desk, E.EXTENDED)
    asked.form.set_value("note", "Gebeld")
    asked.form.set_value("until", date(2016, 7, 1))
    asked._on_accepted()
    before = asked.form.error("until")
    asked.form.set_value("on", date(2016, 8, 2))
    asked._on_accepted()

    assert "vóór" in before
    assert "toekomst" in asked.form.error("on")
    assert (asked.answer(), asked.form.value("note")) == (None, "Gebeld")


def test_a_sentence_of_two_lines_is_seen_whole(desk: Desk) -> None:
    """The question grows with it."""
    asked = dialog(desk, E.OVERRIDDEN)
    sentence = "Dit is een lange zin die niet op een regel past. " * 3
    asked.show()
    desk.bot.wait(20)
    asked.form.show_error("on", sentence)
    desk.bot.wait(20)
    label = next(one for one in asked.findChildren(PlainLabel) if one.text() == sentence)
    assert label.height() >= label.heightForWidth(label.width())


def test_a_renewal_tells_its_cycle_before_it_is_noted(desk: Desk) -> None:
    """And again when another day is filled in."""
    asked = dialog(desk, E.RENEWED, told=lambda _kind, on, _until: f"vanaf {on}")
    asked.form.set_value("on", date(2016, 8, 2))
    asked.form.committed.emit("on")

    assert asked.told.text() == "vanaf 2016-08-02"


def test_a_bevoegdheid_is_asked_where_the_register_asks_it(desk: Desk) -> None:
    """Elsewhere the question is not there; a number is asked of who is registered only."""
    from dataclasses import replace

    plain = desk.services.registrations.profile()
    apart = replace(plain, id="apart", per_qualification=True)
    asked = dialog(desk, E.REGISTERED, E.DECLINED, registers=[plain, apart], qualifications=["Frans"])
    hidden = asked.form.widget("qualification").isHidden(), asked.form.widget("qualification").parentWidget().isHidden()
    asked.form.set_value("register_id", "apart")
    asked.form.set_value("number", "R1")
    asked.form.committed.emit("register_id")
    asked._on_accepted()

    assert hidden[1]
    assert asked.answer() == NotedEvent(
        E.REGISTERED, date(2016, 8, 1), "R1", register_id="apart", qualification="Frans"
    )


def test_reductions_and_proofs_stand_on_the_page(desk: Desk) -> None:
    """Each with its days and for which register; they are taken away with one press."""
    page, teacher_id = opened(desk)
    part = page.overview.circumstances
    empty = part.texts()
    desk.services.circumstances.keep_reduction(
        Reduction(teacher_id, "", ReductionKind.LEAVE, date(2014, 1, 1), date(2014, 6, 30), percent=50.0)
    )
    desk.settle()
    shown = part.texts()
    (kept,) = desk.services.circumstances.reductions(teacher_id, desk.wording)
    part.remove_wanted.emit(kept.reduction)
    desk.settle()

    assert shown == ["Verlof\n1 jan 2014 to 30 jun 2014 · 50 % minder gevraagd · alle registers"]
    assert part.texts() == empty


def choices(desk: Desk) -> Choices:
    """Return what there is to choose from."""
    kept = desk.services.circumstances
    return Choices(kept.registers(), kept.asked_proofs(desk.wording), ["Frans"])


def test_a_reduction_is_asked_in_one_form(desk: Desk) -> None:
    """What cannot be stays, with its sentence at the field."""
    item = Reduction(TeacherId(1), "", ReductionKind.LEAVE, date(2014, 1, 1), date(2014, 1, 1))
    asked = ReductionQuestion(item, "Anne", choices(desk), wording=desk.wording)
    desk.bot.addWidget(asked)
    asked._on_accepted()
    refused = asked.form.error("since")
    for name, value in {"since": date(2014, 1, 1), "until": date(2014, 6, 30), "size": 20.0}.items():
        asked.form.set_value(name, value)
    asked.form.set_value("measure", "amount")
    asked._on_accepted()
    second = asked.form.error("register_id")
    asked.form.set_value("register_id", LBRT)

    assert (refused, "register" in second) == ("Vul een dag in, zoals 3-2-2026.", True)
    assert (asked.filled().amount, asked.filled().percent, asked.filled().register_id) == (20.0, 0.0, LBRT)


def test_a_proof_asks_hours_of_work_only(desk: Desk) -> None:
    """And offers the registers that ask it."""
    from app.domain.activities import Proof

    asked = ProofQuestion(Proof(TeacherId(1), "", "", clock.today()), "Anne", choices(desk), wording=desk.wording)
    desk.bot.addWidget(asked)
    value = asked.form.widget("value").parentWidget()
    works = not value.isHidden()
    asked.form.set_value("proof", "vog")
    asked.form.committed.emit("proof")

    assert (works, value.isHidden()) == (True, True)
    assert asked.form.widget("register_id").count() == 3
    assert (asked.filled().proof, asked.filled().value) == ("vog", 0.0)
