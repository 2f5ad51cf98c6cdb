# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A row of a staff list read as what it says about one person, with what is wrong in it, cell by cell."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, partial

from app.domain.nobility import noble_word
from app.domain.own_fields import OwnField, OwnValue
from app.domain.teachers import StaffKind, StaffNumber
from app.domain.validity import is_email
from app.errors import InvalidValue
from app.exchange.days import UnreadableDayError, read_day
from app.exchange.headers import StaffField as F
from app.exchange.home_addresses import read_address, read_postcode
from app.exchange.naming import read_name
from app.exchange.sources import Source
from app.exchange.tables import RawTable
from app.exchange.values import (
    BLANKS,
    UnreadableCellError,
    kind_of_job,
    read_form_of_address,
    read_fte,
    read_kind,
    read_list,
    read_places,
    read_qualifications,
    read_tags,
    read_yes,
)

LONGEST = 200
"""Characters of a name or any other short text; longer ones are a mistake or an attack."""
LONGEST_REMARK = 2000

_AS_WRITTEN = frozenset(
    {F.FIRST_NAME, F.GIVEN_NAMES, F.TITLES_BEFORE, F.TITLES_AFTER, F.EXACT_SALUTATION, F.EXACT_ADDRESS_NAME}
    | {F.EXACT_RUNNING_TEXT, F.EXACT_SORT_NAME, F.CODE, F.CITY, F.COUNTRY, F.LOCATION, F.TEAM, F.SECTION, F.JOB}
    | {F.DO_NOT_INVITE_REASON}
)
_TITLES = frozenset({F.TITLES_BEFORE, F.PARTNER_TITLE})
_BETWEEN = {F.SUBJECTS: "; ", F.TAGS: "; ", F.TITLES_BEFORE: " "}
"""What stands between the cells of a field that may have several columns."""
_NUMBER_SYSTEMS = {F.STAFF_NUMBER: "{source}", F.HR_NUMBER: "hr", F.PERSON_NUMBER: "{source}-person"}
_NUMBER_SYSTEMS[F.DOSSIER_NUMBER] = "{source}-dossier"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a cell or row; its sentence is `row_problem.<code>`. `refuses`: the row cannot be imported."""

    column: str
    row: int
    code: str
    facts: Mapping[str, object] = field(default_factory=dict)
    refuses: bool = False

    @property
    def key(self) -> str:
        """The key of the sentence in the words."""
        return f"row_problem.{self.code}"

    @property
    def said(self) -> dict[str, object]:
        """What fills the sentence: the facts, the row and the column."""
        return {**self.facts, "row": self.row, "column": self.column}


@dataclass(slots=True)
class ReadRow:
    """What a row says. `values` has a field only where the row says something about it.

    `numbers` are the staff numbers by system; `fill_only` the fields that may fill a gap but never replace a value;
    `private_email` says that the e-mail is a private one, which a household may share.
    """

    number: int
    values: dict[F, object]
    numbers: tuple[StaffNumber, ...] = ()
    problems: tuple[Problem, ...] = ()
    doubt: str = ""
    fill_only: frozenset[F] = frozenset()
    private_email: bool = False
    cells: Sequence[str] = ()
    """The cells as they stand on the list, of a refused row only."""
    merged: tuple[int, ...] = ()
    own: tuple[tuple[OwnField, OwnValue], ...] = ()
    """What the row says in the school's own fields."""

    @property
    def refused(self) -> bool:
        """Whether something in the row stands in the way of importing it."""
        return any(problem.refuses for problem in self.problems)


_NOTHING: frozenset[F] = frozenset()
_EMAIL_FILLS = frozenset({F.EMAIL})
_KIND_FOLLOWS_JOB = frozenset({F.KIND})


