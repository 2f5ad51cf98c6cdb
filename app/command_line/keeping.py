# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The commands about the school and its safety: school, backup, restore, undo, redo, check."""

import argparse
import re
from dataclasses import asdict, replace
from pathlib import Path

from app.bootstrap import Services
from app.command_line.output import Exit, as_json, message, result, table
from app.domain.letters import WINDOWS
from app.domain.registers import Sector
from app.errors import NotFound
from app.wording import Wording

SETTABLE = (
    "name",
    "street",
    "postcode",
    "city",
    "phone",
    "email",
    "web",
    "brin",
    "signer",
    "signer_function",
    "reference",
    "contact",
    "footer",
    "accent",
    "window",
    "sector",
)


_OWN = re.compile(r"own-[1-9]\d{0,8}")
"""How an envelope of the school's own is chosen, by its number."""


def wrong_setting(settings: list[tuple[str, str]]) -> str:
    """Return what is wrong with `school --set`, or an empty text."""
    for key, value in settings:
        if key not in SETTABLE:
            return f"unknown key {key!r}; choose from {', '.join(SETTABLE)}"
        if key == "window" and value not in {window.id for window in WINDOWS} and not _OWN.fullmatch(value):
            usual = ", ".join(window.id for window in WINDOWS)
            return f"unknown window {value!r}; choose from {usual}, or own-NUMBER for an envelope of the school's own"
        if key == "sector" and value not in set(Sector):
            return f"unknown sector {value!r}; choose from {', '.join(Sector)}"
    return ""


def school(services: Services, options: argparse.Namespace, _wording: Wording) -> Exit:
    """Fill in the school, or show it."""
    before = services.school.school()
    window = dict(options.settings or ()).get("window", "")
    if window and window not in {item.chosen_as for item in services.school.envelopes.all()}:
        raise NotFound("envelope")
    if options.settings:
        before = services.school.save(before, replace(before, **dict(options.settings)))
    shown = {key: value for key, value in asdict(before).items() if key in SETTABLE}
    if options.json:
        as_json(shown)
    else:
        table(("key", "value"), [(key, str(value)) for key, value in shown.items()])
    return Exit.DONE


def backup(services: Services, options: argparse.Namespace, _wording: Wording) -> Exit:
    """Make a verified copy in a folder; prints where it is."""
    made = services.backups.make(Path(options.folder), progress=options.progress)
    if options.json:
        as_json({"path": str(made.path), "teachers": made.teachers, "size": made.size, "digest": made.digest})
    else:
        result(str(made.path))
    return Exit.DONE


def restore(services: Services, options: argparse.Namespace, wording: Wording) -> Exit:
    """Put a backup back, after saying what is lost by it."""
    path = Path(options.backup)
    losses = services.backups.losses(path)
    for change_set in losses.actions:
        done = wording.say(f"action.{change_set.action.name}", change_set.action.facts)
        message(wording.say("command.lost", {"action": done}))
    services.backups.restore(path, options.progress)
    message(wording.say("command.restored", {"count": losses.teachers_then}))
    return Exit.DONE


def undo(services: Services, _options: argparse.Namespace, wording: Wording) -> Exit:
    """Take the last action back."""
    done = services.history.undo()
    result(wording.say("action.undo", {**done.action.facts, "action": done.action.name}))
    return Exit.DONE


def redo(services: Services, _options: argparse.Namespace, wording: Wording) -> Exit:
    """Do again what was undone last."""
    done = services.history.redo()
    result(wording.say(f"action.{done.action.name}", done.action.facts))
    return Exit.DONE


def check(services: Services, options: argparse.Namespace, wording: Wording) -> Exit:
    """Look the school file over."""
    found = services.checks.all()
    if options.json:
        as_json({"ok": not found, "problems": [{"code": item.code, "detail": item.detail} for item in found]})
    else:
        for item in found:
            result(wording.say(f"check.{item.code}", {"detail": item.detail}))
        if not found:
            result(wording.say("check.sound"))
    return Exit.FAILED if found else Exit.DONE
