# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Titles round a name: which they are, and the order and spelling of the academic ones (Onze Taal, Taaladvies)."""

import re

from app.domain.plain_text import clean_part

_RANKS = {
    "jhr": 0, "jkvr": 0, "prof": 1, "dr": 2, "mr": 2, "ir": 3, "drs": 4, "ing": 5, "bc": 6, "bacc": 6, "ds": 6,
}  # fmt: skip
_SWALLOWED = {"drs": "dr", "ing": "ir"}
_SPLIT = re.compile(r"(?<=\.)(?=\w)|[\s,;]+")
_BEHIND = (
    "ba bsc bed beng llb bba ma msc med meng llm mba mphil emba mpa phd edd dba "
    "ll.m ll.b m.sc b.sc m.a b.a m.ed b.ed ph.d"
)
_AFTER_NAME = frozenset(_BEHIND.split())


def _bare(title: str) -> str:
    return title.casefold().rstrip(".")


def is_title_before(word: str) -> bool:
    """Return whether the word is one or more Dutch titles that stand before a name: `dr.`, `Drs`, `prof.dr.`."""
    return bool(_bare(word)) and all(_bare(title) in _RANKS for title in _SPLIT.split(word))


def is_title_after(word: str) -> bool:
    """Return whether the word is a title that stands behind a name: `MSc`, `LLM`, `PhD`."""
    return _bare(word) in _AFTER_NAME


def only_behind(titles: str) -> list[str]:
    """Return the titles among them that stand behind a name, wherever they were typed: `MSc` of `drs. MSc`."""
    return [title for title in re.split(r"[\s,;]+", clean_part(titles)) if is_title_after(title)]


def titles_in_front(titles: str) -> str:
    """Return titles in the order they are written in front of a name: prof., dr./mr., ir., drs., ing.

    Dutch titles get a small letter and a point; dr. takes in drs., ir. takes in ing., none stands twice. `mr. dr.` (a
    doctor in law) and `dr. mr.` both exist, so these two keep the order they came in. Unknown titles follow as typed.
    """
    found: dict[str, str] = {}
    for title in _SPLIT.split(clean_part(titles)):
        bare = _bare(title)
        if bare and bare not in _AFTER_NAME and any(char.isalnum() for char in bare):
            found.setdefault(bare, f"{bare}." if bare in _RANKS else title)
    kept = [bare for bare in found if _SWALLOWED.get(bare) not in found]
    return " ".join(found[bare] for bare in sorted(kept, key=lambda bare: _RANKS.get(bare, 9)))


def titles_behind(titles: str) -> str:
    """Return titles as they follow a name after a comma: `MA, MEd`; empty when there is none."""
    parts = [clean_part(part) for part in titles.split(",")]
    return ", ".join(dict.fromkeys(part for part in parts if part))
