# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Draws once what is the same on all letters of a round: head, references, footer, the register's QR code."""

from app.documents.canvas import Canvas
from app.documents.fixed import fixed_part
from app.documents.images import Picture, load_picture
from app.documents.letter import LetterComposer
from app.documents.letterhead import HeadPainter
from app.documents.masthead import draw_qr_code, logo_room
from app.documents.shaping import Shaper
from app.domain.letters import Letterhead


def load_logo(head: Letterhead) -> Picture | None:
    """Return the logo in the size the school chose, None when no head is printed; raises LetterError."""
    return load_picture("ImLogo", head.logo, *logo_room(head)) if head.logo and head.drawn else None


def make_forms(head: Letterhead, composer: LetterComposer, shaper: Shaper, logo: Picture | None) -> dict[str, bytes]:
    """Return what the forms of a round draw, by their names; the composer hears how its pages use them."""
    painter = HeadPainter(head, composer.words, logo)
    first, follow = Canvas(shaper), Canvas(shaper)
    painter.first_page(first)
    painter.footer(follow)
    composer.first, forms = fixed_part("Fm", first)
    composer.follow, of_follow = fixed_part("Fn", follow)
    forms |= of_follow
    if head.qr_text:
        code = Canvas(shaper)
        with code.artifact():
            draw_qr_code(code, head, head.qr_text, composer.words.say("letter.qr_register"))
        forms["FmQr"] = b"\n".join(piece.ops for piece in code.pieces())
    return forms
