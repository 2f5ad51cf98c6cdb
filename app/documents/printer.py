# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes the letters of a round: one PDF for all, one for each person, or one to look at.

Files appear only when complete and after the guard has read them back; memory does not grow with their number.
"""

import io
import shutil
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Sized
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO

from app.atomic_files import Settling, atomic_path, sync_folder, write_through
from app.documents import reading_beside
from app.documents.dividers import draw_divider
from app.documents.file_names import FileNames
from app.documents.fixed_parts import load_logo, make_forms
from app.documents.fonts import missing_glyphs
from app.documents.geometry import SIGNATURE, address_room, layout_of
from app.documents.images import Picture, load_picture
from app.documents.letter import ComposedPage, LetterComposer, addressee
from app.documents.merge import Values, values_of
from app.documents.paper import text_under
from app.documents.pdf import Assets, PdfWriter
from app.documents.plain import one_line
from app.documents.readback import Guard, People, normal
from app.documents.shaping import Shaper
from app.documents.tagging import Tag
from app.documents.template import LetterTemplate
from app.domain.letters import LetterContent, Letterhead
from app.domain.stacking import Divider
from app.errors import LetterError, SchoolFileError
from app.progress import Progress

UNDER_WAY = ".letters-"
_BESIDE = 4
"""Letters that wait to be read back while the next is made: more would only take memory."""
_ASCII = "".join(map(chr, range(33, 127)))


@dataclass(frozen=True, slots=True)
class CombinedResult:
    """One PDF was written: of each letter, in order, its first page (from 1) and its pages without blanks."""

    path: Path
    first_pages: tuple[int, ...]
    pages_per_letter: tuple[int, ...]
    pages: int


@dataclass(frozen=True, slots=True)
class SeparateResult:
    """One PDF per letter was written: their paths in order, and the pages of each."""

    paths: tuple[Path, ...]
    pages_per_letter: tuple[int, ...]


class LetterPrinter:
    """Prints the letters of one round. Not for use by two threads at once; make one for each."""

    def __init__(self, template: LetterTemplate, letterhead: Letterhead, *, new_sheet: bool = False) -> None:
        """Prepare what all letters share. `new_sheet` (duplex) ends a letter of odd pages with a blank one.

        Raises LetterError when logo or signature is no usable image.
        """
        self.template, self.letterhead, self.new_sheet = template, letterhead, new_sheet
        self._shaper, self._assets = Shaper(language=template.language), Assets()
        self._printable: set[str] = set()
        self._logo = load_logo(letterhead)
        signature = load_picture("ImSignature", letterhead.signature, *SIGNATURE) if letterhead.signature else None
        self._pictures: list[Picture] = [picture for picture in (self._logo, signature) if picture is not None]
        self._composer = LetterComposer(template, letterhead, self._shaper, signature)
        self._forms = make_forms(letterhead, self._composer, self._shaper, self._logo)
        self._people = People()
        head = letterhead
        always = (head.school_name, head.return_line, *head.contact_lines, head.footer, head.signer, head.place)
        self._common = normal(" ".join((*template.words(), *always, *text_under(letterhead.sheets))))

    def know(self, contents: Iterable[LetterContent]) -> None:
        """Say who else is in the stack before letters are made one by one: none may hold what is another's."""
        self._people = People()
        for content in contents:
            self._people.add(content)

    def _know(self, contents: Iterable[LetterContent]) -> None:
        # Letters that come one by one are known when they have come; a stack is known beforehand.
        self.know(contents if isinstance(contents, Sequence) else ())

    def write_combined(
        self, path: Path, contents: Iterable[LetterContent], progress: Progress,
        dividers: Mapping[int, Divider] | None = None, *, settling: Settling = nullcontext,
    ) -> CombinedResult:  # fmt: skip
        """Write all letters to one PDF, each from a new sheet. Within `settling` the finished file gets its name.

        `dividers` are sheets that come before the letter of a place (from 1) among the contents; they are no letters.
        Raises LetterError `mixed`, `not_printable` or `no_letters`, Cancelled, SchoolFileError; then no file is left.
        """
        self._know(contents)
        guard = self._guard(1)
        total = len(contents) if isinstance(contents, Sized) else 0
        first_pages, counts = [], []
        with atomic_path(path, settling) as temporary:
            with temporary.open("wb", buffering=1 << 20) as file:
                writer = self._start(file)
                for position, content in enumerate(contents, 1):
                    progress.report(position - 1, total, "progress.letters")
                    if dividers and position in dividers:
                        guard.pass_over(self._divide(writer, dividers[position]))
                    first_pages.append(writer.pages + 1)
                    composed = self.compose(content, position)
                    counts.append(len(composed))
                    self._add(writer, composed, Tag("Part"))
                    blank = self.new_sheet and len(composed) % 2 == 1
                    if blank:
                        writer.page(b"")
                    guard.expect(content, len(composed) + blank, blank=blank)
                if not counts:
                    raise LetterError("no_letters")
                writer.close(self._shaper.used, self._assets)
            reading_beside.check(guard, temporary, progress)
            progress.report(len(counts), len(counts), "progress.letters")
        return CombinedResult(path, tuple(first_pages), tuple(counts), writer.pages)

    def _divide(self, writer: PdfWriter, divider: Divider) -> int:
        """Write a divider and return its pages: with `new_sheet` a whole sheet, so that a letter begins on a front."""
        canvas = draw_divider(self._shaper, divider, self.letterhead.accent)
        writer.page(canvas.data(), tags=canvas.tags, part=Tag("Part"))
        if self.new_sheet:
            writer.page(b"")
        return 2 if self.new_sheet else 1

    def write_separate(
        self,
        folder: Path,
        contents: Iterable[LetterContent],
        name_of: Callable[[LetterContent], str],
        progress: Progress,
        *,
        settling: Settling = nullcontext,
    ) -> SeparateResult:
        """Write each letter to a PDF of its own, named by `name_of` made safe; existing files are never replaced.

        All files appear together at the end, within `settling`. Raises as `write_combined`; then no file is left.
        """
        for left_over in folder.glob(f"{UNDER_WAY}*"):
            shutil.rmtree(left_over, ignore_errors=True)  # of a run that was cut off
        self._know(contents)
        try:
            with TemporaryDirectory(prefix=UNDER_WAY, dir=folder) as work:
                names = FileNames(folder)
                made = self._each(
                    Path(work), contents, lambda item, data: names.take(name_of(item), ".pdf", data), progress
                )
                with settling():
                    paths = show_all(folder, [(temporary, name) for temporary, name, _ in made])
        except OSError as error:
            raise SchoolFileError("folder_not_writable", folder=str(folder), reason=error.strerror or "") from error
        sync_folder(folder)
        return SeparateResult(paths, tuple(pages for _, _, pages in made))

    def _each(
        self,
        work: Path,
        contents: Iterable[LetterContent],
        name_of: Callable[[LetterContent, bytes], str],
        progress: Progress,
    ) -> list[tuple[Path, str, int]]:
        made: list[tuple[Path, str, int]] = []
        for position, (content, data, pages) in enumerate(self._checked(contents, progress), 1):
            made.append((work / f"{position}.pdf", name_of(content, data), pages))
            write_through(made[-1][0], data)
        if not made:
            raise LetterError("no_letters")
        return made

    def render_each(self, contents: Iterable[LetterContent]) -> Iterator[bytes]:
        """Yield each letter as `render_one` makes it, in their order."""
        for _content, data, _pages in self._checked(contents, Progress(), numbered=False):
            yield data

    def _checked(
        self, contents: Iterable[LetterContent], progress: Progress, *, numbered: bool = True
    ) -> Iterator[tuple[LetterContent, bytes, int]]:
        """Yield each letter with its file and pages once the guard has read it back.

        Reading back leaves Python free, so that the next letter is made meanwhile, on the other processor.
        """
        total = len(contents) if isinstance(contents, Sized) else 0
        under_way: deque[tuple[Future[None], LetterContent, bytes, int]] = deque()
        with ThreadPoolExecutor(1, "letters") as beside:
            for position, content in enumerate(contents, 1):
                progress.report(position - 1, total, "progress.letters")
                data, pages, guard = self._written(content, position if numbered else 0, position)
                under_way.append((beside.submit(_check, guard, data), content, data, pages))
                if len(under_way) > _BESIDE:
                    yield _settled(*under_way.popleft())
            while under_way:
                yield _settled(*under_way.popleft())

    def render_one(self, content: LetterContent) -> bytes:
        """Return one letter as a PDF, checked by the guard; letters no font has show as a question mark."""
        data, _pages, guard = self._written(content, 0)
        _check(guard, data)
        return data

    def compose(self, content: LetterContent, position: int) -> list[ComposedPage]:
        """Return the pages of one letter; raises LetterError `not_printable` when `position` is not 0."""
        values = values_of(content, self.letterhead, self.template)
        missing = self._missing(content, values)
        if missing and position:
            name = addressee(content.address_lines)
            raise LetterError("not_printable", position=position, signs=" ".join(missing), name=name)
        return self._composer.compose(content, values)

    def _missing(self, content: LetterContent, values: Values) -> str:
        used = "".join(values.of(name) for name in self.template.fields)
        signs = {*used, *one_line("".join(content.address_lines)), *one_line(content.reference)} - self._printable
        missing = missing_glyphs("".join(sorted(signs)))
        self._printable |= signs - set(missing)
        return missing

    def _written(self, content: LetterContent, position: int, place: int = 1) -> tuple[bytes, int, Guard | None]:
        """Return a letter's file, its pages and who is to check it: nobody when letters no font has are in it.

        `position` as of `compose`; `place` is what the guard calls the letter's place.
        """
        file = io.BytesIO()
        writer = self._start(file)
        composed = self.compose(content, position)
        self._add(writer, composed)
        self._shaper.word(_ASCII)
        writer.close(self._shaper.used, self._assets)
        if self._missing(content, values_of(content, self.letterhead, self.template)):
            return file.getvalue(), len(composed), None
        guard = self._guard(place)
        guard.expect(content, len(composed))
        return file.getvalue(), len(composed), guard

    def _guard(self, first: int) -> Guard:
        head = self.letterhead
        # Beside the window may stand what is on the stationery; an address is never wider than its window.
        room = head.window.width if head.sheets else address_room(head.window)
        next_head = layout_of(head.stationery).next_head_top
        return Guard(head.window, first, self._people, self._common, room=room, next_head=next_head)

    def _start(self, file: BinaryIO) -> PdfWriter:
        writer = PdfWriter(file, self.template.title, self.template.language)
        self._composer.paper.write(writer)
        for picture in self._pictures:
            picture.write(writer)
        for name, content in self._forms.items():
            writer.form(name, content, self._assets)
        return writer

    def _add(self, writer: PdfWriter, composed: list[ComposedPage], part: Tag | None = None) -> None:
        for page in composed:
            writer.page(page.ops, page.links, tags=page.tags, part=part)


def _check(guard: Guard | None, data: bytes) -> None:
    if guard is not None:
        guard.check(data, Progress())


def _settled(
    checked: "Future[None]", content: LetterContent, data: bytes, pages: int
) -> tuple[LetterContent, bytes, int]:
    checked.result()
    return content, data, pages


def show_all(folder: Path, made: Sequence[tuple[Path, str]]) -> tuple[Path, ...]:
    """Give finished files their names; when one cannot have it, none has. A name in use holds that very letter."""
    shown: list[Path] = []
    try:
        for temporary, name in made:
            if not (folder / name).exists():
                shown.append(temporary.rename(folder / name))
    except OSError:
        for path in shown:
            path.unlink(missing_ok=True)
        raise
    return tuple(folder / name for _, name in made)
