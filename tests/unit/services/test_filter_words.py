# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A filter reads as a sentence a secretary would say."""

from datetime import date

import pytest

from app.domain.filter_fields import EVENT, TEACHER_FIELDS, FieldKind, FilterFields
from app.domain.filters import NOBODY, WITHOUT_VALUES, Condition, Filter, FilterTest, Group, negated
from app.domain.ids import OwnFieldId
from app.domain.own_fields import OwnField, OwnKind, OwnValue
from app.domain.relative_days import MOST_OF, Period, Span
from app.domain.selections import Need, OwnCondition, OwnTest, TeacherSelection
from app.services.filter_words import FilterWords
from app.wording import Wording

FIELDS = FilterFields([OwnField("Kluis", OwnKind.NUMBER, id=3)])  # type: ignore[arg-type]
DUTCH, ENGLISH = (FilterWords(FIELDS, Wording(language)) for language in ("nl", "en"))
TEAM = Condition("team", FilterTest.IS, ("Bèta", "Talen"))
FTE = Condition("fte", FilterTest.FROM, ("0.5",))
EVER = Condition("event.invited", FilterTest.FILLED)


ENDS = Condition("ends", FilterTest.WITHIN, ("next_months:6",))
THIS_YEAR = Condition("event.invited", FilterTest.WITHIN, ("this_school_year",))
AUTUMN = Condition("event.invited", FilterTest.WITHIN, ("2026-08-01/2026-12-31",))
SINCE = Condition("employed_from", FilterTest.FROM, ("2026-08-01",))
NAMES = Condition("name", FilterTest.CONTAINS, ("jan", "piet"))


@pytest.mark.parametrize(
    ("tree", "dutch", "english"),
    [
        (TEAM, "team Bèta of Talen", "team Bèta or Talen"),
        (negated(TEAM), "team niet Bèta of Talen", "team not Bèta or Talen"),
        (FTE, "fte 0,5 of meer", "fte 0.5 or more"),
        (negated(FTE), "niet fte 0,5 of meer", "not fte 0.5 or more"),
        (EVER, "ooit uitgenodigd", "ever invited"),
        (negated(EVER), "nooit uitgenodigd", "never invited"),
        (NAMES, "met “jan” of “piet” in de gegevens", "with “jan” or “piet” in their details"),
        (negated(NAMES), "zonder “jan” of “piet” in de gegevens", "without “jan” or “piet” in their details"),
        (Condition("do_not_invite", FilterTest.IS, ("yes",)), "met “niet uitnodigen”", "with “do not invite”"),
        (negated(Condition("in_service", FilterTest.IS, ("yes",))), "niet in dienst", "not in service"),
        (Condition("need", FilterTest.IS, ("to_invite",)), "nog uit te nodigen", "still to invite"),
        (ENDS, "einde van de registratie in de komende 6 maanden", "end of the registration in the coming 6 months"),
        (THIS_YEAR, "uitgenodigd dit schooljaar", "invited this school year"),
        (AUTUMN, "uitgenodigd van 1 aug 2026 tot en met 31 dec 2026", "invited from 1 Aug 2026 up to 31 Dec 2026"),
        (SINCE, "eerste dag in dienst 1 aug 2026 of later", "first day in service 1 Aug 2026 or later"),
        (Condition("tag", FilterTest.EMPTY), "label niet ingevuld", "tag not filled in"),
        (Condition("own.3", FilterTest.IS, ("2.5",)), "“Kluis” 2,5", "“Kluis” 2.5"),
        (Group((TEAM, EVER)), "team Bèta of Talen, ooit uitgenodigd", "team Bèta or Talen, ever invited"),
        (
            Group((TEAM, EVER), any=True, negated=True),
            "niet (team Bèta of Talen of ooit uitgenodigd)",
            "not (team Bèta or Talen or ever invited)",
        ),
        (
            Group((EVER, Group((TEAM, FTE), any=True))),
            "ooit uitgenodigd, (team Bèta of Talen of fte 0,5 of meer)",
            "ever invited, (team Bèta or Talen or fte 0.5 or more)",
        ),
        (Group(), "iedereen", "everybody"),
        (NOBODY, "niemand", "nobody"),
    ],
)
def test_a_filter_reads_as_a_sentence(tree: Filter, dutch: str, english: str) -> None:
    """In Dutch and in English."""
    assert (DUTCH.said(tree), ENGLISH.said(tree)) == (dutch, english)


def test_a_whole_selection_is_said() -> None:
    """Who is in service on which day, the words looked for, and the filter."""
    selection = TeacherSelection(text="jan", need=Need.NO_ADDRESS, where=TEAM)
    said = DUTCH.sentence(selection, date(2026, 11, 23))
    assert said == "leraren in dienst op 23 nov 2026, met “jan” in de gegevens, zonder adres, van team Bèta of Talen"
    assert DUTCH.sentence(TeacherSelection(in_service=None), date(2026, 11, 23)) == "iedereen"


