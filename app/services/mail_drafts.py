# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes letters as e-mail drafts into a folder, for a mail program to open and the user to send."""

import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app import clock
from app.atomic_files import UNDER_WAY, clear_cut_off, sync_folder, write_through
from app.domain.changes import Action
from app.domain.ids import LetterId
from app.domain.letters import Letter, LetterContent, Round, Way
from app.domain.mail import Mailing, MailState
from app.domain.mail_stands import is_draft
from app.domain.teachers import Teacher
from app.errors import SchoolFileError
from app.persistence import contents, mailings
from app.persistence.database import Database
from app.persistence.lock import whoami
from app.persistence.repositories.catalogue import LETTERS
from app.persistence.unit_of_work import UnitOfWork
from app.progress import Progress
from app.services.letter_states import as_printed, waiting_again
from app.services.mail_writing import MailWriter
from app.services.mailed_letters import refuse_mailed

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
    All is made before anything is written into the school, so that nobody waits for it. Raises LetterError when some
    went by e-mail meanwhile.
    """
    action = Action("mail_drafts", {"round": item.name, "count": len(people)})
    clear_cut_off(folder.parent)
    try:
        with _under_way(folder) as made, _under_way(folder) as pages:
            drafts = _make(writer, people, made, pages, progress)
            with database.write(action) as work:
                refuse_mailed(work, [letter for letter, _who in people], wished=True)
                for start in range(0, len(drafts), _BATCH):
                    progress.report(start, len(drafts), "progress.keeping")
                    _keep(work, writer, drafts[start : start + _BATCH], pages)
                made.rename(folder)
    except OSError as error:
        raise SchoolFileError("folder_not_writable", folder=str(folder), reason=error.strerror or "") from error
    sync_folder(folder.parent)
    return len(people)


def put_back(database: Database, item: Round, letter_ids: Sequence[LetterId]) -> None:
    """Let letters of which drafts did not go wait again, as one action."""
    with database.write(Action("mail_not_sent", {"round": item.name, "count": len(letter_ids)})) as work:
        found = LETTERS.load(work.connection, list(letter_ids)).values()
        work.change(LETTERS, [(one, waiting_again(one)) for one in found if is_draft(one)])


@contextmanager
def _under_way(folder: Path) -> Iterator[Path]:
    """Yield a new folder beside one that is to come; it is gone afterwards, unless it became that one."""
    made = Path(tempfile.mkdtemp(prefix=UNDER_WAY, dir=folder.parent))
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)


@dataclass(frozen=True, slots=True)
class _Draft:
    """A letter of which the draft is made, its page in a file of its own: thousands are not held in memory."""

    letter: Letter
    content: LetterContent
    address: str
    text: str


def _make(
    writer: MailWriter, people: Sequence[tuple[Letter, Teacher]], folder: Path, pages: Path, progress: Progress
) -> list[_Draft]:
    from app.documents.file_names import FileNames
    from app.exchange.mail_messages import draft

    names, now, made = FileNames(folder), clock.now(), []
    for done, (letter, _who) in enumerate(people):
        progress.report(done, len(people), "progress.drafts")
        one = writer.write(letter.id)
        write_through(folder / names.take(writer.file_name(letter), ".eml"), draft(one.message, writer.head, now))
        write_through(pages / str(letter.id), one.pdf)
        made.append(_Draft(letter, one.content, one.message.to.address, writer.text_of(one)))
    return made


def _keep(work: UnitOfWork, writer: MailWriter, made: Sequence[_Draft], pages: Path) -> None:
    template = writer.printer.template
    contents.keep_template(work.connection, template.version, template.id, template.language, template.text)
    written = [(pages / str(one.letter.id)).read_bytes() for one in made]
    kept = contents.keep(work.connection, "application/pdf", written, [one.text for one in made])
    pairs = list(zip(made, kept, strict=True))
    version = template.version
    work.change(
        LETTERS, [(one.letter, as_printed(one.letter, one.content, name, version, Way.EMAIL)) for one, name in pairs]
    )
    mailings.drafts_made(work.connection, [_mailing(one, name, version) for one, name in pairs])


def _mailing(one: _Draft, document: str, version: str) -> Mailing:
    letter, content = one.letter, one.content
    return Mailing(
        letter.id, letter.teacher_id, letter.round_id, one.address, MailState.DRAFT, clock.now(), whoami(), "",
        document=document, address_lines=content.address_lines, salutation=content.salutation,
        reference=content.reference, template_version=version,
    )  # fmt: skip
