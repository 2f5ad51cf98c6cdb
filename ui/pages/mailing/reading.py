# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes on the worker what the page shows: the first sheet of labels, the first envelopes, the list. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.atomic_files import atomic_write
from app.domain.letters import Delivery
from app.domain.mailing import EnvelopeSize, LabelFormat, Mailing, MailingKind
from app.domain.stacking import StackOrder, in_order
from app.errors import LetterError
from app.progress import Progress
from app.wording import Wording

if TYPE_CHECKING:
    from pathlib import Path

    from app.bootstrap import Services

_ENVELOPES = 10
"""How many envelopes are shown: the others look the same."""


@dataclass(frozen=True)
class Choice:
    """What is made for whom, and how."""

    mailing: Mailing
    kind: MailingKind
    sheet: LabelFormat
    start: int
    envelope: EnvelopeSize
    delivery: Delivery
    order: StackOrder | None
    """None for that of the letters."""
    sender: bool
    apart: bool
    outlines: bool = False
    """Whether the edges of labels are printed too: a trial on plain paper, which takes no label."""


@dataclass(frozen=True)
class Shown:
    """What is shown of a choice, how many labels, envelopes or letters it is about, and who gets none."""

    choice: Choice
    pdf: bytes
    count: int
    left_out: tuple[str, ...] = ()


def read(services: Services, wording: Wording, choice: Choice, progress: Progress) -> Shown:
    """Return what the page shows of a choice; raises AppError, Cancelled too."""
    post = services.post
    if choice.kind is MailingKind.HAND_OUT:
        path = post.printer_file()
        try:
            write(services, wording, choice, path, progress)
            return Shown(choice, path.read_bytes(), len(choice.mailing.places))
        finally:
            path.unlink(missing_ok=True)
    found = post.addresses(_ordered(services, choice), choice.delivery)
    if not found.people:
        return Shown(choice, b"", 0, found.left_out)
    if choice.kind is MailingKind.LABELS:
        first = found.people[: choice.sheet.count - choice.start + 1]
        # All are made, since one that does not fit is to be known before the printer has the others.
        post.labels(found.people, choice.sheet, choice.start, wording, progress)
        pdf = post.labels(first, choice.sheet, choice.start, wording, progress)
    else:
        line = post.return_line() if choice.sender else ""
        pdf = post.envelopes(found.people[:_ENVELOPES], choice.envelope, line, wording, progress)
    return Shown(choice, pdf, len(found.people), found.left_out)


def write(
    services: Services, wording: Wording, choice: Choice, path: Path, progress: Progress, *, new_sheet: bool = False
) -> None:
    """Write all of a choice to a file; with `new_sheet` each list to sign starts on the front of a sheet.

    Raises AppError; then no file is left.
    """
    post, mailing = services.post, choice.mailing
    if choice.kind is MailingKind.HAND_OUT:
        if mailing.round is None:
            raise LetterError("no_letters")
        told = post.hand_out(mailing.round, mailing.places, wording, apart=choice.apart)
        post.save_hand_out(told, path, wording, progress, new_sheet=new_sheet)
        return
    people = post.addresses(_ordered(services, choice), choice.delivery).people
    if choice.kind is MailingKind.LABELS:
        data = post.labels(people, choice.sheet, choice.start, wording, progress, outlines=choice.outlines)
    else:
        line = post.return_line() if choice.sender else ""
        data = post.envelopes(people, choice.envelope, line, wording, progress)
    with atomic_write(path) as stream:
        stream.write(data)


def _ordered(services: Services, choice: Choice) -> Mailing:
    """Return for whom it is in the order that was chosen, or in which the letters lie."""
    mailing = choice.mailing
    if choice.order is None:
        return mailing
    groups = services.post.groups(mailing.teacher_ids, choice.order)
    return replace(mailing, teacher_ids=tuple(in_order(groups)))
