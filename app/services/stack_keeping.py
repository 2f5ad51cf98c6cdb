# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keeps a stack as it was printed; its pages are made before anything is written, so that no other desk waits."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from app.atomic_files import write_through
from app.domain.ids import TeacherId
from app.domain.letters import Letter, LetterContent, Round, Way
from app.domain.teachers import Teacher
from app.persistence import contents
from app.persistence.repositories.catalogue import LETTERS
from app.persistence.unit_of_work import UnitOfWork
from app.progress import Progress
from app.services.letter_faults import placed
from app.services.letter_states import as_printed

if TYPE_CHECKING:
    from app.documents.printer import LetterPrinter

_BATCH = 100


@dataclass(frozen=True, slots=True)
class Stack:
    """Letters of a round that are printed together, as all they are made from was when that was read."""

    item: Round
    letters: tuple[Letter, ...]
    teachers: tuple[Teacher, ...]
    contents: tuple[LetterContent, ...]

    names: Mapping[TeacherId, str]

    def places(self) -> list[tuple[int, Teacher]]:
        """Return who gets a letter, each with their place."""
        return [(letter.position, teacher) for letter, teacher in zip(self.letters, self.teachers, strict=True)]

    def says(self) -> tuple[object, ...]:
        """Return what is compared to tell whether these are the same letters with the same words."""
        return self.item, self.letters, self.contents, self.names

    def file_name(self, content: LetterContent) -> str:
        """Return what one letter's own file is called."""
        return self.names[content.teacher_id]


class StackPages:
    """The page of each letter of a stack, in files until they are kept: thousands are not held in memory."""

    def __init__(self, stack: Stack, printer: "LetterPrinter", folder: Path) -> None:
        """Make pages in a private folder."""
        self._stack, self._printer, self._folder = stack, printer, folder

    def make(self, progress: Progress) -> None:
        """Make the pages; raises LetterError and Cancelled."""
        total = len(self._stack.letters)
        with placed(self._stack.letters):
            for done, page in enumerate(self._printer.render_each(self._stack.contents)):
                progress.report(done, total, "progress.letters")
                write_through(self._folder / str(done), page)

    def keep(self, work: UnitOfWork, how: Way, progress: Progress) -> None:
        """Keep each page as it was made, in batches, and count its letter as printed."""
        from app.documents.letter_text import letter_text

        stack, head, template = self._stack, self._printer.letterhead, self._printer.template
        contents.keep_template(work.connection, template.version, template.id, template.language, template.text)
        for start in range(0, len(stack.letters), _BATCH):
            progress.report(start, len(stack.letters), "progress.keeping")
            part = slice(start, start + _BATCH)
            some = stack.contents[part]
            made = [(self._folder / str(start + number)).read_bytes() for number in range(len(some))]
            names = contents.keep(
                work.connection, "application/pdf", made, [letter_text(one, head, template) for one in some]
            )
            pairs = zip(stack.letters[part], some, names, strict=True)
            work.change(
                LETTERS, [(one, as_printed(one, words, name, template.version, how)) for one, words, name in pairs]
            )
        progress.report(len(stack.letters), len(stack.letters), "progress.keeping")


@contextmanager
def pages_of(
    stack: Stack, printer: "LetterPrinter", scratch: Callable[[], Path], progress: Progress
) -> Iterator[StackPages]:
    """Yield the pages of a stack, made; their files go afterwards."""
    with TemporaryDirectory(dir=scratch()) as folder:
        pages = StackPages(stack, printer, Path(folder))
        pages.make(progress)
        yield pages