class RowReader:
    """Reads the rows of one table by one mapping."""

    def __init__(self, table: RawTable, mapping: Mapping[int, F], source: Source) -> None:
        """Prepare for the table's columns; a column of BSNs or of what is not needed is never looked at."""
        self._table = table
        self._source = source
        self._width = len(table.header)
        self._spoilt = any(note.code == "spoilt" for note in table.notes)
        self._columns = [
            (index, what, what not in _TITLES and what not in _BETWEEN)
            for index, what in sorted(mapping.items())
            if what is not F.IGNORE and what is not F.OWN and index < self._width and index not in table.refused_columns
        ]
        self._column_of = {what: index for index, what, _plain in reversed(self._columns)}
        day = partial(read_day, days_from_1904=table.days_from_1904)
        self._readers: tuple[tuple[F, Callable[[str], object], bool], ...] = tuple(
            (what, reader, refuses)
            for what, reader, refuses in (
                (F.FTE, read_fte, False),
                (F.EMPLOYED_FROM, day, True),
                (F.EMPLOYED_UNTIL, day, True),
                (F.FORM_OF_ADDRESS, read_form_of_address, False),
                (F.SUBJECTS, read_list, False),
                (F.QUALIFICATIONS, read_qualifications, False),
                (F.KIND, read_kind, False),
                (F.DO_NOT_INVITE, read_yes, False),
                (F.TAGS, read_tags, False),
            )
            if what in self._column_of
        )
        self._number_fields = [
            (what, system.format(source=source.id))
            for what, system in _NUMBER_SYSTEMS.items()
            if what in self._column_of
        ]

    def read(self, number: int, cells: Sequence[str]) -> ReadRow:
        """Read one row; `number` is its number in the file."""
        texts: dict[F, str] = {}
        problems: list[Problem] = []
        for index, what, plain in self._columns:
            cell = cells[index]
            if cell and cell not in BLANKS:
                if len(cell) > LONGEST:
                    cell = self._long(number, what, cell, problems)
                texts[what] = cell if plain else _joined(texts.get(what), what, cell)
        name = read_name(texts, self._source)
        values: dict[F, object] = {what: text for what, text in texts.items() if what in _AS_WRITTEN}
        if F.LOCATION in texts:
            values[F.LOCATION] = read_places(texts[F.LOCATION])
        values.update(name.values)
        if name.unknown_name_use:
            problems.append(self._problem(number, F.NAME_USE, "name_use_unknown", name.unknown_name_use))
        self._read_values(number, texts, values, problems)
        fill_only = _read_email(self, number, texts, values, problems)
        fill_only |= _read_kind(texts, values)
        values.update(read_address(texts))
        self._read_postcode(number, texts, values, problems)
        if len(cells) > self._width:
            problems.append(Problem("", number, "too_many_cells", {"width": self._width}, refuses=True))
        numbers = tuple(StaffNumber(system, texts[what]) for what, system in self._number_fields if what in texts)
        known_by = numbers or F.CODE in values or F.EMAIL in values
        if not known_by and not values.get(F.SURNAME) and not values.get(F.PARTNER_SURNAME):
            problems.append(nameless(number))
        doubt = name.doubt or ("spoilt" if self._spoilt and any("\ufffd" in text for text in texts.values()) else "")
        private = F.EMAIL_PRIVATE in texts and values.get(F.EMAIL) == _email(texts[F.EMAIL_PRIVATE])
        row = ReadRow(number, values, numbers, tuple(problems), doubt, fill_only, private)
        if problems and row.refused:
            row.cells = cells
        return row

    def _read_values(
        self, number: int, texts: Mapping[F, str], values: dict[F, object], problems: list[Problem]
    ) -> None:
        for what, reader, refuses in self._readers:
            text = texts.get(what)
            if text is None:
                continue
            try:
                value = reader(text)
            except (UnreadableDayError, UnreadableCellError) as error:
                problems.append(self._problem(number, what, str(error), text, refuses=refuses))
                continue
            if value is not None and value != () and not (what is F.DO_NOT_INVITE and value is False):
                values[what] = value

    def _read_postcode(
        self, number: int, texts: Mapping[F, str], values: dict[F, object], problems: list[Problem]
    ) -> None:
        postcode = values.pop(F.POSTCODE, None)
        if postcode is not None:
            try:
                values[F.POSTCODE] = read_postcode(str(postcode), texts.get(F.COUNTRY, ""))
            except InvalidValue:
                problems.append(self._problem(number, F.POSTCODE, "postcode_unknown", str(postcode)))

    def _long(self, number: int, what: F, cell: str, problems: list[Problem]) -> str:
        limit = LONGEST_REMARK if what in {F.DO_NOT_INVITE_REASON, F.QUALIFICATIONS, F.SUBJECTS, F.TAGS} else LONGEST
        if len(cell) > limit:
            facts = {"limit": limit, "length": len(cell)}
            problems.append(Problem(self.column(what), number, "too_long", facts, refuses=True))
        return cell[:limit]

    def _problem(self, number: int, what: F, code: str, value: str, *, refuses: bool = False) -> Problem:
        return Problem(self.column(what), number, code, {"value": value[:60]}, refuses)

    def column(self, what: F) -> str:
        """Return the header of the column that holds a what, or its letter."""
        return self._table.column_name(self._column_of[what]) if what in self._column_of else ""

    def unreadable(self, number: int, what: F, code: str, value: str) -> Problem:
        """Return the problem of a cell that is left out while the rest of its row is read."""
        return self._problem(number, what, code, value)


