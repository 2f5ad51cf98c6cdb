# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The field language of letter templates: `{{name}}`, `{{name|leeg: text}}`, `{{name|leeg: laat de regel weg}}`.

A field of the school's own is `{{eigen: Kluisnummer}}` (in English `{{own: …}}`), whatever its capitals. What is asked
once for a whole round is `{{vraag: Plaats van de studiedag}}` (in English `{{ask: …}}`).

Three texts of which a letter has the one that fits a man, a woman or either: `{{vorm: zijn | haar | hun}}` (in English
`{{form: …}}`). The third is for everybody whose form of address is not "heer" or "mevrouw", so it fits anybody.

It has no expressions, loops or calls: a secretary writes fields, not code, and nothing in it can be run.
"""

import re
from dataclasses import dataclass, replace
from difflib import get_close_matches

from app.documents.blocks import FieldSpot, Part, Run
from app.documents.fonts import Style
from app.domain.asked_values import asked_field_name
from app.domain.field_texts import DROP, OPTION, OWN
from app.domain.field_texts import FORM as FORM_TEXT
from app.errors import TemplateError

FIELDS = (
    "aanhef",
    "naam",
    "roepnaam",
    "voorletters",
    "achternaam",
    "afkorting",
    "functie",
    "werkplek",
    "vestiging",
    "team",
    "vaksectie",
    "vakken",
    "labels",
    "adres",
    "straat",
    "postcode",
    "plaats",
    "mailadres",
    "school",
    "register",
    "register_website",
    "stand",
    "geteld",
    "gevraagd",
    "nog_te_doen",
    "eenheid",
    "einddatum",
    "onderdelen",
    "toelichting",
    "geregistreerd_op",
    "ontbrekend_bewijs",
    "antwoord_voor",
    "vorige_brief",
    "contact",
    "telefoon",
    "email",
    "datum",
    "kenmerk",
    "ronde",
    "ondertekenaar",
    "ondertekenaar_functie",
)
"""Every field a template may use; their labels for people are in the words under `[letter_field]`."""

_ASKED = re.compile(r"(?:vraag|ask)\s*:\s*(\S.*)", re.IGNORECASE)
FORM = "vorm"
"""By this name a letter's values have the form of address: one of FORMS."""
FORMS = ("man", "vrouw", "neutraal")

SPOT = re.compile(r"\{\{(?!\{)(.*?)\}\}|\{\{(?!\{)|\}\}")
"""A field, with what stands between its braces, or braces that are none."""
_MARK = "\ue000"
MARKS = re.compile("\ue000(\\d+)\ue001")
"""What stands in the text for a field while Markdown is read: its place among those taken out."""


@dataclass(slots=True)
class Spots:
    """The fields of one template, taken out of its text before Markdown is read and put back after."""

    found: list[FieldSpot]

    @classmethod
    def take_out(cls, text: str, first_line: int) -> "tuple[str, Spots]":
        """Return the text with a mark for each field, and the fields; `first_line` is the text's line in the file.

        Raises TemplateError `unknown_field` or `field_syntax` with the line.
        """
        spots = cls([])
        lines = [spots._take(line, number) for number, line in enumerate(text.split("\n"), first_line)]
        return "\n".join(lines), spots

    def put_back(self, text: str, style: Style, link: str) -> list[Part]:
        """Return the runs and fields of a marked text."""
        parts: list[Part] = []
        for place, piece in enumerate(MARKS.split(text)):
            if place % 2 == 0:
                if piece:
                    parts.append(Run(piece, style, link))
                continue
            spot = self.found[int(piece)]
            parts.append(replace(spot, style=style))
        return parts

    def _take(self, line: str, number: int) -> str:
        def mark(match: re.Match[str]) -> str:
            if match.group(1) is None:
                raise TemplateError("field_syntax", line=number, text=line.strip()[:80])
            self.found.append(parse_field(match.group(1), number))
            return f"{_MARK}{len(self.found) - 1}\ue001"

        return SPOT.sub(mark, line)


def own_field_name(name: str) -> str:
    """Return by which name the values of a letter have a field of the school's own."""
    return f"eigen:{' '.join(name.split()).casefold()}"


def holds_field(text: str) -> bool:
    """Return whether a marked text holds a field."""
    return _MARK in text


def parse_field(inside: str, line: int) -> FieldSpot:
    """Return the field written between the braces; raises TemplateError with the line and, if known, a suggestion."""
    if form := FORM_TEXT.fullmatch(inside.strip()):
        return _form_field(form.group(1), inside, line)
    name, bar, option = inside.partition("|")
    name = name.strip()
    asked = _ASKED.fullmatch(name)
    if own := OWN.fullmatch(name):
        name = own_field_name(own.group(1))
    elif asked:
        name = asked_field_name(asked.group(1))
    elif not re.fullmatch(r"\w+", name):
        raise TemplateError("field_syntax", line=line, text="{{" + inside[:80] + "}}")
    elif name.lower() not in FIELDS:
        near = get_close_matches(name.lower(), FIELDS, 1, 0.5)
        code = "unknown_field_like" if near else "unknown_field"
        raise TemplateError(code, line=line, field=name[:80], suggestion=near[0] if near else "")
    else:
        name = name.lower()
    if not bar:
        return FieldSpot(name, line=line)
    match = OPTION.fullmatch(option.strip())
    if match is None:
        raise TemplateError("field_option", line=line, text=option.strip()[:80])
    text = match.group(1).strip()
    drop = text.lower() in DROP.values()
    return FieldSpot(name, if_empty="" if drop else text, drop_line=drop, line=line)


def _form_field(texts: str, inside: str, line: int) -> FieldSpot:
    forms = tuple(" ".join(text.split()) for text in texts.split("|"))
    if len(forms) != 3 or not all(forms):
        raise TemplateError("form_three", line=line, text="{{" + inside.strip()[:80] + "}}")
    # Where it is not known who is written to, the text that fits anybody is printed.
    return FieldSpot(FORM, if_empty=forms[2], forms=forms, line=line)
