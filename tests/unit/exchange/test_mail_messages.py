# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Messages that mail programs and servers read as they were meant, whatever a name or a subject holds."""

from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest

from app.errors import MailError
from app.exchange.mail_messages import MailHead, MailMessage, MailParty, draft, message_id, sendable

NOON = datetime(2026, 11, 23, 11, tzinfo=UTC)
HEAD = MailHead(MailParty("De Wilgenhof", "info@wilgenhof.example"), "rector@wilgenhof.example")
JAN = MailParty("Jan Çelik", "jan@wilgenhof.example")


def _read(content: bytes) -> EmailMessage:
    read = message_from_bytes(content, policy=default)
    assert isinstance(read, EmailMessage)
    return read


def _message(**changes: object) -> MailMessage:
    plain = {"to": JAN, "subject": "Uitnodiging", "text": "Dag Çelik,\n\nTot ziens.\n", "html": "<p>Dag Çelik</p>"}
    return MailMessage(**{**plain, **changes})  # type: ignore[arg-type]


def _content(part: EmailMessage) -> str:
    return str(part.get_content()).replace("\r\n", "\n").removesuffix("\n")


def test_a_letter_to_send_has_all_that_belongs_there() -> None:
    """Sender, reader, where answers go, date, number; and that a program made it."""
    number = message_id("info@wilgenhof.example")
    read = _read(sendable(_message(), HEAD, number, NOON))
    assert (read["From"], read["To"]) == ("De Wilgenhof <info@wilgenhof.example>", "Jan Çelik <jan@wilgenhof.example>")
    assert (read["Reply-To"], read["Subject"]) == ("rector@wilgenhof.example", "Uitnodiging")
    assert read["Date"].datetime == NOON
    assert (read["Message-ID"], read["Auto-Submitted"], read["X-Unsent"]) == (number, "auto-generated", None)
    assert number.endswith("@wilgenhof.example>")


def test_a_letter_reads_as_text_and_as_html_with_its_pdf() -> None:
    """Each program shows what it can."""
    read = _read(sendable(_message(attachment=("Brief €.pdf", b"%PDF-1")), HEAD, message_id("a@b.nl"), NOON))
    text, html = read.get_body(("plain",)), read.get_body(("html",))
    assert text is not None
    assert html is not None
    assert (_content(text), _content(html)) == ("Dag Çelik,\n\nTot ziens.", "<p>Dag Çelik</p>")
    (pdf,) = read.iter_attachments()
    assert (pdf.get_filename(), pdf.get_content_type(), pdf.get_content()) == (
        "Brief €.pdf",
        "application/pdf",
        b"%PDF-1",
    )


def test_a_draft_opens_ready_to_be_sent() -> None:
    """Outlook knows by X-Unsent that it was not sent; without a sender it takes its own."""
    read = _read(draft(_message(), MailHead(None), NOON))
    assert (read["X-Unsent"], read["From"], read["Message-ID"], read["Auto-Submitted"]) == ("1", None, None, None)


def test_every_line_ends_as_mail_wants_and_none_is_too_long() -> None:
    """RFC 5322: CRLF, at most 998 signs."""
    content = sendable(_message(text="x" * 5_000 + "\n.\n", subject="y" * 600), HEAD, message_id("a@b.nl"), NOON)
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert max(map(len, content.split(b"\r\n"))) <= 998
    assert content.isascii()


HOSTILE = [
    "Jan\r\nBcc: dief@elders.example", "Jan\nX-Evil: 1", "Jan\x00Piet", 'Jan" <dief@elders.example>, "Piet',
    "Jan =?utf-8?q?=0D=0ABcc=3A_dief=40elders=2Eexample?=", "\u202eJan\u2028Bcc: dief@elders.example",
    "Jan\ud800", "\U0001f600" * 90, "a" * 10_000, "Jan\x85Bcc: x", "Jan\u2029\x0bBcc: x", "(Jan) ; <@,:>", "",
]  # fmt: skip


@pytest.mark.parametrize("words", HOSTILE)
def test_nothing_in_a_name_or_a_subject_becomes_a_header(words: str) -> None:
    """There stays one reader, and no header that is not ours."""
    message = _message(to=MailParty(words, JAN.address), subject=words, attachment=(f"{words}.pdf", b"x"))
    head = MailHead(MailParty(words, "info@wilgenhof.example"))
    for content in (sendable(message, head, message_id("a@b.nl"), NOON), draft(message, head, NOON)):
        read = _read(content)
        assert [one.addr_spec for one in read["To"].addresses] == ["jan@wilgenhof.example"]
        assert [one.addr_spec for one in read["From"].addresses] == ["info@wilgenhof.example"]
        ours = {
            "from",
            "to",
            "subject",
            "mime-version",
            "content-type",
            "date",
            "message-id",
            "auto-submitted",
            "x-unsent",
        }
        assert {name.lower() for name in read} <= ours
        assert str(read["Subject"]).isprintable()


def test_an_address_that_is_none_is_refused_with_a_sentence() -> None:
    """No message is made for it."""
    with pytest.raises(MailError) as refused:
        draft(_message(to=MailParty("Jan", "jan@school.nl\r\nBcc: x@y.nl")), HEAD, NOON)
    assert refused.value.key == "mail.address"


def test_a_message_no_server_takes_is_refused_with_a_sentence() -> None:
    """Some twenty megabytes is the most."""
    with pytest.raises(MailError) as refused:
        draft(_message(attachment=("x.pdf", bytes(16 * 1024 * 1024))), HEAD, NOON)
    assert refused.value.key == "mail.too_large"
