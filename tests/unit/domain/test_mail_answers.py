# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a mail server means by a refusal."""

import pytest

from app.domain.mail_answers import meaning_of
from app.wording import Wording


@pytest.mark.parametrize(
    ("answer", "meaning"),
    [
        ("550 5.1.1 user unknown", "unknown"),
        ("550 5.1.10 RESOLVER.ADR.RecipientNotFound", "no_host"),
        ("550-5.1.1 The email account does not exist", "unknown"),
        ("552 5.2.2 Over quota", "full"),
        ("452 4.2.2 Over quota", "full"),
        ("554 5.7.1 Message rejected as spam", "unwanted"),
        ("550 5.7.26 This mail is unauthenticated", "unwanted"),
        ("552 5.3.4 Message too big", "large"),
        ("450 4.2.0 Greylisted", "later"),
        ("451 Local error", "later"),
        ("551 User not local", "unknown"),
        ("550 No", "refused"),
        ("554 5.0.0 Failed", "refused"),
        ("250 OK", ""),
        ("", ""),
    ],
)
def test_the_numbers_of_a_refusal_say_what_is_meant(answer: str, meaning: str) -> None:
    """The status code counts first, then the reply code; what was not refused has no meaning here."""
    assert meaning_of(answer) == meaning


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_meaning_has_a_sentence(language: str) -> None:
    """No user reads the word by which the program knows it."""
    meanings = ("unknown", "no_host", "full", "closed", "large", "unwanted", "sender", "refused", "later")
    assert all(Wording(language).has(f"mail_answer.{one}") for one in meanings)
