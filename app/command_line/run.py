# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Runs one command and turns what happened into an exit code."""

import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from app import bootstrap, log, settings
from app.bootstrap import Services
from app.command_line import activities, keeping, letters, overviews, staff
from app.command_line.arguments import parser
from app.command_line.output import Exit, any_letter, message, nobody_reads, result
from app.command_line.stopping import Interrupted, heard
from app.errors import AppError, Cancelled
from app.progress import Progress
from app.services.rescuing import put_back_over
from app.wording import LANGUAGES, Wording

Command = Callable[[Services, Any, Wording], Exit]


def _import(services: Services, options: Any, wording: Wording) -> Exit:  # noqa: ANN401 - argparse's namespace
    bring_in = staff.import_staff if options.kind == "staff" else activities.import_activities
    return bring_in(services, options, wording)


_COMMANDS: dict[str, Command] = {
    "import": _import,
    "activities": activities.activities,
    "activity": activities.activity,
    "evidence": activities.evidence,
    "teachers": staff.teachers,
    "status": staff.status,
    "letters": letters.letters,
    "overview": overviews.overview,
    "school": keeping.school,
    "backup": keeping.backup,
    "restore": keeping.restore,
    "undo": keeping.undo,
    "redo": keeping.redo,
    "check": keeping.check,
}
_READING = {"teachers", "activities", "overview", "check"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command in the arguments (the program's own by default); returns the exit code."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    asked = parser(Wording(_language(given)))
    options = asked.parse_args(given)
    if options.command == "school" and (wrong := keeping.wrong_setting(options.settings)):
        asked.error(wrong)
    any_letter()
    wording = Wording(_language(given))
    try:
        with suppress(OSError, AppError):  # a log that cannot be written stands in nobody's way
            log.start()
        options.progress = Progress()
        with heard(options.progress):
            return int(_run(options, wording))
    except AppError as error:
        message(wording.error(error))
        return int(Exit.FAILED)
    except (Interrupted, KeyboardInterrupt):
        message(wording.error(Cancelled()))
        return int(Exit.FAILED)
    except BrokenPipeError:
        nobody_reads()
        return int(Exit.FAILED)
    except Exception as error:  # noqa: BLE001 - the last resort: the log has it, the user gets a sentence
        message(wording.say("command.bug", {"code": log.fault(error)}))
        return int(Exit.FAILED)


def _language(given: Sequence[str]) -> str:
    """Return the language asked for, else the chosen one: the explanations of the options need it already."""
    for before, word in zip(["", *given], given, strict=False):
        asked = word.removeprefix("--language=") if before != "--language" else word
        if asked in LANGUAGES and (before == "--language" or word != asked):
            return asked
    return settings.load().language or "nl"


def _may_make(options: Any) -> bool:  # noqa: ANN401 - argparse's namespace
    """Return whether a command begins a school where there is none; any other was given a wrong name."""
    if options.command == "import":
        return bool(options.kind == "staff")  # a list of activities is about people who are there
    return options.command == "restore" or (options.command == "school" and bool(options.settings))


def _run(options: Any, wording: Wording) -> Exit:  # noqa: ANN401 - argparse's namespace
    if options.command == "demo":
        services = bootstrap.open_demo(options.file)
        result(services.file.location)
        services.close(backup=False)
        return Exit.DONE
    if options.command == "overview" and options.list:
        return overviews.list_overviews(wording)
    if options.command == "restore" and put_back_over(options.file, Path(options.backup)):
        message(wording.say("command.put_back"))
        return Exit.DONE
    services = bootstrap.open_school(options.file, make=_may_make(options))
    finished = False
    try:
        done = _COMMANDS[options.command](services, options, wording)
        finished = True
    finally:
        services.close(backup=options.command not in _READING, keep_unused=finished)
    if services.file.new:
        # In case the name was meant to be another.
        message(wording.say("command.begun", {"file": services.file.location}))
    return done
