# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What an import would do: matching, doubts, field by field, decisions."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.addresses import Address
from app.domain.ids import TeacherId
from app.domain.names import NameUse, PersonName
from app.domain.teachers import StaffNumber, Teacher
from app.errors import InvalidValue
from app.exchange.columns import guess
from app.exchange.decisions import decide_all, decide_rows, teachers_to_write
from app.exchange.export import save_refused
from app.exchange.plan import Decision, ImportPlan, Outcome, make_plan
from app.exchange.reading import read_list
from app.exchange.tables import ListRows, RawTable
from app.wording import Wording

TODAY = date(2026, 9, 1)
HEADERS = "Personeelsnummer;Voorletters;Tussenvoegsel;Achternaam;E-mail;Team;Uit dienst"
BOS = Teacher(
    id=TeacherId(7),
    name=PersonName(initials="A.", prefix="van den", surname="Bos"),
    numbers=(StaffNumber("hr", "0012"),),
    email="bos@school.example",
    team="Noord",
)


def table(*lines: str, headers: str = HEADERS) -> RawTable:
    """Return a table as if it had been read; cells are separated by semicolons."""
    rows = [line.split(";") for line in lines]
    chunk = json.dumps([list(range(2, len(rows) + 2)), rows]).encode()
    return RawTable("lijst.csv", "text", tuple(headers.split(";")), ListRows([chunk], len(rows)))


def plan(*lines: str, existing: tuple[Teacher, ...] = (BOS,), headers: str = HEADERS) -> ImportPlan:
    """Plan the import of these rows over the existing teachers."""
    raw = table(*lines, headers=headers)
    guessed = guess(raw)
    return make_plan(raw, guessed.mapping, guessed.source, existing, today=TODAY)


@pytest.mark.parametrize(
    ("line", "outcome", "doubt"),
    [
        ("0012;A.;van den;Bos;bos@school.example;Noord;", Outcome.UNCHANGED, ""),
        ("0012;A.;van den;Bos;;;", Outcome.UNCHANGED, ""),
        ("0012;A.;van den;Bos;BOS@School.example;Noord;", Outcome.UNCHANGED, ""),
        ("0012;A.;;Jansen;bos@school.example;Noord;", Outcome.CHANGED, ""),
        (";A.;van den;Bos;bos@school.example;Zuid;", Outcome.CHANGED, ""),
        (";A.;van den;Bos;;;", Outcome.UNCHANGED, ""),
        ("12;A.;van den;Bos;;;", Outcome.DOUBTFUL, "leading_zeros"),
        ("0099;A.;van den;Bos;;;", Outcome.NEW, ""),
        ("0099;A.;van den;Bos;bos@school.example;;", Outcome.DOUBTFUL, "email_of_other_number"),
        (";C.;;Smit;bos@school.example;;", Outcome.DOUBTFUL, "email_of_other_name"),
        ("0012;C.;;Smit;smit@school.example;;", Outcome.DOUBTFUL, "number_of_other_name"),
        (";;van den;Bos;;;", Outcome.DOUBTFUL, "name_not_complete"),
        (";C.;van den;Bos;;;", Outcome.NEW, ""),
        ("0013;B.;;Mulder;;;", Outcome.NEW, ""),
        ("0013;B.;;;;;", Outcome.REFUSED, ""),
        ("0012;A.;van den;Bos;;;1-8-12", Outcome.REFUSED, ""),
        ("0012;A.;van den;Bos;;;;te veel", Outcome.REFUSED, ""),
    ],
)
def test_a_row_is_matched_by_number_then_email_then_name(line: str, outcome: Outcome, doubt: str) -> None:
    """Surely the same, surely new, or a doubt with the reason; never a guess."""
    row = plan(line).rows[0]
    assert (row.outcome, row.doubt) == (outcome, doubt)


def test_two_namesakes_are_a_doubt_and_both_are_offered() -> None:
    """Two candidates are never a guess."""
    namesake = replace(BOS, id=TeacherId(8), numbers=(StaffNumber("hr", "0500"),), email="bos2@school.example")
    row = plan(";A.;van den;Bos;;;", existing=(BOS, namesake)).rows[0]
    assert (row.doubt, row.candidates, row.decision) == ("several_by_name", (7, 8), Decision.SKIP)


