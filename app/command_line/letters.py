# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The command that makes letters."""

import argparse
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from app import clock
from app.bootstrap import Services
from app.command_line import mail
from app.command_line.codes import Blocked, known_and_not
from app.command_line.output import Exit, as_json, message, result
from app.command_line.rounds import take_back
from app.domain.addresses import is_complete
from app.domain.letters import Delivery, Finding, Round
from app.domain.mail import MailForm
from app.domain.teachers import Teacher
from app.progress import Progress
from app.services.unfit_words import unfit_words
from app.wording import Wording


def letters(services: Services, options: argparse.Namespace, wording: Wording) -> Exit:
    """Make letters; with --confirm they are kept and their people are booked as invited."""
    draft = _draft(services, options, wording)
    people, blocked = _people(services, options, draft, wording)
    if not options.delivery:
        addressed = sum(is_complete(who.address) for who in people)
        draft = replace(draft, delivery=Delivery.POST if addressed * 2 > len(people) else Delivery.PIGEON_HOLE)
    draft = services.rounds.all_the_same(draft, people) if options.again else draft
    again = [] if options.again else services.rounds.asked_before(draft, people)
    asked = {finding.teacher_id for finding in again}
    first = [who for who in people if who.id not in asked]
    if options.mail:
        blocked += _blocked(again, people, wording)
        return _mailed(services, options, draft, first, blocked, wording=wording)
    target = Path(options.out)
    if options.confirm:
        made, pages, findings = _booked(services, draft, first, target, options.progress)
    else:
        proof = services.letters.proof(draft, first, target, options.progress)
        made, pages, findings = len(proof.made), proof.pages, list(proof.blocked)
    blocked += _blocked([*again, *findings], people, wording)
    if options.json:
        as_json({"made": made, "blocked": blocked, "pages": pages, "out": str(target) if made else None})
    else:
        for line in blocked:
            message(f"{line['code'] or '–'}: {line['reason']}")
        if again:
            message(wording.say("command.again"))
        result(wording.say("command.letters_made", {"count": made, "pages": pages}))
    return Exit.REFUSALS if blocked else Exit.DONE


def _mailed(
    services: Services,
    options: argparse.Namespace,
    draft: Round,
    people: list[Teacher],
    blocked: Blocked,
    *,
    wording: Wording,
) -> Exit:
    found, without = mail.reachable(people, wording)
    form = MailForm(options.mail)
    piped, progress = options.password_stdin, options.progress
    sent, not_sent, findings = mail.send(services, draft, found, form, progress, wording=wording, password_stdin=piped)
    blocked += [*without, *not_sent, *_blocked(findings, people, wording)]
    if options.json:
        as_json({"sent": sent, "blocked": blocked})
    else:
        for line in blocked:
            message(f"{line['code'] or '–'}: {line['reason']}")
        result(wording.say("command.letters_mailed", {"count": sent}))
    return Exit.REFUSALS if blocked else Exit.DONE


def _draft(services: Services, options: argparse.Namespace, wording: Wording) -> Round:
    template = options.template if "." in options.template else f"{options.template}.nl"
    kinds = {known.id: known.kind for known in services.rounds.templates()}
    draft = services.rounds.draft(options.on or clock.today(), kinds.get(template, "invitation"), wording)
    draft = replace(draft, template_id=template)
    if options.reply_by:
        draft = replace(draft, reply_by=options.reply_by)
    if options.delivery:
        draft = replace(draft, delivery=Delivery(options.delivery))
    return replace(draft, name=options.round) if options.round else draft


_NEVER = frozenset({"declined", "registered", "under_way", "not_in_service", "not_invited", "answered"})
"""Why somebody gets no letter even when named by code; for other reasons they are only not proposed."""


def _people(
    services: Services, options: argparse.Namespace, draft: Round, wording: Wording
) -> tuple[list[Teacher], Blocked]:
    """Return who may get the letter, and of those asked for by code who may not."""
    if options.to == "eligible":
        eligible = [candidate.row.id for candidate in services.rounds.candidates(draft) if candidate.eligible]
        return services.staff.teachers(eligible), []
    people, blocked = known_and_not(services.staff, _codes(options.to), draft.on, wording)
    reasons = {one.row.id: one.reason for one in services.rounds.candidates(draft) if one.reason in _NEVER}
    blocked += [
        {"code": who.code, "kind": reasons[who.id], "reason": wording.say(f"not_eligible.{reasons[who.id]}")}
        for who in people
        if who.id in reasons
    ]
    return [who for who in people if who.id not in reasons], blocked


def _codes(text: str) -> list[str]:
    return list(dict.fromkeys(code.strip() for code in text.split(",") if code.strip()))


def _booked(
    services: Services, draft: Round, people: list[Teacher], target: Path, progress: Progress
) -> tuple[int, int, list[Finding]]:
    """Make the letters in a round of their own and book them as sent; when that fails no round is left."""
    fit, findings = services.letters.fit_for(draft, people, progress)
    if not fit:
        return 0, 0, findings
    started = services.rounds.start(draft, [teacher.id for teacher in fit])
    try:
        if target.suffix.casefold() == ".pdf":
            done = services.letters.save_pdf(started.id, target, progress)
        else:
            done = services.letters.save_separate(started.id, target, progress)
    except BaseException:
        take_back(services, started)
        raise
    services.letters.confirm(started.id, done.letter_ids, draft.on)
    return len(done.letter_ids), sum(count for _, _, count in done.pages), findings


def _blocked(findings: Iterable[Finding], people: list[Teacher], wording: Wording) -> Blocked:
    codes = {teacher.id: teacher.code or teacher.number for teacher in people}
    return [
        {
            "code": codes.get(finding.teacher_id, "") if finding.teacher_id is not None else "",
            "kind": finding.unfit.value,
            "reason": unfit_words(finding, wording),
        }
        for finding in findings
    ]
