# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letters by e-mail from the command line: one by one, and at the end who got it and who did not, with why."""

import sys

from app.bootstrap import Services
from app.command_line.codes import Blocked
from app.command_line.rounds import take_back
from app.domain.ids import LetterId
from app.domain.letters import Finding, Round
from app.domain.mail import AddressFault, MailForm, MailState, address_fault
from app.domain.teachers import Teacher
from app.progress import Progress
from app.services.mail import MailRun, MailStep
from app.wording import Wording


def reachable(people: list[Teacher], wording: Wording) -> tuple[list[Teacher], Blocked]:
    """Return who has an e-mail address that a server may take, and of the others what is wrong with it."""
    found, blocked = [], []
    for who in people:
        fault = address_fault(who.email)
        if fault is None:
            found.append(who)
        else:
            kind = "no_email" if fault is AddressFault.EMPTY else "bad_email"
            blocked.append({"code": who.code, "kind": kind, "reason": wording.say(f"mail_fault.{fault}")})
    return found, blocked


def send(
    services: Services,
    draft: Round,
    people: list[Teacher],
    form: MailForm,
    progress: Progress,
    *,
    wording: Wording,
    password_stdin: bool = False,
) -> tuple[int, Blocked, list[Finding]]:
    """Begin a round for people who can be reached and send it; returns how many went, who not, and what was unfit.

    With `password_stdin` the password, where the keyring has none, is the first line of standard input.
    Raises MailError when the server cannot be reached: then no round is left. What was under way when the server
    stopped waits in the round.
    """
    fit, findings = services.mail.fit_for(draft, people, progress)
    if not fit:
        return 0, [], findings
    _know_password(services, wording, piped=password_stdin)
    services.mail.ready_account()
    started = services.rounds.start(draft, [who.id for who in fit])
    codes = {row.letter.id: row.code for row in services.mail.plan(started.id).rows}
    try:
        run = services.mail.begin(started.id, list(codes), form, progress)
    except BaseException:
        take_back(services, started)
        raise
    try:
        steps = _steps(run, services.mail.account().pause, progress)
    finally:
        run.close()
        run.write_answers()
        services.mail.book(started.id)
    blocked = _not_sent(steps, codes, wording)
    return sum(step.state is MailState.ACCEPTED for step in steps), blocked, findings


def _not_sent(steps: list[MailStep], codes: dict[LetterId, str], wording: Wording) -> Blocked:
    """Return whose letters did not go, each with why: also those whose turn did not come."""
    blocked: Blocked = [
        {
            "code": codes[step.letter_id],
            "kind": step.state.value if step.state else "changed" if step.skipped else "before",
            "reason": _why(step, wording),
        }
        for step in steps
        if step.state is not MailState.ACCEPTED
    ]
    tried = {step.letter_id for step in steps}
    later = wording.say("mail_stand.later")
    return blocked + [{"code": codes[one], "kind": "later", "reason": later} for one in codes if one not in tried]


def _steps(run: MailRun, pause: int, progress: Progress) -> list[MailStep]:
    steps: list[MailStep] = []
    while run.next_letter is not None and not (steps and steps[-1].stop):
        if steps:
            run.rest(pause, progress)
        progress.report(run.done, run.total, "progress.mailing")
        steps.append(run.step(progress))
    return steps


def _why(step: MailStep, wording: Wording) -> str:
    if step.stop is not None:
        return wording.error(step.stop)
    if step.skipped:
        wrong = [wording.say(f"unfit.{one.unfit.value}", {"detail": one.detail}) for one in step.wrong]
        return " ".join([*wrong, *([wording.say(f"mail_fault.{step.fault.value}")] if step.fault else [])])
    said = wording.say(f"mail_stand.{step.state}") if step.state is not None else wording.say("mail_stand.again")
    if step.state is MailState.REFUSED and not step.answer:
        said = wording.say("mail_fault.letters")
    return f"{said}: {step.answer}" if step.answer else said


def _know_password(services: Services, wording: Wording, *, piped: bool) -> None:
    """Take the password from the keyring, else from standard input when it was `piped`, else ask; it is kept nowhere.

    Never from an argument or the environment, which other programs can see.
    """
    if not services.mail.needs_password():
        return
    given = ""
    if piped and sys.stdin is not None:
        given = sys.stdin.readline().rstrip("\r\n")
    elif sys.stdin is not None and sys.stdin.isatty():
        from getpass import getpass

        given = getpass(wording.say("command.mail_password", {"user": services.mail.account().user}))
    if given:
        services.mail.set_password(given, keep=False)
