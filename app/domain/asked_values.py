# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a letter asks once for a whole round, such as the place of a studiedag: the question and its answer."""

from collections.abc import Iterable, Mapping

ASKED = "vraag:"
"""How the names of such fields begin, as the values of a letter have them."""
ASKED_LENGTH = 200
"""Characters of one answer."""
Asked = tuple[tuple[str, str], ...]
"""Questions with their answers, as a round keeps them."""


def asked_field_name(question: str) -> str:
    """Return by which name the values of a letter have the answer to a question."""
    return f"{ASKED}{' '.join(question.split())}"


def questions_in(fields: Iterable[str]) -> tuple[str, ...]:
    """Return the questions among the names of fields, each once, in order."""
    return tuple(dict.fromkeys(name.removeprefix(ASKED) for name in fields if name.startswith(ASKED)))


def answered(before: Asked, answers: Mapping[str, str]) -> Asked:
    """Return what a round keeps with some questions answered anew; an empty answer is none."""
    kept = {**dict(before), **{question: " ".join(text.split()) for question, text in answers.items()}}
    return tuple((question, text) for question, text in kept.items() if text)
