# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the page for the school guide and the website says, whatever it is written as."""

import re
from dataclasses import dataclass

from app.documents.figures import number, percent
from app.documents.plain import one_line
from app.domain.board import BoardFigures
from app.domain.suppression import ShownLine
from app.wording import Wording

MOST_FIGURES = 100
MOST_LOCATIONS = 5
"""So many have room; all are shown or none, so that none looks forgotten."""
_IN_BRACKETS = re.compile(r"\s*\([^()]*\)$")


@dataclass(frozen=True, slots=True)
class PublicBar:
    """One location: its name, its figures in words, and the registered share from 0 to 1."""

    name: str
    told: str
    share: float


@dataclass(frozen=True, slots=True)
class PublicPicture:
    """A row of figures, of which the first ones are dark; `alt` is read instead of it, `caption` says what one is."""

    figures: int
    dark: int
    alt: str
    caption: str = ""


@dataclass(frozen=True, slots=True)
class PublicWords:
    """All that the page says: a large figure or word, and what it is of."""

    school: str
    heading: str
    large: str
    lead: str
    of: str
    about: tuple[str, ...]
    foot: tuple[str, ...]
    picture: PublicPicture | None = None
    bars: tuple[PublicBar, ...] = ()
    bars_title: str = ""


def public_words(told: BoardFigures, school: str, words: Wording) -> PublicWords:
    """Return what the page says of figures for others, of which only those that may be told are used."""
    large, lead, of = _opening(told, words)
    about = [words.say("public_page.about")]
    if told.registered is not None and told.under_way is not None:
        about.append(words.say("public_page.under_way", {"count": told.under_way}))
    named = [line for line in told.locations if any(line.names)]
    bars = [_bar(line, words) for line in named if line.cells[0] is not None and not line.together]
    foot = (words.say("public_page.on", {"on": told.on}), words.say("public_page.counted"))
    return PublicWords(
        one_line(school or told.school),
        words.say("public_page.heading"),
        large,
        lead,
        of,
        tuple(about),
        foot,
        _picture(told, words),
        tuple(bars) if 1 < len(bars) == len(named) <= MOST_LOCATIONS else (),
        words.say("public_page.by_location"),
    )


def _opening(told: BoardFigures, words: Wording) -> tuple[str, str, str]:
    total = told.shown.total
    if total is None:
        return words.say("public_page.team"), words.say("public_page.team_at_work"), ""
    register = _IN_BRACKETS.sub("", one_line(told.register))
    short = "" if "register" in register.casefold() else "_short"
    facts = {"register": register, "total": number(total, words)}
    if told.registered is not None:
        lead = words.say(f"public_page.registered{short}", {**facts, "count": told.registered})
        return number(told.registered, words), lead, words.say("public_page.of", facts)
    if told.shown.most:
        lead = words.say(f"public_page.most{short or '_registered'}", facts)
        return words.say("public_page.most"), lead, ""
    return number(total, words), words.say("public_page.staff", {"count": total}), ""


def _picture(told: BoardFigures, words: Wording) -> PublicPicture | None:
    total, registered = told.shown.total, told.registered
    if total is None:
        return None
    if registered is None and told.shown.most:
        return PublicPicture(10, 9, words.say("public_page.most_alt"))
    each = -(-total // MOST_FIGURES)
    figures = -(-total // each)
    if registered is None:
        return PublicPicture(figures, figures, words.say("public_page.team_alt", {"total": number(total, words)}))
    facts = {"registered": number(registered, words), "total": number(total, words)}
    facts["share"] = percent(100 * registered / total, words)
    caption = words.say("public_page.picture", {"count": each})
    return PublicPicture(figures, round(registered / each), words.say("public_page.picture_alt", facts), caption)


def _bar(line: ShownLine, words: Wording) -> PublicBar:
    registered = line.cells[0] or 0
    facts = {"registered": number(registered, words), "total": number(line.total, words)}
    return PublicBar(one_line(line.names[0]), words.say("public_page.line", facts), registered / line.total)
