# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What belongs in a dossier: days, categories, numbers of evidence, and whose evidence may go along."""

from dataclasses import replace
from datetime import date

from app.domain.activities import ParticipationStatus, Proof, Reduction, ReductionKind
from app.domain.cycle_standings import ReductionEffect
from app.domain.dossiers import (
    CyclePart,
    DossierOptions,
    DossierPeriod,
    by_category,
    days_of,
    number_exhibits,
    to_take_along,
)
from tests.invented_dossiers import ON, PROFILE, WHO, dossier, evidence, standing, taken


def test_everything_has_no_limit_of_days() -> None:
    """Who asks for all gets all, in whatever register the teacher is."""
    assert days_of(DossierOptions(ON), (CyclePart(PROFILE, standing()),)) == (None, None)


def test_running_terms_reach_from_the_first_day_of_any_to_the_last_of_any() -> None:
    """A teacher may be in several registers; in none, everything counts."""
    options = DossierOptions(ON, DossierPeriod.CYCLE)
    longer = standing()
    year = replace(longer, cycle=replace(longer.cycle, since=date(2026, 8, 1), until=date(2029, 1, 1)))
    parts = (CyclePart(PROFILE, longer), CyclePart(PROFILE, year))

    assert days_of(options, parts) == (date(2024, 8, 1), date(2029, 1, 1))
    assert days_of(options, ()) == (None, None)


def test_this_school_year_is_that_of_the_day_of_the_standing() -> None:
    """Until 31 July it is the year that began before."""
    assert days_of(DossierOptions(date(2026, 7, 31), DossierPeriod.SCHOOL_YEAR), ()) == (
        date(2025, 8, 1),
        date(2026, 7, 31),
    )


def test_an_activity_stands_under_its_categories_once() -> None:
    """One of two categories stands under both together, so that the hours of the parts are the hours of all."""
    parts = by_category(dossier(taken(1), taken(2, categories=("ped", "vak")), taken(3, categories=())))

    assert [(part.categories, part.hours) for part in parts] == [(("vak",), 6.0), (("vak", "ped"), 6.0), ((), 6.0)]


def test_what_is_planned_or_rejected_adds_no_hours() -> None:
    """It is told, and does not count."""
    planned, rejected = ParticipationStatus.PLANNED, ParticipationStatus.REJECTED
    (part,) = by_category(dossier(taken(1), taken(2, status=planned), taken(3, status=rejected, reason="geen vak")))

    assert (len(part.taken), part.hours) == (3, 6.0)


def test_evidence_is_numbered_in_the_order_of_the_days() -> None:
    """So that the numbers in the list of activities go up."""
    parts = (taken(1), taken(2))
    found = number_exhibits(parts, [evidence(2, "b.pdf"), evidence(1, "a.pdf")], frozenset(), WHO.id)

    assert [(one.number, one.evidence.name) for one in found] == [(1, "a.pdf"), (2, "b.pdf")]


def test_one_file_of_one_activity_has_one_number() -> None:
    """Also where a teacher took part in it for two bevoegdheden: it shows both."""
    first = taken(1)
    second = replace(first, participation=replace(first.participation, id=first.participation.id + 100))
    (found,) = number_exhibits((first, second), [evidence(1, "lijst.pdf", own=False)], frozenset(), WHO.id)

    assert found.shows == (1, 101)


def test_evidence_of_more_people_is_told_apart() -> None:
    """The very file another teacher has as evidence; what is kept with what nobody else took part in is not."""
    files = [evidence(1, "eigen.pdf"), evidence(2, "lijst.pdf", own=False), evidence(3, "zelfde.pdf")]
    found = number_exhibits((taken(1), taken(2), taken(3)), files, frozenset({"3-zelfde.pdf"}), WHO.id)

    assert [one.shared for one in found] == [False, False, True]


def test_only_what_is_the_teachers_own_comes_behind_a_dossier() -> None:
    """Unless what is about others is asked too; without evidence nothing does."""
    files = (evidence(1, "eigen.pdf"), evidence(2, "lijst.pdf", own=False))
    made = dossier(taken(1), taken(2), files=files)
    own = replace(made, options=DossierOptions(ON, append=True))
    all_of_it = replace(made, options=DossierOptions(ON, append=True, shared=True))

    assert [len(one.appended()) for one in (made, own, all_of_it)] == [0, 1, 2]


def test_a_teacher_takes_along_no_name_of_evidence_that_is_held_back() -> None:
    """It may tell of a colleague; the number, the activity and the day tell what to ask for."""
    files = (evidence(1, "eigen.pdf"), evidence(2, "Collega.pdf", own=False))
    made = dossier(taken(1), taken(2), files=files)
    asked = replace(made, options=DossierOptions(ON, shared=True))

    assert [one.evidence.name for one in to_take_along(made).exhibits] == ["eigen.pdf", ""]
    assert [one.number for one in to_take_along(made).held_back()] == [2]
    assert "Collega" not in repr(replace(to_take_along(made).exhibits[1].evidence, document=""))
    assert [one.evidence.name for one in to_take_along(asked).exhibits] == ["eigen.pdf", "Collega.pdf"]


def test_what_the_school_remarked_on_leave_and_proofs_stays_at_school() -> None:
    """What was taken off and what was shown goes along, also where a standing tells of it."""
    leave = Reduction(WHO.id, "", ReductionKind.ILLNESS, ON, ON, percent=50.0, reason="geheim")
    effect = ReductionEffect(ReductionKind.ILLNESS, ON, ON, 1.0, reason="geheim")
    cycle = CyclePart(PROFILE, replace(standing(), reductions=(effect,)))
    proof = Proof(WHO.id, "", "vog", ON, note="geheim")
    made = to_take_along(dossier(cycles=(cycle,), reductions=(leave,), proofs=(proof,)))

    assert "geheim" not in repr(made)
    assert (made.reductions[0].percent, made.cycles[0].standing.reductions[0].amount) == (50.0, 1.0)
    assert [one.proof for one in made.proofs] == ["vog"]
