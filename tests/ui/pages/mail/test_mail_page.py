# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The secretary sends a round by e-mail, stops, decides about doubts, and makes drafts."""

from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QPushButton

from app.domain.ids import RoundId
from app.domain.mail import MailAccount, Security
from app.exchange import mail_server
from app.services.mail import MailStand
from tests.mail_servers import HOST, Postbox
from tests.ui.pages.sample_school import Stage
from ui.pages.mail import MailPage, drafting, going
from ui.pages.mail import page as module


@pytest.fixture
def page(stage: Stage, round_id: RoundId, monkeypatch: pytest.MonkeyPatch) -> MailPage:
    """Show the page of the round; every question is answered with yes."""
    for one in (module, going):
        monkeypatch.setattr(one, "ask", lambda *_about, **_buttons: True)
    shown = MailPage(stage.services, stage.tasks, stage.wording)
    stage.show(shown)
    shown.show_part(str(round_id))
    stage.until_calm()
    return shown


def _stands(stage: Stage, round_id: RoundId) -> list[MailStand]:
    return [row.stand for row in stage.services.mail.plan(round_id).rows]


def _send(page: MailPage, stage: Stage) -> None:
    page.press_main()
    stage.bot.waitUntil(lambda: not page._going._sending.busy, timeout=20_000)
    stage.until_calm()


def _press(page: MailPage, text: str) -> None:
    (button,) = [one for one in page.findChildren(QPushButton) if one.isVisible() and one.text().strip() == text]
    button.click()


def test_letters_go_to_who_has_an_address_and_the_rest_to_paper(
    stage: Stage, round_id: RoundId, box: Postbox, page: MailPage
) -> None:
    """The page says how many of each, and leads on to printing."""
    page.reload(frozenset())
    stage.until_calm()
    assert page.primary is not None
    assert page.primary.text() == "Send 2 letters…"
    assert page._figures.text() == "2 by e-mail  ·  1 without e-mail address, on paper"
    _send(page, stage)
    assert [to for to, _ in box.taken] == ["t0@wilgenhof.example", "t1@wilgenhof.example"]
    assert page.primary.text() == "To printing 1 letter"
    assert "2 letters sent by e-mail." in page.notice.text()


def test_what_was_refused_stands_on_top_with_the_server_s_words(
    stage: Stage, round_id: RoundId, box: Postbox, page: MailPage
) -> None:
    """So that the user sees what to mend; markup in it is only text."""
    box.at_recipient = lambda to: "550 <b>No such user</b>" if to.startswith("t1") else "250 OK"
    _send(page, stage)
    model = page._list._model
    first = [model.data(model.index(0, column)) for column in range(model.columnCount())]
    why = "de server weigert dit adres of bericht (550 <b>No such user</b>)"
    assert first[2:] == ["t1@wilgenhof.example", "geweigerd", why]
    assert "1 did not go" in page.notice.text()


def test_stop_lets_the_rest_wait(stage: Stage, round_id: RoundId, box: Postbox, page: MailPage) -> None:
    """The letter that is with the server is waited for; a second press goes on with the others."""
    page._going._sending.stepped.connect(lambda _step: page._going._sending.stop())
    _send(page, stage)
    assert _stands(stage, round_id) == [MailStand.SENT, MailStand.READY, MailStand.NO_ADDRESS]
    _send(page, stage)
    assert len(box.taken) == len({to for to, _ in box.taken}) == 2


def test_a_doubt_is_decided_by_the_user(stage: Stage, round_id: RoundId, box: Postbox, page: MailPage) -> None:
    """A broken connection stops the run; what may have arrived is not sent again unasked."""
    box.at_data = lambda _to: "drop"
    _send(page, stage)
    assert _stands(stage, round_id) == [MailStand.UNSURE, MailStand.READY, MailStand.NO_ADDRESS]
    assert page.primary is not None
    assert page.primary.text() == "Send 1 letter…"
    page._list._view.selectRow(0)
    _press(page, "It arrived")
    stage.until_calm()
    assert _stands(stage, round_id) == [MailStand.SENT, MailStand.READY, MailStand.NO_ADDRESS]


def test_closing_the_window_asks_before_it_stops_the_sending(
    stage: Stage, round_id: RoundId, box: Postbox, page: MailPage
) -> None:
    """Who agrees loses nothing: what went counts, the rest waits."""
    may: list[bool] = []
    page._going._sending.stepped.connect(lambda _step: may.append(page.may_close()))
    assert page.may_close()
    _send(page, stage)
    assert may == [True]
    assert _stands(stage, round_id) == [MailStand.SENT, MailStand.READY, MailStand.NO_ADDRESS]


