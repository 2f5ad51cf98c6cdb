# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which column of a list holds what: guessed from headers and cells, changed by the user, remembered per source."""

import dataclasses
import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.ids import OwnFieldId
from app.domain.own_fields import OwnField, own_id, own_name
from app.exchange import own_columns
from app.exchange.headers import StaffField, known_field, plain_header
from app.exchange.sources import OTHER, Source, likeliest_source
from app.exchange.tables import RawTable

__all__ = ["Guess", "Mapping", "StaffField", "fingerprint", "guess", "recall_mapping", "storable_mapping", "tells_who"]

_SAMPLE = 60
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_POSTCODE = re.compile(r"[1-9]\d{3} ?[A-Za-z]{2}")
_SURNAMES = (StaffField.SURNAME, StaffField.BIRTH_NAME)
_NAMES = {*_SURNAMES, StaffField.FULL_NAME}
_TELL_WHO = {*_NAMES, StaffField.PARTNER_SURNAME, StaffField.STAFF_NUMBER, StaffField.CODE, StaffField.EMAIL}
_MANY = {StaffField.IGNORE, StaffField.SUBJECTS, StaffField.TITLES_BEFORE, StaffField.TAGS}
"""Fields that several columns may share; of any other the first column counts, the rest are left out."""


@dataclass(frozen=True, slots=True)
class Guess:
    """What a list seems to be: its source (an id of `sources`) and the field of each column, by index.

    Columns not in `mapping` are not taken over. `doubtful` are columns guessed from their cells, or left out because
    another column claims the same field; `sure` is whether nothing needs to be looked at. `own` says which of the
    school's own fields a column holds.
    """

    source: str
    mapping: Mapping[int, StaffField]
    doubtful: tuple[int, ...] = ()
    own: Mapping[int, OwnFieldId] = dataclasses.field(default_factory=dict)

    @property
    def sure(self) -> bool:
        """Whether there is a name and no doubtful column."""
        return not self.doubtful and any(field in _NAMES for field in self.mapping.values())


def tells_who(mapping: Mapping[int, StaffField]) -> bool:
    """Return whether a list with these columns is about people: a name, or what somebody is found by."""
    return any(field in _TELL_WHO for field in mapping.values())


def guess(table: RawTable, own: Sequence[OwnField] = ()) -> Guess:
    """Guess a table's source and what its columns hold; one called as an `own` field is that field."""
    called = own_columns.called(table, own)
    plain = [plain_header(header) for header in table.header]
    source = likeliest_source(frozenset(plain))
    sample = [row for _number, row in table.rows.first(_SAMPLE)]
    mapping: dict[int, StaffField] = {}
    doubtful: list[int] = []
    for index, header in enumerate(table.header):
        field = None if index in table.refused_columns else known_field(header)
        if field is None or field is StaffField.IGNORE or index in called:
            continue
        if field in mapping.values() and field not in _MANY:
            field = _second(field, plain[index], plain)
            if field is None or (field in mapping.values() and field is not StaffField.BIRTH_NAME):
                doubtful.append(index)
                continue
        mapping[index] = field
    _settle(plain, mapping, sample, source)
    mapping |= dict.fromkeys(called, StaffField.OWN)
    doubtful += _from_cells(table, mapping, sample)
    return Guess(source.id, mapping, tuple(doubtful), called)


def _second(field: StaffField, header: str, headers: list[str]) -> StaffField | None:
    """Return what a second column of the same field may be instead; `headers` are all of the list."""
    if field is StaffField.EMAIL:
        return StaffField.EMAIL_PRIVATE
    prefixes = [one for one in headers if known_field(one) is StaffField.BIRTH_PREFIX]
    if field is StaffField.BIRTH_NAME and header == "meisjesnaam" and all("meisjesnaam" in one for one in prefixes):
        return field  # Magister has both: the maiden name counts where it is filled, and has a prefix of its own
    if field is StaffField.FIRST_NAME and header in {"roepnaam", "voornaam"}:
        return StaffField.GIVEN_NAMES
    return StaffField.HR_NUMBER if field is StaffField.STAFF_NUMBER else None


