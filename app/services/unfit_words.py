# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Says in a sentence what makes a letter unfit to print."""

from app.domain.letters import Finding, Unfit
from app.domain.other_rounds import place_of
from app.wording import Wording


def unfit_words(finding: Finding, wording: Wording) -> str:
    """Return what is wrong, where, and what to do now."""
    detail, facts = finding.detail, {}
    if finding.unfit is Unfit.LETTERHEAD_SIGNS:
        place, _colon, detail = detail.partition(":")
        facts = {"place": place}
    elif finding.unfit is Unfit.OTHER_ROUND:
        detail = elsewhere(finding, wording)
    elif finding.unfit is Unfit.FIELD_EMPTY and wording.has(f"letter_field.{detail}"):
        detail = wording.say(f"letter_field.{detail}")
    return wording.say(f"unfit.{finding.unfit.value}", {"detail": detail, **facts})


def elsewhere(finding: Finding, wording: Wording) -> str:
    """Return how far a letter in another round is, and in which round it is."""
    state, name = place_of(finding)
    return wording.say(f"letter_elsewhere.{state}", {"round": name})
