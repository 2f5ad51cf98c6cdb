# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Invented letters for the tests: a school, its letterhead, and as many people as wanted."""

import io
from collections.abc import Iterator
from datetime import date

from PIL import Image, ImageDraw

from app.documents.printer import LetterPrinter
from app.documents.template import LetterTemplate, load_template, shipped_templates
from app.domain.ids import TeacherId
from app.domain.letters import LetterContent, Letterhead

FIELDS = {
    "register": "Lerarenregister",
    "register_website": "www.registerleraar.example",
    "antwoord_voor": "9 maart 2012",
    "contact": "Petra van Kampen",
}
HEAD = Letterhead(
    "Duinzicht College",
    "Duinzicht College • Postbus 12600 • 2500 DJ Den Haag",
    ("Laan van Zuid 12", "2511 AB DEN HAAG"),
    "Duinzicht College · school voor vmbo, havo en vwo",
    signer="I. van Engelen",
    signer_function="Rector",
    place="Den Haag",
    on=date(2012, 2, 17),
    your_letter_of="15 februari 2012",
    your_reference="LR-2012/4",
    phone="070 – 555 26 59",
    email="administratie@duinzicht.example",
    qr_text="https://www.registerleraar.example",
)
TEMPLATE_HEAD = """+++
schema_version = 1
id = "proef"
title = "Proefbrief"
language = "nl"
kind = "letter"
subject = "Proef"
closing = "Met vriendelijke groet,"
+++
"""


def invitation(language: str = "nl") -> LetterTemplate:
    """Return the shipped invitation."""
    return next(template for template in shipped_templates(language) if template.id == "uitnodiging")


def template(text: str) -> LetterTemplate:
    """Return a template with this text below the salutation."""
    return load_template(f"{TEMPLATE_HEAD}{{{{aanhef}}}}\n\n{text}")


def letter(name: str = "M. van Velzen", salutation: str = "Geachte mevrouw Van Velzen", **fields: str) -> LetterContent:
    """Return one letter's words."""
    lines = (name, "Laan 1", "2583 XL  SCHEVENINGEN")
    return LetterContent(TeacherId(1), lines, salutation, "BOW/2012.96", {**FIELDS, **fields})


def letters(number: int) -> Iterator[LetterContent]:
    """Yield letters to as many different people."""
    for place in range(number):
        name = f"Berg{chr(97 + place % 26)}{chr(97 + place // 26 % 26)}{chr(97 + place // 676 % 26)}"
        lines = (f"A. van den {name}", f"Lange Straat {place + 1}", f"{1000 + place % 9000} AB  DEN HAAG")
        yield LetterContent(TeacherId(place), lines, f"Geachte heer Van den {name}", f"BOW/{place}", dict(FIELDS))


def picture(width: int = 300, height: int = 100, kind: str = "PNG") -> bytes:
    """Return a small picture file."""
    image, file = Image.new("RGB", (width, height), "white"), io.BytesIO()
    ImageDraw.Draw(image).ellipse((10, 10, width - 10, height - 10), fill=(1, 104, 155))
    image.save(file, kind)
    return file.getvalue()


def long_letter() -> LetterPrinter:
    """Return a printer whose letters take two pages."""
    return LetterPrinter(template(long_text()), HEAD)


def long_text() -> str:
    """Return a text that takes two pages."""
    return "\n\n".join(f"Alinea {number}. " + "Een zin die een tijdje doorgaat. " * 8 for number in range(12))
