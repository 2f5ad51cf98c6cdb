# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a letter was before, and what was being written on it."""

from dataclasses import replace

import pytest

from app.bootstrap import Services
from app.domain.own_templates import TemplateText
from app.errors import SchoolFileError, TemplateError
from tests.schools import state

SHIPPED = "uitnodiging.nl"


def words(services: Services, text: str) -> TemplateText:
    """Return the shipped invitation with another text."""
    return replace(services.templates.open(SHIPPED).words, title="Brief", body=f"{{{{aanhef}}}}\n\n{text}")


def test_every_saved_text_is_a_version_with_who_and_when(school: Services) -> None:
    """The newest first; undoing a change makes the text before the newest again."""
    made = school.templates.copy(SHIPPED, words(school, "Een."))
    for text in ("Twee.", "Drie."):
        own = school.templates.open(made).own
        assert own is not None
        school.templates.save(own, words(school, text))
    own = school.templates.open(made).own
    assert own is not None
    found = school.templates.past.versions(own)
    assert [one.words.body.rpartition("\n")[2] for one in found] == ["Drie.", "Twee.", "Een."]
    assert all(one.by and one.at.tzinfo for one in found)
    school.history.undo()
    assert [one.words.body.rpartition("\n")[2] for one in school.templates.past.versions(own)][:2] == ["Twee.", "Drie."]


def test_drafts_of_two_letters_stand_beside_each_other_until_each_is_dropped(school: Services) -> None:
    """Also one with faults in it, and two that began as the same letter; none is in the history."""
    past, before = school.templates.past, school.history.undoable()
    faulty = words(school, "{{nergens}} {{")
    past.keep_draft("a", SHIPPED, words(school, "Eerst."), own=False)
    past.keep_draft("b", SHIPPED, words(school, "Ander."), own=False)
    past.keep_draft("a", SHIPPED, faulty, own=False)
    found = {one.key: one for one in past.drafts()}
    assert {key: one.words.body.rpartition("\n")[2] for key, one in found.items()} == {
        "a": "{{nergens}} {{",
        "b": "Ander.",
    }
    assert (found["a"].template_id, found["a"].own, school.history.undoable()) == (SHIPPED, False, before)
    past.drop_draft("a")
    assert [one.key for one in past.drafts()] == ["b"]


def test_saving_a_letter_lets_go_of_its_own_draft_only(school: Services) -> None:
    """A text that could not be saved is kept as a draft."""
    service = school.templates
    opened = service.open(SHIPPED)
    for key in (opened.draft, "other"):
        service.past.keep_draft(key, SHIPPED, words(school, "Half."), own=False)
    saved = service.finish(replace(opened, own=None), words(school, "Heel."))
    assert saved.own is not None
    assert [one.key for one in service.past.drafts()] == ["other"]
    with pytest.raises(TemplateError):
        service.finish(saved, words(school, "{{nergens}}"))
    assert service.past.drafts()[0].words.body.endswith("{{nergens}}")


def test_a_letter_that_somebody_else_changed_is_not_lost_and_can_be_saved_beside_it(school: Services) -> None:
    """Also when it is not there any more: what was written becomes a letter of its own."""
    service = school.templates
    made = service.copy(SHIPPED, words(school, "Een."))
    mine = service.open(made)
    service.finish(service.open(made), words(school, "Van een ander."))
    with pytest.raises(SchoolFileError):
        service.finish(mine, words(school, "Van mij."))
    beside = service.finish(replace(mine, own=None), words(school, "Van mij."))
    assert beside.id != made
    assert (beside.words.body.endswith("Van mij."), service.past.drafts()) == (True, [])


def test_a_draft_of_a_letter_whose_making_was_undone_can_be_gone_on_with(school: Services) -> None:
    """It becomes a new letter of that language."""
    service = school.templates
    made = service.copy(SHIPPED, words(school, "Een."))
    service.past.keep_draft("a", made, words(school, "Twee."), own=True)
    (draft,) = service.past.drafts()
    assert service.resume(draft).own is not None
    school.history.undo()
    opened = service.resume(draft)
    assert (opened.own, opened.words, opened.unsaved) == (None, draft.words, True)
    assert service.finish(opened, opened.words).own is not None
    assert service.past.drafts() == []


def test_words_that_a_school_spells_its_own_way_are_known_until_taken_off(school: Services) -> None:
    """Adding one twice is no fault."""
    before = state(school)
    for word in ("Vaksectie", "Vaksectie", "zzp’er"):
        school.templates.past.add_word(word)
    assert school.templates.past.own_words() == {"Vaksectie", "zzp’er"}
    school.templates.past.remove_word("Vaksectie")
    school.templates.past.remove_word("zzp’er")
    assert state(school) == before
