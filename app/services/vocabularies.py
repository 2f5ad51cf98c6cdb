# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which registers a school uses, and so with which words its activities are written."""

from collections.abc import Iterable

from app.domain.vocabulary import Vocabulary
from app.profiles.loading import Profiles
from app.services.one_register import REGISTER


def vocabulary_of(profiles: Profiles, in_use: Iterable[str], main: str = REGISTER) -> Vocabulary:
    """Return the words of the registers that a school uses: the main one first, then by name.

    Those are the ones `in_use` because somebody is in them, the ones for everybody, and the school's own. Of each all
    editions count, the one in force first: a cycle keeps the edition it began with.
    """
    used = {main, *in_use, *(one.register_id for one in profiles.own)}
    found = [one for one in profiles if one in used or profiles[one].for_everybody]
    found.sort(key=lambda one: (one != main, profiles[one].name.casefold()))
    editions = ((profiles[one], *reversed(profiles.editions(one))) for one in found)
    return Vocabulary(tuple(profile for each in editions for profile in dict.fromkeys(each)))
