# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where somebody stands in a register is what a person works out by hand: the tables of `standing_cases.md`."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.activities import ParticipationStatus, Proof, Reduction, ReductionKind
from app.domain.counting import Counter, as_done, standing_of
from app.domain.cycle_standings import HoursLine, NotCountedReason
from app.domain.cycles import Cycle, school_year_cycle
from app.domain.ids import TeacherId
from app.domain.reasons import behind_standing, why_standing
from app.domain.registers import RegisterProfile, RequiredProof
from app.profiles.loading import load_editions
from app.wording import Wording

CYCLE = Cycle(date(2023, 3, 1), date(2027, 2, 28), 1)
ON = date(2027, 1, 1)
EDITIONS = load_editions()
TEACHERS = EDITIONS["lerarenregister-2012"][0]
Row = dict[str, str]


def _rows(heading: str) -> list[Row]:
    """Return the rows of the table below a heading of the file, by the names of its columns."""
    text = Path(__file__).with_name("standing_cases.md").read_text(encoding="utf-8")
    part = text.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    lines = [
        [cell.strip() for cell in line.strip("|").split("|")] for line in part.splitlines() if line.startswith("|")
    ]
    return [dict(zip(lines[0], cells, strict=True)) for cells in lines[2:]]


def _number(text: str) -> float:
    return float(text.replace(",", "."))


def _named(row: Row) -> str:
    return row["situatie"]


def test_there_are_at_least_sixty_cases() -> None:
    """Enough that each rule of each kind is seen from both sides."""
    headings = ("Lerarenregister", "Wat telt", "Vermindering", "Recht", "Thema's")

    assert sum(len(_rows(heading)) for heading in headings) >= 60


@pytest.mark.parametrize("row", _rows("Lerarenregister"), ids=_named)
def test_the_teachers_register_counts_as_worked_out_by_hand(row: Row) -> None:
    """160 hours, of which 100 and 40 of a kind, and of the others 60 at most."""
    names = {
        "vak": "vakinhoudelijk",
        "didactiek": "vakdidactisch",
        "pedagogiek": "pedagogisch",
        "overig": "beroepsgroep",
    }
    lines = [HoursLine(_number(row[key]), date(2024, 5, 1), (name,)) for key, name in names.items()]

    found = standing_of(TEACHERS, CYCLE, lines, on=ON, work=1328)

    subject = next(item for item in found.rules if item.rule.categories == ("vakinhoudelijk",))
    assert (found.counted, found.to_do, subject.to_do, found.meets) == (
        _number(row["telt mee"]),
        _number(row["nog te doen"]),
        _number(row["waarvan vak"]),
        row["voldoet"] == "ja",
    )


@pytest.mark.parametrize("row", _rows("Wat telt"), ids=_named)
def test_what_does_not_count_has_its_reason(row: Row) -> None:
    """By its day, how far it is, its category, bevoegdheid and evidence."""
    rules = replace(TEACHERS, needs_evidence=row["bewijs gevraagd"] == "ja")
    line = HoursLine(
        10,
        date.fromisoformat(row["dag"]),
        tuple(row["categorie"].replace("-", "").split()),
        ParticipationStatus(row["stand"]),
        has_evidence=row["bewijs"] == "ja",
        qualification=row["bevoegdheid"].replace("-", ""),
    )

    found = standing_of(rules, CYCLE, [line], on=date(2025, 1, 1), qualification="wiskunde")

    assert found.counted == _number(row["telt mee"])
    assert [item.reason.value for item in found.not_counted] == ([] if row["reden"] == "-" else [row["reden"]])


@pytest.mark.parametrize("row", _rows("Vermindering"), ids=_named)
def test_a_reduction_lowers_what_is_asked(row: Row) -> None:
    """By the days it shares with the cycle, and never below nothing."""
    days = (date.fromisoformat(row["van"]), date.fromisoformat(row["tot en met"]))
    register = row["register"].replace("-", "")
    taken = Reduction(TeacherId(1), register, ReductionKind.LEAVE, *days, _number(row["procent"]), _number(row["uren"]))

    found = standing_of(TEACHERS, CYCLE, [], [taken], on=ON)

    assert round(found.asked, 2) == _number(row["gevraagd"])


def _extended(until: str) -> Cycle:
    """Return the cycle, extended until a day ("-" for not at all)."""
    return CYCLE if until == "-" else replace(CYCLE, until=date.fromisoformat(until), unextended=CYCLE.until)


