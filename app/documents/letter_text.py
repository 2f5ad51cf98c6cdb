# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""All that a letter says, as one text to search in; nothing is laid out for it."""

from app.documents.merge import Values, fill_block, fill_parts
from app.documents.template import LetterTemplate
from app.domain.letters import LetterContent, Letterhead


def text_of(content: LetterContent, letterhead: Letterhead, template: LetterTemplate, values: Values) -> str:
    """Return the words of one letter in the order they are read."""
    subject = "".join(run.text for run in fill_parts(template.subject, values) or [])
    body = ["".join(run.text for run in line) for block in template.blocks for line in fill_block(block, values)]
    end = (template.closing, letterhead.signer, letterhead.signer_function, *template.attachments)
    return "\n".join((*content.address_lines, content.reference, subject, *body, *end))
