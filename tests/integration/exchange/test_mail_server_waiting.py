# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A mail server that takes its time, leaves, or does not know every letter: nobody is held by it for long."""

import time
from collections.abc import Callable

import pytest

from app.domain.mail import MailAccount, MailState, Security
from app.errors import AppError, Cancelled
from app.exchange import mail_server
from app.exchange.mail_server import MailServer
from tests.mail_servers import HOST, Postbox, serving

MESSAGE = b"Subject: proef\r\n\r\nDag\r\n"
TO = "jan@wilgenhof.example"


def _account(port: int) -> MailAccount:
    return MailAccount(HOST, port, Security.NONE, "", "info@wilgenhof.example")


def _stop_after(seconds: float) -> Callable[[], None]:
    until = time.monotonic() + seconds

    def heed() -> None:
        if time.monotonic() > until:
            raise Cancelled

    return heed


def _key(error: AppError | None) -> str:
    return error.key if error is not None else ""


def test_who_stops_while_the_server_thinks_does_not_wait_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """It has the message and may keep it: that is not certain, and said so."""
    monkeypatch.setattr(mail_server, "STOP_SECONDS", 0.1)
    with serving(Postbox(at_data=lambda _to: time.sleep(1.5))) as port:  # type: ignore[func-returns-value]
        server, began = MailServer(_account(port), ""), time.monotonic()
        handed = server.hand_over(TO, MESSAGE, _stop_after(0.1))
        server.close()
        assert time.monotonic() - began < 1.2
    assert (handed.state, _key(handed.stop)) == (MailState.UNSURE, "mail.stopped_after")


def test_who_stops_before_the_server_has_the_message_leaves_no_doubt(monkeypatch: pytest.MonkeyPatch) -> None:
    """It may go later."""
    monkeypatch.setattr(mail_server, "STOP_SECONDS", 0.1)

    def think(_to: str) -> str:
        time.sleep(1)
        return "250 OK"

    with serving(box := Postbox(at_recipient=think)) as port:
        server = MailServer(_account(port), "")
        handed = server.hand_over(TO, MESSAGE, _stop_after(0))
        server.close()
    assert (handed.state, _key(handed.stop), box.taken) == (MailState.LATER, "cancelled.stopped", [])


def test_an_answer_that_comes_just_after_stop_is_taken() -> None:
    """A second or two are given, so that there is no doubt where there need not be."""
    box = Postbox(at_data=lambda _to: time.sleep(0.4))  # type: ignore[func-returns-value]
    with serving(box) as port, MailServer(_account(port), "") as server:
        assert server.hand_over(TO, MESSAGE, _stop_after(0.1)).state is MailState.ACCEPTED


def test_a_server_that_does_not_answer_at_all_lets_one_stop() -> None:
    """While connecting nothing was given to anybody."""
    import socket

    with socket.create_server((HOST, 0)) as silent, pytest.raises(Cancelled):
        MailServer(_account(silent.getsockname()[1]), "", connect=1, heed=_stop_after(0.1))


def test_a_server_that_left_is_noticed_before_a_letter_is_given() -> None:
    """One that is there is asked only when it was not used for a while."""
    with serving(Postbox()) as port:
        server = MailServer(_account(port), "")
        assert server.awake()
        assert server.awake(fresh=0)
    assert server.awake()
    assert not server.awake(fresh=0)
    server.close()


@pytest.mark.parametrize(("knows", "state"), [(True, MailState.ACCEPTED), (False, MailState.REFUSED)])
def test_an_address_with_an_accent_goes_to_a_server_that_knows_it(*, knows: bool, state: MailState) -> None:
    """Another one is not even asked: it could not read the address."""
    with serving(box := Postbox(), enable_SMTPUTF8=knows) as port, MailServer(_account(port), "") as server:
        assert server.hand_over("josé@wilgenhof.example", MESSAGE).state is state
        assert server.hand_over(TO, MESSAGE).state is MailState.ACCEPTED
    assert box.offered == [*(["josé@wilgenhof.example"] if knows else []), TO]