def _settle(plain: list[str], mapping: dict[int, StaffField], sample: list[tuple[str, ...]], source: Source) -> None:
    """Put right what one header alone cannot tell: it depends on the headers beside it."""
    by_name = {plain[index]: index for index in mapping}
    if "voornaam" in by_name and "roepnaam" in by_name:
        mapping[by_name["roepnaam"]] = StaffField.FIRST_NAME
        mapping[by_name["voornaam"]] = StaffField.GIVEN_NAMES
    fields = set(mapping.values())
    if "naam" in by_name and not fields.intersection(_SURNAMES) and _is_surname(by_name["naam"], mapping, sample):
        mapping[by_name["naam"]] = StaffField.SURNAME
    if source is OTHER and StaffField.JOB in fields and "title" in by_name and by_name["title"] in mapping:
        others = [index for index, field in mapping.items() if field is StaffField.JOB and index != by_name["title"]]
        if others:
            mapping[by_name["title"]] = StaffField.TITLES_BEFORE


def _is_surname(column: int, mapping: Mapping[int, StaffField], sample: list[tuple[str, ...]]) -> bool:
    """Return whether a column "Naam" beside a first name holds the surname only."""
    first = next((index for index, field in mapping.items() if field is StaffField.FIRST_NAME), None)
    if first is None:
        return any(field in {StaffField.PREFIX, StaffField.INITIALS} for field in mapping.values())
    pairs = [(row[column], row[first]) for row in sample if row[column] and row[first]]
    return bool(pairs) and sum(name.find(given) >= 0 for name, given in pairs) * 2 < len(pairs)


def _from_cells(table: RawTable, mapping: dict[int, StaffField], sample: list[tuple[str, ...]]) -> list[int]:
    """Recognise columns with an unknown header by their cells; returns the columns found so."""
    found = []
    for field, shape in ((StaffField.EMAIL, _EMAIL), (StaffField.POSTCODE, _POSTCODE)):
        if field in mapping.values():
            continue
        for index, header in enumerate(table.header):
            cells = [row[index] for row in sample if index < len(row) and row[index]]
            unknown = index not in mapping and index not in table.refused_columns and known_field(header) is None
            if unknown and cells and sum(shape.fullmatch(cell) is not None for cell in cells) >= 0.8 * len(cells):
                mapping[index] = field
                found.append(index)
                break
    return found


def fingerprint(header: tuple[str, ...]) -> str:
    """Return a short key for a list's set of headers, under which its mapping is remembered."""
    return hashlib.sha256("\n".join(plain_header(one) for one in header).encode("utf-8")).hexdigest()[:16]


def header_keys(header: tuple[str, ...]) -> list[str]:
    """Return under what each column of a shape of list is remembered: its header, numbered where that comes again."""
    seen: dict[str, int] = {}
    keys = []
    for one in header:
        plain = plain_header(one)
        seen[plain] = seen.get(plain, 0) + 1
        keys.append(plain if seen[plain] == 1 else f"{plain}#{seen[plain]}")
    return keys


def storable_mapping(
    header: tuple[str, ...], mapping: Mapping[int, StaffField], own: Mapping[int, OwnFieldId]
) -> dict[str, str]:
    """Return a mapping as plain texts, by header, to be remembered; columns not taken over are remembered as such."""
    named = {index: own_name(field_id) for index, field_id in own.items()}
    keys = enumerate(header_keys(header))
    return {key: named.get(index, mapping.get(index, StaffField.IGNORE).value) for index, key in keys}


def recall_mapping(
    table: RawTable, remembered: Mapping[str, str], own: Sequence[OwnField] = ()
) -> tuple[dict[int, StaffField], dict[int, OwnFieldId]]:
    """Return the mapping of a table from what was remembered, and which columns hold which `own` field.

    Headers that are new are guessed; so are those of an own field that is gone.
    """
    guessed = guess(table, own)
    mapping: dict[int, StaffField] = {}
    held: dict[int, OwnFieldId] = {}
    ids = {one.id for one in own}
    for index, key in enumerate(header_keys(table.header)):
        if index in table.refused_columns:
            continue
        known = remembered.get(key, "")
        if (field_id := own_id(known)) in ids and field_id is not None:
            mapping[index], held[index] = StaffField.OWN, field_id
            continue
        meaning = StaffField(known) if known in set(StaffField) else guessed.mapping.get(index, StaffField.IGNORE)
        if meaning is StaffField.OWN and index in guessed.own:
            held[index] = guessed.own[index]
        if meaning is not StaffField.IGNORE:
            mapping[index] = meaning
    return mapping, held
