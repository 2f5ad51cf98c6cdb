# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a letter was before, and what was being written on it."""

from dataclasses import replace

from app.bootstrap import Services
from app.domain.own_templates import TemplateText
from app.services.template_past import draft_of_copy
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


def test_a_draft_is_kept_outside_the_history_until_it_is_dropped(school: Services) -> None:
    """Also one with faults in it; of a copy it is another than of the letter itself."""
    past, before = school.templates.past, school.history.undoable()
    faulty = words(school, "{{nergens}} {{")
    past.keep_draft(draft_of_copy(SHIPPED), words(school, "Eerst."))
    past.keep_draft(draft_of_copy(SHIPPED), faulty)
    draft = past.draft(draft_of_copy(SHIPPED))
    assert draft is not None
    assert (draft.words, past.draft(SHIPPED), school.history.undoable()) == (faulty, None, before)
    past.drop_draft(draft_of_copy(SHIPPED))
    assert past.draft(draft_of_copy(SHIPPED)) is None


def test_words_that_a_school_spells_its_own_way_are_known_until_taken_off(school: Services) -> None:
    """Adding one twice is no fault."""
    before = state(school)
    for word in ("Vaksectie", "Vaksectie", "zzp’er"):
        school.templates.past.add_word(word)
    assert school.templates.past.own_words() == {"Vaksectie", "zzp’er"}
    school.templates.past.remove_word("Vaksectie")
    school.templates.past.remove_word("zzp’er")
    assert state(school) == before
