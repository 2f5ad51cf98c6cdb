# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letters by e-mail without a window, as a scheduled task sends them."""

import io

import pytest

from app.bootstrap import open_school
from app.domain.mail import MailAccount, Security
from tests.commands import Run, statuses
from tests.mail_servers import HOST, PASSWORD, USER, Postbox, no_keyring, serving, with_password

__all__ = ["no_keyring"]
SEND = ("letters", "--template", "uitnodiging", "--mail", "pdf", "--json")


def _set_up(address: str, port: int, user: str = "") -> None:
    services = open_school(address)
    services.mail.save(MailAccount(HOST, port, Security.NONE, user, "info@proeflyceum.example", "", "", 0))
    services.close(backup=False)


def test_letters_are_sent_once_and_booked(school: Run, address: str) -> None:
    """Who is refused is told with the server's words; a second time nobody gets anything."""
    box = Postbox()
    box.at_recipient = lambda _to: "550 No such user" if len(box.offered) == 1 else "250 OK"
    with serving(box) as port:
        _set_up(address, port)
        ended = school(*SEND)
        refused = [line for line in ended.json["blocked"] if line["kind"] == "refused"]
        assert (ended.code, ended.json["sent"], len(refused)) == (1, len(box.taken), 1)
        assert "550 No such user" in refused[0]["reason"]
        assert list(statuses(school).values()).count("invited") == len(box.taken) > 1
        assert school(*SEND).json["sent"] == 0
    assert len(box.offered) == len(set(box.offered))


@pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")
def test_the_password_comes_from_standard_input(school: Run, address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is no argument and stands in no variable, which others on the computer could see; without it none is begun."""
    box = Postbox()
    with serving(box, **with_password(tls=False)) as port:
        _set_up(address, port, USER)
        monkeypatch.setenv("LERARENREGISTER_MAIL_PASSWORD", PASSWORD)
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{PASSWORD}\n"))
        without = school(*SEND)
        assert (without.code, box.taken) == (3, [])
        assert school(*SEND, "--password-stdin").json["sent"] == len(box.taken) > 1


def test_a_server_that_cannot_be_reached_leaves_no_round(school: Run, address: str) -> None:
    """The sentence says what to look at, and everybody is still to be invited."""
    with serving(Postbox()) as port:
        pass
    _set_up(address, port)
    ended = school(*SEND)
    assert ended.code == 3
    assert str(port) in ended.err
    services = open_school(address)
    assert services.rounds.rounds() == []
    services.close(backup=False)


def test_letters_go_either_to_a_file_or_by_mail(school: Run) -> None:
    """One of the two is to be said."""
    assert school("letters", "--template", "uitnodiging").code == 2
    assert school(*SEND, "--out", "brief.pdf").code == 2