@pytest.mark.parametrize("row", _rows("Verlenging"), ids=_named)
def test_an_extension_asks_no_more(row: Row) -> None:
    """A percentage of leave takes off what it would without it."""
    days = (date.fromisoformat(row["van"]), date.fromisoformat(row["tot en met"]))
    taken = Reduction(TeacherId(1), "", ReductionKind.LEAVE, *days, _number(row["procent"]), _number(row["uren"]))

    found = standing_of(TEACHERS, _extended(row["verlengd tot en met"]), [], [taken], on=ON)

    assert round(found.asked, 2) == _number(row["gevraagd"])
    assert [round(160 - item.amount, 2) for item in found.reductions] == [_number(row["gevraagd"])] * (
        found.asked < 160
    )


@pytest.mark.parametrize("row", _rows("Elk jaar"), ids=_named)
def test_an_extension_belongs_to_the_last_year(row: Row) -> None:
    """It asks nothing more, and what was not done in that year may be done in it."""
    days = {name: date(int(name), 5, 1) for name in ("2023", "2024", "2025", "2026")} | {"verlenging": date(2027, 3, 9)}
    lines = [HoursLine(_number(row[name]), day, ("vakinhoudelijk",)) for name, day in days.items()]
    rules = replace(TEACHERS, per_year_minimum=30)

    found = standing_of(rules, _extended(row["verlengd tot en met"]), lines, on=date(2029, 3, 1), work=1328)

    assert (found.counted, sum(year.to_do for year in found.years), found.meets) == (
        _number(row["telt mee"]),
        _number(row["jaren te kort"]),
        row["voldoet"] == "ja",
    )


def test_a_part_of_a_year_asks_no_yearly_minimum() -> None:
    """Of a year and a half only the year."""
    rules = replace(TEACHERS, per_year_minimum=30, period_months=18)
    cycle = Cycle(date(2023, 3, 1), date(2024, 8, 31), 1)

    found = standing_of(rules, cycle, [HoursLine(40, date(2024, 5, 1), ("pedagogisch",))], on=ON)

    assert [(year.since, year.until, year.to_do) for year in found.years] == [(cycle.since, date(2024, 2, 29), 30)]
    assert found.counted == 40


@pytest.mark.parametrize("row", _rows("Recht"), ids=_named)
def test_a_right_is_used_up_and_asks_nothing(row: Row) -> None:
    """What is left of it, what was used beyond it; the part-time factor counts."""
    rules = EDITIONS["cao-vo-83-uur"][0]
    fte = None if row["fte"] == "-" else _number(row["fte"])
    cycle = school_year_cycle(date(2026, 11, 1), rules)

    found = standing_of(rules, cycle, [HoursLine(_number(row["gebruikt"]), date(2026, 10, 1))], (), fte, on=cycle.until)

    assert (found.asked, found.left, found.over) == tuple(_number(row[key]) for key in ("recht", "over", "te veel"))
    assert (found.to_do, found.meets) == (0, True)


@pytest.mark.parametrize("row", _rows("Thema's"), ids=_named)
def test_themes_are_counted_once_each(row: Row) -> None:
    """However many hours went into one."""
    lines = [HoursLine(6, date(2024, 5, 1), (name,)) for name in row["gedaan"].split() if name != "-"]

    found = standing_of(EDITIONS["schoolleidersregister-po"][0], CYCLE, lines, on=ON)

    assert (found.counted, found.to_do) == (_number(row["telt mee"]), _number(row["nog te doen"]))


def test_hours_are_divided_over_the_categories_of_an_activity() -> None:
    """Evenly, over those that the register knows."""
    line = HoursLine(12, date(2024, 5, 1), ("vakinhoudelijk", "pedagogisch", "reflectie"))

    found = standing_of(TEACHERS, CYCLE, [line], on=ON)

    assert [item.counted for item in found.rules] == [12, 6, 0]


def test_what_is_above_a_maximum_is_told() -> None:
    """With the rule it is above."""
    found = standing_of(TEACHERS, CYCLE, [HoursLine(100, date(2024, 5, 1), ("professioneel",))], on=ON)

    gone = [(item.reason, item.amount, item.detail) for item in found.not_counted]
    assert gone == [(NotCountedReason.ABOVE_MAXIMUM, 40, "Overig")]
    assert [item.surplus for item in found.rules] == [0, 0, 40]


def test_overlapping_leave_never_takes_more_than_everything() -> None:
    """Twice 60 % on the same days is 100 %."""
    leave = Reduction(TeacherId(1), "", ReductionKind.LEAVE, CYCLE.since, CYCLE.until, 60)

    found = standing_of(TEACHERS, CYCLE, [], [leave, leave], on=ON)

    assert (found.asked, [item.amount for item in found.reductions]) == (0, [80, 80])


def test_every_year_asks_its_minimum() -> None:
    """A year of the cycle runs from its own first day, 29 February too; a year that is over cannot be made up for."""
    rules = replace(TEACHERS, per_year_minimum=30)
    lines = [HoursLine(30, date(2024, 2, 29), ("pedagogisch",)), HoursLine(20, date(2024, 3, 1), ("pedagogisch",))]

    found = standing_of(rules, CYCLE, lines, on=date(2025, 6, 1))

    assert [(item.counted, item.to_do, item.closed) for item in found.years] == [
        (30, 0, True),
        (20, 10, True),
        (0, 30, False),
        (0, 30, False),
    ]


