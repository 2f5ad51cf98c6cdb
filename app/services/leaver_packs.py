# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a teacher who leaves takes along: the dossier, its data as a workbook, the evidence, and what is not there.

Only what is this teacher's own: no notes of the school, and no evidence that is about others unless that is asked; nor
the names of its files, which may tell of them too.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from app import clock
from app.atomic_files import atomic_path
from app.documents.dossier import Binding, bind_dossiers
from app.documents.dossier_zip import PackedNames, PartOfMany, entry, file_stem
from app.documents.file_names import FileNames
from app.domain.dossiers import Dossier, Exhibit, LeaverPack, to_take_along
from app.domain.keeping import kept_until
from app.domain.names import display_name
from app.domain.teachers import Teacher
from app.errors import SchoolFileError
from app.progress import Progress
from app.services.leaver_sheets import workbook
from app.wording import Wording


def write_leaver_pack(path: Path, dossier: Dossier, binding: Binding, progress: Progress) -> None:
    """Write the ZIP; raises LetterError, SchoolFileError and Cancelled, then no file is left."""
    names, words, dossier = PackedNames(), binding.words, to_take_along(dossier)
    held = dossier.held_back()
    given = [one for one in dossier.exhibits if one not in held]
    total = len(given) + 1
    packed: dict[int, str] = {}
    with atomic_path(path) as temporary, ZipFile(temporary, "w", ZIP_DEFLATED) as archive:
        progress.report(0, total, "progress.dossiers")
        pdf = names.take(file_stem(dossier.teacher), ".pdf")
        with archive.open(entry(pdf), "w", force_zip64=True) as stream:
            bind_dossiers(stream, [dossier], binding, progress)
        for done, one in enumerate(given, 1):
            progress.report(done, total, "progress.dossiers")
            content = binding.content_of(one.evidence)
            if content is not None:
                packed[one.number] = _name(one, names, words)
                archive.writestr(entry(packed[one.number]), content)
        data = names.take(words.say("leaver_pack.data"), ".xlsx")
        archive.writestr(entry(data), workbook(dossier, words, packed, path.parent), ZIP_DEFLATED)
        text = _readme(dossier, words, packed, (pdf, data))
        archive.writestr(entry(names.take(words.say("leaver_pack.readme"), ".txt")), text)


def plan_packs(
    teachers: Sequence[Teacher], folder: Path, keeping_months: int, words: Wording
) -> tuple[LeaverPack, ...]:
    """Return which file each teacher's pack would be: named after them, each name once."""
    names, today = PackedNames(), clock.today()
    made = []
    for one in teachers:
        file = names.take(words.say("leaver_pack.file", {"name": file_stem(one)}), ".zip")
        left = None if one.in_service(today) else one.employed_until
        until = None if left is None else kept_until(left, keeping_months)
        made.append(LeaverPack(one.id, display_name(one.name), folder / file, until))
    return tuple(made)


def apart(packs: Sequence[LeaverPack], folder: Path) -> tuple[LeaverPack, ...]:
    """Return the packs with names that nothing in the folder has; raises SchoolFileError when it cannot be read."""
    try:
        names = FileNames(folder)
    except OSError as error:
        raise SchoolFileError("file_not_writable", file="", folder=str(folder), reason=error.strerror or "") from error
    return tuple(replace(one, path=folder / names.take(one.path.stem, one.path.suffix)) for one in packs)


def write_leaver_packs(
    packs: Sequence[LeaverPack],
    dossiers: Iterable[Dossier],
    bound: Callable[[Dossier], Binding],
    progress: Progress,
) -> None:
    """Write each pack with the dossier in the same place; raises as `write_leaver_pack`, those before stay."""
    for done, (pack, dossier) in enumerate(zip(packs, dossiers, strict=True)):
        part = PartOfMany(progress, done, len(packs))
        part.report(0, 1, "progress.dossiers")
        write_leaver_pack(pack.path, dossier, bound(dossier), part)


def _name(one: Exhibit, names: PackedNames, words: Wording) -> str:
    file = Path(one.evidence.name)
    return names.take(f"{one.number:03} {file.stem}", file.suffix, f"{words.say('leaver_pack.folder')}/")


def _readme(dossier: Dossier, words: Wording, packed: dict[int, str], files: tuple[str, str]) -> bytes:
    """Return what is in the pack, and what is not and why; as every system's own editor shows it."""

    def say(key: str, **facts: object) -> str:
        return words.say(f"leaver_pack.{key}", facts)

    who, on = display_name(dossier.teacher.name), dossier.options.on
    lines = [say("title", who=who, on=on, school=dossier.school or "–"), "", say("about"), ""]
    lines += [say("part_pdf", file=files[0]), say("part_xlsx", file=files[1])]
    lines.append(say("part_folder", count=len(packed)) if packed else say("no_folder"))
    if any(one.shared and one.number in packed for one in dossier.exhibits):
        lines += ["", say("with_others")]
    held = dossier.held_back()
    if held:
        lines += ["", say("left_out")]
        lines += [f"- {say('held_back', number=one.number, title=one.title, on=one.on)}" for one in held]
    gone = [one for one in dossier.exhibits if one.number not in packed and one not in held]
    if gone:
        lines += ["", say("gone"), *(f"- {one.evidence.name} ({one.title}, {words.day(one.on)})" for one in gone)]
    return ("\r\n".join(lines) + "\r\n").encode("utf-8-sig")
