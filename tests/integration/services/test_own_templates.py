# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letter templates of the school's own, from the copy to the letters that were printed with them."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from app.bootstrap import Services
from app.domain.own_fields import OwnKind
from app.domain.own_templates import OwnTemplate, TemplateText
from app.errors import InvalidValue, NotFound, SchoolFileError, TemplateError
from app.persistence.records.rounds import LETTER, TEMPLATE_VERSION
from app.progress import Progress
from app.wording import Wording
from tests.schools import SCHOOL, add, reading, round_of_letters, state

SHIPPED = "uitnodiging.nl"


def words(services: Services, body: str = "{{aanhef}}\n\nUw kluis: {{eigen: Kluis|leeg: geen}}.") -> TemplateText:
    """Return the words of the shipped invitation with another name and text."""
    return replace(services.templates.open(SHIPPED).words, title="Kluisbrief", body=body)


def kept(services: Services, template_id: str) -> OwnTemplate:
    """Return what is kept of one of the school's own."""
    own = services.templates.open(template_id).own
    assert own is not None
    return own


@pytest.fixture
def ready(school: Services) -> Services:
    """Return a school that can print, with an own field."""
    school.school.save(school.school.school(), SCHOOL)
    school.own_fields.add("Kluis", OwnKind.TEXT)
    return school


def test_a_copy_is_offered_last_with_its_own_name_and_can_be_undone(ready: Services) -> None:
    """It keeps the kind and language of what it was copied from."""
    before = state(ready)
    made = ready.templates.copy(SHIPPED, words(ready))

    last = ready.rounds.templates()[0]
    assert (last.id, last.kind, last.language, last.title, last.own) == (made, "invitation", "nl", "Kluisbrief", True)
    assert ready.history.undo().action.name == "copy_template"
    assert state(ready) == before


def test_a_letter_tells_own_fields_and_keeps_which_text_it_was(ready: Services, tmp_path: Path) -> None:
    """Letters that wait are printed with the text as it is then; what was printed does not change any more."""
    (one, two) = add(ready, 2)
    made = ready.templates.copy(SHIPPED, words(ready))
    item = ready.rounds.start(round_of_letters(template_id=made), [one, two])
    first, second = ready.rounds.letters(item.id)
    ready.letters.save_pdf(item.id, tmp_path / "one.pdf", Progress(), [first.letter.id])
    printed = ready.rounds.letters(item.id)[0].letter.document
    ready.templates.save(kept(ready, made), words(ready, "{{aanhef}}\n\nEen andere tekst."))
    ready.letters.save_pdf(item.id, tmp_path / "two.pdf", Progress(), [second.letter.id])

    with reading(ready) as connection:
        query = select(TEMPLATE_VERSION.c.text).join(LETTER, LETTER.c.template_version == TEMPLATE_VERSION.c.sha256)
        texts = list(connection.execute(query.order_by(LETTER.c.position)).scalars())
    assert ["Uw kluis" in text for text in texts] == [True, False]
    kept_page = ready.rounds.document(printed)
    assert ready.rounds.letters(item.id)[0].letter.document == printed
    assert kept_page != ready.rounds.preview(item.id, first.letter.id)


def test_one_that_letters_wait_with_is_not_removed(ready: Services, tmp_path: Path) -> None:
    """Once they were sent it can be; the round still tells what it was about."""
    (one,) = add(ready, 1)
    made = ready.templates.copy(SHIPPED, words(ready))
    item = ready.rounds.start(round_of_letters(template_id=made), [one])
    with pytest.raises(InvalidValue) as refused:
        ready.templates.remove(made)
    done = ready.letters.save_pdf(item.id, tmp_path / "one.pdf", Progress())
    ready.letters.confirm(item.id, done.letter_ids, item.on)
    ready.templates.remove(made)

    assert refused.value.facts["round"] == item.name
    assert made not in [one.id for one in ready.rounds.templates()]
    assert len(ready.rounds.letters(item.id)) == 1
    with pytest.raises(NotFound):
        ready.templates.remove(made)
    ready.history.undo()
    assert ready.rounds.templates()[0].id == made


def test_two_who_change_one_template_do_not_overwrite_each_other(ready: Services) -> None:
    """Who comes last is told, and nothing of the first is lost."""
    made = ready.templates.copy(SHIPPED, words(ready))
    before = kept(ready, made)
    ready.templates.save(before, words(ready, "{{aanhef}}\n\nVan Anna."))
    with pytest.raises(SchoolFileError):
        ready.templates.save(before, words(ready, "{{aanhef}}\n\nVan Bert."))
    assert "Van Anna" in ready.templates.open(made).words.body


def test_own_templates_come_back_from_a_backup(ready: Services) -> None:
    """What was made since the backup is gone, what was changed is as it was."""
    made = ready.templates.copy(SHIPPED, words(ready))
    before = state(ready)
    backup = ready.backups.make(reason="by_hand")
    ready.templates.save(kept(ready, made), words(ready, "{{aanhef}}\n\nNieuw."))
    ready.templates.copy(made, words(ready))
    ready.backups.restore(backup.path, Progress())
    assert state(ready) == before


def test_a_text_with_faults_is_never_kept(school_file: Services) -> None:
    """An own field that is not there is a fault too."""
    with pytest.raises(TemplateError) as refused:
        school_file.templates.copy(SHIPPED, words(school_file))
    assert refused.value.key == "template.unknown_own"
    assert not any(one.own for one in school_file.rounds.templates())


def test_fields_are_offered_with_what_ones_letter_says(school_file: Services) -> None:
    """Tags and the school's own fields among them, each as it is to be written."""
    (one,) = add(school_file, 1)
    field = school_file.own_fields.add("Kluis", OwnKind.TEXT)
    school_file.own_fields.set_value([one], field.id, "{{naam}} **12**")
    school_file.tags.add([one], "mentor, BHV")
    fields = school_file.templates.fields(SHIPPED, round_of_letters(), one, Wording("nl"))
    found = {choice.text: (choice.label, choice.example) for choice in fields}
    assert found["{{labels}}"] == ("Labels", "BHV, mentor")
    assert found["{{eigen: Kluis}}"] == ("Kluis", "{{naam}} **12**")
    assert "{{stand}}" not in found


def test_a_look_tells_faults_or_shows_the_page(school_file: Services) -> None:
    """Of a text that is not kept."""
    (one,) = add(school_file, 1)
    good, bad = words(school_file, "{{aanhef}}\n\nDag."), words(school_file, "{{aanhef}}\n{{nam}}")
    assert (school_file.templates.look(SHIPPED, good, round_of_letters(), one).page or b"").startswith(b"%PDF")
    look = school_file.templates.look(SHIPPED, bad, round_of_letters(), one)
    (fault,) = look.faults
    assert (look.page, fault.field, fault.error.facts["line"]) == (None, "body", 2)


def test_a_letter_of_ones_own_about_a_standing_stays_one_when_it_is_removed(school_file: Services) -> None:
    """What was sent with it goes on counting as told, and not as an invitation."""
    opened = school_file.templates.open("standbrief.nl")
    made = school_file.templates.copy(opened.id, replace(opened.words, title="Onze stand"))
    school_file.templates.remove(made)
    assert made in school_file.rounds._sheets.of_kind("standing")
    assert made not in [one.id for one in school_file.rounds.templates()]