def _joined(earlier: str | None, what: F, cell: str) -> str:
    """Return the text of a field that may have several columns, or that holds titles, after one more cell."""
    if what in _TITLES:
        cell = noble_word(cell)
    return f"{earlier}{_BETWEEN[what]}{cell}" if earlier is not None and what in _BETWEEN else cell


def says_name(row: ReadRow) -> bool:
    """Return whether a row holds a surname."""
    return bool(row.values.get(F.SURNAME) or row.values.get(F.PARTNER_SURNAME))


def nameless(number: int) -> Problem:
    """Return the problem of a row without a surname about somebody who is not known by anything else."""
    return Problem("", number, "no_name", refuses=True)


def _read_email(
    reader: RowReader, number: int, texts: Mapping[F, str], values: dict[F, object], problems: list[Problem]
) -> frozenset[F]:
    """Take the work address; else the user name if it is one, else the private address, which only fill a gap."""
    for what in (F.EMAIL, F.UPN, F.EMAIL_PRIVATE):
        text = texts.get(what)
        if text is None:
            continue
        address = _email(text)
        if address:
            values[F.EMAIL] = address
            return _NOTHING if what is F.EMAIL else _EMAIL_FILLS
        if what is not F.UPN:
            problems.append(reader.unreadable(number, what, "email_unknown", text))
    return _NOTHING


@lru_cache(maxsize=16384)
def _email(text: str) -> str:
    """Return the first e-mail address of a cell, bare of `mailto:` and `<…>`, or "" when there is none."""
    for part in text.replace(",", ";").split(";"):
        address = part.strip().removeprefix("mailto:")
        if address.endswith(">") and "<" in address:
            address = address[address.rindex("<") + 1 : -1]
        if is_email(address):
            return address
    return ""


def _read_kind(texts: Mapping[F, str], values: dict[F, object]) -> frozenset[F]:
    """Tell the kind of staff from 0/1 columns, else from the job: then it follows the job only."""
    if F.KIND in values:
        return _NOTHING
    for what, kind in ((F.TEACHES, StaffKind.TEACHING), (F.SUPPORTS, StaffKind.SUPPORT)):
        if texts.get(what, "").casefold() in {"1", "ja", "true", "j", "waar"}:
            values[F.KIND] = kind
            return _NOTHING
    job = texts.get(F.JOB)
    kind_found = kind_of_job(job) if job else None
    if kind_found is not None:
        values[F.KIND] = kind_found
        return _KIND_FOLLOWS_JOB
    return _NOTHING
