# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A message handed to a real mail server: over TLS that is checked, and with a certain answer or an honest doubt."""

import time
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.mail import MailAccount, MailState, Security
from app.errors import MailError
from app.exchange.mail_server import MailServer
from tests.mail_servers import HOST, PASSWORD, USER, Certificate, Postbox, certificate, serving, with_password

MESSAGE = b"Subject: proef\r\n\r\nDag\r\n.punt\r\n"
TO = "jan@wilgenhof.example"
OF_THE_SERVER = pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")
"""The server of the test does not know that TLS was there from the start."""


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    """Make a certificate once."""
    return certificate(tmp_path_factory.mktemp("papers"))


@pytest.fixture
def trusted(papers: Certificate, monkeypatch: pytest.MonkeyPatch) -> Certificate:
    """Let this computer trust it."""
    monkeypatch.setenv("SSL_CERT_FILE", str(papers.file))
    return papers


def _account(port: int, security: Security = Security.NONE, user: str = "") -> MailAccount:
    return MailAccount(HOST, port, security, user, "info@wilgenhof.example")


def _refused(account: MailAccount, password: str = "") -> str:
    with pytest.raises(MailError) as refused:
        MailServer(account, password, connect=5)
    return refused.value.key


@OF_THE_SERVER
@pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS])
def test_a_message_goes_over_tls_with_a_password(trusted: Certificate, security: Security) -> None:
    """The server gets it byte for byte, a line with a dot included."""
    box, at_once = Postbox(), security is Security.TLS
    with (
        serving(box, tls=trusted.shown, at_once=at_once, **with_password(tls=not at_once)) as port,
        MailServer(_account(port, security, USER), PASSWORD) as server,
    ):
        handed = server.hand_over(TO, MESSAGE)
    assert (handed.state, handed.answer, handed.stop) == (MailState.ACCEPTED, "250 Taken as 4711", None)
    assert box.taken == [(TO, MESSAGE)]


@pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS])
def test_a_server_that_cannot_prove_who_it_is_gets_nothing(
    papers: Certificate, monkeypatch: pytest.MonkeyPatch, security: Security
) -> None:
    """Neither password nor letter goes to whoever answers on that port."""
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    with serving(Postbox(), tls=papers.shown, at_once=security is Security.TLS) as port:
        assert _refused(_account(port, security, USER), PASSWORD) == "mail.certificate"


def test_a_certificate_of_another_host_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """That the authority is trusted is not enough."""
    other = certificate(tmp_path, "mail.example")
    monkeypatch.setenv("SSL_CERT_FILE", str(other.file))
    with serving(Postbox(), tls=other.shown) as port:
        assert _refused(_account(port, Security.STARTTLS)) == "mail.certificate"


@OF_THE_SERVER
def test_without_starttls_nothing_is_said_in_the_open() -> None:
    """A server, or somebody between, that leaves STARTTLS out does not get the password."""
    box = Postbox()
    with serving(box, **with_password(tls=False)) as port:
        assert _refused(_account(port, Security.STARTTLS, USER), PASSWORD) == "mail.no_starttls"
    assert box.offered == []


def test_a_plain_port_where_tls_is_expected_is_told() -> None:
    """The user chose the wrong port or the wrong security."""
    with serving(Postbox()) as port:
        assert _refused(_account(port, Security.TLS)) in {"mail.no_tls", "mail.unreachable"}


def test_without_tls_a_server_elsewhere_is_not_even_connected_to() -> None:
    """Letters go in the open only when somebody chose that, and a password never does."""
    account = replace(_account(25), host="mail.wilgenhof.example")
    assert _refused(account) == "mail.unsealed"


def test_a_wrong_password_is_told_in_the_server_s_words(trusted: Certificate) -> None:
    """So that the user, or the administrator, sees what to do."""
    with serving(Postbox(), tls=trusted.shown, **with_password()) as port, pytest.raises(MailError) as refused:
        MailServer(_account(port, Security.STARTTLS, USER), "anders")
    assert refused.value.key == "mail.login"
    assert str(refused.value.facts["answer"]).startswith("535")


