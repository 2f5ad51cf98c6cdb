# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is said to have changed in letters since somebody looked at them."""

from dataclasses import replace

from app.domain.ids import TeacherId
from app.domain.letters import Letterhead
from app.domain.seen_letters import Seen, changed_between

HEAD = Letterhead("De Wilgenhof", "De Wilgenhof, Wilgenlaan 1")
ONE, TWO, THREE = TeacherId(1), TeacherId(2), TeacherId(3)
SEEN = Seen("v1", HEAD, ("address", "naam"), {ONE: (1, 2), TWO: (3, 4)})


def test_letters_that_say_the_same_did_not_change() -> None:
    """Nothing is told, and nothing stops who prints."""
    assert not changed_between(SEEN, replace(SEEN))


def test_it_is_told_whose_letter_changed_in_what() -> None:
    """Only the parts that differ are named."""
    changed = changed_between(SEEN, replace(SEEN, said={ONE: (1, 2), TWO: (9, 4)}))
    assert dict(changed.letters) == {TWO: ("address",)}
    assert (changed.text, changed.around, changed.gone) == (False, False, ())


def test_who_came_and_who_went_is_told() -> None:
    """A letter that was never looked at counts as changed."""
    changed = changed_between(SEEN, replace(SEEN, said={ONE: (1, 2), THREE: (5, 6)}))
    assert (dict(changed.letters), changed.gone) == ({THREE: ("new",)}, (TWO,))


def test_another_text_or_letterhead_is_told_once_for_all() -> None:
    """With other fields the letters are not compared one by one."""
    after = Seen("v2", replace(HEAD, signer="A. Bos"), ("address",), {ONE: (1,), TWO: (3,)})
    changed = changed_between(SEEN, after)
    assert (changed.text, changed.around, dict(changed.letters)) == (True, True, {})
