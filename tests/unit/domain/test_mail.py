# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What an e-mail address may be, and which computer is this one."""

import pytest

from app.domain.mail import AddressFault, MailAccount, address_fault, is_loopback, mail_address


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Jan.de-Vries+ru@School.NL", "Jan.de-Vries+ru@school.nl"),
        (" jan@school.nl ", "jan@school.nl"),
        ("jan@schöol.nl", "jan@xn--schol-lua.nl"),
        ("o'brien@sub.school.nl", "o'brien@sub.school.nl"),
    ],
)
def test_an_address_is_written_as_servers_take_it(text: str, address: str) -> None:
    """A domain of other letters than a to z is written in those."""
    assert mail_address(text) == address


@pytest.mark.parametrize(
    "text",
    [
        "", "jan", "@school.nl", "jan@", "jan@school", "jan@school..nl", "jan@-school.nl", "jan@1.2", "j an@school.nl",
        "jan@school.nl\r\nBcc: an@school.nl", "jan\x00@school.nl", "Jan <jan@school.nl>", "jan@school.nl, an@school.nl",
        "jan..de@school.nl", ".jan@school.nl", "jan.@school.nl", "jané@school.nl", "a" * 65 + "@school.nl",
        "jan@" + "a" * 64 + ".nl", "jan@" + "abcdefgh." * 30 + "nl", "jan@[127.0.0.1]", '"jan"@school.nl',
    ],
)  # fmt: skip
def test_what_no_server_takes_is_no_address(text: str) -> None:
    """Nor anything that could be read as two addresses, or as another header."""
    assert mail_address(text) is None


def test_only_this_very_computer_is_loopback() -> None:
    """A name that merely begins like it is not."""
    assert [is_loopback(host) for host in ("127.0.0.1", "::1", "localhost", "Localhost")] == [True] * 4
    assert [is_loopback(host) for host in ("127.0.0.1.example", "localhost.example", "10.0.0.1", "")] == [False] * 4


def test_an_account_is_ready_with_a_server_and_a_sender() -> None:
    """Without them nothing can be sent."""
    assert MailAccount("mail.example", sender="a@b.example").ready
    assert not MailAccount("mail.example").ready
    assert not MailAccount(sender="a@b.example").ready


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", AddressFault.EMPTY), ("jan", AddressFault.NO_AT), ("a@b.nl; c@d.nl", AddressFault.SEVERAL),
        ("jan jansen@b.nl", AddressFault.SPACES), ("jan..j@b.nl", AddressFault.BEFORE),
        ("jan@school", AddressFault.AFTER), ("j" * 65 + "@b.nl", AddressFault.LONG), ("josé@b.nl", None),
        ("jan@scholengroep-zuid.nl", None), ("jan\u200b@b.nl", AddressFault.BEFORE),
    ],
)  # fmt: skip
def test_what_is_wrong_with_an_address_is_told(text: str, fault: AddressFault | None) -> None:
    """An é before the @ is not wrong: some servers take it."""
    assert address_fault(text) is fault


def test_an_address_with_accents_is_only_for_servers_that_take_it() -> None:
    """Its domain is written in ASCII, what stands before it is not."""
    assert mail_address("josé@bücher.example") is None
    assert mail_address("josé@bücher.example", wide=True) == "josé@xn--bcher-kva.example"
