# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The command that makes an overview, of any there is, or lists them."""

import argparse
from pathlib import Path
from typing import Any

from app import clock
from app.bootstrap import Services
from app.command_line.output import Exit, result, table
from app.domain.overview_asking import Ask, Asked, first_period
from app.domain.relative_days import Period, period_of
from app.domain.views import SavedView
from app.errors import InvalidValue, NotFound
from app.services.overviews.overview import Overview
from app.wording import Wording

_DUTCH = {"registratie": "registration"}
"""A key as it was written before there were more."""
_REGISTRATION = "registration"


def add_overview(commands: Any, day: Any, file: Any, words: Wording) -> None:  # noqa: ANN401 - argparse's own, and its types
    """Add the command, explained in a language; `day` and `file` read a date and a file's name."""

    def say(key: str) -> str:
        return words.say(f"overview_help.{key}")

    command = commands.add_parser(
        "overview",
        help=say("short"),
        description=say("about"),
        epilog=say("examples"),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_argument("name", nargs="?", default=_REGISTRATION, metavar="KEY", help=say("key"))
    way = command.add_mutually_exclusive_group(required=True)
    way.add_argument("--out", type=file, metavar="FILE.pdf|.xlsx|.csv|.json", help=say("out"))
    way.add_argument("--list", action="store_true", help=say("list"))
    command.add_argument("--on", type=day, metavar="DATE", help=say("on"))
    command.add_argument("--period", metavar="PERIOD", help=say("period"))
    command.add_argument("--since", type=day, metavar="DATE", help=say("since"))
    command.add_argument("--view", metavar="NAME", help=say("view"))
    command.add_argument("--group-by", metavar="KEY", help=say("group_by"))
    command.add_argument("--anyway", action="store_true", help=say("anyway"))
    command.add_argument("--activity", type=int, metavar="NUMBER", help=say("activity"))


def overview(services: Services, options: argparse.Namespace, wording: Wording) -> Exit:
    """Write an overview to a file."""
    target = Path(options.out)
    key = _DUTCH.get(options.name, options.name)
    asked = _asked(services, services.overviews.overview(key), options, wording)
    if key == _REGISTRATION and target.suffix.casefold() == ".json":
        if options.group_by:
            title = wording.say(f"overviews.{key}")
            raise InvalidValue("overview_json_groups", field="group-by", option="--group-by", overview=title)
        services.overviews.save_registration(asked, target)
    else:
        report = services.overviews.make(key, asked, wording, options.progress)
        if report.caution and not options.anyway:
            raise InvalidValue("overview_few_differ", field="anyway", on=report.on)
        services.overviews.save(report, target, wording, options.progress)
    result(str(target))
    return Exit.DONE


def list_overviews(wording: Wording) -> Exit:
    """Print which overviews there are; they are the same in every school."""
    # Imported when it is asked: every other command starts without.
    from app.services.overviews.catalogue import OVERVIEWS

    rows = []
    for one in OVERVIEWS:
        asks = [f"--{_OPTIONS[ask]}" for ask in Ask if ask in one.asks and ask in _OPTIONS]
        more = f" {'|'.join(one.groupings)}" if Ask.GROUP in one.asks else ""
        title = wording.say(f"overviews.{one.key}")
        rows.append((one.key, title, ", ".join(f"{name}{more if name == '--group-by' else ''}" for name in asks)))
    table([wording.say(f"overview_help.{column}") for column in ("column_key", "column_title", "column_asks")], rows)
    return Exit.DONE


_OPTIONS = {
    Ask.PERIOD: "period",
    Ask.AHEAD: "period",
    Ask.SINCE: "since",
    Ask.GROUP: "group-by",
    Ask.WHO: "view",
    Ask.ACTIVITY: "activity",
    Ask.MONTH: "anyway",
}


def _asked(services: Services, chosen: Overview, options: argparse.Namespace, wording: Wording) -> Asked:
    """Return what is asked; raises InvalidValue for what this overview cannot be asked, and NotFound for a view."""
    given = {
        "period": options.period,
        "since": options.since,
        "group-by": options.group_by,
        "view": options.view,
        "activity": options.activity,
        "anyway": options.anyway or None,
    }
    may = {_OPTIONS[ask] for ask in chosen.asks if ask in _OPTIONS}
    for name, value in given.items():
        if value is not None and name not in may:
            title = wording.say(f"overviews.{chosen.key}")
            raise InvalidValue("overview_cannot", field=name, option=f"--{name}", overview=title)
    if options.group_by and options.group_by not in chosen.groupings:
        keys = ", ".join(chosen.groupings)
        raise InvalidValue("overview_group", field="group-by", text=options.group_by, choices=keys)
    view = _view(services, options.view) if options.view is not None else None
    return Asked(
        on=options.on or clock.today(),
        period=_period(chosen, options.period),
        since=options.since,
        group_by=options.group_by or "",
        activity=options.activity or 0,
    ).about(view)


def _period(chosen: Overview, text: str | None) -> Period:
    return period_of(text) if text is not None else first_period(chosen.asks)


def _view(services: Services, name: str) -> SavedView:
    found = [one for one in services.overviews.views() if one.name.casefold() == name.strip().casefold()]
    if not found:
        raise NotFound("view_named", name=name)
    return found[0]
