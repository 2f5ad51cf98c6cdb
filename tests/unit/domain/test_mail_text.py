# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A mail that is kept as evidence can be read in the program."""

from email.message import EmailMessage

from app.domain.mail_text import mail_text


def mail() -> EmailMessage:
    """Make a mail that confirms a course."""
    made = EmailMessage()
    made["From"] = "Academie <info@academie.example>"
    made["To"] = "a.berg@school.example"
    made["Subject"] = "Bevestiging cursus geënsceneerd lezen"
    made.set_content("U heeft deelgenomen.\n")
    return made


def test_a_mail_shows_its_head_and_its_words() -> None:
    """Accents are read whatever way they were written."""
    text = mail_text(mail().as_bytes())
    assert "Subject: Bevestiging cursus geënsceneerd lezen" in text
    assert text.endswith("U heeft deelgenomen.")


def test_what_a_mail_carries_is_named_and_not_opened() -> None:
    """The certificate in it can be saved with the mail."""
    made = mail()
    made.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="certificaat.pdf")
    assert mail_text(made.as_bytes()).endswith("[certificaat.pdf]")


def test_a_mail_of_markup_shows_its_words_only() -> None:
    """No script, no style, no tags."""
    made = EmailMessage()
    made.set_content("<style>p{}</style><p>U was er <b>bij</b></p><script>x()</script>", subtype="html")
    assert mail_text(made.as_bytes()) == "U was er bij"


def test_what_is_no_mail_is_shown_as_it_stands() -> None:
    """Nothing is thrown at who looks."""
    assert mail_text(b"\xff\xfe niets") == "\ufffd\ufffd niets"


def test_parts_within_parts_without_end_stop_nothing() -> None:
    """A mail made to break its reader is shown as it stands."""
    deep = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (at, at) for at in range(600))
    assert mail_text(b"From: a@school.example\r\n" + deep).startswith("From: a@school.example")


def test_the_head_is_told_in_the_words_of_the_window() -> None:
    """And cells of a table stay apart."""
    mail = b"From: a@school.example\r\nContent-Type: text/html\r\n\r\n<table><tr><td>6<td>uur</table>"
    assert mail_text(mail, {"From": "Van"}) == "Van: a@school.example\n\n6  uur"
