# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letters as Word documents, for who goes on with them there: the same words on the same places of the sheet.

What comes from people and texts is only ever text of a run: never markup, a field or the address of a link.
"""

import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from app.atomic_files import atomic_path, sync_folder, write_through
from app.documents import geometry as at
from app.documents.blocks import Block, BlockKind, Run
from app.documents.file_names import FileNames
from app.documents.fonts import Style
from app.documents.geometry import LOGO, SIGNATURE
from app.documents.merge import Values, fill_block, fill_parts, fill_table, values_of
from app.documents.plain import one_line
from app.documents.printer import CombinedResult, SeparateResult
from app.documents.template import LetterTemplate
from app.documents.word_sheet import GREY, TWIPS, Sheet, new_document
from app.documents.word_table import add_table
from app.domain.letters import LetterContent, Letterhead
from app.errors import LetterError, SchoolFileError
from app.progress import Progress
from app.wording import Wording

_UNDER_WAY = ".letters-"
_TOP = 20.0
_SIGN_ROOM = 50
"""Points left free for a signature by hand."""


class WordPrinter:
    """Writes the letters of one round as .docx, with the names of the files and the results of LetterPrinter."""

    def __init__(self, template: LetterTemplate, letterhead: Letterhead) -> None:
        """Prepare what all letters share."""
        self._template, self._head = template, letterhead
        self._words = Wording(template.language)

    def write_combined(
        self, path: Path, contents: Sequence[LetterContent], progress: Progress, dividers: object = None
    ) -> CombinedResult:
        """Write all letters to one document, each on a new page; sheets between groups are for paper only.

        Pages are not counted: where they end, Word decides. Raises LetterError `no_letters`, Cancelled,
        SchoolFileError; then no file is left.
        """
        if not contents:
            raise LetterError("no_letters")
        document = self._new()
        sheet = Sheet(document)
        for position, content in enumerate(contents):
            progress.report(position, len(contents), "progress.letters")
            self._letter(sheet, content, later=position > 0)
        with atomic_path(path) as temporary, temporary.open("wb") as file:
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
    ) -> SeparateResult:
        """Write each letter to a document of its own, named by `name_of` made safe; no file is ever replaced."""
        if not contents:
            raise LetterError("no_letters")
        try:
            with TemporaryDirectory(prefix=_UNDER_WAY, dir=folder) as work:
                names = FileNames(folder)
                made = []
                for position, content in enumerate(contents):
                    progress.report(position, len(contents), "progress.letters")
                    made.append((Path(work) / f"{position}.docx", names.take(name_of(content), ".docx")))
                    write_through(made[-1][0], self._one(content))
                paths = tuple(temporary.rename(folder / name) for temporary, name in made)
        except OSError as error:
            raise SchoolFileError("folder_not_writable", folder=str(folder), reason=error.strerror or "") from error
        sync_folder(folder)
        return SeparateResult(paths, (1,) * len(paths))

    def _one(self, content: LetterContent) -> bytes:
        document, file = self._new(), io.BytesIO()
        self._letter(Sheet(document), content, later=False)
        document.save(file)
        return file.getvalue()

    def _new(self) -> Any:  # noqa: ANN401 - python-docx's
        head = self._head
        made = datetime(head.on.year, head.on.month, head.on.day, tzinfo=UTC) if head.on else None
        footer = [line for line in map(one_line, head.footer.split("\n")) if line]
        return new_document(self._template.title, head.school_name, self._template.language, made, footer)

    def _letter(self, sheet: Sheet, content: LetterContent, *, later: bool) -> None:
        values = values_of(content, self._head, self._template)
        sheet.spacer(at.REFERENCE_TOP - _TOP, new_page=later)
        self._letterhead(sheet)
        self._address(sheet, content)
        self._references(sheet, content.reference)
        subject = fill_parts(self._template.subject, values)
        if subject and any(run.text.strip() for run in subject):
            sheet.line(self._words.say("letter.subject"), size=at.LABEL_SIZE, color=GREY, before=6)
            sheet.runs([Run(run.text, Style.BOLD) for run in subject])
        self._body(sheet, values)
        self._ending(sheet)

    def _letterhead(self, sheet: Sheet) -> None:
        head = self._head
        frame = (at.LEFT, at.HEAD_TOP, 100.0, 24.0)
        if head.logo:
            sheet.picture(head.logo, *LOGO, frame=frame)
        else:
            sheet.line(head.school_name, size=16, bold=True, color=head.accent.lstrip("#"), frame=frame)
        beside = (at.aside_left(head), 50.0, 65.0, 40.0)
        for line in head.contact_lines:
            sheet.line(line, size=at.CONTACT_SIZE, frame=beside)

    def _address(self, sheet: Sheet, content: LetterContent) -> None:
        window = self._head.window
        frame = (window.x, window.y + 2.0, window.width, window.height)
        sheet.line(self._head.return_line, size=at.RETURN_SIZE, frame=frame)
        for line in content.address_lines:
            sheet.line(line, size=at.ADDRESS_SIZE, frame=frame)

    def _references(self, sheet: Sheet, reference: str) -> None:
        head = self._head
        facts = (
            ("your_letter_of", head.your_letter_of),
            ("your_reference", head.your_reference),
            ("our_reference", reference),
            ("date", self._words.day(head.on) if head.on else ""),
        )
        labels = [self._words.say(f"letter.{key}") if value else "" for key, value in facts]
        stops = [int((place - at.LEFT) * TWIPS) for place in at.COLUMNS[1:]]
        sheet.line("\t".join(labels), size=at.LABEL_SIZE, color=GREY, stops=stops)
        sheet.line("\t".join(one_line(value) for _key, value in facts), size=at.VALUE_SIZE, stops=stops)

    def _body(self, sheet: Sheet, values: Values) -> None:
        tight = False
        for block in self._template.blocks:
            if block.columns:
                self._table(sheet, block, values)
                tight = False
                continue
            lines = fill_block(block, values)
            if lines:
                sheet.runs(
                    list(_with_ends(block, lines)),
                    before=2 if tight else at.PARAGRAPH_GAP,
                    label=block.label,
                    heading=block.kind is BlockKind.HEADING,
                )
            tight = block.tight

    def _table(self, sheet: Sheet, block: Block, values: Values) -> None:
        rows = fill_table(block, values)
        if rows:
            head = [[Run(run.text, Style(run.style | Style.BOLD), run.link) for run in cell] for cell in rows[0]]
            add_table(sheet, [head, *rows[1:]], block.columns, before=at.PARAGRAPH_GAP, width=at.MEASURE)

    def _ending(self, sheet: Sheet) -> None:
        head = self._head
        sheet.line(self._template.closing, before=at.PARAGRAPH_GAP, keep=True)
        if head.signature:
            sheet.picture(head.signature, *SIGNATURE)
        sheet.line(head.signer, bold=True, before=0 if head.signature else _SIGN_ROOM, keep=True)
        sheet.line(head.signer_function)
        attachments = self._template.attachments
        if attachments:
            label = self._words.say("letter.attachments", {"count": len(attachments)})
            sheet.line(f"{label}: {', '.join(attachments)}", before=at.PARAGRAPH_GAP)


def _with_ends(block: Block, lines: Iterable[Sequence[Run]]) -> Iterator[Run]:
    for row, line in enumerate(lines):
        if row:
            yield Run("\n")
        for run in line:
            yield Run(run.text, Style.BOLD) if block.kind is BlockKind.HEADING else run
