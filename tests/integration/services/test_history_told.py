# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The history of a person in plain sentences, and taking back from there what nothing later stands on."""

from dataclasses import replace
from datetime import date

import pytest

from app.bootstrap import Services
from app.domain.activities import Activity, ParticipationStatus
from app.domain.changes import ToldEntry
from app.domain.ids import TeacherId
from app.domain.registrations import EventKind
from app.domain.teachers import Grade, Qualification, StaffNumber
from app.errors import UndoRefused
from app.wording import Wording
from tests.schools import DAY, add, state

NL, EN = Wording("nl"), Wording("en")


def told(school: Services, who: TeacherId, wording: Wording = NL) -> list[ToldEntry]:
    """Return what the history tells of somebody."""
    return school.history.told(who, wording)


def change(school: Services, who: TeacherId, **fields: object) -> None:
    """Store other values for a teacher."""
    one = school.staff.teacher(who)
    school.staff.save(one, replace(one, **fields))  # type: ignore[arg-type]


def test_a_participation_is_told_with_its_activity_and_words(school_file: Services) -> None:
    """Also when only the status changed, in plain words."""
    (who,) = add(school_file, 1)
    made = school_file.activities.add(Activity("Studiedag", DAY, DAY, contact_hours=6.0), [who])
    (row,) = school_file.activities.participants(made)
    school_file.activities.change_participations([row.participation.id], status=ParticipationStatus.ACCEPTED)
    changed, added = (entry.sentences for entry in told(school_file, who)[:2])

    assert added == ("Deelname aan “Studiedag” toegevoegd.",)
    assert changed == ("Deelname aan “Studiedag” gewijzigd. Status gewijzigd van “gedaan” in “goedgekeurd”.",)


@pytest.mark.parametrize(
    ("fields", "dutch", "english"),
    [
        ({"team": "Talen"}, "Team gewijzigd van “{team}” in “Talen”.", "Team changed from “{team}” to “Talen”."),
        ({"team": ""}, "Team leeggemaakt; er stond “{team}”.", "Team emptied; it was “{team}”."),
        ({"fte": 0.75}, "Fte gewijzigd van “{fte}” in “0,75”.", "FTE changed from “{fte}” to “0.75”."),
        (
            {"employed_until": date(2013, 7, 31)},
            "Uit dienst ingevuld: “31 juli 2013”.",
            "Employed until filled in: “31 July 2013”.",
        ),
        ({"do_not_invite": True}, "Wordt niet meer uitgenodigd.", "Not to be invited any more."),
        ({"name_doubt": "double_name"}, "De naam werd twijfelachtig.", "The name came into doubt."),
        (
            {"qualifications": (Qualification("Frans", Grade.TRAINING),), "section": "x"},
            "Bevoegdheden gewijzigd van “{section} eerstegraads” in “Frans in opleiding”.",
            "Qualifications changed from “{section} first grade” to “Frans in training”.",
        ),
        (
            {"numbers": (StaffNumber("", "007"), StaffNumber("afas", "8"))},
            "Personeelsnummers gewijzigd van “{numbers}” in “007, 8 (afas)”.",
            "Staff numbers changed from “{numbers}” to “007, 8 (afas)”.",
        ),
    ],
)
def test_each_change_reads_as_a_sentence(
    school_file: Services, fields: dict[str, object], dutch: str, english: str
) -> None:
    """The field by its name, what it was and what it is now, values in words."""
    (who,) = add(school_file, 1)
    one = school_file.staff.teacher(who)
    numbers = ", ".join(f"{item.number} ({item.system})" for item in one.numbers)
    change(school_file, who, **fields)
    for wording, expected in ((NL, dutch), (EN, english)):
        mark = "," if wording is NL else "."
        known = {"team": one.team, "section": one.section, "fte": f"{one.fte:g}".replace(".", mark), "numbers": numbers}

        assert expected.format(**known) in told(school_file, who, wording)[0].sentences


