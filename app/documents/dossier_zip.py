# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Dossiers as a ZIP with a PDF for each teacher, named after them."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from app.atomic_files import atomic_path
from app.documents.dossier import Binding, bind_dossiers, dossier_title
from app.documents.file_names import safe_stem
from app.domain.dossiers import Dossier
from app.domain.names import sort_name
from app.domain.teachers import Teacher
from app.progress import Progress


class PackedNames:
    """Hands out names inside one ZIP, each once; names that differ only in case count as the same."""

    def __init__(self) -> None:
        """Begin with an empty ZIP."""
        self._taken: set[str] = set()

    def take(self, name: str, ending: str, folder: str = "") -> str:
        """Return a free name made of `name`, safe on every system, with a number behind it when it is taken."""
        stem, number = safe_stem(name), 1
        while True:
            found = f"{folder}{stem}{ending}" if number == 1 else f"{folder}{stem} ({number}){ending}"
            if found.casefold() not in self._taken:
                self._taken.add(found.casefold())
                return found
            number += 1


def file_stem(teacher: Teacher) -> str:
    """Return what a teacher's own file is called: as in a list, with the staff code behind it."""
    name = sort_name(teacher.name) or "–"
    return f"{name} ({teacher.code})" if teacher.code else name


def entry(name: str) -> ZipInfo:
    """Return a file inside a ZIP, without the time: the same content makes the same ZIP, whenever it is made."""
    found = ZipInfo(name)
    found.external_attr = 0o600 << 16
    return found


def write_dossier_zip(path: Path, dossiers: Iterable[Dossier], binding: Binding, progress: Progress) -> int:
    """Write a ZIP with one PDF for each dossier and return how many.

    Raises LetterError for an unusable logo, SchoolFileError and Cancelled; then no file is left.
    """
    names, done = PackedNames(), 0
    with atomic_path(path) as temporary, ZipFile(temporary, "w", ZIP_STORED) as archive:
        for done, dossier in enumerate(dossiers, 1):
            progress.report(done - 1, binding.count, "progress.dossiers")
            quiet = PartOfMany(progress, done - 1, binding.count)
            name = names.take(file_stem(dossier.teacher), ".pdf")
            with archive.open(entry(name), "w", force_zip64=True) as stream:
                one = replace(binding, title=dossier_title(dossier, binding.words), count=1)
                bind_dossiers(stream, [dossier], one, quiet)
    return done


class PartOfMany(Progress):
    """The progress of one file among many: it hears Stop, and tells how far all of them are."""

    def __init__(self, whole: Progress, done: int, total: int) -> None:
        """Tell of `whole` that so many are done, whatever happens within this one."""
        super().__init__()
        self._whole, self._done, self._total = whole, done, total

    def report(self, done: int, total: int, step: str = "") -> None:
        """Tell how far the whole is; raises Cancelled when the user asked to stop."""
        self._whole.report(self._done, self._total, step)
