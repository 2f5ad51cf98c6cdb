# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Finds what makes a letter unfit to print, before anything is printed."""

import math

from app.documents import geometry as at
from app.documents.fonts import missing_glyphs
from app.documents.letter import address_line
from app.documents.merge import empty_fields, values_of
from app.documents.pdf import MM
from app.documents.plain import one_line
from app.documents.shaping import Shaper
from app.documents.template import LetterTemplate
from app.domain.letters import Finding, LetterContent, Letterhead, Unfit


def check_letter(
    content: LetterContent, letterhead: Letterhead, template: LetterTemplate, shaper: Shaper | None = None
) -> list[Finding]:
    """Return all faults of one letter that can be seen from its text: fields, window, letters no font has, length.

    With one `shaper` for a whole stack each word is measured once.
    """
    values = values_of(content, letterhead, template)
    who = content.teacher_id
    found = [Finding(Unfit.FIELD_EMPTY, who, name) for name in empty_fields(template, values)]
    found += [Finding(Unfit.CONTENT_TOO_LONG, who, name) for name in values.too_long]
    found += check_window(content, letterhead, shaper)
    used = [values.of(name) for name in template.fields]
    missing = missing_glyphs("".join([*map(one_line, content.address_lines), one_line(content.reference), *used]))
    if missing:
        found.append(Finding(Unfit.GLYPH_MISSING, who, " ".join(missing)))
    return found


def check_letterhead(letterhead: Letterhead) -> list[Finding]:
    """Return the faults of the round as a whole: school or signer not filled in, and where letters are no font has."""
    found = []
    if not letterhead.school_name.strip() or not letterhead.return_line.strip():
        found.append(Finding(Unfit.SCHOOL_EMPTY))
    if not letterhead.signer.strip():
        found.append(Finding(Unfit.SIGNER_EMPTY))
    for place, texts in _places(letterhead).items():
        missing = missing_glyphs("".join(map(one_line, texts)))
        if missing:
            found.append(Finding(Unfit.LETTERHEAD_SIGNS, None, f"{place}:{' '.join(missing)}"))
    return found


def _places(head: Letterhead) -> dict[str, tuple[str, ...]]:
    """Return what is printed around every letter, by where the user filled it in."""
    drawn = {
        "school_name": (head.school_name,),
        "footer": tuple(head.footer.split("\n")),
        "contact": (*head.contact_lines, head.phone, head.email, head.web),
    }
    return {
        **(drawn if head.drawn else {}),
        "return_line": (head.return_line.replace(head.school_name, "") if head.drawn else head.return_line,),
        "signer": (head.signer,),
        "signer_function": (head.signer_function,),
        "your_letter_of": (head.your_letter_of,),
        "your_reference": (head.your_reference,),
    }


def check_window(content: LetterContent, letterhead: Letterhead, shaper: Shaper | None = None) -> list[Finding]:
    """Return whether the address fits the envelope's window; `detail` is its width or height in whole mm."""
    window, shaper = letterhead.window, shaper or Shaper()
    found = []
    lines = [address_line(line) for line in content.address_lines]
    width = max((shaper.width(line, at.ADDRESS_SIZE) / MM for line in lines), default=0.0)
    if width > window.width:
        found.append(Finding(Unfit.WINDOW_WIDTH, content.teacher_id, str(math.ceil(width))))
    height = at.address_height(len(lines))
    if height > window.height:
        found.append(Finding(Unfit.WINDOW_HEIGHT, content.teacher_id, str(math.ceil(height))))
    return found
