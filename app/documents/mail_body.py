# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A letter's words for an e-mail: as plain text, and as HTML in which every value is only ever text."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from app.documents.blocks import Block, BlockKind, Run
from app.documents.fonts import Style
from app.documents.mail_table import table_html, table_text
from app.documents.merge import Values, fill_block, fill_parts, fill_table, values_of
from app.documents.plain import one_line
from app.documents.template import SALUTATION, LetterTemplate
from app.domain.letters import LetterContent, Letterhead
from app.wording import Wording

_SCHEMES = ("http://", "https://", "mailto:")
_BODY = "font-family:Calibri,Carlito,Arial,sans-serif;font-size:11pt;line-height:1.4"


@dataclass(frozen=True, slots=True)
class MailBody:
    """The subject on one line, the text with bare line ends, and the same as HTML."""

    subject: str
    text: str
    html: str


@dataclass(frozen=True, slots=True)
class _Paragraph:
    lines: tuple[tuple[Run, ...], ...]
    label: str = ""
    tight: bool = False
    rows: tuple[tuple[tuple[Run, ...], ...], ...] = ()
    columns: tuple[str, ...] = ()


def letter_body(template: LetterTemplate, content: LetterContent, letterhead: Letterhead) -> MailBody:
    """Return the whole letter as the text of an e-mail."""
    values = values_of(content, letterhead, template)
    paragraphs = [part for block in template.blocks if (part := _paragraph(block, values)).lines or part.rows]
    paragraphs += _signed(template, letterhead)
    if content.reference:
        label = Wording(template.language).say("letter.our_reference")
        paragraphs.append(_plain([f"{label}: {one_line(content.reference)}"]))
    return _body(template, values, [*paragraphs, *_answering(template, content)])


def cover_body(template: LetterTemplate, content: LetterContent, letterhead: Letterhead) -> MailBody:
    """Return the short text that goes before a letter that is attached."""
    values = values_of(content, letterhead, template)
    says = Wording(template.language).say("mail_letter.attached", {"subject": _subject(template, values)})
    opening = [_plain([values.of(SALUTATION)])] if values.of(SALUTATION) else []
    closing = [*_signed(template, letterhead), *_answering(template, content)]
    return _body(template, values, [*opening, _plain([says]), *closing])


def _answering(template: LetterTemplate, content: LetterContent) -> list[_Paragraph]:
    """Return the letter's code and how to answer with it; nothing where no answer is asked."""
    if not content.reply_code:
        return []
    words = Wording(template.language)
    label = words.say("letter.reply_code")
    return [_plain([f"{label}: {content.reply_code}", words.say("mail_letter.answer")])]


def _body(template: LetterTemplate, values: Values, paragraphs: Sequence[_Paragraph]) -> MailBody:
    subject = _subject(template, values)
    return MailBody(subject, _as_text(paragraphs), _as_html(paragraphs, subject, template.language))


def _subject(template: LetterTemplate, values: Values) -> str:
    filled = "".join(run.text for run in fill_parts(template.subject, values) or [])
    return one_line(filled) or one_line(template.title)


def _paragraph(block: Block, values: Values) -> _Paragraph:
    if block.columns:
        filled = tuple(tuple(map(tuple, row)) for row in fill_table(block, values))
        return _Paragraph((), rows=filled, columns=block.columns)
    lines = fill_block(block, values)
    if block.kind is BlockKind.HEADING:
        lines = [[Run(run.text, Style.BOLD, run.link) for run in line] for line in lines]
    return _Paragraph(tuple(map(tuple, lines)), block.label, block.tight)


def _plain(lines: Iterable[str]) -> _Paragraph:
    return _Paragraph(tuple((Run(line),) for line in lines if line))


def _signed(template: LetterTemplate, head: Letterhead) -> list[_Paragraph]:
    names = map(one_line, (head.signer, head.signer_function, head.school_name))
    return [_plain([template.closing]), _plain(dict.fromkeys(names))]


def _as_text(paragraphs: Sequence[_Paragraph]) -> str:
    written = ""
    for part in paragraphs:
        if part.rows:
            written += f"{table_text(part.rows, _told)}\n\n"
            continue
        label = f"{part.label} " if part.label else ""
        lines = "\n".join("".join(_told(run) for run in line).strip() for line in part.lines)
        written += f"{label}{lines}\n" if part.tight else f"{label}{lines}\n\n"
    return written.rstrip("\n") + "\n"


def _told(run: Run) -> str:
    """Return a run as text; where a link leads stands behind it, unless it is what one reads."""
    target = run.link.removeprefix("mailto:")
    if not _opens(run.link) or target.rstrip("/") in {run.text, f"https://{run.text}", f"http://{run.text}"}:
        return run.text
    return f"{run.text} ({target})"


def _opens(link: str) -> bool:
    return link.lower().startswith(_SCHEMES)


def _as_html(paragraphs: Sequence[_Paragraph], subject: str, language: str) -> str:
    head = f'<meta charset="utf-8"><title>{escape(subject)}</title>'
    inside = "\n".join(_marked(paragraphs))
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>{head}</head>\n'
        f'<body style="{_BODY}">\n{inside}\n</body>\n</html>\n'
    )


def _marked(paragraphs: Sequence[_Paragraph]) -> Iterator[str]:
    for part in paragraphs:
        if part.rows:
            yield table_html(part.rows, part.columns, _dressed)
            continue
        lines = "<br>\n".join("".join(map(_dressed, line)) for line in part.lines)
        margin = "2px" if part.tight else "12px"
        indent = ";margin-left:20px;text-indent:-16px" if part.label else ""
        label = f"{escape(part.label)}&nbsp;" if part.label else ""
        yield f'<p style="margin-top:0;margin-bottom:{margin}{indent}">{label}{lines}</p>'


def _dressed(run: Run) -> str:
    text = escape(run.text)
    if run.style & Style.BOLD:
        text = f"<b>{text}</b>"
    if run.style & Style.ITALIC:
        text = f"<i>{text}</i>"
    return f'<a href="{escape(run.link)}">{text}</a>' if _opens(run.link) else text
