# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Why somebody stands where they stand has an answer always, in words that fit the amounts."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.activities import ParticipationStatus, Reduction, ReductionKind
from app.domain.counting import standing_of
from app.domain.cycle_standings import CycleStanding, Decision, HoursLine
from app.domain.cycles import Cycle
from app.domain.ids import TeacherId
from app.domain.lacking_words import lacking_words
from app.domain.reasons import behind_standing, why_standing
from app.domain.registers import CategoryRule, Choice, RegisterProfile, Unit
from app.domain.registrations import Status
from app.wording import Wording

NL, EN = Wording("nl"), Wording("en")
YEARLY = RegisterProfile("r", "Register", 1, unit=Unit.HOURS, period_months=24, total=40, per_year_minimum=15)
TWO_YEARS = Cycle(date(2012, 3, 1), date(2014, 2, 28), 1)
FOUR_YEARS = Cycle(date(2012, 3, 1), date(2016, 2, 29), 1)
THEMES = RegisterProfile(
    "t", "Thema's", 1, unit=Unit.THEMES, period_months=48, total=3,
    categories=tuple(Choice(f"thema-{number}", f"Thema {number}") for number in range(4)),
)  # fmt: skip


def _yearly(hours: float, done: date, on: date) -> CycleStanding:
    return standing_of(YEARLY, TWO_YEARS, [HoursLine(hours, done)], on=on)


def _themes(*numbers: int, less: float = 0.0, on: date = date(2015, 1, 1), planned: float = 0.0) -> CycleStanding:
    lines = [HoursLine(6, date(2013, 1, 1), (f"thema-{number}",)) for number in numbers]
    if planned:
        lines.append(HoursLine(planned, date(2015, 6, 1), ("thema-3",), ParticipationStatus.PLANNED))
    leave = Reduction(TeacherId(1), "t", ReductionKind.LEAVE, date(2013, 1, 1), date(2013, 12, 31), amount=less)
    return standing_of(THEMES, FOUR_YEARS, lines, [leave] if less else [], on=on)


def test_a_running_year_that_lacks_something_is_told() -> None:
    """The total is there: what else has to be met is said, and until when."""
    found = _yearly(40, date(2012, 6, 1), date(2013, 6, 1))

    assert why_standing(found, "Mevrouw Bos", NL).endswith("moet voor 1 maart 2014 nog aan iets anders voldoen.")
    assert behind_standing(found, NL) == (
        "In het jaar van 1 maart 2013 tot en met 28 februari 2014 moeten nog 15 uur worden gedaan.",
    )
    assert behind_standing(found, EN) == (
        "In the year from 1 March 2013 to 28 February 2014 15 hours are still to do.",
    )


def test_a_year_that_is_over_cannot_be_made_up() -> None:
    """Nobody is told to do what cannot be done any more."""
    found = _yearly(40, date(2013, 6, 1), date(2013, 7, 1))

    assert why_standing(found, "Mevrouw Bos", NL) == (
        "Mevrouw Bos heeft de 40 uur gedaan, maar kwam te kort in een jaar dat voorbij is; "
        "dat is niet meer in te halen."
    )
    assert why_standing(found, "", EN, group="standing_you") == (
        "You have done the 40 hours, but fell short in a year that is over; that cannot be made up any more."
    )
    assert behind_standing(found, NL) == (
        "In het jaar van 1 maart 2012 tot en met 28 februari 2013 zijn 15 uur te weinig gedaan.",
    )


def test_a_year_to_come_is_told_only_when_nothing_else_is_to_do() -> None:
    """Whoever has most of the total still to do reads about this year, not about each year of the cycle."""
    found = _yearly(5, date(2012, 6, 1), date(2012, 9, 1))

    assert [line for line in behind_standing(found, NL) if "In het jaar" in line] == [
        "In het jaar van 1 maart 2012 tot en met 28 februari 2013 moeten nog 10 uur worden gedaan."
    ]


def test_hours_of_themes_that_do_not_count_are_hours() -> None:
    """A planned course of six hours is not six themes."""
    assert behind_standing(_themes(0, planned=6), NL) == ("Gepland, telt nog niet mee: 6 uur.",)
    assert behind_standing(_themes(0, planned=1), EN) == ("Planned, does not count yet: 1 hour.",)


@pytest.mark.parametrize(("amount", "words"), [(1, "1 thema minder"), (2, "2 thema’s minder")])
def test_one_is_told_as_one(amount: int, words: str) -> None:
    """And more as more."""
    assert words in behind_standing(_themes(0, less=amount), NL)[0]


def test_one_registered_of_nothing_asked_is_told_as_one() -> None:
    """One theme was noted, not were."""
    found = why_standing(_themes(0, less=3), "Mevrouw Bos", NL)

    assert found == "Van Mevrouw Bos wordt tot en met 29 februari 2016 niets gevraagd; 1 thema is genoteerd."


def test_themes_are_whole() -> None:
    """A quarter of a theme cannot be done: what is asked is rounded up, and that is said."""
    found = _themes(0, 1, less=0.75)

    assert (found.asked, found.to_do, found.meets) == (3, 1, False)
    assert behind_standing(found, NL)[-1] == "Wat wordt gevraagd is naar boven afgerond op hele thema’s."
    assert _themes(0, 1, 2, less=0.75).meets
    soon = _themes(0, on=date(2014, 9, 1))
    assert soon.forecast is not None
    assert soon.forecast.amount == 1


def test_a_reduction_an_extension_and_a_status_by_hand_are_told_with_their_reason() -> None:
    """Where the school asks why; a letter tells them without what the school noted."""
    leave = Reduction(
        TeacherId(1), "r", ReductionKind.OTHER, date(2012, 3, 1), date(2013, 2, 28), amount=1, reason="besluit 12"
    )
    found = replace(
        standing_of(YEARLY, TWO_YEARS, [], [leave], on=date(2012, 9, 1)),
        by_hand=Decision(Status.EXTENDED, date(2012, 5, 1), date(2014, 2, 28), "papier zoek"),
        extended=Decision(Status.EXTENDED, date(2012, 5, 1), date(2014, 2, 28), "ziekte"),
    )
    plain = [
        "De status is met de hand op “uitstel gekregen” gezet, van 1 mei 2012 tot en met 28 februari 2014.",
        "De periode is verlengd tot en met 28 februari 2014.",
        "Er wordt 1 uur minder gevraagd door andere reden, van 1 maart 2012 tot en met 28 februari 2013.",
    ]

    assert [line for line in behind_standing(found, NL) if "jaar" not in line] == plain
    told = [line for line in behind_standing(found, NL, reasons=True) if "jaar" not in line]
    expected = zip(plain, ("papier zoek", "ziekte", "besluit 12"), strict=True)
    assert told == [f"{line} Reden: {reason}" for line, reason in expected]


@pytest.mark.parametrize(("done", "words"), [(10, "150 uur (waarvan 2 a)"), (158, "2 a"), (160, "2 a")])
def test_what_is_lacking_of_the_whole_is_not_hidden_by_a_rule(done: float, words: str) -> None:
    """Unless the rule is all that lacks."""
    rules = (CategoryRule("A", ("a",), minimum=2),)
    names = (Choice("a", "A"), Choice("b", "B"))
    profile = RegisterProfile("r", "R", 1, unit=Unit.HOURS, total=160, categories=names, rules=rules)

    found = standing_of(profile, FOUR_YEARS, [HoursLine(done, date(2012, 6, 1), ("b",))], on=date(2013, 6, 1))

    assert lacking_words(found, NL) == words