def test_two_rows_of_one_teacher_are_both_doubtful() -> None:
    """By number and by e-mail the same teacher is meant: a person chooses."""
    rows = plan("0012;A.;van den;Bos;;Zuid;", ";A.;van den;Bos;bos@school.example;West;").rows
    assert [row.doubt for row in rows] == ["two_rows", "two_rows"]


def test_a_blank_never_wipes_a_value_and_a_prefix_goes_with_its_surname() -> None:
    """The team stays; the tussenvoegsel of the old surname does not stick to the new one."""
    row = plan("0012;A.;;Jansen;bos@school.example;;").rows[0]
    assert {(str(change.field), change.old, change.new) for change in row.changes} == {
        ("surname", "Bos", "Jansen"),
        ("prefix", "van den", ""),
    }
    assert row.teacher_after is not None
    assert row.teacher_after.team == "Noord"


@pytest.mark.parametrize(
    ("line", "headers"),
    [
        ("0012;A.;;Boss;;", "Personeelsnummer;Voorletters;Tussenvoegsel;Achternaam;Straat;Huisnummer"),
        ("0012;A.;Boss", "Personeelsnummer;Voorletters;Achternaam"),
        ("0012;A.;van den;Bos;Kadeplein;", "Personeelsnummer;Voorletters;Tussenvoegsel;Achternaam;Straat;Huisnummer"),
        (
            "0012;A.;van den;Bos;De Kade;1;",
            "Personeelsnummer;Voorletters;Tussenvoegsel;Achternaam;Straat;Huisnummer;Toevoeging",
        ),
    ],
)
def test_what_a_blank_would_take_along_is_asked_about(line: str, headers: str) -> None:
    """A name spelt otherwise keeps its tussenvoegsel, a street its number, until somebody says so."""
    home = Address(street="Kade", house_number="1", addition="bis", postcode="2512 AB", city="Delft")
    housed = replace(BOS, address=home)
    made = plan(line, headers=headers, existing=(housed,))

    assert [(row.outcome, row.doubt) for row in made.rows] == [(Outcome.DOUBTFUL, "part_blank")]
    assert teachers_to_write(made) == ([], [])
    _before, after = teachers_to_write(decide_rows(made, {0}, Decision.UPDATE))[1][0]
    assert "" in (after.name.prefix, after.address.house_number, after.address.addition)


@pytest.mark.parametrize(
    ("line", "outcome", "doubt"),
    [
        ("0012;Bos;A.", Outcome.UNCHANGED, ""),
        ("0012;Smit;C.", Outcome.DOUBTFUL, "number_of_other_name"),
        ("0012;Bos;A.;Ans", Outcome.DOUBTFUL, "name_not_complete"),
        ("0012;Bos;A.;;abo", Outcome.DOUBTFUL, "name_with_other_code"),
        ("0013;Smit;C.", Outcome.NEW, ""),
    ],
)
def test_a_number_is_known_in_a_list_that_seems_of_another_system(line: str, outcome: Outcome, doubt: str) -> None:
    """Fewer columns make a list look like another source; a namesake with that number is somebody else all the same."""
    name = PersonName("A.", first_name="Arie", surname="Bos")
    numbered = replace(BOS, numbers=(StaffNumber("magister", "0012"),), name=name, code="BOS")
    headers = ("Personeelsnummer", "Achternaam", "Voorletters", "Roepnaam", "Afkorting")[: line.count(";") + 1]
    row = plan(line, headers=";".join(headers), existing=(numbered,)).rows[0]

    assert (row.outcome, row.doubt) == (outcome, doubt)


