# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes letters as e-mail drafts into a folder, for a mail program to open and the user to send."""

import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from app import clock
from app.atomic_files import UNDER_WAY, clear_cut_off, sync_folder, write_through
from app.domain.changes import Action
from app.domain.letters import Letter, Round, Way
from app.domain.mail import Mailing, MailState
from app.domain.teachers import Teacher
from app.errors import SchoolFileError
from app.persistence import contents, mailings
from app.persistence.database import Database
from app.persistence.lock import whoami
from app.persistence.repositories.catalogue import LETTERS
from app.persistence.unit_of_work import UnitOfWork
from app.progress import Progress
from app.services.letter_states import as_printed
from app.services.mail_writing import MailWriter, WrittenMail

_BATCH = 100


def write_drafts(
    database: Database,
    writer: MailWriter,
    item: Round,
    people: Sequence[tuple[Letter, Teacher]],
    folder: Path,
    *,
    progress: Progress,
) -> int:
    """Write a draft for each letter into a folder that is not there yet; returns how many.

    The folder gets its name when all is in it: Cancel and faults leave neither files nor letters that count as made.
    """
    action = Action("mail_drafts", {"round": item.name, "count": len(people)})
    clear_cut_off(folder.parent)
    try:
        under_way = Path(tempfile.mkdtemp(prefix=UNDER_WAY, dir=folder.parent))
    except OSError as error:
        raise SchoolFileError("folder_not_writable", folder=str(folder), reason=error.strerror or "") from error
    try:
        with database.write(action) as work:
            for start in range(0, len(people), _BATCH):
                progress.report(start, len(people), "progress.drafts")
                _write_some(work, writer, people[start : start + _BATCH], under_way)
            under_way.rename(folder)
    except OSError as error:
        raise SchoolFileError("folder_not_writable", folder=str(folder), reason=error.strerror or "") from error
    finally:
        shutil.rmtree(under_way, ignore_errors=True)
    sync_folder(folder.parent)
    return len(people)


def _write_some(work: UnitOfWork, writer: MailWriter, people: Sequence[tuple[Letter, Teacher]], folder: Path) -> None:
    from app.documents.file_names import FileNames
    from app.exchange.mail_messages import draft

    names, now, template = FileNames(folder), clock.now(), writer.printer.template
    made = [writer.write(letter) for letter, _who in people]
    for one in made:
        write_through(folder / names.take(writer.file_name(one.letter), ".eml"), draft(one.message, writer.head, now))
    contents.keep_template(work.connection, template.version, template.id, template.language, template.text)
    texts = [writer.text_of(one) for one in made]
    kept = contents.keep(work.connection, "application/pdf", [one.pdf for one in made], texts)
    work.change(
        LETTERS,
        [
            (one.letter, as_printed(one.letter, one.content, name, template.version, Way.EMAIL))
            for one, name in zip(made, kept, strict=True)
        ],
    )
    mailings.drafts_made(work.connection, [_mailing(one, name) for one, name in zip(made, kept, strict=True)])


def _mailing(one: WrittenMail, document: str) -> Mailing:
    letter, content = one.letter, one.content
    return Mailing(
        letter.id, letter.teacher_id, letter.round_id, one.message.to.address, MailState.DRAFT, clock.now(), whoami(),
        "", document=document, address_lines=content.address_lines, salutation=content.salutation,
        reference=content.reference, template_version=one.template_version,
    )  # fmt: skip
