# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which commands there are and what they take."""

import argparse
import math
from datetime import date
from typing import TypeAlias

from app.command_line.overviews import add_overview
from app.domain.letters import Delivery
from app.domain.mail import MailForm
from app.domain.registrations import EventKind
from app.domain.validity import FIRST_YEAR, LAST_YEAR
from app.wording import Wording

EXAMPLES = """examples:
  lerarenregister import staff leraren.csv            show what the list would change
  lerarenregister import staff leraren.csv --apply    take it over (a backup is made first)
  lerarenregister teachers --json
  lerarenregister school --set name="Haags Lyceum" --set signer="A. de Vries"
  lerarenregister letters --template uitnodiging --to eligible --out brieven.pdf --confirm
  lerarenregister letters --template uitnodiging --mail pdf   by e-mail; the password from the keyring, or with
                                                      --password-stdin from standard input
  lerarenregister status registered BRG,CEL --on 2026-03-03
  lerarenregister activity add --title "Studiedag toetsen" --on 2026-02-06 --hours 6 --to BRG,CEL
  lerarenregister activity add --title "Studiedag toetsen" --on 2026-02-06 --hours 6 --attendance namen.txt
  lerarenregister import activities scholing.xlsx --apply
  lerarenregister evidence 12 presentielijst.pdf      12 is what activity add and activities print
  lerarenregister overview registratie --on 2026-07-31 --out stand.xlsx
  lerarenregister --file postgresql://user@server/school teachers

exit codes: 0 done, 1 done with refusals, 2 wrong use, 3 failed.
Results go to standard output, messages to standard error."""


def day(text: str) -> date:
    """Read a date written as 2026-03-03, of the years 1900 to 2100."""
    try:
        found = date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date like 2026-03-03") from None
    if not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise argparse.ArgumentTypeError(f"{text!r} is not between {FIRST_YEAR} and {LAST_YEAR}")
    return found


def codes(text: str) -> list[str]:
    """Read staff codes separated by commas; at least one."""
    found = [code.strip() for code in text.split(",") if code.strip()]
    if not found:
        raise argparse.ArgumentTypeError("give at least one staff code")
    return found


def recipients(text: str) -> str:
    """Read "eligible" or staff codes separated by commas; at least one."""
    if text != "eligible":
        codes(text)
    return text


def letters_place(text: str) -> str:
    """Read the name of the PDF, or of the folder, that letters go to."""
    if text.casefold().endswith((".doc", ".docx", ".odt", ".rtf", ".txt", ".zip", ".xlsx", ".csv", ".json", ".html")):
        raise argparse.ArgumentTypeError(f"{text!r} should end in .pdf, or be a folder")
    return text


def overview_file(text: str) -> str:
    """Read the name of a file an overview can be written to."""
    if not text.casefold().endswith((".pdf", ".xlsx", ".csv", ".json")):
        raise argparse.ArgumentTypeError(f"{text!r} should end in .pdf, .xlsx, .csv or .json")
    return text


def amount(text: str) -> float:
    """Read a number of hours or euros, with a point or a comma."""
    try:
        found = float(text.replace(",", "."))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number") from None
    if not 0 <= found < math.inf:
        raise argparse.ArgumentTypeError(f"{text!r} is not 0 or more")
    return found


def setting(text: str) -> tuple[str, str]:
    """Read KEY=VALUE."""
    key, equals, value = text.partition("=")
    if not equals:
        raise argparse.ArgumentTypeError(f"{text!r} is not KEY=VALUE")
    return key.strip(), value.strip()


def parser(words: Wording | None = None) -> argparse.ArgumentParser:
    """Return the parser of all commands; what is explained at length is so in the language of `words`."""
    top = argparse.ArgumentParser(
        prog="lerarenregister",
        description="Without a command the window opens; --demo opens a sample school that can be removed.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--file", metavar="SCHOOL", help="school file, or postgresql://user@host/database")
    top.add_argument("--language", choices=("nl", "en"), help="language of messages (default nl)")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    kinds = _staff(commands)
    _activity_list(kinds)
    _activities(commands)
    _letters(commands)
    add_overview(commands, day, overview_file, words or Wording("en"))
    _school(commands)
    _keeping(commands)
    return top


Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 - argparse names it no other way


def _json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="print the result as JSON")


def _staff(commands: Commands) -> Commands:
    importing = commands.add_parser("import", help="bring a list in")
    kinds = importing.add_subparsers(dest="kind", required=True, metavar="KIND")
    staff = kinds.add_parser("staff", help="a staff list: xlsx, xls, ods, csv or txt")
    staff.add_argument("list", metavar="LIST")
    staff.add_argument("--apply", action="store_true", help="write it; without this only the plan is shown")
    staff.add_argument("--sheet", help="which sheet of a workbook")
    staff.add_argument(
        "--map",
        dest="columns",
        action="append",
        type=setting,
        default=[],
        metavar="HEADER=FIELD",
        help="what a column holds, for example Groep=team; ignore leaves it out; remembered for lists of this shape",
    )
    staff.add_argument("--refused", metavar="FILE.xlsx", help="save the refused rows with the reason beside each")
    _json(staff)
    teachers = commands.add_parser("teachers", help="list the teachers")
    teachers.add_argument("--on", type=day, metavar="DATE", help="status on this day (default today)")
    _json(teachers)
    status = commands.add_parser("status", help="note what happened with some teachers")
    status.add_argument("event", choices=[kind.value for kind in EventKind], metavar="KIND", help="%(choices)s")
    status.add_argument("codes", type=codes, metavar="CODE,CODE…")
    status.add_argument("--on", type=day, metavar="DATE", help="default today")
    status.add_argument("--until", type=day, metavar="DATE", help="end of an extension, last day of a status by hand")
    status.add_argument("--number", default="", help="registration number; the status, when it is set by hand")
    status.add_argument("--note", default="", help="a remark; the reason, when the status is set by hand")
    status.add_argument(
        "--register", default="", metavar="ID", help="default the register that teachers are invited to"
    )
    status.add_argument("--qualification", default="", help="the bevoegdheid, in a register that asks it")
    _json(status)
    return kinds