def test_no_server_is_told() -> None:
    """Nothing listens on that port."""
    with serving(Postbox()) as port:
        pass
    assert _refused(_account(port)) == "mail.unreachable"


@pytest.mark.parametrize(
    ("answer", "state"),
    [("550 5.1.1 No such user", MailState.REFUSED), ("450 4.2.1 Try later", MailState.LATER)],
)
def test_a_refused_recipient_does_not_keep_the_next_letter(answer: str, state: MailState) -> None:
    """The words of the server are told, and the connection goes on."""
    box = Postbox(at_recipient=lambda to: answer if to == TO else "250 OK")
    with serving(box) as port, MailServer(_account(port), "") as server:
        first, second = server.hand_over(TO, MESSAGE), server.hand_over("an@wilgenhof.example", MESSAGE)
    assert (first.state, first.answer, first.stop) == (state, answer, None)
    assert second.state is MailState.ACCEPTED


def test_a_message_that_is_refused_whole_did_not_arrive() -> None:
    """The server had it and said no: that is certain."""
    with serving(Postbox(at_data=lambda _to: "554 5.7.1 Spam")) as port, MailServer(_account(port), "") as server:
        assert server.hand_over(TO, MESSAGE).state is MailState.REFUSED


def test_a_server_that_stops_half_way_stops_the_run() -> None:
    """With 421 it says that it takes nothing more; the letter may go later."""
    with serving(Postbox(at_recipient=lambda _to: "421 4.3.2 Going down")) as port:
        server = MailServer(_account(port), "")
        handed, after = server.hand_over(TO, MESSAGE), server.hand_over(TO, MESSAGE)
        server.close()
    assert handed.stop is not None
    assert (handed.state, handed.stop.key, after.state) == (MailState.LATER, "mail.closed", MailState.LATER)


def test_a_connection_that_breaks_after_the_message_leaves_a_doubt() -> None:
    """The server may have it; nobody here can know, and so it is not called refused."""
    with serving(Postbox(at_data=lambda _to: "drop")) as port:
        server = MailServer(_account(port), "")
        handed = server.hand_over(TO, MESSAGE)
        server.close()
    assert handed.stop is not None
    assert (handed.state, handed.stop.key) == (MailState.UNSURE, "mail.broken_after")


def test_a_server_that_does_not_answer_in_time_leaves_a_doubt() -> None:
    """It may take the message still."""

    def think(_to: str) -> None:
        time.sleep(0.4)

    with serving(Postbox(at_data=think)) as port:
        server = MailServer(_account(port), "", answer=0.1)
        handed = server.hand_over(TO, MESSAGE)
        server.close()
    assert handed.state is MailState.UNSURE


def test_a_message_the_server_finds_too_large_is_not_offered() -> None:
    """The server says how much it takes before anything is given."""
    box = Postbox()
    with serving(box, data_size_limit=100) as port, MailServer(_account(port), "") as server:
        handed = server.hand_over(TO, MESSAGE * 10)
    assert handed.stop is not None
    assert (handed.state, handed.stop.key, box.offered) == (MailState.LATER, "mail.too_large", [])


def test_the_server_s_words_are_one_line_of_plain_text() -> None:
    """What a stranger's server says is shown to the user: no control characters, and not without end."""
    words = "550 " + "ja\x07\x1b[31m" + "x" * 400
    with serving(Postbox(at_recipient=lambda _to: words)) as port, MailServer(_account(port), "") as server:
        answer = server.hand_over(TO, MESSAGE).answer
    assert answer.isprintable()
    assert len(answer) <= 310


@pytest.mark.parametrize(
    ("answer", "state"),
    [("251 Taken", MailState.ACCEPTED), ("354 What?", MailState.UNSURE), ("452 Later", MailState.LATER)],
)
def test_the_first_digit_of_the_answer_decides_whether_a_message_went(answer: str, state: MailState) -> None:
    """What a server says otherwise than the rules foresee may have been a yes: it is not sent again unasked."""
    with serving(Postbox(at_data=lambda _to: answer)) as port, MailServer(_account(port, Security.NONE), "") as server:
        assert server.hand_over(TO, MESSAGE).state is state
