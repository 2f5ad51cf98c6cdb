# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the manual promises."""

import hashlib
import re

import pytest

from app.domain.filter_fields import FilterFields
from app.domain.search_language import read_search
from app.paths import resources
from app.persistence.keys import PUBLISHED_KEY, key_statement
from app.services.search_vocabulary import search_words


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_manual_holds_the_key_of_every_school_file(language: str) -> None:
    """Whoever holds a school file can open it with another program, by the key in the manual."""
    text = (resources() / "help" / language / "9-commands.md").read_text(encoding="utf-8")

    assert key_statement(PUBLISHED_KEY) in text


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_search_in_the_manual_is_understood(language: str) -> None:
    """Whoever types over an example finds people, and reads no mistake."""
    text = (resources() / "help" / language / "3a-searching.md").read_text(encoding="utf-8")
    in_use = {"team": ["havo", "vwo"], "tag": ["stage"], "subject": ["Frans", "Duits"], "section": ["talen"]}
    words = search_words(FilterFields(), in_use | {"job": ["docent LB"]})
    examples = re.findall("`([^`]+)`", text)

    assert [example for example in examples if read_search(example, words).where is None] == []


def test_the_key_comes_from_words_that_hide_nothing() -> None:
    """The written-out key is the digest of a sentence that says what it is."""
    words = b"Lerarenregister school file, open to whoever holds it"

    assert hashlib.sha256(words).hexdigest() == PUBLISHED_KEY


def test_the_manual_has_the_same_topics_in_both_languages() -> None:
    """No topic is missing in one language."""
    topics = [sorted(file.name for file in (resources() / "help" / language).glob("*.md")) for language in ("nl", "en")]

    assert topics[0] == topics[1]
