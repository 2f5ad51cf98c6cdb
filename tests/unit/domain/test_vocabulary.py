# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The words of several registers together: each thing once, by the register that has it first."""

from app.domain.registers import Choice, RegisterProfile
from app.domain.vocabulary import Vocabulary

FIRST = RegisterProfile("een", "Een", 1, categories=(Choice("vak", "Vak"), Choice("team", "Team")))
SECOND = RegisterProfile("twee", "Twee", 1, categories=(Choice("vak", "Vakkennis"), Choice("reflectie", "Reflectie")))
OLDER = RegisterProfile("een", "Een", 2, categories=(Choice("vak", "Vak"), Choice("klas", "Klas")))


def test_what_two_registers_call_by_one_id_stands_once() -> None:
    """With the first; the others have what is theirs alone."""
    groups = Vocabulary((FIRST, SECOND)).category_groups()
    assert [(group.name, [one.id for one in group.choices]) for group in groups] == [
        ("Een", ["vak", "team"]),
        ("Twee", ["reflectie"]),
    ]


def test_editions_of_one_register_are_one_group() -> None:
    """A cycle keeps the edition it began with, so what the older one has can still be ticked."""
    words = Vocabulary((FIRST, OLDER))
    assert len(words.category_groups()) == 1
    assert [one.id for one in words.categories] == ["vak", "team", "klas"]


def test_a_register_without_words_is_no_group() -> None:
    """No heading above nothing."""
    assert Vocabulary((FIRST,)).competence_groups() == []