def test_the_pace_until_now_leads_to_an_amount_and_a_day() -> None:
    """Half of the days and half of the hours: on the last day all of them."""
    cycle = Cycle(date(2025, 1, 1), date(2025, 12, 31), 1)
    rules = replace(TEACHERS, total=73, rules=(), period_months=12)
    lines = [HoursLine(20, date(2025, 2, 1), ("pedagogisch",))]

    found = standing_of(rules, cycle, lines, on=date(2025, 3, 14)).forecast  # day 73 of 365: 20 hours in a fifth

    assert found is not None
    assert (found.amount, found.reached) == (100, date(2025, 9, 24))


def test_a_list_may_do_without_forecasts() -> None:
    """All else is the same."""
    lines = [HoursLine(20, date(2024, 5, 1), ("pedagogisch",))]

    quick = Counter(TEACHERS, forecast=False).standing(CYCLE, lines, on=ON)

    assert quick == replace(standing_of(TEACHERS, CYCLE, lines, on=ON), forecast=None)


def test_a_plan_is_counted_as_if_done() -> None:
    """What if: nothing is stored, and the planned hours count on their day in the cycle."""
    planned = [HoursLine(6, date(2027, 2, 1), ("vakinhoudelijk",), ParticipationStatus.PLANNED)]

    found = standing_of(TEACHERS, CYCLE, as_done(planned, CYCLE, TEACHERS), on=ON)

    assert (found.counted, found.planned) == (6, 0)


def test_leave_lowers_the_hours_of_work_where_no_other_hours_are_asked() -> None:
    """A quarter less for a quarter of leave; in proportion to the appointment where the register says so."""
    rules = replace(TEACHERS, total=0, rules=())
    leave = Reduction(TeacherId(1), "", ReductionKind.LEAVE, CYCLE.since, CYCLE.until, percent=25)

    assert standing_of(rules, CYCLE, [], [leave], on=ON).work_asked == 996
    assert standing_of(replace(rules, pro_rata_fte=True), CYCLE, [], [leave], 0.5, on=ON).work_asked == 498


def test_why_is_one_sentence_in_either_language() -> None:
    """What is still to do, before when, and of which kind."""
    hours = {"vakinhoudelijk": 34.0, "pedagogisch": 66.0, "beroepsgroep": 42.0}
    lines = [HoursLine(amount, date(2024, 5, 1), (name,)) for name, amount in hours.items()]
    found = standing_of(TEACHERS, CYCLE, lines, on=ON, work=1000)

    assert why_standing(found, "Mevrouw In het Veld", Wording("nl")) == (
        "Mevrouw In het Veld moet voor 1 maart 2027 nog 18 van de 160 registeruren doen, waarvan 6 vakinhoudelijk."
    )
    assert why_standing(found, "Ms In het Veld", Wording("en")) == (
        "Ms In het Veld has 18 of the 160 register hours still to do before 1 March 2027, of which 6 subject matter."
    )
    assert behind_standing(found, Wording("nl")) == ("Van de 1328 uren werk ontbreken er nog 328.",)


@pytest.mark.parametrize(("named", "asked"), [("", 83.0), ("cao-vo-83-uur", 41.5)])
def test_leave_takes_nothing_off_a_right_that_it_does_not_name(named: str, asked: float) -> None:
    """Half of the year at home: a duty halves, the hours somebody has a right to stay."""
    right = EDITIONS["cao-vo-83-uur"][0]
    year = school_year_cycle(date(2026, 11, 1), right)
    leave = Reduction(TeacherId(1), named, ReductionKind.LEAVE, year.since, year.until, percent=50.0)

    assert standing_of(right, year, [], [leave], on=year.since).asked == asked


def test_a_proof_that_is_too_old_at_the_end_is_told_apart_from_one_that_is_missing() -> None:
    """With the first day a new one may be of."""
    profile = RegisterProfile("r", "Register", 1, proofs=(RequiredProof("vog", "VOG", months=6),))
    cycle = Cycle(date(2025, 6, 1), date(2030, 5, 31), 1)
    told = [
        behind_standing(standing_of(profile, cycle, (), on=date(2026, 1, 1), proofs=proofs), Wording("nl"))[-1]
        for proofs in ((), (Proof(TeacherId(1), "r", "vog", date(2026, 1, 1)),))
    ]

    assert told == [
        "Dit bewijs ontbreekt: VOG; nodig is er een van 1 december 2029 of later.",
        "VOG van 1 januari 2026 is te oud op 31 mei 2030; nodig is er een van 1 december 2029 of later.",
    ]
