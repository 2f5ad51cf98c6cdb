# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every status, event, fault of a letter and error of the printer has its words in both languages."""

import re
from pathlib import Path

import pytest

from app.domain.letters import Unfit
from app.domain.registrations import EventKind, Status
from app.wording import LANGUAGES, Wording

DOCUMENTS = Path(__file__).parents[3] / "app" / "documents"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "key",
    [f"unfit.{kind}" for kind in Unfit]
    + [f"status.{kind}" for kind in Status]
    + [f"event.{kind}" for kind in EventKind],
)
def test_it_has_a_name_in_both_languages(language: str, key: str) -> None:
    """No code is ever shown instead of a word."""
    assert Wording(language).has(key)


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_the_documents_say_has_words(language: str) -> None:
    """Labels on paper and errors of the printer alike."""
    text = "".join(file.read_text(encoding="utf-8") for file in DOCUMENTS.glob("*.py"))
    keys = set(re.findall(r'"((?:letter|overview|progress)\.\w+)"', text))
    keys |= {f"letter.{code}" for code in re.findall(r'LetterError\("(\w+)"', text)}
    keys |= {f"letter.{kind}_{fault}" for kind in ("logo", "signature") for fault in ("unreadable", "too_large")}
    assert {key for key in keys if not Wording(language).has(key)} == set()
