# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What one letter says, as plain text: to find it by later."""

from app.documents.merge import fill_block, fill_parts, values_of
from app.documents.template import LetterTemplate
from app.domain.letters import LetterContent, Letterhead


def letter_text(content: LetterContent, letterhead: Letterhead, template: LetterTemplate) -> str:
    """Return address, reference, code, subject, text and signer of a letter, a line each, words whole."""
    values = values_of(content, letterhead, template)
    lines = [*content.address_lines, content.reference, content.reply_code]
    filled = [line for block in template.blocks for line in fill_block(block, values)]
    lines += ["".join(run.text for run in runs) for runs in (fill_parts(template.subject, values) or [], *filled)]
    return "\n".join(line for line in (*lines, letterhead.signer) if line)