def test_what_was_noted_sent_and_remarked_is_told_too(school: Services) -> None:
    """The newest first; a registration that came with its first event is not told apart."""
    (who,) = add(school, 1)
    school.registrations.note(EventKind.INVITED, [who], DAY)
    remark = school.remarks.add(who, "Belt liever.")
    school.remarks.remove(remark.id)
    school.registrations.remove(school.registrations.events(who)[0].id)

    assert [entry.sentences for entry in told(school, who)] == [
        ("Aantekening verwijderd: uitgenodigd op 2 september 2013.",),
        ("Opmerking verwijderd: “Belt liever.”",),
        ("Opmerking geschreven: “Belt liever.”",),
        ("Genoteerd: uitgenodigd op 2 september 2013.",),
        ("Toegevoegd aan de leraren.",),
    ]


def test_a_note_names_its_register_where_it_is_not_the_only_one(school_file: Services) -> None:
    """Another register always; the main one once the school uses others too."""
    one, other = add(school_file, 2)
    school_file.registrations.note(EventKind.REGISTERED, [one], DAY)
    alone = told(school_file, one)[0].sentences
    school_file.registrations.note(EventKind.REGISTERED, [other], DAY, register_id="lbrt-basis")
    both = [told(school_file, who)[0].sentences[0] for who in (one, other)]
    names = [school_file.registrations.profile(register).name for register in ("", "lbrt-basis")]

    assert alone == ("Genoteerd: geregistreerd op 2 september 2013.",)
    assert both == [f"Genoteerd: geregistreerd op 2 september 2013 ({name})." for name in names]


def test_an_older_change_is_taken_back_where_nothing_stands_on_it(school: Services) -> None:
    """Other fields that were changed since stay as they are."""
    (who,) = add(school, 1)
    before = school.staff.teacher(who)
    change(school, who, team="Talen")
    change(school, who, job="Conrector")
    change(school, who, team="Zaken")
    change(school, who, code="NEW")
    entries = told(school, who)

    assert [entry.may_undo for entry in entries] == [True, True, True, False, False]
    school.history.undo_for(entries[2].change_set.id, who)
    now = school.staff.teacher(who)
    assert (now.job, now.team, now.code) == (before.job, "Zaken", "NEW")
    assert [entry.may_undo for entry in told(school, who)] == [False, True, True, False, False, False]


def test_what_is_built_upon_is_refused_whoever_asks(school: Services) -> None:
    """With the name of the later action, and nothing changes; nor can anything be taken back twice."""
    (who,) = add(school, 1)
    change(school, who, team="Talen")
    first = told(school, who)[0].change_set.id
    change(school, who, team="Zaken")
    before = state(school)
    with pytest.raises(UndoRefused) as refused:
        school.history.undo_for(first, who)

    assert refused.value.key == "undo.built_upon"
    assert state(school) == before
    school.history.undo()
    school.history.undo_for(first, who)
    with pytest.raises(UndoRefused):
        school.history.undo_for(first, who)


def test_an_action_on_many_is_taken_back_for_one(school: Services) -> None:
    """For the others it stands, and that too can be undone."""
    ids = add(school, 3)
    teams = {one.id: one.team for one in school.staff.all()}
    school.staff.save_many([(one, replace(one, team="Samen")) for one in school.staff.teachers(ids)], "change_teachers")
    together = state(school)
    (entry, *_) = told(school, ids[1])
    assert (entry.may_undo, entry.shared) == (True, True)
    done = school.history.undo_for(entry.change_set.id, ids[1])

    assert done.action.name == "change_teachers"
    found = {one.id: one.team for one in school.staff.all()}
    assert found == {**dict.fromkeys(ids, "Samen"), ids[1]: teams[ids[1]]}
    assert told(school, ids[1])[0].sentences[0].startswith("Team gewijzigd van “Samen”")
    school.history.undo()
    assert state(school) == together
