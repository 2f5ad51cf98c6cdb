# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A letter as every engine gets it: the same words, the same pictures, no layout."""

import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, cast

import zxingcpp
from PIL import Image

from app.documents.blocks import Run
from app.documents.fonts import Style
from app.documents.merge import fill_block, fill_parts, values_of
from app.documents.template import LetterTemplate
from app.domain.letters import LetterContent, Letterhead
from app.paths import resources
from app.wording import Wording
from tests.invented_letters import HEAD, letters, picture, template

_TEXT = """
Als {{functie}} op {{vestiging}} werkt u bij ons in {{vaksectie}}. Goed onderwijs begint bij goede leraren. Wat u
weet en kunt, beste {{naam}}, en wat u elk jaar bijleert, mag gezien worden. Daarom nodigen wij u graag uit om u in
te schrijven in het {{register}}, dat van en voor de beroepsgroep is, en waarin u zelf bepaalt wat u laat zien aan
anderen.

In het register legt u zelf vast welke bevoegdheid u hebt voor {{vakken}} en hoe u uw vak bijhoudt. Zo laat u aan
leerlingen, ouders en collega’s van {{team}} zien waar u voor staat. Uw dossier is van u: de school kan er niet in
kijken en het is **geen beoordeling**. Of u meedoet, bepaalt u zelf, en u kunt daar later altijd op terugkomen.

Inschrijven doet u op **{{register_website}}**. U vult uw gegevens in en voegt een scan van uw diploma toe. Uw
kenmerk bij ons is {{kenmerk}}: noem dat als u ons schrijft. Zodra uw bevoegdheid is gecontroleerd, krijgt u
bericht. Laat u ons vóór {{antwoord_voor}} weten of u zich hebt ingeschreven, of dat u daar op dit moment van
afziet? Een kort bericht is genoeg.

Hebt u een vraag, {{naam}}, of kunt u hulp gebruiken bij het inschrijven? Dan helpt {{contact}} u graag, op
{{vestiging}} of aan de telefoon. Alvast bedankt voor uw tijd. Wij zijn trots op onze leraren en op wat zij in
{{vaksectie}} voor elkaar krijgen, en wij hopen dat u meedoet. Met uw inschrijving laat u zien dat leraar zijn een
vak is dat u bijhoudt.
"""
"""A letter with fields in every paragraph, as mail merge is used for."""
_JOBS = ("docent", "leraar", "mentor", "teamleider")
FONTS = resources() / "fonts"
LABELS = ("your_letter_of", "your_reference", "our_reference", "date")
Piece = tuple[str, bool]
"""Text, and whether it is bold."""


@dataclass(frozen=True, slots=True)
class PlainLetter:
    """The words of one letter, from top to bottom."""

    sender: tuple[str, ...]
    address: tuple[str, ...]
    references: tuple[tuple[str, str], ...]
    subject: tuple[Piece, ...]
    paragraphs: tuple[tuple[Piece, ...], ...]
    closing: str
    signed: tuple[str, ...]
    footer: str


def head() -> Letterhead:
    """Return the letterhead with a logo and a signature."""
    return replace(HEAD, logo=picture(600, 200), signature=picture(600, 200))


def qr_picture() -> bytes:
    """Return the QR code as a PNG: made once, which favours the others, since it is the same on each letter."""
    code = zxingcpp.create_barcode(HEAD.qr_text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    file = io.BytesIO()
    Image.fromarray(cast("Any", code.to_image(scale=8, add_quiet_zones=False))).save(file, "PNG")
    return file.getvalue()


def sheet() -> LetterTemplate:
    """Return the template of all."""
    return template(_TEXT)


def contents(number: int) -> Iterator[LetterContent]:
    """Yield what is in as many letters to different people."""
    for content in letters(number):
        place = int(content.teacher_id)
        own = {
            "naam": content.address_lines[0],
            "functie": _JOBS[place % 4],
            "vestiging": f"vestiging {place % 7 + 1}",
            "vaksectie": f"sectie {place % 23 + 1}",
            "vakken": f"vak {place % 31 + 1} en {place % 5 + 1}",
            "team": f"team {place % 11 + 1}",
        }
        yield replace(content, fields={**content.fields, **own})


def plain_letters(number: int) -> Iterator[PlainLetter]:
    """Yield the same letters as plain words."""
    return in_plain_words(contents(number), head(), sheet())


def in_plain_words(
    contents: Iterable[LetterContent], around: Letterhead, sheet: LetterTemplate
) -> Iterator[PlainLetter]:
    """Yield letters as plain words: what is in each, the letterhead and the template of all."""
    words = Wording(sheet.language)
    labels = [words.say(f"letter.{key}") for key in LABELS]
    for content in contents:
        yield _plain(content, around, sheet, labels)


def _plain(content: LetterContent, around: Letterhead, sheet: LetterTemplate, labels: list[str]) -> PlainLetter:
    values = values_of(content, around, sheet)
    given = (around.your_letter_of, around.your_reference, content.reference, values.of("datum"))
    paragraphs = [
        ((block.label + " ", False), *_pieces(line)) if block.label else _pieces(line)
        for block in sheet.blocks
        for line in fill_block(block, values)
    ]
    return PlainLetter(
        (around.return_line, *around.contact_lines, around.phone, around.email),
        content.address_lines,
        tuple(zip(labels, given, strict=True)),
        _pieces(fill_parts(sheet.subject, values) or []),
        tuple(paragraphs),
        sheet.closing,
        (around.signer, around.signer_function),
        around.footer,
    )


def _pieces(runs: list[Run]) -> tuple[Piece, ...]:
    return tuple((run.text, run.style is Style.BOLD) for run in runs)
