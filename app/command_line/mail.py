# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letters by e-mail from the command line: one by one, and at the end who got it and who did not, with why."""

import os
import sys

from app.bootstrap import Services
from app.command_line.codes import Blocked
from app.command_line.rounds import take_back
from app.domain.letters import Finding, Round
from app.domain.mail import AddressFault, MailForm, MailState, address_fault
from app.domain.teachers import Teacher
from app.progress import Progress
from app.services.mail import MailRun, MailStep
from app.wording import Wording

PASSWORD = "LERARENREGISTER_MAIL_PASSWORD"  # noqa: S105 - the name of the variable that holds it
_GIVEN: list[str] = []
"""What it held when the program began."""


def take_password() -> None:
    """Take the password out of the environment, so that no program that is started from here gets it."""
    given = os.environ.pop(PASSWORD, "")
    _GIVEN[:] = [given] if given else []


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
    services: Services, draft: Round, people: list[Teacher], form: MailForm, progress: Progress, *, wording: Wording
) -> tuple[int, Blocked, list[Finding]]:
    """Begin a round for people who can be reached and send it; returns how many went, who not, and what was unfit.

    Raises MailError when the server cannot be reached: then no round is left. What was under way when the server
    stopped waits in the round.
    """
    fit, findings = services.mail.fit_for(draft, people, progress)
    if not fit:
        return 0, [], findings
    _know_password(services, wording)
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
        services.mail.book(started.id)
    blocked: Blocked = [
        {
            "code": codes[step.letter_id],
            "kind": step.state.value if step.state else "before",
            "reason": _why(step, wording),
        }
        for step in steps
        if step.state is not MailState.ACCEPTED
    ]
    tried = {step.letter_id for step in steps}
    later = wording.say("mail_stand.later")
    blocked += [{"code": codes[one], "kind": "later", "reason": later} for one in codes if one not in tried]
    return sum(step.state is MailState.ACCEPTED for step in steps), blocked, findings


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
    said = wording.say(f"mail_stand.{step.state}") if step.state is not None else wording.say("mail_stand.again")
    if step.state is MailState.REFUSED and not step.answer:
        said = wording.say("mail_fault.letters")
    return f"{said}: {step.answer}" if step.answer else said


def _know_password(services: Services, wording: Wording) -> None:
    """Take the password from the keyring, else from the environment, else ask for it; it is kept nowhere."""
    if not services.mail.needs_password():
        return
    given = "".join(_GIVEN)
    if not given and sys.stdin is not None and sys.stdin.isatty():
        from getpass import getpass

        given = getpass(wording.say("command.mail_password", {"user": services.mail.account().user}))
    if given:
        services.mail.set_password(given, keep=False)
