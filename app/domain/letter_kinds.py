# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The kinds of letters: what a sent one leads to, what it may tell, and whether it is about the register."""

from enum import StrEnum

from app.domain.registrations import EventKind


class LetterKind(StrEnum):
    """What a letter is for, as the head of its template says."""

    INVITATION = "invitation"
    REMINDER = "reminder"
    THANKS = "thanks"
    RENEWAL = "renewal"
    STANDING = "standing"
    EVIDENCE = "evidence"
    STUDY_DAY = "study_day"
    ADDRESSES = "addresses"
    LETTER = "letter"


SHIPPED = {
    LetterKind.INVITATION: "uitnodiging",
    LetterKind.REMINDER: "herinnering",
    LetterKind.THANKS: "bedankbrief",
    LetterKind.RENEWAL: "herregistratie",
    LetterKind.STANDING: "standbrief",
    LetterKind.EVIDENCE: "bewijsverzoek",
    LetterKind.STUDY_DAY: "studiedag",
    LetterKind.ADDRESSES: "adreslijst",
    LetterKind.LETTER: "brief",
}
"""What the letter of each kind that comes with the program is called; a second one of a kind begins alike."""
EVENTS = {LetterKind.INVITATION: EventKind.INVITED, LetterKind.REMINDER: EventKind.REMINDED}
"""What a letter of a kind that was sent leads to; one of another kind changes nobody's status."""
TELLS_STANDING = frozenset({LetterKind.STANDING, LetterKind.RENEWAL})
"""Letters about where somebody stands, in whatever register; the others are about the school's own."""
SHOWS_WAY = frozenset({LetterKind.INVITATION, LetterKind.REMINDER, LetterKind.RENEWAL})
"""Letters that send people to the register: the code on them leads there."""
NOT_ABOUT_REGISTER = frozenset({LetterKind.EVIDENCE, LetterKind.STUDY_DAY, LetterKind.ADDRESSES})
"""Letters that also go to whom no invitation may be sent."""
ONCE_A_YEAR = frozenset({LetterKind.STANDING, LetterKind.RENEWAL})
"""Letters of which somebody gets one a school year."""
ANSWERED = frozenset({*EVENTS, LetterKind.EVIDENCE, LetterKind.STUDY_DAY, LetterKind.ADDRESSES})
"""Letters that ask for an answer before some day."""


def invites(kind: str) -> bool:
    """Return whether a letter of a kind asks somebody to register: what is told of answers is told of those."""
    return kind in EVENTS