def test_drafts_are_made_without_a_server(
    stage: Stage, round_id: RoundId, page: MailPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """And count as sent when the user says that they were."""
    monkeypatch.setattr(drafting, "ask_folder", lambda *_about: tmp_path)
    assert page.primary is not None
    assert page.primary.text() == "Set up e-mail…"
    _press(page, "Make drafts…")
    stage.until_calm()
    assert len(list(tmp_path.rglob("*.eml"))) == 2
    assert page.primary.text() == "2 drafts were sent"
    page.press_main()
    stage.until_calm()
    assert _stands(stage, round_id) == [MailStand.SENT, MailStand.SENT, MailStand.NO_ADDRESS]


def test_after_drafts_are_undone_the_letters_can_be_made_again(
    stage: Stage, round_id: RoundId, page: MailPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The page says that the drafts are to be thrown away; one press says of all that they did not go."""
    monkeypatch.setattr(drafting, "ask_folder", lambda *_about: tmp_path)
    _press(page, "Make drafts…")
    stage.until_calm()
    stage.services.history.undo()
    page.reload(frozenset())
    stage.until_calm()
    assert page.primary is not None
    assert (page.primary.text(), page._drafts.isEnabled(), page.notice.isVisible()) == (
        "2 drafts were not sent", True, False,
    )  # fmt: skip
    assert "Throw those drafts away" in page._figures.text()
    page.press_main()
    stage.until_calm()
    assert _stands(stage, round_id)[:2] == [MailStand.LATER, MailStand.LATER]


def test_the_password_is_asked_for_where_no_keyring_has_it(stage: Stage, round_id: RoundId, page: MailPage) -> None:
    """It is said that it is not kept."""
    stage.services.mail.save(MailAccount(HOST, 9, Security.NONE, "jan", "a@wilgenhof.example"))
    stage.until_calm()
    assert not page._options._form.widget("password").isHidden()
    assert "no password store" in page._options._hint.text()
    assert page._options._hint.isVisible()


def test_the_letters_that_were_chosen_are_the_only_ones_that_go(
    stage: Stage, round_id: RoundId, box: Postbox, page: MailPage
) -> None:
    """And who of them has no address is led on to paper, nobody else."""
    rows = stage.services.mail.plan(round_id).rows
    page.show_part(f"{round_id}:{rows[1].letter.id},{rows[2].letter.id}")
    stage.until_calm()
    gone: list[str] = []
    page.go_to.connect(gone.append)
    assert page._paper.text() == "1 on paper…"
    _send(page, stage)
    assert [to for to, _ in box.taken] == ["t1@wilgenhof.example"]
    page.press_main()
    assert gone == [f"rounds/on:{round_id},{rows[2].letter.teacher_id}"]


def test_who_cannot_get_the_letter_is_named_and_the_others_go(
    stage: Stage, round_id: RoundId, box: Postbox, page: MailPage
) -> None:
    """Nothing is sent before the user says so."""
    first = stage.services.mail.plan(round_id).rows[0]
    who = stage.services.staff.teacher(first.letter.teacher_id)
    stage.services.staff.save(who, replace(who, do_not_invite=True))
    stage.until_calm()
    _send(page, stage)
    assert (box.taken, first.name in page.notice.text()) == ([], True)
    assert [one.text() for one in page.notice.leads()] == ["Go on with the other 1 letter", f"Open {first.name}"]
    page.notice.leads()[0].click()
    stage.bot.waitUntil(lambda: not page._going.busy, timeout=20_000)
    stage.until_calm()
    assert [to for to, _ in box.taken] == ["t1@wilgenhof.example"]


def test_letters_that_changed_since_they_were_looked_at_do_not_go_unasked(
    stage: Stage, round_id: RoundId, box: Postbox, page: MailPage
) -> None:
    """As with printing: whose, and in what, is told."""
    who = stage.services.staff.teacher(stage.services.mail.plan(round_id).rows[0].letter.teacher_id)
    stage.services.staff.save(who, replace(who, name=replace(who.name, surname="Anders")))
    stage.until_calm()
    _send(page, stage)
    assert (box.taken, "1 letter changed since you looked at it: Anders" in page.notice.text()) == ([], True)
    page.notice.leads()[1].click()
    stage.bot.waitUntil(lambda: len(box.taken) == 2, timeout=20_000)
    stage.until_calm()
    assert _stands(stage, round_id)[:2] == [MailStand.SENT, MailStand.SENT]


def test_stop_is_heard_while_a_slow_server_thinks(
    stage: Stage, round_id: RoundId, box: Postbox, page: MailPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Meanwhile the school can be read; whether that letter arrived, the user is asked."""
    monkeypatch.setattr(mail_server, "STOP_SECONDS", 0.1)
    thinking = Event()
    box.at_data = lambda _to: str(thinking.wait(2) and "")
    page.press_main()
    stage.bot.waitUntil(lambda: bool(box.senders), timeout=20_000)
    read: list[int] = []
    stage.tasks.run(lambda _progress: len(stage.services.staff.all()), read.append)
    stage.bot.waitUntil(lambda: bool(read), timeout=1_000)
    page._running._stop.click()
    assert page._running._text.text().startswith("Stopping.")
    stage.bot.waitUntil(lambda: not page._going.busy, timeout=1_500)
    thinking.set()
    stage.until_calm()
    assert _stands(stage, round_id) == [MailStand.UNSURE, MailStand.READY, MailStand.NO_ADDRESS]