@pytest.mark.parametrize(
    ("cells", "headers", "name"),
    [
        ("1;V.;;Kowalczyk-Nowak;;;0", "Medewerker;Voorletters;Voorvoegsel;Geboortenaam;{p};{n};Naamgebruik_code", ""),
        (
            "1;V.;van;Velzen-in het Veld;;;0",
            "Medewerker;Voorletters;Voorvoegsel;Geboortenaam;{p};{n};Naamgebruik_code",
            "van",
        ),
    ],
)
def test_a_hyphen_in_what_somebody_was_born_with_divides_nothing(cells: str, headers: str, name: str) -> None:
    """A birth name is one name; half of it would never be on a letter."""
    made = plan(cells, headers=headers.format(p="Voorvoegsel_partner", n="Geboortenaam_partner"), existing=())
    (after,) = (row.teacher_after.name for row in made.rows if row.teacher_after)

    assert (after.prefix, after.surname, after.partner_surname) == (name, cells.split(";")[3], "")
    assert made.rows[0].teacher_after is not None
    assert made.rows[0].teacher_after.name_doubt == ""


def test_an_own_name_in_one_column_stays_whole() -> None:
    """The list says that the own name is used: then both halves of it are the own name."""
    made = plan(
        "1;A.;Wit-Jansen;eigen naam", headers="Personeelsnummer;Voorletters;Achternaam;Naamgebruik", existing=()
    )
    assert [row.teacher_after.name.surname for row in made.rows if row.teacher_after] == ["Wit-Jansen"]


@pytest.mark.parametrize(
    ("surname", "own", "partner"),
    [("Jansen geb. de Boer", "Boer", "Jansen"), ("de Boer e/v Jansen", "Boer", "Jansen")],
)
def test_a_column_that_tells_of_a_marriage_holds_two_names(surname: str, own: str, partner: str) -> None:
    """Also where the list says that the own name is used."""
    headers = "Personeelsnummer;Voorletters;Achternaam;Naamgebruik"
    made = plan(f"1;A.;{surname};eigen naam", headers=headers, existing=())
    names = [row.teacher_after.name for row in made.rows if row.teacher_after]

    assert [(name.surname, name.partner_surname, name.name_use) for name in names] == [(own, partner, NameUse.OWN)]


def test_the_partners_double_name_stays_whole_beside_an_own_double_name() -> None:
    """Each has a column, so neither is the other's half."""
    headers = (
        "Medewerker;Voorletters;Voorvoegsel;Geboortenaam;Voorvoegsel_partner;Geboortenaam_partner;Naamgebruik_code"
    )
    made = plan("1;V.;;Kowalczyk-Nowak;van;Dam-Bos;0", headers=headers, existing=())
    (name,) = (row.teacher_after.name for row in made.rows if row.teacher_after)

    assert (name.surname, name.partner_prefix, name.partner_surname) == ("Kowalczyk-Nowak", "van", "Dam-Bos")


def test_magisters_maiden_name_goes_with_its_own_prefix() -> None:
    """Its list has Geboortenaam as well: where a maiden name is filled in, that is the own name."""
    headers = "Stamnummer;Voorletters;Geboortenaam;Tussenvoegsel;Achternaam;Tussenvoegsel_meisjesnaam;Meisjesnaam"
    made = plan("1;A.;Velzen;van;Velzen;in het;Veld", "2;B.;Bos;;Bos;;", headers=headers, existing=())
    names = [row.teacher_after.name for row in made.rows if row.teacher_after]

    assert [(name.prefix, name.surname, name.partner_prefix, name.partner_surname) for name in names] == [
        ("in het", "Veld", "van", "Velzen"),
        ("", "Bos", "", ""),
    ]


def test_a_name_put_right_by_hand_outlives_a_doubtful_reading() -> None:
    """The list still holds the double name in one column; the partner chosen here stays."""
    name = PersonName(initials="A.", prefix="de", surname="Wit", partner_surname="Jansen", name_use=NameUse.OWN_PARTNER)
    put_right = replace(BOS, name=name)
    assert plan("0012;A.;de;Wit-Jansen;;;", existing=(put_right,)).rows[0].changes == ()


