# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letters as Word documents, for who goes on with them there: the same words on the same places of the sheet.

What comes from people and texts is only ever text of a run: never markup, a field or the address of a link.
"""

import io
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import nullcontext
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from app.atomic_files import Settling, atomic_path, sync_folder, write_through
from app.documents import geometry as at
from app.documents.blocks import Block, BlockKind, Run
from app.documents.file_names import FileNames
from app.documents.fonts import Style
from app.documents.geometry import SIGNATURE
from app.documents.images import load_picture
from app.documents.letter import address_line, return_line
from app.documents.masthead import qr_place
from app.documents.merge import Values, fill_block, fill_parts, fill_table, values_of
from app.documents.pdf import MM
from app.documents.plain import one_line
from app.documents.printer import UNDER_WAY, CombinedResult, SeparateResult, show_all
from app.documents.reply_mark import REPLY_LEFT, REPLY_QR, REPLY_QR_DOWN
from app.documents.shaping import Shaper
from app.documents.template import LetterTemplate
from app.documents.word_head import LABEL_HEIGHT, VALUE_HEIGHT, WordHead
from app.documents.word_pictures import Pictures
from app.documents.word_sheet import GREY, Sheet, exactly, indent, new_document, underline
from app.documents.word_table import add_table
from app.domain.letters import LetterContent, Letterhead
from app.errors import LetterError, SchoolFileError
from app.progress import Progress
from app.wording import Wording

_SIGN_ROOM = 18.0
"""mm for a signature, by hand too."""
_SHEET_RIGHT = 200.0
_RETURN, _RULE_UP, _UP = 3.0, 1.4, 0.5
"""mm: how high the line with the return address is, how far its rule lies above the addressee, and that one higher."""


class WordPrinter:
    """Writes the letters of one round as .docx, with the names of the files and the results of LetterPrinter."""

    def __init__(self, template: LetterTemplate, letterhead: Letterhead) -> None:
        """Prepare what all letters share."""
        self._template, self._head = template, letterhead
        self._words, self._at = Wording(template.language), at.layout_of(letterhead.stationery)
        self._return = return_line(letterhead, Shaper(language=template.language))

    def write_combined(
        self,
        path: Path,
        contents: Sequence[LetterContent],
        progress: Progress,
        dividers: object = None,
        *,
        settling: Settling = nullcontext,
    ) -> CombinedResult:
        """Write all letters to one document, each on a new page; sheets between groups are for paper only.

        Pages are not counted: where they end, Word decides. Raises LetterError `no_letters`, Cancelled,
        SchoolFileError; then no file is left.
        """
        if not contents:
            raise LetterError("no_letters")
        document, around, sheet = self._new()
        for position, content in enumerate(contents):
            progress.report(position, len(contents), "progress.letters")
            around.begin(content)
            self._letter(sheet, content)
        with atomic_path(path, settling) as temporary, temporary.open("wb") as file:
            document.save(file)
        progress.report(len(contents), len(contents), "progress.letters")
        ones = (1,) * len(contents)
        return CombinedResult(path, tuple(range(1, len(contents) + 1)), ones, len(contents))

    def write_separate(
        self,
        folder: Path,
        contents: Sequence[LetterContent],
        name_of: Callable[[LetterContent], str],
        progress: Progress,
        *,
        settling: Settling = nullcontext,
    ) -> SeparateResult:
        """Write each letter to a document of its own, named by `name_of` made safe; no file is ever replaced."""
        if not contents:
            raise LetterError("no_letters")
        for left_over in folder.glob(f"{UNDER_WAY}*"):
            shutil.rmtree(left_over, ignore_errors=True)  # of a run that was cut off
        try:
            with TemporaryDirectory(prefix=UNDER_WAY, dir=folder) as work:
                names = FileNames(folder)
                made = []
                for position, content in enumerate(contents):
                    progress.report(position, len(contents), "progress.letters")
                    made.append((Path(work) / f"{position}.docx", names.take(name_of(content), ".docx")))
                    write_through(made[-1][0], self._one(content))
                with settling():
                    paths = show_all(folder, made)
        except OSError as error:
            raise SchoolFileError("folder_not_writable", folder=str(folder), reason=error.strerror or "") from error
        sync_folder(folder)
        return SeparateResult(paths, (1,) * len(paths))

    def _one(self, content: LetterContent) -> bytes:
        file = io.BytesIO()
        document, around, sheet = self._new()
        around.begin(content)
        self._letter(sheet, content)
        document.save(file)
        return file.getvalue()

    def _new(self) -> tuple[Any, WordHead, Sheet]:
        head = self._head
        made = datetime(head.on.year, head.on.month, head.on.day, tzinfo=UTC) if head.on else None
        document = new_document(self._template.title, head.school_name, self._template.language, made, self._at)
        pictures = Pictures()
        around = WordHead(document, head, self._words, pictures)
        return document, around, Sheet(document, pictures)

    def _letter(self, sheet: Sheet, content: LetterContent) -> None:
        values = values_of(content, self._head, self._template)
        self._address(sheet, content)
        self._references(sheet, content)
        self._subject(sheet, fill_parts(self._template.subject, values) or [])
        self._body(sheet, values)
        self._ending(sheet)

    def _address(self, sheet: Sheet, content: LetterContent) -> None:
        window, lines = self._head.window, content.address_lines
        top = at.address_top(window, len(lines))
        text, size, width = self._return
        # A little wider than the words: Word sets them in its own way, and a second line would be out of sight.
        above = (window.x, top - _RULE_UP - _RETURN, width + 2.0, _RETURN)
        back = sheet.line(text, size=size, bold=True, frame=above)
        if back is not None:
            exactly(back, _RETURN)
            underline(back, "000000", 2)
        frame = (window.x, top - _UP, at.address_room(window), len(lines) * at.ADDRESS_LEADING / MM)
        for line in lines:
            made = sheet.line(address_line(line), size=at.ADDRESS_SIZE, frame=frame)
            if made is not None:
                exactly(made, at.ADDRESS_LEADING / MM)

    def _references(self, sheet: Sheet, content: LetterContent) -> None:
        """Write the references, and beside them the codes: that of the answer and that of the register's page."""
        head, lay = self._head, self._at
        facts = [
            ("your_letter_of", head.your_letter_of),
            ("your_reference", head.your_reference),
            ("our_reference", content.reference),
            ("date", self._words.day(head.on) if head.on else ""),
            ("reply_code", content.reply_code),
        ]
        stops = [place - lay.left for place in (*lay.columns[1:], REPLY_LEFT)]
        labels = [self._words.say(f"letter.{key}") if value else "" for key, value in facts]
        first = sheet.fixed("\t".join(labels).rstrip(), LABEL_HEIGHT, size=at.LABEL_SIZE, color=GREY, stops=stops)
        told = "\t".join(value for _key, value in facts).rstrip()
        after = lay.subject_top - lay.reference_top - LABEL_HEIGHT - VALUE_HEIGHT
        second = sheet.fixed(told, VALUE_HEIGHT, size=at.VALUE_SIZE, after=after, stops=stops)
        for paragraph in (first, second):
            indent(paragraph, 0.0, lay.left + lay.measure - _SHEET_RIGHT)
        if content.reply_code:
            place = (REPLY_LEFT, lay.reference_top + REPLY_QR_DOWN, REPLY_QR, REPLY_QR)
            sheet.code(first, content.reply_code.upper(), place, "")
        if head.qr_text:
            text = content.qr_text or head.qr_text
            place = (*qr_place(head), at.QR_SIZE, at.QR_SIZE)
            sheet.code(first, text, place, self._words.say("alt.qr", {"text": one_line(text)}))

    def _subject(self, sheet: Sheet, subject: Sequence[Run]) -> None:
        lay = self._at
        shown = any(run.text.strip() for run in subject)
        label = self._words.say("letter.subject") if shown else ""
        sheet.fixed(label, lay.subject_value_top - lay.subject_top, size=at.LABEL_SIZE, color=GREY)
        made = sheet.runs([Run(run.text, Style.BOLD) for run in subject])
        indent(made, 0.0, lay.measure - lay.subject_measure)
        below = lay.body_top - lay.subject_value_top - lay.leading / MM
        sheet.room(below)

    def _body(self, sheet: Sheet, values: Values) -> None:
        tight, gap = False, 0.0  # where the text begins was left free already
        for block in self._template.blocks:
            if block.columns:
                self._table(sheet, block, values)
                tight = False
                continue
            lines = fill_block(block, values)
            if lines:
                sheet.runs(
                    list(_with_ends(block, lines)),
                    before=2 if tight else gap,
                    label=block.label,
                    heading=block.kind is BlockKind.HEADING,
                )
                gap = self._at.gap
            tight = block.tight

    def _table(self, sheet: Sheet, block: Block, values: Values) -> None:
        rows = fill_table(block, values)
        if rows:
            head = [[Run(run.text, Style(run.style | Style.BOLD), run.link) for run in cell] for cell in rows[0]]
            add_table(sheet, [head, *rows[1:]], block.columns, before=self._at.gap, width=self._at.measure)

    def _ending(self, sheet: Sheet) -> None:
        head, gap = self._head, self._at.gap
        sheet.line(self._template.closing, before=gap, keep=True)
        if head.signature:
            wide, high = load_picture("ImSignature", head.signature, *SIGNATURE).size
            alt = self._words.say("alt.signature", {"who": one_line(head.signer)})
            sheet.picture(head.signature, (wide, high), alt, keep=True)
            if high < _SIGN_ROOM:
                sheet.room(_SIGN_ROOM - high, keep=True)
        else:
            sheet.room(_SIGN_ROOM, keep=True)
        attachments = self._template.attachments
        sheet.line(head.signer, bold=True, keep=True)
        sheet.line(head.signer_function, keep=bool(attachments))
        label = self._words.say("letter.attachments", {"count": len(attachments)})
        names = attachments if len(attachments) > 1 else ()
        if attachments:
            sheet.line(f"{label}:" if names else f"{label}: {attachments[0]}", before=gap, keep=bool(names))
        for name in names:
            sheet.line(name)


def _with_ends(block: Block, lines: Iterable[Sequence[Run]]) -> Iterator[Run]:
    for row, line in enumerate(lines):
        if row:
            yield Run("\n")
        for run in line:
            yield Run(run.text, Style.BOLD) if block.kind is BlockKind.HEADING else run