def _activity_list(kinds: Commands) -> None:
    listed = kinds.add_parser("activities", help="a list of activities, with or without who took part: xlsx, csv …")
    listed.add_argument("list", metavar="LIST", help="columns like titel, datum, uren, soort, leraar or code")
    listed.add_argument("--apply", action="store_true", help="write it; without this only the plan is shown")
    listed.add_argument("--sheet", help="which sheet of a workbook")
    _json(listed)


def _activities(commands: Commands) -> None:
    listing = commands.add_parser("activities", help="list the activities, the newest first")
    listing.add_argument("text", nargs="?", default="", metavar="WORDS", help="only those with these words")
    listing.add_argument("--since", type=day, metavar="DATE")
    listing.add_argument("--until", type=day, metavar="DATE")
    _json(listing)
    activity = commands.add_parser("activity", help="add an activity")
    steps = activity.add_subparsers(dest="step", required=True, metavar="STEP")
    add = steps.add_parser("add", help="add an activity with who took part; prints its number")
    add.add_argument("--title", required=True)
    add.add_argument("--on", required=True, type=day, metavar="DATE", help="the (first) day")
    add.add_argument("--until", type=day, metavar="DATE", help="the last day (default the first)")
    add.add_argument("--hours", type=amount, default=0.0, help="contact hours of each participant")
    add.add_argument("--self-study", type=amount, default=0.0, metavar="HOURS")
    add.add_argument("--type", default="", metavar="ID", help="for example studiedag")
    add.add_argument("--category", dest="categories", action="append", default=[], metavar="ID", help="may be repeated")
    add.add_argument("--provider", default="")
    add.add_argument("--cost", type=amount, metavar="EUROS", help="of each participant")
    add.add_argument("--to", type=codes, metavar="CODE,CODE…", help="who took part")
    add.add_argument("--attendance", metavar="FILE", help="a list of who was there: names in any form, codes, mail")
    _json(add)
    evidence = commands.add_parser("evidence", help="keep a file as evidence of an activity")
    evidence.add_argument("activity", type=int, metavar="ACTIVITY", help="its number")
    evidence.add_argument("evidence", metavar="FILE", help="a pdf, jpg, png or eml")
    evidence.add_argument("--to", type=codes, metavar="CODE,CODE…", help="of these participants only")
    _json(evidence)


def _letters(commands: Commands) -> None:
    letters = commands.add_parser("letters", help="make letters")
    letters.add_argument("--template", required=True, metavar="NAME", help="for example uitnodiging, or uitnodiging.en")
    letters.add_argument(
        "--to", default="eligible", type=recipients, metavar="eligible|CODE,CODE…", help="default eligible"
    )
    way = letters.add_mutually_exclusive_group(required=True)
    way.add_argument("--out", type=letters_place, metavar="FILE.pdf|FOLDER")
    way.add_argument(
        "--mail", choices=[form.value for form in MailForm], help="send them by e-mail: as a PDF, or as the text itself"
    )
    letters.add_argument(
        "--password-stdin", action="store_true", help="with --mail: read the password from standard input, as one line"
    )
    letters.add_argument("--confirm", action="store_true", help="they were printed well: book them as sent")
    letters.add_argument("--again", action="store_true", help="also to who had this letter already")
    letters.add_argument("--on", type=day, metavar="DATE", help="date of the letters (default today)")
    letters.add_argument("--reply-by", type=day, metavar="DATE", help="default four weeks later")
    letters.add_argument("--delivery", choices=[kind.value for kind in Delivery], help="default by what is known")
    letters.add_argument("--round", default="", metavar="NAME", help="name of the round")
    _json(letters)


def _school(commands: Commands) -> None:
    school = commands.add_parser("school", help="show or fill in the school")
    school.add_argument(
        "--set",
        dest="settings",
        action="append",
        type=setting,
        default=[],
        metavar="KEY=VALUE",
        help="name, street, postcode, city, phone, email, web, brin, signer, signer_function, reference, contact, "
        "footer, accent, window",
    )
    _json(school)


def _keeping(commands: Commands) -> None:
    backup = commands.add_parser("backup", help="make a verified copy in a folder")
    backup.add_argument("folder", metavar="FOLDER")
    _json(backup)
    restore = commands.add_parser("restore", help="put a backup back (can be undone)")
    restore.add_argument("backup", metavar="BACKUP")
    commands.add_parser("undo", help="take the last action back")
    commands.add_parser("redo", help="do again what was undone")
    check = commands.add_parser("check", help="look the school file over")
    _json(check)
    commands.add_parser("demo", help="make the sample school and print where it is")