def test_rows_of_several_appointments_become_one_person() -> None:
    """The fte is added up, the vestigingen stand side by side, and the rows are named."""
    headers = "Personeelsnummer;Voorletters;Achternaam;Functie;Fte;Vestiging"
    made = plan("5;A.;Bos;Docent LB;0,4;Noord", "5;A.;Bos;Docent LC;0,5;Zuid", existing=(), headers=headers)
    (row,) = made.rows
    assert row.teacher_after is not None
    assert (row.teacher_after.fte, row.teacher_after.location) == (0.9, "Noord, Zuid")
    assert [problem.facts["rows"] for problem in row.problems if problem.code == "merged"] == [[2, 3]]


def test_who_is_not_on_the_list_is_shown_and_left_alone() -> None:
    """Only when the user says so does a teacher leave, on the day given."""
    made = plan("0013;B.;;Mulder;;;")
    assert [row.outcome for row in made.rows] == [Outcome.NEW, Outcome.LEFT]
    assert teachers_to_write(made)[1] == []
    left = decide_rows(made, {1}, Decision.MARK_LEFT, left_on=date(2026, 7, 31))
    assert teachers_to_write(left)[1] == [(BOS, replace(BOS, employed_until=date(2026, 7, 31)))]


def test_fill_only_fills_what_is_empty() -> None:
    """A change is skipped, a gap is filled."""
    made = plan("0012;A.;van den;Bos;ander@school.example;Zuid;", existing=(replace(BOS, team=""),))
    (_before, after) = teachers_to_write(decide_all(made, Outcome.CHANGED, Decision.FILL))[1][0]
    assert (after.team, after.email) == ("Zuid", "bos@school.example")


def test_a_doubtful_row_waits_for_a_choice() -> None:
    """Skipped by default; a candidate can be chosen, a stranger cannot."""
    made = plan("12;A.;van den;Bos;;Zuid;")
    assert teachers_to_write(made) == ([], [])
    chosen = decide_rows(made, {0}, Decision.UPDATE, TeacherId(7))
    assert teachers_to_write(chosen)[1][0][1].team == "Zuid"
    with pytest.raises(InvalidValue):
        decide_rows(made, {0}, Decision.UPDATE, TeacherId(99))
    assert len(teachers_to_write(decide_rows(made, {0}, Decision.ADD))[0]) == 1


def test_a_refused_row_cannot_be_imported() -> None:
    """Whatever is asked."""
    with pytest.raises(InvalidValue):
        decide_rows(plan("0013;B.;;;;;"), {0}, Decision.ADD)


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_refused_rows_are_saved_with_their_reason(tmp_path: Path, suffix: str) -> None:
    """Mended, that sheet can be read again."""
    made = plan("0012;A.;van den;Bos;;;1-8-12", "0014;=1+1;;Smit;;;31-02-2020", "0013;B.;;Mulder;;;", existing=())
    target = tmp_path / f"geweigerd{suffix}"
    save_refused(made.table, made.refused(), made.today, target, Wording())
    back = read_list(target)
    rows = [cells for _number, cells in back.rows]
    assert [row[0] for row in rows] == ["2", "3"]
    assert "twee cijfers" in rows[0][1]
    assert rows[1][2:6] == ("0014", "=1+1", "", "Smit")


def test_every_doubt_outcome_decision_and_problem_has_its_sentence() -> None:
    """Nothing is shown as a code."""
    for language in ("nl", "en"):
        wording = Wording(language)
        keys = [f"plan_outcome.{one.value}" for one in Outcome] + [f"plan_decision.{one.value}" for one in Decision]
        doubts = "several_by_number several_by_email several_by_name number_and_email_differ number_of_other_name twice"
        keys += [f"plan_doubt.{one}" for one in doubts.split()]
        assert [key for key in keys if not wording.has(key)] == []


@pytest.mark.parametrize("first", ['Fleur "Flo"', "Fleur 'Flo'", "Fleur (Flo)", "Fleur2"])
def test_a_first_name_no_letter_can_be_written_to_is_to_be_looked_at(first: str) -> None:
    """It is taken over as it stands and marked, so that it comes up on the worklist before a letter is made."""
    row = plan(f"0500;{first};Wit", existing=(), headers="Personeelsnummer;Roepnaam;Achternaam").rows[0]
    assert row.teacher_after is not None
    assert (row.teacher_after.name.first_name, row.teacher_after.name_doubt) == (first, "strange")