def test_a_sentence_names_a_field_once_and_needs_no_brackets_where_commas_tell() -> None:
    """Two statuses are one thing that is asked; where one of two will do, that stands apart."""
    statuses = Group(tuple(Condition("status", FilterTest.IS, (one,)) for one in ("invited", "reminded")), any=True)
    team, tag = (Condition(key, FilterTest.IS, (value,)) for key, value in (("team", "Bèta"), ("tag", "LIO")))

    def said(words: FilterWords, *parts: Filter) -> str:
        return words.sentence(TeacherSelection(where=Group(parts)), date(2026, 11, 28)).partition(", ")[2]

    assert said(DUTCH, team, statuses) == "van team Bèta, met status uitgenodigd of herinnerd"
    assert said(ENGLISH, team, statuses) == "of team Bèta, with status invited or reminded"
    assert said(DUTCH, negated(team), EVER) == "niet van team Bèta, ooit uitgenodigd"
    either = Group((team, tag), any=True)
    assert said(DUTCH, EVER, either) == "ooit uitgenodigd, en ook: van team Bèta of met label LIO"
    assert said(ENGLISH, either, EVER) == "ever invited, and also: of team Bèta or with tag LIO"
    assert said(DUTCH, either) == "van team Bèta of met label LIO"
    assert said(DUTCH, Group((*either.parts, EVER), any=True)).startswith(
        "en ook: van team Bèta, met label LIO of ooit"
    )
    assert said(DUTCH, Group((negated(team), EVER), any=True)) == "ooit uitgenodigd of niet van team Bèta"
    assert DUTCH.said(Group((team, statuses))) == "team Bèta, status uitgenodigd of herinnerd"


def test_a_list_of_values_is_not_read_as_one_with_what_stands_beside_it() -> None:
    """Of three values the commas, of two the "or" would be taken for those between what is asked."""
    three = Condition("team", FilterTest.IS, ("Alfa", "Bèta", "Talen"))
    assert DUTCH.phrase(Group((three, EVER))) == "ooit uitgenodigd, en ook: van team Alfa, Bèta of Talen"
    assert DUTCH.sentence(TeacherSelection(in_service=None, where=three), date(2026, 11, 28)).endswith(
        "iedereen, van team Alfa, Bèta of Talen"
    )
    assert DUTCH.said(Group((three, EVER))) == "(team Alfa, Bèta of Talen), ooit uitgenodigd"
    either = Group((Group((TEAM, EVER)), FTE), any=True)
    assert DUTCH.phrase(either) == "((van team Bèta of Talen) en ooit uitgenodigd) of fte 0,5 of meer"
    assert DUTCH.phrase(Group((negated(TEAM), EVER), any=True)) == "(niet van team Bèta of Talen) of ooit uitgenodigd"
    twice = Group((TEAM, Condition("team", FilterTest.IS, ("Bèta",))), any=True)
    assert DUTCH.said(twice) == "team Bèta of Talen"


@pytest.mark.parametrize("words", [DUTCH, ENGLISH], ids=["nl", "en"])
def test_everything_that_can_be_asked_has_words(words: FilterWords) -> None:
    """No key of the program's own is ever read by a user."""
    some = {FieldKind.DAY: "2026-08-01", FieldKind.NUMBER: "1", FieldKind.YES_NO: "yes"}
    for field in TEACHER_FIELDS:
        for test in field.tests:
            values = field.choices or (some.get(field.kind, "x"),)
            values = ("today",) if test is FilterTest.WITHIN else () if test in WITHOUT_VALUES else values
            said = words.said(Condition(field.key, test, values))
            assert not any(sign in said for sign in "._{}") or field.key.startswith(EVENT), said
            assert said.strip()


@pytest.mark.parametrize("words", [DUTCH, ENGLISH], ids=["nl", "en"])
def test_every_period_has_words(words: FilterWords) -> None:
    """One and many of them."""
    for span in (one for one in Span if one is not Span.FIXED):
        for number in (1, 6) if span in MOST_OF else (0,):
            assert "span." not in words.period(Period(span, number))


def test_a_field_that_is_gone_is_said_all_the_same() -> None:
    """A view may still ask about it."""
    assert DUTCH.said(Condition("own.9", FilterTest.IS, ("1",))) != ""


def test_everything_that_was_chosen_is_said() -> None:
    """What own fields hold, and what is not filled in, too."""
    kluis = OwnCondition(OwnFieldId(3), OwnTest.FROM, (OwnValue(OwnFieldId(3), "9", 9.0),))
    chosen = TeacherSelection(in_service=None, locations=frozenset({""}), groups=frozenset({"", "Bèta"}), own=(kluis,))
    said = DUTCH.sentence(chosen, date(2026, 11, 23))
    groups = "vaksectie of team Bèta of vaksectie of team niet ingevuld"
    assert said == f"iedereen, vestiging niet ingevuld, “Kluis” 9 of meer, en ook: {groups}"
    gone = FilterWords(FilterFields(), Wording("nl")).sentence(chosen, date(2026, 11, 23))
    assert ", een eigen veld dat er niet meer is, dus niemand, " in gone


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        (Condition("code", FilterTest.CONTAINS, ("no",)), "afkorting zonder “no”"),
        (Condition("tag", FilterTest.IS, ("no",)), "niet met label no"),
        (Condition("location", FilterTest.IS, ("yes",)), "niet van vestiging yes"),
        (Condition("do_not_invite", FilterTest.IS, ("yes",)), "zonder “niet uitnodigen”"),
    ],
)
def test_no_is_the_opposite_of_yes_only_where_that_is_asked(condition: Condition, said: str) -> None:
    """Somebody called No, or a label yes, is a word as any other."""
    assert FilterWords(FIELDS, Wording("nl")).phrase(Group((condition,), negated=True)) == said
