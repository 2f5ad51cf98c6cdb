# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A round's letters looked through: with the values of everybody, and what the school left open."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.bootstrap import Services
from app.domain.letters import Round
from app.domain.tone import SPOT, Tone
from app.services.tone import passages_of
from tests.invented_letters import template
from tests.schools import DAY, round_of_letters


@pytest.fixture
def item(filled: Services) -> Round:
    """Begin a round for everybody that asks an answer before its own day."""
    people = [one.id for one in filled.staff.all()]
    return filled.rounds.start(round_of_letters(reply_by=DAY - timedelta(days=1)), people)


def found(school: Services, item: Round) -> dict[Tone, str]:
    """Return what there is to think about, each with its field."""
    places = [(place, one.id) for place, one in enumerate(school.staff.all(), 1)]
    return {one.tone: one.field for one in school.templates.tone.of_round(item, places)}


def test_a_closing_date_before_the_letter_is_told_until_it_is_waved_away(filled: Services, item: Round) -> None:
    """And told again when the day is another one."""
    assert found(filled, item) == {Tone.EARLY_REPLY: "antwoord_voor"}
    places = [(1, filled.staff.all()[0].id)]
    (remark,) = filled.templates.tone.of_round(item, places)
    after = filled.rounds.change(item, replace(item, waved=(remark.mark,)))
    assert found(filled, after) == {}
    again = filled.rounds.change(after, replace(after, reply_by=DAY - timedelta(days=2)))
    assert found(filled, again) == {Tone.EARLY_REPLY: "antwoord_voor"}


def test_a_letter_that_nobody_can_answer_to_is_told(filled: Services, item: Round) -> None:
    """When the school has neither a telephone number nor an address."""
    school = filled.school.school()
    filled.school.save(school, replace(school, phone="", email=""))
    assert found(filled, replace(item, reply_by=DAY + timedelta(days=30))) == {Tone.NO_CONTACT: "telefoon"}


def test_for_whom_a_field_is_empty_is_told_with_the_people(filled: Services, item: Round) -> None:
    """Of a field that each person has for themselves; an example of one letter tells of nobody."""
    one = filled.staff.all()[0]
    filled.staff.save(one, replace(one, email=""))
    places = [(place, who.id) for place, who in enumerate(filled.staff.all(), 1)]
    asks = replace(item, template_id="adreslijst.nl", reply_by=DAY + timedelta(days=30))
    remarks = filled.templates.tone.of_round(asks, places)
    assert [(each.tone, each.field, each.people) for each in remarks] == [(Tone.EMPTY, "mailadres", (one.id,))]
    assert filled.templates.tone.of_round(asks, places, everybody=False) == []


def test_the_cells_of_a_table_make_no_sentence_together() -> None:
    """Else a table of some rows would be one long sentence."""
    made = template("Kom.\n\n| Wat | Dag |\n|---|---|\n| Les | {{datum}} |")

    assert passages_of(made).paragraphs == ("Kom.", "Wat", "Dag", "Les", SPOT)
